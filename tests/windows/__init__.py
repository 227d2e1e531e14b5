"""The program on a real Windows: under Wine on Linux, by `make test-windows`, or on a PC.

`inner/` runs in the Windows Python itself; `test_in_windows.py` starts it there from Linux.
"""

"""A real Windows on Linux, made from packages: Wine, CPython and the program frozen in it."""

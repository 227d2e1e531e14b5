"""The security identifier of the person who runs this process, as Windows writes it."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from photosync_tray.core.errors import StorageError

    _TOKEN_QUERY = 0x0008
    _TOKEN_USER = 1

    class _Account(ctypes.Structure):
        """SID_AND_ATTRIBUTES, with which TOKEN_USER begins."""

        _fields_ = (("sid", ctypes.c_void_p), ("attributes", wintypes.DWORD))

    def user_sid() -> str:
        """As `S-1-5-21-…`. Raises StorageError where Windows does not say it."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        security = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        token = wintypes.HANDLE()
        process = wintypes.HANDLE(kernel.GetCurrentProcess())
        _check(security.OpenProcessToken(process, _TOKEN_QUERY, ctypes.byref(token)))
        try:
            content = ctypes.create_string_buffer(256)  # a SID has 68 bytes at the most
            size, needed = wintypes.DWORD(len(content)), wintypes.DWORD()
            found = security.GetTokenInformation(
                token, _TOKEN_USER, content, size, ctypes.byref(needed)
            )
            _check(found)
            sid, text = ctypes.c_void_p(_Account.from_buffer(content).sid), wintypes.LPWSTR()
            _check(security.ConvertSidToStringSidW(sid, ctypes.byref(text)))
            said = str(text.value)
            kernel.LocalFree(text)
        finally:
            kernel.CloseHandle(token)
        return said

    def _check(answer: int) -> None:
        if not answer:
            raise StorageError(ctypes.FormatError(ctypes.get_last_error()))

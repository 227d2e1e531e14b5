"""Asks Windows itself which program opens https, whatever key it keeps that under today."""

from __future__ import annotations

import sys

_IS_PROTOCOL = 0x1000  # ASSOCF_IS_PROTOCOL
_PROG_ID = 20  # ASSOCSTR_PROGID
_ROOM = 1024


def https_prog_id() -> str:
    """The ProgId of the default browser; empty when Windows does not say, or this is not Windows.

    Source: https://learn.microsoft.com/en-us/windows/win32/api/shlwapi/nf-shlwapi-assocquerystringw
    """
    if sys.platform == "win32":
        import ctypes

        text = ctypes.create_unicode_buffer(_ROOM)
        size = ctypes.c_ulong(_ROOM)
        failed = ctypes.windll.shlwapi.AssocQueryStringW(
            _IS_PROTOCOL, _PROG_ID, "https", None, text, ctypes.byref(size)
        )
        return "" if failed else text.value
    return ""

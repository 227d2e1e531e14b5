"""Tells when policies change in the Windows registry: one thread that sleeps until it is told.

The key above ours is watched, since ours may not be there yet; Windows tells of all below it. That
one may be missing too: the key at the top, always there, tells when it comes or goes. Windows tells
once, so it is asked anew before anybody looks: nothing is missed.
"""

from __future__ import annotations

import sys

from photosync_tray.adapters.policy_places import WINDOWS_KEY

ABOVE = WINDOWS_KEY.rpartition("\\")[0]
TOP = ABOVE.rpartition("\\")[0]

if sys.platform == "win32":
    import ctypes
    import logging
    import threading
    import winreg
    from collections.abc import Callable
    from ctypes import wintypes

    from photosync_tray.core.desktop_ports import PolicyWatch

    log = logging.getLogger(__name__)

    _NAMES_AND_VALUES = 0x1 | 0x4  # REG_NOTIFY_CHANGE_NAME, REG_NOTIFY_CHANGE_LAST_SET
    _FOREVER = 0xFFFFFFFF

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _advapi = ctypes.WinDLL("advapi32", use_last_error=True)
    _kernel.CreateEventW.argtypes = (
        *(wintypes.LPVOID, wintypes.BOOL, wintypes.BOOL),
        wintypes.LPCWSTR,
    )
    _kernel.CreateEventW.restype = wintypes.HANDLE
    _kernel.SetEvent.argtypes = (wintypes.HANDLE,)
    _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    _kernel.WaitForMultipleObjects.argtypes = (
        *(wintypes.DWORD, ctypes.POINTER(wintypes.HANDLE)),
        *(wintypes.BOOL, wintypes.DWORD),
    )
    _kernel.WaitForMultipleObjects.restype = wintypes.DWORD
    _advapi.RegNotifyChangeKeyValue.argtypes = (
        *(wintypes.HKEY, wintypes.BOOL, wintypes.DWORD),
        *(wintypes.HANDLE, wintypes.BOOL),
    )
    _advapi.RegNotifyChangeKeyValue.restype = wintypes.LONG

    class RegistryWatch(PolicyWatch):
        """Watches the policies of the machine and of the user."""

        def __init__(self) -> None:
            self._stop = _event()
            self._hives = [_Hive(winreg.HKEY_LOCAL_MACHINE), _Hive(winreg.HKEY_CURRENT_USER)]
            self._keys = [key for hive in self._hives for key in (hive.top, hive.above)]
            self._thread: threading.Thread | None = None

        def start(self, changed: Callable[[], None]) -> None:
            asked = threading.Event()
            self._thread = threading.Thread(
                target=self._watch, args=(changed, asked), name="policies", daemon=True
            )
            self._thread.start()
            asked.wait()

        def close(self) -> None:
            _kernel.SetEvent(self._stop)
            if self._thread:
                self._thread.join()
            for key in self._keys:
                key.close()
            _kernel.CloseHandle(self._stop)

        def _watch(self, changed: Callable[[], None], asked: threading.Event) -> None:
            """On its thread, with which Windows forgets what was asked."""
            try:
                for hive in self._hives:
                    hive.ask(hive.top)
            finally:
                asked.set()  # whatever went wrong, nobody waits for ever
            events = [self._stop, *(key.event for key in self._keys)]
            while (number := _wait(events)) > 0:
                self._hives[(number - 1) // 2].ask(self._keys[number - 1])
                changed()

    class _Hive:
        """One of the two. The top key is asked first, so that the other cannot come unseen."""

        def __init__(self, root: int) -> None:
            self.top = _Key(root, TOP, below=False)
            self.above = _Key(root, ABOVE, below=True)

        def ask(self, heard: _Key) -> None:
            """Anew, after something was heard of one of the keys."""
            heard.ask()
            if heard is self.top:  # the other may have come or gone, or be another one now
                self.above.let_go()
                self.above.ask()

    class _Key:
        """`event` comes once each time that it was asked, if the key is there."""

        def __init__(self, root: int, path: str, *, below: bool) -> None:
            self._root = root
            self._path = path
            self._below = below
            self._key: winreg.HKEYType | None = None
            self.event = _event()

        def ask(self) -> None:
            if self._key is None:
                try:
                    self._key = winreg.OpenKey(self._root, self._path, 0, _NOTIFY)
                except OSError:
                    return
            asked = (int(self._key), self._below, _NAMES_AND_VALUES, self.event, True)
            fault = _advapi.RegNotifyChangeKeyValue(*asked)
            if fault:  # it was deleted; should it come back, the top key tells
                log.info("%s is not watched: %s", self._path, ctypes.FormatError(fault))
                self.let_go()

        def let_go(self) -> None:
            if self._key:
                self._key.Close()
                self._key = None

        def close(self) -> None:
            self.let_go()
            _kernel.CloseHandle(self.event)

    _NOTIFY = winreg.KEY_NOTIFY | winreg.KEY_WOW64_64KEY

    def _event() -> int:
        """One that falls back once it was waited for."""
        handle = _kernel.CreateEventW(None, False, False, None)
        if not handle:
            raise ctypes.WinError(ctypes.get_last_error())
        return int(handle)

    def _wait(events: list[int]) -> int:
        """The number of the event that came; 0 where waiting failed, so that the thread ends."""
        handles = (wintypes.HANDLE * len(events))(*events)
        found: int = _kernel.WaitForMultipleObjects(len(events), handles, False, _FOREVER)
        return found if found < len(events) else 0

"""Tells when policies change in the Windows registry: one thread that sleeps until it is told.

The key above ours is watched, since ours may not be there yet; Windows tells of all below it. Where
that is missing too, the one above tells when it comes. `RegNotifyChangeKeyValue` tells once, so it
is asked anew before anybody looks: nothing is missed.
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
            self._thread: threading.Thread | None = None

        def start(self, changed: Callable[[], None]) -> None:
            self._thread = threading.Thread(
                target=self._watch, args=(changed,), name="policies", daemon=True
            )
            self._thread.start()

        def close(self) -> None:
            _kernel.SetEvent(self._stop)
            if self._thread:
                self._thread.join()
            _kernel.CloseHandle(self._stop)

        def _watch(self, changed: Callable[[], None]) -> None:
            """On its thread, with which Windows forgets what was asked."""
            hives = [_Hive(winreg.HKEY_LOCAL_MACHINE), _Hive(winreg.HKEY_CURRENT_USER)]
            try:
                for hive in hives:
                    hive.ask()
                while (number := _wait([self._stop, *(hive.event for hive in hives)])) > 0:
                    hives[number - 1].ask()
                    changed()
            finally:
                for hive in hives:
                    hive.close()

    class _Hive:
        """One of the two; `event` comes once after each time that it was asked."""

        def __init__(self, root: int) -> None:
            self._root = root
            self._key: winreg.HKEYType | None = None
            self.event = _event()

        def ask(self) -> None:
            """Anew each time: a key that was deleted tells nothing more, whoever makes it again."""
            self._let_go()
            for path, below in ((ABOVE, True), (TOP, False)):
                try:
                    self._key = winreg.OpenKey(self._root, path, 0, _NOTIFY)
                except OSError:
                    continue
                _ask(self._key, self.event, below=below)
                return

        def close(self) -> None:
            self._let_go()
            _kernel.CloseHandle(self.event)

        def _let_go(self) -> None:
            if self._key:
                self._key.Close()
                self._key = None

    _NOTIFY = winreg.KEY_NOTIFY | winreg.KEY_WOW64_64KEY

    def _event() -> int:
        """One that falls back once it was waited for."""
        handle = _kernel.CreateEventW(None, False, False, None)
        if not handle:
            raise ctypes.WinError(ctypes.get_last_error())
        return int(handle)

    def _ask(key: winreg.HKEYType, event: int, *, below: bool) -> None:
        fault = _advapi.RegNotifyChangeKeyValue(int(key), below, _NAMES_AND_VALUES, event, True)
        if fault:
            log.warning("policies cannot be watched: %s", ctypes.FormatError(fault))

    def _wait(events: list[int]) -> int:
        """The number of the event that came; 0 where waiting failed, so that the thread ends."""
        handles = (wintypes.HANDLE * len(events))(*events)
        found: int = _kernel.WaitForMultipleObjects(len(events), handles, False, _FOREVER)
        return found if found < len(events) else 0

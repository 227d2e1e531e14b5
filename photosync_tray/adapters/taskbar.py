"""Whether the taskbar, or the panel with the notification area, is dark: it need not be as windows.

The first icon waits for this module, so it imports next to nothing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

THEME_KEY = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
_NAME = "SystemUsesLightTheme"
"""1 light, 0 dark; AppsUseLightTheme beside it is that of windows."""


def taskbar_is_dark() -> bool | None:
    """None where it is as windows are, or not known."""
    if sys.platform == "win32":
        return windows_taskbar(_windows_value())
    return panel(os.environ)


def windows_taskbar(value: object) -> bool | None:
    """By the registry's value; a system without it, such as Windows 8, says nothing."""
    return value == 0 if value in (0, 1) else None


def panel(environment: Mapping[str, str]) -> bool | None:
    """GNOME's panel is black whatever the windows are."""
    return True if "GNOME" in environment.get("XDG_CURRENT_DESKTOP", "").split(":") else None


if sys.platform == "win32":
    import winreg  # the module exists on Windows only, and this branch with it

    def _windows_value() -> object:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, THEME_KEY) as key:
                return winreg.QueryValueEx(key, _NAME)[0]
        except OSError:
            return None

"""What the tray program asks of the desktop it runs on; a part of the composition root.

Everything is imported inside the function that needs it, as in `app`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from photosync_tray.core.desktop_ports import DesktopNotifications
    from photosync_tray.core.ports import FleetStore
    from photosync_tray.core.settings import Settings


def fleet(settings: Settings, state: Path) -> FleetStore | None:
    """Where the status for IT goes, if IT asks for one; `state` is the program's own folder."""
    if not settings.flag("FleetStatus"):
        return None
    from photosync_tray.adapters.fleet_file import fleet_file

    return fleet_file(state)


def notifications() -> DesktopNotifications | None:
    """Windows and macOS make notifications of the icon's balloons themselves."""
    if sys.platform != "linux":
        return None
    from photosync_tray.adapters.notification_service import NotificationService
    from photosync_tray.app import resources

    icon = resources() / "icons" / "app-256.png"
    return NotificationService(icon, "io.github.photosync-tray", "PhotoSync Tray")

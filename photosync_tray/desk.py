"""What the tray program asks of the desktop it runs on; a part of the composition root.

Everything is imported inside the function that needs it, as in `app`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from photosync_tray.core.desktop_ports import Desk, DesktopNotifications, PolicyWatch
    from photosync_tray.core.ports import FleetStore, SettingsStore
    from photosync_tray.core.settings import Settings
    from photosync_tray.demo.scenes import Scene


def fleet(settings: Settings, state: Path) -> FleetStore | None:
    """Where the status for IT goes, if IT asks for one; `state` is the program's own folder.

    When IT no longer asks, nothing is left of it.
    """
    from photosync_tray.adapters.fleet_file import fleet_file, no_status

    if settings.flag("FleetStatus"):
        return fleet_file(state)
    no_status(state)
    return None


def policies() -> PolicyWatch:
    """Where the organisation sets something else, it counts at once."""
    if sys.platform == "win32":
        from photosync_tray.adapters.registry_watch import RegistryWatch

        return RegistryWatch()
    from photosync_tray.adapters.policy import file_policies
    from photosync_tray.qt.file_watch import FileWatch

    return FileWatch(file_policies().files)


def notifications() -> DesktopNotifications | None:
    """Windows and macOS make notifications of the icon's balloons themselves."""
    if sys.platform != "linux":
        return None
    from photosync_tray import APP_ID
    from photosync_tray.adapters.notification_service import NotificationService
    from photosync_tray.app import resources

    icon = resources() / "icons" / "app-256.png"
    return NotificationService(icon, APP_ID, "PhotoSync Tray")


def told(scene: Scene | None) -> SettingsStore:
    """Apart from the settings: it is no choice of the person's, and stays on this PC."""
    from photosync_tray.adapters.storage import SettingsFile
    from photosync_tray.app import folders

    return SettingsFile(folders(scene).state, "told.json")


def desk(scene: Scene | None) -> Desk:
    """For the settings dialog; the demo keeps its choices in a folder of its own."""
    from photosync_tray.adapters.autostart import MemoryAutostart, system_autostart
    from photosync_tray.adapters.components import versions
    from photosync_tray.adapters.storage import SettingsFile
    from photosync_tray.app import folders, load_settings
    from photosync_tray.browser_choice import InstalledChoice
    from photosync_tray.core.desktop_ports import Desk

    here = folders(scene)
    return Desk(
        settings=lambda: load_settings(scene),
        choices=SettingsFile(here.settings),
        autostart=MemoryAutostart() if scene else system_autostart(),
        browsers=InstalledChoice(lambda: load_settings(scene), here.state),
        versions=versions,
        log=here.state / "log",
    )

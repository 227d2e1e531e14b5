"""What the package is called, on the PC and among packages: names that no version may change."""

from __future__ import annotations

import re
import uuid

from photosync_tray import APP_ID
from photosync_tray.adapters.autostart_windows import RUN_KEY, RUN_NAME
from photosync_tray.adapters.fleet_file import SHARED_FOLDER as STATUS_FOLDER
from photosync_tray.adapters.policy_places import WINDOWS_DEFAULTS as KEY

__all__ = ["APP_ID", "KEY", "RUN_KEY", "RUN_NAME", "STATUS_FOLDER"]

PRODUCT = "PhotoSync Tray"
MANUFACTURER = "The PhotoSync Tray contributors"
FOLDER = "PhotoSync Tray"
"""Below Program Files."""

TRAY = "photosync-tray.exe"
CONSOLE = "photosync-trayctl.exe"

APP_ID_KEY = r"Software\Classes\AppUserModelId"
"""Below it by the program's id: name and picture of what it notifies."""
ICON = r"_internal\photosync_tray\resources\icons\app-256.png"
"""The picture of notifications, within the folder of the program."""

UPGRADE_CODE = uuid.UUID("5f0dbd3c-2f2e-4e0e-9a0b-3f1c6f4e7a55")
"""Ties all versions together: the next one finds this one by it. It never changes."""
_NAMESPACE = uuid.UUID("c2a4f6b1-7f5d-4d0e-8c56-0d9a5c1b7e21")


def guid(name: str) -> uuid.UUID:
    """An identity that is the same in every build."""
    return uuid.uuid5(_NAMESPACE, name)


def identifier(kind: str, name: str) -> str:
    """A row's key; paths may hold what Windows Installer allows in none."""
    return f"{kind}.{guid(name).hex}"


def product_code(version: str) -> uuid.UUID:
    """Differs from version to version, as a major upgrade needs it."""
    return guid(f"product {checked(version)}")


def braced(code: uuid.UUID) -> str:
    """As msiexec and the registry write it."""
    return f"{{{str(code).upper()}}}"


def checked(version: str) -> str:
    """Windows Installer compares three numbers and no more. ValueError for any other version."""
    fit = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    limits = (255, 255, 65535)
    if not fit or any(int(n) > limit for n, limit in zip(fit.groups(), limits, strict=True)):
        raise ValueError(f"{version!r} is no version for a package: three numbers, 255.255.65535")
    return version

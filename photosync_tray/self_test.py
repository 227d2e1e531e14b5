"""`photosync-tray --self-test`: whether all that ships with this build is there, in one line."""

from __future__ import annotations

import importlib
import importlib.metadata
import pkgutil
import sys
from collections.abc import Iterator

import photosync_tray

_BY_SYSTEM = {
    "win32": ("keyring.backends.Windows",),
    "darwin": ("keyring.backends.macOS",),
    "linux": ("keyring.backends.SecretService", "jeepney.io.threading"),
}
LIBRARIES = (
    *("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtNetwork", "PySide6.QtWidgets"),
    *("cryptography.hazmat.primitives.ciphers.aead", "jwt.algorithms", "msal", "platformdirs"),
    *("requests", "truststore", "urllib3", "flask", "markupsafe", "PIL", "trustme", "werkzeug"),
    *_BY_SYSTEM.get(sys.platform, ()),
)
"""Some are loaded only when they are needed: what a build forgot would show too late."""
BROKER = "pymsalruntime"
"""The Windows account's runtime, which a build may be without; then it is without its metadata."""


def self_test() -> int:
    """Say it on standard output. Returns 0, or 1 when something is missing, which is then named."""
    missing = _missing_modules() or _missing_in_use()
    if missing:
        _say(f"PhotoSync Tray {photosync_tray.__version__} lacks: {', '.join(missing)}")
        return 1
    policies = ", ".join(_policies()) or "none"
    alone = sys.platform == "win32" and not _is_meant_to_be_here(BROKER)
    without = "; this build signs in by the browser alone" if alone else ""
    whole = f"PhotoSync Tray {photosync_tray.__version__} has all it needs{without}"
    _say(f"{whole}. Policies: {policies}")
    return 0


def _is_meant_to_be_here(library: str) -> bool:
    try:
        importlib.metadata.distribution(library)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _missing_modules() -> list[str]:
    missing = []
    broker = (BROKER,) if _is_meant_to_be_here(BROKER) else ()
    for name in (*_modules(), *LIBRARIES, *broker):
        try:
            importlib.import_module(name)
        except Exception as fault:  # noqa: BLE001 - whatever a broken library raises
            missing.append(f"{name} ({type(fault).__name__}: {fault})")
    return missing


def _modules() -> Iterator[str]:
    """Our own, all of them."""
    within = pkgutil.walk_packages(photosync_tray.__path__, "photosync_tray.")
    return (module.name for module in within)


def _missing_in_use() -> list[str]:
    from photosync_tray.app import resources
    from photosync_tray.qt.parts_there import lacking

    return lacking(resources())


def _policies() -> list[str]:
    from photosync_tray.app import load_settings
    from photosync_tray.core.settings import TABLE, Origin

    settings = load_settings(None)
    policies = {Origin.MACHINE_POLICY, Origin.USER_POLICY}
    return [setting.key for setting in TABLE if settings.origin(setting.key) in policies]


def _say(line: str) -> None:
    if sys.stdout:  # a program without a console may have none
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

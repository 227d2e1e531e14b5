"""Which browsers are installed on macOS, and which one opens web pages: by property lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from photosync_tray.adapters.browser_declined import DECLINED, SAFARI
from photosync_tray.adapters.browser_kinds import BrowserKind, Declined, Engine
from photosync_tray.adapters.browser_machine import Found, Installed, Machine, TurnedDown
from photosync_tray.adapters.browser_table import KINDS
from photosync_tray.adapters.browser_versions import lowest
from photosync_tray.adapters.property_lists import property_list

_HANDLERS = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist"
_PLACES = ("*.app", "*/*.app")


@dataclass(frozen=True)
class _Bundle:
    identity: str
    path: Path
    info: Mapping[str, object]

    def text(self, key: str) -> str:
        value = self.info.get(key)
        return value if isinstance(value, str) else ""


def find_on_mac(machine: Machine) -> Found:
    """Every known browser in the two folders for applications, each once, the default marked."""
    default = default_bundle(machine)
    browsers: list[Installed] = []
    declined: dict[str, TurnedDown] = {}
    for bundle in _bundles(machine):
        kind = _kind(bundle.identity)
        chosen = bundle.identity.lower() == default
        one = _installed(kind, bundle, machine, chosen) if isinstance(kind, BrowserKind) else None
        if one:
            browsers.append(one)
        elif isinstance(kind, Declined):
            declined[kind.key] = TurnedDown(kind, str(bundle.path), chosen)
    if default in _lower(SAFARI.bundles):  # it need not lie in a folder that we look into
        declined.setdefault(SAFARI.key, TurnedDown(SAFARI, default=True))
    return Found(tuple(browsers), tuple(declined.values()), default)


def default_bundle(machine: Machine) -> str:
    """The default browser's id in lower case. Nothing is written while that is Safari."""
    handlers = read_plist(machine.home / _HANDLERS).get("LSHandlers")
    for entry in handlers if isinstance(handlers, list) else ():
        if isinstance(entry, dict) and entry.get("LSHandlerURLScheme") == "https":
            role = entry.get("LSHandlerRoleAll")
            if isinstance(role, str):
                return role.lower()
    return "com.apple.safari"


def _bundles(machine: Machine) -> Iterator[_Bundle]:
    """The first of an id wins: the machine's own folder comes first."""
    seen = set()
    for folder in (machine.root / "Applications", machine.home / "Applications"):
        for path in (path for pattern in _PLACES for path in sorted(folder.glob(pattern))):
            info = read_plist(path / "Contents/Info.plist")
            identity = info.get("CFBundleIdentifier")
            if isinstance(identity, str) and identity.lower() not in seen:
                seen.add(identity.lower())
                yield _Bundle(identity, path, info)


def _kind(identity: str) -> BrowserKind | Declined | None:
    known = (kind for kind in KINDS if identity.lower() in _lower(kind.bundles))
    declined = (kind for kind in DECLINED if identity.lower() in _lower(kind.bundles))
    return next(known, None) or next(declined, None)


def _lower(identities: Iterable[str]) -> dict[str, str]:
    """LaunchServices writes ids in lower case, the bundles as they please."""
    return {identity.lower(): identity for identity in identities}


def _installed(
    kind: BrowserKind, bundle: _Bundle, machine: Machine, default: bool
) -> Installed | None:
    """None when its program is not there, as in a bundle half deleted."""
    name = bundle.text("CFBundleExecutable")
    program = bundle.path / "Contents/MacOS" / name
    if not name or "/" in name or not program.is_file():
        return None
    return Installed(
        kind,
        str(program),
        default=default,
        version=lowest([bundle.text("CFBundleShortVersionString")]),
        data=_data_folder(kind, bundle.identity, machine),
        bundle=bundle.identity,
    )


def _data_folder(kind: BrowserKind, identity: str, machine: Machine) -> Path | None:
    folder = kind.bundles[_lower(kind.bundles)[identity.lower()]]
    known = kind.engine is Engine.CHROMIUM and folder
    return machine.home / "Library/Application Support" / folder if known else None


def read_plist(path: Path) -> dict[str, object]:
    """The dictionary in a property list, binary or XML; empty when it cannot be read."""
    try:
        found = property_list(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}

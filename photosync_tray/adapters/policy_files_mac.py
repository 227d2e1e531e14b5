"""The browsers' own policies on macOS: property lists, those of the management and the person's.

The management's files lie in `/Library/Managed Preferences`, for all and for one user. What is
only written as a preference counts as recommended for Chromium's kin, and fully for Firefox's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from photosync_tray.adapters.browser_mac import read_plist
from photosync_tray.adapters.browser_machine import Installed, Machine
from photosync_tray.adapters.policy_files import Setting, pick

_MANAGED = "Library/Managed Preferences"


def chromium_plists(
    browser: Installed, machine: Machine, names: Sequence[str]
) -> list[dict[str, Setting]]:
    """Both orders in which the files for all and for one user may win; we know of neither.

    Whoever asks should take the stricter answer.
    """
    preferences = _merged(_preferences(browser, machine), names)
    everybody = _merged(_managed(browser, machine, ""), names)
    person = _merged(_managed(browser, machine, _user(machine)), names)
    return [preferences | everybody | person, preferences | person | everybody]


def gecko_plists(
    browser: Installed, machine: Machine, names: Sequence[str]
) -> list[tuple[str, Setting]]:
    """Nothing counts until EnterprisePoliciesEnabled is there.

    Policies within policies are written flat: `WebsiteFilter__Block` stands for Block in
    WebsiteFilter.
    """
    everywhere = _managed(browser, machine, "", _user(machine))
    plists = [(path, read_plist(path)) for path in (*everywhere, *_preferences(browser, machine))]
    if not any(values.get("EnterprisePoliciesEnabled") is True for _, values in plists):
        return []
    found: list[tuple[str, Setting]] = []
    for path, values in plists:
        found += pick(_nested(values), names, str(path)).items()
    return found


def _user(machine: Machine) -> str:
    return machine.environ.get("USER") or "nobody"


def _domains(browser: Installed) -> set[str]:
    return {domain for domain in (browser.kind.policies.mac, browser.bundle) if domain}


def _managed(browser: Installed, machine: Machine, *users: str) -> Iterator[Path]:
    for user in users:
        for domain in sorted(_domains(browser)):
            yield machine.root / _MANAGED / user / f"{domain}.plist"


def _preferences(browser: Installed, machine: Machine) -> Iterator[Path]:
    for folder in (machine.root, machine.home):
        for domain in sorted(_domains(browser)):
            yield folder / "Library/Preferences" / f"{domain}.plist"


def _merged(paths: Iterator[Path], names: Sequence[str]) -> dict[str, Setting]:
    found: dict[str, Setting] = {}
    for path in paths:
        found |= pick(read_plist(path), names, str(path))
    return found


def _nested(values: dict[str, object]) -> dict[str, object]:
    found = dict(values)
    for name, value in values.items():
        outer, between, inner = name.partition("__")
        if between:
            above = found.get(outer)
            found[outer] = {**(above if isinstance(above, dict) else {}), inner: value}
    return found

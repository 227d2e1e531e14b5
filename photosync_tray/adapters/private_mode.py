"""Whether a policy on this machine forbids a window of some kind, read BEFORE a browser starts.

Afterwards is too late: told to open a private or a guest window while the policy forbids it,
Chromium and its kin open the ORDINARY one, with the person's cookies, and end with 0 (tried,
Chromium 156). Policies that reach a browser through the cloud cannot be seen from outside; so the
best answer is "nothing found here that forbids it", never "allowed".
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from photosync_tray.adapters.browser_kinds import BrowserKind, Engine
from photosync_tray.adapters.browser_machine import Installed, Machine, System
from photosync_tray.adapters.browser_url_lists import Listed, chromium_lists, gecko_lists, names
from photosync_tray.adapters.browser_versions import major
from photosync_tray.adapters.policy_files import Setting, chromium_files, gecko_files, parsed
from photosync_tray.adapters.policy_files_mac import chromium_plists, gecko_plists
from photosync_tray.adapters.policy_files_windows import chromium_registry, gecko_registry
from photosync_tray.core.model import Route

_OFF, _FORCED = 1, 2
_SIGN_IN_FORCED = 2
_LISTS_SINCE = 147
"""From this version on Chromium knows lists of addresses for private windows alone."""

_GECKO = ("DisablePrivateBrowsing", "PrivateBrowsingModeAvailability", "WebsiteFilter")
_CHROMIUM = ("BrowserGuestModeEnabled", "BrowserSignin", "UserDataDir")
_GENERAL = ("URLAllowlist", "URLBlocklist")


class Verdict(enum.StrEnum):
    """What the local policies say of a window."""

    FORBIDDEN = "forbidden"
    FORCED = "forced"
    """Every window is private."""
    ALLOWED_HERE = "allowed-for-this-address"
    """Forbidden in general, with an exception for this address."""
    NOTHING_FOUND = "nothing-found"


@dataclass(frozen=True)
class Finding:
    """The verdict, and which policy says so, in which file or registry key."""

    verdict: Verdict
    policy: str = ""
    place: str = ""

    @property
    def forbidden(self) -> bool:
        return self.verdict is Verdict.FORBIDDEN


NOTHING = Finding(Verdict.NOTHING_FOUND)
_STRICTEST_FIRST = tuple(Verdict)
_Settings = Mapping[str, Setting]


def judge(browser: Installed, route: Route, address: str | None, machine: Machine) -> Finding:
    """What local policies say of `address` in such a window of `browser`.

    Without an address only the switches for all of them are looked at.
    """
    if browser.kind.engine is Engine.GECKO:
        return _gecko(_gecko_settings(browser, machine), route, address)
    found = [
        _chromium(browser, route, settings, address, machine.system)
        for settings in _chromium_layers(browser, machine)
    ]
    return min(found, key=lambda finding: _STRICTEST_FIRST.index(finding.verdict))


def keeps_profiles_elsewhere(browser: Installed, machine: Machine) -> bool:
    """Whether a policy moves the folder of profiles, so that we do not know which there are."""
    if browser.kind.engine is Engine.GECKO:
        return False
    return any("UserDataDir" in settings for settings in _chromium_layers(browser, machine))


def _gecko_settings(browser: Installed, machine: Machine) -> list[tuple[str, Setting]]:
    found = gecko_files(browser, machine, _GECKO)
    if machine.system is System.WINDOWS:
        found += gecko_registry(machine.registry, browser.kind, _GECKO)
    elif machine.system is System.MAC:
        found += gecko_plists(browser, machine, _GECKO)
    return found


def _chromium_layers(browser: Installed, machine: Machine) -> Sequence[_Settings]:
    kind = browser.kind
    known = (*_private_names(kind), "IncognitoEnabled", *_GENERAL, *_CHROMIUM)
    if machine.system is System.WINDOWS:
        return [chromium_registry(machine.registry, kind, known)]
    if machine.system is System.MAC:
        return chromium_plists(browser, machine, known)
    return [chromium_files(kind, machine.root, known)]


def _gecko(settings: Sequence[tuple[str, Setting]], route: Route, address: str | None) -> Finding:
    """Blocked if any place says so: a 0 in one does not undo another (tried)."""
    switches = [(name, setting) for name, setting in settings if name != "WebsiteFilter"]
    filters = [setting for name, setting in settings if name == "WebsiteFilter"]
    listed = [_website_filter(setting, address) for setting in filters if address]
    if route is Route.PRIVATE:
        listed += [_gecko_switch(name, setting) for name, setting in switches]
    return min([*listed, NOTHING], key=lambda found: _STRICTEST_FIRST.index(found.verdict))


def _gecko_switch(name: str, setting: Setting) -> Finding:
    """Firefox takes 0, 1 and words for a boolean, but no boolean and no word for a number (tried).

    Source: PolicySchemaValidator.sys.mjs of Firefox 153; older ones take no words.
    """
    number = name == "PrivateBrowsingModeAvailability"
    if number and isinstance(setting.value, bool):
        return NOTHING
    word = str(setting.value).strip().lower()
    if setting.value == _OFF or (not number and word == "true"):
        return Finding(Verdict.FORBIDDEN, name, setting.place)
    forced = number and setting.value == _FORCED
    return Finding(Verdict.FORCED, name, setting.place) if forced else NOTHING


def _website_filter(setting: Setting, address: str | None) -> Finding:
    value = parsed(setting.value)
    lists = value if isinstance(value, dict) else {}
    block, exceptions = _texts(lists.get("Block")), _texts(lists.get("Exceptions"))
    listed = gecko_lists(block, exceptions, address or "")
    return _of_lists(listed, "WebsiteFilter", setting, "WebsiteFilter", setting)


def _of_lists(
    listed: Listed, block: str, blocks: Setting | None, allow: str, allows: Setting | None
) -> Finding:
    if listed is Listed.BLOCKED and blocks:
        return Finding(Verdict.FORBIDDEN, block, blocks.place)
    if listed is Listed.ALLOWED and allows:
        return Finding(Verdict.ALLOWED_HERE, allow, allows.place)
    return NOTHING


def _chromium(
    browser: Installed, route: Route, settings: _Settings, address: str | None, system: System
) -> Finding:
    """The switch of this route first; the general lists hold in every window."""
    general = _general_lists(settings, address)
    if route is Route.PRIVATE:
        return _private(browser, settings, address, general)
    own = NOTHING
    if route is Route.GUEST:
        own = _guest(settings)
    elif route is Route.TEMPORARY_PROFILE:
        own = _temporary(settings, system)
    return own if own.forbidden else general


def _private_names(kind: BrowserKind) -> tuple[str, str, str]:
    word = kind.policies.private_word
    return f"{word}ModeAvailability", f"{word}ModeUrlAllowlist", f"{word}ModeUrlBlocklist"


def _private(
    browser: Installed, settings: _Settings, address: str | None, general: Finding
) -> Finding:
    """An exception from "no private windows" is believed of a browser that knows exceptions.

    An older one ignores the list, and opens an ordinary window.
    """
    available, allow, block = _private_names(browser.kind)
    excepted = names(_entries(settings, allow), address, allows=True) if address else False
    off = _switched_off(settings, available)
    if off and not (excepted and _knows_lists(browser)):
        return _by(settings, Verdict.FORBIDDEN, off)
    if excepted and _knows_lists(browser):
        return _by(settings, Verdict.ALLOWED_HERE, allow)
    refused = _listed_as_refused(settings, allow, block, address) if not excepted else None
    if refused:
        return _by(settings, Verdict.FORBIDDEN, refused)
    if general.forbidden or not _is(settings, available, _FORCED):
        return general
    return _by(settings, Verdict.FORCED, available)


def _listed_as_refused(
    settings: _Settings, allow: str, block: str, address: str | None
) -> str | None:
    """An allow-list alone blocks everything else in private windows (tried)."""
    if address and names(_entries(settings, block), address, allows=False):
        return block
    alone = block not in settings and _entries(settings, allow)
    return allow if address and alone else None


def _knows_lists(browser: Installed) -> bool:
    number = major(browser.version) if browser.kind.numbered_as_chromium else None
    return number is not None and number >= _LISTS_SINCE


def _switched_off(settings: _Settings, available: str) -> str | None:
    """The policy that turns private windows off.

    The old IncognitoEnabled counts only while the new policy is absent, however malformed that
    is. Integers are not booleans here, nor is "1" one: Chromium ignores it in a file (tried).
    """
    if available in settings:
        return available if _is(settings, available, _OFF) else None
    old = settings.get("IncognitoEnabled")
    return "IncognitoEnabled" if old and old.value is False else None


def _guest(settings: _Settings) -> Finding:
    """Off when it says so, and where everyone has to sign in to the browser.

    There Chromium asks who is using it, and loses the address, even if guests are allowed (tried).
    """
    enabled = settings.get("BrowserGuestModeEnabled")
    if enabled and enabled.value is False:
        return _by(settings, Verdict.FORBIDDEN, "BrowserGuestModeEnabled")
    return _sign_in_first(settings)


def _sign_in_first(settings: _Settings) -> Finding:
    """A new profile, where everyone has to sign in to the browser, never shows the page (tried)."""
    if _is(settings, "BrowserSignin", _SIGN_IN_FORCED):
        return _by(settings, Verdict.FORBIDDEN, "BrowserSignin")
    return NOTHING


def _temporary(settings: _Settings, system: System) -> Finding:
    """UserDataDir wins over our switch, on Windows and macOS: the profile would not be ours."""
    moved = settings.get("UserDataDir")
    if moved and moved.value and isinstance(moved.value, str) and system is not System.LINUX:
        return _by(settings, Verdict.FORBIDDEN, "UserDataDir")
    return _sign_in_first(settings)


def _general_lists(settings: _Settings, address: str | None) -> Finding:
    allow, block = _GENERAL
    listed = Listed.NOT
    if address:
        listed = chromium_lists(_entries(settings, block), _entries(settings, allow), address)
    return _of_lists(listed, block, settings.get(block), allow, settings.get(allow))


def _by(settings: _Settings, verdict: Verdict, policy: str) -> Finding:
    return Finding(verdict, policy, settings[policy].place)


def _is(settings: _Settings, name: str, number: int) -> bool:
    found = settings.get(name)
    return found is not None and type(found.value) is int and found.value == number


def _entries(settings: _Settings, name: str) -> list[str]:
    found = settings.get(name)
    return _texts(found.value) if found else []


def _texts(value: object) -> list[str]:
    return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list) else []

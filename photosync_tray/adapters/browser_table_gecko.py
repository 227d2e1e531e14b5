"""Firefox and its kin, one row each; `browser_table` has the others and the whole list."""

from __future__ import annotations

from photosync_tray.adapters.browser_kinds import (
    BrowserKind,
    Confidence,
    Engine,
    LinuxIdentity,
    PolicyPlaces,
    WindowsIdentity,
    same,
)


def _gecko_places(name: str) -> PolicyPlaces:
    """By the application's own name, as Gecko itself builds these places."""
    return PolicyPlaces(
        (
            f"etc/{name.lower()}/policies/policies.json",
            f"usr/lib/{name.lower()}/distribution/policies.json",
            f"usr/lib64/{name.lower()}/distribution/policies.json",
        ),
        f"SOFTWARE\\Policies\\Mozilla\\{name}",
        "",
    )


def _firefox_kin(name: str, programs: str, flatpaks: str, ids: str, bundles: str) -> BrowserKind:
    """A fork of Firefox: it understands the same switch and the same policies."""
    low = name.lower()
    return BrowserKind(
        low,
        name,
        "private",
        "--private-window",
        Engine.GECKO,
        Confidence.REPORTED,
        LinuxIdentity(same(programs), same(flatpaks)),
        WindowsIdentity(frozenset({f"{low}.exe"}), (low,), frozenset(ids.split()), f"\\{low}"),
        same(bundles),
        _gecko_places(name),
    )


FIREFOX = BrowserKind(
    "firefox",
    "Firefox",
    "private",
    "--private-window",  # never --private: that one opens an ordinary window when forbidden
    Engine.GECKO,
    Confidence.TRIED,
    LinuxIdentity(
        same("firefox firefox-esr firefox-bin firefox-beta firefox-nightly")
        | same("firefox-devedition firefox-developer-edition"),
        same("org.mozilla.firefox"),
    ),
    WindowsIdentity(
        frozenset({"firefox.exe"}),
        ("firefox",),
        frozenset({"firefoxurl", "firefoxhtml"}),
        "firefox",
    ),
    same("org.mozilla.firefox org.mozilla.firefoxdeveloperedition org.mozilla.nightly"),
    PolicyPlaces(
        (
            "etc/firefox/policies/policies.json",  # not /etc/firefox-esr: never read (tried)
            "usr/lib/firefox/distribution/policies.json",
            "usr/lib64/firefox/distribution/policies.json",
            "usr/lib/firefox-esr/distribution/policies.json",
            "var/lib/flatpak/extension/org.mozilla.firefox.systemconfig/*/*/policies/policies.json",
        ),
        "SOFTWARE\\Policies\\Mozilla\\Firefox",
        "org.mozilla.firefox",
    ),
    temporary=Confidence.TRIED,
)

LIBREWOLF = _firefox_kin(
    "LibreWolf",
    "librewolf",
    "io.gitlab.librewolf-community",
    "librewolfurl librewolfhtml",
    "net.librewolf.librewolf org.mozilla.librewolf io.gitlab.librewolf-community"
    " io.gitlab.librewolf-community.librewolf",
)
WATERFOX = _firefox_kin(
    "Waterfox",
    "waterfox",
    "net.waterfox.waterfox",
    "waterfoxurl waterfoxhtml",
    "net.waterfox.waterfox org.waterfoxproject.waterfox",
)
FLOORP = _firefox_kin(
    "Floorp",
    "floorp",
    "one.ablaze.floorp",
    "floorpurl floorphtml",
    "one.ablaze.floorp org.mozilla.floorp",
)
ZEN = _firefox_kin(
    "Zen",
    "zen zen-browser zen-bin",
    "app.zen_browser.zen io.github.zen_browser.zen",
    "zenurl zenhtml zenbrowserurl",
    "app.zen-browser.zen",
)

"""The browsers whose private switch we know, one row each.

An allow-list on purpose. A switch that a browser does not know is ignored silently, and the page
opens in the ordinary window with the person's cookies (tried: `--inprivate` given to Chromium).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Engine(enum.StrEnum):
    """Whose rules hold for policies."""

    CHROMIUM = "chromium"
    GECKO = "gecko"


@dataclass(frozen=True)
class LinuxIdentity:
    """Names of the executable, and application ids as a flatpak."""

    programs: frozenset[str]
    flatpaks: frozenset[str] = frozenset()


@dataclass(frozen=True)
class WindowsIdentity:
    """How Windows knows it: prefixes, since channels and installations append to them.

    `folder` tells browsers apart that share an executable's name, where no ProgId is at hand.
    """

    programs: frozenset[str]
    clients: tuple[str, ...]
    prog_ids: tuple[str, ...]
    folder: str
    usual_places: tuple[str, ...] = ()


@dataclass(frozen=True)
class PolicyPlaces:
    """Where its policies lie. Linux places are relative to /, and may hold wildcards."""

    linux: tuple[str, ...]
    windows: str
    private_word: str = ""
    """How Chromium's policies spell private: `IncognitoModeAvailability` and so on."""


@dataclass(frozen=True)
class BrowserKind:
    """One row: what it is called, how it is asked, and how it is recognised."""

    key: str
    name: str
    private_word: str
    switch: str
    engine: Engine
    linux: LinuxIdentity
    windows: WindowsIdentity
    policies: PolicyPlaces

    def arguments(self, address: str) -> list[str]:
        """The switch, then at once the address.

        Firefox opens an address in an ordinary window when it comes before the switch, or when
        anything stands between them (tried).
        """
        return [self.switch, address]


EDGE = BrowserKind(
    key="edge",
    name="Microsoft Edge",
    private_word="InPrivate",
    switch="--inprivate",  # lower case: outside Windows switches are told apart by case
    engine=Engine.CHROMIUM,
    linux=LinuxIdentity(
        frozenset(
            {"microsoft-edge", "microsoft-edge-stable", "microsoft-edge-beta", "microsoft-edge-dev"}
        ),
        frozenset({"com.microsoft.Edge", "com.microsoft.EdgeDev"}),
    ),
    windows=WindowsIdentity(
        frozenset({"msedge.exe"}),
        ("microsoft edge",),
        ("msedgehtm", "msedgebhtml", "msedgedhtml", "msedgesshtm"),
        "\\microsoft\\edge",
        (
            "%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe",
            "%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe",
        ),
    ),
    policies=PolicyPlaces(
        ("etc/opt/edge/policies",), "SOFTWARE\\Policies\\Microsoft\\Edge", "InPrivate"
    ),
)

CHROME = BrowserKind(
    key="chrome",
    name="Google Chrome",
    private_word="Incognito",
    switch="--incognito",
    engine=Engine.CHROMIUM,
    linux=LinuxIdentity(
        frozenset(
            {
                "google-chrome",
                "google-chrome-stable",
                "google-chrome-beta",
                "google-chrome-unstable",
            }
        ),
        frozenset({"com.google.Chrome", "com.google.ChromeDev"}),
    ),
    windows=WindowsIdentity(
        frozenset({"chrome.exe"}),
        ("google chrome",),
        ("chromehtml", "chromebhtml", "chromedhtml", "chromesshtm"),
        "\\google\\chrome",
    ),
    policies=PolicyPlaces(
        ("etc/opt/chrome/policies",), "SOFTWARE\\Policies\\Google\\Chrome", "Incognito"
    ),
)

CHROMIUM = BrowserKind(
    key="chromium",
    name="Chromium",
    private_word="Incognito",
    switch="--incognito",
    engine=Engine.CHROMIUM,
    linux=LinuxIdentity(
        frozenset({"chromium", "chromium-browser"}), frozenset({"org.chromium.Chromium"})
    ),
    windows=WindowsIdentity(
        frozenset({"chrome.exe", "chromium.exe"}),  # Chromium's own build is called chrome.exe too
        ("chromium",),
        ("chromiumhtm",),
        "\\chromium",
    ),
    policies=PolicyPlaces(
        (
            "etc/chromium/policies",
            "etc/chromium-browser/policies",  # Ubuntu, and the snap
            "var/lib/flatpak/extension/org.chromium.Chromium.Extension.*/*/*/policies",
        ),
        "SOFTWARE\\Policies\\Chromium",
        "Incognito",
    ),
)

FIREFOX = BrowserKind(
    key="firefox",
    name="Firefox",
    private_word="private window",
    switch="--private-window",  # never --private: that one opens an ordinary window when forbidden
    engine=Engine.GECKO,
    linux=LinuxIdentity(
        frozenset({"firefox", "firefox-esr", "firefox-bin"}), frozenset({"org.mozilla.firefox"})
    ),
    windows=WindowsIdentity(
        frozenset({"firefox.exe"}), ("firefox",), ("firefoxurl", "firefoxhtml"), "firefox"
    ),
    policies=PolicyPlaces(
        (
            "etc/firefox/policies/policies.json",  # not /etc/firefox-esr: never read (tried)
            "usr/lib/firefox/distribution/policies.json",
            "usr/lib64/firefox/distribution/policies.json",
            "usr/lib/firefox-esr/distribution/policies.json",
            "var/lib/flatpak/extension/org.mozilla.firefox.systemconfig/*/*/policies/policies.json",
        ),
        "SOFTWARE\\Policies\\Mozilla\\Firefox",
    ),
)

KINDS = (EDGE, CHROME, CHROMIUM, FIREFOX)

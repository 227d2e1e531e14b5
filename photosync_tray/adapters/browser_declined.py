"""The browsers that we recognise and decline, with the reason that the person is told."""

from __future__ import annotations

from photosync_tray.adapters.browser_kinds import Declined

SAFARI = Declined(
    "safari",
    "Safari",
    "No other program can open a private window of Safari. "
    "Copy the link, choose File > New Private Window there, and paste it.",
    bundles=frozenset({"com.apple.Safari", "com.apple.SafariTechnologyPreview"}),
)
ARC = Declined(
    "arc",
    "Arc",
    "Arc ignores the request for a private window and opens an ordinary one. "
    "Copy the link into an Incognito window of Arc, or use another browser.",
    bundles=frozenset({"company.thebrowser.Browser"}),
)
DUCKDUCKGO = Declined(
    "duckduckgo",
    "DuckDuckGo",
    "No way is known to open a private window of DuckDuckGo from another program. "
    "Copy the link into a Fire Window there, or use another browser.",
    bundles=frozenset({"com.duckduckgo.macos.browser"}),
)
TOR = Declined(
    "tor",
    "Tor Browser",
    "Tor Browser is made to hide who you are; it is not meant for signing in at work. "
    "Use another browser.",
    linux=frozenset(
        {"torbrowser-launcher", "start-tor-browser", "org.torproject.torbrowser-launcher"}
    ),
    bundles=frozenset({"org.torproject.torbrowser"}),
)
INTERNET_EXPLORER = Declined(
    "internet-explorer",
    "Internet Explorer",
    "Microsoft no longer supports Internet Explorer. Use Microsoft Edge.",
    windows=frozenset({"iexplore.exe", "ie"}),
)
STORE_APP = Declined(
    "store-app",
    "An app from the Microsoft Store",
    "No way is known to ask a browser from the Microsoft Store for a private window. "
    "Use another browser, or copy the link into a private window there.",
)

DECLINED = (SAFARI, ARC, DUCKDUCKGO, TOR, INTERNET_EXPLORER, STORE_APP)

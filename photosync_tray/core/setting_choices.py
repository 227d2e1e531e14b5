"""What the words of a choice mean, for the templates and for people."""

from __future__ import annotations

from collections.abc import Mapping

from photosync_tray.core.cloud import StartAt
from photosync_tray.core.texts import Words, named

CLOUD_LABELS: Mapping[str, Words] = {
    "Global": "Worldwide, GCC included",
    "GCCHigh": "US Government GCC High",
    "DoD": "US Government DoD",
    "China": "China, operated by 21Vianet",
    "Custom": "Custom, with three addresses of its own",
}
BROWSER_NAMES = {
    "edge": "Microsoft Edge",
    "chrome": "Google Chrome",
    "chromium": "Chromium",
    "brave": "Brave",
    "vivaldi": "Vivaldi",
    "opera": "Opera",
    "firefox": "Firefox",
    "librewolf": "LibreWolf",
    "waterfox": "Waterfox",
    "floorp": "Floorp",
    "zen": "Zen",
}
BROWSER_LABELS: Mapping[str, Words] = {
    "auto": "The default browser, or else another one that may",
    **{key: named(name) for key, name in BROWSER_NAMES.items()},
}
SECOND_ROUTES: Mapping[str, Words] = {
    "Guest": "A guest window of the browser",
    "TemporaryProfile": "A window with a temporary profile",
    "NormalWindow": "An ordinary window, after asking the person",
    "None": "Nothing",
}
STARTS: Mapping[str, Words] = {
    StartAt.ONEDRIVE_TILE.value: "OneDrive, as its tile on Office.com opens it",
    StartAt.SHAREPOINT_TILE.value: "SharePoint, as its tile on Office.com opens it",
    StartAt.OFFICE_HOME.value: "Office.com, where the person clicks a tile",
    StartAt.OWN_PHOTO.value: "The person's own photo in SharePoint",
}
CLOUDS = tuple(CLOUD_LABELS)
BROWSERS = ("auto", *BROWSER_NAMES)

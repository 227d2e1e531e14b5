"""The browsers whose private switch we know, one row each.

An allow-list on purpose. A switch that a browser does not know is ignored silently, and the page
opens in the ordinary window with the person's cookies (tried: `--inprivate` given to Chromium).
Guest windows and temporary profiles are known for few; where we know nothing, the row says None.
"""

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
from photosync_tray.adapters.browser_table_gecko import FIREFOX, FLOORP, LIBREWOLF, WATERFOX, ZEN

EDGE = BrowserKind(
    "edge",
    "Microsoft Edge",
    "InPrivate",
    "--inprivate",  # lower case: outside Windows switches are told apart by case
    Engine.CHROMIUM,
    Confidence.DOCUMENTED,
    LinuxIdentity(
        same("microsoft-edge microsoft-edge-stable", "microsoft-edge")
        | {name: name for name in ("microsoft-edge-beta", "microsoft-edge-dev")},
        {"com.microsoft.Edge": "microsoft-edge", "com.microsoft.EdgeDev": "microsoft-edge-dev"},
    ),
    WindowsIdentity(
        frozenset({"msedge.exe"}),
        ("microsoft edge",),
        frozenset({"msedgehtm", "msedgebhtml", "msedgedhtml", "msedgesshtm"}),
        "\\microsoft\\edge",
        (
            "%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe",
            "%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe",
        ),
    ),
    {"com.microsoft.edgemac": "Microsoft Edge"}
    | same("com.microsoft.edgemac.Beta com.microsoft.edgemac.Dev com.microsoft.edgemac.Canary"),
    PolicyPlaces(
        ("etc/opt/edge/policies",),
        "SOFTWARE\\Policies\\Microsoft\\Edge",
        "com.microsoft.Edge",  # for every channel, unlike its bundles' ids
        "InPrivate",
    ),
    guest=Confidence.REPORTED,
    temporary=Confidence.REPORTED,
    numbered_as_chromium=True,
)

CHROME = BrowserKind(
    "chrome",
    "Google Chrome",
    "Incognito",
    "--incognito",
    Engine.CHROMIUM,
    Confidence.DOCUMENTED,
    LinuxIdentity(
        same("google-chrome google-chrome-stable", "google-chrome")
        | {name: name for name in ("google-chrome-beta", "google-chrome-unstable")},
        {"com.google.Chrome": "google-chrome", "com.google.ChromeDev": "google-chrome-unstable"},
    ),
    WindowsIdentity(
        frozenset({"chrome.exe"}),
        ("google chrome",),
        frozenset({"chromehtml", "chromebhtml", "chromedhtml", "chromesshtm"}),
        "\\google\\chrome",
    ),
    {
        "com.google.Chrome": "Google/Chrome",
        "com.google.Chrome.beta": "Google/Chrome Beta",
        "com.google.Chrome.dev": "",
        "com.google.Chrome.canary": "Google/Chrome Canary",
    },
    PolicyPlaces(
        ("etc/opt/chrome/policies",),
        "SOFTWARE\\Policies\\Google\\Chrome",
        "com.google.Chrome",
        "Incognito",
    ),
    guest=Confidence.DOCUMENTED,
    temporary=Confidence.DOCUMENTED,
    numbered_as_chromium=True,
)

CHROMIUM = BrowserKind(
    "chromium",
    "Chromium",
    "Incognito",
    "--incognito",
    Engine.CHROMIUM,
    Confidence.TRIED,
    LinuxIdentity(
        same("chromium chromium-browser", "chromium"), {"org.chromium.Chromium": "chromium"}
    ),
    WindowsIdentity(
        frozenset({"chrome.exe", "chromium.exe"}),  # Chromium's own build is called chrome.exe too
        ("chromium",),
        frozenset({"chromiumhtm"}),
        "\\chromium",
    ),
    {"org.chromium.Chromium": "Chromium"},
    PolicyPlaces(
        (
            "etc/chromium/policies",
            "etc/chromium-browser/policies",  # Ubuntu, and the snap
            "var/lib/flatpak/extension/org.chromium.Chromium.Extension.*/*/*/policies",
        ),
        "SOFTWARE\\Policies\\Chromium",
        "org.chromium.Chromium",
        "Incognito",
    ),
    guest=Confidence.TRIED,
    temporary=Confidence.TRIED,
    numbered_as_chromium=True,
)

BRAVE = BrowserKind(
    "brave",
    "Brave",
    "private",
    "--incognito",
    Engine.CHROMIUM,
    Confidence.DOCUMENTED,
    LinuxIdentity(
        same("brave brave-browser brave-browser-stable", "BraveSoftware/Brave-Browser")
        | {
            "brave-browser-beta": "BraveSoftware/Brave-Browser-Beta",
            "brave-browser-nightly": "BraveSoftware/Brave-Browser-Nightly",
        },
        {"com.brave.Browser": "BraveSoftware/Brave-Browser"},
    ),
    WindowsIdentity(
        frozenset({"brave.exe"}),
        ("brave",),
        frozenset({"bravehtml", "bravebhtml", "bravedhtml", "bravesshtm"}),
        "\\bravesoftware\\brave-browser",
    ),
    {"com.brave.Browser": "BraveSoftware/Brave-Browser"}
    | same("com.brave.Browser.beta com.brave.Browser.nightly"),
    PolicyPlaces(
        ("etc/brave/policies",),
        "SOFTWARE\\Policies\\BraveSoftware\\Brave",
        "com.brave.Browser",
        "Incognito",
    ),
    temporary=Confidence.REPORTED,
)

VIVALDI = BrowserKind(
    "vivaldi",
    "Vivaldi",
    "private",
    "--incognito",
    Engine.CHROMIUM,
    Confidence.DOCUMENTED,
    LinuxIdentity(
        same("vivaldi vivaldi-stable", "vivaldi") | {"vivaldi-snapshot": "vivaldi-snapshot"},
        {"com.vivaldi.Vivaldi": "vivaldi"},
    ),
    WindowsIdentity(
        frozenset({"vivaldi.exe"}), ("vivaldi",), frozenset({"vivaldihtm"}), "\\vivaldi"
    ),
    {"com.vivaldi.Vivaldi": "Vivaldi", "com.vivaldi.Vivaldi.snapshot": ""},
    PolicyPlaces(
        ("etc/vivaldi/policies", "etc/opt/vivaldi/policies"),
        "SOFTWARE\\Policies\\Vivaldi",
        "com.vivaldi.Vivaldi",
        "Incognito",
    ),
)

OPERA = BrowserKind(
    "opera",
    "Opera",
    "private",
    "--private",
    Engine.CHROMIUM,
    Confidence.REPORTED,
    LinuxIdentity(same("opera opera-stable opera-beta opera-developer"), same("com.opera.Opera")),
    WindowsIdentity(
        frozenset({"launcher.exe", "opera.exe"}),  # the first is what Opera registers
        ("operastable", "opera gxstable", "operagxstable"),
        frozenset({"operastable", "operagxstable", "operagx stable", "opera gxstable"}),
        "\\opera",
    ),
    same("com.operasoftware.Opera com.operasoftware.OperaGX com.operasoftware.OperaNext")
    | same("com.operasoftware.OperaDeveloper"),
    PolicyPlaces(
        (),  # not known
        "SOFTWARE\\Policies\\Opera Software\\Opera Stable",
        "com.operasoftware.Opera",
        "Incognito",
    ),
)

KINDS = (
    *(EDGE, CHROME, CHROMIUM, BRAVE, VIVALDI, OPERA),
    *(FIREFOX, LIBREWOLF, WATERFOX, FLOORP, ZEN),
)

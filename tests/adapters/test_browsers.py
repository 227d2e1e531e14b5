"""Which browser is asked, with which arguments, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from photosync_tray.adapters.browsers import InstalledBrowsers, check_address, installed_browsers
from photosync_tray.adapters.private_mode import Verdict
from photosync_tray.core.errors import (
    HostNotAllowed,
    NoBrowser,
    PrivateModeForbidden,
)
from photosync_tray.core.model import OpenedWindow
from tests.adapters.machines import CHROME, EDGE, FIREFOX, FakeRegistry, LinuxMachine, client

PORTAL = "https://www.office.com"
ADDRESS = f"{PORTAL}/launch/onedrive?auth=2&login_hint=sam%40contoso.com"


class Recorder:
    """Keeps what would have been started."""

    def __init__(self) -> None:
        self.started: list[list[str]] = []
        self.environ: Mapping[str, str] = {}

    def __call__(self, argv: Sequence[str], environ: Mapping[str, str]) -> None:
        self.started.append(list(argv))
        self.environ = environ


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def browsers(machine: LinuxMachine, recorder: Recorder, choice: str = "auto") -> InstalledBrowsers:
    return InstalledBrowsers(
        choice=choice,
        allows={PORTAL}.__contains__,
        environ=machine.environ,
        root=machine.root,
        spawn=recorder,
    )


@pytest.mark.parametrize(
    ("program", "switch", "opened"),
    [
        ("microsoft-edge", "--inprivate", OpenedWindow("Microsoft Edge", "InPrivate")),
        ("google-chrome", "--incognito", OpenedWindow("Google Chrome", "Incognito")),
        ("chromium", "--incognito", OpenedWindow("Chromium", "Incognito")),
        ("firefox-esr", "--private-window", OpenedWindow("Firefox", "private window")),
    ],
)
def test_arguments(
    machine: LinuxMachine, recorder: Recorder, program: str, switch: str, opened: OpenedWindow
) -> None:
    path = machine.browser(program)
    assert browsers(machine, recorder).open_private(ADDRESS) == opened
    assert recorder.started == [[str(path), switch, ADDRESS]]


ALL = ("microsoft-edge", "google-chrome", "chromium", "firefox")


@pytest.mark.parametrize(
    ("choice", "default", "forbidden", "name"),
    [
        ("auto", "", (), "Google Chrome"),
        ("auto", "firefox.desktop", (), "Firefox"),
        ("edge", "firefox.desktop", (), "Microsoft Edge"),
        ("edge", "firefox.desktop", ("edge",), "Firefox"),
        ("auto", "chromium.desktop", ("chromium",), "Google Chrome"),
        ("auto", "other.desktop", ("chrome", "chromium"), "Firefox"),
        ("nonsense", "", (), "Google Chrome"),
    ],
)
def test_order(
    machine: LinuxMachine,
    recorder: Recorder,
    choice: str,
    default: str,
    forbidden: tuple[str, ...],
    name: str,
) -> None:
    for program in ALL:
        machine.browser(program)
    if default:
        machine.default(default)
    forbid(machine, *forbidden)
    assert browsers(machine, recorder, choice).open_private(ADDRESS).browser == name


def forbid(machine: LinuxMachine, *keys: str) -> None:
    incognito = {"IncognitoModeAvailability": 1}
    contents = {
        "edge": ("etc/opt/edge/policies/managed/it.json", {"InPrivateModeAvailability": 1}),
        "chrome": ("etc/opt/chrome/policies/managed/it.json", incognito),
        "chromium": ("etc/chromium/policies/managed/it.json", incognito),
        "firefox": (
            "etc/firefox/policies/policies.json",
            {"policies": {"DisablePrivateBrowsing": True}},
        ),
    }
    for key in keys:
        machine.file(*contents[key])


def test_all_forbidden_says_where(machine: LinuxMachine, recorder: Recorder) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    forbid(machine, "chromium", "firefox")
    with pytest.raises(PrivateModeForbidden) as refusal:
        browsers(machine, recorder).open_private(ADDRESS)
    root = machine.root
    assert refusal.value.details == (
        f"Chromium: IncognitoModeAvailability in {root}/etc/chromium/policies/managed/it.json; "
        f"Firefox: DisablePrivateBrowsing in {root}/etc/firefox/policies/policies.json"
    )
    assert recorder.started == []


def test_nothing_installed(machine: LinuxMachine, recorder: Recorder) -> None:
    with pytest.raises(NoBrowser):
        browsers(machine, recorder).open_private(ADDRESS)


def test_list_with_verdicts(machine: LinuxMachine, recorder: Recorder) -> None:
    machine.browser("chromium")
    machine.browser("firefox")
    machine.default("firefox.desktop")
    forbid(machine, "firefox")
    listed = browsers(machine, recorder).browsers()
    assert [(one.key, one.default, one.finding.verdict) for one in listed] == [
        ("firefox", True, Verdict.FORBIDDEN),
        ("chromium", False, Verdict.NOT_FORBIDDEN),
    ]


@pytest.mark.parametrize(("choice", "path"), [("auto", EDGE), ("firefox", FIREFOX)])
def test_windows_order(recorder: Recorder, choice: str, path: str) -> None:
    keys = {
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML"),
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
        **client("Firefox-1", f'"{FIREFOX}"', "FirefoxURL-1"),
    }
    InstalledBrowsers(
        choice=choice,
        allows={PORTAL}.__contains__,
        environ={},
        registry=FakeRegistry(keys),
        exists=lambda path: path in (CHROME, EDGE, FIREFOX),
        spawn=recorder,
    ).open_private(ADDRESS)
    assert [argv[0] for argv in recorder.started] == [path]


@pytest.mark.parametrize(
    "address",
    [
        "--incognito",
        "-https://www.office.com/",
        " https://www.office.com/",
        "",
        "www.office.com/",
        "//www.office.com/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "view-source:https://www.office.com/",
        "HTTPS://www.office.com/",
        "http://www.office.com/",
        "https://www.office.com.evil.example/",
        "https://evil.example/?https://www.office.com",
        "https://www.office.com:8443/",
        "https://www.office.com:port/",
        "https://www.office.com./",
        "https://sam@www.office.com/",
        "https://www.office.com:secret@evil.example/",
        "https://@www.office.com/",
        "https://www.office.com\\@evil.example/",
        "https://www.office.com/\n--renderer-cmd-prefix=x",
        "https://www.office.com/\t",
        "https://www.office.com/ --x",
        "https://www.office.com/\x00",
        "https://www.office.com/\x7f",
        'https://www.office.com/"',
        "https://www.office.com/'",
        "https://www.office.com/`x`",
        "https://www.office.com/\u00e4",
        "https://www.offi\u0441e.com/",
        "https://[::1/",
        "http://127.0.0.1:8765/",
        "http://localhost:5000/",
        "http://127.0.0.1.evil.example:5000/",
        "http://2130706433:5000/",
    ],
)
def test_hostile_addresses(machine: LinuxMachine, recorder: Recorder, address: str) -> None:
    machine.browser("chromium")
    allowed = {PORTAL, "http://127.0.0.1:5000", "http://localhost:5000", "http://www.office.com"}
    with pytest.raises(HostNotAllowed) as refusal:
        InstalledBrowsers(
            choice="auto",
            allows=allowed.__contains__,
            environ=machine.environ,
            root=machine.root,
            spawn=recorder,
        ).open_private(address)
    assert recorder.started == []
    assert "secret" not in refusal.value.details


@pytest.mark.parametrize("address", [ADDRESS, PORTAL, "http://127.0.0.1:5000/launch?a=%20b"])
def test_good_addresses(address: str) -> None:
    check_address(address, {PORTAL, "http://127.0.0.1:5000"}.__contains__)


def test_an_address_may_name_the_usual_port(machine: LinuxMachine, recorder: Recorder) -> None:
    machine.browser("chromium")
    browsers(machine, recorder).open_private("https://WWW.office.com:443/launch/onedrive")
    assert len(recorder.started) == 1


def test_environment_of_a_frozen_program(machine: LinuxMachine, recorder: Recorder) -> None:
    machine.browser("chromium")
    own = {
        "QT_PLUGIN_PATH": "/ours",
        "PYTHONHOME": "/ours",
        "_PYI_ARCHIVE_FILE": "/ours",
        "LD_LIBRARY_PATH": "/ours",
        "LD_LIBRARY_PATH_ORIG": "/theirs",
    }
    InstalledBrowsers(
        choice="auto",
        allows={PORTAL}.__contains__,
        environ=machine.environ | own,
        root=machine.root,
        spawn=recorder,
        frozen=True,
    ).open_private(ADDRESS)
    assert recorder.environ == machine.environ | {"LD_LIBRARY_PATH": "/theirs"}


def test_live_parts_fit_together(monkeypatch: pytest.MonkeyPatch, machine: LinuxMachine) -> None:
    for name, value in machine.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_DATA_DIRS", str(machine.root / "none"))
    with pytest.raises(HostNotAllowed):
        installed_browsers(allows={PORTAL}.__contains__).open_private("https://elsewhere.example/")

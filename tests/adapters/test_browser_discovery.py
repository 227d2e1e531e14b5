"""Which browsers are found, on machines made of files and dictionaries."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_discovery import Installed, find_on_linux, parse_exec
from photosync_tray.adapters.browser_discovery_windows import executable_of, find_on_windows
from tests.adapters.machines import (
    APP_PATHS,
    CHROME,
    CLIENTS,
    EDGE,
    FIREFOX,
    HTTPS,
    FakeRegistry,
    LinuxMachine,
    Values,
    client,
)

X86 = {"PROGRAMFILES(X86)": "C:\\Program Files (x86)", "TEMP": "C:\\Temp"}


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def found(machine: LinuxMachine) -> list[Installed]:
    return find_on_linux(machine.environ, machine.root)


def keys(machine: LinuxMachine) -> list[str]:
    return [browser.kind.key for browser in found(machine)]


@pytest.mark.parametrize(
    ("program", "key"),
    [
        ("microsoft-edge-stable", "edge"),
        ("google-chrome", "chrome"),
        ("chromium", "chromium"),
        ("chromium-browser", "chromium"),
        ("firefox", "firefox"),
        ("firefox-esr", "firefox"),
    ],
)
def test_linux_by_program_name(machine: LinuxMachine, program: str, key: str) -> None:
    path = machine.browser(program)
    [one] = found(machine)
    assert (one.kind.key, one.executable, one.prefix, one.default) == (key, str(path), (), False)


def test_linux_never_by_display_name(machine: LinuxMachine) -> None:
    machine.program("links")
    machine.entry("firefox.desktop", "links %U", lines=["Name[de]=Firefox"])
    assert found(machine) == []


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["Hidden=true"], "x-scheme-handler/https;"),
        (["NoDisplay=true"], "x-scheme-handler/https;"),
        ([], "text/html;x-scheme-handler/http;"),
    ],
)
def test_linux_entries_that_do_not_count(
    machine: LinuxMachine, lines: list[str], kinds: str
) -> None:
    machine.program("chromium")
    machine.entry("chromium.desktop", "chromium %U", lines=lines, kinds=kinds)
    assert found(machine) == []


def test_linux_program_gone(machine: LinuxMachine) -> None:
    machine.entry("chromium.desktop", "/opt/gone/chromium %U")
    assert found(machine) == []


def test_linux_own_entry_hides_the_systems(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    own = "home/person/.local/share/applications"
    machine.entry("chromium.desktop", "chromium %U", folder=own, lines=["Hidden=true"])
    assert found(machine) == []


def test_linux_data_dirs_of_the_session(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    machine.program("firefox")
    machine.entry("firefox.desktop", "firefox %u", folder="elsewhere/applications")
    machine.environ["XDG_DATA_DIRS"] = str(machine.root / "elsewhere")
    assert keys(machine) == ["firefox"]


def test_linux_snap(machine: LinuxMachine) -> None:
    firefox = machine.program("firefox")
    machine.entry(
        "firefox_firefox.desktop",
        f"env BAMF_DESKTOP_FILE_HINT=/x.desktop {firefox} %u",
        folder="var/lib/snapd/desktop/applications",
    )
    [one] = found(machine)
    assert one.command("https://h/") == [str(firefox), "--private-window", "https://h/"]


def test_linux_flatpak(machine: LinuxMachine) -> None:
    flatpak = machine.program("flatpak")
    machine.entry(
        "com.microsoft.Edge.desktop",
        f"{flatpak} run --branch=stable --command=/app/bin/edge --file-forwarding"
        " com.microsoft.Edge @@u %U @@",
        folder="var/lib/flatpak/exports/share/applications",
    )
    [one] = found(machine)
    run = [str(flatpak), "run", "--branch=stable", "--command=/app/bin/edge", "com.microsoft.Edge"]
    assert one.command("https://h/") == [*run, "--inprivate", "https://h/"]


def test_linux_link_of_another_name(machine: LinuxMachine) -> None:
    """What a link points to counts: the name of the link may promise another browser."""
    chromium = machine.program("chromium")
    (machine.bin / "firefox").symlink_to(chromium)
    machine.entry("firefox.desktop", "firefox %u")
    assert keys(machine) == ["chromium"]


def test_linux_two_entries_of_one_program(machine: LinuxMachine) -> None:
    machine.browser("google-chrome")
    machine.entry("com.google.Chrome.desktop", "google-chrome %U")
    machine.default("google-chrome.desktop")
    [one] = found(machine)
    assert one.default


@pytest.mark.parametrize("program", ["xdg-settings", "xdg-mime"])
def test_linux_default(machine: LinuxMachine, program: str) -> None:
    machine.browser("chromium")
    machine.browser("firefox-esr")
    machine.default("firefox-esr.desktop", program)
    assert {one.kind.key: one.default for one in found(machine)} == {
        "chromium": False,
        "firefox": True,
    }


def test_linux_default_unknown(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    machine.program("xdg-settings", "echo nonsense; exit 4")
    assert [one.default for one in found(machine)] == [False]


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("/usr/bin/chromium %U", ["/usr/bin/chromium"]),
        ('"/opt/My Browser/firefox" --x %u', ["/opt/My Browser/firefox", "--x"]),
        (r'"/opt/a\\$b/firefox" %u', ["/opt/a$b/firefox"]),
        ("/opt/100%%/firefox", ["/opt/100%/firefox"]),
        (r"/opt/a\sb/firefox", ["/opt/a", "b/firefox"]),
        ("", []),
    ],
)
def test_exec_by_the_specification(value: str, parts: list[str]) -> None:
    assert parse_exec(value) == parts


def windows(keys: dict[str, Values], *files: str) -> dict[str, tuple[str, bool]]:
    known = {path.lower() for path in files}
    browsers = find_on_windows(FakeRegistry(keys), X86, lambda path: path.lower() in known)
    return {one.kind.key: (one.executable, one.default) for one in browsers}


def test_windows_clients() -> None:
    registry: dict[str, Values] = {
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML"),
        **client("Firefox-308046B0AF4A39CB", f'"{FIREFOX}"', "FirefoxURL-308046B0AF4A39CB", "HKCU"),
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "FirefoxURL-308046B0AF4A39CB"},
    }
    assert windows(registry, EDGE, CHROME, FIREFOX) == {
        "edge": (EDGE, False),
        "chrome": (CHROME, False),
        "firefox": (FIREFOX, True),
    }


def test_windows_one_browser_in_both_hives_and_views() -> None:
    upper = CHROME.upper()
    registry: dict[str, Values] = {
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML", "HKCU"),
        **client("Google Chrome", f'"{upper}"', "ChromeHTML", "32:HKLM"),
    }
    assert windows(registry, CHROME) == {"chrome": (CHROME, False)}


@pytest.mark.parametrize("key", ["UserChoiceLatest", "UserChoiceLatest\\ProgId"])
def test_windows_latest_choice_wins(key: str) -> None:
    registry: dict[str, Values] = {
        **client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM"),
        **client("Google Chrome", f'"{CHROME}"', "ChromeHTML"),
        f"HKCU\\{HTTPS}\\{key}": {"ProgId": "ChromeHTML"},
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "MSEdgeHTM"},
    }
    assert windows(registry, EDGE, CHROME)["chrome"] == (CHROME, True)
    assert windows(registry, EDGE, CHROME)["edge"] == (EDGE, False)


@pytest.mark.parametrize(
    ("name", "command", "prog_id", "key"),
    [
        ("Chromium", "C:\\Apps\\Chromium\\Application\\chrome.exe", "ChromiumHTM.ABC", "chromium"),
        ("Google Chrome SxS", CHROME, "ChromeSSHTM", "chrome"),
        ("Chrome.User", CHROME, "ChromeHTML.4DQXYZ", "chrome"),
        ("Supermium", "C:\\Apps\\Supermium\\chrome.exe", "SupermiumHTM", None),
        ("Internet Explorer", "C:\\Program Files\\IE\\iexplore.exe", "IE.HTTPS", None),
        ("Google Chrome", "C:\\Apps\\chrome.cmd", "ChromeHTML", None),
        ("Google Chrome", "C:\\Temp\\chrome.exe", "ChromeHTML", None),
        ("Google Chrome", "chrome.exe", "ChromeHTML", None),
        ("Google Chrome", CHROME, "", None),  # does not claim https
    ],
)
def test_windows_identity(name: str, command: str, prog_id: str, key: str | None) -> None:
    result = windows(client(name, f'"{command}"', prog_id), command)
    assert list(result) == ([key] if key else [])


def test_windows_gone() -> None:
    assert windows(client("Microsoft Edge", f'"{EDGE}"', "MSEdgeHTM")) == {}


def test_windows_app_paths() -> None:
    other = "C:\\Apps\\Supermium\\chrome.exe"
    paths: dict[str, Values] = {
        f"HKLM\\{APP_PATHS}\\msedge.exe": {"": EDGE},
        f"HKLM\\{APP_PATHS}\\chrome.exe": {"": other},
        f"HKCU\\{HTTPS}\\UserChoice": {"ProgId": "MSEdgeHTM"},
    }
    assert windows(paths, EDGE, other) == {"edge": (EDGE, True)}


def test_windows_edge_at_its_usual_place() -> None:
    assert windows({}, EDGE) == {"edge": (EDGE, False)}


@pytest.mark.parametrize(
    ("command", "path"),
    [
        (f'"{CHROME}" --single-argument %1', CHROME),
        (CHROME, CHROME),
        (f"{CHROME} -- %1", CHROME),
        (f"{EDGE.replace('C:', '%SystemDrive%')}", EDGE),
        ("C:\\Program Files\\Nothing\\chrome.exe", None),
        ('"', None),
    ],
)
def test_windows_commands(command: str, path: str | None) -> None:
    known = {CHROME, EDGE, "C:\\Program"}
    environ = {"SystemDrive": "C:"}
    assert executable_of(command, environ, known.__contains__) == path


def test_windows_clients_key_without_command() -> None:
    assert windows({f"HKLM\\{CLIENTS}\\Microsoft Edge\\Other": {"": "x"}}) == {}

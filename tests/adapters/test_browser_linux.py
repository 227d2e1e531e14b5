"""Which browsers are found on Linux, on machines made of files."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_linux import find_on_linux
from photosync_tray.adapters.browser_machine import Installed, Package
from photosync_tray.adapters.browser_table import KINDS
from tests.adapters.machines import LinuxMachine


@pytest.fixture
def machine(tmp_path: Path) -> LinuxMachine:
    return LinuxMachine(tmp_path)


def found(machine: LinuxMachine) -> tuple[Installed, ...]:
    return find_on_linux(machine.machine).browsers


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
    assert found(machine) == ()


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
    assert found(machine) == ()


def test_linux_program_gone(machine: LinuxMachine) -> None:
    machine.entry("chromium.desktop", "/opt/gone/chromium %U")
    assert found(machine) == ()


def test_linux_own_entry_hides_the_systems(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    own = "home/person/.local/share/applications"
    machine.entry("chromium.desktop", "chromium %U", folder=own, lines=["Hidden=true"])
    assert found(machine) == ()


def test_linux_data_dirs_of_the_session(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    machine.program("firefox")
    machine.entry("firefox.desktop", "firefox %u", folder="elsewhere/applications")
    machine.environ["XDG_DATA_DIRS"] = str(machine.root / "elsewhere")
    assert keys(machine) == ["firefox"]


def test_linux_snaps_are_told_apart_although_all_link_to_one_program(
    machine: LinuxMachine,
) -> None:
    snap = machine.program("snap")
    snaps = machine.root / "snap/bin"
    snaps.mkdir(parents=True)
    for name in ("firefox", "brave"):
        (snaps / name).symlink_to(snap)
        machine.entry(
            f"{name}_{name}.desktop",
            f"env BAMF_DESKTOP_FILE_HINT=/x.desktop {snaps / name} %u",
            folder="var/lib/snapd/desktop/applications",
        )
    assert {(one.kind.key, one.package, *one.command("x")) for one in found(machine)} == {
        ("firefox", Package.SNAP, str(snaps / "firefox"), "x"),
        ("brave", Package.SNAP, str(snaps / "brave"), "x"),
    }


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_linux_every_row_by_each_of_its_names(machine: LinuxMachine, kind: BrowserKind) -> None:
    flatpak = machine.program("flatpak")
    for name in kind.linux.programs:
        machine.browser(name)
    for identity in kind.linux.flatpaks:
        machine.entry(f"{identity}.desktop", f"{flatpak} run {identity} @@u %u @@")
    assert set(keys(machine)) == {kind.key}
    assert len(found(machine)) == len(kind.linux.programs) + len(kind.linux.flatpaks)


@pytest.mark.parametrize(
    ("program", "folder"),
    [
        ("google-chrome-stable", ".config/google-chrome"),
        ("google-chrome-beta", ".config/google-chrome-beta"),
        ("brave-browser", ".config/BraveSoftware/Brave-Browser"),
        ("opera", None),
        ("firefox", None),
    ],
)
def test_linux_folder_of_profiles(machine: LinuxMachine, program: str, folder: str | None) -> None:
    machine.browser(program)
    [one] = found(machine)
    assert one.data == (machine.home / folder if folder else None)


def test_linux_folder_of_profiles_in_a_flatpak(machine: LinuxMachine) -> None:
    flatpak = machine.program("flatpak")
    machine.entry("a.desktop", f"{flatpak} run com.google.ChromeDev %u")
    [one] = found(machine)
    below = ".var/app/com.google.ChromeDev/config/google-chrome-unstable"
    assert one.data == machine.home / below


def test_linux_folder_of_profiles_where_the_person_moved_it(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    machine.environ["XDG_CONFIG_HOME"] = "/moved"
    [one] = found(machine)
    assert one.data == Path("/moved/chromium")


@pytest.mark.parametrize(
    "command", ["torbrowser-launcher %u", "flatpak run org.torproject.torbrowser-launcher %u"]
)
def test_linux_declined(machine: LinuxMachine, command: str) -> None:
    machine.program(command.split()[0])
    machine.entry("tor.desktop", command)
    machine.default("tor.desktop")
    result = find_on_linux(machine.machine)
    assert result.browsers == ()
    assert [(one.kind.key, one.default) for one in result.declined] == [("tor", True)]


def test_linux_a_default_that_we_do_not_know_is_named(machine: LinuxMachine) -> None:
    machine.browser("chromium")
    machine.default("re.sonny.Junction.desktop")
    result = find_on_linux(machine.machine)
    assert result.default == "re.sonny.Junction.desktop"
    assert [one.default for one in result.browsers] == [False]


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
    assert (one.package, one.command("x")) == (Package.FLATPAK, [*run, "x"])


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

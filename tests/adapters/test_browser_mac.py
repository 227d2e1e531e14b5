"""Which browsers are found on macOS, by real property lists, binary and XML."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_mac import default_bundle, find_on_mac, read_plist
from photosync_tray.adapters.browser_table import KINDS
from tests.adapters.machines import MacMachine


@pytest.fixture
def mac(tmp_path: Path) -> MacMachine:
    return MacMachine(tmp_path)


@pytest.mark.parametrize("binary", [True, False], ids=["binary", "xml"])
@pytest.mark.parametrize("folder", ["Applications", "Users/person/Applications/Work"])
def test_mac_bundle(mac: MacMachine, folder: str, binary: bool) -> None:
    program = mac.bundle("Google Chrome", "com.google.Chrome", folder=folder, binary=binary)
    [one] = find_on_mac(mac.machine).browsers
    assert (one.kind.key, one.executable, one.bundle) == (
        *("chrome", str(program)),
        "com.google.Chrome",
    )
    assert one.version == "147.0.7727.56"
    assert one.data == mac.home / "Library/Application Support/Google/Chrome"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_mac_every_row_by_each_of_its_ids(mac: MacMachine, kind: BrowserKind) -> None:
    for number, identity in enumerate(kind.bundles):
        mac.bundle(f"Browser {number}", identity)
    result = find_on_mac(mac.machine).browsers
    assert [one.kind.key for one in result] == [kind.key] * len(kind.bundles)


def test_mac_default_is_written_in_lower_case(mac: MacMachine) -> None:
    mac.bundle("Microsoft Edge", "com.microsoft.edgemac.Beta")
    mac.bundle("Firefox", "org.mozilla.firefox")
    mac.default("com.microsoft.edgemac.beta")
    assert {one.kind.key: one.default for one in find_on_mac(mac.machine).browsers} == {
        "edge": True,
        "firefox": False,
    }


def test_mac_without_a_choice_the_default_is_safari_and_declined(mac: MacMachine) -> None:
    mac.bundle("Firefox", "org.mozilla.firefox")
    result = find_on_mac(mac.machine)
    assert result.default == "com.apple.safari"
    assert [one.default for one in result.browsers] == [False]
    assert [(one.kind.key, one.default) for one in result.declined] == [("safari", True)]


def test_mac_default_that_was_deleted(mac: MacMachine) -> None:
    mac.bundle("Firefox", "org.mozilla.firefox")
    mac.default("com.google.chrome")
    result = find_on_mac(mac.machine)
    assert (result.default, [one.default for one in result.browsers]) == (
        "com.google.chrome",
        [False],
    )


@pytest.mark.parametrize(
    ("identity", "key"),
    [
        ("company.thebrowser.Browser", "arc"),
        ("com.duckduckgo.macos.browser", "duckduckgo"),
        ("org.torproject.torbrowser", "tor"),
        ("com.apple.Safari", "safari"),
    ],
)
def test_mac_declined(mac: MacMachine, identity: str, key: str) -> None:
    mac.bundle("Some Browser", identity)
    mac.default(identity.lower())
    result = find_on_mac(mac.machine)
    assert result.browsers == ()
    assert [(one.kind.key, one.default) for one in result.declined] == [(key, True)]


def test_mac_the_machines_own_folder_comes_first(mac: MacMachine) -> None:
    program = mac.bundle("Firefox", "org.mozilla.firefox")
    mac.bundle("Firefox", "org.mozilla.firefox", folder="Users/person/Applications")
    assert [one.executable for one in find_on_mac(mac.machine).browsers] == [str(program)]


def test_mac_bundle_whose_program_is_gone(mac: MacMachine) -> None:
    mac.bundle("Firefox", "org.mozilla.firefox").unlink()
    assert find_on_mac(mac.machine).browsers == ()


@pytest.mark.parametrize("name", ["", "../../../bin/sh", 5])
def test_mac_bundle_that_names_no_program_of_its_own(mac: MacMachine, name: object) -> None:
    info = {"CFBundleIdentifier": "org.mozilla.firefox", "CFBundleExecutable": name}
    mac.plist("Applications/Firefox.app/Contents/Info.plist", info)
    assert find_on_mac(mac.machine).browsers == ()


@pytest.mark.parametrize(
    "content", [b"", b"not a list", b"bplist00", b"<?xml version='1.0'?><plist>", b"<plist/>"]
)
def test_mac_broken_property_list(mac: MacMachine, content: bytes) -> None:
    path = mac.plist("Applications/Firefox.app/Contents/Info.plist", {})
    path.write_bytes(content)
    assert read_plist(path) == {}
    assert find_on_mac(mac.machine).browsers == ()


@pytest.mark.parametrize("handlers", [None, "x", [5], [{"LSHandlerURLScheme": "https"}]])
def test_mac_strange_handlers(mac: MacMachine, handlers: object) -> None:
    place = "Users/person/Library/Preferences/com.apple.LaunchServices"
    content = {} if handlers is None else {"LSHandlers": handlers}
    mac.plist(f"{place}/com.apple.launchservices.secure.plist", content)
    assert default_bundle(mac.machine) == "com.apple.safari"

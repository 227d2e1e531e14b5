"""Arguments arrive unchanged in a real program, whatever they hold: no shell reads them.

Every run tries the same cases, and a failure names the smallest of its kind.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from photosync_tray.adapters.browser_address import check_address
from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_launch import spawn_detached
from photosync_tray.adapters.browser_linux import find_on_linux
from photosync_tray.adapters.browser_routes import command
from photosync_tray.adapters.browser_table import KINDS
from photosync_tray.adapters.clouds import CLOUDS
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.errors import HostNotAllowed
from photosync_tray.core.model import Route
from tests.adapters.machines import LinuxMachine
from tests.adapters.opening import PORTAL

# An argument is what a C string can be: no NUL, and nothing that has no encoding.
ARGUMENTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=24)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="/"), min_size=1
).map(lambda name: name.encode()[:60].decode(errors="ignore"))
"""Of folders: a name has at most 255 bytes, and an entry one line."""
NASTY = st.text(" '\"`$&|;<>(){}[]*?!#~^%\\-=:,@+\t\n\u00e4\u6f22\U0001f642", max_size=12)
TESTED = settings(
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

RECORDER = f"""#!{sys.executable}
import json, pathlib, sys
place = pathlib.Path(sys.argv[0]).with_name("record")
draft = place.with_suffix(".part")
draft.write_text(json.dumps(sys.argv), encoding="utf-8")
draft.rename(place)
"""


def recording(folder: Path, name: str) -> Path:
    """A small program that writes down what it was started with."""
    folder.mkdir(parents=True)
    program = folder / name
    program.write_text(RECORDER, encoding="utf-8")
    program.chmod(0o755)
    return program


def received(argv: Sequence[str]) -> list[str]:
    spawn_detached(argv, {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    found: list[str] = json.loads(Path(argv[0]).with_name("record").read_text(encoding="utf-8"))
    return found


def hint(name: str) -> str:
    """A start address for a sign-in name of any characters, encoded as the program does."""
    cloud = replace(CLOUDS["Global"], portal=PORTAL)
    return cloud.start_address(StartAt.ONEDRIVE_TILE, name, None)


@settings(TESTED, max_examples=60)
@given(arguments=st.lists(ARGUMENTS | NASTY, min_size=1, max_size=6))
def test_any_argument_arrives_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, arguments: list[str]
) -> None:
    program = recording(tmp_path_factory.mktemp("any") / "bin", "chromium")
    argv = [str(program), *arguments]
    assert received(argv) == argv


@settings(TESTED, max_examples=40)
@given(folder=NAMES | NASTY.map(lambda name: "".join(name.split())), name=ARGUMENTS)
@example(folder="--incognito", name="--user-data-dir=/elsewhere")
@example(folder="%f %U", name="$(id)")
@example(folder='my "own" folder', name="-")
def test_any_folder_may_hold_the_browser(
    tmp_path_factory: pytest.TempPathFactory, folder: str, name: str
) -> None:
    """Found by its entry, whose Exec is quoted by the specification, and started from there."""
    machine = LinuxMachine(tmp_path_factory.mktemp("any") / "machine")
    program = recording(machine.root / "opt" / f"-{folder}", "chromium")
    machine.entry("chromium.desktop", f"{exec_quoted(str(program))} %U")
    [browser] = find_on_linux(machine.machine).browsers
    argv = command(browser, Route.PRIVATE, hint(name), machine.machine)
    assert argv[0] == str(program)
    assert received(argv) == argv


def exec_quoted(path: str) -> str:
    """Quoted for Exec: first the argument, then the string that holds it."""
    argument = "".join(f"\\{one}" if one in '"`$\\' else one for one in path).replace("%", "%%")
    return f'"{argument}"'.replace("\\", "\\\\")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_browser_gets_switch_and_address_alone(tmp_path: Path, kind: BrowserKind) -> None:
    machine = LinuxMachine(tmp_path)
    program = recording(machine.root / "opt/a b", min(kind.linux.programs))
    machine.entry("a.desktop", f'"{program}" %U')
    [browser] = find_on_linux(machine.machine).browsers
    address = hint("--robin $(id)@contoso.example")
    argv = command(browser, Route.PRIVATE, address, machine.machine)
    assert received(argv) == [str(program), kind.switch, address]


@settings(TESTED, max_examples=500)
@given(name=ARGUMENTS | NASTY)
def test_any_name_makes_an_address_that_passes_and_says_the_name(name: str) -> None:
    address = hint(name)
    check_address(address, {PORTAL}.__contains__)
    assert parse_qs(urlsplit(address).query, keep_blank_values=True)["login_hint"] == [name]


@settings(TESTED, max_examples=1000)
@given(
    name=ARGUMENTS,
    inserted=st.lists(
        st.tuples(st.integers(0, 60), st.text(" '\"`$<>|^{}\\/@.:#?\t\n\0\x7f\u6f22", max_size=4)),
        max_size=4,
    ),
)
def test_an_address_that_passes_can_be_no_option_and_goes_nowhere_else(
    name: str, inserted: list[tuple[int, str]]
) -> None:
    """Whatever else passes is still an address of the portal."""
    passed = hint(name)
    for at, more in inserted:
        passed = passed[:at] + more + passed[at:]
    try:
        check_address(passed, {PORTAL}.__contains__)
    except HostNotAllowed:
        return
    assert passed.startswith((f"{PORTAL}/", f"{PORTAL}:", f"{PORTAL}?", f"{PORTAL}#"))
    assert not set(passed) & set(" \t\n\"'`\\<>|^{}\x00\x7f")

"""Arguments arrive unchanged in a real program, whatever they hold: no shell reads them.

Random by a seed that a failure names; every run tries the same cases.
"""

from __future__ import annotations

import json
import random
import string
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import pytest

from photosync_tray.adapters.browser_address import check_address
from photosync_tray.adapters.browser_kinds import BrowserKind
from photosync_tray.adapters.browser_launch import spawn_detached
from photosync_tray.adapters.browser_linux import find_on_linux
from photosync_tray.adapters.browser_routes import command
from photosync_tray.adapters.browser_table import KINDS
from photosync_tray.core.errors import HostNotAllowed
from photosync_tray.core.model import Route
from tests.adapters.machines import LinuxMachine
from tests.adapters.opening import PORTAL

HOSTILE = " '\"`$&|;<>(){}[]*?!#~^%\\-=:,@+\t\näß漢🙂"
LETTERS = string.ascii_letters + string.digits

RECORDER = f"""#!{sys.executable}
import json, pathlib, sys
place = pathlib.Path(sys.argv[0]).with_name("record")
draft = place.with_suffix(".part")
draft.write_text(json.dumps(sys.argv), encoding="utf-8")
draft.rename(place)
"""


def text(rng: random.Random, alphabet: str, most: int = 24) -> str:
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(1, most)))


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


def hint(rng: random.Random) -> str:
    """A start address for a sign-in name of any characters, encoded as the program does."""
    return f"{PORTAL}/launch/onedrive?auth=2&login_hint={quote(text(rng, HOSTILE + LETTERS))}"


@pytest.mark.parametrize("seed", range(20))
def test_any_argument_arrives_as_it_was(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - cases of a test
    program = recording(tmp_path / "bin", "chromium")
    argv = [str(program), *(text(rng, HOSTILE + LETTERS) for _ in range(rng.randint(1, 6)))]
    assert received(argv) == argv


@pytest.mark.parametrize("seed", range(12))
def test_any_folder_may_hold_the_browser(tmp_path: Path, seed: int) -> None:
    """Found by its entry, whose Exec is quoted by the specification, and started from there."""
    rng = random.Random(seed)  # noqa: S311
    machine = LinuxMachine(tmp_path / "machine")
    names = text(rng, (HOSTILE + LETTERS).replace("\n", "").replace("\t", ""))
    program = recording(machine.root / "opt" / f"-{names}", "chromium")
    machine.entry("chromium.desktop", f"{exec_quoted(str(program))} %U")
    [browser] = find_on_linux(machine.machine).browsers
    argv = command(browser, Route.PRIVATE, hint(rng), machine.machine)
    assert argv[0] == str(program)
    assert received(argv) == argv


def exec_quoted(path: str) -> str:
    """Quoted for Exec: first the argument, then the string that holds it."""
    argument = "".join(f"\\{one}" if one in '"`$\\' else one for one in path).replace("%", "%%")
    return f'"{argument}"'.replace("\\", "\\\\")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_browser_gets_switch_and_address_alone(tmp_path: Path, kind: BrowserKind) -> None:
    rng = random.Random(kind.key)  # noqa: S311
    machine = LinuxMachine(tmp_path)
    program = recording(machine.root / "opt/a b", min(kind.linux.programs))
    machine.entry("a.desktop", f'"{program}" %U')
    [browser] = find_on_linux(machine.machine).browsers
    address = hint(rng)
    argv = command(browser, Route.PRIVATE, address, machine.machine)
    assert received(argv) == [str(program), kind.switch, address]


@pytest.mark.parametrize("seed", range(300))
def test_an_address_that_passes_can_be_no_option_and_goes_nowhere_else(seed: int) -> None:
    """Hints in any encoding pass; anything else that passes is still an address of the portal."""
    rng = random.Random(seed)  # noqa: S311
    check_address(hint(rng), {PORTAL}.__contains__)
    address = list(hint(rng))
    for _ in range(rng.randint(1, 3)):
        address.insert(rng.randrange(len(address)), rng.choice(HOSTILE + "/\\@.:\x00\x7f"))
    try:
        check_address("".join(address), {PORTAL}.__contains__)
    except HostNotAllowed:
        return
    passed = "".join(address)
    assert passed.startswith((f"{PORTAL}/", f"{PORTAL}:", f"{PORTAL}?", f"{PORTAL}#"))
    assert not set(passed) & set(" \t\n\"'`\\<>|^{}\x00\x7f")

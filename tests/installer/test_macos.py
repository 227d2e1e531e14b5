"""What is made for macOS, as far as it can be looked at elsewhere: names, files, and the form."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

from photosync_tray.adapters.autostart_mac import LABEL, LaunchAgents, launch_agent
from photosync_tray.core.autostart import BACKGROUND, EntryState

ROOT = Path(__file__).parents[2]
MACOS = ROOT / "installer" / "macos"
PROGRAM = "/Applications/PhotoSync Tray.app/Contents/MacOS/photosync-tray"
AGENT = (MACOS / f"{LABEL}.plist").read_bytes()
SPEC = (MACOS / "photosync-tray.spec").read_text()
SCRIPT = (MACOS / "build.sh").read_text()


def test_the_agent_of_the_package_is_the_one_that_the_program_knows(tmp_path: Path) -> None:
    assert launch_agent([PROGRAM, BACKGROUND]) == AGENT
    place = tmp_path / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    place.parent.mkdir(parents=True)
    place.write_bytes(AGENT)
    [entry] = LaunchAgents([PROGRAM], root=tmp_path, home=tmp_path / "home").entries()
    assert (entry.shared, entry.state) == (True, EntryState.STARTS)


def test_the_bundle_is_named_as_the_package_and_the_agent_expect() -> None:
    app = PROGRAM.removeprefix("/Applications/").partition("/")[0]
    assert f'name="{app}"' in SPEC
    assert app in SCRIPT
    assert f'bundle_identifier="{LABEL}"' in SPEC
    assert f"--identifier {LABEL} " in SCRIPT


def test_what_the_bundle_takes_in_is_there() -> None:
    ast.parse(SPEC)
    named = re.findall(r"(?:ROOT|PACKAGE) / ((?:\"[\w.-]+\"(?: / )?)+)", SPEC)
    places = [[part.strip('"') for part in name.split(" / ")] for name in named]
    assert len(places) == 7
    for place in places:
        assert any(base.joinpath(*place).exists() for base in (ROOT, ROOT / "photosync_tray")), (
            place
        )


def test_the_script_is_one_and_says_that_nobody_has_tried_it() -> None:
    subprocess.run(["sh", "-n", MACOS / "build.sh"], check=True)
    assert "UNTRIED" in SCRIPT
    assert "UNTRIED" in SPEC

"""The whole journey on Windows: signed in, both photos, private window asked for, photo arrived.

The tenant serves on Linux' loopback; the program is the Windows one, set up by policies alone.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from installer.windows.bed import Bed, Windows
from photosync_tray.core.status import ExitCode
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Visitor
from tests.windows.furnished import EDGE, furnish, start_of, words_of

Console = Sequence[str | Path]


@pytest.fixture
def tenant(portraits: Path) -> Iterator[Tenant]:
    with Tenant(Scene.CHANGED_PHOTO, portraits, pull_delay=0, pages_secured=True) as contoso:
        contoso.begin()
        yield contoso


@pytest.fixture(params=["frozen", "unfrozen"])
def console(request: pytest.FixtureRequest, bed: Bed) -> Console:
    """What starts photosync-trayctl."""
    if request.param == "unfrozen":
        return [bed.python, "-m", "photosync_tray.cli"]
    programs: Path = request.getfixturevalue("programs")
    return [programs / "photosync-trayctl.exe"]


@pytest.fixture
def own_windows(bed: Bed, display: str) -> Iterator[Windows]:
    with Windows(bed, display=display) as windows:
        yield windows


def test_the_main_job(own_windows: Windows, console: Console, tenant: Tenant) -> None:
    browser = furnish(own_windows, tenant.addresses)
    _sign_in(own_windows, console, tenant, browser)

    before, code = _status(own_windows, console, "--refresh")
    assert (before["state"], code) == ("sync-needed", ExitCode.SYNC_NEEDED)
    assert before["account"]["username"] == tenant.addresses.username
    assert before["exchange"]["present"]
    assert (before["sharepoint"]["known"], before["sharepoint"]["matches"]) == (True, False)

    asked = own_windows.run([*console, "sync"])
    assert asked.returncode == ExitCode.NOT_THERE_YET, asked.stderr
    address = tenant.addresses.portal + "/launch/onedrive?auth=2&login_hint="
    opened = start_of(browser, 1)
    assert opened == f'"{EDGE}" --inprivate {address}{tenant.addresses.username}'

    with Visitor(tenant.addresses) as person:
        person.open(words_of(opened)[-1])
    after, code = _status(own_windows, console, "--refresh")
    assert (after["state"], code) == ("in-sync", ExitCode.DONE)
    assert after["sharepoint"]["matches"]


def _sign_in(windows: Windows, console: Console, tenant: Tenant, browser: Path) -> None:
    log = windows.drive_c / "sign-in.txt"
    with log.open("wb") as output:
        program = windows.start([*console, "sign-in"], output)
        opened = start_of(browser, 0, lambda: program.poll() is None)
        assert "\tQT_PLUGIN_PATH" not in opened
        address = words_of(opened.partition("\t")[0])[-1]
        assert address.startswith(tenant.addresses.authority)
        with Visitor(tenant.addresses) as person:
            person.sign_in(address)
        assert _ended(program) == ExitCode.DONE, log.read_text()


def _ended(program: subprocess.Popen[bytes]) -> int:
    return program.wait(60)


def _status(windows: Windows, console: Console, *words: str) -> tuple[dict[str, Any], int]:
    run = windows.run([*console, "status", "--json", *words])
    assert run.stdout, run.stderr
    return json.loads(run.stdout), run.returncode

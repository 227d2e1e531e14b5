"""The administrators' guide tells what the program does: names, numbers, hosts and sentences."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from photosync_tray.adapters.autostart_linux import NAME
from photosync_tray.adapters.autostart_windows import RUN_KEY, RUN_NAME
from photosync_tray.adapters.clouds import CLOUDS
from photosync_tray.adapters.journal import BYTES
from photosync_tray.adapters.support_archive import README
from photosync_tray.console_arguments import parser
from photosync_tray.core.autostart import AtSignIn, Why
from photosync_tray.core.causes import Cause, advice
from photosync_tray.core.fleet import fleet_status
from photosync_tray.core.schedule import _GAPS
from photosync_tray.core.settings import resolve
from photosync_tray.core.state import SignedOut
from tests.samples import NOON

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "installer" / "README.md").read_text("utf-8")
SECTIONS = re.findall(r"^## (\d+)\. (.*)$", GUIDE, re.M)
CONSOLE = sorted(set(re.findall(r"`photosync-trayctl ([^`]*)`", GUIDE)))


def section(title: str) -> str:
    found = re.search(rf"^## (?:\d+\. )?{re.escape(title)}\n(.*?)(?=^## |\Z)", GUIDE, re.M | re.S)
    assert found, title
    return found[1]


def test_the_sections_are_numbered_and_what_points_to_one_finds_it() -> None:
    assert [int(number) for number, _ in SECTIONS] == list(range(1, len(SECTIONS) + 1))
    # A list such as "sections 10 and 11", and a single one.
    lists = re.findall(r"\bsections? ([\d, and]+)", GUIDE)
    pointed = {int(number) for one in lists for number in re.findall(r"\d+", one)}
    assert pointed <= {int(number) for number, _ in SECTIONS}


def test_the_rollout_has_ten_steps() -> None:
    steps = re.findall(r"^(\d+)\. \*\*", section("Rollout in ten steps"), re.M)
    assert steps == [str(number) for number in range(1, 11)]


def test_every_file_that_it_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", GUIDE)
    assert len(links) > 10
    for link in links:
        assert "://" in link or (ROOT / "installer" / link).exists(), link


def test_what_is_made_can_be_made() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for target in set(re.findall(r"\bmake ([a-z-]+)", GUIDE)):
        assert re.search(rf"^{target}:", makefile, re.M), target


@pytest.mark.parametrize("words", CONSOLE)
def test_the_console_takes_every_command_as_it_is_written(words: str) -> None:
    plain = words.replace("=SCENE", "=no-photo").replace(" …", " status").split()
    parser().parse_args(plain)


def test_the_hosts_are_those_of_the_clouds() -> None:
    told = section("What it talks to")
    for cloud in CLOUDS.values():
        for address in (cloud.authority, cloud.graph, cloud.portal, *cloud.sign_in):
            assert f"`{urlsplit(address).hostname}`" in told, address
        for suffix in cloud.sharepoint_suffixes:
            assert suffix.removeprefix(".") in told, suffix


def test_the_pauses_are_those_of_the_watch() -> None:
    *ladder, _ = itertools.accumulate(gap.total_seconds() for gap in _GAPS)
    minutes = [f"{seconds / 60:.0f}" for seconds in ladder[1:]]
    said = f"{ladder[0]:.0f} s, {', '.join(minutes[:-1])} and {minutes[-1]} minutes, then hourly"
    assert said in " ".join(section("What it talks to").split())


def test_the_status_for_it_has_just_these_parts() -> None:
    example = re.search(r"```json\n(\{\"schema.*?)```", GUIDE, re.S)
    assert example
    real = fleet_status(SignedOut(), resolve({}), AtSignIn(True, Why.INSTALLED), None, NOON)
    assert list(json.loads(example[1])) == list(real)


def test_sentences_that_a_person_reads_are_the_programs_own() -> None:
    titles = {advice(cause).title.rstrip(".") for cause in Cause}
    quoted = set(re.findall(r"^\| \"(.*?)\" \|", section("Troubleshooting"), re.M)) - {
        "not detected"
    }
    assert len(quoted) >= 4
    assert quoted <= titles
    causes = set(re.findall(r"\*((?:[a-z]+-)+[a-z]+|overdue)\*", GUIDE))
    assert causes
    assert causes <= set(Cause)


def test_places_are_the_programs_own() -> None:
    start = section("Start at sign-in")
    assert f"HKLM\\{RUN_KEY}`, `{RUN_NAME}`" in start
    assert f"/etc/xdg/autostart/{NAME}" in GUIDE


def test_the_log_and_the_archive_are_as_large_and_as_bare_as_it_says() -> None:
    told = section("Files, log, support archive")
    assert f"renews itself at {BYTES >> 20} MB" in told
    for word in ("tokens", "photos", "names"):
        assert word in told
        assert word in README

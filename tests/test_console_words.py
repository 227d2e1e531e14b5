"""What photosync-trayctl says passes through `say`, in a language of brackets."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator

import pytest

from photosync_tray.__main__ import _parser as tray_parser
from photosync_tray.adapters.browser_words import report_lines
from photosync_tray.console_answers import answer, cannot
from photosync_tray.console_arguments import parser
from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.commands import Command, Reply, unbuilt
from photosync_tray.core.errors import NotConfigured, PhotoSyncError
from photosync_tray.core.status import status
from photosync_tray.core.texts import Line, speak
from photosync_tray.demo.scenes import Scene
from tests.core.journey_samples import STATES
from tests.pseudo import Pseudo, left_out

CODES = r"--?[a-z-]+|[A-Z][A-Z]+|\b[a-z]+(-[a-z0-9]+)+\b|\{[a-z,-]+\}"
"""Options, places for values, commands, scenes, states and causes: the same in every language."""


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[Pseudo]:
    speech = Pseudo()
    speak(speech)
    yield speech
    speak(None)
    assert speech.unknown == set()


def untranslated(said: str, *names: str) -> str:
    return left_out(re.sub(CODES, "", said), *names, *Cause, *Scene)


@pytest.mark.parametrize("made", [parser, tray_parser])
def test_the_help(made: Callable[[], argparse.ArgumentParser]) -> None:
    said = made().format_help()
    commands = ("status", "diagnose", "browsers", "policy", "fleet", "sync")
    assert untranslated(said, *commands) == ""


@pytest.mark.parametrize("state", STATES)
def test_the_status(state: str, capsys: pytest.CaptureFixture[str]) -> None:
    reply = Reply(status(STATES[state], demo=False), 0)
    answer(Command("status"), reply, as_json=False)
    said = capsys.readouterr().out.partition("\n")[2]  # the first line is the state's code
    assert untranslated(said) == ""


@pytest.mark.parametrize("archive", ["", "/home/robin/support.zip"])
def test_a_diagnosis(archive: str, capsys: pytest.CaptureFixture[str]) -> None:
    stopped = s.SignedOut(NotConfigured("CloudGraph is missing").problem())
    reply = unbuilt(stopped, Command("diagnose", archive=archive), demo=False)
    answer(Command("diagnose", archive=archive), reply, as_json=False)
    said = capsys.readouterr()
    assert untranslated(said.out, "good", "bad", "unknown") == ""
    assert untranslated(said.err) == ""


def test_why_nothing_could_be_done(capsys: pytest.CaptureFixture[str]) -> None:
    cannot(PhotoSyncError("a code"))
    assert untranslated(capsys.readouterr().err, "a code") == ""


def test_the_browsers() -> None:
    found = {"open": False, "verdict": "forbidden", "policy": "Off", "place": "here"}
    one = {"name": "Edge", "path": "/opt/edge", "version": "1", "default": True, "private": found}
    chosen = {**one, "guest": found, "temporary_profile": None, "chosen_by": "order"}
    refused = {
        **one,
        "reason": Line("Microsoft no longer supports Internet Explorer. Use Microsoft Edge."),
    }
    report = {
        "browsers": [chosen],
        "declined": [refused],
        "refused": None,
        "would_open": {"route": "guest"},
    }
    said = "\n".join(report_lines(report))
    assert untranslated(said, "/opt/edge") == ""

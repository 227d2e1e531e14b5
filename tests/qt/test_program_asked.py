"""The running program is asked: by a second launch, which wants the window, and by the console."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from photosync_tray.core.errors import NotConfigured
from tests.qt.asking import Ask
from tests.qt.running import Bed


def test_a_second_launch_brings_the_window(bed: Bed, ask: Ask, qtbot: QtBot) -> None:
    with bed.program(background=True) as run:
        run.program.start()
        assert not run.program.window.isVisible()
        assert ask(name="show").answer(qtbot) == {"protocol": 1}
        assert run.program.window.isVisible()


def test_status(signed_in: Bed, ask: Ask, qtbot: QtBot) -> None:
    with signed_in.program(background=True, scene="changed-photo") as run:
        run.program.start()
        answer = ask(name="status").answer(qtbot)
        assert answer["exit_code"] == 4
        assert answer["status"]["state"] == "sync-needed"
        assert answer["status"]["demo"] is True


def test_questions_before_the_parts_are_there_wait(signed_in: Bed, ask: Ask, qtbot: QtBot) -> None:
    go_on = threading.Event()
    build = signed_in.build

    def slowly() -> Any:
        go_on.wait(10)
        return build()

    signed_in.build = slowly  # type: ignore[method-assign]
    with signed_in.program(background=True) as run:
        run.program.start()
        first = ask(name="status")
        second = ask(name="sync")
        ask(name="show").answer(qtbot)
        assert not first.answered()
        go_on.set()
        assert first.answer(qtbot)["status"]["state"] == "sync-needed"
        assert second.answer(qtbot)["status"]["state"] == "watching"


def test_questions_where_the_parts_cannot_be_built(bed: Bed, ask: Ask, qtbot: QtBot) -> None:
    bed.trouble = NotConfigured("no ClientId")
    with bed.program(background=True) as run:
        run.program.start()
        for _ in range(2):
            answer = ask(name="status", refresh=True).answer(qtbot)
            assert answer["exit_code"] == 6
            assert answer["status"]["causes"][0]["id"] == "not-configured"


@pytest.mark.parametrize(
    "message",
    [{"name": "format-disk"}, {"name": ["status"]}, {}, {"protocol": 99, "name": "status"}],
)
def test_an_unknown_question(bed: Bed, ask: Ask, qtbot: QtBot, message: dict[str, Any]) -> None:
    with bed.program(background=True) as run:
        run.program.start()
        assert "error" in ask(**message).answer(qtbot)

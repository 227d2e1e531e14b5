"""Every cause, brought about from the outside: `diagnose --json` names it first, and who can act.

The live adapters run in a process of their own, over a tenant of the scene; each scene says in
its help line what it does to them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from photosync_tray.core.causes import Cause
from tests.end_to_end.causes import ROWS
from tests.end_to_end.processes import Answer, console

Answers = Mapping[Cause, Future[Answer]]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answers]:
    """All of them, some at a time."""
    with ThreadPoolExecutor(3) as pool:
        yield {
            cause: pool.submit(
                console, tmp_path_factory.mktemp(cause), f"--demo={row.scene}", "diagnose", "--json"
            )
            for cause, row in ROWS.items()
        }


def test_every_cause_has_a_scene() -> None:
    assert set(ROWS) == set(Cause)
    assert len({row.scene for row in ROWS.values()}) == len(ROWS)


@pytest.mark.parametrize("cause", ROWS)
def test_the_cause_is_named_first(answers: Answers, cause: Cause) -> None:
    row, answer = ROWS[cause], answers[cause].result()
    document: dict[str, Any] = json.loads(answer.stdout)
    named = [(each["id"], each["who"]) for each in document["causes"]]
    assert named[:1] == [(cause, row.who)]
    assert (answer.returncode, document["state"]) == (row.code, row.state)
    assert answer.stderr == ""

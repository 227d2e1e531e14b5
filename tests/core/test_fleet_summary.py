"""Many PCs in one picture, out of cells that anybody on those PCs may have written."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from typing import Any

import pytest

from photosync_tray.core.autostart import Why
from photosync_tray.core.causes import Cause
from photosync_tray.core.fleet_summary import (
    LIMIT,
    Fleet,
    Pc,
    fleet_of,
    harmless,
    pc_of,
    summary,
    table,
)

PRE, POST = "PreRemediationDetectionScriptOutput", "PostRemediationDetectionScriptOutput"
TIME = "2026-03-02T12:00:00Z"
PERSON = {"state": "sync-needed", "causes": ["consent-needed", "offline"], "looked_at": TIME}


def line(*people: object, **more: object) -> str:
    """As the detection script writes it."""
    said = {"photosync": 1, "installed": "1.2.3", "autostart": "ok", "people": people, "more": 0}
    return json.dumps({**said, **more})


def row(name: str, output: str, **more: str) -> dict[str, str]:
    return {"DeviceId": f"id-{name}", "DeviceName": name, PRE: output, **more}


def pc(*people: object, **more: object) -> Pc:
    found = pc_of("PC-1", line(*people, **more))
    assert found
    return found


def test_a_line_is_read() -> None:
    [person] = pc(PERSON).people
    assert (pc().installed, pc().autostart) == ("1.2.3", "ok")
    assert person.state == "sync-needed"
    assert person.causes == (Cause.CONSENT_NEEDED, Cause.OFFLINE)
    assert (person.looked_at, person.in_sync_at) == (TIME, "")


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "in sync",
        "{",
        "[1]",
        "{}",
        '{"photosync": 2}',
        '{"photosync": 1' + ',"a":[' * 400,
        '{"photosync": 1, "installed": "' + "9" * LIMIT + '"}',
    ],
)
def test_what_is_no_line_of_ours_is_passed_over(cell: str) -> None:
    assert pc_of("PC-1", cell) is None


@pytest.mark.parametrize(
    "hostile",
    [
        {"state": "=cmd|'/c calc'!A1", "causes": ["=1+1"], "starts": "@x", "looked_at": "now"},
        {"state": ["in-sync"], "causes": "offline", "starts": {}, "looked_at": f"{TIME}\n"},
        {"state": None, "causes": [None, [], {"a": 1}], "in_sync_at": "٢٠٢٦-03-02T12:00:00Z"},
    ],
)
def test_words_that_the_program_does_not_know_are_dropped(hostile: dict[str, object]) -> None:
    [person] = pc(hostile).people
    assert (person.state, person.causes, person.starts) == ("", (), "")
    assert (person.looked_at, person.in_sync_at) == ("", "")


@pytest.mark.parametrize("more", [{"people": 7}, {"people": [1, "x", None]}, {"people": None}])
def test_people_of_another_shape_are_nobody(more: dict[str, object]) -> None:
    assert pc(**more).people == ()


@pytest.mark.parametrize(("more", "left_out"), [(3, 3), (-1, 0), (True, 0), ("9", 0), (10**9, 0)])
def test_whom_the_line_had_no_room_for_is_counted(more: object, left_out: int) -> None:
    assert pc(more=more).left_out == left_out


def test_every_pc_counts_once_and_what_was_found_last_counts() -> None:
    fleet = fleet_of(
        [
            row("PC-1", line(PERSON)),
            row("PC-1", line({"state": "in-sync"})),
            row("PC-2", line(), **{POST: line({"state": "failed"})}),
            row("PC-3", "access denied"),
        ]
    )
    assert [[one.state for one in pc.people] for pc in fleet.pcs] == [["in-sync"], ["failed"]]
    assert fleet.silent == 1


def test_columns_are_found_however_intune_spells_them() -> None:
    [found] = fleet_of([{"Device name": "PC-1", "Pre-remediation detection output": line()}]).pcs
    assert found.name == "PC-1"


def test_the_first_cause_counts_and_says_who_can_act() -> None:
    fleet = Fleet((pc(PERSON, PERSON, {"state": "in-sync", "in_sync_at": TIME}, more=2),), 4)
    said = summary(fleet)
    assert (said["pcs"], said["silent"], said["people"]) == (1, 4, 5)
    assert said["states"] == {"sync-needed": 2, "in-sync": 1}
    [cause] = said["causes"]
    assert (cause["id"], cause["people"], cause["who"]) == ("consent-needed", 2, "it")
    assert said["last_in_sync_at"] == TIME


def test_the_table_has_a_row_for_each_person_and_one_for_a_pc_without() -> None:
    fleet = Fleet((pc(PERSON, {"starts": "task-manager"}), pc()), 0)
    assert list(table(fleet))[1:] == [
        ("PC-1", "1.2.3", "ok", "sync-needed", "consent-needed", TIME, ""),
        ("PC-1", "1.2.3", "task-manager", "", "", "", ""),
        ("PC-1", "1.2.3", "ok", "", "", "", ""),
    ]


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("PC-1", "PC-1"),
        ("=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("a\r\n=1", "a  =1"),
        ("a" * 999, "a" * 256),
    ],
)
def test_a_spreadsheet_runs_no_cell(cell: str, shown: str) -> None:
    assert harmless(cell) == shown


def synthetic(count: int) -> Iterator[dict[str, str]]:
    """PCs as a company has them, and some whose people play tricks."""
    chance = random.Random(7)  # noqa: S311 - the same company each time
    tricks = ["=1+1", "{" * 50, line({"state": "<script>"}), line(installed="=1"), '"' * 99, ""]
    for number in range(count):
        if chance.random() < 0.05:
            yield row(f"=PC-{number}", chance.choice(tricks))
            continue
        people: list[dict[str, Any]] = [
            {
                "state": chance.choice(["in-sync", "sync-needed", "watching"]),
                "causes": [chance.choice(list(Cause))],
                "starts": chance.choice(list(Why)),
                "looked_at": TIME,
            }
            for _ in range(chance.randint(0, 3))
        ]
        version = chance.choice(["1.2.3", "1.2.2", ""])
        yield row(f"PC-{number}", line(*people, installed=version))


def test_five_thousand_pcs_are_summed_up_within_a_second() -> None:
    rows = list(synthetic(5000))
    began = time.process_time()
    fleet = fleet_of(rows)
    said = summary(fleet)
    cells = [cell for one in table(fleet) for cell in one]
    assert time.process_time() - began < 1
    assert said["pcs"] + said["silent"] == 5000
    assert set(said["versions"]) == {"1.2.3", "1.2.2", "not installed"}
    assert set(said["states"]) == {"in-sync", "sync-needed", "watching", "unknown"}
    assert {cause["id"] for cause in said["causes"]} == set(Cause)
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
    assert not any("script" in cell for cell in cells)

"""The proof in real browsers: what is called private never carries the person's cookie.

The rows that matter most; `make browser-matrix` tries them all and prints the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from photosync_tray.core.model import Route
from tests.end_to_end.matrix import Matrix, matrix
from tests.end_to_end.matrix_cells import (
    BLIND,
    CHROMIUM,
    FIREFOX,
    RULES,
    Cell,
    Start,
    cells,
    essential,
)
from tests.end_to_end.matrix_judge import Seen, Visit, contradictions

CELLS = list(essential())
REFUSED = Cell("chromium", CHROMIUM[1], Start.COLD)


@pytest.fixture(scope="module")
def trying(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Matrix]:
    with matrix(tmp_path_factory.mktemp("matrix")) as trying:
        trying.begin([*CELLS, BLIND])
        yield trying


@pytest.mark.browser
@pytest.mark.desktop
@pytest.mark.parametrize("cell", CELLS, ids=[cell.id for cell in CELLS])
def test_the_site_saw_what_the_program_claims(trying: Matrix, cell: Cell) -> None:
    assert list(contradictions(cell, trying.seen(cell))) == []


@pytest.mark.browser
@pytest.mark.desktop
def test_a_program_blind_to_policies_is_found_out(trying: Matrix) -> None:
    """So every check above can fail: Chromium hands over the cookie, and nobody is told."""
    seen = trying.seen(BLIND)
    assert (seen.opened, seen.private) == (Route.PRIVATE, Visit(True, "who=person"))
    assert "the page came with the person's cookie, as private" in contradictions(BLIND, seen)


@pytest.mark.browser
@pytest.mark.desktop
def test_a_refusal_names_the_policy_and_its_file(trying: Matrix) -> None:
    details = trying.seen(REFUSED).refusal
    assert "IncognitoModeAvailability" in details
    assert "/etc/chromium/policies/managed/it.json" in details


PRIVATE = Seen(Route.PRIVATE, Route.PRIVATE, 1, Visit(True), (Visit(True, "who=person"),))
OPENED = Cell("firefox", FIREFOX[0], Start.RUNNING)


@pytest.mark.parametrize(
    ("cell", "seen", "found"),
    [
        (OPENED, PRIVATE, None),
        (OPENED, replace(PRIVATE, private=Visit(True, "who=person")), "the person's cookie"),
        (OPENED, replace(PRIVATE, private=Visit()), "never asked for"),
        (OPENED, replace(PRIVATE, opened=Route.GUEST), "claimed private and did guest"),
        (OPENED, replace(PRIVATE, claim=None, opened=None), "claims a refusal, expected private"),
        (OPENED, replace(PRIVATE, ordinary=()), "nobody looked"),
        (OPENED, replace(PRIVATE, ordinary=(Visit(True),)), "own window: no cookie"),
        (OPENED, replace(PRIVATE, profile_removed=False), "profile is still there"),
        (REFUSED, Seen(None, None, 0, Visit()), None),
        (REFUSED, Seen(None, None, 1, Visit()), "started 1 processes"),
        (REFUSED, Seen(None, None, 0, Visit(True)), "refused, and"),
        (REFUSED, PRIVATE, "claims private, expected a refusal"),
    ],
)
def test_what_contradicts_a_claim(cell: Cell, seen: Seen, found: str | None) -> None:
    said = list(contradictions(cell, seen))
    assert bool(said) is bool(found)
    assert not found or found in " ".join(said)


def test_the_matrix_is_whole() -> None:
    """Every row is tried, no two cells share a name, and each kind of window is expected once."""
    every = list(cells())
    assert len({cell.id for cell in every}) == len(every)
    tried = {(cell.browser, cell.rule.name) for cell in every}
    rows = {(browser, rule.name) for browser, rules in RULES.items() for rule in rules}
    assert tried == rows
    for some in (every, CELLS):
        assert {cell.expected for cell in some} == {
            *(Route.PRIVATE, Route.GUEST, Route.TEMPORARY_PROFILE, None)
        }
        assert {cell.start for cell in some} == set(Start)

"""A fixed sample of the corpus holds the aims; the whole is `make likeness`."""

from __future__ import annotations

import pytest

from photosync_tray.core.model import Match, Reason, Verdict
from tests.likeness.changes import CHANGES
from tests.likeness.corpus import bases, drawn
from tests.likeness.lookalikes import LOOKALIKES
from tests.likeness.measure import AMONG, Answer, Extent, measured
from tests.likeness.table import IN_LIFE, aims_held, lines, margin, tally

SAMPLE = ("portrait 3", "portrait 61", "close-up 2", "badge 6")


@pytest.fixture(scope="module")
def answers() -> list[Answer]:
    return measured(SAMPLE, Extent(every=4, seeds=1, sizes=("L",)))


def test_there_are_more_than_two_hundred_pictures_without_any_installed() -> None:
    assert len(drawn()) >= 200
    assert bases().keys() >= drawn().keys()


def test_the_same_seed_draws_the_same_picture() -> None:
    first, again = (drawn()["portrait 7"]() for _ in range(2))
    assert first.tobytes() == again.tobytes()


def test_the_sample_goes_through_every_kind(answers: list[Answer]) -> None:
    assert {answer.kind for answer in answers} == {*CHANGES, *LOOKALIKES, AMONG}
    changed = {(answer.what, answer.kind) for answer in answers if answer.same}
    assert len(changed) == len(SAMPLE) * len(CHANGES)


def test_no_two_photos_are_called_the_same(answers: list[Answer]) -> None:
    assert tally(answers, same=False).wrong() == []


def test_no_photo_is_called_another_one_for_being_changed(answers: list[Answer]) -> None:
    assert tally(answers, same=True).wrong() == []


def test_what_is_compared_in_life_lies_far_from_any_look_alike(answers: list[Answer]) -> None:
    usual = [answer for answer in answers if answer.kind == IN_LIFE]
    assert margin(tally(usual, same=True), tally(answers, same=False)) > 0.05


def said(match: Match, likeness: float, *, same: bool) -> Answer:
    reasons = {
        Match.SAME: Reason.PIXELS_AGREE,
        Match.DIFFERENT: Reason.PIXELS_DIFFER,
        Match.UNKNOWN: Reason.PIXELS_UNDECIDED,
    }
    kind = IN_LIFE if same else "mirrored"
    return Answer(kind, f"picture at {likeness}", same, Verdict(match, reasons[match], likeness))


RIGHT = [said(Match.SAME, 0.97, same=True)] * 300 + [said(Match.DIFFERENT, 0.2, same=False)]


def test_undecided_is_counted_and_is_no_miss() -> None:
    unsure = [*RIGHT, said(Match.UNKNOWN, 0.8, same=True), said(Match.UNKNOWN, 0.8, same=False)]
    assert aims_held(unsure)
    assert "aims hold" in lines(unsure)


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        (said(Match.SAME, 0.95, same=False), "  wrong: mirrored: picture at 0.95: same at 0.950"),
        (said(Match.DIFFERENT, 0.5, same=True), "  wrong: the tenant's L: picture at 0.5: "),
    ],
)
def test_a_miss_is_said_and_named(wrong: Answer, named: str) -> None:
    found = [*RIGHT, wrong, wrong]
    assert not aims_held(found)
    assert "aims MISSED" in lines(found)
    assert any(line.startswith(named) for line in lines(found))


def test_a_row_counts_its_pairs_and_tells_how_far_they_reach() -> None:
    found = [*RIGHT, said(Match.UNKNOWN, 0.85, same=True)]
    row = next(line for line in lines(found) if line.startswith("the tenant's L"))
    assert row.removeprefix("the tenant's L").split() == [
        *("301", "300", "1", "0"),
        *("0.850", "…", "0.970"),
    ]

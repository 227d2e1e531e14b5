"""The table: how often each kind of pair was called what, the error rates, and the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photosync_tray.core.comparison import DIFFERENT, SAME
from photosync_tray.core.model import Match
from tests.likeness.measure import Answer

FALSE_DIFFERENT = 0.005
"""The share of same photos that may be called different. Of different ones, none the same."""

IN_LIFE = "the tenant's L"
"""What is compared with Graph's photo unless SharePoint lacks that file."""


@dataclass(frozen=True)
class Tally:
    """The answers to pairs of one sort; all are either of one photo, or of two."""

    answers: tuple[Answer, ...]

    def called(self, match: Match) -> int:
        return sum(answer.verdict.match is match for answer in self.answers)

    def share(self, match: Match) -> float:
        return self.called(match) / len(self.answers)

    @property
    def likeness(self) -> list[float]:
        """Lowest first."""
        return sorted(answer.verdict.likeness or 0.0 for answer in self.answers)

    def wrong(self) -> list[Answer]:
        """Undecided is not wrong, and counted apart."""
        return [
            answer
            for answer in self.answers
            if answer.verdict.match is (Match.DIFFERENT if answer.same else Match.SAME)
        ]


def tally(answers: Sequence[Answer], *, same: bool) -> Tally:
    return Tally(tuple(answer for answer in answers if answer.same is same))


def aims_held(answers: Sequence[Answer]) -> bool:
    same, different = tally(answers, same=True), tally(answers, same=False)
    return same.share(Match.DIFFERENT) < FALSE_DIFFERENT and not different.called(Match.SAME)


def margin(same: Tally, different: Tally) -> float:
    """The lowest likeness of one photo less the highest of two; below 0 they overlap."""
    return same.likeness[0] - different.likeness[-1]


def lines(answers: Sequence[Answer]) -> Iterator[str]:
    same, different = tally(answers, same=True), tally(answers, same=False)
    yield from _part("the same photo, changed", same)
    yield ""
    yield from _part("two photos that look alike", different)
    yield ""
    yield from _summary(same, different)
    yield from _misses(same, different)


def _part(title: str, part: Tally) -> Iterator[str]:
    yield f"{title:36} {'pairs':>6} {'same':>6} {'unsure':>6} {'differ':>6}   likeness"
    for kind in dict.fromkeys(answer.kind for answer in part.answers):
        yield _line(kind, Tally(tuple(one for one in part.answers if one.kind == kind)))
    yield _line("all", part)


def _line(kind: str, row: Tally) -> str:
    counts = (row.called(match) for match in (Match.SAME, Match.UNKNOWN, Match.DIFFERENT))
    lowest, *_, highest = row.likeness * 2
    figures = " ".join(f"{count:6}" for count in (len(row.answers), *counts))
    return f"{kind:36} {figures}   {lowest:6.3f} … {highest:6.3f}"


def _summary(same: Tally, different: Tally) -> Iterator[str]:
    usual = Tally(tuple(answer for answer in same.answers if answer.kind == IN_LIFE))
    held = aims_held([*same.answers, *different.answers])
    yield f"same from {SAME}, different below {DIFFERENT}; unsure between, or of too little to see"
    for what, part, match, aim in (
        ("two photos called the same", different, Match.SAME, "none"),
        ("one photo called different", same, Match.DIFFERENT, f"< {FALSE_DIFFERENT:.1%}"),
        ("two photos, unsure", different, Match.UNKNOWN, "counted apart"),
        ("one photo, unsure", same, Match.UNKNOWN, "counted apart"),
    ):
        yield f"{what:36} {part.share(match):8.3%}   (aim: {aim})"
    yield f"{'margin over all changes':36} {margin(same, different):8.3f}"
    yield f"{'margin for ' + IN_LIFE:36} {margin(usual, different):8.3f}"
    yield f"aims {'hold' if held else 'MISSED'}"


def _misses(same: Tally, different: Tally) -> Iterator[str]:
    """Never hidden: each by its name."""
    for answer in (*different.wrong(), *same.wrong()):
        said = f"{answer.verdict.match} at {answer.verdict.likeness:.3f}"
        yield f"  wrong: {answer.kind}: {answer.what}: {said}"

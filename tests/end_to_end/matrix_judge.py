"""What was seen in a cell of the matrix, and what in it contradicts the program's claim."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from photosync_tray.core.model import Route
from tests.end_to_end.matrix_cells import Cell, Start


@dataclass(frozen=True)
class Visit:
    """What the site's log says of a page: whether it was asked for, and with which cookie."""

    came: bool = False
    cookie: str | None = None

    def __str__(self) -> str:
        if not self.came:
            return "not asked for"
        return "COOKIE" if self.cookie else "no cookie"


@dataclass(frozen=True)
class Seen:
    """What the program said and did, and what the site saw.

    `claim` is what the program said beforehand and `opened` what it said it did: a window, or
    None for a refusal. `started` counts the processes that it started. `ordinary` are the visits
    in the person's own window. `anyhow` is a private window asked for against a refusal.
    """

    claim: Route | None
    opened: Route | None
    started: int
    private: Visit
    ordinary: tuple[Visit, ...] = ()
    anyhow: Visit | None = None
    refusal: str = ""
    profile_removed: bool = True
    seconds: float = 0.0


def contradictions(cell: Cell, seen: Seen) -> Iterator[str]:
    """Sentences; none when the program told the truth."""
    if seen.claim is not cell.expected:
        yield f"claims {seen.claim or 'a refusal'}, expected {cell.expected or 'a refusal'}"
    if seen.opened is not seen.claim:
        yield f"claimed {seen.claim or 'a refusal'} and did {seen.opened or 'refuse'}"
    if seen.private.cookie:
        yield f"the page came with the person's cookie, as {seen.opened}"
    if seen.opened and not seen.private.came:
        yield "the page was never asked for"
    if not seen.opened and (seen.started or seen.private.came):
        yield f"refused, and started {seen.started} processes"
    if not seen.profile_removed:
        yield "the temporary profile is still there"
    yield from _of_the_person(cell, seen)


def _of_the_person(cell: Cell, seen: Seen) -> Iterator[str]:
    """Without these the missing cookie would prove nothing."""
    if cell.start is Start.RUNNING and not seen.ordinary:
        yield "nobody looked whether the person's window has the cookie"
    for visit in seen.ordinary:
        if not visit.came or bool(visit.cookie) is cell.rule.forces:
            yield f"the person's own window: {visit}"

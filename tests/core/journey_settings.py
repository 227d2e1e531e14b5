"""What follows from what when settings change under way; see `journey_table`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from photosync_tray.core import events as e
from photosync_tray.core import state as s
from photosync_tray.core.model import Watch
from tests.core.journey_row import Row
from tests.core.journey_samples import LESS, MORE, STATES
from tests.samples import NOON, ROBIN


def _begin_anew() -> Iterator[Row]:
    """Everywhere but where that is being found out already."""
    for state, before in STATES.items():
        stop = (e.StopSignIn(),) if isinstance(before, s.SigningIn) else ()
        if before != s.INITIAL:
            yield Row(state, "begin anew", s.INITIAL, (*stop, e.Restore()))


def _at_rest() -> Iterator[Row]:
    """The next recheck goes by the new hours, unless it comes by itself at the end of something."""
    for state, before in STATES.items():
        rest = isinstance(before, s.InSync | s.SyncNeeded | s.NothingToSync | s.TimedOut)
        busy = getattr(before, "looking", None) or getattr(before, "opening", None)
        if rest and not busy:
            assert not isinstance(before, s.SignedOut | s.SigningIn | s.Checking | s.Failed)
            again = (e.Recheck(ROBIN, before.findings.checked_at),)
            for event in ("fewer hours", "the same hours", "more hours"):
                yield Row(state, event, before, again)


def _in_a_watch() -> Iterator[Row]:
    for state, before in STATES.items():
        if isinstance(before, s.Watching | s.Failed) and before.watch:
            yield _ends(state, before, "fewer hours", _until(before.watch, NOON + LESS))
            yield _ends(state, before, "more hours", _until(before.watch, NOON + MORE))


def _until(watch: Watch, end: datetime) -> Watch:
    return replace(watch, deadline=end, next_check_at=min(watch.next_check_at, end))


def _ends(state: str, before: s.Watching | s.Failed, event: str, watch: Watch) -> Row:
    keep = e.KeepWatch(ROBIN, watch)
    waits = isinstance(before, s.Watching) and before.looking is None
    again = (e.LookAt(watch.next_check_at),) if waits else ()
    return Row(state, event, replace(before, watch=watch), (keep, *again))


SETTINGS_ROWS: tuple[Row, ...] = (*_begin_anew(), *_at_rest(), *_in_a_watch())

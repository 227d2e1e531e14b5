"""What a change of settings does to a journey under way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from photosync_tray.core import events as e
from photosync_tray.core import states as s
from photosync_tray.core.model import Watch
from photosync_tray.core.settling import Step


def set_anew(state: s.State, event: e.BeginAnew | e.HoursSet) -> Step:
    if isinstance(event, e.HoursSet):
        return _hours(state, event.watch_for)
    if isinstance(state, s.Checking) and state.account is None:
        return state, ()  # that is what it is finding out
    stop = (e.StopSignIn(),) if isinstance(state, s.SigningIn) else ()
    return s.INITIAL, (*stop, e.Restore())


def _hours(state: s.State, watch_for: timedelta) -> Step:
    match state:
        case s.Watching() | s.Failed(watch=Watch()):
            return _watch_for(state, watch_for)
        case s.InSync() | s.SyncNeeded() | s.NothingToSync() | s.TimedOut():
            opening = getattr(state, "opening", None)
            if state.looking is None and opening is None:  # either ends with a recheck anyhow
                return state, (e.Recheck(state.account, state.findings.checked_at),)
    return state, ()


def _watch_for(state: s.Watching | s.Failed, watch_for: timedelta) -> Step:
    """A watch that was begun ends as if it had begun with these hours."""
    assert state.watch  # noqa: S101 - as its only caller saw to
    end = state.watch.started_at + watch_for
    upcoming = min(state.watch.next_check_at, end)
    watch = replace(state.watch, deadline=end, next_check_at=upcoming)
    if watch == state.watch:
        return state, ()
    again = (e.LookAt(watch.next_check_at),) if _waits(state) else ()
    return replace(state, watch=watch), (e.KeepWatch(state.account, watch), *again)


def _waits(state: s.Watching | s.Failed) -> bool:
    """For its next look; a failed one has a time of its own for that."""
    return isinstance(state, s.Watching) and state.looking is None

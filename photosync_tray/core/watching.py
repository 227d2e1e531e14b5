"""A watch from its beginning to its end, as pure steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from photosync_tray.core import events as e
from photosync_tray.core import states as s
from photosync_tray.core.causes import NETWORK
from photosync_tray.core.model import Account, Arrival, Findings, Notice, OpenedWindow, Watch
from photosync_tray.core.schedule import RETRY, gap, next_look
from photosync_tray.core.settling import Step, come_to_rest, settled


def begun(
    account: Account, findings: Findings, at: datetime, deadline: datetime, window: OpenedWindow
) -> Step:
    """The private window was asked for: the watch begins, or begins anew."""
    first = at + gap(0, account.home_id)
    watch = Watch(at, deadline, first, etag=findings.etag)
    state = s.Watching(account, findings, watch, window=window)
    return state, (e.KeepWatch(account, watch), e.LookAt(first))


def from_watching(state: s.Watching, event: e.Event) -> Step:
    match event:
        case e.CheckAsked() | e.LookDue() if state.looking is None:
            return _look(state, event.ticket)
        case e.NetworkBack() if state.looking is None and _without_network(state):
            return _look(state, event.ticket)
        case e.Checked(ticket=state.looking):
            return watched(state, event.findings)
        case e.CheckFailed(ticket=state.looking):
            return _troubled(state, event)
        case e.SyncAsked() if state.opening is None:
            effect = e.OpenPrivate(event.ticket, state.account, state.findings)
            return replace(state, opening=event.ticket), (effect,)
        case e.WindowOpened(ticket=state.opening):
            return begun(state.account, state.findings, event.at, event.deadline, event.window)
        case e.WindowFailed(ticket=state.opening):
            return replace(state, opening=None, trouble=event.problem), ()
        case e.CancelAsked():
            return _ended(settled(state.account, state.findings))
    return state, ()


def watched(state: s.Watching, findings: Findings) -> Step:
    """A look during the watch: arrived, pointless, another photo, too late, or not yet."""
    rest = settled(state.account, findings, arrived=True)
    if isinstance(rest, s.InSync):
        arrival = Arrival(state.watch.started_at, _took(state.watch, findings))
        after, effects = _ended(rest, Notice.ARRIVED)
        # How long it took is only known of a watch that saw the beginning of its own photo.
        return after, effects if state.watch.renewed else (e.Record(arrival), *effects)
    if isinstance(rest, s.NothingToSync):
        return _ended(rest)
    seen = replace(state, findings=findings, trouble=None)
    if findings.etag != state.watch.etag:
        return _renewed(seen, findings)
    return _not_yet(seen, findings.checked_at, None)


def _look(state: s.Watching, ticket: int) -> Step:
    look = e.Look(ticket, state.account, state.findings)
    return replace(state, looking=ticket), (look,)


def _took(watch: Watch, findings: Findings) -> timedelta:
    """SharePoint's own time of the picture, where it lies within the watch; else that of the look.

    A PC that slept looks late, and would learn that photos take a night.
    """
    arrived = findings.sharepoint.timestamp
    within = arrived is not None and watch.started_at < arrived <= findings.checked_at
    return (arrived if arrived and within else findings.checked_at) - watch.started_at


def _ended(rest: s.AtRest, notice: Notice | None = None) -> Step:
    """Forgotten first and told at once afterwards, so that nothing is told twice."""
    after, effects = come_to_rest(rest)
    return after, (e.EndWatch(rest.account, notice), *effects)


def _renewed(state: s.Watching, findings: Findings) -> Step:
    """Exchange's photo changed meanwhile: for the new one the clock begins anew."""
    now = findings.checked_at
    watch = state.watch.renew(now, now + gap(0, state.account.home_id), findings.etag)
    return _go_on(state, watch)


def _troubled(state: s.Watching, event: e.CheckFailed) -> Step:
    """Troubles that pass do not end a watch; those that need the person keep it for later."""
    if not event.problem.passing:
        over = s.Failed(event.problem, state.account, state.findings, state.watch)
        return over, (e.Tell(Notice.SIGN_IN_AGAIN),) if event.problem.sign_in_needed else ()
    return _not_yet(replace(state, trouble=event.problem), event.at, event.problem.retry_after)


def _not_yet(state: s.Watching, at: datetime, retry_after: float | None) -> Step:
    if at >= state.watch.deadline and not state.findings.sharepoint.known:
        # Nobody could look, so nobody can say that it did not arrive.
        return _ended(settled(state.account, state.findings))
    if at >= state.watch.deadline:
        over = s.TimedOut(state.account, state.findings, state.watch)
        return _ended(over, Notice.TIMED_OUT)
    upcoming = next_look(state.watch, at, state.account.home_id, retry_after)
    if _without_network(state):
        # Nobody was asked, so it does not count, and may be tried again soon.
        return _go_on(state, replace(state.watch, next_check_at=min(upcoming, at + RETRY)))
    return _go_on(state, state.watch.after_look(upcoming))


def _without_network(state: s.Watching) -> bool:
    return state.trouble is not None and state.trouble.cause in NETWORK


def _go_on(state: s.Watching, watch: Watch) -> Step:
    keep, again = e.KeepWatch(state.account, watch), e.LookAt(watch.next_check_at)
    return replace(state, watch=watch, looking=None), (keep, again)

"""The whole journey: `step()`, which is pure, over the states of `core.states`.

What happens during a watch stands in `core.watching`, what happens at rest in `core.resting`, and
what a change of settings does in `core.setting_anew`.

Work that takes time carries a ticket number out with its effect and back with its answer. A state
that waits for work names the ticket; an answer with another ticket comes late and changes nothing.
"""

from __future__ import annotations

from typing import assert_never

from photosync_tray.core import events as e
from photosync_tray.core.model import Account, Findings
from photosync_tray.core.resting import failed, from_failed, from_rest, rechecked
from photosync_tray.core.setting_anew import set_anew
from photosync_tray.core.settling import Step, come_to_rest, settled
from photosync_tray.core.signing_in import from_signed_out, from_signing_in, switch
from photosync_tray.core.states import (
    INITIAL,
    AtRest,
    Checking,
    Failed,
    InSync,
    NothingToSync,
    SignedOut,
    SigningIn,
    State,
    SyncNeeded,
    TimedOut,
    Watching,
)
from photosync_tray.core.watching import from_watching, watched

__all__ = [
    "INITIAL",
    "AtRest",
    "Checking",
    "Failed",
    "InSync",
    "NothingToSync",
    "SignedOut",
    "SigningIn",
    "State",
    "Step",
    "SyncNeeded",
    "TimedOut",
    "Watching",
    "settled",
    "step",
]


def step(state: State, event: e.Event) -> Step:
    """The next state, and what has to be done. A pair that means nothing changes nothing."""
    if isinstance(event, e.SignOutAsked):
        return _sign_out(state)
    if isinstance(event, e.BeginAnew | e.HoursSet):
        return set_anew(state, event)
    if isinstance(event, e.SwitchAsked) and isinstance(state, AtRest | Watching | Failed):
        return switch(state, event)
    match state:
        case SignedOut():
            return from_signed_out(state, event)
        case SigningIn():
            return from_signing_in(state, event)
        case Checking():
            return _from_checking(state, event)
        case InSync() | SyncNeeded() | NothingToSync() | TimedOut():
            return from_rest(state, event)
        case Watching():
            return from_watching(state, event)
        case Failed():
            return from_failed(state, event)
        case _:
            assert_never(state)


def _sign_out(state: State) -> Step:
    if isinstance(state, SignedOut):
        return state, ()
    if isinstance(state, SigningIn):
        return SignedOut(choose=True), (e.StopSignIn(), e.Forget())
    return SignedOut(choose=True), (e.Forget(),)


def _from_checking(state: Checking, event: e.Event) -> Step:
    if state.account is None:
        return _restored(event) if isinstance(event, e.Restored) else (state, ())
    match event:
        case e.Checked(ticket=state.ticket):
            if state.watch:
                resumed = Watching(state.account, event.findings, state.watch, state.ticket)
                return watched(resumed, event.findings)
            return _looked(state, state.account, event.findings)
        case e.CheckFailed(ticket=state.ticket):
            over = Failed(event.problem, state.account, state.last, state.watch)
            return failed(over, event, unasked=state.unasked)
    return state, ()


def _looked(state: Checking, account: Account, findings: Findings) -> Step:
    if state.over and state.last:
        return rechecked(TimedOut(account, state.last, state.over), findings, unasked=False)
    return come_to_rest(settled(account, findings), unasked=state.unasked)


def _restored(event: e.Restored) -> Step:
    """At the start nobody has asked for the look, so that news is told."""
    if event.account is None:
        return SignedOut(), ()
    checking = Checking(event.ticket, event.account, None, event.watch, unasked=True)
    return checking, (e.Look(event.ticket, event.account, None),)

"""Where a look leads once nothing is awaited."""

from __future__ import annotations

from photosync_tray.core import events as e
from photosync_tray.core import states as s
from photosync_tray.core.diagnosis import NOTHING_TO_SYNC, diagnose
from photosync_tray.core.model import Account, Findings, Watch

Step = tuple[s.State, tuple[e.Effect, ...]]


def settled(account: Account, findings: Findings, *, arrived: bool = False) -> s.AtRest:
    """The state of rest that findings lead to."""
    if findings.matches:
        return s.InSync(account, findings, arrived)
    if diagnose(findings) in NOTHING_TO_SYNC:
        return s.NothingToSync(account, findings)
    return s.SyncNeeded(account, findings)


def come_to_rest(rest: s.AtRest, *, unasked: bool = False) -> Step:
    """Note what was found, and look again some day."""
    noted = e.Note(rest.account, rest.findings, unasked=unasked)
    return rest, (noted, e.Recheck(rest.account, rest.findings.checked_at))


def look(
    ticket: int, account: Account, last: Findings | None, watch: Watch | None = None
) -> tuple[s.Checking, tuple[e.Effect, ...]]:
    """A look that the person waits for."""
    return s.Checking(ticket, account, last, watch), (e.Look(ticket, account, last),)

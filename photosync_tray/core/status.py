"""What is known, as the public document `status --json` (schema 1), and the exit code for it."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from photosync_tray import __version__
from photosync_tray.core import diagnosis
from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause, advice
from photosync_tray.core.errors import Problem
from photosync_tray.core.facts import EARLY, facts_of
from photosync_tray.core.model import Account, ExchangeLook, Findings, Match, Watch

SCHEMA = 1

NAMES: dict[type[s.State], str] = {
    s.SignedOut: "signed-out",
    s.SigningIn: "signing-in",
    s.Checking: "checking",
    s.InSync: "in-sync",
    s.SyncNeeded: "sync-needed",
    s.NothingToSync: "nothing-to-sync",
    s.Watching: "watching",
    s.TimedOut: "timed-out",
    s.Failed: "failed",
}


class ExitCode(enum.IntEnum):
    """What a console command tells the script that called it."""

    DONE = 0
    UNEXPECTED = 1
    USAGE = 2
    SIGN_IN_NEEDED = 3
    SYNC_NEEDED = 4
    NOT_THERE_YET = 5
    BLOCKED = 6
    NO_NETWORK = 7
    NOTHING_TO_SYNC = 8


_BY_CAUSE = {
    Cause.PRIVATE_MODE_FORBIDDEN: ExitCode.BLOCKED,
    Cause.CONSENT_NEEDED: ExitCode.BLOCKED,
    Cause.CONDITIONAL_ACCESS: ExitCode.BLOCKED,
    Cause.NOT_CONFIGURED: ExitCode.BLOCKED,
    Cause.NO_BROWSER: ExitCode.BLOCKED,
    Cause.OFFLINE: ExitCode.NO_NETWORK,
    Cause.PROXY_REFUSED: ExitCode.NO_NETWORK,
    Cause.TLS_NOT_TRUSTED: ExitCode.NO_NETWORK,
    Cause.WRONG_TENANT: ExitCode.SIGN_IN_NEEDED,
}


def exit_code(state: s.State) -> ExitCode:
    match state:
        case s.InSync():
            return ExitCode.DONE
        case s.Checking(account=Account() as account, last=Findings() as last):
            return exit_code(s.settled(account, last))
        case s.SyncNeeded():
            return _sync_needed(state.findings)
        case s.Watching() | s.TimedOut():
            return ExitCode.NOT_THERE_YET
        case s.NothingToSync():
            return ExitCode.NOTHING_TO_SYNC
        case s.SignedOut(problem=Problem() as problem) | s.Failed(problem=problem):
            return _code_of(problem)
    return ExitCode.SIGN_IN_NEEDED


def _sync_needed(findings: Findings) -> ExitCode:
    """Where a missing consent kept us from looking, that is the answer, and not a guess."""
    hidden = findings.sharepoint.unknown_because
    return _BY_CAUSE.get(hidden, ExitCode.SYNC_NEEDED) if hidden else ExitCode.SYNC_NEEDED


def _code_of(problem: Problem) -> ExitCode:
    if problem.sign_in_needed:
        return ExitCode.SIGN_IN_NEEDED
    return (
        _BY_CAUSE.get(problem.cause, ExitCode.UNEXPECTED) if problem.cause else _no_cause(problem)
    )


def _no_cause(problem: Problem) -> ExitCode:
    signing_in = problem.kind.startswith("SignIn")
    return ExitCode.SIGN_IN_NEEDED if signing_in else ExitCode.UNEXPECTED


def causes(state: s.State) -> tuple[Cause, ...]:
    """Why the photo is not there, first the one that counts; what a state alone can tell."""
    if isinstance(state, s.SigningIn | s.Checking):
        return ()
    findings: Findings | None = getattr(state, "findings", None)
    return diagnosis.causes(facts_of(state, findings.checked_at if findings else EARLY))


def diagnosed(state: s.State, found: Sequence[Cause]) -> ExitCode:
    """The code where more was asked than a state knows: what could not succeed is blocked."""
    code, first = exit_code(state), found[0] if found else None
    if first is Cause.NOT_CONFIGURED and code is ExitCode.SIGN_IN_NEEDED:
        return ExitCode.BLOCKED
    return _BY_CAUSE.get(first, code) if first and code is ExitCode.SYNC_NEEDED else code


def status(state: s.State, *, demo: bool) -> dict[str, Any]:
    """The document; times are RFC 3339 in UTC, sizes in pixels."""
    findings: Findings | None = getattr(state, "findings", None) or getattr(state, "last", None)
    return {
        "schema": SCHEMA,
        "version": __version__,
        "state": NAMES[type(state)],
        "demo": demo,
        "account": _account(getattr(state, "account", None), findings),
        "exchange": _exchange(findings.exchange) if findings else None,
        "sharepoint": _sharepoint(findings) if findings else None,
        "watch": _watch(getattr(state, "watch", None)),
        "causes": [cause_of(cause) for cause in causes(state)],
        "checked_at": time_of(findings.checked_at) if findings else None,
    }


def _account(account: Account | None, findings: Findings | None) -> dict[str, str] | None:
    if account is None:
        return None
    name = account.name or (findings.profile.name if findings else "")
    return {"username": account.username, "tenant": account.tenant_id, "name": name}


def _exchange(look: ExchangeLook) -> dict[str, Any]:
    info = look.photo.info if look.photo else None
    return {
        "present": info is not None,
        "width": info.width if info else None,
        "height": info.height if info else None,
        "etag": info.etag if info else None,
        "read_at": time_of(look.read_at),
    }


def _sharepoint(findings: Findings) -> dict[str, Any]:
    look = findings.sharepoint
    return {
        "known": look.known,
        "placeholder": look.placeholder,
        "timestamp": time_of(look.timestamp),
        "sync_state": look.syncs_from_exchange,
        "matches": None if findings.match is Match.UNKNOWN else findings.matches,
    }


def _watch(watch: Watch | None) -> dict[str, Any] | None:
    if watch is None:
        return None
    return {
        "started_at": time_of(watch.started_at),
        "deadline": time_of(watch.deadline),
        "next_check_at": time_of(watch.next_check_at),
        "attempts": watch.attempts,
    }


def cause_of(cause: Cause) -> dict[str, str]:
    said = advice(cause)
    return {"id": cause, "title": said.title, "action": said.action, "who": said.who}


def time_of(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

"""A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from photosync_tray import __version__
from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause, Who, advice
from photosync_tray.core.diagnosis import causes, checks
from photosync_tray.core.errors import Problem
from photosync_tray.core.facts import Check, Facts, Line
from photosync_tray.core.model import Arrival
from photosync_tray.core.settings import TABLE, Rejected, Settings
from photosync_tray.core.status import NAMES, cause_of, time_of

SCHEMA = 1

_WHO = {Who.USER: "the person", Who.IT: "IT", Who.MICROSOFT: "Microsoft"}

_FREE_TEXT = frozenset({"HelpText"})
"""Settings in which IT may name whom to call."""
_SHOWN = frozenset(setting.key for setting in TABLE) - _FREE_TEXT


def report(
    state: s.State, facts: Facts, settings: Settings | None = None, *, demo: bool
) -> dict[str, Any]:
    """The document; texts are English, times RFC 3339 in UTC. Of policies it has counts alone."""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "state": NAMES[type(state)],
        "demo": demo,
        "checks": [_check(check) for check in checks(facts)],
        "causes": [cause_of(cause) for cause in causes(facts)],
        "problem": _problem(facts.problem),
        "settings": _counts(settings) if settings else None,
        "checked_at": time_of(facts.findings.checked_at) if facts.findings else None,
    }


def _check(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "question": check.question,
        "answer": check.answer,
        "finding": check.finding.said(),
        "cause": check.cause,
    }


def _problem(problem: Problem | None) -> dict[str, Any] | None:
    if problem is None:
        return None
    said = {"title": problem.title, "message": problem.message, "details": problem.details}
    return {"kind": problem.kind, **said}


def _counts(settings: Settings) -> dict[str, int]:
    by_origin = Counter(settings.origin(setting.key).value for setting in TABLE)
    return {**by_origin, "rejected": len(settings.rejected)}


def policies(settings: Settings) -> dict[str, Any]:
    """Each setting with its value and where that comes from, and what was passed over."""
    in_force = [
        {
            "key": setting.key,
            "value": _listed(setting.key, settings.value(setting.key)),
            "source": settings.origin(setting.key),
        }
        for setting in TABLE
    ]
    return {"settings": in_force, "rejected": [_rejected(fault) for fault in settings.rejected]}


def _listed(key: str, value: object) -> object:
    return "(a text)" if key in _FREE_TEXT and value else value


def _rejected(fault: Rejected) -> str:
    """Without its value where that may be anything: of a setting that we do not know, say."""
    harmless = fault.key in _SHOWN and "@" not in fault.shown
    return str(fault) if harmless else f"{fault.key} ({fault.origin}): does not fit"


def history(took: Sequence[Arrival]) -> list[dict[str, Any]]:
    """How long photos took on this PC: the durations in seconds."""
    return [
        {"started_at": time_of(one.started_at), "seconds": one.took.total_seconds()} for one in took
    ]


def lines_of(facts: Facts) -> dict[str, Line]:
    """Each check's question with its finding, by its id."""
    return {
        check.id: Line(
            "{question} {finding}", {"question": Line(check.question), "finding": check.finding}
        )
        for check in checks(facts)
    }


def text_for_it(facts: Facts, consent_link: str = "") -> tuple[Line, ...]:
    """What IT needs to help, line by line: the cause, who can act, the facts.

    No photo, and of the person only the sign-in name. `consent_link` is shown where consent is
    what lacks.
    """
    found = causes(facts)
    rest = (Line("Further cause: {what}", {"what": Line(advice(c).title)}) for c in found[1:])
    return (
        Line("{program} {version}", {"program": "PhotoSync Tray", "version": __version__}),
        *_first(found, facts.problem),
        *_link(found, consent_link),
        *rest,
        *lines_of(facts).values(),
    )


def _first(found: Sequence[Cause], problem: Problem | None) -> tuple[Line, ...]:
    if found:
        said = advice(found[0])
        return (
            Line(said.title),
            Line("Who can act: {who}", {"who": Line(_WHO[said.who])}),
            Line("What to do: {action}", {"action": Line(said.for_it or said.action)}),
        )
    if problem:
        return Line(problem.title), Line(problem.message)
    return (Line("Nothing stands in the way."),)


def _link(found: Sequence[Cause], consent_link: str) -> tuple[Line, ...]:
    if Cause.CONSENT_NEEDED in found and consent_link:
        return (Line("To approve the program: {link}", {"link": consent_link}),)
    return ()

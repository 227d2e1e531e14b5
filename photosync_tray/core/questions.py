"""What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?"""

from __future__ import annotations

from datetime import timedelta

from photosync_tray.core.autostart import FAULTS, Why
from photosync_tray.core.causes import NETWORK, Cause
from photosync_tray.core.errors import Problem
from photosync_tray.core.facts import Check, Facts, Line, Question

_SET_UP = Question("set-up", "Is PhotoSync Tray set up for an organisation?")
_SIGN_IN = Question("sign-in", "Is somebody signed in?")
_ACCOUNT = Question("account", "Does the account belong to this organisation?")
_NETWORK = Question("network", "Can Microsoft 365 be reached?")
_CLOCK = Question("clock", "Is this PC's clock right?")
_SERVICE = Question("service", "Does Microsoft 365 answer without errors?")
_START = Question("at-sign-in", "Does the program start when you sign in to this PC?")

_ANSWERED = frozenset(
    {
        Cause.WRONG_TENANT,
        Cause.CONSENT_NEEDED,
        Cause.CONDITIONAL_ACCESS,
        Cause.THROTTLED,
        Cause.SERVICE_FAULT,
    }
)
"""Troubles that only somebody at the other end can have told of."""


def set_up(facts: Facts) -> Check:
    problem = facts.problem
    if facts.set_up is False:
        return _SET_UP.bad(Cause.NOT_CONFIGURED, "No: there is no ClientId.")
    if problem and problem.cause is Cause.NOT_CONFIGURED:
        return _SET_UP.bad(Cause.NOT_CONFIGURED, "No: {reason}", reason=told(problem))
    if facts.set_up is None:
        return _SET_UP.unknown("Could not look, because the settings were not read.")
    if facts.passed_over:
        return _SET_UP.good(
            "Yes, for {tenant}. Values passed over since they do not fit: {count}",
            tenant=facts.tenant,
            count=facts.passed_over,
        )
    return _SET_UP.good("Yes, for {tenant}.", tenant=facts.tenant)


def start(facts: Facts) -> Check:
    """What was decided so is no fault; an entry that does not do what it is for is one."""
    found = facts.at_sign_in
    if found is None:
        return _START.unknown("Could not look, because the settings were not read.")
    if found.on:
        return _START.good("Yes. {reason}", reason=found.reason)
    decided = found.why not in FAULTS and not (found.locked and found.why is Why.NOT_INSTALLED)
    if decided:
        return _START.moot("No. {reason}", reason=found.reason)
    return _START.bad(None, "No. {reason}", reason=found.reason)


def sign_in(facts: Facts) -> Check:
    problem, account = facts.problem, facts.account
    if problem and problem.cause is Cause.CONDITIONAL_ACCESS:
        return _SIGN_IN.bad(problem.cause, "Refused: {reason}", reason=told(problem))
    if account is None and problem:
        return _SIGN_IN.bad(None, "No: {reason}", reason=told(problem))
    if account is None:
        return _SIGN_IN.bad(None, "No.")
    if problem and problem.sign_in_needed:
        return _SIGN_IN.bad(
            None, "No longer: the sign-in of {user} is over.", user=account.username
        )
    return _SIGN_IN.good("Yes, as {user}.", user=account.username)


def account(facts: Facts) -> Check:
    problem, findings = facts.problem, facts.findings
    if problem and problem.cause is Cause.WRONG_TENANT:
        return _ACCOUNT.bad(problem.cause, "No: {reason}", reason=told(problem))
    if findings is None:
        return not_looked(_ACCOUNT, facts)
    if findings.profile.guest:
        return _ACCOUNT.bad(Cause.GUEST_ACCOUNT, "No: the directory calls it a guest.")
    tenant = facts.account.tenant_id if facts.account else facts.tenant
    return _ACCOUNT.good("Yes: it is no guest in {tenant}.", tenant=tenant)


def network(facts: Facts) -> Check:
    problem, findings = facts.problem, facts.findings
    if problem and problem.cause in NETWORK:
        return _NETWORK.bad(stopped_by(facts), "No: {reason}", reason=told(problem))
    if problem and problem.cause in _ANSWERED:
        return _NETWORK.good("Yes.")
    if findings is None:
        return not_looked(_NETWORK, facts)
    return _NETWORK.good("Yes, at {at}.", at=findings.checked_at)


_AHEAD, _BEHIND = "No: it is a minute ahead.", "No: it is a minute behind."


def clock(facts: Facts) -> Check:
    problem, findings = facts.problem, facts.findings
    if problem and problem.cause is Cause.CLOCK_WRONG:
        return _CLOCK.bad(Cause.CLOCK_WRONG, "No: {reason}", reason=told(problem))
    ahead = findings.clock_ahead if findings else None
    if ahead is None:
        return _CLOCK.unknown("Could not look, because no answer has told the time.")
    minutes = round(abs(ahead).total_seconds() / 60)
    if not facts.clock_wrong:
        return _CLOCK.good("Yes, within {n} minutes.", "Yes, within a minute.", n=minutes + 1)
    if ahead > timedelta(0):
        return _CLOCK.bad(Cause.CLOCK_WRONG, "No: it is {n} minutes ahead.", _AHEAD, n=minutes)
    return _CLOCK.bad(Cause.CLOCK_WRONG, "No: it is {n} minutes behind.", _BEHIND, n=minutes)


def service(facts: Facts) -> Check:
    problem, findings = facts.problem, facts.findings
    if problem and problem.cause is Cause.THROTTLED and problem.retry_after:
        return _SERVICE.bad(
            problem.cause,
            "No: it asked for a pause of {n} seconds. {reason}",
            "No: it asked for a pause of a second. {reason}",
            n=round(problem.retry_after),
            reason=told(problem),
        )
    if problem and problem.cause in (Cause.THROTTLED, Cause.SERVICE_FAULT):
        return _SERVICE.bad(problem.cause, "No: {reason}", reason=told(problem))
    if findings is None:
        return not_looked(_SERVICE, facts)
    if findings.sharepoint.unknown_because is Cause.SERVICE_FAULT:
        return _SERVICE.bad(Cause.SERVICE_FAULT, "No: SharePoint answered with an error.")
    return _SERVICE.good("Yes, at {at}.", at=findings.checked_at)


def stopped_by(facts: Facts) -> Cause | None:
    """What stopped the last look. To a wrong clock every certificate is not valid yet, or over."""
    cause = facts.problem.cause if facts.problem else None
    if cause is Cause.TLS_NOT_TRUSTED and facts.clock_wrong:
        return Cause.CLOCK_WRONG
    return cause


def not_looked(question: Question, facts: Facts) -> Check:
    """Why there are no findings."""
    if facts.problem:
        return question.unknown(
            "Could not look, because of this: {reason}", reason=told(facts.problem)
        )
    if facts.account is None:
        return question.unknown("Could not look, because nobody is signed in.")
    return question.unknown("Could not look, because no look has ended yet.")


def told(problem: Problem) -> Line:
    """The trouble in words, with what only IT understands."""
    title = Line(problem.title)
    if problem.details:
        return Line("{what} ({details})", {"what": title, "details": problem.details})
    return title

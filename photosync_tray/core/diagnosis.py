"""Why the photo is not in SharePoint: the questions, and which of the causes found counts first."""

from __future__ import annotations

from photosync_tray.core import photo_questions, questions
from photosync_tray.core.causes import NO_WINDOW, Cause
from photosync_tray.core.facts import Answer, Check, Facts
from photosync_tray.core.model import Findings

NOTHING_TO_SYNC = frozenset(
    {
        Cause.GUEST_ACCOUNT,
        Cause.MAILBOX_ON_PREMISES,
        Cause.NO_MAILBOX,
        Cause.DIRECTORY_THUMBNAIL,
        Cause.NO_EXCHANGE_PHOTO,
    }
)
"""Causes for which no private window will ever bring a photo."""

_CURED_BY_A_SYNC = frozenset(
    {
        Cause.SHAREPOINT_NEVER_OPENED,
        Cause.SHAREPOINT_PLACEHOLDER,
        Cause.SHAREPOINT_OLD_PICTURE,
    }
)

_ORDER = (
    Cause.NOT_CONFIGURED,
    # A sync would be pointless.
    Cause.GUEST_ACCOUNT,
    Cause.MAILBOX_ON_PREMISES,
    Cause.NO_MAILBOX,
    Cause.DIRECTORY_THUMBNAIL,
    Cause.NO_EXCHANGE_PHOTO,
    # A sync would fail, or bring nothing.
    Cause.CLOCK_WRONG,
    Cause.SHAREPOINT_OWN_PICTURE,
    Cause.PRIVATE_MODE_FORBIDDEN,
    Cause.NO_BROWSER,
    # A sync was asked for.
    Cause.OVERDUE,
    Cause.ASKED_WAITING,
    # A sync would help.
    Cause.SHAREPOINT_NEVER_OPENED,
    Cause.SHAREPOINT_PLACEHOLDER,
    Cause.SHAREPOINT_OLD_PICTURE,
    # We cannot see whether it did.
    Cause.CONSENT_NEEDED,
    Cause.SERVICE_FAULT,
    # These stop a look, and so come first whenever they are there at all.
    Cause.CONDITIONAL_ACCESS,
    Cause.WRONG_TENANT,
    Cause.OFFLINE,
    Cause.PROXY_REFUSED,
    Cause.TLS_NOT_TRUSTED,
    Cause.THROTTLED,
)

_QUESTIONS = (
    questions.set_up,
    questions.sign_in,
    questions.account,
    questions.network,
    questions.clock,
    questions.service,
    photo_questions.mailbox,
    photo_questions.photo,
    photo_questions.permission,
    photo_questions.asked,
    photo_questions.switch,
    photo_questions.picture,
    photo_questions.window,
    photo_questions.sync,
    questions.start,
)


def checks(facts: Facts) -> tuple[Check, ...]:
    """Every question with its answer. What was not looked at is unknown, and says why."""
    return tuple(question(facts) for question in _QUESTIONS)


def causes(facts: Facts) -> tuple[Cause, ...]:
    """Why the photo is not there: first the one that counts, then the rest; none once it is.

    What stopped the last look counts first, since nobody knows better while it lasts. A trouble
    that no cause names leaves nothing to say. Then what makes a sync pointless: whoever has no
    mailbox is not to be sent to IT for a browser. Then what a sync would founder on: the clock,
    SharePoint's own switch, the private window. Then a sync under way, which explains a picture
    that is merely old. Last the ordinary case, and what hides SharePoint from us: that hinders
    the look and not the sync.
    """
    if facts.problem and not facts.problem.cause:
        return ()
    first = questions.stopped_by(facts)
    if first is None and facts.findings and facts.findings.matches:
        return ()
    found = {check.cause for check in checks(facts) if check.answer is Answer.BAD and check.cause}
    rest = found - _explained(facts, found) - {first}
    return tuple(filter(None, (first, *sorted(rest, key=_ORDER.index))))


def _explained(facts: Facts, found: set[Cause]) -> set[Cause]:
    """What follows from another cause, or no longer matters for it."""
    if found & NOTHING_TO_SYNC:
        return found - NOTHING_TO_SYNC - {Cause.NOT_CONFIGURED, Cause.CLOCK_WRONG}
    if Cause.ASKED_WAITING in found:
        return found & (_CURED_BY_A_SYNC | NO_WINDOW)
    if Cause.OVERDUE in found:
        return found & _CURED_BY_A_SYNC
    return set()


def diagnose(findings: Findings) -> Cause | None:
    """The first cause that explains what was found, or None when the photo is in SharePoint.

    None also where nobody can tell: SharePoint was left out, or the pictures leave a doubt.
    """
    return next(iter(causes(Facts(findings.checked_at, findings=findings))), None)

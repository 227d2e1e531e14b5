"""What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it."""

from __future__ import annotations

from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import Problem
from photosync_tray.core.facts import Answer, Check, Facts, Line, Question
from photosync_tray.core.model import Findings, Match, Reason
from photosync_tray.core.questions import not_looked, told

_MAILBOX = Question("mailbox", "Is there a mailbox in Exchange Online?")
_PHOTO = Question("photo", "Does the mailbox hold a photo?")
_PERMISSION = Question("permission", "May the program look at SharePoint?")
_ASKED = Question("sharepoint-asked", "Has SharePoint ever asked Exchange for the photo?")
_SWITCH = Question("sharepoint-switch", "Does SharePoint take this photo from Exchange?")
_PICTURE = Question("sharepoint-picture", "Does SharePoint show the photo that Exchange holds?")
_WINDOW = Question("private-window", "Can a private browser window be opened?")
_SYNC = Question("sync", "Has the sync that was asked for brought the photo?")

_VERDICTS = {
    Reason.PIXELS_AGREE: "Yes.",
    Reason.PIXELS_DIFFER: "No: it shows another picture.",
    Reason.PIXELS_UNDECIDED: "Could not look, because the pictures are neither alike nor unlike.",
    Reason.PLACEHOLDER_STATE: "No: it looked for a photo and found none.",
    Reason.NEVER_ASKED: "No: it has no picture, and never looked for one.",
    Reason.FILE_MISSING: "No: the profile names a picture, and its file is not there.",
    Reason.BLANK: "No: nothing is to be seen on its picture.",
    Reason.UNREADABLE: "Could not look, because SharePoint's picture is damaged.",
    Reason.NO_EXCHANGE_PHOTO: "No: it shows a picture, and Exchange holds none.",
    Reason.NOT_LOOKED: "Could not look, because SharePoint's picture was not read.",
}


def mailbox(facts: Facts) -> Check:
    """A licence is the best witness; where Exchange itself said that it has no mailbox, that."""
    findings = facts.findings
    if findings is None:
        return not_looked(_MAILBOX, facts)
    cause = no_mailbox_because(findings)
    if findings.profile.guest:
        return _MAILBOX.moot("Not asked: a guest's mailbox is elsewhere.")
    if cause:
        return _MAILBOX.bad(cause, _NO_MAILBOX[cause])
    if findings.profile.has_mailbox is None:
        return _MAILBOX.unknown("Could not look, because the assigned plans were not told.")
    return _MAILBOX.good("Yes: an Exchange Online plan is assigned.")


_NO_MAILBOX = {
    Cause.MAILBOX_ON_PREMISES: "No: Exchange says that it is hosted elsewhere.",
    Cause.NO_MAILBOX: "No.",
    Cause.DIRECTORY_THUMBNAIL: "No: the photo that Microsoft 365 shows is the directory's.",
}


def no_mailbox_because(findings: Findings) -> Cause | None:
    told_of_it, profile = findings.exchange.absent_because, findings.profile
    if profile.guest:
        return None
    if told_of_it in _NO_MAILBOX:
        return told_of_it
    if profile.has_mailbox is False:
        return Cause.DIRECTORY_THUMBNAIL if findings.exchange.photo else Cause.NO_MAILBOX
    return None


def photo(facts: Facts) -> Check:
    findings = facts.findings
    if findings is None:
        return not_looked(_PHOTO, facts)
    if findings.profile.guest or no_mailbox_because(findings):
        return _PHOTO.moot("Not asked: there is no mailbox to hold one.")
    look = findings.exchange
    if look.photo is None:
        return _PHOTO.bad(Cause.NO_EXCHANGE_PHOTO, "No, at {at}.", at=look.read_at)
    info = look.photo.info
    return _PHOTO.good(
        "Yes: {width} × {height} pixels, at {at}.",
        width=info.width,
        height=info.height,
        at=look.read_at,
    )


def permission(facts: Facts) -> Check:
    problem, findings = facts.problem or facts.refused, facts.findings
    hidden = findings.sharepoint.unknown_because if findings else None
    if not facts.looks:
        return _PERMISSION.moot("Not asked: the policy CheckSharePoint is Off.")
    if problem and problem.cause is Cause.CONSENT_NEEDED:
        return _PERMISSION.bad(problem.cause, "No: {reason}", reason=told(problem))
    if hidden is Cause.CONSENT_NEEDED:
        return _PERMISSION.bad(hidden, "No: nobody has approved it for this person.")
    if findings is None:
        return not_looked(_PERMISSION, facts)
    return _whether_seen(_PERMISSION, findings) or _PERMISSION.good(
        "Yes, at {at}.", at=findings.checked_at
    )


def _whether_seen(question: Question, findings: Findings) -> Check | None:
    """Why SharePoint was not seen; None when it was."""
    look = findings.sharepoint
    if findings.profile.guest:
        return question.moot("Not asked: a guest's profile is elsewhere.")
    if look.known:
        return None
    return question.unknown(
        _UNSEEN.get(look.unknown_because, "Could not look, because SharePoint was left out.")
    )


_UNSEEN: dict[Cause | None, str] = {
    Cause.SHAREPOINT_NEVER_OPENED: "Could not look, because there is no SharePoint profile yet.",
    Cause.CONSENT_NEEDED: "Could not look, because the permission is missing.",
    Cause.SERVICE_FAULT: "Could not look, because SharePoint answered with an error.",
}


def asked(facts: Facts) -> Check:
    findings = facts.findings
    if findings is None:
        return not_looked(_ASKED, facts)
    never = Cause.SHAREPOINT_NEVER_OPENED
    if findings.sharepoint.unknown_because is never:
        return _ASKED.bad(never, "No: this person has no OneDrive yet.")
    unseen = _whether_seen(_ASKED, findings)
    if unseen:
        return unseen
    at = findings.sharepoint.timestamp
    if at:
        return _ASKED.good("Yes, last at {at}.", at=at)
    if findings.sharepoint.picture:
        return _ASKED.unknown("Could not look, because the picture has no time.")
    return _ASKED.bad(never, "No.")


def switch(facts: Facts) -> Check:
    findings = facts.findings
    if findings is None:
        return not_looked(_SWITCH, facts)
    unseen = _whether_seen(_SWITCH, findings)
    if unseen:
        return unseen
    state = findings.sharepoint.syncs_from_exchange
    if state is None:
        return _SWITCH.unknown("Could not look, because SharePoint has never tried.")
    if state:
        return _SWITCH.good("Yes: its Exchange sync state is 1.")
    return _SWITCH.bad(Cause.SHAREPOINT_OWN_PICTURE, "No: its Exchange sync state is 0.")


def picture(facts: Facts) -> Check:
    findings = facts.findings
    if findings is None:
        return not_looked(_PICTURE, facts)
    unseen = _whether_seen(_PICTURE, findings)
    if unseen:
        return unseen
    shown = _with_likeness(findings)
    if findings.match is Match.SAME:
        return _PICTURE.answered(Answer.GOOD, shown)
    if findings.match is Match.UNKNOWN:
        return _PICTURE.answered(Answer.UNKNOWN, shown)
    return _PICTURE.answered(Answer.BAD, shown, _instead(findings))


def _with_likeness(findings: Findings) -> Line:
    said, likeness = _VERDICTS[findings.verdict.reason], findings.verdict.likeness
    if likeness is None:
        return Line(said)
    return Line("{said} Likeness: {likeness}", {"said": Line(said), "likeness": f"{likeness:.3f}"})


def _instead(findings: Findings) -> Cause | None:
    match findings.match:
        case Match.DIFFERENT:
            return Cause.SHAREPOINT_OLD_PICTURE
        case Match.PLACEHOLDER:
            return Cause.SHAREPOINT_PLACEHOLDER
    never = findings.sharepoint.timestamp is None and findings.sharepoint.picture is None
    return Cause.SHAREPOINT_NEVER_OPENED if never else Cause.SHAREPOINT_PLACEHOLDER


def window(facts: Facts) -> Check:
    found = facts.window
    if facts.problem and facts.problem.cause in _NO_WINDOW:
        found = facts.problem
    if found is None:
        return _WINDOW.unknown("Could not look, because the browsers were not asked.")
    if not isinstance(found, Problem):
        return _WINDOW.good(
            "Yes: {browser}, which calls it {word}.", browser=found.browser, word=found.private_word
        )
    if found.cause is None:
        return _WINDOW.unknown("Could not look, because of this: {reason}", reason=told(found))
    return _WINDOW.bad(found.cause, "No: {reason}", reason=told(found))


_NO_WINDOW = frozenset({Cause.PRIVATE_MODE_FORBIDDEN, Cause.NO_BROWSER})


def sync(facts: Facts) -> Check:
    watch = facts.watch
    if watch is None:
        return _SYNC.moot("None is under way.")
    if facts.over or facts.now >= watch.deadline:
        return _SYNC.bad(
            Cause.OVERDUE,
            "No: asked at {asked}, looked {n} times, given up at {end}.",
            "No: asked at {asked}, looked once, given up at {end}.",
            asked=watch.started_at,
            n=watch.attempts,
            end=watch.deadline,
        )
    return _SYNC.bad(
        Cause.ASKED_WAITING,
        "Not yet: asked at {asked}, looked {n} times, looks next at {next}.",
        "Not yet: asked at {asked}, looked once, looks next at {next}.",
        asked=watch.started_at,
        n=watch.attempts,
        next=watch.next_check_at,
    )

"""The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from photosync_tray import __version__
from photosync_tray.core.causes import Cause, Who, advice
from photosync_tray.core.history import lasting
from photosync_tray.core.model import ExchangeLook, Findings, SharePointLook
from photosync_tray.core.photo_remarks import hint
from photosync_tray.core.screen import Screen, WatchClock
from photosync_tray.core.texts import Line, Text, named, paragraph, plain
from photosync_tray.qt.words import APP_NAME, moment, say

_WHO: dict[Who, Text] = {
    Who.USER: "Who can act: you.",
    Who.IT: "Who can act: IT.",
    Who.MICROSOFT: "Who can act: Microsoft.",
}
_A_MINUTE = timedelta(minutes=1)
_MAILBOX = {True: "yes", False: "no", None: "could not be learned"}


def facts(screen: Screen) -> tuple[tuple[str, str], ...]:
    """Each fact: its name and its value, in the person's language."""
    return tuple((say(name), say(named(value))) for name, value in _facts(screen))


def further(screen: Screen) -> tuple[tuple[str, str], ...]:
    """Each further cause: its sentence, and what to do with who can do it."""
    return tuple(_said(cause) for cause in screen.further)


def on_the_photo(screen: Screen) -> tuple[tuple[str, str], ...]:
    """Each remark on the photo: its sentence, and what to do."""
    said = (hint(remark) for remark in screen.remarks)
    return tuple((say(each.title), say(each.action)) for each in said)


def text_for_it(screen: Screen) -> str:
    """What IT needs to help: facts, no photo, and of the person only the sign-in name."""
    program, headline = f"{APP_NAME} {__version__}", Line(screen.headline)
    lines = [say("{program}: {state}", program=program, state=headline), say(screen.sentence)]
    lines += _for_it(screen.cause, screen)
    for cause in screen.further:
        lines += ["", *_said(cause), *_for_it(cause, screen)]
    lines += ["", *_listed(screen)]
    return plain("\n".join(lines).strip() + "\n")


def who_acts(who: Who) -> Text:
    """A sentence."""
    return _WHO[who]


def _listed(screen: Screen) -> Iterator[str]:
    for name, value in _facts(screen):
        yield say("{name}: {value}", name=Line(name), value=value)


def _said(cause: Cause) -> tuple[str, str]:
    said = advice(cause)
    return say(said.title), say(paragraph(said.action, who_acts(said.who)))


def _for_it(cause: Cause | None, screen: Screen) -> Iterator[str]:
    if cause and advice(cause).for_it:
        yield say(advice(cause).for_it)
    if cause is Cause.CONSENT_NEEDED and screen.consent_link:
        yield screen.consent_link


def _facts(screen: Screen) -> Iterator[tuple[Text, str]]:
    if screen.account:
        yield "Account", f"{screen.account.username}, {screen.account.tenant_id}"
        if screen.account.by_windows:
            yield "Signed in by", say("the Windows account")
    if screen.findings:
        yield from _about(screen.findings)
    if screen.clock:
        yield from _of_the_watch(screen.clock)
    if screen.until:
        waits: Text = "Waits for the browser until" if screen.awaits_page else "Waits until"
        yield waits, moment(screen.until)
    if screen.cause:
        yield "Cause", screen.cause.value
    if screen.memory_only:
        yield "Sign-in", say("kept until you quit ({reason})", reason=screen.memory_only)
    if screen.details:
        yield "Details for IT", screen.details
    if any(screen.help):
        yield "Help", " · ".join(filter(None, screen.help))
    yield "Version", __version__


def _about(findings: Findings) -> Iterator[tuple[Text, str]]:
    yield "Photo in Exchange", _photo(findings.exchange)
    yield "Exchange mailbox", say(_MAILBOX[findings.profile.has_mailbox])
    yield from _sharepoint(findings.sharepoint)
    verdict = findings.verdict
    alike = f", {verdict.likeness:.2f}" if verdict.likeness is not None else ""
    yield "Comparison", f"{verdict.match} ({verdict.reason}{alike})"
    yield "Last look", moment(findings.checked_at)
    if findings.clock_ahead and abs(findings.clock_ahead) >= _A_MINUTE:
        yield "Clock of this PC", _off(findings.clock_ahead)


def _off(ahead: timedelta) -> str:
    time = lasting(abs(ahead))
    return (
        say("{time} ahead", time=time) if ahead > timedelta() else say("{time} behind", time=time)
    )


def _photo(look: ExchangeLook) -> str:
    if look.photo is None:
        return say(advice(look.absent_because).title) if look.absent_because else say("none")
    sides = {"width": look.photo.info.width, "height": look.photo.info.height}
    if look.facts is None:
        return say(Line("{width} × {height} pixels", sides))
    return say(
        Line(
            "{width} × {height} pixels, {size} KB", {**sides, "size": round(look.facts.size / 1024)}
        )
    )


def _sharepoint(look: SharePointLook) -> Iterator[tuple[Text, str]]:
    if look.timestamp:
        yield "SharePoint last asked Exchange", moment(look.timestamp)
    if look.unknown_because:
        yield "SharePoint", say(advice(look.unknown_because).title)
    if look.syncs_from_exchange is False:
        yield "Picture Exchange Sync State", "0"


def _of_the_watch(clock: WatchClock) -> Iterator[tuple[Text, str]]:
    yield ("Photo in Exchange changed" if clock.renewed else "Sync asked"), moment(clock.asked)
    if clock.upcoming:
        yield "Next look", moment(clock.upcoming)
    yield "Looks until", moment(clock.deadline)

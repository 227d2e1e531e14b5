"""The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT."""

from __future__ import annotations

from collections.abc import Iterator

from photosync_tray import __version__
from photosync_tray.core.causes import advice
from photosync_tray.core.diagnosis import diagnose
from photosync_tray.core.model import Findings
from photosync_tray.core.screen import Mood, Screen
from photosync_tray.qt.words import APP_NAME, moment, say


def facts(screen: Screen) -> str:
    """One fact a line, in the person's language."""
    return "\n".join(f"{say(name)}: {value}" for name, value in _facts(screen))


def text_for_it(screen: Screen) -> str:
    """What IT needs to help: facts, no photo, and of the person only the sign-in name."""
    lines = [f"{APP_NAME} {__version__}: {say(screen.headline)}", say(screen.sentence), ""]
    return "\n".join([*lines, facts(screen)]).strip() + "\n"


def _facts(screen: Screen) -> Iterator[tuple[str, str]]:
    if screen.account:
        yield "Account", f"{screen.account.username}, {screen.account.tenant_id}"
    if screen.findings:
        yield from _about(screen.findings)
    if screen.until and screen.mood is Mood.WATCHING:
        yield "Next look", moment(screen.until)
    if screen.memory_only:
        yield "Sign-in", say("kept until you quit ({reason})").format(reason=screen.memory_only)
    if screen.details:
        yield "Details for IT", screen.details
    yield "Version", __version__


def _about(findings: Findings) -> Iterator[tuple[str, str]]:
    look = findings.sharepoint
    if findings.exchange.photo:
        info = findings.exchange.photo.info
        yield "Photo in Exchange", f"{info.width} × {info.height}"
    else:
        yield "Photo in Exchange", say("none")
    yield "Exchange mailbox", say(_MAILBOX[findings.profile.has_mailbox])
    if look.timestamp:
        yield "SharePoint last asked Exchange", moment(look.timestamp)
    if look.unknown_because:
        yield "SharePoint", say(advice(look.unknown_because).title)
    cause = diagnose(findings)
    if cause:
        yield "Cause", cause.value
    yield "Last look", moment(findings.checked_at)


_MAILBOX = {True: "yes", False: "no", None: "could not be learned"}

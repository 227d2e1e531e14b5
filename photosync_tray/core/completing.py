"""What a screen shows beside the state: what this PC, the policies and the cloud add to it."""

from __future__ import annotations

from photosync_tray.core.causes import Cause
from photosync_tray.core.it_help import help_of
from photosync_tray.core.parts import Parts
from photosync_tray.core.screen import Screen
from photosync_tray.core.session import Session


def complete(screen: Screen, parts: Parts, session: Session) -> Screen:
    screen, journey = screen._replace(help=help_of(parts.settings)), parts.journey
    if Cause.CONSENT_NEEDED in (screen.cause, *screen.further):
        my_site = screen.findings.profile.my_site if screen.findings else None
        link = journey.consent_link(screen.account, my_site)
        screen = screen._replace(consent_link=link)
    if screen.guide:
        screen = screen._replace(guide=journey.guided(screen.guide))
    if screen.clock:
        screen = screen._replace(clock=screen.clock._replace(took=session.took))
    if screen.account:
        screen = screen._replace(memory_only=session.memory_only() or "")
    return screen

"""What the person asks for by a button or an entry of the menu, carried out."""

from __future__ import annotations

from collections.abc import Callable

from photosync_tray.core.cloud import StartAt
from photosync_tray.core.parts import Parts
from photosync_tray.core.screen import Action, Screen
from photosync_tray.core.session import Session
from photosync_tray.qt.desktop import copy_text, open_address


class Acts:
    """Over one session and its parts."""

    def __init__(self, session: Session, parts: Parts) -> None:
        self._session = session
        self._parts = parts

    def do(self, action: Action, screen: Screen) -> None:
        """`screen` is what the person sees now."""
        session = self._session
        calls: dict[Action, Callable[[], object]] = {
            Action.SIGN_IN: session.sign_in,
            Action.SIGN_OUT: session.sign_out,
            Action.USE_BROWSER: session.use_browser,
            Action.SWITCH: session.switch_account,
            Action.CANCEL: session.cancel,
            Action.CHECK: session.check,
            Action.SYNC: session.sync,
            Action.OPEN_NORMAL: session.open_normally,
            Action.ALLOW: session.ask_consent,
            Action.OPEN_PICTURE: lambda: self._open_picture(screen),
            Action.COPY_START: lambda: copy_text(session.take_link() or ""),
            Action.COPY_PAGE: lambda: copy_text(getattr(session.state, "page", None) or ""),
        }
        calls[action]()

    def _open_picture(self, screen: Screen) -> None:
        """In the person's ordinary browser, where they are signed in to look at it."""
        account, findings = screen.account, screen.findings
        my_site = findings.profile.my_site if findings else None
        if account and my_site:
            cloud = self._parts.journey.cloud
            open_address(cloud.start_address(StartAt.OWN_PHOTO, account.username, my_site))

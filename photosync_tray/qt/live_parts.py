"""The parts of the running program: built on a thread, and again when settings change."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photosync_tray.core.changes import Change, change
from photosync_tray.core.states import SigningIn, State

if TYPE_CHECKING:
    from photosync_tray.core.desktop_ports import PolicyWatch
    from photosync_tray.core.parts import Parts
    from photosync_tray.core.session import Session
    from photosync_tray.qt.background import Background
    from photosync_tray.qt.start import Launch

log = logging.getLogger(__name__)

_SETTLED = 500
"""Milliseconds without a further change: Group Policy and editors write in several steps."""


class LiveParts(QObject):
    """Keeps them, so that `close` finds parts whose news came too late.

    `built` and `failed` tell what came of `build`; `changed` brings parts by other settings, and
    what these ask for. `wanted`: settings have changed, and there are no parts.
    """

    built = Signal(object)
    failed = Signal(object)
    changed = Signal(object, object)
    wanted = Signal()
    _heard = Signal()

    def __init__(self, launch: Launch, background: Background) -> None:
        super().__init__()
        self._launch = launch
        self._background = background
        self._watch: PolicyWatch | None = None
        self._session: Session | None = None
        self._new: Parts | None = None
        self.parts: Parts | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self.read)
        self._heard.connect(self._settling.start)

    def build(self) -> None:
        self._background.run(self._build, self._built, self._failed)

    def follow(self, session: Session) -> None:
        """Nobody who is signing in is disturbed by settings."""
        self._session = session
        session.listen(self._see)

    def read(self) -> None:
        """The settings may be others now."""
        if self.parts is None:
            self.wanted.emit()
        elif self.parts.again:
            self._background.run(self.parts.again, self._read, self._not_read)

    def stop(self) -> None:
        """Hear of no more changes."""
        self._settling.stop()
        self._new = None
        if self._watch:
            self._watch.close()

    def close(self) -> None:
        """Once the background is still."""
        if self.parts:
            self.parts.close()

    def _build(self) -> Parts:
        """On a thread."""
        self.parts = self._launch.build()
        return self.parts

    def _built(self, parts: Parts) -> None:
        self.built.emit(parts)
        self._begin_to_watch()

    def _failed(self, fault: Exception) -> None:
        self.failed.emit(fault)
        self._begin_to_watch()

    def _begin_to_watch(self) -> None:
        """Once; what has changed since the settings were read is found out too."""
        if self._watch is None:
            self._watch = self._launch.policies()
            if self._watch:
                self._watch.start(self._heard.emit)
                if self.parts:
                    self._settling.start()

    def _read(self, new: Parts) -> None:
        self._new = new
        self._hand_over()

    def _not_read(self, fault: Exception) -> None:
        """Such as half of what is being set; with the other half it is read again."""
        log.warning("settings do not fit together, those of before count: %s", fault)

    def _see(self, _: State) -> None:
        """Later: the session is in the midst of a step."""
        if self._new:
            self._background.post(self._hand_over)

    def _hand_over(self) -> None:
        session, parts, new = self._session, self.parts, self._new
        if session is None or parts is None or new is None or isinstance(session.state, SigningIn):
            return
        self._new = None
        asks = change(parts.settings, new.settings)
        if asks is not Change.NOTHING:
            self.parts = new
            log.info("settings have changed: %s", asks.name)
            self.changed.emit(new, asks)

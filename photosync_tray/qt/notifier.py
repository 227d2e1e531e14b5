"""Notifications: by the desktop's service where there is one, else as a balloon of the icon."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from photosync_tray.core.model import Notice
from photosync_tray.core.notices import NOTICES, OPEN, Note, NoticeText, wanted
from photosync_tray.core.ports import Notifier, Runner
from photosync_tray.core.screen import Action
from photosync_tray.qt.words import say

if TYPE_CHECKING:
    from photosync_tray.core.desktop_ports import DesktopNotifications


class DesktopNotifier(Notifier):
    """`policy` gives the setting Notifications; `chosen` gets what was clicked, None for the note.

    `find` is called at the first notification. The service that it finds is asked on a thread of
    `runner`: it may have to be started first.
    """

    def __init__(
        self,
        find: Callable[[], DesktopNotifications | None],
        balloon: Callable[[str, str], None],
        chosen: Callable[[Action | None], None],
        runner: Runner,
        policy: Callable[[], str],
    ) -> None:
        self._find: Callable[[], DesktopNotifications | None] | None = find
        self._service: DesktopNotifications | None = None
        self._balloon = balloon
        self._chosen = chosen
        self._runner = runner
        self._policy = policy

    def close(self) -> None:
        if self._service:
            self._service.close()

    def notify(self, notice: Notice) -> None:
        if not wanted(notice, self._policy()):
            return
        note = _note(NOTICES[notice])
        balloon = partial(self._balloon, note.title, note.text)
        if self._find:
            self._service, self._find = self._find(), None
        if self._service is None:
            balloon()
            return

        def shown(taken: bool) -> None:
            if not taken:
                balloon()

        show = partial(self._service.show, note, partial(self._clicked, note))
        self._runner.run(show, shown, lambda _: balloon())

    def _clicked(self, note: Note, key: str) -> None:
        """On the service's thread. Any program may put a word of its own on the bus."""
        if key in dict(note.actions):
            action = None if key == OPEN else Action(key)
            self._runner.post(lambda: self._chosen(action))


def _note(told: NoticeText) -> Note:
    open_it = (OPEN, say("Open"))
    actions = (open_it, (told.button.action.value, say(told.button.label))) if told.button else ()
    return Note(say(told.title), say(told.text), actions or (open_it,))

"""Notifications by the desktop's own service on Linux (org.freedesktop.Notifications over D-Bus).

It knows buttons, quiet hours and the screen reader, none of which a balloon of the icon does. Qt's
own D-Bus cannot be used from Python: it has no unsigned numbers, and the service takes no others.
"""

from __future__ import annotations

import html
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photosync_tray.core.desktop_ports import DesktopNotifications
from photosync_tray.core.notices import Note

if TYPE_CHECKING:
    from jeepney import Message

log = logging.getLogger(__name__)

_SECONDS = 5.0
"""For the service to answer; the bus may have to start it first."""
_PLACE = ("/org/freedesktop/Notifications", "org.freedesktop.Notifications")
_BY_THE_SERVICE = -1
"""How long a note stays is the service's to decide."""


class NotificationService(DesktopNotifications):
    """One note at a time: a new one takes the place of the one before.

    `icon` is the program's, `entry` its desktop file without the suffix. The connection, and the
    thread that waits on it for clicks, begin with the first note.
    """

    def __init__(self, icon: Path, entry: str, name: str) -> None:
        self._icon, self._entry, self._name = icon, entry, name
        self._lock = threading.Lock()
        self._bus: _Bus | None = None
        self._markup = False
        self._number = 0
        self._chosen: Callable[[str], None] = _nothing

    def show(self, note: Note, chosen: Callable[[str], None]) -> bool:
        with self._lock:
            try:
                self._show(note, chosen)
            except _failures() as fault:
                log.info("no notification service: %r", fault)
                self._let_go()
                return False
            return True

    def close(self) -> None:
        with self._lock:
            self._let_go()

    def _let_go(self) -> None:
        if self._bus:
            self._bus.close()
        self._bus, self._number, self._chosen = None, 0, _nothing

    def _show(self, note: Note, chosen: Callable[[str], None]) -> None:
        if self._bus is None:
            self._bus = _Bus(self._hear)
            # Some services read the text as markup, in which a “&” would begin something.
            self._markup = "body-markup" in self._bus.call("GetCapabilities")[0]
        self._chosen = chosen
        text = html.escape(note.text, quote=False) if self._markup else note.text
        actions = [word for pair in note.actions for word in pair]
        hints = {"desktop-entry": ("s", self._entry), "image-path": ("s", self._icon.as_uri())}
        place = (self._name, self._number, self._icon.as_uri(), note.title, text)
        arguments = (*place, actions, hints, _BY_THE_SERVICE)
        [self._number] = self._bus.call("Notify", "susssasa{sv}i", arguments)

    def _hear(self, signal: str, body: tuple[Any, ...]) -> None:
        """On the bus's thread. Another program's notes have other numbers."""
        if signal == "ActionInvoked" and body[0] == self._number:
            self._chosen(str(body[1]))


def _nothing(key: str) -> None:
    """Nobody waits for a click."""


def _failures() -> tuple[type[Exception], ...]:
    """No bus, no service on it, or none that answers."""
    from jeepney import DBusErrorResponse

    return OSError, ValueError, LookupError, RuntimeError, TimeoutError, DBusErrorResponse


class _Bus:
    """A connection to the session's bus with one thread that sleeps until something comes."""

    def __init__(self, hear: Callable[[str, tuple[Any, ...]], None]) -> None:
        from jeepney.io.threading import open_dbus_connection

        self._hear = hear
        self._answers: dict[int, Future[Message]] = {}
        self._connection = open_dbus_connection("SESSION")
        self._ear = threading.Thread(target=self._listen, name="notifications", daemon=True)
        self._ear.start()
        self._subscribe()

    def call(self, method: str, signature: str = "", body: tuple[object, ...] = ()) -> Any:  # noqa: ANN401 - what the service answers
        from jeepney import DBusAddress, new_method_call

        place = DBusAddress(_PLACE[0], bus_name=_PLACE[1], interface=_PLACE[1])
        return self._ask(new_method_call(place, method, signature or None, body))

    def close(self) -> None:
        self._connection.interrupt()
        self._ear.join(_SECONDS)
        self._connection.close()

    def _subscribe(self) -> None:
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=_PLACE[1], member="ActionInvoked")
        self._ask(message_bus.AddMatch(rule))

    def _ask(self, message: Message) -> Any:  # noqa: ANN401
        from jeepney.wrappers import unwrap_msg

        serial = next(self._connection.outgoing_serial)
        answer: Future[Message] = Future()
        self._answers[serial] = answer
        self._connection.send(message, serial=serial)
        return unwrap_msg(answer.result(_SECONDS))

    def _listen(self) -> None:
        from jeepney.io.threading import ReceiveStopped

        try:
            while True:
                self._take(self._connection.receive())
        except (ReceiveStopped, OSError, ValueError) as fault:
            for answer in self._answers.values():
                answer.set_exception(ConnectionError(f"the bus is gone: {fault!r}"))

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            self._hear(fields[HeaderFields.member], message.body)
        elif waiting := self._answers.pop(fields.get(HeaderFields.reply_serial, 0), None):
            waiting.set_result(message)

"""A gnome-keyring of its own: private session bus, home, password and, if wanted, a prompter."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.desktop_processes import end
from tests.session_bus import BUS_CONFIG

_PROMPTER = "org.gnome.keyring.SystemPrompter"
_PASSWORD = b"correct horse"


class SecretService:
    """A context manager. The keyring's files lie in `home` and survive `lock`, a restart of it."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._open = contextlib.ExitStack()
        self._daemon: subprocess.Popen[bytes] | None = None
        self.environment: dict[str, str] = {}
        """For child processes that are to use this keyring."""

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as stack:
            # A socket's path may have 107 bytes; a test's folder alone may have more.
            runtime = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="keyring-")))
            stack.callback(self._stop)
            self.environment = self._folders(runtime)
            self._start_bus(stack, runtime)
            self.unlock()
            self._open = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def lock(self, *, somebody_is_asked: bool) -> None:
        """As after a sign-in without password: locked.

        Whether anything shows the prompt decides how that looks: a prompt that nobody answers,
        or a refusal at once.
        """
        if somebody_is_asked:
            self._open.enter_context(self._silent_prompter())
        self._stop()
        self._start_keyring()

    def unlock(self) -> None:
        """As after the next sign-in with the password."""
        self._stop()
        self._start_keyring("--unlock", password=_PASSWORD)

    def _folders(self, runtime: Path) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self._home),
            "XDG_DATA_HOME": str(self._home / "share"),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus",
        }

    def _start_bus(self, stack: contextlib.ExitStack, runtime: Path) -> None:
        at, config = runtime / "bus", runtime / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=at))
        bus = self._popen(["dbus-daemon", "--nofork", f"--config-file={config}"])
        stack.callback(end, bus)
        _wait_until_it_listens(at)

    def _start_keyring(self, *options: str, password: bytes = b"") -> None:
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *options]
        self._daemon = self._popen(command, subprocess.PIPE)
        assert self._daemon.stdin
        self._daemon.stdin.write(password)
        self._daemon.stdin.close()
        self._wait_for_name("org.freedesktop.secrets")

    def _stop(self) -> None:
        if self._daemon:
            end(self._daemon)
            self._daemon = None

    def _popen(
        self, command: Sequence[str], stdin: int = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        if shutil.which(command[0]) is None:
            raise AssertionError(f"{command[0]} is missing: apt-get install gnome-keyring dbus")
        return subprocess.Popen(
            command,
            env=self.environment,
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _wait_for_name(self, name: str) -> None:
        with open_dbus_connection(bus=self.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            until = time.monotonic() + 10
            owned = False
            while not owned and time.monotonic() < until:
                reply = connection.send_and_get_reply(message_bus.NameHasOwner(name))
                owned = bool(reply.body[0])
        assert owned, f"nobody became {name}"

    @contextlib.contextmanager
    def _silent_prompter(self) -> Iterator[None]:
        with open_dbus_connection(bus=self.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            connection.send_and_get_reply(message_bus.RequestName(_PROMPTER))
            yield


def _wait_until_it_listens(path: Path) -> None:
    """The socket's file is there a moment before anybody answers at it."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(path))
            return
    raise AssertionError(f"nobody listens at {path.name}")

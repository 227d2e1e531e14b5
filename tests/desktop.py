"""A desktop without a screen: X server, window manager, notification area, session bus, own home.

Everything the program under test could read or write of a person's desktop lies in one folder,
and nothing in /etc is touched. Works as root and as an ordinary user; two may run side by side.
"""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import tempfile
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

from tests.desktop_browsers import Chromium, Page, install_browser
from tests.desktop_processes import end, end_marked, first_line
from tests.desktop_screen import NotInTime, Screen, Window, need
from tests.session_bus import BUS_CONFIG

__all__ = ["Chromium", "Desktop", "NotInTime", "Page", "Window", "need"]

# What a child may inherit. Anything else (proxies, XDG_*, QT_*, BROWSER) belongs to the machine
# that runs the tests and would change what they see.
_INHERITED = re.compile(r"PATH|LANG|LC_\w+|TZ|TMPDIR|USER|LOGNAME|COVERAGE_\w+")
_MARK = "PHOTOSYNC_TEST_DESKTOP"
_TRAY = (
    *("--edge", "bottom", "--align", "right", "--SetDockType", "true"),
    *("--widthtype", "request", "--height", "28"),
)


class Desktop(Screen):
    """A context manager; all its processes end with it.

    HOME and the XDG folders lie in `folder` and outlive the desktop, so that a second one over
    the same folder is the same person after a restart. XDG_RUNTIME_DIR does not, as on a real one.
    """

    def __init__(
        self,
        folder: Path,
        *,
        notification_area: bool = True,
        tray: Sequence[str] = _TRAY,
        size: tuple[int, int] = (1280, 800),
    ) -> None:
        super().__init__(folder)
        self.home = folder / "home"
        self.size = size
        self._notification_area = notification_area
        self._tray_place = tray
        self._close = contextlib.ExitStack()

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as stack:
            self._open(stack)
            self._close = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._close.close()

    def _open(self, stack: contextlib.ExitStack) -> None:
        # A socket's path may have 107 bytes; a test's folder alone may have more.
        runtime = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="desktop-")))
        self._close = stack
        self.environment = self._folders(runtime)
        self.environment["DISPLAY"] = self._x_server(stack)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus(stack, runtime)
        self._service(stack, [need("openbox"), "--sm-disable"])
        self.wait_for(lambda: self._xdotool("get_num_desktops"), 10, "openbox")
        if self._notification_area:
            self._tray(stack)
        # Entered last, so that programs end while they still have a screen. Only they carry the
        # mark: it also finds what they have started themselves.
        mark = uuid.uuid4().hex
        self.environment[_MARK] = mark
        stack.callback(end_marked, f"{_MARK}={mark}")

    def _folders(self, runtime: Path) -> dict[str, str]:
        own = {
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_DATA_HOME": self.home / ".local/share",
            "XDG_STATE_HOME": self.home / ".local/state",
            "XDG_CACHE_HOME": self.home / ".cache",
        }
        for path in own.values():
            path.mkdir(parents=True, exist_ok=True)
        return {
            **{key: value for key, value in os.environ.items() if _INHERITED.fullmatch(key)},
            **{key: str(value) for key, value in own.items()},
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_DIRS": str(self._shared_data()),
            "XDG_SESSION_TYPE": "x11",
            "XDG_CURRENT_DESKTOP": "X-Generic",  # the one name with which xdg-settings asks nobody
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "1",
            "no_proxy": "127.0.0.1,localhost",
            "NO_PROXY": "127.0.0.1,localhost",
        }

    def _shared_data(self) -> Path:
        """The system's icons, themes and so on, but without its list of applications."""
        shared = self.folder / "share"
        shared.mkdir(exist_ok=True)
        for name in ("fonts", "glib-2.0", "icons", "mime", "themes", "X11"):
            with contextlib.suppress(FileExistsError):
                (shared / name).symlink_to(Path("/usr/share") / name)
        return shared

    def _x_server(self, stack: contextlib.ExitStack) -> str:
        width, height = self.size
        reader, writer = os.pipe()
        stack.callback(os.close, reader)
        options = ["-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
        server = [need("Xvfb"), "-displayfd", str(writer), *options]
        try:
            self._service(stack, server, keep=(writer,))
        finally:
            os.close(writer)
        number = first_line(reader, seconds=20)
        if not number:
            raise AssertionError(f"Xvfb did not start: {self._log('Xvfb').read_text()}")
        return f":{number}"

    def _bus(self, stack: contextlib.ExitStack, runtime: Path) -> str:
        socket = runtime / "bus"
        config = runtime / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=socket))
        self._service(stack, [need("dbus-daemon"), "--nofork", f"--config-file={config}"])
        self.wait_for(socket.exists, 10, "the session bus")
        return f"unix:path={socket}"

    def _tray(self, stack: contextlib.ExitStack) -> None:
        self._service(stack, [need("trayer"), *self._tray_place])
        self.wait_for(lambda: self.windows("^panel$"), 10, "the notification area")

    def _service(
        self, stack: contextlib.ExitStack, argv: Sequence[str], keep: Sequence[int] = ()
    ) -> None:
        process = self._popen(argv, self.environment, keep)
        stack.callback(end, process)

    def _popen(
        self, argv: Sequence[str], environment: Mapping[str, str], keep: Sequence[int] = ()
    ) -> subprocess.Popen[bytes]:
        log = self._log(Path(argv[0]).name)
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("ab") as output:
            return subprocess.Popen(
                argv,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=keep,
            )

    def _log(self, name: str) -> Path:
        return self.folder / "logs" / f"{name}.log"

    def start(
        self, argv: Sequence[str | Path], *, environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; `environment` is added to the desktop's.

        Its output goes to logs/NAME.log in the folder; it ends with the desktop at the latest.
        """
        process = self._popen(
            [str(part) for part in argv], {**self.environment, **(environment or {})}
        )
        self._close.callback(end, process)
        return process

    def stop(self, process: subprocess.Popen[bytes]) -> None:
        """End a program by SIGTERM, and by force when that does not help."""
        end(process)

    def log(self, name: str) -> str:
        """What a program, named by its file's name, has written so far."""
        path = self._log(name)
        return path.read_text(errors="replace") if path.exists() else ""

    def install_browser(self, key: str, *, default: bool = True) -> Path:
        """Make "chromium" or "firefox" the browser of this desktop; returns its executable."""
        need({"chromium": "chromium", "firefox": "firefox-esr"}[key])
        return install_browser(self, key, default=default)

    def chromium(self) -> Chromium:
        return Chromium(self)

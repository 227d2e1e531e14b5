"""Starting a browser from a list of arguments, so that it lives on without us."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from photosync_tray.core.errors import BrowserFailed


class Spawn(Protocol):
    """Starts a command in an environment; `ended` is called on another thread when it is over.

    Raises BrowserFailed, and does not call `ended` then.
    """

    def __call__(
        self,
        argv: Sequence[str],
        environ: Mapping[str, str],
        ended: Callable[[], object] | None = None,
    ) -> None: ...


# Without a display Chromium ends with 1 after 0.2 s (tried). A good start tells nothing: the
# process ends with 0 when the browser was running already, and otherwise is the browser itself.
_SECONDS = 2.0
_POISONED = ("QT_", "PYTHON", "_PYI", "_MEIPASS")
_PATHS = ("XDG_DATA_DIRS", "PATH")
"""Lists of folders, in which a part of ours may stand in front: PySide6 puts itself into PATH."""


def clean_environment() -> dict[str, str]:
    """Our environment as it was before this program was started."""
    frozen = bool(getattr(sys, "frozen", False))
    return child_environment(os.environ, frozen=frozen, bundle=getattr(sys, "_MEIPASS", ""))


def child_environment(
    environ: Mapping[str, str], *, frozen: bool, bundle: str = ""
) -> dict[str, str]:
    """Without what PyInstaller's start has put in for us; the libraries there are not theirs.

    `bundle` is the folder that it unpacked itself into.
    Source: https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html
    """
    if not frozen:
        return dict(environ)
    kept = {name: text for name, text in environ.items() if not name.startswith(_POISONED)}
    kept.pop("LD_LIBRARY_PATH", None)
    original = kept.pop("LD_LIBRARY_PATH_ORIG", None)
    for name in _PATHS:
        kept |= _without(kept.pop(name, ""), name, bundle)
    return kept | ({"LD_LIBRARY_PATH": original} if original else {})


def _without(places: str, name: str, bundle: str) -> dict[str, str]:
    kept = [
        one for one in places.split(os.pathsep) if one and not (bundle and one.startswith(bundle))
    ]
    return {name: os.pathsep.join(kept)} if kept else {}


def spawn_detached(
    argv: Sequence[str],
    environ: Mapping[str, str],
    ended: Callable[[], object] | None = None,
) -> None:
    """Start, and wait a moment whether it fails. Never through a shell.

    Raises: BrowserFailed, when it cannot be started or ends at once with an error.
    """
    name = Path(argv[0]).name
    try:
        process = _start(argv, environ)
    except (OSError, ValueError) as error:
        raise BrowserFailed(f"{name}: {error.__class__.__name__}, {_reason(error)}") from error
    try:
        code = process.wait(timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        code = 0
    if code != 0:
        raise BrowserFailed(f"{name} ended at once with exit code {code}")
    # Somebody has to ask for its exit code one day, or it stays in the process table.
    after = threading.Thread(target=_await, args=(process, ended), name=f"wait-{name}", daemon=True)
    after.start()


def _await(process: subprocess.Popen[bytes], ended: Callable[[], object] | None) -> None:
    process.wait()
    if ended:
        ended()


def _reason(error: Exception) -> str:
    return error.strerror or "" if isinstance(error, OSError) else str(error)


def _start(argv: Sequence[str], environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """The first way that the system lets us go; the error of the last one when none works."""
    *first, last = _ways(argv[0])
    for way in first:
        try:
            return _popen(argv, environ, way)
        except PermissionError:
            continue  # the job that we run in does not let us out of it
    return _popen(argv, environ, last)


def _popen(
    argv: Sequence[str], environ: Mapping[str, str], way: dict[str, Any]
) -> subprocess.Popen[bytes]:
    with _without_our_libraries():
        return subprocess.Popen(  # noqa: S603 - absolute path, checked arguments
            argv,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            close_fds=True,
            **way,
        )


@contextlib.contextmanager
def _without_our_libraries() -> Iterator[None]:
    """On Windows a child looks for libraries where PyInstaller's start told us to look.

    Source: as for `child_environment`.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    _look_for_libraries_in(None)
    try:
        yield
    finally:
        _look_for_libraries_in(bundle)


def _look_for_libraries_in(folder: str | None) -> None:
    if sys.platform == "win32" and getattr(sys, "frozen", False):
        import ctypes

        ctypes.windll.kernel32.SetDllDirectoryW(folder)


def _ways(program: str) -> Iterator[dict[str, Any]]:
    """How to live on without us: a session of its own, on Windows no console and no job."""
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        folder = str(Path(program).parent)
        yield {"creationflags": flags | subprocess.CREATE_BREAKAWAY_FROM_JOB, "cwd": folder}
        yield {"creationflags": flags, "cwd": folder}
    else:
        yield {"start_new_session": True}

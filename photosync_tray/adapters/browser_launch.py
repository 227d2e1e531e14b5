"""Starting a browser from a list of arguments, so that it lives on without us."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from photosync_tray.core.errors import BrowserFailed

Spawn = Callable[[Sequence[str], Mapping[str, str]], None]
"""Starts a command in an environment. Raises BrowserFailed."""

# Without a display Chromium ends with 1 after 0.2 s (tried). A good start tells nothing: the
# process ends with 0 when the browser was running already, and otherwise is the browser itself.
_SECONDS = 2.0
_POISONED = ("QT_", "PYTHON", "_PYI", "_MEIPASS")
_DETACHED: dict[str, Any]
if sys.platform == "win32":
    _flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    _DETACHED = {"creationflags": _flags}
else:
    _DETACHED = {"start_new_session": True}


def child_environment(environ: Mapping[str, str], *, frozen: bool) -> dict[str, str]:
    """Without what PyInstaller's start has put in for us; the libraries there are not theirs.

    Source: https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html
    """
    if not frozen:
        return dict(environ)
    kept = {name: text for name, text in environ.items() if not name.startswith(_POISONED)}
    kept.pop("LD_LIBRARY_PATH", None)
    original = kept.pop("LD_LIBRARY_PATH_ORIG", None)
    return kept | ({"LD_LIBRARY_PATH": original} if original else {})


def spawn_detached(argv: Sequence[str], environ: Mapping[str, str]) -> None:
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
        # Somebody has to ask for its exit code one day, or it stays in the process table.
        threading.Thread(target=process.wait, name=f"wait-{name}", daemon=True).start()
        return
    if code != 0:
        raise BrowserFailed(f"{name} ended at once with exit code {code}")


def _reason(error: Exception) -> str:
    return error.strerror or "" if isinstance(error, OSError) else str(error)


def _start(argv: Sequence[str], environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - absolute path, checked arguments
        argv,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **_DETACHED,
    )

"""Profiles that live as long as one browser window: made for it, and removed after it.

A browser outlives this program, and this program may crash. So what is left over is removed at a
later start, but only what is ours, and what no browser works on any more.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from photosync_tray.core.errors import BrowserFailed

_PREFIX = "photosync-profile-"
_GONE = f"{_PREFIX}gone-"
_STARTING_SECONDS = 60.0
_PAUSES = (0.0, 1.0, 5.0)
_PS = ("/bin/ps", "-axww", "-o", "command=")


class TemporaryProfiles:
    """Profiles below `folder`, the program's own. Every name begins with our prefix.

    `in_use` tells of a folder's name whether a process works on it, `now` the time in seconds
    since 1970.
    """

    def __init__(
        self,
        folder: Path,
        in_use: Callable[[str], bool] | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._in_use = in_use or named_by_a_process
        self._now = now

    def make(self) -> Path:
        """A new folder that only this user may read. Raises BrowserFailed."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._folder))  # mode 0700
        except OSError as fault:
            reason = fault.strerror or type(fault).__name__
            raise BrowserFailed(f"no folder for a temporary profile: {reason}") from fault

    def remove(self, profile: Path, pauses: Sequence[float] = _PAUSES) -> bool:
        """Whether it is gone. Tries again after each pause: a browser's last helpers linger."""
        for seconds in pauses:
            time.sleep(seconds)
            if self._remove(profile):
                return True
        return False

    def tidy(self) -> None:
        """Remove what earlier runs have left; one just made may be that of a browser starting."""
        for profile in self._left_over():
            self._remove(profile)

    def _left_over(self) -> Iterator[Path]:
        with contextlib.suppress(OSError):
            for path in sorted(self._folder.glob(f"{_PREFIX}*")):
                found = path.lstat()
                old = self._now() - found.st_mtime >= _STARTING_SECONDS
                if _ours(found) and (old or path.name.startswith(_GONE)):
                    yield path

    def _remove(self, profile: Path) -> bool:
        """Windows refuses to rename a folder with an open file, so that nothing is half removed."""
        if self._in_use(profile.name):
            return False
        gone = profile
        if not profile.name.startswith(_GONE):
            gone = profile.with_name(profile.name.replace(_PREFIX, _GONE, 1))
            try:
                profile.rename(gone)
            except OSError:
                return not profile.exists()
        shutil.rmtree(gone, ignore_errors=True)
        return not gone.exists()


def _ours(found: os.stat_result) -> bool:
    """A folder, no link to one, and of this user."""
    import stat

    mine = sys.platform == "win32" or found.st_uid == os.getuid()
    return stat.S_ISDIR(found.st_mode) and mine


def named_by_a_process(name: str, processes: Path = Path("/proc")) -> bool:
    """Whether a running process has the folder in its command line; unknown on Windows.

    A browser keeps its command line while it runs. There is no telling from an exit code or a
    number of a process alone: numbers are given anew.
    """
    if sys.platform == "win32":
        return False  # there an open file keeps the folder from being renamed
    return any(os.fsencode(name) in line for line in _command_lines(processes))


def _command_lines(processes: Path) -> Iterator[bytes]:
    files = list(processes.glob("[0-9]*/cmdline"))
    for file in files:
        with contextlib.suppress(OSError):
            yield file.read_bytes()
    if not files:  # macOS
        listed = subprocess.run(_PS, capture_output=True, check=False)  # noqa: S603 - fixed
        yield from listed.stdout.splitlines()

"""The bed: a Wine, a Windows Python and a fresh drive C, all cached; and a Windows to run in."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import IO, Self

from installer.windows.cache import Cache, key_of
from installer.windows.host import ROOT, checked
from installer.windows.inside import Inside
from installer.windows.python_home import python_home
from installer.windows.wine_root import wine_root

_WINE = {
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=",  # offers to install .NET and a browser engine
    "LANG": "C.UTF-8",
    "XDG_RUNTIME_DIR": "/tmp",  # noqa: S108 - Wine asks for one and keeps nothing there
}
_NO_CRASH_DIALOG = [
    *("reg", "add", "HKCU\\Software\\Wine\\WineDbg"),
    *("/v", "ShowCrashDialog", "/t", "REG_DWORD", "/d", "0", "/f"),
]


@dataclass(frozen=True)
class Bed:
    """What a Windows is made of. `root` is None where the system's own Wine runs it."""

    root: Path | None
    python_home: Path
    fresh: Path
    cache: Cache

    @property
    def python(self) -> Path:
        return self.python_home / "python.exe"


def made_bed(cache: Cache | None = None) -> Bed:
    """The bed, made where it is not there yet. Missing says what this machine lacks for it."""
    cache = cache or Cache.of_user()
    root = wine_root(cache)
    home = python_home(cache, root)
    fresh = _fresh_windows(cache, root, home)
    return Bed(root, home, fresh, cache)


def _fresh_windows(cache: Cache, root: Path | None, home: Path) -> Path:
    """A Windows just installed (drive C and registry), for each run to copy: Wine takes longer."""
    wine = root.name if root else checked(["wine", "--version"])
    key = key_of(wine, home.name, str(_WINE), str(_NO_CRASH_DIALOG))

    def make(folder: Path) -> None:
        windows = {**_WINE, "HOME": str(folder), "WINEPREFIX": str(folder)}
        settings = [f"{name}={value}" for name, value in windows.items()]
        with Inside(root, [folder]) as inside:
            for command in (["wineboot", "-i"], _NO_CRASH_DIALOG):
                checked(inside.command(["env", *settings, "wine", *command]))
            checked(inside.command(["env", *settings, "wineserver", "-w"]))
        system = folder / "drive_c/windows/system32"
        for library in (home / "for-wine").iterdir():
            shutil.copy(library, system)

    return cache.made("fresh", key, make)


class Windows:
    """A Windows that is switched on while the context lasts; its processes end with it.

    `folder` holds drive C and the registry and outlives it; without one they are thrown away.
    `shared` folders, the checkout and the bed itself are on drive Z under their own names.
    """

    def __init__(
        self,
        bed: Bed,
        folder: Path | None = None,
        *,
        display: str = "",
        shared: Sequence[Path] = (),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.bed = bed
        self._folder = folder
        self._shared = shared
        self._close = contextlib.ExitStack()
        self._started: list[subprocess.Popen[bytes]] = []
        self.environment = {
            **_WINE,
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUTF8": "1",
            "PYTHONPATH": on_z(ROOT),
            **({"DISPLAY": display} if display else {}),
            **(environment or {}),
        }

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as stack:
            self.folder = self._folder or self._passing(stack)
            if not (self.folder / "drive_c").exists():
                checked(["cp", "-a", f"{self.bed.fresh}/.", self.folder])
            self.environment |= {"HOME": str(self.folder), "WINEPREFIX": str(self.folder)}
            seen = [ROOT, self.bed.cache.folder, self.folder, *self._shared]
            self._inside = stack.enter_context(Inside(self.bed.root, seen))
            self._server("-p")  # stays between programs, and so do Wine's services
            stack.callback(self._server, "-k")
            self._close = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._close.close()
        for process in self._started:
            process.wait()

    def _passing(self, stack: contextlib.ExitStack) -> Path:
        return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="windows-")))

    def _server(self, option: str) -> None:
        command = self._command(["wineserver", option])
        nothing = subprocess.DEVNULL
        subprocess.run(command, check=False, stdin=nothing, stdout=nothing, stderr=nothing)

    @property
    def drive_c(self) -> Path:
        return self.folder / "drive_c"

    def run(
        self,
        argv: Sequence[str | Path],
        *,
        seconds: float = 300,
        environment: Mapping[str, str] | None = None,
        folder: Path = ROOT,
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end; its lines end as on Linux.

        Raises subprocess.TimeoutExpired.
        """
        command = self._command(["wine", *argv], environment, folder)
        # Not pipes: Wine's own services, which outlive the program, hold on to them.
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            streams = (subprocess.DEVNULL, output, errors)
            code = _wait(subprocess.Popen(command, -1, None, *streams), seconds)
            return subprocess.CompletedProcess(command, code, _read(output), _read(errors))

    def run_here(self, argv: Sequence[str | Path]) -> int:
        """Run a Windows program on our own input and output. Returns its exit code."""
        return subprocess.run(self._command(["wine", *argv]), check=False).returncode

    def start(
        self,
        argv: Sequence[str | Path],
        output: IO[bytes] | int = subprocess.DEVNULL,
        *,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a Windows program; it ends with this Windows at the latest."""
        command = self._command(["wine", *argv], environment)
        nothing = subprocess.DEVNULL
        process = subprocess.Popen(command, stdin=nothing, stdout=output, stderr=output)
        self._started.append(process)
        return process

    def tool(self, argv: Sequence[str | Path], folder: Path = ROOT) -> str:
        """What a Linux program that came with Wine printed (wixl, msiinfo, osslsigncode)."""
        return checked(self._command(argv, None, folder))

    def _command(
        self,
        argv: Sequence[str | Path],
        environment: Mapping[str, str] | None = None,
        folder: Path = ROOT,
    ) -> list[str]:
        kept = {"PATH": os.environ.get("PATH", os.defpath)}
        together = {**kept, **self.environment, **(environment or {})}
        settings = [f"{name}={value}" for name, value in together.items()]
        return self._inside.command(["env", "-i", *settings, *argv], folder)


def _wait(process: subprocess.Popen[bytes], seconds: float) -> int:
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise


def _read(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode(errors="replace").replace("\r\n", "\n")


def on_z(path: Path) -> str:
    """The name that a Windows program knows a file of this machine by."""
    return str(PureWindowsPath("Z:" + str(path.resolve())))

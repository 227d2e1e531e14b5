"""The machine on which browsers are looked for, and what is found there."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from photosync_tray.adapters.browser_kinds import BrowserKind, Declined
from photosync_tray.adapters.registry import EmptyRegistry, RegistryReader


class System(enum.StrEnum):
    """Whose ways of keeping browsers and policies hold."""

    LINUX = "linux"
    WINDOWS = "windows"
    MAC = "mac"


class Package(enum.StrEnum):
    """How a browser came onto the machine: snaps and flatpaks see few of our files."""

    PLAIN = "plain"
    SNAP = "snap"
    FLATPAK = "flatpak"


@dataclass(frozen=True)
class Machine:
    """Where to look. Files of Linux and macOS lie under `root`; Windows paths go through `file`.

    `prog_id` asks Windows which program opens https; empty when it does not say.
    """

    environ: Mapping[str, str]
    system: System = System.LINUX
    root: Path = Path("/")
    registry: RegistryReader = field(default_factory=EmptyRegistry)
    prog_id: Callable[[], str] = str
    file: Callable[[str], Path] = Path

    @property
    def home(self) -> Path:
        return Path(self.environ.get("HOME") or self.root)


@dataclass(frozen=True)
class Installed:
    """A browser on this machine; `prefix` stands between the executable and our arguments.

    `data` is where Chromium's kin keep their profiles, where that is known; `bundle` the id on
    macOS.
    """

    kind: BrowserKind
    executable: str
    prefix: tuple[str, ...] = ()
    default: bool = False
    package: Package = Package.PLAIN
    version: str = ""
    data: Path | None = None
    bundle: str = ""

    def command(self, *arguments: str) -> list[str]:
        return [self.executable, *self.prefix, *arguments]


@dataclass(frozen=True)
class TurnedDown:
    """A browser on this machine that we decline; the path may be unknown."""

    kind: Declined
    path: str = ""
    default: bool = False


@dataclass(frozen=True)
class Found:
    """All browsers of a machine, each once. `default` is what the system says opens https."""

    browsers: tuple[Installed, ...] = ()
    declined: tuple[TurnedDown, ...] = ()
    default: str = ""

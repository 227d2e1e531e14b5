"""One row of the table: what is spoilt, when, and what comes of it."""

from __future__ import annotations

import contextlib
import enum
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from photosync_tray.core.causes import Cause, advice
from photosync_tray.core.commands import Command
from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from photosync_tray.qt.pictures import QtDecoder
from tests.faults.desk import Desk, Outcome


class When(enum.StrEnum):
    """What the person does while it is spoilt."""

    SIGN_IN = "signing in"
    LOOK = "looking, signed in"
    RENEW = "looking, the next morning"
    LUNCH = "looking, after lunch"


Spoil = Callable[[Desk], AbstractContextManager[None] | None]
Reads = type[PhotoSyncError] | Cause | None


@dataclass(frozen=True)
class Row:
    """`reads` has the words on the screen; None where there are none.

    `kept` is why the sign-in does not outlive a restart; None where it does.
    """

    what: str
    when: When
    spoil: Spoil
    reads: Reads
    state: str
    exit_code: int
    scene: Scene = Scene.CHANGED_PHOTO
    kept: str | None = None

    @property
    def expected(self) -> Outcome:
        return Outcome(*_words(self.reads), self.state, self.exit_code, self.kept)

    @property
    def command(self) -> Command:
        return Command("sign-in") if self.when is When.SIGN_IN else Command("status", refresh=True)

    def run(self, portraits: Path) -> Outcome:
        with _desk(self.scene, portraits) as desk:
            if self.when is not When.SIGN_IN:
                desk.sign_in(desk.identity())
            if self.when is When.RENEW:
                desk.after_a_night()
            if self.when is When.LUNCH:
                desk.carry_out(self.command)  # from then on there is a token for both sides
                desk.after_lunch()
            with self.spoil(desk) or contextlib.nullcontext():
                return desk.carry_out(self.command)


def prepare(portraits: Path) -> None:
    """Once for a process, on its main thread: Qt's plugins belong to the thread that loads them."""
    QtDecoder().examine((portraits / "new.jpg").read_bytes())


@contextlib.contextmanager
def _desk(scene: Scene, portraits: Path) -> Iterator[Desk]:
    with (
        tempfile.TemporaryDirectory(prefix="photosync-faults-") as folder,
        Tenant(scene, portraits, pull_delay=0.0) as tenant,
        contextlib.closing(Desk(tenant, Path(folder) / "state")) as desk,
    ):
        yield desk


def _words(reads: Reads) -> tuple[str, str]:
    if reads is None:
        return "", ""
    if isinstance(reads, Cause):
        return advice(reads).title, advice(reads).action
    return reads.title, reads.message

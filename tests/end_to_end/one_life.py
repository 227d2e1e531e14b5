"""One life of the program around one watch, in a process of its own that anybody may kill."""

from __future__ import annotations

import asyncio
import mmap
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from photosync_tray.adapters.clock import PacedClock
from photosync_tray.adapters.console import LoopRunner, LoopTimer
from photosync_tray.adapters.storage import HistoryFile, SeenFile, WatchFile
from photosync_tray.core import state as s
from photosync_tray.core.check import PhotoCheck
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.journey import Journey
from photosync_tray.core.model import Account, Notice, OpenedWindow, PictureProperties
from photosync_tray.core.ports import Notifier, Runner, Timer
from photosync_tray.core.session import Ports, Session
from photosync_tray.core.sleep_proof import SleepProof
from tests import fakes, samples

PACE = 6000.0
"""The two thousand seconds of a watch pass in a third of one."""
ARRIVES_AFTER = timedelta(minutes=30)
PATIENCE = 20.0
"""Seconds after which a life is stuck."""


@dataclass(frozen=True)
class Desk:
    """What outlives a life: the program's folder, the desktop, SharePoint, the running time."""

    folder: Path
    since: datetime

    @property
    def clock(self) -> PacedClock:
        return PacedClock(PACE, self.since)

    @property
    def notices(self) -> list[str]:
        file = self.folder / "notices"
        return file.read_text().splitlines() if file.exists() else []

    def open_window(self) -> None:
        self._put("window", self.clock.now())

    def taken_at(self) -> datetime | None:
        """When SharePoint took the photo, if it has."""
        asked = self._get("window")
        due = asked + ARRIVES_AFTER if asked else None
        if due and self.clock.now() >= due and (self.folder / "watch.json").exists():
            self._put("taken", due)
        return self._get("taken")

    def _get(self, name: str) -> datetime | None:
        file = self.folder / name
        return datetime.fromisoformat(file.read_text()) if file.exists() else None

    def _put(self, name: str, moment: datetime) -> None:
        draft = self.folder / f"{name}.draft"
        draft.write_text(moment.isoformat())
        draft.replace(self.folder / name)

    @contextmanager
    def ending(self) -> Iterator[Ending]:
        with (self.folder / "ending").open("a+b") as file:
            file.truncate(16)
            with mmap.mmap(file.fileno(), 16) as memory:
                yield Ending(memory)


@dataclass(frozen=True)
class Ending:
    """Memory that a kill leaves as it is: whether it fell between forgetting and telling."""

    memory: mmap.mmap

    def begin(self) -> None:
        self.memory[8:16] = time.perf_counter_ns().to_bytes(8)
        self.memory[0] = 1

    def end(self) -> None:
        self.memory[0] = 0
        took = time.perf_counter_ns() - int.from_bytes(self.memory[8:16])
        self.memory[8:16] = took.to_bytes(8)

    @property
    def under_way(self) -> bool:
        return self.memory[0] == 1

    @property
    def took(self) -> int:
        """Nanoseconds, once it is over."""
        return int.from_bytes(self.memory[8:16])


def mark_its_beginning(desk: Desk, ending: Ending) -> None:
    """Python itself says when the file of the watch is about to be removed."""
    file = str(desk.folder / "watch.json")

    def hear(event: str, details: tuple[object, ...]) -> None:
        if event == "os.remove" and str(details[0]) == file:
            ending.begin()

    sys.addaudithook(hear)


@dataclass(frozen=True)
class LineNotifier(Notifier):
    """One line, by one write."""

    handle: int
    ending: Ending

    def notify(self, notice: Notice) -> None:
        os.write(self.handle, f"{notice}\n".encode())
        self.ending.end()


@dataclass
class LateSharePoint(fakes.FakeSharePoint):
    """Takes the new photo some time after the last private window.

    And not before the watch was saved: a program that is killed before it could save anything
    knows as little afterwards as if nobody had asked for the sync.
    """

    desk: Desk | None = None

    def properties(self, account: Account, my_site: str) -> PictureProperties:
        taken = self.desk and self.desk.taken_at()
        if taken:
            self.take("new", taken)
        return super().properties(account, my_site)


@dataclass
class DeskBrowsers(fakes.FakeBrowsers):
    desk: Desk | None = None

    def open_private(self, address: str) -> OpenedWindow:
        if self.desk:
            self.desk.open_window()
        return super().open_private(address)


@dataclass(frozen=True)
class Seen:
    """A state as a life reports it."""

    name: str
    started_at: datetime | None = None
    deadline: datetime | None = None


def live(desk: Desk, report: Connection) -> None:
    """Start the program, ask for the sync if nothing was asked yet, and end with the watch."""
    handle = os.open(desk.folder / "notices", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with desk.ending() as ending:
        mark_its_beginning(desk, ending)
        asyncio.run(_live(desk, LineNotifier(handle, ending), report))


async def _live(desk: Desk, notifier: LineNotifier, report: Connection) -> None:
    loop = asyncio.get_running_loop()
    work, over = LoopRunner(loop), asyncio.Event()
    timer = SleepProof(LoopTimer(loop), desk.clock, PACE)
    session = _session(desk, notifier, work, timer)

    def see(state: s.State) -> None:
        report.send(_seen(state))
        match state:
            case s.SyncNeeded(opening=None):
                loop.call_soon(session.sync)
            case s.InSync():
                over.set()

    session.listen(see)
    session.start()
    await asyncio.wait_for(over.wait(), PATIENCE)
    await work.idle()
    session.close()
    work.close()


def _session(desk: Desk, notifier: LineNotifier, runner: Runner, timer: Timer) -> Session:
    identity, clock = fakes.FakeIdentity(), desk.clock
    identity.remembered = samples.ROBIN
    exchange, sharepoint = fakes.FakeExchange(), LateSharePoint(desk=desk)
    ports = Ports(
        identity=identity,
        check=PhotoCheck(exchange, sharepoint, fakes.FakeDecoder(), clock, fakes.FakeServerTime()),
        browsers=DeskBrowsers(desk=desk),
        pages=fakes.FakePages(),
        notifier=notifier,
        watches=WatchFile(desk.folder),
        seen=SeenFile(desk.folder),
        history=HistoryFile(desk.folder),
        runner=runner,
        timer=timer,
        clock=clock,
    )
    return Session(ports, Journey(samples.CLOUD, StartAt.ONEDRIVE_TILE, samples.WATCH_FOR))


def _seen(state: s.State) -> Seen:
    if isinstance(state, s.Watching):
        return Seen("Watching", state.watch.started_at, state.watch.deadline)
    return Seen(type(state).__name__)

"""The program over an outside in memory, with its icon on a desktop that has a place for it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from photosync_tray.core.desktop_ports import Desk, PolicyWatch
from photosync_tray.core.errors import StorageError
from photosync_tray.core.journey import journey_of
from photosync_tray.core.parts import Parts, renewable
from photosync_tray.core.ports import SettingsStore
from photosync_tray.core.screen import STARTING
from photosync_tray.core.settings import Origin, Settings, resolve
from photosync_tray.qt.language import Languages
from photosync_tray.qt.program import Program
from photosync_tray.qt.single_instance import SingleInstance
from photosync_tray.qt.start import Launch
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.tray import Tray
from tests import samples
from tests.fake_desk import FakeBrowserChoice, MemoryChoices
from tests.fake_notifications import FakeNotifications
from tests.fakes import Outside


class DesktopTray(Tray):
    """An icon whose balloons can be read; `area` is whether the desktop has a place for it."""

    def __init__(self, theme: Theme, *, demo: bool) -> None:
        super().__init__(theme, STARTING, demo=demo)
        self.area = True
        self.told: list[str] = []

    def available(self) -> bool:  # type: ignore[override]
        return self.area

    def tell(self, title: str, text: str) -> None:
        self.told.append(title)


class ToldWatch(PolicyWatch):
    """Tells of a change when the test says so, from a thread of its own as Windows' does."""

    def __init__(self) -> None:
        self._changed: Callable[[], None] | None = None

    def start(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def close(self) -> None:
        self._changed = None

    def tell(self) -> None:
        assert self._changed
        thread = threading.Thread(target=self._changed)
        thread.start()
        thread.join()

    @property
    def watches(self) -> bool:
        return self._changed is not None


@dataclass
class Bed:
    """A person's PC. Each `program()` on it is one run of the program."""

    theme: Theme
    socket: str
    outside: Outside = field(default_factory=Outside)
    choices: MemoryChoices = field(default_factory=MemoryChoices)
    chosen: SettingsStore = field(default_factory=MemoryChoices)
    offered: FakeBrowserChoice = field(default_factory=FakeBrowserChoice)
    policies: dict[str, object] = field(default_factory=dict)
    notes: FakeNotifications | None = None
    trouble: Exception | None = None
    built: int = 0
    made: int = 0
    """How often the settings were read."""
    closed: int = 0
    watch: ToldWatch = field(default_factory=ToldWatch)
    catalogues: Path = Path("none")
    language: str = ""

    def build(self) -> Parts:
        parts = renewable(self._made)
        self.built += 1
        return parts

    def _made(self) -> Parts:
        self.made += 1
        if self.trouble:
            raise self.trouble
        here, settings = self.outside, self.settings()
        journey = journey_of(settings, samples.CLOUD)
        return Parts(
            settings=settings,
            journey=replace(journey, normal_window=here.normal_window, client_id="program-id"),
            identity=here.identity,
            check=here.check(),
            browsers=here.browsers,
            watches=here.watches,
            seen=here.seen,
            history=here.history,
            clock=here.clock,
            archive=here.archive,
            autostart=here.autostart,
            windows=here.windows,
            close=self._close,
        )

    def desk(self) -> Desk:
        return Desk(
            settings=self.settings,
            choices=self.chosen,
            autostart=self.outside.autostart,
            browsers=self.offered,
            versions=lambda names: dict.fromkeys(names, "1.0"),
            log=Path("state") / "log",
        )

    def settings(self) -> Settings:
        """Those in force now."""
        choices: Mapping[str, object] = {}
        with contextlib.suppress(StorageError):
            choices = self.chosen.load()
        return resolve({Origin.MACHINE_POLICY: self.policies, Origin.USER_CHOICE: choices})

    def _close(self) -> None:
        self.closed += 1

    @contextlib.contextmanager
    def program(
        self, *, background: bool = False, scene: str = "", area: bool = True
    ) -> Iterator[Run]:
        instance = SingleInstance(self.socket)
        assert instance.claim()
        launch = Launch(
            self.socket,
            Path(),
            lambda: self.choices,
            self.build,
            self.desk,
            lambda: self.notes,
            scene,
            background,
            lambda: self.language,
            policies=lambda: self.watch,
        )
        tray = DesktopTray(self.theme, demo=bool(scene))
        tray.area = area
        languages, usual = Languages(self.catalogues), QLocale()
        program = Program(launch, instance, self.theme, tray, languages)
        run = Run(program, tray)
        try:
            yield run
        finally:
            program.close()
            languages.apply("en")  # or Qt's own words stay in the program's language
            QLocale.setDefault(usual)


@dataclass
class Run:
    """The running program, and its icon."""

    program: Program
    tray: DesktopTray

    @property
    def settings(self) -> Settings:
        """Those that the program goes by."""
        assert self.program.live.parts
        return self.program.live.parts.settings

    @property
    def state(self) -> str:
        return self.tray.tooltip.splitlines()[1]


def ends(qapp: QApplication, *steps: object) -> bool:
    """Whether the program's event loop ends of itself once the steps were taken, one by one."""
    for number, step in enumerate(steps):
        QTimer.singleShot(20 * number, step)  # type: ignore[call-overload]
    watchdog = QTimer()
    watchdog.setSingleShot(True)
    watchdog.timeout.connect(lambda: qapp.exit(1))
    watchdog.start(20 * len(steps) + 500)
    return qapp.exec() == 0

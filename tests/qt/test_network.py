"""The network's return makes the program look again, if it lacked one, and not otherwise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosync_tray.core import state as s
from photosync_tray.core.errors import (
    Offline,
    PhotoSyncError,
    ProxyRefused,
    ServiceFault,
    SignInNeeded,
    Throttled,
    TlsNotTrusted,
)
from photosync_tray.qt.network import NetworkReturn, lacks_network, system_network
from tests.qt.running import Bed
from tests.samples import OLD_PICTURE, ROBIN, watch

Reachability = QNetworkInformation.Reachability

IDLE = s.SyncNeeded(ROBIN, OLD_PICTURE)


def failed(error: PhotoSyncError) -> s.Failed:
    return s.Failed(error.problem(), ROBIN)


def watching(error: PhotoSyncError | None) -> s.Watching:
    return s.Watching(ROBIN, OLD_PICTURE, watch(), trouble=error.problem() if error else None)


class Desktop(QObject):
    """What the system says of its network; `asked` counts who wants to hear it."""

    reachabilityChanged = Signal(QNetworkInformation.Reachability)  # noqa: N815 - Qt's own name

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.came_back = 0
        self.network = NetworkReturn(self._back, self, self._load)

    def _load(self) -> QObject:
        self.asked += 1
        return self

    def _back(self) -> None:
        self.came_back += 1

    def says(self, *reachabilities: Reachability) -> None:
        for each in reachabilities:
            self.reachabilityChanged.emit(each)


@pytest.fixture
def desktop(qapp: QApplication) -> Desktop:
    return Desktop()


@pytest.mark.parametrize(
    "error", [Offline(), ProxyRefused(), TlsNotTrusted()], ids=lambda each: type(each).__name__
)
def test_a_look_that_lacked_the_network_is_told_when_it_is_back(
    desktop: Desktop, error: PhotoSyncError
) -> None:
    for state in (failed(error), watching(error)):
        desktop.network.see(state)
        desktop.says(Reachability.Disconnected, Reachability.Online)
    assert desktop.came_back == 2


@pytest.mark.parametrize(
    "state",
    [
        *(IDLE, s.SignedOut(Offline().problem()), s.Checking(1, ROBIN), watching(None)),
        *(watching(Throttled(retry_after=7200.0)), failed(ServiceFault()), failed(SignInNeeded())),
    ],
    ids=lambda each: type(each).__name__,
)
def test_no_other_state_is_in_want_of_one(desktop: Desktop, state: s.State) -> None:
    assert not lacks_network(state)
    desktop.network.see(failed(Offline()))
    desktop.network.see(state)
    desktop.says(Reachability.Disconnected, Reachability.Online)
    assert desktop.came_back == 0


def test_half_a_network_is_none(desktop: Desktop) -> None:
    desktop.network.see(failed(Offline()))
    desktop.says(Reachability.Unknown, Reachability.Local, Reachability.Site)
    assert desktop.came_back == 0


def test_nothing_is_loaded_before_a_look_has_lacked_the_network(desktop: Desktop) -> None:
    for state in (s.INITIAL, IDLE, watching(None)):
        desktop.network.see(state)
    assert desktop.asked == 0


def test_it_is_loaded_once_whatever_comes(desktop: Desktop) -> None:
    for _ in range(3):
        desktop.network.see(failed(Offline()))
        desktop.network.see(IDLE)
    assert desktop.asked == 1


def test_where_nothing_tells_of_it_time_alone_decides(qapp: QApplication) -> None:
    network = NetworkReturn(pytest.fail, load=lambda: None)
    for _ in range(2):
        network.see(failed(Offline()))


def test_what_qt_ships_for_this_system_loads_without_a_word(qapp: QApplication) -> None:
    """Warnings of Qt fail the test."""
    network = system_network()
    assert (network is None) == (QNetworkInformation.availableBackends() == [])


def test_the_program_looks_again(
    signed_in: Bed, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, desktop: Desktop
) -> None:
    monkeypatch.setattr("photosync_tray.qt.network.system_network", lambda: desktop)
    signed_in.outside.exchange.trouble = Offline()
    with signed_in.program() as run:
        run.program.start()
        qtbot.waitUntil(lambda: run.state == Offline.title)
        signed_in.outside.exchange.trouble = None
        desktop.says(Reachability.Online)
        qtbot.waitUntil(lambda: run.state != Offline.title)
    assert signed_in.outside.exchange.asked.count("photo info") == 1


_WITHOUT_AND_WITH_A_WAY_OUT = """
import subprocess
from PySide6.QtCore import QCoreApplication, QTimer
from photosync_tray.core import state as s
from photosync_tray.core.errors import Offline
from photosync_tray.qt.network import NetworkReturn
from tests.samples import ROBIN

def connect():
    for words in ("link set lo up", "route add default dev lo"):
        subprocess.run(["ip", *words.split()], check=True)

def back():
    print("back")
    application.quit()

application = QCoreApplication([])
network = NetworkReturn(back)
network.see(s.Failed(Offline().problem(), ROBIN))
QTimer.singleShot(200, connect)
QTimer.singleShot(20_000, application.quit)
application.exec()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux' namespaces")
def test_a_network_that_is_really_gone_and_comes_back() -> None:
    alone = ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*alone, "ip", "route"], capture_output=True, check=False).returncode:
        pytest.skip("this machine gives no network of one's own")
    program = [sys.executable, "-c", _WITHOUT_AND_WITH_A_WAY_OUT]
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [*alone, *program], cwd=root, capture_output=True, text=True, timeout=60, check=True
    )
    assert (run.stdout, run.stderr) == ("back\n", "")

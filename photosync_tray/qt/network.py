"""The network's return, as the desktop tells of it: a look that lacked one need not wait.

Qt has a backend for each system: Windows' network list, macOS' reachability, NetworkManager,
ConnMan or GLib. Where there is none, or it says nothing, the looks are tried again by time alone.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from photosync_tray.core import state as s
from photosync_tray.core.causes import NETWORK

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

log = logging.getLogger(__name__)


class NetworkReturn(QObject):
    """Calls `back` when the network is there again, if the last look lacked one.

    What tells of it is loaded by the first look that does: it costs 4 MB and two threads, and Qt
    keeps it to the end. `load` gives the object with the signal `reachabilityChanged`, or None.
    """

    def __init__(
        self,
        back: Callable[[], None],
        parent: QObject | None = None,
        load: Callable[[], QObject | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._back = back
        self._load = load or system_network
        self._loaded = False
        self._lacking = False

    def see(self, state: s.State) -> None:
        """To be called with each new state."""
        self._lacking = lacks_network(state)
        if self._lacking and not self._loaded:
            self._loaded = True
            self._listen()

    def _listen(self) -> None:
        network = self._load()
        if network is None:
            log.info("nothing here tells of the network's return")
        else:
            network.reachabilityChanged.connect(self._changed)  # type: ignore[attr-defined]

    @Slot(object)
    def _changed(self, reachability: QNetworkInformation.Reachability) -> None:
        from PySide6.QtNetwork import QNetworkInformation  # loaded by then

        if self._lacking and reachability is QNetworkInformation.Reachability.Online:
            self._back()


def system_network() -> QNetworkInformation | None:
    from PySide6.QtNetwork import QNetworkInformation

    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        return None
    network: QNetworkInformation = QNetworkInformation.instance()
    log.info("%s tells of the network: %s", network.backendName(), network.reachability().name)
    return network


def lacks_network(state: s.State) -> bool:
    """Whether the last look failed for want of a network."""
    match state:
        case s.Failed(problem=problem) | s.Watching(trouble=problem):
            return problem is not None and problem.cause in NETWORK
    return False

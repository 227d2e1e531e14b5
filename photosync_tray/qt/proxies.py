"""The proxies of Windows and macOS, those of PAC files among them, as Qt finds them.

Not for Linux: there Qt reads the environment alone, as the wheels are built without libproxy, and
fewer of its spellings than requests does. QtNetwork is loaded when the first address is asked for.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote

from photosync_tray.core.cloud import origin

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkProxy

KEPT_SECONDS = 300.0
"""Long enough to ask once for a check, short enough to notice that the PC has moved."""


class SystemProxies:
    """Called with an address, gives its proxy by scheme; an empty mapping is none.

    To be called from a worker thread: looking for a PAC file takes seconds. Of the proxies that a
    PAC file lists the first one that speaks HTTP counts, so that a silent one has no second.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now` is in seconds, from any beginning."""
        self._now = now
        self._lock = threading.Lock()
        self._found: dict[str, tuple[float, Mapping[str, str]]] = {}

    def __call__(self, url: str) -> Mapping[str, str]:
        place = origin(url)  # a script of the network's need not learn more of an address
        with self._lock:
            until, found = self._found.get(place, (0.0, {}))
            if self._now() >= until:
                found = _ask(place)
                self._found[place] = self._now() + KEPT_SECONDS, found
            return found


system_proxies = SystemProxies()
"""The one that all sessions ask, so that they share what was found."""


def _ask(place: str) -> Mapping[str, str]:
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    listed = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(place)))
    socks = QNetworkProxy.ProxyType.Socks5Proxy
    chosen = next((proxy for proxy in listed if proxy.type() != socks), listed[0])
    if chosen.type() == QNetworkProxy.ProxyType.NoProxy:
        return {}
    address = f"{'socks5' if chosen.type() == socks else 'http'}://{_at(chosen)}"
    return {"http": address, "https": address}


def _at(proxy: QNetworkProxy) -> str:
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    host = f"[{proxy.hostName()}]" if ":" in proxy.hostName() else proxy.hostName()
    return f"{user if proxy.user() else ''}{host}:{proxy.port()}"

"""Which proxy an address is reached by: none on loopback, the policy's, or the system's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from requests.utils import get_environ_proxies, select_proxy

from photosync_tray.adapters.web_errors import origin_of
from photosync_tray.core.errors import ProxyRefused

Proxies = Callable[[str], Mapping[str, str]]
"""For an address, proxies by scheme as requests takes them; an empty mapping is none."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def environment_proxies(url: str) -> Mapping[str, str]:
    """What `https_proxy`, `no_proxy` and the like say, in every spelling that requests knows."""
    return dict(get_environ_proxies(url))


def proxies_for(url: str, policy: str, system: Proxies) -> dict[str, str]:
    """The proxy of the policy, else that of `system`; the demo's tenant is reached directly.

    Raises:
        ProxyRefused: the proxy is one for SOCKS.
        HostNotAllowed: the address cannot be read.
    """
    if is_loopback(url):
        return {}  # a proxy would look for it on itself
    found = policy or select_proxy(url, dict(system(url)))
    if not found:
        return {}
    if found.lower().startswith("socks"):
        raise ProxyRefused(
            "SOCKS proxies are not supported; policy ProxyUrl can name an HTTP proxy"
        )
    return {"http": found, "https": found}


def is_loopback(url: str) -> bool:
    origin_of(url)
    return urlsplit(url).hostname in _LOOPBACK

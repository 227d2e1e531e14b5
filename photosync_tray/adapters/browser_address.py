"""Which addresses may be given to a browser at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from photosync_tray.core.cloud import origin
from photosync_tray.core.errors import HostNotAllowed

# What RFC 3986 allows, without the apostrophe.
_CHARACTERS = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&()*+,;=%]+")


def check_address(address: str, allows: Callable[[str], bool]) -> None:
    """Refuse what could be read as an option, or leads elsewhere. Raises HostNotAllowed.

    The whole address is not repeated in the error, since that is logged.
    """
    if not _CHARACTERS.fullmatch(address):
        raise HostNotAllowed("address with characters that it may not have")
    try:
        parts, place = urlsplit(address), origin(address)
    except ValueError:
        raise HostNotAllowed("address that cannot be read") from None
    secure = address.startswith("https://")
    loopback = address.startswith("http://") and parts.hostname == "127.0.0.1"
    if not (secure or loopback) or "@" in parts.netloc or not allows(place):
        raise HostNotAllowed(f"start address at {parts.hostname or parts.scheme!r}")

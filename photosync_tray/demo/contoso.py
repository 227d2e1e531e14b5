"""What the services of the tenant share: addresses, people, photos, tokens, and its troubles."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.consents import Consents
from photosync_tray.demo.faults import Faults
from photosync_tray.demo.language import Languages, english
from photosync_tray.demo.people import Directory
from photosync_tray.demo.photos import Photos
from photosync_tray.demo.profiles import Profiles
from photosync_tray.demo.request_log import RequestLog
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.sequel import Sequels
from photosync_tray.demo.sites import PersonalSites
from photosync_tray.demo.tokens import Tokens


@dataclass
class Contoso:
    """One tenant while it runs; every part guards itself against the services' threads."""

    addresses: Addresses
    directory: Directory
    photos: Photos
    profiles: Profiles
    sites: PersonalSites
    sequels: Sequels
    tokens: Tokens
    clock: Callable[[], float]
    log: RequestLog
    faults: Faults
    languages: Languages = english
    consents: Consents = field(default_factory=Consents)
    trouble: Scene | None = None
    """The scene whose troubles are in force, once they have begun."""
    stopping: threading.Event = field(default_factory=threading.Event)
    """Set at the end; whoever dawdles waits on it."""

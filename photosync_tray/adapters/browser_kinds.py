"""What a row of the table of browsers says: how it is recognised, asked, and ruled by policies."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from photosync_tray.core.texts import Text


def same(names: str, folder: str = "") -> dict[str, str]:
    """Names that share a folder of profiles."""
    return dict.fromkeys(names.split(), folder)


class Engine(enum.StrEnum):
    """Whose rules hold for policies."""

    CHROMIUM = "chromium"
    GECKO = "gecko"


class Confidence(enum.StrEnum):
    """How sure we are that a switch does what the row says."""

    TRIED = "tried here"
    DOCUMENTED = "documented"
    """By its maker: in a document, in the source, or in the entry of its own menu."""
    REPORTED = "reported"
    """By others who use it."""


@dataclass(frozen=True)
class LinuxIdentity:
    """Names of the executable and ids as a flatpak, each with its folder below ~/.config.

    The folder is where Chromium's kin keep their profiles; empty when we do not need it.
    """

    programs: Mapping[str, str]
    flatpaks: Mapping[str, str]


@dataclass(frozen=True)
class WindowsIdentity:
    """How Windows knows it: prefixes, since channels and installations append to them.

    `folder` tells browsers apart that share an executable's name, where no ProgId is at hand.
    """

    programs: frozenset[str]
    clients: tuple[str, ...]
    prog_ids: frozenset[str]
    folder: str = ""
    usual_places: tuple[str, ...] = ()


@dataclass(frozen=True)
class PolicyPlaces:
    """Where its policies lie. Linux places are relative to /, and may hold wildcards.

    `mac` is the domain of its preferences; `private_word` is how Chromium's policies spell
    private, as in `IncognitoModeAvailability`.
    """

    linux: tuple[str, ...]
    windows: str
    mac: str
    private_word: str = ""


@dataclass(frozen=True)
class BrowserKind:
    """One row: what it is called, how it is asked, and how it is recognised.

    `bundles` are its ids on macOS, each with its folder below Application Support, as in
    `LinuxIdentity`. `guest` and `temporary` are None where nothing is known to work.
    """

    key: str
    name: str
    private_word: str
    switch: str
    engine: Engine
    confidence: Confidence
    linux: LinuxIdentity
    windows: WindowsIdentity
    bundles: Mapping[str, str]
    policies: PolicyPlaces
    guest: Confidence | None = None
    temporary: Confidence | None = None
    numbered_as_chromium: bool = False
    """Whether the first number of its version is Chromium's, as policies count it."""


@dataclass(frozen=True)
class Declined:
    """A browser that we recognise and do not ask, and why. A sentence for the person."""

    key: str
    name: str
    reason: Text
    linux: frozenset[str] = frozenset()
    """Names of the executable and ids as a flatpak."""
    windows: frozenset[str] = frozenset()
    """Names of the executable, and ProgIds up to their first dot or dash, in lower case."""
    bundles: frozenset[str] = frozenset()

"""What only the tray program asks of the outside; `ports` has what the console shares with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from photosync_tray.core.browser_offers import BrowserOffers, Trial
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.notices import Note
from photosync_tray.core.ports import Autostart, SettingsStore
from photosync_tray.core.settings import Settings


class PolicyWatch(Protocol):
    """Tells when the organisation may have set something else."""

    def start(self, changed: Callable[[], None]) -> None:
        """From now on call `changed`, on whichever thread; better once too often than too rarely.

        Sleeps in between, and raises nothing: where nothing can be watched, nothing is told.
        """
        ...

    def close(self) -> None:
        """Watch no more; afterwards `changed` is not called again."""
        ...


class DesktopNotifications(Protocol):
    """The desktop's own service for notifications, where it has one."""

    def show(self, note: Note, chosen: Callable[[str], None]) -> bool:
        """Show a note in place of the one before; whether a service took it. Raises nothing.

        `chosen` is called with the key of an action, once for each click, on whichever thread.
        """
        ...

    def close(self) -> None:
        """Let go of the service; clicks are heard no more."""
        ...


class BrowserChoice(Protocol):
    """The browsers to choose from, for the pages of a `cloud`; None: Microsoft's worldwide one."""

    def offers(self, cloud: Cloud | None) -> BrowserOffers:
        """What is installed now, judged by the policies of now. Blocks for seconds at the most."""
        ...

    def test(self, cloud: Cloud | None) -> Trial:
        """Open a window at a page of ours, and wait until it came. Blocks half a minute."""
        ...

    def close(self) -> None:
        """End a test that waits."""
        ...


@dataclass(frozen=True)
class Desk:
    """The outside of the settings dialog. `settings` are those of now; like `choices` it blocks.

    `versions` are those of the components that ship, by their names, "" for one not known; `log`
    is the folder of the log.
    """

    settings: Callable[[], Settings]
    choices: SettingsStore
    autostart: Autostart
    browsers: BrowserChoice
    versions: Callable[[Iterable[str]], Mapping[str, str]]
    log: Path

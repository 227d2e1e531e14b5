"""The outside of the settings dialog, in memory."""

from __future__ import annotations

from collections.abc import Mapping

from photosync_tray.core.browser_offers import BrowserOffer, BrowserOffers, Trial
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.desktop_ports import BrowserChoice
from photosync_tray.core.model import OpenedWindow
from photosync_tray.core.ports import SettingsStore
from tests.samples import WINDOW


class MemoryChoices(SettingsStore):
    """What the settings file would hold."""

    def __init__(self) -> None:
        self.kept: Mapping[str, object] = {}
        self.broken: Exception | None = None

    def load(self) -> Mapping[str, object]:
        if self.broken:
            raise self.broken
        return self.kept

    def lost(self) -> bool:
        return False

    def save(self, choices: Mapping[str, object]) -> None:
        if self.broken:
            raise self.broken
        self.kept = dict(choices)


class FakeBrowserChoice(BrowserChoice):
    """Edge and Firefox; `trial` is how a test of a window goes, `tested` counts them."""

    def __init__(self) -> None:
        self.found = BrowserOffers(
            (BrowserOffer("edge", "Microsoft Edge"), BrowserOffer("firefox", "Firefox")), WINDOW
        )
        self.trial = Trial(OpenedWindow("Firefox", "private"), came=True)
        self.tested = 0
        self.clouds: list[Cloud | None] = []

    def offers(self, cloud: Cloud | None) -> BrowserOffers:
        self.clouds.append(cloud)
        return self.found

    def test(self, cloud: Cloud | None) -> Trial:
        self.tested += 1
        return self.trial

    def close(self) -> None:
        """No test ever waits."""

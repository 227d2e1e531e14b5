"""The installed browsers for the settings dialog, and the test that opens a window of one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from photosync_tray.adapters.browser_offers import offers
from photosync_tray.adapters.browsers import InstalledBrowsers
from photosync_tray.adapters.clouds import CLOUDS
from photosync_tray.app import installed
from photosync_tray.core.browser_offers import BrowserOffers, Trial, try_window
from photosync_tray.core.cloud import Cloud, StartAt, origin
from photosync_tray.core.desktop_ports import BrowserChoice
from photosync_tray.core.errors import BrowserFailed
from photosync_tray.core.settings import Settings

if TYPE_CHECKING:
    from photosync_tray.adapters.window_receipt import LoopbackReceipt


class InstalledChoice(BrowserChoice):
    """Looks anew each time; `state` is the folder for temporary profiles."""

    def __init__(self, settings: Callable[[], Settings], state: Path) -> None:
        self._settings = settings
        self._state = state
        self._receipt: LoopbackReceipt | None = None

    def offers(self, cloud: Cloud | None) -> BrowserOffers:
        settings, there = self._settings(), cloud or CLOUDS["Global"]
        start = there.start_address(StartAt(settings.text("StartAt")), "", there.my_site)
        browsers = installed(settings, there, self._state)
        return offers(browsers, browsers.left_to_choose(), start)

    def test(self, cloud: Cloud | None) -> Trial:
        # Ten megabytes, with all that a server on loopback takes; few ever press the button.
        from photosync_tray.adapters.window_receipt import LoopbackReceipt

        self._receipt = receipt = LoopbackReceipt()
        try:
            page = receipt.begin()
        except BrowserFailed as fault:
            return Trial(fault=fault.problem())
        return try_window(self._browsers(cloud or CLOUDS["Global"], page), receipt, page)

    def close(self) -> None:
        if self._receipt:
            self._receipt.close()

    def _browsers(self, cloud: Cloud, page: str) -> InstalledBrowsers:
        """That may open the page of the test as well."""
        return installed(self._settings(), cloud, self._state, {origin(page)}.__contains__)

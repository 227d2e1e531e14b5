"""The demo without a screen: a visitor of the tenant clicks in place of the person."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.model import OpenedWindow
from photosync_tray.core.parts import Parts
from photosync_tray.core.ports import PageOpener, PrivateBrowsers

if TYPE_CHECKING:
    from photosync_tray.demo.tenant import Tenant


def rehearse(tenant: Tenant, parts: Parts) -> tuple[Parts, PageOpener]:
    """Sign the person in as if it had been last week, then let the scene begin."""
    pages = VisitorPages(tenant)
    try:
        parts.identity.sign_in(pages.sign_in, Cancellation())
    finally:
        tenant.begin()
    return replace(parts, browsers=VisitorBrowsers(tenant)), pages


class VisitorPages(PageOpener):
    """The ordinary browser, with a visitor before it."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def open_page(self, address: str) -> bool:
        threading.Thread(target=self.sign_in, args=(address,), daemon=True).start()
        return True

    def sign_in(self, address: str) -> None:
        from photosync_tray.demo.visitor import Visitor

        with Visitor(self._tenant.addresses) as visitor:
            visitor.sign_in(address)


class VisitorBrowsers(PrivateBrowsers):
    """A private window, with a visitor before it who clicks the OneDrive tile."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def choose(self, address: str) -> OpenedWindow:
        return OpenedWindow("the demo", "private")

    def open_private(self, address: str) -> OpenedWindow:
        from photosync_tray.demo.visitor import Visitor

        with Visitor(self._tenant.addresses) as visitor:
            page = visitor.open(address)
            if "OneDrive" in page.links:
                visitor.press(page, "OneDrive")
        return self.choose(address)

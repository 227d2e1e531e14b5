"""The demo without a screen: a visitor of the tenant clicks in place of the person."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.parts import Parts
from photosync_tray.core.ports import PageOpener, PrivateBrowsers
from photosync_tray.demo.scenes import Scene

if TYPE_CHECKING:
    from photosync_tray.demo.addresses import Addresses
    from photosync_tray.demo.tenant import Tenant

BEGUN = frozenset({Scene.WAITING, Scene.OVERDUE, Scene.THREE_DAYS})
"""Scenes that go on where a signed-in person left off, or run too fast to sign in by hand."""
NO_WINDOWS = frozenset({Scene.PRIVATE_FORBIDDEN, Scene.NO_BROWSER})
"""Scenes that are about the private window not opening."""


def rehearse(tenant: Tenant, parts: Parts) -> tuple[Parts, PageOpener]:
    """Sign the person in as if it had been last week, then let the scene begin."""
    begin(tenant, parts, signed_in=tenant.scene is not Scene.NOT_CONFIGURED)
    if tenant.scene not in NO_WINDOWS:
        parts = replace(parts, browsers=VisitorBrowsers(tenant.addresses))
    return parts, VisitorPages(tenant.addresses)


def begin(tenant: Tenant, parts: Parts, *, signed_in: bool) -> None:
    """Let the scene begin, for a person who is signed in already, or is not."""
    try:
        if signed_in:
            parts.identity.sign_in(VisitorPages(tenant.addresses).sign_in, Cancellation())
    except BaseException:
        tenant.close()
        raise
    tenant.begin()


class VisitorPages(PageOpener):
    """The ordinary browser, with a visitor before it."""

    def __init__(self, at: Addresses) -> None:
        self._at = at

    def open_page(self, address: str) -> bool:
        threading.Thread(target=self.sign_in, args=(address,), daemon=True).start()
        return True

    def sign_in(self, address: str) -> None:
        from photosync_tray.demo.visitor import Visitor

        with Visitor(self._at) as visitor:
            visitor.sign_in(address)


class VisitorBrowsers(PrivateBrowsers):
    """A private window, with a visitor before it who clicks the OneDrive tile."""

    def __init__(self, at: Addresses) -> None:
        self._at = at

    def choose(self, address: str) -> OpenedWindow:
        return OpenedWindow("the demo", "private")

    def open_private(self, address: str) -> OpenedWindow:
        from photosync_tray.demo.visitor import Visitor

        with Visitor(self._at) as visitor:
            page = visitor.open(address)
            if "OneDrive" in page.links:
                visitor.press(page, "OneDrive")
        return self.choose(address)

    def open_normal(self, address: str) -> OpenedWindow:
        self.open_private(address)
        return OpenedWindow("the demo", "normal", Route.NORMAL)

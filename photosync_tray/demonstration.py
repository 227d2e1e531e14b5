"""The demo's parts: a tenant, the live adapters over it, and what a scene has on the PC's side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from photosync_tray.adapters.clock import PacedClock, SystemClock
from photosync_tray.adapters.storage import MemoryHistory
from photosync_tray.app import assemble, load_settings, resources, token_store
from photosync_tray.core.cloud import Cloud, StartAt, origin
from photosync_tray.core.errors import BrowserError, NoBrowser, PrivateModeForbidden
from photosync_tray.core.languages import chosen
from photosync_tray.core.model import Arrival, OpenedWindow, SavedWatch, Watch
from photosync_tray.core.parts import Parts, renewable
from photosync_tray.core.ports import Clock, PrivateBrowsers
from photosync_tray.core.schedule import gap, next_look
from photosync_tray.core.texts import speaking
from photosync_tray.demo.pace import ASKED_AGO
from photosync_tray.demo.scenes import Scene
from photosync_tray.rehearsal import BEGUN, VisitorBrowsers, begin

if TYPE_CHECKING:
    from photosync_tray.demo.addresses import Addresses
    from photosync_tray.demo.language import Languages
    from photosync_tray.demo.tenant import Tenant

_BEHIND_THE_PROXY = "https://graph.contoso.example"
"""A name that nobody can look up (RFC 6761): only a proxy could lead there."""

_EARLIER = (
    (timedelta(days=400), timedelta(minutes=12)),
    (timedelta(days=210), timedelta(hours=5, minutes=40)),
    (timedelta(days=35), timedelta(hours=26)),
)
"""Photos that came on this PC before: how long ago each was asked for, and what it took."""
_WITH_HISTORY = (Scene.WAITING, Scene.OVERDUE, Scene.THREE_DAYS)


def begun(scene: Scene) -> Parts:
    """The demo before a person, who in most scenes signs in for the first time."""
    tenant = start_tenant(scene)
    parts = demo_parts(tenant.addresses, scene, tenant.close)
    begin(tenant, parts, signed_in=scene in BEGUN)
    return parts


def start_tenant(scene: Scene) -> Tenant:
    """A demo tenant that serves; `begin()` puts the troubles of its scene in force."""
    from photosync_tray.demo.tenant import Tenant

    portraits = resources() / "pictures" / "portraits"
    tenant = Tenant(scene, portraits, languages=_page_languages())
    tenant.start()
    return tenant


def _page_languages() -> Languages:
    """Its pages speak the browser's language, as Microsoft's do; else the program's."""
    from photosync_tray.demo.language import Language
    from photosync_tray.qt.catalogues import Catalogues

    catalogues = Catalogues(resources() / "languages")

    def answering(wanted: Sequence[str]) -> Language:
        speech = catalogues.speech(chosen([*wanted, speaking().tag], catalogues.there()))
        direction = "rtl" if speech.right_to_left else "ltr"
        return Language(speech, speech.tag.replace("_", "-"), direction)

    return answering


def demo_parts(at: Addresses, scene: Scene, close: Callable[[], None]) -> Parts:
    """The same outside as in earnest, at the addresses of a tenant, which `close` closes."""
    tokens, clock = token_store(scene), clock_of(at)

    def made() -> Parts:
        # The demo begins at the page with the tiles, so that one sees what the tile does.
        settings = load_settings(scene, policies(at, scene), {"StartAt": StartAt.OFFICE_HOME})
        cloud = reached(demo_cloud(at), scene)
        return staged(assemble(settings, cloud, scene, clock, tokens, close), at, scene)

    return renewable(made)


def demo_cloud(at: Addresses) -> Cloud:
    return Cloud(
        "Demo",
        origin(at.authority),
        at.graph,
        at.portal,
        my_site=at.my_site,
        ca_file=at.ca_file,
        loopback=True,
        sign_in=(at.sign_in,),
    )


def policies(at: Addresses, scene: Scene) -> dict[str, object]:
    """What the organisation has set; without these two there would be no demo at all."""
    forced: dict[str, object] = {"TenantId": at.tenant_id, "ClientId": at.client_id}
    match scene:
        case Scene.NOT_CONFIGURED:
            forced["ClientId"] = ""
        case Scene.PROXY:
            forced["ProxyUrl"] = at.proxy
        case Scene.CHANGED_AGAIN | Scene.FELL_BACK:
            forced["WatchHours"] = 168  # little more than a minute: somebody has to click
    return forced


def reached(cloud: Cloud, scene: Scene) -> Cloud:
    """The demo's cloud as this PC can reach it."""
    return replace(cloud, graph=_BEHIND_THE_PROXY) if scene is Scene.PROXY else cloud


def clock_of(at: Addresses) -> Clock:
    """The tenant's time, where that does not run as everybody's does."""
    if at.pace == 1.0:
        return SystemClock()
    return PacedClock(at.pace, since=datetime.fromtimestamp(at.since, UTC))


def staged(parts: Parts, at: Addresses, scene: Scene) -> Parts:
    """`parts` with what the scene has of its own."""
    now, watch_for = parts.clock.now(), parts.journey.watch_for
    parts = replace(parts, browsers=browsers_of(scene, at) or parts.browsers, pace=at.pace)
    if scene in _WITH_HISTORY:
        earlier = [Arrival(now - ago, took) for ago, took in _EARLIER]
        parts = replace(parts, history=MemoryHistory(earlier))
    if scene in ASKED_AGO:
        asked = now - timedelta(seconds=ASKED_AGO[scene])
        watch = _watch_since(asked, now, watch_for, at)
        parts.watches.save(SavedWatch(at.home_id, watch))
    return parts


def _watch_since(asked: datetime, now: datetime, watch_for: timedelta, at: Addresses) -> Watch:
    """As a program would have saved it that ran until now, or to the eve of its deadline."""
    first = asked + gap(0, at.home_id)
    watch = Watch(asked, asked + watch_for, first, etag=at.etag or None)
    while watch.next_check_at < min(now, watch.deadline):
        looked = watch.next_check_at
        watch = watch.after_look(next_look(watch, looked, at.home_id, None))
    return watch


def browsers_of(scene: Scene, at: Addresses) -> PrivateBrowsers | None:
    """None: those that are installed, or a visitor where there is no screen."""
    match scene:
        case Scene.PRIVATE_FORBIDDEN:
            place = "the policies of the demo"
            return Refusing(at, PrivateModeForbidden, f"Edge: InPrivateModeAvailability in {place}")
        case Scene.NO_BROWSER:
            return Refusing(at, NoBrowser)
        case Scene.THREE_DAYS:
            return VisitorBrowsers(at)  # a person's click would take weeks
    return None


class Refusing(PrivateBrowsers):
    """A PC on which no private window can be opened, and why; a visitor opens ordinary ones."""

    def __init__(self, at: Addresses, refusal: type[BrowserError], details: str = "") -> None:
        self._visitor = VisitorBrowsers(at)
        self._refusal = refusal
        self._details = details

    def open_private(self, address: str) -> OpenedWindow:
        return self.choose(address)

    def open_normal(self, address: str) -> OpenedWindow:
        return self._visitor.open_normal(address)

    def choose(self, address: str) -> OpenedWindow:
        raise self._refusal(self._details)

"""The composition root: chooses the parts, live or demo, and runs the tray over them.

Everything heavy (msal, requests, the demo's tenant) is imported inside the functions that need it,
so that the icon is on the screen first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from photosync_tray.core.cloud import Cloud, StartAt, origin
from photosync_tray.core.settings import Origin, Settings, resolve
from photosync_tray.demo.scenes import Scene

if TYPE_CHECKING:
    from photosync_tray.adapters.storage import Folders
    from photosync_tray.adapters.token_store import TokenStore
    from photosync_tray.core.parts import Parts
    from photosync_tray.core.session import Journey
    from photosync_tray.demo.tenant import Tenant


@dataclass(frozen=True)
class Options:
    """What the command line of the tray says."""

    demo: Scene | None = None
    background: bool = False


def resources() -> Path:
    """The folder of icons and pictures: inside the installed package, beside it in a checkout."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "resources"


def folders(scene: Scene | None) -> Folders:
    """The demo keeps to folders of its own, one for each scene."""
    from photosync_tray.adapters.storage import Folders

    return Folders.of_user(variant(scene))


def variant(scene: Scene | None) -> str:
    return f"demo-{scene}" if scene else ""


def load_settings(
    scene: Scene | None,
    forced: Mapping[str, object] | None = None,
    defaults: Mapping[str, object] | None = None,
) -> Settings:
    """The values in force; `forced` and `defaults` are the demo's, which has no administrator."""
    from photosync_tray.adapters.policy import policy_source
    from photosync_tray.adapters.storage import SettingsFile
    from photosync_tray.core.errors import StorageError

    policies = policy_source()
    try:
        choices = SettingsFile(folders(scene).settings).load()
    except StorageError:
        choices = {}
    layers = {
        Origin.MACHINE_POLICY: {**policies.machine(), **(forced or {})},
        Origin.USER_POLICY: policies.user(),
        Origin.USER_CHOICE: choices,
        Origin.INSTALLATION: {**policies.defaults(), **(defaults or {})},
    }
    return resolve(layers)


def live_parts() -> Parts:
    """The outside in earnest, as the settings have it."""
    from photosync_tray.adapters.clouds import cloud_of

    settings = load_settings(None)
    return assemble(settings, cloud_of(settings), None)


def start_tenant(scene: Scene) -> Tenant:
    """A demo tenant that serves; `begin()` puts the troubles of its scene in force."""
    from photosync_tray.demo.tenant import Tenant

    tenant = Tenant(scene, resources() / "pictures" / "portraits")
    tenant.start()
    return tenant


def demo_parts(tenant: Tenant) -> Parts:
    """The same outside, at the addresses of a demo tenant."""
    at = tenant.addresses
    authority, _, tenant_id = at.authority.rpartition("/")
    forced = {"TenantId": tenant_id, "ClientId": at.client_id}
    # The demo begins at the page with the tiles, so that one sees what the tile does.
    settings = load_settings(tenant.scene, forced, {"StartAt": StartAt.OFFICE_HOME})
    cloud = Cloud(
        "Demo",
        authority,
        at.graph,
        at.portal,
        my_site=at.my_site,
        ca_file=at.ca_file,
        loopback=True,
    )
    return assemble(settings, cloud, tenant)


def assemble(settings: Settings, cloud: Cloud, tenant: Tenant | None) -> Parts:
    """The live adapters, over any cloud."""
    from photosync_tray.adapters.browsers import installed_browsers
    from photosync_tray.adapters.console import SystemClock
    from photosync_tray.adapters.graph import GraphPhotos
    from photosync_tray.adapters.identity import MsalIdentity
    from photosync_tray.adapters.sharepoint import MySitePictures
    from photosync_tray.adapters.storage import WatchFile
    from photosync_tray.adapters.web import BoundedSession, Web
    from photosync_tray.core.check import PhotoCheck
    from photosync_tray.core.parts import Parts
    from photosync_tray.qt.pictures import QtDecoder

    def session(allows: Callable[[str], bool]) -> BoundedSession:
        return BoundedSession(allows, ca_file=cloud.ca_file, proxy=settings.text("ProxyUrl"))

    def only(address: str) -> Callable[[str], bool]:
        return frozenset({origin(address)}).__contains__

    here = folders(tenant.scene if tenant else None)
    identity = MsalIdentity(
        settings.text("ClientId"),
        f"{cloud.authority}/{settings.text('TenantId')}",
        cloud.graph_scopes,
        _token_store(here, tenant),
        lambda: session(only(cloud.authority)),
        domains=settings.names("AllowedDomains"),
    )
    graph = GraphPhotos(Web(session(only(cloud.graph))), identity, cloud)
    sharepoint = MySitePictures(Web(session(cloud.is_my_site)), identity, cloud)
    looks = settings.text("CheckSharePoint") == "Auto"
    clock = SystemClock()
    return Parts(
        settings=settings,
        journey=_journey(settings, cloud),
        identity=identity,
        check=PhotoCheck(graph, sharepoint if looks else None, QtDecoder(), clock),
        browsers=installed_browsers(
            choice=settings.text("Browser"),
            allowed_origins={origin(cloud.portal), *([cloud.my_site] if cloud.my_site else [])},
        ),
        watches=WatchFile(here.state),
        clock=clock,
        close=tenant.close if tenant else _nothing_to_close,
    )


def _journey(settings: Settings, cloud: Cloud) -> Journey:
    from photosync_tray.core.session import Journey

    watch_for = timedelta(hours=settings.number("WatchHours"))
    return Journey(cloud, StartAt(settings.text("StartAt")), watch_for)


def _nothing_to_close() -> None:
    """The live adapters hold nothing open between requests."""


def _token_store(here: Folders, tenant: Tenant | None) -> TokenStore:
    from photosync_tray.adapters.token_store import MemoryStore, TokenStore, system_vault

    if tenant:
        return MemoryStore()
    return TokenStore(here.state / "sign-in.bin", system_vault, "PhotoSync Tray")


def socket_of(scene: Scene | None) -> str:
    """Where the running tray of this user, or of this scene, listens."""
    from photosync_tray.qt.single_instance import socket_name

    return socket_name(folders(scene).runtime, variant(scene))


def run(options: Options) -> int:
    """Run the tray until it is quit. Returns the exit code of the process."""
    from photosync_tray.adapters.storage import SettingsFile
    from photosync_tray.qt.program import Launch, run_program

    scene = options.demo
    return run_program(
        Launch(
            socket=socket_of(scene),
            resources=resources(),
            choices=SettingsFile(folders(scene).settings),
            build=lambda: _build(scene),
            scene=scene.value if scene else "",
            background=options.background,
        )
    )


def _build(scene: Scene | None) -> Parts:
    """Called on a thread of the running program: imports msal and requests, or starts the demo."""
    from photosync_tray.adapters.journal import start_log

    if scene is None:
        parts = live_parts()
    else:
        tenant = start_tenant(scene)
        tenant.begin()
        parts = demo_parts(tenant)
    start_log(folders(scene).state / "log", parts.settings.text("LogLevel"))
    return parts

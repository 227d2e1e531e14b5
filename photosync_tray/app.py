"""The composition root: chooses the parts, live or demo, and runs the tray over them.

Everything is imported inside the function that needs it, so that the icon is on the screen first:
msal, requests and the demo's tenant take longer to load than the whole tray.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from photosync_tray.adapters.browsers import InstalledBrowsers
    from photosync_tray.adapters.folders import Folders
    from photosync_tray.adapters.proxies import Proxies
    from photosync_tray.adapters.token_store import TokenStore
    from photosync_tray.adapters.web import BoundedSession
    from photosync_tray.core.cloud import Cloud
    from photosync_tray.core.parts import Parts
    from photosync_tray.core.ports import (
        Clock,
        Identity,
        PhotoChecker,
        SupportArchive,
    )
    from photosync_tray.core.settings import Settings
    from photosync_tray.demo.scenes import Scene


class Options(NamedTuple):
    """What the command line of the tray says."""

    demo: Scene | None = None
    background: bool = False


def resources() -> Path:
    """The folder of icons and pictures: inside the installed package, beside it in a checkout."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "resources"


def folders(scene: Scene | None) -> Folders:
    """The demo keeps to folders of its own, one for each scene."""
    from photosync_tray.adapters.folders import Folders

    return Folders(variant(scene))


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
    from photosync_tray.core.settings import Origin, resolve

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
    from photosync_tray.adapters.clock import SystemClock
    from photosync_tray.adapters.clouds import cloud_of
    from photosync_tray.core.parts import renewable

    tokens = token_store(None)

    def made() -> Parts:
        settings = load_settings(None)
        return assemble(settings, cloud_of(settings), None, SystemClock(), tokens)

    return renewable(made)


def assemble(
    settings: Settings,
    cloud: Cloud,
    scene: Scene | None,
    clock: Clock,
    tokens: TokenStore,
    close: Callable[[], None] = lambda: None,
) -> Parts:
    """The live adapters, over any cloud; msal, requests and browsers are loaded when first used."""
    from photosync_tray.adapters import autostart, storage
    from photosync_tray.core.journey import journey_of
    from photosync_tray.core.late import LateArchive, LateBrowsers, LateChecker
    from photosync_tray.core.parts import Parts
    from photosync_tray.desk import fleet
    from photosync_tray.sign_in_parts import sign_in_parts

    here = folders(scene).state
    identity, windows = sign_in_parts(
        settings, cloud, tokens, lambda: _http(settings, cloud, cloud.is_sign_in)
    )
    return Parts(
        settings=settings,
        journey=journey_of(settings, cloud),
        identity=identity,
        windows=windows,
        check=LateChecker(lambda: _checker(settings, cloud, identity, clock)),
        browsers=LateBrowsers(lambda: installed(settings, cloud, here)),
        watches=storage.MemoryWatch() if scene else storage.WatchFile(here),
        seen=storage.MemorySeen() if scene else storage.SeenFile(here),
        history=storage.MemoryHistory() if scene else storage.HistoryFile(here),
        clock=clock,
        archive=LateArchive(lambda: _archive(scene)),
        autostart=autostart.MemoryAutostart() if scene else autostart.system_autostart(),
        fleet=None if scene else fleet(settings, here),
        close=close,
    )


def _checker(settings: Settings, cloud: Cloud, identity: Identity, clock: Clock) -> PhotoChecker:
    from photosync_tray.adapters.graph import GraphPhotos
    from photosync_tray.adapters.server_time import AnswersTime
    from photosync_tray.adapters.sharepoint import MySitePictures
    from photosync_tray.adapters.web import Web
    from photosync_tray.core.check import PhotoCheck
    from photosync_tray.qt.pictures import QtDecoder

    server_time = AnswersTime()
    graph = Web(_http(settings, cloud, _only(cloud.graph)), server_time)
    my_site = Web(_http(settings, cloud, cloud.is_my_site), server_time)
    looks = settings.text("CheckSharePoint") == "Auto"
    return PhotoCheck(
        GraphPhotos(graph, identity, cloud),
        MySitePictures(my_site, identity, cloud) if looks else None,
        QtDecoder(),
        clock,
        server_time,
    )


def installed(
    settings: Settings,
    cloud: Cloud,
    state: Path,
    also: Callable[[str], bool] = lambda place: False,
) -> InstalledBrowsers:
    """Open the cloud's own pages, and origins that `also` admits."""
    from photosync_tray.adapters.browser_routes import SecondRoute
    from photosync_tray.adapters.browsers import installed_browsers
    from photosync_tray.core.cloud import origin

    return installed_browsers(
        choice=settings.text("Browser"),
        allows=lambda place: (
            place == origin(cloud.portal) or cloud.is_my_site(place) or also(place)
        ),
        second_route=SecondRoute(settings.text("SecondRoute")),
        folder=state / "profiles",
    )


def _archive(scene: Scene | None) -> SupportArchive:
    from photosync_tray.adapters.support_archive import ZipArchive

    return ZipArchive(folders(scene).state / "log")


def _http(settings: Settings, cloud: Cloud, allows: Callable[[str], bool]) -> BoundedSession:
    from photosync_tray.adapters.web import BoundedSession

    return BoundedSession(
        allows,
        ca_file=cloud.ca_file,
        proxy=settings.text("ProxyUrl"),
        proxies=_system_proxies(),
    )


def _system_proxies() -> Proxies:
    """On Linux Qt reads the environment alone, and less of it than requests does."""
    import sys

    if sys.platform != "linux":
        from photosync_tray.qt.proxies import system_proxies

        return system_proxies
    from photosync_tray.adapters.proxies import environment_proxies

    return environment_proxies


def _only(address: str) -> Callable[[str], bool]:
    from photosync_tray.core.cloud import origin

    return frozenset({origin(address)}).__contains__


def token_store(scene: Scene | None) -> TokenStore:
    from photosync_tray.adapters.token_store import MemoryStore, TokenStore
    from photosync_tray.adapters.vault import system_vault

    if scene:
        return MemoryStore()
    return TokenStore(folders(None).state / "sign-in.bin", system_vault, "PhotoSync Tray")


def socket_of(scene: Scene | None) -> str:
    """Where the running tray of this user, or of this scene, listens."""
    from photosync_tray.qt.single_instance import socket_name

    return socket_name(folders(scene).runtime, variant(scene))


def run(options: Options) -> int:
    """Run the tray until it is quit. Returns the exit code of the process."""
    from photosync_tray.adapters.taskbar import taskbar_is_dark
    from photosync_tray.desk import desk, notifications, policies, told
    from photosync_tray.qt.start import Launch, run_program

    scene = options.demo
    return run_program(
        Launch(
            socket=socket_of(scene),
            resources=resources(),
            told=lambda: told(scene),
            build=lambda: _build(scene),
            desk=lambda: desk(scene),
            notifications=notifications,
            scene=scene.value if scene else "",
            background=options.background,
            language=lambda: load_settings(scene).text("Language"),
            dark_panel=taskbar_is_dark,
            policies=policies,
        )
    )


def _build(scene: Scene | None) -> Parts:
    """Called on a thread of the running program: reads the settings, or starts the demo."""
    from photosync_tray.adapters.journal import start_log

    parts = live_parts() if scene is None else _demo(scene)
    start_log(folders(scene).state / "log")
    return _in_force(parts)


def _demo(scene: Scene) -> Parts:
    from photosync_tray.demonstration import begun

    return begun(scene)


def _obey(parts: Parts) -> None:
    import logging

    from photosync_tray.core.autostart import obey
    from photosync_tray.core.errors import StorageError

    try:
        obey(parts.settings, parts.autostart)
    except StorageError as fault:
        logging.getLogger(__name__).warning("no entry to start at sign-in: %s", fault)


def _in_force(parts: Parts, before: Settings | None = None) -> Parts:
    """Log and start at sign-in go by their settings, and then by those of parts that follow."""
    import logging
    from dataclasses import replace

    from photosync_tray.adapters.journal import set_level

    set_level(parts.settings.text("LogLevel"))
    if parts.settings != before:
        for fault in parts.settings.rejected:
            logging.getLogger(__name__).warning("setting passed over: %s", fault)
        _obey(parts)
    again = parts.again
    return replace(parts, again=lambda: _in_force(again(), parts.settings)) if again else parts

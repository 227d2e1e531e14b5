"""What the tests of the adapters start from: a running tenant, an installed program, trust."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest

from photosync_tray.adapters.sharepoint import MySitePictures
from photosync_tray.adapters.web import BoundedSession, Web
from photosync_tray.core.cloud import Cloud
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from tests.adapters.asking import Ask, Loopback, Meet
from tests.adapters.installed import Installed
from tests.adapters.my_sites import MySite
from tests.adapters.on_windows import OnWindows, forget_msals
from tests.adapters.servers import Answer, Authority, OneToken, Server
from tests.adapters.stand_in_broker import WindowsBroker


class StartTenant(Protocol):
    """Starts a tenant that ends with the test."""

    def __call__(self, scene: Scene = ..., *, pull_delay: float = ...) -> Tenant: ...


class Install(Protocol):
    """Installs the program over a scene, in files of its own."""

    def __call__(self, scene: Scene = ...) -> Installed: ...


@pytest.fixture
def start_tenant(portraits: Path) -> Iterator[StartTenant]:
    with ExitStack() as stack:

        def start(scene: Scene = Scene.CHANGED_PHOTO, *, pull_delay: float = 0.0) -> Tenant:
            return stack.enter_context(Tenant(scene, portraits, pull_delay=pull_delay))

        yield start


@pytest.fixture
def tenant(start_tenant: StartTenant) -> Tenant:
    """Exchange has a new photo and SharePoint an old one; a visit brings the new one at once."""
    return start_tenant()


@pytest.fixture
def install(start_tenant: StartTenant, tmp_path: Path) -> Iterator[Install]:
    with ExitStack() as stack:

        def over(scene: Scene = Scene.CHANGED_PHOTO) -> Installed:
            installed = Installed(start_tenant(scene), tmp_path / "state")
            stack.callback(installed.close)
            return installed

        yield over


@pytest.fixture
def installed(install: Install) -> Installed:
    return install()


@pytest.fixture(scope="session")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("trusted"), "trusted")


@pytest.fixture(scope="session")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Signs certificates as well, but nobody trusts it."""
    return Authority(tmp_path_factory.mktemp("stranger"), "stranger")


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    with ExitStack() as stack:
        yield Loopback(stack)


@pytest.fixture
def meet(loopback: Loopback) -> Meet:
    """Ask a server that answers so; the error is the test's."""

    def meet(answer: Answer, ask: Ask) -> Server:
        server = loopback.server(answer)
        ask(loopback.web(server.origin), server.origin)
        return server

    return meet


@pytest.fixture
def my_site() -> Iterator[MySite]:
    """A My Site host that answers so, and its origin."""
    with ExitStack() as stack:

        def my_site(answer: Answer) -> tuple[MySitePictures, str]:
            server = stack.enter_context(Server(answer))
            cloud = Cloud("Global", "", "", "", my_site=server.origin)
            session = stack.enter_context(BoundedSession(cloud.is_my_site))
            return MySitePictures(Web(session), OneToken(), cloud), server.origin

        yield my_site


@pytest.fixture
def on_windows(install: Install, monkeypatch: pytest.MonkeyPatch) -> OnWindows:
    installed = install(Scene.CONSENT_ASKED)
    installed.tenant.begin()
    sign_in = (installed.cloud.authority, *installed.cloud.sign_in)
    authority = installed.tenant.addresses.authority
    broker = WindowsBroker(authority, lambda: installed.session(*sign_in))
    monkeypatch.setitem(sys.modules, "pymsalruntime", broker.module())
    forget_msals(monkeypatch)
    return OnWindows(installed, broker)


@pytest.fixture
def known(on_windows: OnWindows) -> OnWindows:
    """Alex has signed in to Windows itself."""
    on_windows.somebody_signs_in()
    return on_windows

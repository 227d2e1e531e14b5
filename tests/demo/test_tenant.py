"""The tenant as a whole: how its scenes begin, and that it leaves nothing behind."""

from __future__ import annotations

import io
import socket
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from PIL import Image

from photosync_tray.demo import pictures
from photosync_tray.demo.apps import LATENESS
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Addresses, Fault, Service, Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.conftest import Run
from tests.demo.program import Clock, Program

NO_PHOTO = {
    Scene.NO_PHOTO,
    Scene.NO_MAILBOX,
    Scene.ON_PREMISES,
    Scene.DIRECTORY_PHOTO,
    Scene.GUEST,
}
NO_PICTURE = NO_PHOTO | {Scene.NEVER_OPENED, Scene.PLACEHOLDER, Scene.NEWER_PHOTO}
ALIKE = {Scene.IN_SYNC, Scene.CHANGED_AGAIN, Scene.FELL_BACK}


def ports(addresses: Addresses) -> list[int]:
    origins = (
        addresses.authority,
        addresses.graph,
        addresses.portal,
        addresses.my_site,
        addresses.sign_in,
        addresses.proxy,
    )
    return [urlsplit(origin).port or 0 for origin in origins]


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def demo_threads() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name.startswith("demo-port")]


@pytest.mark.parametrize("scene", Scene)
def test_what_each_scene_begins_with(run: Run, scene: Scene) -> None:
    tenant = run(scene)
    photo, picture = tenant.exchange_photo(), tenant.sharepoint_picture()
    assert (photo is None, picture is None) == (scene in NO_PHOTO, scene in NO_PICTURE)
    if photo and picture:
        assert (looks(photo) == looks(picture)) == (scene in ALIKE)


@pytest.mark.parametrize("scene", Scene)
def test_before_the_troubles_begin_everybody_can_sign_in(run: Run, scene: Scene) -> None:
    tenant = run(scene)
    with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
        result = program.sign_in(visitor, login_hint=tenant.addresses.username)
    assert result["id_token_claims"]["preferred_username"] == tenant.addresses.username


def test_in_sync_is_the_same_picture_in_another_file(run: Run) -> None:
    tenant = run(Scene.IN_SYNC)
    assert tenant.sharepoint_picture() != tenant.exchange_photo()


def looks(jpeg: bytes | None) -> bytes:
    """Coarse enough to survive re-encoding."""
    assert jpeg is not None
    with Image.open(io.BytesIO(jpeg)) as picture:
        small = picture.convert("L").resize((4, 4), Image.Resampling.BOX)
    return bytes(value // 32 for value in small.tobytes())


def test_a_new_photo_reaches_sharepoint_by_a_visit(tenant: Tenant, clock: Clock) -> None:
    tenant.replace_exchange_photo(pictures.initials("ZZ", 648))
    with Visitor(tenant.addresses) as visitor:
        visitor.open(f"{tenant.addresses.portal}/launch/onedrive")
    clock.advance(tenant.pull_delay)
    assert looks(tenant.sharepoint_picture()) == looks(tenant.exchange_photo())


def test_offline_means_that_nothing_answers(run: Run) -> None:
    tenant = run(Scene.OFFLINE)
    with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
        token = program.sign_in(visitor)["access_token"]
        assert program.graph("/me", token).status_code == 200
        tenant.begin()
        with pytest.raises(requests.ConnectionError):
            program.graph("/me", token)  # also over the connection that was still open
    assert not any(listens(port) for port in ports(tenant.addresses))


def test_slow_answers_late_and_brings_the_photo_late(run: Run) -> None:
    tenant = run(Scene.SLOW)
    assert tenant.pull_delay == 45
    tenant.begin()
    started = time.monotonic()
    requests.get(f"{tenant.addresses.portal}/nothing", timeout=10)
    assert LATENESS <= time.monotonic() - started < LATENESS + 3


def test_the_photo_takes_some_seconds_by_default(run: Run) -> None:
    assert run(Scene.CHANGED_PHOTO).pull_delay == 6


def test_revoked_sessions_end_on_the_websites_too(tenant: Tenant, visitor: Visitor) -> None:
    visitor.open(f"{tenant.addresses.portal}/launch/onedrive")
    tenant.revoke_sessions()
    page = visitor.look(f"{tenant.addresses.my_site}/")
    assert page.title == "Sign in to your account"


def test_closing_frees_ports_threads_and_the_certificate(portraits: Path) -> None:
    before = demo_threads()
    tenant = Tenant(Scene.CHANGED_PHOTO, portraits)
    tenant.start()
    addresses = tenant.addresses
    with Program(addresses) as program:  # holds a connection open
        assert all(listens(port) for port in ports(addresses))
        tenant.close()
        assert program.addresses is addresses
    assert not any(listens(port) for port in ports(addresses))
    assert not Path(addresses.ca_file).exists()
    assert demo_threads() == before


def test_closing_twice_is_closing_once(portraits: Path) -> None:
    tenant = Tenant(Scene.CHANGED_PHOTO, portraits)
    with tenant:
        tenant.close()
    with pytest.raises(RuntimeError, match="not running"):
        _ = tenant.addresses


def test_closing_does_not_wait_for_a_slow_answer(portraits: Path) -> None:
    started = time.monotonic()
    with Tenant(Scene.CHANGED_PHOTO, portraits) as tenant:
        tenant.faults.add(Fault(Service.PORTAL, stall=60))
        url = tenant.addresses.portal
        asking = threading.Event()
        thread = threading.Thread(target=ask_and_ignore, args=(url, asking))
        thread.start()
        asking.wait(5)
    thread.join(10)
    assert not thread.is_alive()
    assert time.monotonic() - started < 20


def ask_and_ignore(url: str, asking: threading.Event) -> None:
    asking.set()
    with requests.Session() as session:
        try:
            session.get(url, timeout=30)
        except requests.RequestException:
            return


def test_a_connection_that_says_nothing_blocks_nobody(tenant: Tenant) -> None:
    port = urlsplit(tenant.addresses.graph).port or 0
    with socket.create_connection(("127.0.0.1", port)), Program(tenant.addresses) as program:
        assert program.graph("/me", "none").status_code == 401


def test_without_portraits_nothing_is_left_running(tmp_path: Path) -> None:
    before = demo_threads()
    with pytest.raises(FileNotFoundError):
        Tenant(Scene.CHANGED_PHOTO, tmp_path).start()
    assert demo_threads() == before


def test_only_the_demos_own_authority_is_trusted(tenant: Tenant) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(f"{tenant.addresses.graph}/v1.0/me", timeout=10)


def test_secured_pages_are_of_one_name_and_people_sign_in_at_the_authority(
    portraits: Path,
) -> None:
    with Tenant(Scene.CHANGED_PHOTO, portraits, pages_secured=True) as tenant:
        at = tenant.addresses
        origins = (at.graph, at.portal, at.my_site, at.sign_in)
        assert all(address.startswith("https://localhost:") for address in origins)
        assert at.authority == f"{at.sign_in}/{at.tenant_id}"
        with Visitor(at) as visitor:
            page = visitor.open(f"{at.portal}/launch/onedrive?auth=2&login_hint={at.username}")
        assert page.url.startswith(at.my_site)

"""What a scene sets up on the person's PC: policies, memories, the clock, the browsers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from photosync_tray.adapters.clock import SystemClock
from photosync_tray.app import load_settings
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import BrowserError, NoBrowser, PrivateModeForbidden
from photosync_tray.core.parts import Parts
from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.pace import Pace
from photosync_tray.demo.scenes import Scene
from photosync_tray.demonstration import clock_of, demo_cloud, demo_parts, policies, reached

PORTAL = "http://127.0.0.1:4003/"


@pytest.fixture
def at() -> Addresses:
    return Addresses(
        tenant_id="6f1d4c0e-52a7-4b0c-9a0d-3c7e2b9f8a11",
        client_id="2b7a9c54-0d3e-4f61-8c92-71e5d0a4b6f3",
        authority="https://localhost:4001/6f1d4c0e-52a7-4b0c-9a0d-3c7e2b9f8a11",
        graph="https://localhost:4002",
        portal="http://127.0.0.1:4003",
        my_site="http://127.0.0.1:4004",
        sign_in="http://127.0.0.1:4005",
        ca_file="",
        username="alex.morgan@contoso.example",
        home_id="9e6b2d7f.6f1d4c0e",
        etag='W/"1"',
        proxy="http://127.0.0.1:4006",
    )


@pytest.fixture
def parts_of(at: Addresses) -> Callable[[Scene], Parts]:
    return lambda scene: demo_parts(at, scene, lambda: None)


@pytest.mark.parametrize("scene", Scene)
def test_no_policy_of_a_scene_is_passed_over(at: Addresses, scene: Scene) -> None:
    settings = load_settings(scene, policies(at, scene))
    assert settings.rejected == ()
    assert settings.text("ClientId") == ("" if scene is Scene.NOT_CONFIGURED else at.client_id)
    assert settings.text("ProxyUrl") == (at.proxy if scene is Scene.PROXY else "")


def test_behind_a_proxy_graph_is_no_address_of_this_pc(at: Addresses) -> None:
    cloud = demo_cloud(at)
    behind: Cloud = reached(cloud, Scene.PROXY)
    assert behind.graph == "https://graph.contoso.example"
    assert replace(behind, graph=cloud.graph) == cloud
    assert reached(cloud, Scene.CHANGED_PHOTO) == cloud


def test_the_demos_host_is_fixed_and_a_person_may_have_no_site_on_it(at: Addresses) -> None:
    cloud = demo_cloud(at)
    assert cloud.my_site_origin(None) is None
    assert cloud.my_site_origin(f"{at.my_site}/personal/alex") == at.my_site
    assert replace(cloud, loopback=False).my_site_origin(None) == at.my_site


def test_program_and_tenant_agree_on_a_time_that_runs_fast(at: Addresses) -> None:
    since = datetime.now(UTC).timestamp() - 5
    tenants, ours = Pace(26_000.0, since), clock_of(replace(at, pace=26_000.0, since=since))
    before = datetime.now(UTC).timestamp()
    fast = ours.now().timestamp()
    after = datetime.now(UTC).timestamp()
    assert tenants.at(before) - 1 < fast < tenants.at(after) + 1
    assert fast - since > 5 * 26_000 - 1


def test_where_time_runs_as_everywhere_the_clock_is_the_pcs_own(at: Addresses) -> None:
    assert isinstance(clock_of(at), SystemClock)


def test_the_parts_know_how_fast_their_clock_runs(at: Addresses) -> None:
    fast = replace(at, pace=26_000.0, since=datetime.now(UTC).timestamp())
    assert demo_parts(fast, Scene.THREE_DAYS, lambda: None).pace == 26_000
    assert demo_parts(at, Scene.WAITING, lambda: None).pace == 1


@pytest.mark.parametrize(
    ("scene", "ago", "attempts"), [(Scene.WAITING, 2, 8), (Scene.OVERDUE, 80, 70)]
)
def test_a_sync_that_was_asked_for_is_remembered_with_its_looks(
    parts_of: Callable[[Scene], Parts], at: Addresses, scene: Scene, ago: int, attempts: int
) -> None:
    parts = parts_of(scene)
    saved = parts.watches.load()
    assert saved
    assert (saved.account_id, saved.watch.etag) == (at.home_id, at.etag)
    assert saved.watch.deadline - saved.watch.started_at == timedelta(hours=72)
    asked = parts.clock.now() - saved.watch.started_at
    assert timedelta(hours=ago) <= asked < timedelta(hours=ago, minutes=5)
    assert saved.watch.attempts == pytest.approx(attempts, abs=2)


def test_other_scenes_remember_no_sync(parts_of: Callable[[Scene], Parts]) -> None:
    asked = {scene for scene in Scene if parts_of(scene).watches.load()}
    assert asked == {Scene.WAITING, Scene.OVERDUE}


def test_scenes_of_waiting_know_how_long_it_took_before(
    parts_of: Callable[[Scene], Parts],
) -> None:
    known = {scene: parts_of(scene).history.load() for scene in Scene}
    told = {scene for scene, arrivals in known.items() if arrivals}
    assert told == {Scene.WAITING, Scene.OVERDUE, Scene.THREE_DAYS}
    for scene in told:
        starts = [arrival.started_at for arrival in known[scene]]
        assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("scene", "refusal", "details"),
    [
        (Scene.PRIVATE_FORBIDDEN, PrivateModeForbidden, "InPrivateModeAvailability"),
        (Scene.NO_BROWSER, NoBrowser, ""),
    ],
)
def test_private_windows_are_refused_as_the_live_port_refuses_them(
    parts_of: Callable[[Scene], Parts], scene: Scene, refusal: type[BrowserError], details: str
) -> None:
    browsers = parts_of(scene).browsers
    for ask in (browsers.choose, browsers.open_private):
        with pytest.raises(refusal) as caught:
            ask(PORTAL)
        assert details in caught.value.details

"""Scenes that change by themselves: after a look, after a visit, or because time runs fast."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from photosync_tray.demo.profiles import WINDOW
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.conftest import Run
from tests.demo.program import Clock, Program

HALF_A_DAY = 5.0
"""Real seconds in the scenes in which a day takes ten."""


@contextmanager
def signed_in(tenant: Tenant) -> Iterator[Program]:
    with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
        program.sign_in(visitor)
        yield program


def visit_onedrive(tenant: Tenant) -> None:
    with Visitor(tenant.addresses) as visitor:
        visitor.open(f"{tenant.addresses.portal}/launch/onedrive")


def test_the_personal_site_appears_with_the_first_visit(run: Run) -> None:
    tenant = run(Scene.NEVER_OPENED)
    with signed_in(tenant) as program:
        token = program.silent()["access_token"]
        before = program.graph("/me?$select=mySite", token)
        assert before.json()["error"]["code"] == "ResourceNotFound"
        assert tenant.sharepoint_picture() is None
        visit_onedrive(tenant)
        after = program.graph("/me?$select=mySite", token).json()
    assert after["mySite"].endswith("/personal/alex_morgan_contoso_example/")


def test_a_guest_gets_no_site_by_a_visit(run: Run) -> None:
    tenant = run(Scene.GUEST)
    visit_onedrive(tenant)
    with signed_in(tenant) as program:
        token = program.silent()["access_token"]
        assert program.graph("/me?$select=mySite", token).status_code == 404


@pytest.mark.parametrize("scene", [Scene.WAITING, Scene.OVERDUE])
def test_of_what_was_asked_for_nothing_has_come(run: Run, clock: Clock, scene: Scene) -> None:
    tenant = run(scene)
    before = tenant.sharepoint_picture()
    clock.advance(3600)
    assert tenant.sharepoint_picture() == before


def test_who_was_asked_80_hours_ago_may_be_asked_again(run: Run, clock: Clock) -> None:
    came = {}
    for scene in (Scene.WAITING, Scene.OVERDUE):
        tenant = run(scene)
        before = tenant.sharepoint_picture()
        visit_onedrive(tenant)
        clock.advance(tenant.pull_delay)
        came[scene] = tenant.sharepoint_picture() != before
    assert came == {Scene.WAITING: False, Scene.OVERDUE: True}


def test_a_newer_photo_is_uploaded_while_the_first_is_on_its_way(run: Run, clock: Clock) -> None:
    tenant = run(Scene.NEWER_PHOTO)
    with signed_in(tenant) as program:
        first = tenant.exchange_photo()
        visit_onedrive(tenant)
        clock.advance(2)
        program.graph("/me", "none")
    assert tenant.exchange_photo() != first
    assert tenant.sharepoint_picture() is None
    clock.advance(tenant.pull_delay)
    assert tenant.sharepoint_picture()


def test_half_a_day_after_the_first_look_a_new_photo_is_uploaded(run: Run, clock: Clock) -> None:
    tenant = run(Scene.CHANGED_AGAIN)
    photos = []
    with signed_in(tenant) as program:
        for _ in range(3):
            program.properties()
            photos.append(tenant.exchange_photo())
            clock.advance(HALF_A_DAY)
    assert photos[0] != photos[1] == photos[2]


def test_half_a_day_after_the_first_look_sharepoint_loses_the_picture(
    run: Run, clock: Clock
) -> None:
    tenant = run(Scene.FELL_BACK)
    with signed_in(tenant) as program:
        assert program.properties()["PictureUrl"]
        clock.advance(HALF_A_DAY - 0.01)
        assert program.properties()["PictureUrl"]
        clock.advance(0.01)
        lost = program.properties()
    assert (lost["PictureUrl"], lost["bag"]["SPS-PicturePlaceholderState"]) == (None, "1")


def test_two_days_pass_in_seconds_and_tokens_last_all_the_same(run: Run, clock: Clock) -> None:
    tenant = run(Scene.THREE_DAYS)
    with signed_in(tenant) as program:
        before = program.properties()
        visit_onedrive(tenant)
        clock.advance(6.9)
        assert program.properties() == before
        clock.advance(0.1)
        after = program.properties()
    stamps = [int(each["bag"]["SPS-PictureTimestamp"]) for each in (before, after)]
    assert (stamps[1] - stamps[0]) / 3600 == pytest.approx(240 * 24 + 50, abs=1)


def test_the_addresses_tell_how_the_time_runs(run: Run, clock: Clock) -> None:
    started = clock.now
    fast, plain = run(Scene.THREE_DAYS).addresses, run(Scene.WAITING).addresses
    clock.advance(1)
    assert (fast.pace, fast.since) == (26_000, started)
    assert (plain.pace, plain.since) == (1, started)
    assert WINDOW < 50 * 3600, "a second visit would be no use while the first photo is awaited"

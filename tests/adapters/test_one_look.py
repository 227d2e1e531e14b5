"""A whole look at both sides over the live adapters: what it finds, and what it costs."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from photosync_tray.adapters.clock import SystemClock
from photosync_tray.adapters.server_time import AnswersTime
from photosync_tray.core.causes import Cause
from photosync_tray.core.check import PhotoCheck
from photosync_tray.core.diagnosis import diagnose
from photosync_tray.core.errors import Throttled
from photosync_tray.core.model import Account, Match, Reason
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Service
from photosync_tray.demo.visitor import Visitor
from photosync_tray.qt.pictures import QtDecoder
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed


def look_of(installed: Installed) -> tuple[PhotoCheck, Account]:
    identity = installed.identity()
    account = installed.sign_in(identity)
    graph, sharepoint = installed.graph(identity), installed.sharepoint(identity)
    return PhotoCheck(graph, sharepoint, QtDecoder(), SystemClock(), AnswersTime()), account


def visit_onedrive(installed: Installed) -> None:
    with Visitor(installed.tenant.addresses) as visitor:
        visitor.open(f"{installed.tenant.addresses.my_site}/")


@pytest.mark.parametrize(
    ("scene", "match", "cause"),
    [
        (Scene.CHANGED_PHOTO, Match.DIFFERENT, Cause.SHAREPOINT_OLD_PICTURE),
        (Scene.IN_SYNC, Match.SAME, None),
        (Scene.NO_PHOTO, Match.PLACEHOLDER, Cause.NO_EXCHANGE_PHOTO),
        (Scene.NO_MAILBOX, Match.NONE, Cause.NO_MAILBOX),
        (Scene.DIRECTORY_PHOTO, Match.NONE, Cause.DIRECTORY_THUMBNAIL),
        (Scene.OWN_PICTURE, Match.DIFFERENT, Cause.SHAREPOINT_OWN_PICTURE),
        (Scene.GUEST, Match.UNKNOWN, Cause.GUEST_ACCOUNT),
    ],
)
def test_finds_what_the_scene_is_about(
    install: Install, scene: Scene, match: Match, cause: Cause | None
) -> None:
    check, account = look_of(install(scene))
    findings = check.look(account)
    assert (findings.match, diagnose(findings)) == (match, cause)


def test_consent_for_sharepoint_alone_may_be_missing(install: Install) -> None:
    installed = install(Scene.CONSENT_NEEDED)
    check, account = look_of(installed)
    installed.tenant.begin()  # the token for Graph was given before
    findings = check.look(account)
    assert findings.exchange.photo
    assert findings.sharepoint.unknown_because is Cause.CONSENT_NEEDED


def test_with_nothing_new_costs_two_requests_and_no_photo(install: Install) -> None:
    installed = install()
    check, account = look_of(installed)
    first = check.look(account)
    installed.tenant.requests.clear()
    second = check.look(account, first)
    asked = list(installed.tenant.requests)
    assert [each.service for each in asked] == [Service.GRAPH, Service.SHAREPOINT]
    assert sum(each.bytes_sent for each in asked) < 4096
    assert (second.match, second.exchange.photo) == (first.match, first.exchange.photo)


def test_starts_no_sync_however_often(install: Install) -> None:
    installed = install()
    check, account = look_of(installed)
    before = installed.tenant.sharepoint_picture()
    findings = check.look(account)
    for _ in range(3):
        findings = check.look(account, findings)
    assert installed.tenant.sharepoint_picture() == before
    assert findings.match is Match.DIFFERENT
    asked = installed.tenant.requests.of(Service.SHAREPOINT)
    assert not any("userphoto" in each.path for each in asked)


def test_sees_the_photo_arrive_after_a_visit_to_onedrive(install: Install) -> None:
    installed = install()
    check, account = look_of(installed)
    before = check.look(account)
    visit_onedrive(installed)
    after = check.look(account, before)
    assert (before.match, after.match) == (Match.DIFFERENT, Match.SAME)


def test_sees_another_photo_in_exchange(install: Install, portraits: Path) -> None:
    installed = install(Scene.IN_SYNC)
    check, account = look_of(installed)
    before = check.look(account)
    installed.tenant.replace_exchange_photo((portraits / "old.jpg").read_bytes())
    after = check.look(account, before)
    assert (before.match, after.match) == (Match.SAME, Match.DIFFERENT)


def test_cannot_tell_a_photo_from_its_retouched_copy(install: Install, portraits: Path) -> None:
    """A beauty spot: too little for another photo, too much for the same."""
    installed = install(Scene.IN_SYNC)
    check, account = look_of(installed)
    retouched, out = Image.open(portraits / "new.jpg").convert("RGB"), io.BytesIO()
    ImageDraw.Draw(retouched).ellipse((345, 325, 355, 335), fill="#5a3a2a")
    retouched.save(out, "JPEG", quality=95)
    installed.tenant.replace_exchange_photo(out.getvalue())
    verdict = check.look(account).verdict
    assert (verdict.match, verdict.reason) == (Match.UNKNOWN, Reason.PIXELS_UNDECIDED)


def test_is_told_to_wait(install: Install) -> None:
    installed = install(Scene.THROTTLED)
    check, account = look_of(installed)
    installed.tenant.begin()
    with pytest.raises(Throttled):
        check.look(account)

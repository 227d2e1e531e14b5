"""A front end adds its own four parts, and has a session."""

from __future__ import annotations

from photosync_tray.core import state as s
from photosync_tray.core.cloud import StartAt
from photosync_tray.core.parts import Parts
from photosync_tray.core.session import Journey
from photosync_tray.core.settings import resolve
from tests.fakes import FakeTimer, Outside
from tests.samples import CLOUD, WATCH_FOR


def test_parts_and_a_front_end_make_a_session_that_works() -> None:
    outside = Outside()
    parts = Parts(
        settings=resolve({}),
        journey=Journey(CLOUD, StartAt.SHAREPOINT_TILE, WATCH_FOR),
        identity=outside.identity,
        check=outside.check(),
        browsers=outside.browsers,
        watches=outside.watches,
        seen=outside.seen,
        history=outside.history,
        clock=outside.clock,
    )
    session = parts.session(
        pages=outside.pages,
        notifier=outside.notifier,
        runner=outside.runner,
        timer=FakeTimer(outside.clock),
    )
    session.start()
    session.sign_in()
    session.sync()
    assert isinstance(session.state, s.Watching)
    assert outside.browsers.opened == [
        "https://portal.example/launch/sharepoint?auth=2&login_hint=robin@contoso.example"
    ]
    parts.close()

"""A session over a scene's tenant and the live adapters, with the time in the test's hand."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from photosync_tray import app
from photosync_tray.core.model import Notice
from photosync_tray.core.parts import FrontEnd, Parts
from photosync_tray.core.session import Session
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demonstration import demo_cloud, policies, staged
from photosync_tray.rehearsal import VisitorPages, rehearse
from tests.fakes import FakeClock, FakeTimer, ImmediateRunner, RecordingNotifier


@dataclass
class Life:
    """The program on a PC where somebody is signed in. `start` is a start of it."""

    tenant: Tenant
    parts: Parts
    clock: FakeClock
    notifier: RecordingNotifier

    @property
    def told(self) -> list[Notice]:
        return self.notifier.notices

    def start(self) -> Session:
        session = self.parts.session(
            FrontEnd(
                pages=VisitorPages(self.tenant.addresses),
                notifier=self.notifier,
                runner=ImmediateRunner(),
                timer=FakeTimer(self.clock),
            )
        )
        session.start()
        return session

    def pass_hours(self, hours: float) -> None:
        self.clock.advance(timedelta(hours=hours))


@contextlib.contextmanager
def living(scene: Scene) -> Iterator[Life]:
    """Tokens and certificates keep to the real time, SharePoint and the program to the test's."""
    clock = FakeClock()
    portraits = app.resources() / "pictures" / "portraits"
    with Tenant(scene, portraits, profile_clock=lambda: clock.now().timestamp()) as tenant:
        at = replace(tenant.addresses, pace=1.0)
        settings = app.load_settings(scene, policies(at, scene))
        tokens = app.token_store(scene)
        parts = app.assemble(settings, demo_cloud(at), scene, clock, tokens, tenant.close)
        parts, _ = rehearse(tenant, staged(parts, at, scene))
        yield Life(tenant, parts, clock, RecordingNotifier())

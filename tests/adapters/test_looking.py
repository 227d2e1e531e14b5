"""Whether SharePoint is looked at: by policy, by consent, by an administrator. On the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Protocol

import pytest
import requests

from photosync_tray.adapters.clock import SystemClock
from photosync_tray.app import assemble, load_settings, token_store
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.causes import Cause
from photosync_tray.core.model import Account, Findings, SharePointLook
from photosync_tray.core.parts import Parts
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Service, Tenant
from photosync_tray.demo.visitor import Visitor
from photosync_tray.demonstration import demo_cloud
from tests.adapters.conftest import StartTenant


class Program:
    """As the composition root puts it together, with somebody signed in before the scene began."""

    def __init__(self, tenant: Tenant, visitor: Visitor, policies: dict[str, object]) -> None:
        self.tenant = tenant
        self.visitor = visitor
        at = tenant.addresses
        known = {"TenantId": at.tenant_id, "ClientId": at.client_id}
        settings = load_settings(tenant.scene, known | policies)
        cloud = demo_cloud(at)
        tokens = token_store(tenant.scene)
        self.parts: Parts = assemble(settings, cloud, tenant.scene, SystemClock(), tokens)
        self.account: Account = self.parts.identity.sign_in(self._clicking(), Cancellation())
        tenant.begin()
        tenant.requests.clear()

    def _clicking(self, *labels: str) -> Callable[[str], None]:
        def show(address: str) -> None:
            page = self.visitor.open(address)
            for label in labels:
                page = self.visitor.press(page, label)

        return show

    def look(self, last: Findings | None = None) -> Findings:
        return self.parts.check.look(self.account, last)

    def consent(self, *labels: str) -> None:
        scopes = self.parts.journey.cloud.sharepoint_scopes(self.tenant.addresses.my_site)
        self.parts.identity.consent(self.account, scopes, self._clicking(*labels), Cancellation())

    def asked(self, service: Service) -> int:
        return len(self.tenant.requests.of(service))


class Start(Protocol):
    """Starts the program over a scene, with policies."""

    def __call__(self, scene: Scene = ..., **policies: object) -> Program: ...


@pytest.fixture
def start(start_tenant: StartTenant) -> Iterator[Start]:
    with ExitStack() as stack:

        def start(scene: Scene = Scene.CHANGED_PHOTO, **policies: object) -> Program:
            tenant = start_tenant(scene)
            visitor = stack.enter_context(Visitor(tenant.addresses))
            return Program(tenant, visitor, policies)

        yield start


class TestByPolicy:
    @pytest.mark.parametrize("scene", [Scene.CHANGED_PHOTO, Scene.CONSENT_NEEDED])
    def test_off_asks_for_no_token_and_makes_no_request(self, start: Start, scene: Scene) -> None:
        program = start(scene, CheckSharePoint="Off")
        first = program.look()
        assert program.look(first).sharepoint == first.sharepoint == SharePointLook(known=False)
        assert first.exchange.photo
        assert program.asked(Service.GRAPH) > 0
        for other in (Service.SHAREPOINT, Service.IDENTITY, Service.SIGN_IN):
            assert program.asked(other) == 0

    def test_auto_asks_for_one_token_properties_and_three_files(self, start: Start) -> None:
        program = start(CheckSharePoint="Auto")
        assert program.look().sharepoint.known
        assert program.asked(Service.IDENTITY) == 1
        assert program.asked(Service.SHAREPOINT) == 4


class TestByConsent:
    def test_the_sign_in_alone_shows_exchange_and_says_what_is_missing(self, start: Start) -> None:
        program = start(Scene.CONSENT_ASKED)
        findings = program.look()
        assert findings.exchange.photo
        assert findings.sharepoint == SharePointLook(False, Cause.CONSENT_NEEDED)
        assert program.asked(Service.SHAREPOINT) == 0

    def test_the_next_look_after_it_sees_sharepoint(self, start: Start) -> None:
        program = start(Scene.CONSENT_ASKED)
        before = program.look()
        program.consent("Accept")
        after = program.look(before)
        assert after.sharepoint.known
        assert after.sharepoint.picture

    def test_an_administrators_link_serves_everyone(self, start: Start) -> None:
        program = start(Scene.CONSENT_NEEDED)
        before = program.look()
        assert before.sharepoint.unknown_because is Cause.CONSENT_NEEDED
        administrate(
            program, program.parts.journey.consent_link(program.account, before.profile.my_site)
        )
        program.consent()  # no page: there is nothing left to ask
        assert program.look(before).sharepoint.known


def administrate(program: Program, link: str) -> None:
    """Open the link and accept; the browser is then sent to where nobody listens."""
    ca_file = program.tenant.addresses.ca_file
    plain = requests.get(link, verify=ca_file, allow_redirects=False, timeout=10).headers[
        "Location"
    ]
    [form] = program.visitor.look(plain).forms
    fields = dict(form.fields) | {"accept": "yes"}
    sent = requests.post(form.action, data=fields, allow_redirects=False, timeout=10)
    assert sent.headers["Location"].startswith("http://localhost?admin_consent=True")

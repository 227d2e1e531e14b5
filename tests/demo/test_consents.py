"""Consent, as the tenant asks for it: nobody's, the person's, or an administrator's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests

from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Addresses, Tenant
from photosync_tray.demo.visitor import Page, Visitor
from tests.demo.conftest import Run
from tests.demo.program import Program, Receiver

ROBIN = "robin.hale@contoso.example"


class Signed:
    """A program in which somebody has signed in with Graph's scope alone."""

    def __init__(self, tenant: Tenant, program: Program, visitor: Visitor) -> None:
        self.tenant = tenant
        self.program = program
        self.visitor = visitor
        self.wanted = [f"{tenant.addresses.my_site}/User.Read.All"]
        program.sign_in(visitor)

    def ask(self, *labels: str, **more: str) -> dict[str, str]:
        """Ask for the look at SharePoint, press these on the pages, and tell what came back."""
        receiver = Receiver()
        try:
            flow = self.program.flow(receiver.redirect_uri, self.wanted, **more)
            self.page: Page = self.visitor.look(flow["auth_uri"])
            for label in labels:
                self.page = self.visitor.press(self.page, label)
            if "code" in receiver.answer:
                result: dict[str, str] = self.program.msal.acquire_token_by_auth_code_flow(
                    flow, receiver.answer
                )
                return result
            return receiver.answer
        finally:
            receiver.close()


SignedIn = Callable[[Scene], Signed]


@pytest.fixture
def signed_in(run: Run) -> Iterator[SignedIn]:
    with ExitStack() as stack:

        def signed_in(scene: Scene) -> Signed:
            tenant = run(scene, begun=True)
            program = stack.enter_context(Program(tenant.addresses))
            return Signed(tenant, program, stack.enter_context(Visitor(tenant.addresses)))

        yield signed_in


@pytest.mark.parametrize("scene", [Scene.CONSENT_NEEDED, Scene.CONSENT_ASKED])
class TestMissing:
    def test_leaves_the_sign_in_alone(self, signed_in: SignedIn, scene: Scene) -> None:
        program = signed_in(scene).program
        token = program.silent(force_refresh=True)["access_token"]
        assert program.graph("/me", token).status_code == 200

    def test_is_told_silently_and_costs_no_refresh_token(
        self, signed_in: SignedIn, scene: Scene
    ) -> None:
        signed = signed_in(scene)
        result = signed.program.silent(signed.wanted)
        assert (result["error"], result["suberror"]) == ("invalid_grant", "consent_required")
        assert result["error_codes"] == [65001]
        assert "access_token" in signed.program.silent(force_refresh=True)

    def test_is_told_to_a_browser_that_may_show_nothing(
        self, signed_in: SignedIn, scene: Scene
    ) -> None:
        answer = signed_in(scene).ask(prompt="none")
        assert answer["error"] == "interaction_required"
        assert answer["error_description"].startswith("AADSTS65001")

    def test_cannot_be_made_good_by_another_scope_at_the_token_endpoint(
        self, signed_in: SignedIn, scene: Scene
    ) -> None:
        signed = signed_in(scene)
        receiver = Receiver()
        flow = signed.program.flow(receiver.redirect_uri)
        signed.visitor.look(flow["auth_uri"])
        receiver.close()
        refused = signed.program.post_token(
            grant_type="authorization_code",
            code=receiver.answer["code"],
            code_verifier=flow["code_verifier"],
            redirect_uri=receiver.redirect_uri,
            scope=signed.wanted[0],
        )
        assert refused.json()["error_codes"] == [65001]


@pytest.mark.parametrize("scene", [Scene.CHANGED_PHOTO, Scene.BLOCKED, Scene.GUEST])
def test_in_other_scenes_an_administrator_has_allowed_everything(run: Run, scene: Scene) -> None:
    tenant = run(scene)
    with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
        program.sign_in(visitor)
        assert program.sharepoint_token()


class TestAPersonsConsent:
    def test_is_asked_for_without_an_account_to_pick(self, signed_in: SignedIn) -> None:
        signed = signed_in(Scene.CONSENT_ASKED)
        assert signed.ask(login_hint=signed.tenant.person.username) == {}
        assert signed.page.title == "Permissions requested"
        assert "PhotoSync Tray" in signed.page.text
        assert "Read the profiles in SharePoint" in signed.page.text

    def test_once_given_is_asked_for_no_more(self, signed_in: SignedIn) -> None:
        signed = signed_in(Scene.CONSENT_ASKED)
        assert signed.wanted[0] in signed.ask("Accept")["scope"]
        assert "access_token" in signed.ask()
        assert signed.program.properties()["PictureUrl"]

    def test_is_ones_own(self, signed_in: SignedIn) -> None:
        signed = signed_in(Scene.CONSENT_ASKED)
        signed.ask("Accept")
        at = signed.tenant.addresses
        with Program(at) as other, Visitor(at) as robin:
            flow = other.flow("http://localhost:9", signed.wanted)
            assert robin.sign_in_as(flow["auth_uri"], ROBIN).title == "Permissions requested"

    def test_may_be_declined(self, signed_in: SignedIn) -> None:
        signed = signed_in(Scene.CONSENT_ASKED)
        answer = signed.ask("Cancel")
        assert (answer["error"], answer["error_subcode"]) == ("access_denied", "cancel")
        assert answer["error_description"].startswith("AADSTS65004")
        assert "error" in signed.program.silent(signed.wanted)


class TestAnAdministratorsConsent:
    def test_is_not_the_persons_to_give(self, signed_in: SignedIn) -> None:
        signed = signed_in(Scene.CONSENT_NEEDED)
        signed.ask()
        assert signed.page.title == "Need admin approval"
        assert "AADSTS90094" in signed.page.text
        answer = signed.ask("Back to PhotoSync Tray")
        assert answer["error"] == "access_denied"
        assert answer["error_description"].startswith("AADSTS90094")

    def test_may_be_asked_of_another_account(self, signed_in: SignedIn) -> None:
        signed = signed_in(Scene.CONSENT_NEEDED)
        signed.ask("Have an admin account?")
        assert signed.page.title == "Sign in to your account"
        page = signed.visitor.submit(signed.page.forms[0], account=ROBIN)
        assert page.title == "Need admin approval"  # she is none either

    def test_cannot_be_had_by_posting_what_its_page_does_not_offer(
        self, signed_in: SignedIn
    ) -> None:
        signed = signed_in(Scene.CONSENT_NEEDED)
        signed.ask()
        attempt = parse_qs(urlsplit(next(iter(signed.page.links.values()))).query)["attempt"]
        at = signed.tenant.addresses
        url = f"{at.sign_in}/{at.tenant_id}/consent"
        response = requests.post(url, data={"attempt": attempt[0]}, timeout=10)
        assert "Need admin approval" in response.text
        assert "error" in signed.program.silent(signed.wanted)

    @pytest.mark.parametrize(("path", "method"), [("return", "GET"), ("consent", "POST")])
    def test_is_nothing_to_answer_before_signing_in(self, run: Run, path: str, method: str) -> None:
        at = run(Scene.CONSENT_NEEDED, begun=True).addresses
        page = requests.get(f"{at.sign_in}/{at.tenant_id}/web?realm=portal", timeout=10).text
        attempt = page.partition('name="attempt" value="')[2].partition('"')[0]
        fields = {"params" if method == "GET" else "data": {"attempt": attempt}}
        url = f"{at.sign_in}/{at.tenant_id}/{path}"
        response = requests.request(method, url, timeout=10, **fields)  # type: ignore[arg-type]
        assert response.status_code == 400
        assert "start it again" in response.text


class TestTheAdministratorsLink:
    """As Entra has it: /v2.0/adminconsent with client_id, scope and redirect_uri."""

    def link(self, at: Addresses, **changes: str) -> str:
        query = {
            "client_id": at.client_id,
            "scope": f"{at.graph}/User.Read {at.my_site}/User.Read.All",
            "redirect_uri": "http://localhost",
        }
        return f"{at.authority}/v2.0/adminconsent?{urlencode(query | changes)}"

    def answer(self, signed: Signed, **pressed: str) -> dict[str, str]:
        """Where the browser would be sent; there nobody listens."""
        plain = signed.program.get(self.link(signed.tenant.addresses), "").headers["Location"]
        page = signed.visitor.look(plain)
        assert "for everybody at Contoso" in page.text
        form = dict(page.forms[0].fields) | pressed
        sent = requests.post(page.forms[0].action, data=form, timeout=10, allow_redirects=False)
        assert sent.headers["Location"].startswith("http://localhost?")
        query = parse_qs(urlsplit(sent.headers["Location"]).query)
        return {name: values[0] for name, values in query.items()}

    def test_allows_the_program_for_everyone(self, signed_in: SignedIn) -> None:
        signed = signed_in(Scene.CONSENT_NEEDED)
        answer = self.answer(signed, accept="yes")
        assert (answer["admin_consent"], answer["tenant"]) == (
            "True",
            signed.tenant.addresses.tenant_id,
        )
        assert signed.program.sharepoint_token()
        with Program(signed.tenant.addresses) as other, Visitor(signed.tenant.addresses) as robin:
            other.sign_in(robin, way="sign_in")
            assert other.sharepoint_token()

    def test_declined_changes_nothing(self, signed_in: SignedIn) -> None:
        signed = signed_in(Scene.CONSENT_NEEDED)
        answer = self.answer(signed)
        assert answer["error"] == "consent_required"
        assert "AADSTS65004" in answer["error_description"]
        assert "error" in signed.program.silent(signed.wanted)

    @pytest.mark.parametrize(
        ("changes", "code"),
        [
            ({"client_id": "unknown"}, "AADSTS700016"),
            ({"redirect_uri": "https://evil.example/"}, "AADSTS50011"),
            ({"scope": "Mail.Read"}, "AADSTS70011"),
            ({"scope": "https://elsewhere.example/User.Read.All"}, "AADSTS500011"),
        ],
    )
    def test_is_refused_for(self, run: Run, changes: dict[str, str], code: str) -> None:
        at = run(Scene.CONSENT_NEEDED, begun=True).addresses
        link = self.link(at, **changes).replace(at.authority, f"{at.sign_in}/{at.tenant_id}")
        form: dict[str, list[str]] = parse_qs(urlsplit(link).query)
        for response in (
            requests.get(link, timeout=10),
            requests.post(link, data=form, timeout=10),
        ):
            assert response.status_code == 400
            assert code in response.text

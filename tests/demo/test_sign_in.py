"""The sign-in pages, as a person meets them."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
import requests

from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Addresses, Service, Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.conftest import Run
from tests.demo.program import Program, Receiver


def authorize(at: Addresses, **changes: str) -> str:
    """The address of a correct request, with some of it changed."""
    query = {
        "client_id": at.client_id,
        "response_type": "code",
        "redirect_uri": "http://localhost:9",
        "response_mode": "form_post",
        "scope": "User.Read",
        "state": "s",
        "code_challenge": "c" * 43,
        "code_challenge_method": "S256",
    }
    return f"{at.sign_in}/{at.tenant_id}/oauth2/v2.0/authorize?{urlencode(query | changes)}"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.close()


def test_the_hinted_account_comes_first_and_enter_chooses_it(tenant: Tenant) -> None:
    url = authorize(tenant.addresses, login_hint="robin.hale@contoso.example")
    html = requests.get(url, timeout=10).text
    first, second = html.index("robin.hale@"), html.index("alex.morgan@")
    assert first < second
    assert first < html.index("autofocus") < second
    assert html.count("autofocus") == 1


def test_another_account_is_typed(program: Program, visitor: Visitor) -> None:
    flow = program.flow("http://localhost:9")
    page = visitor.press(visitor.look(flow["auth_uri"]), "Use another account")
    assert page.title == "Sign in to your account"
    wrong = visitor.submit(page.forms[0], account="nobody@contoso.example")
    assert "couldn’t find an account" in wrong.text
    assert wrong.forms


def test_a_colleague_can_sign_in_by_mistake(program: Program, tenant: Tenant) -> None:
    receiver = Receiver()
    with Visitor(tenant.addresses) as visitor:
        flow = program.flow(receiver.redirect_uri)
        visitor.sign_in_as(flow["auth_uri"], "Robin.Hale@contoso.example")
    result = program.msal.acquire_token_by_auth_code_flow(flow, receiver.answer)
    receiver.close()
    assert result["id_token_claims"]["preferred_username"] == "robin.hale@contoso.example"


def test_cancel_is_told_to_the_program(program: Program, visitor: Visitor) -> None:
    result = program.sign_in(visitor, way="cancel")
    assert result["error"] == "access_denied"
    assert result["error_description"].startswith("AADSTS65004")


def test_a_returning_browser_is_shown_as_signed_in(tenant: Tenant, visitor: Visitor) -> None:
    url = authorize(tenant.addresses, prompt="select_account")
    assert "Signed in" not in visitor.look(url).text
    visitor.open(f"{tenant.addresses.portal}/")
    assert "Signed in" in visitor.look(url).text


def test_silent_sign_in_needs_an_earlier_one(
    tenant: Tenant, program: Program, visitor: Visitor
) -> None:
    assert program.sign_in(visitor, prompt="none")["error"] == "login_required"
    visitor.open(f"{tenant.addresses.portal}/")
    assert "access_token" in program.sign_in(visitor, prompt="none")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"client_id": "unknown"}, "AADSTS700016"),
        ({"redirect_uri": "http://127.0.0.1:9"}, "AADSTS50011"),
        ({"redirect_uri": "https://localhost:9"}, "AADSTS50011"),
        ({"redirect_uri": "http://evil.example/"}, "AADSTS50011"),
    ],
)
def test_whom_it_does_not_know_it_does_not_answer(
    tenant: Tenant, changes: dict[str, str], code: str
) -> None:
    response = requests.get(
        authorize(tenant.addresses, **changes), timeout=10, allow_redirects=False
    )
    assert response.status_code == 400
    assert code in response.text
    assert "<form" not in response.text


@pytest.mark.parametrize(
    ("changes", "error", "code"),
    [
        ({"response_mode": "query"}, "unsupported_response_mode", "AADSTS70007"),
        ({"code_challenge_method": "plain"}, "invalid_request", "AADSTS9002325"),
        ({"code_challenge": ""}, "invalid_request", "AADSTS9002325"),
    ],
)
def test_a_careless_request_is_answered_with(
    tenant: Tenant,
    visitor: Visitor,
    receiver: Receiver,
    changes: dict[str, str],
    error: str,
    code: str,
) -> None:
    url = authorize(tenant.addresses, redirect_uri=receiver.redirect_uri, **changes)
    visitor.sign_in(url)
    assert receiver.answer["error"] == error
    assert receiver.answer["error_description"].startswith(code)
    assert receiver.answer["state"] == "s"


def test_the_way_back_works_without_scripts(tenant: Tenant) -> None:
    html = requests.get(authorize(tenant.addresses, prompt="none"), timeout=10).text
    assert "<noscript>" in html
    assert "<button" in html[html.index("<noscript>") :]


def test_a_page_left_open_too_long_says_so(tenant: Tenant) -> None:
    at = tenant.addresses
    url = f"{at.sign_in}/{at.tenant_id}/account"
    response = requests.post(url, data={"attempt": "gone"}, timeout=10)
    assert response.status_code == 400
    assert "start it again" in response.text


def test_every_page_says_that_it_is_a_demo_and_loads_nothing_foreign(
    tenant: Tenant, visitor: Visitor
) -> None:
    at = tenant.addresses
    visitor.open(f"{at.portal}/launch/onedrive")
    for url in (
        authorize(at, prompt="select_account"),
        f"{at.portal}/",
        f"{at.my_site}/",
        f"{at.portal}/nowhere",
    ):
        page = visitor.look(url)
        assert "Demo – Contoso is not a real organisation" in page.text
        assert all(src.startswith("/") for src in page.images)


def test_pages_forbid_inline_scripts_and_framing(tenant: Tenant) -> None:
    policy = requests.get(authorize(tenant.addresses), timeout=10).headers[
        "Content-Security-Policy"
    ]
    assert "script-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy


def test_cancel_on_a_websites_sign_in_stays_on_a_page(tenant: Tenant, visitor: Visitor) -> None:
    page = visitor.cancel(f"{tenant.addresses.portal}/launch/onedrive?auth=2")
    assert "You have not signed in" in page.text
    after_all = visitor.open(page.links["sign in to Office.com"])
    assert after_all.title == "My files – OneDrive"


def test_a_ticket_is_for_one_website(tenant: Tenant) -> None:
    at = tenant.addresses
    with requests.Session() as browser:
        page = browser.get(f"{at.sign_in}/{at.tenant_id}/web?realm=portal", timeout=10)
        attempt = page.text.partition('name="attempt" value="')[2].partition('"')[0]
        form = {"attempt": attempt, "account": at.username}
        url = f"{at.sign_in}/{at.tenant_id}/account"
        answer = browser.post(url, data=form, timeout=10, allow_redirects=False)
    location = answer.headers["Location"]
    stolen = location.replace(at.portal, at.my_site)
    assert requests.get(stolen, timeout=10).status_code == 400
    assert requests.get(location, timeout=10).status_code == 400, "it was used up by the attempt"


def test_the_return_address_cannot_leave_the_website(tenant: Tenant, visitor: Visitor) -> None:
    at = tenant.addresses
    for elsewhere in ("//evil.example/", "https://evil.example/", "/\\evil.example"):
        query = urlencode({"realm": "portal", "return": elsewhere})
        page = visitor.open(f"{at.sign_in}/{at.tenant_id}/web?{query}")
        assert page.url == f"{at.portal}/"


def test_an_unknown_website_gets_no_ticket(tenant: Tenant) -> None:
    at = tenant.addresses
    response = requests.get(f"{at.sign_in}/{at.tenant_id}/web?realm=elsewhere", timeout=10)
    assert response.status_code == 400


class TestBlocked:
    def test_the_page_never_leads_back(self, run: Run) -> None:
        tenant = run(Scene.BLOCKED, begun=True)
        with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
            result = program.sign_in(visitor)
            page = program.last_page
        assert result["error"] == "nothing came back"
        assert page is not None
        assert "AADSTS53003" in page.text
        assert "Correlation id" in page.text
        assert "2026-05-28 20:26:40Z" in page.text
        assert not page.forms

    def test_an_earlier_sign_in_ends_at_the_token_endpoint(self, run: Run) -> None:
        tenant = run(Scene.BLOCKED)
        with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
            program.sign_in(visitor)
            tenant.begin()
            result = program.silent(force_refresh=True)
        assert result["error_codes"] == [53003]
        assert result["suberror"] == "message_only"

    def test_the_websites_stay_open(self, run: Run) -> None:
        tenant = run(Scene.BLOCKED, begun=True)
        with Visitor(tenant.addresses) as visitor:
            assert visitor.open(f"{tenant.addresses.portal}/").title.startswith("Home")
        assert not tenant.requests.of(Service.GRAPH)

"""The token endpoint: what MSAL gets from it, and what it refuses."""

from __future__ import annotations

import json

import jwt
import pytest

from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.program import Clock, Program, Receiver


def code_for(program: Program, visitor: Visitor) -> dict[str, str]:
    """A fresh code, in the form that redeems it."""
    receiver = Receiver()
    try:
        flow = program.flow(receiver.redirect_uri)
        visitor.sign_in(flow["auth_uri"])
        return {
            "grant_type": "authorization_code",
            "code": receiver.answer["code"],
            "code_verifier": flow["code_verifier"],
            "redirect_uri": receiver.redirect_uri,
            "scope": "User.Read openid profile offline_access",
        }
    finally:
        receiver.close()


def test_msal_signs_in_through_the_pages(program: Program, visitor: Visitor) -> None:
    result = program.sign_in(visitor)
    assert result["id_token_claims"]["preferred_username"] == program.addresses.username
    assert result["id_token_claims"]["name"] == "Alex Morgan"
    assert "User.Read" in result["scope"].split()
    [account] = program.msal.get_accounts()
    assert account["username"] == program.addresses.username
    assert account["home_account_id"].endswith(program.addresses.tenant_id)


def test_the_cached_token_is_found_again_without_a_request(
    tenant: Tenant, program: Program, visitor: Visitor
) -> None:
    first = program.sign_in(visitor)
    tenant.requests.clear()
    assert program.silent()["access_token"] == first["access_token"]
    assert len(tenant.requests) == 0


def test_the_id_token_is_signed_with_the_published_key(
    program: Program, visitor: Visitor, clock: Clock
) -> None:
    id_token = program.sign_in(visitor)["id_token"]
    keys = program.session.get(f"{program.addresses.authority}/discovery/v2.0/keys", timeout=10)
    [key] = keys.json()["keys"]
    claims = jwt.decode(
        id_token,
        jwt.PyJWK(key),
        ["RS256"],
        audience=program.addresses.client_id,
        issuer=f"{program.addresses.authority}/v2.0",
        options={"verify_exp": False, "verify_iat": False, "verify_nbf": False},
    )
    assert claims["exp"] - claims["iat"] == 3600
    assert claims["iat"] == int(clock())


def test_the_sign_in_page_is_plain_and_the_token_endpoint_is_not(program: Program) -> None:
    url = f"{program.addresses.authority}/v2.0/.well-known/openid-configuration"
    found = program.session.get(url, timeout=10).json()
    assert found["authorization_endpoint"].startswith("http://127.0.0.1:")
    assert found["token_endpoint"].startswith("https://localhost:")


def test_a_code_works_once(program: Program, visitor: Visitor) -> None:
    form = code_for(program, visitor)
    assert program.post_token(**form).status_code == 200
    again = program.post_token(**form)
    assert again.status_code == 400
    assert again.json()["error_codes"] == [54005]


@pytest.mark.parametrize(
    ("spoilt", "error_code"),
    [
        ({"code_verifier": "x" * 43}, 501481),
        ({"code_verifier": ""}, 501481),
        ({"redirect_uri": "http://localhost:1"}, 500112),
        ({"client_id": "somebody-else"}, 700016),
        ({"scope": "Mail.Read"}, 70011),
        ({"scope": "https://elsewhere.example/.default"}, 500011),
    ],
)
def test_a_code_is_refused_with(
    program: Program, visitor: Visitor, spoilt: dict[str, str], error_code: int
) -> None:
    form = code_for(program, visitor)
    response = program.post_token(**(form | spoilt))
    assert response.status_code == 400
    assert response.json()["error_codes"] == [error_code]


def test_a_code_expires(program: Program, visitor: Visitor, clock: Clock) -> None:
    form = code_for(program, visitor)
    clock.advance(601)
    assert program.post_token(**form).json()["error_codes"] == [54005]


def test_errors_have_the_shape_of_entra(program: Program) -> None:
    url = f"{program.addresses.authority}/oauth2/v2.0/token"
    form = {"client_id": program.addresses.client_id, "grant_type": "refresh_token"}
    headers = {"client-request-id": "0f0e0d0c-0000-4000-8000-000000000001"}
    body = program.session.post(url, data=form, headers=headers, timeout=10).json()
    assert body["error"] == "invalid_grant"
    assert body["suberror"] == "bad_token"
    assert body["correlation_id"] == headers["client-request-id"]
    assert body["error_description"].startswith("AADSTS50173: ")
    assert body["timestamp"] in body["error_description"]
    assert body["trace_id"] in body["error_description"]


def test_an_unknown_kind_of_grant_is_refused(program: Program) -> None:
    assert program.post_token(grant_type="password").json()["error_codes"] == [70003]


def test_an_unknown_tenant_is_not_found(program: Program) -> None:
    wrong = program.addresses.authority.replace("6f1d4c0e", "00000000")
    response = program.session.get(f"{wrong}/v2.0/.well-known/openid-configuration", timeout=10)
    assert response.status_code == 400
    assert response.json()["error_codes"] == [90002]


def test_a_refresh_token_is_replaced_at_each_use(program: Program, visitor: Visitor) -> None:
    form = code_for(program, visitor)
    first = program.post_token(**form).json()["refresh_token"]
    refresh = {"grant_type": "refresh_token", "scope": form["scope"]}
    second = program.post_token(**refresh, refresh_token=first).json()["refresh_token"]
    assert second != first
    used_up = program.post_token(**refresh, refresh_token=first).json()
    assert used_up["error_codes"] == [50173]
    assert program.post_token(**refresh, refresh_token=second).status_code == 200


def test_without_offline_access_there_is_no_refresh_token(
    program: Program, visitor: Visitor
) -> None:
    form = code_for(program, visitor)
    body = program.post_token(**(form | {"scope": "User.Read"})).json()
    assert "refresh_token" not in body
    assert "id_token" not in body


def test_the_refresh_token_also_opens_sharepoint_in_the_words_of_the_request(
    program: Program, visitor: Visitor
) -> None:
    program.sign_in(visitor)
    scope = f"{program.addresses.my_site}/User.Read.All"
    result = program.silent([scope])
    assert scope in result["scope"].split()
    assert program.silent([scope])["token_source"] == "cache"


def test_one_token_is_for_one_resource(program: Program, visitor: Visitor) -> None:
    form = code_for(program, visitor)
    both = f"User.Read {program.addresses.my_site}/User.Read.All"
    response = program.post_token(**(form | {"scope": both}))
    assert response.json()["error_codes"] == [28000]


def test_the_default_scope_grants_what_is_registered(program: Program, visitor: Visitor) -> None:
    program.sign_in(visitor)
    token = program.silent([f"{program.addresses.graph}/.default"])["access_token"]
    assert program.graph("/me", token).status_code == 200


def test_claims_that_make_no_sense_are_no_announcement(program: Program, visitor: Visitor) -> None:
    form = code_for(program, visitor)
    response = program.post_token(**form, claims=json.dumps({"access_token": None}))
    assert response.status_code == 200

"""Graph's answers about the signed-in person and their photo."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from photosync_tray.demo import pictures
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.conftest import Run
from tests.demo.program import Clock, Program


@contextmanager
def signed_in(tenant: Tenant) -> Iterator[tuple[Program, str]]:
    with Program(tenant.addresses) as program, Visitor(tenant.addresses) as visitor:
        yield program, program.sign_in(visitor)["access_token"]


def test_me_has_exactly_what_was_selected(program: Program, token: str) -> None:
    me = program.graph("/me?$select=id,userPrincipalName,userType", token).json()
    assert set(me) == {"@odata.context", "id", "userPrincipalName", "userType"}
    assert me["userType"] == "Member"


def test_my_site_is_given_only_when_selected(program: Program, token: str) -> None:
    assert "mySite" not in program.graph("/me", token).json()
    site = program.graph("/me?$select=mySite", token).json()["mySite"]
    assert site == f"{program.addresses.my_site}/personal/alex_morgan_contoso_example/"


def test_an_unknown_property_is_a_bad_request(program: Program, token: str) -> None:
    response = program.graph("/me?$select=id,shoeSize", token)
    assert response.status_code == 400
    assert "shoeSize" in response.json()["error"]["message"]


def test_the_exchange_plan_tells_of_a_mailbox(program: Program, token: str) -> None:
    plans = program.graph("/me?$select=assignedPlans", token).json()["assignedPlans"]
    [exchange] = [plan for plan in plans if plan["service"] == "exchange"]
    assert exchange["capabilityStatus"] == "Enabled"
    assert set(exchange) == {
        "assignedDateTime",
        "capabilityStatus",
        "service",
        "servicePlanId",
    }


def test_metadata_has_the_six_observed_keys(program: Program, token: str) -> None:
    metadata = program.graph("/me/photo", token).json()
    assert set(metadata) == {
        "@odata.context",
        "@odata.mediaContentType",
        "@odata.mediaEtag",
        "id",
        "width",
        "height",
    }
    assert metadata["id"] == "default"
    assert (metadata["width"], metadata["height"]) == (648, 648)
    assert re.fullmatch(r'W/"[0-9a-f]{64}"', metadata["@odata.mediaEtag"])


def test_the_photo_comes_with_the_etag_of_its_metadata(program: Program, token: str) -> None:
    metadata = program.graph("/me/photo", token).json()
    photo = program.graph("/me/photo/$value", token)
    assert photo.headers["Content-Type"] == "image/jpeg"
    assert photo.headers["ETag"] == metadata["@odata.mediaEtag"]
    assert pictures.dimensions(photo.content) == (648, 648)


def test_the_photo_comes_in_the_size_asked_for(program: Program, token: str) -> None:
    photo = program.graph("/me/photos/240x240/$value", token)
    assert pictures.dimensions(photo.content) == (240, 240)
    assert program.graph("/me/photos/10x10/$value", token).status_code == 400


def test_uploading_the_same_photo_again_gives_a_new_etag(
    tenant: Tenant, program: Program, token: str
) -> None:
    before = program.graph("/me/photo", token).json()["@odata.mediaEtag"]
    photo = tenant.exchange_photo()
    assert photo is not None
    tenant.replace_exchange_photo(photo)
    assert program.graph("/me/photo", token).json()["@odata.mediaEtag"] != before


def test_nothing_larger_than_the_upload_is_offered(run: Run) -> None:
    with signed_in(run(Scene.DIRECTORY_PHOTO)) as (program, token):
        assert program.graph("/me/photo", token).json()["width"] == 96
        assert program.graph("/me/photos/48x48/$value", token).status_code == 200
        assert program.graph("/me/photos/240x240/$value", token).status_code == 404


@pytest.mark.parametrize("path", ["/me/photo", "/me/photo/$value", "/me/photos/48x48/$value"])
def test_without_a_photo_there_is_an_error_envelope(run: Run, path: str) -> None:
    with signed_in(run(Scene.NO_PHOTO)) as (program, token):
        response = program.graph(path, token)
    error = response.json()["error"]
    assert response.status_code == 404
    assert error["code"] == "ImageNotFound"
    assert error["innerError"]["request-id"] == response.headers["request-id"]


def test_a_guest_has_neither_plan_nor_site(run: Run) -> None:
    with signed_in(run(Scene.GUEST)) as (program, token):
        me = program.graph("/me?$select=userType,userPrincipalName,assignedPlans", token).json()
        assert me["userType"] == "Guest"
        assert me["userPrincipalName"] == "alex_fabrikam.example#EXT#@contoso.example"
        assert me["assignedPlans"] == []
        assert program.graph("/me?$select=mySite", token).status_code == 404


@pytest.mark.parametrize("scene", [Scene.NO_MAILBOX, Scene.DIRECTORY_PHOTO])
def test_without_a_mailbox_there_is_no_exchange_plan(run: Run, scene: Scene) -> None:
    with signed_in(run(scene)) as (program, token):
        plans = program.graph("/me?$select=assignedPlans", token).json()["assignedPlans"]
    assert "exchange" not in {plan["service"] for plan in plans}


def test_a_throttled_photo_says_how_long_to_wait(run: Run) -> None:
    tenant = run(Scene.THROTTLED)
    with signed_in(tenant) as (program, token):
        assert program.graph("/me/photo", token).status_code == 200
        tenant.begin()
        response = program.graph("/me/photo", token)
        assert program.graph("/me", token).status_code == 200
    assert response.status_code == 429
    assert response.headers["Retry-After"] == "30"


@pytest.mark.parametrize("token", ["", "made-up"])
def test_nobody_gets_in_without_a_token(program: Program, token: str) -> None:
    response = program.graph("/me", token)
    assert response.status_code == 401
    assert response.json()["error"]["code"] == "InvalidAuthenticationToken"
    assert response.headers["WWW-Authenticate"].startswith("Bearer")


def test_sharepoints_token_does_not_open_graph(program: Program, visitor: Visitor) -> None:
    program.sign_in(visitor)
    assert program.graph("/me", program.sharepoint_token()).status_code == 401


def test_a_token_of_the_wrong_scope_is_forbidden(program: Program, visitor: Visitor) -> None:
    token = program.sign_in(visitor, ["ProfilePhoto.Read.All"])["access_token"]
    assert program.graph("/me/photo", token).status_code == 200
    response = program.graph("/me", token)
    assert response.status_code == 403
    assert response.json()["error"]["code"] == "Authorization_RequestDenied"


def test_a_token_expires(program: Program, token: str, clock: Clock) -> None:
    clock.advance(3601)
    response = program.graph("/me", token)
    assert response.status_code == 401
    assert "claims" not in response.headers["WWW-Authenticate"]


def test_an_unknown_address_has_an_envelope_too(program: Program, token: str) -> None:
    assert program.graph("/me/shoes", token).json()["error"]["code"] == "BadRequest"


class TestRevokedSessions:
    def test_the_challenge_leads_through_a_new_sign_in(
        self, tenant: Tenant, program: Program, visitor: Visitor, token: str
    ) -> None:
        tenant.revoke_sessions()
        refused = program.graph("/me", token)
        claims = challenge_of(refused.headers["WWW-Authenticate"])
        assert "nbf" in json.loads(claims)["access_token"]
        assert program.silent(claims_challenge=claims)["error_codes"] == [50173]
        fresh = program.sign_in(visitor, claims_challenge=claims)["access_token"]
        assert program.graph("/me", fresh).status_code == 200

    def test_who_does_not_know_claims_gets_a_plain_refusal(
        self, tenant: Tenant, program: Program, visitor: Visitor
    ) -> None:
        program.sign_in(visitor)
        [found] = program.msal.token_cache.search("RefreshToken")
        form = {"grant_type": "refresh_token", "refresh_token": found["secret"]}
        token = program.post_token(**form, scope="User.Read").json()["access_token"]
        tenant.revoke_sessions()
        assert "claims=" not in program.graph("/me", token).headers["WWW-Authenticate"]


def challenge_of(header: str) -> str:
    found = re.search(r'error="insufficient_claims", claims="([^"]+)"', header)
    assert found, header
    return base64.b64decode(found[1]).decode()

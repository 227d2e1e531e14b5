"""Continuous access evaluation: challenges are read, met once without the person, then with."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from photosync_tray.adapters.claims import MAX_CLAIMS, claims_of
from photosync_tray.adapters.graph import GraphPhotos
from photosync_tray.adapters.sharepoint import MySitePictures
from photosync_tray.core.errors import AccessDenied, Offline, SignInNeeded
from photosync_tray.core.model import Account
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Fault, Service
from tests.adapters.asking import Loopback
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed
from tests.adapters.servers import ALEX, OneToken, reply
from tests.adapters.signing_in import GRAPH, ROBIN, query_of, token_path, token_requests

CLAIMS = '{"access_token": {"nbf": {"essential": true, "value": "1700000000"}}}'
ODD = '{"access_token": {"acrs": {"value": "ÿþ>?"}}}'


def coded(claims: str = CLAIMS) -> str:
    return base64.b64encode(claims.encode()).decode()


def urlsafe(claims: str) -> str:
    return base64.urlsafe_b64encode(claims.encode()).decode()


class TestReading:
    @pytest.mark.parametrize(
        "header",
        [
            f'Bearer realm="", error="insufficient_claims", claims="{coded()}"',
            f'Bearer claims="{coded()}", error="insufficient_claims", realm=""',
            f'bearer CLAIMS="{coded()}"',
            f"Bearer error=insufficient_claims, claims={coded().rstrip('=')}",
            f'Bearer realm="a, b=c \\" claims=x", claims="{coded()}"',
            f'Negotiate, Basic realm="x", Bearer claims="{coded()}"',
            f'Bearer error="invalid_token", Bearer claims="{coded()}"',
            f'Bearer claims="{coded()}", PoP claims="{coded("[]")}"',
            f'Bearer   realm = "" ,\tclaims = "{coded()}"',
        ],
    )
    def test_finds_them_wherever_they_stand(self, header: str) -> None:
        assert claims_of(header) == CLAIMS

    @pytest.mark.parametrize("padding", ["", "=", "=="])
    @pytest.mark.parametrize("code", [coded, urlsafe])
    def test_takes_either_alphabet_and_any_padding(
        self, code: Callable[[str], str], padding: str
    ) -> None:
        text = code(ODD).rstrip("=")
        assert claims_of(f'Bearer claims="{text}{padding}"') == ODD

    @pytest.mark.parametrize(
        "header",
        [
            "",
            "Bearer",
            'Bearer realm="", error="invalid_token"',
            f'PoP claims="{coded()}"',
            f'claims="{coded()}"',
            'Bearer claims=""',
            'Bearer claims="not base64!"',
            f'Bearer claims="{coded("no JSON")}"',
            f'Bearer claims="{coded("[1]")}"',
            f'Bearer claims="{base64.b64encode(bytes([255, 254])).decode()}"',
            f'Bearer claims="{coded(json.dumps({"x": "y" * MAX_CLAIMS}))}"',
            f'Bearer claims="{coded("[" * 5000)}"',
            'Bearer claims="' + "a" * 60000,
            "Bearer " + "," * 60000,
        ],
        ids=lambda header: header[:30],
    )
    def test_reads_nothing_into_others(self, header: str) -> None:
        assert claims_of(header) == ""

    def test_several_header_lines_are_one_list(self, loopback: Loopback) -> None:
        """As they arrive: one line for each way to sign in."""
        server = loopback.server(
            reply(401, WWW_Authenticate=f'Negotiate\r\nWWW-Authenticate: Bearer claims="{coded()}"')
        )
        with pytest.raises(SignInNeeded) as caught:
            loopback.web(server.origin).json(server.origin, "token")
        assert caught.value.claims == CLAIMS


@pytest.fixture
def account(installed: Installed) -> Account:
    return installed.sign_in(installed.identity())


def challenges_for_ever(installed: Installed, service: Service) -> None:
    header = {"WWW-Authenticate": f'Bearer error="insufficient_claims", claims="{coded()}"'}
    installed.tenant.faults.add(Fault(service, status=401, headers=header, times=None))


class TestAChallengeThatNeedsNoPerson:
    def test_is_met_and_the_answer_comes(self, installed: Installed, account: Account) -> None:
        identity = installed.identity()
        refused = identity.token(account, GRAPH)
        installed.tenant.demand_new_tokens()
        installed.tenant.requests.clear()
        assert installed.graph(identity).profile(account).name == "Alex Morgan"
        assert identity.token(account, GRAPH) != refused
        assert token_requests(installed.tenant) == 1

    def test_of_sharepoint_is_met_as_well(self, installed: Installed, account: Account) -> None:
        identity = installed.identity()
        sharepoint, my_site = installed.sharepoint(identity), installed.tenant.addresses.my_site
        properties = sharepoint.properties(account, my_site)
        installed.tenant.demand_new_tokens()
        assert sharepoint.thumbnails(account, properties).large
        installed.tenant.demand_new_tokens()
        assert sharepoint.properties(account, my_site) == properties

    def test_is_met_after_an_outage(self, installed: Installed, account: Account) -> None:
        """And until then the token that the service does not take is not handed out."""
        identity = installed.identity()
        refused = identity.token(account, GRAPH)
        path = token_path(installed.tenant)
        installed.tenant.faults.add(Fault(Service.IDENTITY, path, status=502, times=2))
        identity.challenged(account, GRAPH, CLAIMS)
        for _ in range(2):
            with pytest.raises(Exception, match="HTTP 502"):
                identity.token(account, GRAPH)
        assert identity.token(account, GRAPH) != refused

    def test_without_a_network_waits(self, install: Install) -> None:
        installed = install(Scene.OFFLINE)
        identity = installed.identity()
        account = installed.sign_in(identity)
        identity.challenged(account, GRAPH, CLAIMS)
        installed.tenant.begin()
        for _ in range(2):
            with pytest.raises(Offline):
                identity.token(account, GRAPH)


class TestAChallengeThatNeedsThePerson:
    def test_is_tried_once_and_then_kept(self, installed: Installed, account: Account) -> None:
        identity = installed.identity()
        graph = installed.graph(identity)
        assert graph.profile(account).name
        installed.tenant.revoke_sessions()
        installed.tenant.requests.clear()
        with pytest.raises(SignInNeeded, match="AADSTS50173"):
            graph.photo_info(account)
        for _ in range(3):
            with pytest.raises(SignInNeeded) as caught:
                graph.photo_info(account)
            assert "nbf" in caught.value.claims
        assert token_requests(installed.tenant) == 1
        assert len(installed.tenant.requests.of(Service.GRAPH, "/v1.0")) == 1

    def test_is_asked_of_the_person_and_over(self, installed: Installed, account: Account) -> None:
        identity = installed.identity()
        graph = installed.graph(identity)
        identity.token(account, GRAPH)
        installed.tenant.revoke_sessions()
        with pytest.raises(SignInNeeded):
            graph.profile(account)
        installed.tenant.requests.clear()
        installed.sign_in(identity)
        pages = f"/{installed.tenant.addresses.tenant_id}/oauth2"
        [asked] = installed.tenant.requests.of(Service.SIGN_IN, pages)
        claims = json.loads(query_of(f"?{asked.query}")["claims"])["access_token"]
        assert claims["nbf"]["essential"] is True
        assert claims["xms_cc"] == {"values": ["CP1"]}
        assert graph.profile(account).name == "Alex Morgan"
        installed.tenant.requests.clear()
        installed.sign_in(identity)
        [asked] = installed.tenant.requests.of(Service.SIGN_IN, pages)
        assert "nbf" not in query_of(f"?{asked.query}")["claims"]

    def test_may_come_from_the_sign_in_itself(self, installed: Installed, account: Account) -> None:
        body = {"error": "interaction_required", "error_codes": [50076], "claims": ODD}
        path, kind = token_path(installed.tenant), {"Content-Type": "application/json"}
        fault = Fault(Service.IDENTITY, path, status=400, headers=kind, body=json.dumps(body))
        installed.tenant.faults.add(fault)
        identity = installed.after_a_night()
        for _ in range(2):
            with pytest.raises(SignInNeeded) as caught:
                identity.token(account, GRAPH)
            assert caught.value.claims == ODD

    def test_is_forgotten_with_the_account(self, installed: Installed, account: Account) -> None:
        identity = installed.identity()
        identity.challenged(account, GRAPH, CLAIMS)
        robin = installed.sign_in(identity, ROBIN)
        assert identity.token(robin, GRAPH)
        identity.challenged(robin, GRAPH, CLAIMS)
        identity.sign_out()
        account = installed.sign_in(identity)
        installed.tenant.requests.clear()
        assert identity.token(account, GRAPH)
        assert token_requests(installed.tenant) == 0


class TestAServiceThatNeverHasEnough:
    def test_gets_two_requests_a_look(self, installed: Installed, account: Account) -> None:
        identity = installed.identity()
        challenges_for_ever(installed, Service.GRAPH)
        installed.tenant.requests.clear()
        with pytest.raises(SignInNeeded):
            installed.graph(identity).photo_info(account)
        assert len(installed.tenant.requests.of(Service.GRAPH, "/")) == 2
        assert token_requests(installed.tenant) == 1

    @pytest.mark.parametrize("what", ["graph", "sharepoint"])
    def test_leaves_its_last_challenge_for_the_person(
        self, loopback: Loopback, installed: Installed, what: str
    ) -> None:
        server = loopback.server(reply(401, WWW_Authenticate=f'Bearer claims="{coded()}"'))
        identity, web, cloud = OneToken(), loopback.web(server.origin), installed.cloud
        cloud = replace(cloud, graph=server.origin, my_site=server.origin)
        pictures = MySitePictures(web, identity, cloud)
        read: dict[str, Callable[[], object]] = {
            "graph": lambda: GraphPhotos(web, identity, cloud).photo_info(ALEX),
            "sharepoint": lambda: pictures.properties(ALEX, server.origin),
        }
        with pytest.raises(SignInNeeded) as caught:
            read[what]()
        assert caught.value.claims == CLAIMS
        assert identity.challenges == [CLAIMS, CLAIMS]
        assert len(server.asked) == 2

    def test_of_sharepoint_without_claims_means_a_missing_permission(
        self, loopback: Loopback, installed: Installed
    ) -> None:
        server = loopback.server(reply(401, WWW_Authenticate='Bearer error="invalid_token"'))
        cloud = replace(installed.cloud, my_site=server.origin)
        pictures = MySitePictures(loopback.web(server.origin), OneToken(), cloud)
        with pytest.raises(AccessDenied):
            pictures.properties(ALEX, server.origin)
        assert len(server.asked) == 1

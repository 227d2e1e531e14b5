"""No answer of a server moves a token, a code or a person to a host that is not the cloud's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from photosync_tray.adapters.clouds import CLOUDS
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import HostNotAllowed, PhotoSyncError, SignInTimedOut
from photosync_tray.demo.tenant import Fault, Service
from tests.adapters.installed import Installed
from tests.adapters.servers import Authority, Server, reply
from tests.adapters.signing_in import GRAPH, token_path

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def elsewhere(trusted: Authority) -> Iterator[Server]:
    """Another host, with a certificate of its own that everybody trusts."""
    with Server(reply(body="{}"), trusted.context()) as server:
        yield server
        assert server.asked == [], "a stranger was asked"


def discovery(installed: Installed, **moved: Any) -> None:
    """The authority's document, with some of its addresses moved."""
    at = installed.tenant.addresses
    document = {
        "issuer": f"{at.authority}/v2.0",
        "authorization_endpoint": f"{at.sign_in}/{at.tenant_id}/oauth2/v2.0/authorize",
        "token_endpoint": f"{at.authority}/oauth2/v2.0/token",
        **moved,
    }
    path = f"/{at.tenant_id}/v2.0/.well-known"
    body = json.dumps(document)
    installed.tenant.faults.add(Fault(Service.IDENTITY, path, 200, JSON, body, times=None))


class TestTheDiscoveryDocument:
    def test_cannot_move_the_code(self, installed: Installed, elsewhere: Server) -> None:
        discovery(installed, token_endpoint=f"{elsewhere.origin}/tenant/oauth2/v2.0/token")
        with pytest.raises(HostNotAllowed):
            installed.sign_in(installed.identity())

    def test_cannot_move_the_refresh_token(self, installed: Installed, elsewhere: Server) -> None:
        account = installed.sign_in(installed.identity())
        tenant = account.tenant_id
        discovery(installed, token_endpoint=f"{elsewhere.origin}/{tenant}/oauth2/v2.0/token")
        with pytest.raises(PhotoSyncError):
            installed.after_a_night().token(account, GRAPH)

    @pytest.mark.parametrize(
        "page",
        [
            "https://attacker.example/authorize",
            "http://attacker.example/authorize",
            "https://login.microsoftonline.com@attacker.example/authorize",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "https://[/authorize",
            "https://localhost/authorize",
            "\\\\attacker.example\\share",
        ],
    )
    def test_cannot_move_the_person(self, installed: Installed, page: str) -> None:
        discovery(installed, authorization_endpoint=page)
        shown: list[str] = []
        with pytest.raises(PhotoSyncError) as caught:
            installed.identity().sign_in(shown.append, Cancellation())
        assert shown == []
        assert type(caught.value) is HostNotAllowed

    def test_may_name_another_address_of_the_same_cloud(self, installed: Installed) -> None:
        page = "https://login.chinacloudapi.cn/common/oauth2/v2.0/authorize"
        discovery(installed, authorization_endpoint=page)
        shown: list[str] = []
        identity = installed.identity(shows=CLOUDS["China"].is_sign_in, wait_seconds=0)
        with pytest.raises(SignInTimedOut):
            identity.sign_in(shown.append, Cancellation())
        assert shown[0].startswith(page)


class TestARedirect:
    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_of_the_token_endpoint_is_not_followed(
        self, installed: Installed, elsewhere: Server, status: int
    ) -> None:
        account = installed.sign_in(installed.identity())
        headers = {"Location": f"{elsewhere.origin}/token"}
        path = token_path(installed.tenant)
        installed.tenant.faults.add(Fault(Service.IDENTITY, path, status, headers))
        with pytest.raises(PhotoSyncError):
            installed.after_a_night().token(account, GRAPH)

    @pytest.mark.parametrize("service", [Service.GRAPH, Service.SHAREPOINT])
    def test_of_a_service_is_not_followed(
        self, installed: Installed, elsewhere: Server, service: Service
    ) -> None:
        identity = installed.identity()
        account = installed.sign_in(identity)
        headers = {"Location": f"{elsewhere.origin}/"}
        installed.tenant.faults.add(Fault(service, "/", 302, headers, times=None))
        with pytest.raises(HostNotAllowed):
            if_asked(installed, service, identity, account)


def if_asked(installed: Installed, service: Service, identity: Any, account: Any) -> object:
    if service is Service.GRAPH:
        return installed.graph(identity).photo_info(account)
    my_site = installed.tenant.addresses.my_site
    return installed.sharepoint(identity).properties(account, my_site)


class TestGraphsAnswer:
    @pytest.mark.parametrize(
        "address",
        [
            "https://attacker.example/personal/alex/",
            "https://contoso-my.sharepoint.com.attacker.example/",
            "https://attacker.example\\.sharepoint.com/",
            "https://attacker.example#.sharepoint.com/",
            "https://contoso-my.sharepoint.com:8443/",
            "https://contoso-my.sharepoint.com%2eattacker.example/",
            "http://contoso-my.sharepoint.com/",
            "https://attacker.example/.sharepoint.com",
            "https://.sharepoint.com/",
            "https://contoso_my.sharepoint.com/",
            "https://contoso-my.sharepoint。com/",
        ],
    )
    def test_cannot_name_a_my_site_of_its_own(self, address: str) -> None:
        with pytest.raises(HostNotAllowed):
            CLOUDS["Global"].my_site_origin(address)

    def test_names_the_cloud_s_own(self) -> None:
        address = "https://Contoso-My.SharePoint.com:443/personal/alex/"
        origin = CLOUDS["Global"].my_site_origin(address)
        assert origin == "https://contoso-my.sharepoint.com"


@pytest.mark.parametrize("cloud", CLOUDS.values(), ids=CLOUDS)
def test_no_cloud_signs_in_at_anothers(cloud: Cloud) -> None:
    assert cloud.is_sign_in(cloud.authority)
    shared = {"GCCHigh", "DoD"}  # one authority serves both
    for other in CLOUDS.values():
        same = other.name == cloud.name or {other.name, cloud.name} == shared
        for name in (other.authority, *other.sign_in):
            assert cloud.is_sign_in(name) is same

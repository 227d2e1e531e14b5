"""What the tests of signing in share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

import requests

from photosync_tray.core.model import Account
from photosync_tray.demo.tenant import Service, Tenant

GRAPH = ["User.Read"]
ROBIN = "robin.hale@contoso.example"
PROPERTIES = "/_api/SP.UserProfiles.PeopleManager/GetMyProperties"


def remembered(account: Account) -> Account:
    """As a restart knows it: the display name is Graph's to tell."""
    return replace(account, name="")


def query_of(address: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def scopes_of(query: dict[str, str]) -> set[str]:
    """What is asked for beyond the sign-in itself; MSAL adds these three of OpenID Connect."""
    asked = query["scope"].split()
    assert {"openid", "profile", "offline_access"} < set(asked)
    return set(asked) - {"openid", "profile", "offline_access"}


def token_requests(tenant: Tenant) -> int:
    return len(tenant.requests.of(Service.IDENTITY, token_path(tenant)))


def token_path(tenant: Tenant) -> str:
    return f"/{tenant.addresses.tenant_id}/oauth2/v2.0/token"


@dataclass
class Seconds:
    """A clock that counts seconds from 0, and stands still until a test moves it."""

    passed: float = 0.0

    def __call__(self) -> float:
        return self.passed


def answering(**fields: str) -> Callable[[str], None]:
    """A provider that sends the browser back at once, with these fields."""

    def show(address: str) -> None:
        query = query_of(address)
        form = {"state": query["state"], **fields}
        requests.post(query["redirect_uri"], data=form, timeout=5).close()

    return show

"""Which resource the asked-for scopes belong to: one request, one audience."""

from __future__ import annotations

from dataclasses import dataclass

from photosync_tray.demo.aadsts import OAuthProblem
from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.tokens import Audience

OPENID = frozenset({"openid", "profile", "email", "offline_access"})

_OFFERED = {
    Audience.GRAPH: frozenset({"User.Read", "ProfilePhoto.Read.All"}),
    Audience.SHAREPOINT: frozenset({"User.Read.All", "AllSites.Read"}),
}


@dataclass(frozen=True)
class Granted:
    """`names` are the short ones that a resource checks, `echoed` the response's `scope`."""

    audience: Audience
    names: frozenset[str]
    echoed: str
    offline: bool
    openid: bool


def origins_of(at: Addresses) -> dict[Audience, str]:
    """By which a scope names its resource."""
    return {Audience.GRAPH: at.graph, Audience.SHAREPOINT: at.my_site}


def grant(scope: str, origins: dict[Audience, str]) -> Granted:
    """Sort the words of `scope`. OAuthProblem when unknown, or of two resources at once."""
    words = scope.split()
    resources = [_resource(word, origins) for word in words if word not in OPENID]
    audiences = {audience for audience, _ in resources} or {Audience.GRAPH}
    if len(audiences) > 1:
        raise OAuthProblem("invalid_scope", 28000, "The scope contains more than one resource.")
    audience = audiences.pop()
    return Granted(
        audience=audience,
        names=_names([name for _, name in resources], audience),
        # In the words of the request: MSAL files the token under them and finds it by them.
        echoed=" ".join(word for word in words if word != "offline_access"),
        offline="offline_access" in words,
        openid="openid" in words,
    )


def _resource(word: str, origins: dict[Audience, str]) -> tuple[Audience, str]:
    for audience, origin in origins.items():
        if word.startswith(f"{origin}/"):
            return audience, word.removeprefix(origin).lstrip("/")
    if "://" in word:
        raise OAuthProblem(
            "invalid_resource", 500011, f"The resource of {word} was not found in the tenant."
        )
    return Audience.GRAPH, word


def _names(names: list[str], audience: Audience) -> frozenset[str]:
    offered = _OFFERED[audience]
    if ".default" in names:
        return offered
    for name in names:
        if name not in offered:
            raise OAuthProblem("invalid_scope", 70011, f"The scope {name} is not valid.")
    return frozenset(names) or frozenset({"User.Read"})

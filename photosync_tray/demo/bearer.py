"""Who sends a bearer token, and the refusals that a resource gives without a good one."""

from __future__ import annotations

import base64
import json

from flask import request

from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.tokens import AccessToken, Audience


class Unauthorized(Exception):
    """401; `challenge` is the value of WWW-Authenticate."""

    def __init__(self, text: str, challenge: str) -> None:
        super().__init__(text)
        self.challenge = challenge


class Forbidden(Exception):
    """403: the token is good, but not for this."""


def has_bearer() -> bool:
    return request.headers.get("Authorization", "").startswith("Bearer ")


def holder(contoso: Contoso, audience: Audience, *any_scope: str) -> AccessToken:
    """The token of this request, for this audience, with at least one of the scopes."""
    value = request.headers.get("Authorization", "").removeprefix("Bearer ")
    token = contoso.tokens.access(value)
    if token is None or token.audience is not audience:
        raise Unauthorized("Access token is empty, expired or of another audience.", _plain())
    if token.revoked:
        raise _revoked(contoso, token)
    if not token.scopes & set(any_scope):
        raise Forbidden("Insufficient privileges to complete the operation.")
    return token


def _plain() -> str:
    return 'Bearer realm="", error="invalid_token"'


def _revoked(contoso: Contoso, token: AccessToken) -> Unauthorized:
    if not token.knows_claims:
        return Unauthorized("The access token has been revoked.", _plain())
    nbf = {"essential": True, "value": str(int(contoso.clock()))}
    claims = base64.b64encode(json.dumps({"access_token": {"nbf": nbf}}).encode()).decode()
    at = contoso.addresses
    return Unauthorized(
        "Continuous access evaluation resulted in challenge with result: "
        "InteractionRequired and code: TokenCreatedWithOutdatedPolicies.",
        f'Bearer realm="", authorization_uri="{at.sign_in}/common/oauth2/authorize", '
        f'client_id="{at.client_id}", error="insufficient_claims", claims="{claims}"',
    )

"""The identity provider's own API over TLS: discovery, keys, and the token endpoint.

Shaped after Microsoft Entra's v2.0 endpoints as MSAL uses them.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from flask import Flask, Response, jsonify, redirect, request
from jwt.algorithms import RSAAlgorithm
from werkzeug.wrappers import Response as AnyResponse

from photosync_tray.demo import aadsts, scopes
from photosync_tray.demo.aadsts import Incident, OAuthProblem
from photosync_tray.demo.apps import new_app
from photosync_tray.demo.consents import Missing
from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.people import Person
from photosync_tray.demo.request_log import Service
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tokens import ACCESS_SECONDS

_KEY_ID = "contoso-demo-1"


def client_info(person: Person, tenant_id: str) -> str:
    """The account's home, as MSAL reads it: user and tenant, base64url without padding."""
    home = json.dumps({"uid": person.object_id, "utid": tenant_id}, separators=(",", ":"))
    return base64.urlsafe_b64encode(home.encode()).rstrip(b"=").decode()


class IdentityProvider:
    """Answers programs; people are answered by `sign_in`."""

    def __init__(self, contoso: Contoso) -> None:
        self._contoso = contoso
        self._at = contoso.addresses
        self._key = _signing_key()
        self._origins = scopes.origins_of(self._at)

    def app(self) -> Flask:
        app = new_app(Service.IDENTITY, self._contoso)
        base = f"/{self._at.tenant_id}"
        app.get(f"{base}/v2.0/.well-known/openid-configuration")(self._discovery)
        app.get(f"{base}/discovery/v2.0/keys")(self._keys)
        app.post(f"{base}/oauth2/v2.0/token")(self._token)
        app.get(f"{base}/v2.0/adminconsent")(self._admin_consent)
        app.register_error_handler(OAuthProblem, self._refused)
        app.register_error_handler(404, self._no_such_tenant)
        return app

    def _discovery(self) -> Response:
        base, pages = self._at.authority, f"{self._at.sign_in}/{self._at.tenant_id}"
        return jsonify(
            issuer=f"{base}/v2.0",
            authorization_endpoint=f"{pages}/oauth2/v2.0/authorize",
            token_endpoint=f"{base}/oauth2/v2.0/token",
            jwks_uri=f"{base}/discovery/v2.0/keys",
            response_modes_supported=["form_post"],
            response_types_supported=["code"],
            subject_types_supported=["pairwise"],
            id_token_signing_alg_values_supported=["RS256"],
            token_endpoint_auth_methods_supported=["none"],
            code_challenge_methods_supported=["S256"],
            scopes_supported=sorted(scopes.OPENID),
        )

    def _keys(self) -> Response:
        key = RSAAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        return jsonify(keys=[key | {"kid": _KEY_ID, "use": "sig", "alg": "RS256"}])

    def _admin_consent(self) -> AnyResponse:
        """Known by this address; the page itself is plain, so that no browser warns."""
        query = request.query_string.decode()
        return redirect(f"{self._at.sign_in}/{self._at.tenant_id}/v2.0/adminconsent?{query}")

    def _token(self) -> Response:
        if request.form.get("client_id") != self._at.client_id:
            raise OAuthProblem(
                "unauthorized_client", 700016, "The application was not found in the directory."
            )
        match request.form.get("grant_type"):
            case "authorization_code":
                return self._redeem()
            case "refresh_token":
                return self._refresh()
            case kind:
                raise OAuthProblem(
                    "unsupported_grant_type", 70003, f"The grant type {kind} is not supported."
                )

    def _redeem(self) -> Response:
        granted = self._granted()
        grant = self._contoso.tokens.take_code(request.form.get("code", ""))
        if grant is None:
            raise OAuthProblem(
                "invalid_grant", 54005, "The code was already redeemed, or has expired."
            )
        if request.form.get("redirect_uri") != grant.redirect_uri:
            raise OAuthProblem("invalid_grant", 500112, "The reply address does not match.")
        if not grant.proven_by(request.form.get("code_verifier", "")):
            raise OAuthProblem(
                "invalid_grant", 501481, "The code verifier does not match the code challenge."
            )
        self._check_consent(grant.person, granted)
        return self._issued(grant.person, granted, grant.nonce)

    def _refresh(self) -> Response:
        if self._contoso.trouble is Scene.BLOCKED:
            raise OAuthProblem("invalid_grant", 53003, aadsts.BLOCKED, "message_only")
        granted, tokens = self._granted(), self._contoso.tokens
        token = request.form.get("refresh_token", "")
        if person := tokens.holder_of_refresh(token):
            self._check_consent(person, granted)  # a refusal leaves the token good for the rest
        person = tokens.take_refresh(token)
        if person is None:
            raise OAuthProblem("invalid_grant", 50173, aadsts.REVOKED, "bad_token")
        return self._issued(person, granted, None)

    def _check_consent(self, person: Person, asked: scopes.Granted) -> None:
        missing = self._contoso.consents.missing(self._contoso.trouble, person, asked)
        if missing is not Missing.NOBODYS:
            raise OAuthProblem("invalid_grant", 65001, aadsts.NOT_CONSENTED, "consent_required")

    def _granted(self) -> scopes.Granted:
        return scopes.grant(request.form.get("scope", ""), self._origins)

    def _issued(self, person: Person, granted: scopes.Granted, nonce: str | None) -> Response:
        tokens = self._contoso.tokens
        body: dict[str, object] = {
            "token_type": "Bearer",
            "scope": granted.echoed,
            "expires_in": ACCESS_SECONDS,
            "ext_expires_in": ACCESS_SECONDS,
            "access_token": tokens.new_access(
                person, granted.audience, granted.names, knows_claims=_knows_claims()
            ),
            "client_info": client_info(person, self._at.tenant_id),
        }
        if granted.offline:
            body["refresh_token"] = tokens.new_refresh(person)
        if granted.openid:
            body["id_token"] = self._id_token(person, nonce)
        return jsonify(body)

    def _id_token(self, person: Person, nonce: str | None) -> str:
        now = int(self._contoso.clock())
        subject = hashlib.sha256(f"{self._at.client_id}{person.object_id}".encode()).digest()
        claims: dict[str, Any] = {
            "iss": f"{self._at.authority}/v2.0",
            "aud": self._at.client_id,
            "iat": now,
            "nbf": now,
            "exp": now + ACCESS_SECONDS,
            "sub": base64.urlsafe_b64encode(subject).rstrip(b"=").decode(),
            "oid": person.object_id,
            "tid": self._at.tenant_id,
            "name": person.name,
            "preferred_username": person.username,
            "ver": "2.0",
        }
        claims |= {"nonce": nonce} if nonce else {}
        return jwt.encode(claims, self._key, "RS256", headers={"kid": _KEY_ID})

    def _refused(self, problem: OAuthProblem) -> tuple[Response, int]:
        incident = Incident.at(self._contoso.clock(), request.headers.get("client-request-id", ""))
        return jsonify(incident.body(problem)), 400

    def _no_such_tenant(self, _: Exception) -> tuple[Response, int]:
        problem = OAuthProblem("invalid_tenant", 90002, "The tenant was not found.")
        return self._refused(problem)


@functools.cache
def _signing_key() -> rsa.RSAPrivateKey:
    """One for the process: making it takes longer than starting all the rest."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _knows_claims() -> bool:
    try:
        claims = json.loads(request.form.get("claims", "{}"))
        return "CP1" in claims["access_token"]["xms_cc"]["values"]
    except (ValueError, KeyError, TypeError):
        return False

"""The troubles that are no more than a wrong answer, as faults that stay."""

from __future__ import annotations

import json

from photosync_tray.demo.aadsts import APP_NAME, Incident, OAuthProblem
from photosync_tray.demo.faults import Fault
from photosync_tray.demo.people import CLIENT_ID, TENANT_ID
from photosync_tray.demo.request_log import Service
from photosync_tray.demo.scenes import Scene

_JSON = {"Content-Type": "application/json"}
_STRANGER = (
    "User account from identity provider 'fabrikam.example' does not exist in tenant 'Contoso' "
    f"and cannot access the application '{CLIENT_ID}' ({APP_NAME}) in that tenant."
)


def faults_of(scene: Scene, now: float) -> tuple[Fault, ...]:
    """What is wrong in the scene from `now` on, in seconds since 1970."""
    match scene:
        case Scene.ON_PREMISES:
            # Seen at this address: microsoftgraph/msgraph-sdk-dotnet, issue 688.
            text = "Mailbox is hosted by an on-premise or non-Exchange server."
            return (_graph("/v1.0/me/photo", 404, "MailboxNotHostedInExchangeOnline", text),)
        case Scene.SERVICE_FAULT:
            # Without Retry-After, which would make it a request to wait.
            text = "The service is temporarily unavailable."
            return (_graph("/v1.0/me", 503, "serviceNotAvailable", text),)
        case Scene.WRONG_TENANT:
            return (_stranger(now),)
    return ()


def _graph(path: str, status: int, code: str, text: str) -> Fault:
    body = json.dumps({"error": {"code": code, "message": text}})
    return Fault(Service.GRAPH, path, status, _JSON, body, times=None)


def _stranger(now: float) -> Fault:
    """In a browser the page says so; silent renewals hear it too (azure-sdk-for-net, #30230)."""
    problem = OAuthProblem("invalid_grant", 50020, _STRANGER)
    body = json.dumps(Incident.at(now).body(problem))
    return Fault(Service.IDENTITY, f"/{TENANT_ID}/oauth2/v2.0/token", 400, _JSON, body, times=None)

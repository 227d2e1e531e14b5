"""Errors as Microsoft Entra words them: a number, a text, and ids for the administrator."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass

from photosync_tray.demo.people import CLIENT_ID

APP_NAME = "PhotoSync Tray"

NOT_CONSENTED = (
    f"The user or administrator has not consented to use the application with ID '{CLIENT_ID}' "
    f"named '{APP_NAME}'. Send an interactive authorization request for this user and resource."
)
ADMIN_NEEDED = "Administrator consent is required."
DECLINED = "User declined to consent to access the app."
BLOCKED = (
    "Access has been blocked by Conditional Access policies. "
    "The access policy does not allow token issuance."
)
REVOKED = (
    "The provided grant has expired due to it being revoked, a fresh auth token is needed. "
    "The user might have changed or reset their password."
)


class OAuthProblem(Exception):
    """Ends a request with an error of RFC 6749, section 5.2, in Entra's shape."""

    def __init__(self, error: str, code: int, text: str, suberror: str = "") -> None:
        super().__init__(text)
        self.error = error
        self.code = code
        self.text = text
        self.suberror = suberror


@dataclass(frozen=True)
class Incident:
    """The ids and the time that an error carries, so that IT can find it in the logs."""

    trace_id: str
    correlation_id: str
    timestamp: str

    @classmethod
    def at(cls, now: float, correlation_id: str = "") -> Incident:
        """`now` in seconds since 1970; the caller's own correlation id is kept."""
        moment = datetime.datetime.fromtimestamp(now, datetime.UTC)
        return cls(
            trace_id=str(uuid.uuid4()),
            correlation_id=correlation_id or str(uuid.uuid4()),
            timestamp=f"{moment:%Y-%m-%d %H:%M:%SZ}",
        )

    def describe(self, problem: OAuthProblem) -> str:
        return (
            f"AADSTS{problem.code}: {problem.text} Trace ID: {self.trace_id} "
            f"Correlation ID: {self.correlation_id} Timestamp: {self.timestamp}"
        )

    def body(self, problem: OAuthProblem) -> dict[str, object]:
        """The JSON of the token endpoint."""
        body: dict[str, object] = {
            "error": problem.error,
            "error_description": self.describe(problem),
            "error_codes": [problem.code],
            "timestamp": self.timestamp,
            "trace_id": self.trace_id,
            "correlation_id": self.correlation_id,
        }
        return body | ({"suberror": problem.suberror} if problem.suberror else {})

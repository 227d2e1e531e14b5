"""What the registration of the program admits: its own id, and answers to this PC alone."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from photosync_tray.demo.aadsts import OAuthProblem


def check(request: Mapping[str, str], client_id: str) -> None:
    """OAuthProblem for another program, or an address that was not registered."""
    if request.get("client_id") != client_id:
        raise OAuthProblem(
            "unauthorized_client", 700016, "The application was not found in the directory."
        )
    address = urlsplit(request.get("redirect_uri", ""))
    if address.scheme != "http" or address.hostname != "localhost":
        raise OAuthProblem(
            "invalid_request",
            50011,
            "The redirect URI does not match those configured for the application.",
        )

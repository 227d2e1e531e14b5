"""A program that signs in at the tenant as ours does: MSAL, a loopback receiver, requests."""

from __future__ import annotations

import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl

import msal
import requests

from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.visitor import Page, Visitor

GRAPH_SCOPES = ["User.Read"]


class Clock:
    """The time of the services, moved by hand."""

    def __init__(self, now: float = 1_780_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class Receiver:
    """Waits on localhost for one form post."""

    def __init__(self) -> None:
        self.answer: dict[str, str] = {}
        self._server = HTTPServer(("127.0.0.1", 0), self._handler())
        self.redirect_uri = f"http://localhost:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.handle_request, daemon=True)
        self._server.timeout = 30
        self._thread.start()

    def close(self) -> None:
        if not self.answer:  # then it still waits, and takes this for its one request
            socket.create_connection(("127.0.0.1", self._server.server_port), timeout=5).close()
        self._thread.join(5)
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                receiver.answer = dict(parse_qsl(body))
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<title>Back in the program</title>")

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Stay silent."""

        return Handler


class Program:
    """The registered application, with a token cache of its own."""

    def __init__(self, addresses: Addresses) -> None:
        self.addresses = addresses
        self.session = requests.Session()
        self.session.verify = addresses.ca_file
        self.session.trust_env = False
        self.msal = msal.PublicClientApplication(
            addresses.client_id,
            authority=addresses.authority,
            instance_discovery=False,
            http_client=self.session,
            client_capabilities=["CP1"],
        )
        self.last_page: Page | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.session.close()

    def flow(self, redirect_uri: str, scopes: list[str] | None = None, **more: str) -> Any:
        return self.msal.initiate_auth_code_flow(
            scopes or GRAPH_SCOPES, redirect_uri=redirect_uri, response_mode="form_post", **more
        )

    def sign_in(
        self,
        visitor: Visitor,
        scopes: list[str] | None = None,
        *,
        way: str = "sign_in",
        **more: str,
    ) -> dict[str, Any]:
        """The whole way; the result is MSAL's. `way` is what the visitor does on the page."""
        receiver = Receiver()
        try:
            flow = self.flow(receiver.redirect_uri, scopes, **more)
            self.last_page = getattr(visitor, way)(flow["auth_uri"])
            if not receiver.answer:
                return {"error": "nothing came back"}
            result: dict[str, Any] = self.msal.acquire_token_by_auth_code_flow(
                flow, receiver.answer
            )
            return result
        finally:
            receiver.close()

    def silent(self, scopes: list[str] | None = None, **more: Any) -> dict[str, Any]:
        [account] = self.msal.get_accounts()
        result: dict[str, Any] | None = self.msal.acquire_token_silent_with_error(
            scopes or GRAPH_SCOPES, account, **more
        )
        return result or {"error": "nothing cached"}

    def sharepoint_token(self) -> str:
        scope = f"{self.addresses.my_site}/User.Read.All"
        token: str = self.silent([scope])["access_token"]
        return token

    def post_token(self, **form: str) -> requests.Response:
        """Speak to the token endpoint without MSAL."""
        url = f"{self.addresses.authority}/oauth2/v2.0/token"
        form = {"client_id": self.addresses.client_id} | form
        return self.session.post(url, data=form, timeout=10)

    def get(self, url: str, token: str) -> requests.Response:
        """Ask Graph, or SharePoint, below its origin or at a full address."""
        headers = {
            "Authorization": f"Bearer {token}",
            "Accept": "application/json;odata=nometadata",
        }
        return self.session.get(url, headers=headers, timeout=10, allow_redirects=False)

    def graph(self, path: str, token: str) -> requests.Response:
        return self.get(f"{self.addresses.graph}/v1.0{path}", token)

    def properties(self) -> dict[str, Any]:
        """What GetMyProperties answers, with the property bag as a plain dictionary."""
        path = "/_api/SP.UserProfiles.PeopleManager/GetMyProperties"
        response = self.get(self.addresses.my_site + path, self.sharepoint_token())
        response.raise_for_status()
        answer: dict[str, Any] = response.json()
        bag = {entry["Key"]: entry["Value"] for entry in answer["UserProfileProperties"]}
        return answer | {"bag": bag}

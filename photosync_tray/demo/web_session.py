"""How a website of the tenant knows its visitor: a ticket from the sign-in, then a cookie."""

from __future__ import annotations

import secrets
import threading
from urllib.parse import urlencode

from flask import Flask, Response, abort, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.people import Person
from photosync_tray.demo.tokens import Realm

COOKIES = {Realm.PORTAL: "ContosoPortal", Realm.SHAREPOINT: "ContosoMySite"}
"""Names of their own: cookies of 127.0.0.1 go to every port."""


class Sessions:
    """Cookie values and whose they are; one instance for each cookie name."""

    def __init__(self, cookie: str) -> None:
        self._cookie = cookie
        self._people: dict[str, Person] = {}
        self._lock = threading.Lock()

    def person(self) -> Person | None:
        """The person of this request's cookie."""
        with self._lock:
            return self._people.get(request.cookies.get(self._cookie, ""))

    def begin(self, response: AnyResponse, person: Person) -> None:
        value = secrets.token_urlsafe(32)
        with self._lock:
            self._people[value] = person
        response.set_cookie(self._cookie, value, httponly=True, samesite="Lax")

    def end_all(self) -> None:
        with self._lock:
            self._people.clear()


class WebSession:
    """The sign-in of one website, below /_signin."""

    def __init__(self, realm: Realm, contoso: Contoso) -> None:
        self._realm = realm
        self._contoso = contoso
        self._sessions = Sessions(COOKIES[realm])

    def attach(self, app: Flask) -> None:
        app.get("/_signin")(self._accept)

    def person(self) -> Person | None:
        return self._sessions.person()

    def end_all(self) -> None:
        self._sessions.end_all()

    def to_sign_in(self) -> AnyResponse:
        """Send the browser to the sign-in page and, afterwards, back to the address it asked."""
        here = request.full_path.rstrip("?")
        query = {"realm": self._realm.value, "return": here}
        hint = request.args.get("login_hint") or request.args.get("accountname")
        query |= {"login_hint": hint} if hint else {}
        at = self._contoso.addresses
        return redirect(f"{at.sign_in}/{at.tenant_id}/web?{urlencode(query)}")

    def _accept(self) -> AnyResponse:
        person = self._contoso.tokens.take_ticket(request.args.get("ticket", ""), self._realm)
        if person is None:
            abort(Response("This sign-in link was already used.", 400, mimetype="text/plain"))
        response = redirect(local_path(request.args.get("return", "/")))
        self._sessions.begin(response, person)
        return response


def local_path(path: str) -> str:
    """`path` if it stays on this website, else its front page: no open redirect."""
    stays = path.startswith("/") and not path.startswith("//") and "\\" not in path
    return path if stays else "/"

"""The pages on which a person signs in: to the program by form post, to a website by ticket."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from flask import Flask, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from photosync_tray.demo import aadsts, registration, scopes
from photosync_tray.demo.aadsts import Incident, OAuthProblem
from photosync_tray.demo.admin_consent import AdminConsent
from photosync_tray.demo.apps import new_app
from photosync_tray.demo.consents import WISHES, Missing
from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.identity_provider import client_info
from photosync_tray.demo.language import say
from photosync_tray.demo.people import Person
from photosync_tray.demo.request_log import Service
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.texts import Text
from photosync_tray.demo.tokens import Realm
from photosync_tray.demo.web_session import Sessions, local_path

type_of_page = str | AnyResponse | tuple[str, int]

_WEBSITES: Mapping[Realm, Text] = {
    Realm.PORTAL: "Office.com",
    Realm.SHAREPOINT: "OneDrive and SharePoint",
}


@dataclass(frozen=True)
class ForProgram:
    """An authorization request of the program, already found to be in order."""

    redirect_uri: str
    state: str
    challenge: str
    nonce: str | None
    asked: scopes.Granted


@dataclass(frozen=True)
class ForWebsite:
    """A website waits for its visitor at `path`."""

    realm: Realm
    path: str


@dataclass(frozen=True)
class Attempt:
    """One way through the pages; its id stands in their forms and is known to nobody else.

    `person` has signed in on it, and has not been let through yet.
    """

    id: str
    purpose: ForProgram | ForWebsite
    hint: str
    person: Person | None = None

    @property
    def target(self) -> str:
        """The name of what one signs in to."""
        if isinstance(self.purpose, ForProgram):
            return aadsts.APP_NAME
        return say(_WEBSITES[self.purpose.realm])


class SignIn:
    """Answers people; programs are answered by `identity_provider`."""

    def __init__(self, contoso: Contoso) -> None:
        self._contoso = contoso
        self._sessions = Sessions("ContosoSignIn")
        self._attempts: dict[str, Attempt] = {}
        self._lock = threading.Lock()
        self._base = f"/{contoso.addresses.tenant_id}"

    def app(self) -> Flask:
        app = new_app(Service.SIGN_IN, self._contoso)
        app.get(f"{self._base}/oauth2/v2.0/authorize")(self._authorize)
        app.get(f"{self._base}/web")(self._website)
        app.post(f"{self._base}/account")(self._account)
        app.get(f"{self._base}/other")(self._other)
        app.get(f"{self._base}/cancel")(self._cancel)
        app.get(f"{self._base}/return")(self._return)
        app.post(f"{self._base}/consent")(self._consent)
        AdminConsent(self._contoso).attach(app, self._base)
        app.register_error_handler(OAuthProblem, self._problem_page)
        app.register_error_handler(404, _nothing_here)
        return app

    def end_all(self) -> None:
        self._sessions.end_all()

    # The two ways in

    def _authorize(self) -> type_of_page:
        purpose = self._checked_request()
        if request.args.get("response_mode") != "form_post":
            text = "The response mode is not allowed for this application; use form_post."
            return _post_back(purpose, "unsupported_response_mode", 70007, text)
        if request.args.get("code_challenge_method") != "S256" or not purpose.challenge:
            text = "Proof Key for Code Exchange (S256) is required."
            return _post_back(purpose, "invalid_request", 9002325, text)
        if request.args.get("prompt") == "none":
            return self._silently(purpose)
        return self._enter(self._begin(purpose))

    def _checked_request(self) -> ForProgram:
        """Only afterwards is it known whom to answer; until then errors stay on a page."""
        at = self._contoso.addresses
        registration.check(request.args, at.client_id)
        return ForProgram(
            redirect_uri=request.args["redirect_uri"],
            state=request.args.get("state", ""),
            challenge=request.args.get("code_challenge", ""),
            nonce=request.args.get("nonce"),
            asked=scopes.grant(request.args.get("scope", ""), scopes.origins_of(at)),
        )

    def _silently(self, purpose: ForProgram) -> type_of_page:
        person = self._sessions.person()
        if person is None:
            text = "A silent sign-in request was sent but no user is signed in."
            return _post_back(purpose, "login_required", 50058, text)
        if self._missing(purpose, person) is not Missing.NOBODYS:
            return _post_back(purpose, "interaction_required", 65001, aadsts.NOT_CONSENTED)
        return self._admit(self._begin(purpose), person)

    def _website(self) -> type_of_page:
        name = request.args.get("realm", "")
        if name not in set(Realm):
            raise OAuthProblem("invalid_request", 90013, f"The website {name} is unknown.")
        realm = Realm(name)
        return self._enter(
            self._begin(ForWebsite(realm, local_path(request.args.get("return", "/"))))
        )

    def _enter(self, attempt: Attempt) -> type_of_page:
        """Whoever is signed in goes through, unless he is to choose, or somebody else is meant."""
        person = self._sessions.person()
        meant = person and (not attempt.hint or person.answers_to(attempt.hint))
        if person and meant and "prompt" not in request.args:
            return self._admit(attempt, person)
        return self._pick(attempt)

    def _begin(self, purpose: ForProgram | ForWebsite) -> Attempt:
        hint = request.args.get("login_hint", "")
        return self._keep(Attempt(secrets.token_urlsafe(24), purpose, hint))

    def _keep(self, attempt: Attempt) -> Attempt:
        with self._lock:
            self._attempts[attempt.id] = attempt
        return attempt

    # The pages

    def _pick(self, attempt: Attempt) -> str:
        signed_in = self._sessions.person()
        candidates = (
            self._contoso.directory.find(attempt.hint) if attempt.hint else None,
            signed_in,
            self._contoso.directory.person,
        )
        people = list(dict.fromkeys(person for person in candidates if person))
        return self._page("pick.html", attempt, people=people, signed_in=signed_in)

    def _account(self) -> type_of_page:
        attempt = self._attempt(request.form.get("attempt", ""))
        typed = request.form.get("account", "").strip()
        person = self._contoso.directory.find(typed)
        if person is None:
            return self._page("other.html", attempt, typed=typed, unknown=True)
        return self._admit(attempt, person)

    def _other(self) -> str:
        return self._page("other.html", self._attempt(request.args.get("attempt", "")), typed="")

    def _cancel(self) -> type_of_page:
        attempt = self._attempt(request.args.get("attempt", ""))
        if isinstance(attempt.purpose, ForProgram):
            return _post_back(attempt.purpose, "access_denied", 65004, aadsts.DECLINED)
        return self._page("cancelled.html", attempt)

    def _return(self) -> type_of_page:
        """From the page that asks for an administrator."""
        _, purpose, _ = self._waiting(request.args)
        return _post_back(purpose, "access_denied", 90094, aadsts.ADMIN_NEEDED)

    def _consent(self) -> AnyResponse:
        attempt, purpose, person = self._waiting(request.form)
        if self._missing(purpose, person) is Missing.THE_PERSONS:
            self._contoso.consents.give(purpose.asked, person)
        return self._to_program(attempt, purpose, person)

    def _waiting(self, fields: Mapping[str, str]) -> tuple[Attempt, ForProgram, Person]:
        """An attempt for a program, and who is signed in on it but not let through."""
        attempt = self._attempt(fields.get("attempt", ""))
        if attempt.person is None or not isinstance(attempt.purpose, ForProgram):
            raise OAuthProblem("invalid_request", 90014, "The sign-in has ended; start it again.")
        return attempt, attempt.purpose, attempt.person

    def _page(self, template: str, attempt: Attempt, **values: object) -> str:
        return render_template(template, attempt=attempt, base=self._base, **values)

    def _attempt(self, attempt_id: str) -> Attempt:
        with self._lock:
            attempt = self._attempts.get(attempt_id)
        if attempt is None:
            raise OAuthProblem("invalid_request", 90014, "The sign-in has ended; start it again.")
        return attempt

    # The ways out

    def _admit(self, attempt: Attempt, person: Person) -> type_of_page:
        if isinstance(attempt.purpose, ForWebsite):
            response = self._with_ticket(attempt.purpose, person)
        elif self._contoso.trouble is Scene.BLOCKED:
            raise OAuthProblem("access_denied", 53003, aadsts.BLOCKED)
        else:
            response = self._to_program(attempt, attempt.purpose, person)
        self._sessions.begin(response, person)
        return response

    def _to_program(self, attempt: Attempt, purpose: ForProgram, person: Person) -> AnyResponse:
        missing = self._missing(purpose, person)
        if missing is Missing.NOBODYS:
            return self._with_code(purpose, person)
        self._keep(replace(attempt, person=person))
        template = "consent.html" if missing is Missing.THE_PERSONS else "approval.html"
        wishes = [
            say(WISHES[name]) if name in WISHES else name for name in sorted(purpose.asked.names)
        ]
        page = self._page(template, attempt, person=person, wishes=wishes)
        return AnyResponse(page, mimetype="text/html")

    def _missing(self, purpose: ForProgram, person: Person) -> Missing:
        return self._contoso.consents.missing(self._contoso.trouble, person, purpose.asked)

    def _with_code(self, purpose: ForProgram, person: Person) -> AnyResponse:
        code = self._contoso.tokens.new_code(
            person, purpose.redirect_uri, purpose.challenge, purpose.nonce
        )
        info = client_info(person, self._contoso.addresses.tenant_id)
        page = _form_post(purpose, {"code": code, "client_info": info})
        return AnyResponse(page, mimetype="text/html")

    def _with_ticket(self, purpose: ForWebsite, person: Person) -> AnyResponse:
        at = self._contoso.addresses
        origin = at.portal if purpose.realm is Realm.PORTAL else at.my_site
        ticket = self._contoso.tokens.new_ticket(person, purpose.realm)
        return redirect(f"{origin}/_signin?{urlencode({'ticket': ticket, 'return': purpose.path})}")

    def _problem_page(self, problem: OAuthProblem) -> tuple[str, int]:
        """An error that the program never hears of: the page shows it and stays."""
        incident = Incident.at(self._contoso.clock())
        page = render_template("blocked.html", problem=problem, incident=incident)
        return page, 200 if problem.code == 53003 else 400


def _post_back(purpose: ForProgram, error: str, code: int, text: str) -> str:
    fields = {"error": error, "error_description": f"AADSTS{code}: {text}"}
    fields |= {"error_subcode": "cancel"} if code == 65004 else {}
    return _form_post(purpose, fields)


def _form_post(purpose: ForProgram, fields: dict[str, str]) -> str:
    return render_template(
        "form_post.html",
        action=purpose.redirect_uri,
        fields=fields | {"state": purpose.state},
    )


def _nothing_here(_: Exception) -> tuple[str, int]:
    return render_template("nothing.html"), 404

"""SharePoint's My Site host: the profile API, the pictures, and the pages that ask for them."""

from __future__ import annotations

import re
import uuid
from urllib.parse import quote

from flask import Flask, Response, jsonify, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from photosync_tray.demo import pictures
from photosync_tray.demo.apps import new_app
from photosync_tray.demo.bearer import Forbidden, Unauthorized, has_bearer, holder
from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.people import Person
from photosync_tray.demo.profiles import THUMBNAILS, Profile
from photosync_tray.demo.request_log import Service
from photosync_tray.demo.sequel import Cue
from photosync_tray.demo.tokens import Audience, Realm
from photosync_tray.demo.web_session import WebSession

_FOLDER = "/User Photos/Profile Pictures"
_ATOM = '<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"/>'  # unless asked for JSON
_SCOPES = ("User.Read.All", "AllSites.Read")


class SharePoint:
    """Reads of the profile never change it; only one's own large photo does, see `profiles`."""

    def __init__(self, contoso: Contoso) -> None:
        self._contoso = contoso
        self._session = WebSession(Realm.SHAREPOINT, contoso)

    def app(self) -> Flask:
        app = new_app(Service.SHAREPOINT, self._contoso)
        app.get("/_api/SP.UserProfiles.PeopleManager/GetMyProperties")(self._my_properties)
        app.get(f"{_FOLDER}/<name>")(self._thumbnail)
        app.get("/_layouts/15/userphoto.aspx")(self._user_photo)
        app.get("/_layouts/15/sharepoint.aspx")(self._start_page)
        app.get("/")(self._files)
        app.get("/personal/<path:rest>")(self._files)
        self._session.attach(app)
        app.register_error_handler(Unauthorized, _unauthorized)
        app.register_error_handler(Forbidden, _forbidden)
        app.register_error_handler(404, _not_found)
        return app

    def end_all(self) -> None:
        self._session.end_all()

    # The API

    def _my_properties(self) -> Response:
        person = holder(self._contoso, Audience.SHAREPOINT, *_SCOPES).person
        if person.guest:
            raise Forbidden("Access denied. You do not have permission to perform this action.")
        if "json" not in request.headers.get("Accept", ""):
            return Response(_ATOM, mimetype="application/atom+xml")
        body = self._described(person)
        selected = request.args.get("$select", ",".join(body)).split(",")
        self._contoso.sequels.give(Cue.LOOK)
        return jsonify({key: value for key, value in body.items() if key in selected})

    def _described(self, person: Person) -> dict[str, object]:
        profile = self._contoso.profiles.of(person)
        return {
            "AccountName": person.claim,
            "DisplayName": person.name,
            "Email": person.username,
            "IsFollowed": False,
            "PersonalSiteHostUrl": f"{self._contoso.addresses.my_site}/",
            "PersonalUrl": self._personal_url(person),
            "PictureUrl": self._picture_url(person, profile),
            "Title": person.job_title,
            "UserProfileProperties": self._properties(person, profile),
            "UserUrl": f"{self._contoso.addresses.my_site}/Person.aspx?accountname="
            + quote(person.claim),
        }

    def _properties(self, person: Person, profile: Profile) -> list[dict[str, str]]:
        known = profile.changed_at is not None
        values = {
            "UserProfile_GUID": str(uuid.uuid5(uuid.NAMESPACE_URL, person.claim)),
            "AccountName": person.claim,
            "FirstName": person.given_name,
            "LastName": person.surname,
            "PreferredName": person.name,
            "Department": person.department,
            "Title": person.job_title,
            # Filled also when there is only a placeholder: a trap of the real one.
            "PictureURL": self._file_url(person) if known else "",
            "UserName": person.upn,
            "WorkEmail": person.username,
            "SPS-JobTitle": person.job_title,
            "SPS-UserPrincipalName": person.upn,
            "SPS-PictureTimestamp": profile.picture_timestamp,
            "SPS-PicturePlaceholderState": profile.placeholder_state,
            "SPS-PictureExchangeSyncState": profile.sync_state,
            "SPS-PersonalSiteCapabilities": "36",
            "msOnline-ObjectId": person.object_id,
        }
        return [
            {"Key": key, "Value": value, "ValueType": "Edm.String"} for key, value in values.items()
        ]

    def _personal_url(self, person: Person) -> str:
        return f"{self._contoso.addresses.my_site}/personal/{person.site_folder}/"

    def _picture_url(self, person: Person, profile: Profile) -> str | None:
        if not profile.has_picture:
            return None
        return f"{self._file_url(person)}?t={profile.picture_timestamp}"

    def _file_url(self, person: Person) -> str:
        origin = self._contoso.addresses.my_site
        return f"{origin}{quote(_FOLDER)}/{person.object_id}_MThumb.jpg"

    # The pictures

    def _thumbnail(self, name: str) -> Response:
        if has_bearer():
            holder(self._contoso, Audience.SHAREPOINT, *_SCOPES)
        elif self._session.person() is None:
            raise Forbidden("Access denied.")
        found = re.fullmatch(r"([0-9a-f-]{36})_([SML])Thumb\.jpg", name)
        for person in self._contoso.directory.people:
            if found and found[1] == person.object_id:
                jpeg = self._contoso.profiles.of(person).thumbnails.get(found[2])
                return _jpeg(jpeg) if jpeg else _not_found(None)
        return _not_found(None)

    def _user_photo(self) -> AnyResponse:
        visitor = self._session.person()
        if visitor is None:
            return self._session.to_sign_in()
        size = request.args.get("size", "S").upper()
        size = size if size in THUMBNAILS else "S"
        name = request.args.get("accountname") or request.args.get("username") or visitor.upn
        person = self._contoso.directory.find(name)
        if person == visitor and size == "L":
            self._contoso.profiles.own_large_photo_requested(visitor)
            self._contoso.sequels.give(Cue.VISIT)
        thumbnails = self._contoso.profiles.of(person).thumbnails if person else {}
        return _jpeg(thumbnails.get(size) or pictures.silhouette(THUMBNAILS[size]))

    # The pages

    def _files(self, rest: str = "") -> AnyResponse:
        visitor = self._session.person()
        if visitor is None:
            return self._session.to_sign_in()
        if visitor.guest or (rest and not rest.startswith(visitor.site_folder)):
            return AnyResponse(render_template("no_site.html"), 403, mimetype="text/html")
        self._contoso.sites.make(visitor)
        return self._page("onedrive.html", visitor)

    def _start_page(self) -> AnyResponse:
        visitor = self._session.person()
        if visitor is None:
            return self._session.to_sign_in()
        return self._page("sharepoint.html", visitor)

    def _page(self, template: str, visitor: Person) -> AnyResponse:
        photo = f"/_layouts/15/userphoto.aspx?size=L&accountname={quote(visitor.upn, safe='@')}"
        at = self._contoso.addresses
        page = render_template(template, person=visitor, photo=photo, portal=at.portal)
        return AnyResponse(page, mimetype="text/html")


def _jpeg(jpeg: bytes) -> Response:
    return Response(jpeg, mimetype="image/jpeg")


def _odata(status: int, code: str, text: str) -> Response:
    message = {"lang": "en-US", "value": text}
    response = jsonify({"odata.error": {"code": code, "message": message}})
    response.status_code = status
    return response


def _unauthorized(problem: Unauthorized) -> Response:
    response = _odata(401, "-2147024891, System.UnauthorizedAccessException", str(problem))
    response.headers["WWW-Authenticate"] = problem.challenge
    return response


def _forbidden(problem: Forbidden) -> Response:
    return _odata(403, "-2147024891, System.UnauthorizedAccessException", str(problem))


def _not_found(_: Exception | None) -> Response:
    return Response("404 FILE NOT FOUND", 404, mimetype="text/plain")

"""Microsoft Graph: the signed-in person and their photo.

Shapes and error codes as observed on the real one (reference: profilephoto-get, and the
third-party observations of it: six keys, id "default", 404 ImageNotFound).
"""

from __future__ import annotations

import datetime
import uuid

from flask import Flask, Response, jsonify, request

from photosync_tray.demo.apps import new_app
from photosync_tray.demo.bearer import Forbidden, Unauthorized, holder
from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.people import Person
from photosync_tray.demo.photos import SIZES, Photo
from photosync_tray.demo.request_log import Service
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tokens import Audience

RETRY_AFTER = 30
"""Seconds that the scene `throttled` asks to wait."""

_EXCHANGE_PLAN = "efb87545-963c-4e0d-99df-69c6916d9eb0"
_SHAREPOINT_PLAN = "5dbe027f-2339-4123-9542-606e4d348a72"
_DEFAULT_SELECT = "displayName,givenName,jobTitle,mail,surname,userPrincipalName,id"
_NO_PHOTO = (
    "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown."
)
_NO_SUCH_PROPERTY = (
    "Parsing OData Select and Expand failed: "
    "Could not find a property named '{}' on type 'microsoft.graph.user'."
)


class GraphProblem(Exception):
    """Ends a request with Graph's error envelope."""

    def __init__(self, status: int, code: str, text: str, headers: dict[str, str]) -> None:
        super().__init__(text)
        self.status = status
        self.code = code
        self.headers = headers


class Graph:
    """The few addresses below /v1.0/me that concern a photo."""

    def __init__(self, contoso: Contoso) -> None:
        self._contoso = contoso

    def app(self) -> Flask:
        app = new_app(Service.GRAPH, self._contoso)
        app.get("/v1.0/me")(self._me)
        app.get("/v1.0/me/photo")(self._metadata)
        app.get("/v1.0/me/photo/$value")(self._largest)
        app.get("/v1.0/me/photos/<size>/$value")(self._sized)
        app.register_error_handler(GraphProblem, self._failed)
        app.register_error_handler(Unauthorized, self._unauthorized)
        app.register_error_handler(Forbidden, self._forbidden)
        app.register_error_handler(404, self._unknown)
        return app

    def _me(self) -> Response:
        person = holder(self._contoso, Audience.GRAPH, "User.Read").person
        facts = self._facts(person)
        selected = request.args.get("$select", _DEFAULT_SELECT).split(",")
        for name in set(selected) - set(facts):
            raise _problem(400, "BadRequest", _NO_SUCH_PROPERTY.format(name))
        if "mySite" in selected and not self._contoso.sites.has(person):
            raise _problem(404, "ResourceNotFound", "User's mysite not found.")
        context = f"{self._context}#users({','.join(selected)})/$entity"
        return jsonify({"@odata.context": context} | {name: facts[name] for name in selected})

    def _facts(self, person: Person) -> dict[str, object]:
        return {
            "id": person.object_id,
            "displayName": person.name,
            "givenName": person.given_name,
            "surname": person.surname,
            "jobTitle": person.job_title,
            "department": person.department,
            "userPrincipalName": person.upn,
            "mail": person.username if person.mailbox or person.guest else None,
            "userType": "Guest" if person.guest else "Member",
            "assignedPlans": _plans(person),
            "mySite": f"{self._contoso.addresses.my_site}/personal/{person.site_folder}/",
        }

    def _metadata(self) -> Response:
        photo = self._photo()
        return jsonify(
            {
                "@odata.context": f"{self._context}#users('{photo.etag[3:11]}')/photo/$entity",
                "@odata.mediaContentType": "image/jpeg",
                "@odata.mediaEtag": photo.etag,
                "id": "default",
                "width": photo.side,
                "height": photo.side,
            }
        )

    def _largest(self) -> Response:
        photo = self._photo()
        return _jpeg(photo.jpeg, photo.etag)

    def _sized(self, size: str) -> Response:
        photo = self._photo()
        side = next((side for side in SIZES if size.lower() == f"{side}x{side}"), None)
        if side is None:
            raise _problem(400, "ErrorInvalidImageId", "The image id is not valid.")
        if side > photo.side:
            raise _problem(404, "ImageNotFound", _NO_PHOTO)
        return _jpeg(self._contoso.photos.scaled(photo, side), photo.etag)

    def _photo(self) -> Photo:
        token = holder(self._contoso, Audience.GRAPH, "User.Read", "ProfilePhoto.Read.All")
        if self._contoso.trouble is Scene.THROTTLED:
            raise _problem(
                429,
                "TooManyRequests",
                "Application is over its request limit.",
                {"Retry-After": str(RETRY_AFTER)},
            )
        photo = self._contoso.photos.of(token.person)
        if photo is None:
            raise _problem(404, "ImageNotFound", _NO_PHOTO)
        return photo

    @property
    def _context(self) -> str:
        return f"{self._contoso.addresses.graph}/v1.0/$metadata"

    def _failed(self, problem: GraphProblem) -> Response:
        return self._envelope(problem.status, problem.code, str(problem), problem.headers)

    def _unauthorized(self, problem: Unauthorized) -> Response:
        headers = {"WWW-Authenticate": problem.challenge}
        return self._envelope(401, "InvalidAuthenticationToken", str(problem), headers)

    def _forbidden(self, problem: Forbidden) -> Response:
        return self._envelope(403, "Authorization_RequestDenied", str(problem), {})

    def _unknown(self, _: Exception) -> Response:
        text = f"Resource not found for the segment '{request.path.rpartition('/')[2]}'."
        return self._envelope(400, "BadRequest", text, {})

    def _envelope(self, status: int, code: str, text: str, headers: dict[str, str]) -> Response:
        moment = datetime.datetime.fromtimestamp(self._contoso.clock(), datetime.UTC)
        request_id = str(uuid.uuid4())
        inner = {
            "date": f"{moment:%Y-%m-%dT%H:%M:%S}",
            "request-id": request_id,
            "client-request-id": request.headers.get("client-request-id", request_id),
        }
        response = jsonify(error={"code": code, "message": text, "innerError": inner})
        response.status_code = status
        response.headers.update({"request-id": request_id} | headers)
        return response


def _problem(
    status: int, code: str, text: str, headers: dict[str, str] | None = None
) -> GraphProblem:
    return GraphProblem(status, code, text, headers or {})


def _plans(person: Person) -> list[dict[str, str]]:
    services = {"exchange": _EXCHANGE_PLAN} if person.mailbox else {}
    if not person.guest:
        services["SharePoint"] = _SHAREPOINT_PLAN
    return [
        {
            "assignedDateTime": "2024-03-04T08:15:00Z",
            "capabilityStatus": "Enabled",
            "service": service,
            "servicePlanId": plan,
        }
        for service, plan in services.items()
    ]


def _jpeg(jpeg: bytes, etag: str) -> Response:
    return Response(jpeg, mimetype="image/jpeg", headers={"ETag": etag})

"""Office.com at Contoso: the page with the tiles, and the addresses behind two of them."""

from __future__ import annotations

from flask import Flask, Response, redirect, render_template
from werkzeug.wrappers import Response as AnyResponse

from photosync_tray.demo import pictures
from photosync_tray.demo.apps import new_app
from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.request_log import Service
from photosync_tray.demo.tokens import Realm
from photosync_tray.demo.web_session import WebSession

_PHOTO_SIDE = 96


class Portal:
    """Signs its visitor in, greets them, and sends them on."""

    def __init__(self, contoso: Contoso) -> None:
        self._contoso = contoso
        self._session = WebSession(Realm.PORTAL, contoso)

    def app(self) -> Flask:
        app = new_app(Service.PORTAL, self._contoso)
        app.get("/")(self._home)
        app.get("/launch/onedrive")(self._launch_onedrive)
        app.get("/launch/sharepoint")(self._launch_sharepoint)
        app.get("/me/photo")(self._photo)
        self._session.attach(app)
        app.register_error_handler(404, _nothing_here)
        return app

    def end_all(self) -> None:
        self._session.end_all()

    def _home(self) -> AnyResponse:
        person = self._session.person()
        if person is None:
            return self._session.to_sign_in()
        page = render_template(
            "portal.html", person=person, photo="/me/photo", portal=self._contoso.addresses.portal
        )
        return AnyResponse(page, mimetype="text/html")

    def _launch_onedrive(self) -> AnyResponse:
        person = self._session.person()
        if person is None:
            return self._session.to_sign_in()
        return redirect(f"{self._contoso.addresses.my_site}/personal/{person.site_folder}/")

    def _launch_sharepoint(self) -> AnyResponse:
        if self._session.person() is None:
            return self._session.to_sign_in()
        return redirect(f"{self._contoso.addresses.my_site}/_layouts/15/sharepoint.aspx")

    def _photo(self) -> Response:
        """Office.com takes it from where Graph does: here the new photo already shows."""
        person = self._session.person()
        if person is None:
            return Response(status=403)
        photo = self._contoso.photos.of(person)
        if photo is None:
            return Response(pictures.initials(person.initials, _PHOTO_SIDE), mimetype="image/jpeg")
        jpeg = self._contoso.photos.scaled(photo, min(_PHOTO_SIDE, photo.side))
        return Response(jpeg, mimetype="image/jpeg")


def _nothing_here(_: Exception) -> tuple[str, int]:
    return render_template("nothing.html"), 404

"""The company's proxy: asks everybody for a sign-in that our program cannot give."""

from __future__ import annotations

from flask import Flask, Response

from photosync_tray.demo.apps import new_app
from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.request_log import Service


def refusing_proxy(contoso: Contoso) -> Flask:
    """407 for every request, CONNECT among them (RFC 9110, section 15.5.8). Leads nowhere."""
    app = new_app(Service.PROXY, contoso)
    app.before_request(_refuse)
    return app


def _refuse() -> Response:
    return Response(status=407, headers={"Proxy-Authenticate": 'Basic realm="Contoso"'})

"""The common ground of the services' Flask apps: log, faults, lateness, safe headers."""

from __future__ import annotations

import secrets

from flask import Flask, Response, g, request

from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.language import say, wanted
from photosync_tray.demo.request_log import Asked, Service
from photosync_tray.demo.scenes import Scene

LATENESS = 2.0
"""Seconds by which every answer is late in the scene `slow`."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def new_app(service: Service, contoso: Contoso) -> Flask:
    """An app with the demo's templates and style sheet, whose requests are logged and spoilt."""
    app = Flask(f"photosync_tray.demo.{service.name.lower()}", root_path=_here())
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True

    @app.before_request
    def speak() -> None:
        g.language = contoso.languages(wanted())

    @app.context_processor
    def words() -> dict[str, object]:
        return {"say": say, "language": g.language}

    @app.before_request
    def trouble() -> Response | None:
        contoso.sequels.catch_up()
        if contoso.trouble is Scene.SLOW:
            contoso.stopping.wait(LATENESS)
        fault = contoso.faults.take(service, request.path)
        if fault is None:
            return None
        contoso.stopping.wait(fault.stall)
        return fault.answer()

    @app.after_request
    def keep(response: Response) -> Response:
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("request-id", secrets.token_hex(16))
        contoso.log.append(_asked(service, response))
        return response

    return app


def _asked(service: Service, response: Response) -> Asked:
    return Asked(
        service=service,
        method=request.method,
        path=request.path,
        query="" if "ticket" in request.args else request.query_string.decode(),
        has_bearer=request.headers.get("Authorization", "").startswith("Bearer "),
        cookies=frozenset(request.cookies),
        status=response.status_code,
        bytes_sent=_length(response),
    )


def _length(response: Response) -> int:
    if response.is_streamed:  # to count would be to send
        return response.content_length or 0
    return len(response.get_data())


def _here() -> str:
    return __file__.rpartition("apps.py")[0]

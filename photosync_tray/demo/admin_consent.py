"""The page on which an administrator allows the program for everyone.

Source of its addresses: Entra, "Admin consent on the Microsoft identity platform".
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from flask import Flask, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from photosync_tray.demo import aadsts, registration, scopes
from photosync_tray.demo.consents import WISHES
from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.language import say
from photosync_tray.demo.scopes import Granted


class AdminConsent:
    """Asks nobody who he is: in the demo whoever has the link is the administrator."""

    def __init__(self, contoso: Contoso) -> None:
        self._contoso = contoso

    def attach(self, app: Flask, base: str) -> None:
        app.get(f"{base}/v2.0/adminconsent")(self._page)
        app.post(f"{base}/v2.0/adminconsent")(self._answer)

    def _page(self) -> str:
        names = [name for each in self._asked(request.args) for name in each.names]
        wishes = [say(WISHES[name]) if name in WISHES else name for name in names]
        return render_template(
            "admin_consent.html", target=aadsts.APP_NAME, wishes=wishes, fields=request.args.items()
        )

    def _answer(self) -> AnyResponse:
        asked = self._asked(request.form)
        answer = {"admin_consent": "True", "state": request.form.get("state", "")}
        if request.form.get("accept"):
            for each in asked:
                self._contoso.consents.give(each)
            tenant_id = self._contoso.addresses.tenant_id
            answer |= {"tenant": tenant_id, "scope": request.form.get("scope", "")}
        else:
            answer |= {"error": "consent_required", "error_description": f"AADSTS65004: {_DENIED}"}
        return redirect(f"{request.form['redirect_uri']}?{urlencode(answer)}")

    def _asked(self, fields: Mapping[str, str]) -> list[Granted]:
        """Each scope on its own, since here those of several resources may stand together."""
        at = self._contoso.addresses
        registration.check(fields, at.client_id)
        words = fields.get("scope", "").split()
        return [scopes.grant(word, scopes.origins_of(at)) for word in words]


_DENIED = "The resource owner or authorization server denied the request."

"""From sign-in to the picture on the screen, against a script that makes the same requests."""

from __future__ import annotations

import threading
import time
from typing import Any

import msal
import requests
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from photosync_tray.adapters.loopback import LoopbackReceiver
from photosync_tray.app import resources
from photosync_tray.core import state as s
from photosync_tray.core.model import Notice
from photosync_tray.core.parts import FrontEnd
from photosync_tray.core.ports import Notifier, PageOpener
from photosync_tray.core.presentation import present
from photosync_tray.core.screen import STARTING
from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.scenes import DEFAULT_SCENE
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Visitor
from photosync_tray.demonstration import demo_parts
from photosync_tray.qt.background import Background, QtTimer
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.window import Window


class Pages(PageOpener):
    """A visitor on a thread of its own, as a browser is a program of its own."""

    def __init__(self, addresses: Addresses) -> None:
        self._addresses = addresses

    def open_page(self, address: str) -> bool:
        threading.Thread(target=self._visit, args=(address,), daemon=True).start()
        return True

    def _visit(self, address: str) -> None:
        with Visitor(self._addresses) as visitor:
            visitor.sign_in(address)


class Silent(Notifier):
    """Nobody is told."""

    def notify(self, notice: Notice) -> None:
        """Nothing."""


def sign_in_times(rounds: int) -> dict[str, list[float]]:
    """Milliseconds, turn by turn; the first round warms up."""
    application = QApplication.instance() or QApplication([])
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    with Tenant(DEFAULT_SCENE, resources() / "pictures" / "portraits") as tenant:
        for number in range(rounds + 1):
            for name, call in (("bare", bare), ("ours", ours)):
                taken = call(tenant.addresses)
                if number:
                    times[name].append(taken)
    del application
    return times


def ours(addresses: Addresses) -> float:
    """Until the window has painted both pictures."""
    background = Background()
    window = Window(Theme(resources()), demo="bench")
    window.render_screen(STARTING)
    parts = demo_parts(addresses, DEFAULT_SCENE, lambda: None)
    session = parts.session(FrontEnd(Pages(addresses), Silent(), background, QtTimer(window)))
    loop = QEventLoop()

    def show(state: s.State) -> None:
        window.render_screen(present(state))
        if isinstance(state, s.SyncNeeded):
            window.repaint()
            loop.quit()
        elif isinstance(state, s.SignedOut) and not began:
            session.sign_in()

    began: list[float] = []
    window.show()
    session.listen(show)
    start = time.perf_counter()
    session.start()
    loop.exec()
    taken = (time.perf_counter() - start) * 1000
    session.close()
    background.close()
    window.close()
    return taken


def bare(addresses: Addresses) -> float:
    """The same requests, one after the other, with nothing else done."""
    start = time.perf_counter()
    with requests.Session() as http:
        http.verify = addresses.ca_file
        http.trust_env = False
        app = msal.PublicClientApplication(
            addresses.client_id,
            authority=addresses.authority,
            instance_discovery=False,
            http_client=http,
        )
        token = _signed_in(app, addresses)
        _read_everything(app, http, addresses, token)
    return (time.perf_counter() - start) * 1000


def _signed_in(app: Any, addresses: Addresses) -> str:
    with LoopbackReceiver() as receiver:
        flow = app.initiate_auth_code_flow(
            ["User.Read"], redirect_uri=receiver.redirect_uri, response_mode="form_post"
        )
        receiver.expect(flow["state"])
        Pages(addresses).open_page(flow["auth_uri"])
        result = app.acquire_token_by_auth_code_flow(flow, dict(receiver.wait(30)))
    return str(result["access_token"])


def _read_everything(app: Any, http: requests.Session, at: Addresses, token: str) -> None:
    graph = f"{at.graph}/v1.0"
    paths = ("/me", "/me?$select=mySite", "/me/photo", "/me/photos/360x360/$value")
    for path in paths:
        _get(http, graph + path, token)
    scope = [f"{at.my_site}/User.Read.All"]
    answer = app.acquire_token_silent(scope, app.get_accounts()[0])
    mine = f"{at.my_site}/_api/SP.UserProfiles.PeopleManager/GetMyProperties"
    properties = _get(http, mine, answer["access_token"]).json()
    for size in ("_LThumb", "_MThumb", "_SThumb"):
        picture = properties["PictureUrl"].replace("_MThumb", size)
        _get(http, picture, answer["access_token"])


def _get(http: requests.Session, url: str, token: str) -> requests.Response:
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    response = http.get(url, headers=headers, timeout=30)
    response.raise_for_status()
    return response

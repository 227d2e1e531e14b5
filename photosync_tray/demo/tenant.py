"""Contoso itself: puts the services together, starts them, and lets go of everything."""

from __future__ import annotations

import contextlib
import ssl
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

import trustme

from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.contoso import Contoso
from photosync_tray.demo.faults import Fault, Faults
from photosync_tray.demo.graph import Graph
from photosync_tray.demo.identity_provider import IdentityProvider
from photosync_tray.demo.language import Languages, english
from photosync_tray.demo.pace import pace_of
from photosync_tray.demo.people import CLIENT_ID, TENANT_ID, Directory, Person, directory_of
from photosync_tray.demo.photos import Photos
from photosync_tray.demo.portal import Portal
from photosync_tray.demo.profiles import Profiles
from photosync_tray.demo.proxy import refusing_proxy
from photosync_tray.demo.request_log import Asked, RequestLog, Service
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.sequel import Sequels
from photosync_tray.demo.sharepoint import SharePoint
from photosync_tray.demo.sign_in import SignIn
from photosync_tray.demo.sites import PersonalSites
from photosync_tray.demo.staging import Stage
from photosync_tray.demo.tokens import Tokens
from photosync_tray.demo.troubles import faults_of
from photosync_tray.demo.web import HOST, Listener

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment
    from flask import Flask

__all__ = ["Addresses", "Asked", "Fault", "Service", "Tenant"]

PULL_DELAY = 6.0
_PULL_DELAYS: Mapping[Scene, float] = {
    Scene.SLOW: 45.0,
    Scene.THREE_DAYS: 50 * 3600.0,
    Scene.CHANGED_AGAIN: 3600.0,
    Scene.FELL_BACK: 3600.0,
}
"""Seconds of SharePoint's time from the visit until it has the photo."""

_PLAIN = frozenset(Service) - {Service.IDENTITY, Service.GRAPH}
"""Pages, so that no browser warns, and a proxy."""

CLOCK_BEHIND = 6 * 3600.0
"""Seconds by which the tenant's clock is behind this PC's in the scene `clock-wrong`."""


@dataclass
class _Running:
    """What exists between start and close."""

    contoso: Contoso
    tls: ssl.SSLContext
    listeners: dict[Service, Listener]
    websites: tuple[SignIn, Portal, SharePoint]


class Tenant:
    """A small Microsoft 365 on loopback: sign-in, Graph, SharePoint and Office.com.

    `portraits` is a folder with new.jpg and old.jpg. `pull_delay` is in seconds; None takes the
    scene's own. `clock` is the time of all services, in seconds since 1970; that of SharePoint's
    profiles runs at the scene's pace, or is `profile_clock`. `host` is by which name programs reach
    the sign-in and Graph; whoever uses another one has to make it lead to loopback. `languages`
    gives a page its words. With `pages_secured` pages and SharePoint are reached by `host` and over
    TLS, and people sign in at the authority itself: a cloud as the policies can describe it.
    """

    def __init__(
        self,
        scene: Scene,
        portraits: Path,
        *,
        pull_delay: float | None = None,
        clock: Callable[[], float] = time.time,
        profile_clock: Callable[[], float] | None = None,
        host: str = "localhost",
        languages: Languages = english,
        pages_secured: bool = False,
    ) -> None:
        self.scene = scene
        self.requests = RequestLog()
        self.faults = Faults()
        slowness = _PULL_DELAYS.get(scene, PULL_DELAY)
        self.pull_delay = slowness if pull_delay is None else pull_delay
        self.pace = pace_of(scene, clock())
        self._portraits = portraits
        self._host = host
        self._secured = pages_secured
        self._languages = languages
        self._clock = clock
        self._behind = 0.0
        self._profile_clock = profile_clock or (lambda: self.pace.at(self._time()))
        self._running: _Running | None = None
        self._undo = contextlib.ExitStack()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Serve, with nothing wrong yet. Reads the portraits; OSError when they are missing."""
        with contextlib.ExitStack() as undo:
            authority = trustme.CA()
            ca_file = undo.enter_context(_temporary(authority.cert_pem.bytes()))
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            _certify(authority, tls, self._host)
            plain = {Service.PROXY} if self._secured else _PLAIN
            keys = {each: None if each in plain else tls for each in Service}
            listeners = {each: Listener(keys[each], self._time) for each in Service}
            for listener in listeners.values():
                undo.callback(listener.stop)
            contoso = self._furnish(listeners, ca_file)
            undo.callback(contoso.stopping.set)
            websites = _serve(contoso, listeners, together=self._secured)
            self._running = _Running(contoso, tls, listeners, websites)
            self._undo = undo.pop_all()

    def close(self) -> None:
        """Free ports, threads and the certificate's file. May be called twice."""
        self._undo.close()
        self._running = None

    def begin(self) -> None:
        """From now on the scene's troubles are in force; until now sign-in worked."""
        self._now.contoso.trouble = self.scene
        for fault in faults_of(self.scene, self._time()):
            self.faults.add(fault)
        match self.scene:
            case Scene.OFFLINE:
                for listener in self._now.listeners.values():
                    listener.stop()
            case Scene.TLS:
                _certify(trustme.CA(), self._now.tls, self._host)
            case Scene.CLOCK_WRONG:
                self._behind = CLOCK_BEHIND

    @property
    def addresses(self) -> Addresses:
        return self._now.contoso.addresses

    @property
    def person(self) -> Person:
        """Whom the scene is about."""
        return self._now.contoso.directory.person

    def revoke_sessions(self) -> None:
        """What an administrator does after a theft: every token and every cookie is void."""
        self._now.contoso.tokens.revoke_all()
        for website in self._now.websites:
            website.end_all()

    def demand_new_tokens(self) -> None:
        """A policy has changed: what was issued before is challenged, and can be renewed."""
        self._now.contoso.tokens.revoke_access()

    def sharepoint_picture(self) -> bytes | None:
        """The large thumbnail that SharePoint has of the scene's person."""
        return self._now.contoso.profiles.of(self.person).thumbnails.get("L")

    def exchange_photo(self) -> bytes | None:
        """The photo in the person's mailbox, at the size of the upload."""
        photo = self._now.contoso.photos.in_exchange(self.person)
        return photo.jpeg if photo else None

    def replace_exchange_photo(self, jpeg: bytes) -> None:
        """The person uploads another photo."""
        self._now.contoso.photos.upload(self.person, jpeg)

    @property
    def _now(self) -> _Running:
        if self._running is None:
            raise RuntimeError("the tenant is not running")
        return self._running

    def _time(self) -> float:
        return self._clock() - self._behind

    def _furnish(self, listeners: dict[Service, Listener], ca_file: Path) -> Contoso:
        directory = directory_of(self.scene)
        photos = Photos()
        profiles = Profiles(photos, self.pull_delay, self._profile_clock)
        stage = Stage(directory.person, self._portraits, photos, profiles)
        stage.set_up(self.scene)
        return Contoso(
            addresses=self._addresses(listeners, ca_file, directory.person, photos),
            directory=directory,
            photos=photos,
            profiles=profiles,
            sites=_sites(self.scene, directory),
            sequels=Sequels(self._profile_clock, stage.sequels(self.scene)),
            tokens=Tokens(self._time),
            clock=self._time,
            log=self.requests,
            faults=self.faults,
            languages=self._languages,
        )

    def _addresses(
        self, listeners: dict[Service, Listener], ca_file: Path, person: Person, photos: Photos
    ) -> Addresses:
        port = {service: listener.port for service, listener in listeners.items()}
        pages = f"https://{self._host}" if self._secured else f"http://{HOST}"
        photo = photos.of(person)
        return Addresses(
            tenant_id=TENANT_ID,
            client_id=CLIENT_ID,
            authority=f"https://{self._host}:{port[Service.IDENTITY]}/{TENANT_ID}",
            graph=f"https://{self._host}:{port[Service.GRAPH]}",
            portal=f"{pages}:{port[Service.PORTAL]}",
            my_site=f"{pages}:{port[Service.SHAREPOINT]}",
            sign_in=f"{pages}:{port[Service.IDENTITY if self._secured else Service.SIGN_IN]}",
            ca_file=str(ca_file),
            username=person.username,
            home_id=person.home_id,
            etag=photo.etag if photo else "",
            proxy=f"http://{HOST}:{port[Service.PROXY]}",
            pace=self.pace.speed,
            since=self.pace.since,
        )


def _certify(authority: trustme.CA, tls: ssl.SSLContext, host: str) -> None:
    """From now on whoever connects is shown a certificate of this authority."""
    authority.issue_cert(host, HOST).configure_cert(tls)


def _sites(scene: Scene, directory: Directory) -> PersonalSites:
    newcomer = directory.person if scene is Scene.NEVER_OPENED else None
    return PersonalSites(person for person in directory.people if person != newcomer)


def _serve(
    contoso: Contoso, listeners: dict[Service, Listener], *, together: bool
) -> tuple[SignIn, Portal, SharePoint]:
    websites = (SignIn(contoso), Portal(contoso), SharePoint(contoso))
    tokens, sign_in = IdentityProvider(contoso).app(), websites[0].app()
    listeners[Service.IDENTITY].serve(_either(sign_in, tokens) if together else tokens)
    listeners[Service.GRAPH].serve(Graph(contoso).app())
    listeners[Service.SIGN_IN].serve(sign_in)
    listeners[Service.PORTAL].serve(websites[1].app())
    listeners[Service.SHAREPOINT].serve(websites[2].app())
    listeners[Service.PROXY].serve(refusing_proxy(contoso))
    return websites


def _either(pages: Flask, tokens: Flask) -> WSGIApplication:
    """The page that there is for a request, else the endpoint."""

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        known = pages.url_map.bind_to_environ(environ).test()
        return (pages if known else tokens)(environ, start_response)

    return app


@contextlib.contextmanager
def _temporary(content: bytes) -> Iterator[Path]:
    """A file with a name, also on Windows, that others may open while we are here."""
    with tempfile.TemporaryDirectory(prefix="photosync-demo-") as folder:
        path = Path(folder) / "contoso-ca.pem"
        path.write_bytes(content)
        yield path

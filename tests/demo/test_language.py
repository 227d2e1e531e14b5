"""The demo's pages speak the language that the browser asks for, all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlencode

import pytest
import requests

from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.language import Language
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Page, Visitor
from resources.translations.templates import unsaid
from tests.demo.test_sign_in import authorize
from tests.pseudo import Pseudo, outside


class Polyglot:
    """Remembers what was asked for; speaks so that one sees what was translated."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.speech = Pseudo()

    def __call__(self, wanted: Sequence[str]) -> Language:
        self.asked.append(list(wanted))
        return Language(self.speech, "ar", "rtl")


@pytest.fixture
def polyglot() -> Polyglot:
    return Polyglot()


@pytest.fixture
def start(portraits: Path, polyglot: Polyglot) -> Iterator[Start]:
    with ExitStack() as stack:

        def started(scene: Scene = Scene.CHANGED_PHOTO) -> tuple[Addresses, Visitor]:
            tenant = stack.enter_context(Tenant(scene, portraits, languages=polyglot))
            tenant.begin()
            return tenant.addresses, stack.enter_context(Visitor(tenant.addresses))

        yield started


Start: TypeAlias = Callable[..., tuple[Addresses, Visitor]]


def sign_in(at: Addresses, **more: str) -> str:
    scope = f"{at.my_site}/User.Read.All"
    return authorize(at, scope=scope, login_hint=at.username, **more)


def left_out_of(page: Page | str) -> list[str]:
    """Words on a page that were not translated; Contoso's own names are in no language."""
    html = page if isinstance(page, str) else page.content.decode()
    found = (words for words in unsaid(outside(html)) if words not in NAMES)
    return [words for words in found if not re.fullmatch(r"[0-9.]+ [KM]B", words)]


NAMES = {
    *("Contoso", "Contoso 365", "OneDrive", "SharePoint", "SharePoint – Contoso", "PhotoSync Tray"),
    *("Outlook", "Teams", "Word", "Excel", "PowerPoint", "OneNote", "To Do", "Forms"),
    *("Alex Morgan", "Robin Hale", "Contoso Today ·", "Design Studio ·", "Facilities ·"),
}


def test_the_way_through_the_pages_is_translated(start: Start, polyglot: Polyglot) -> None:
    at, visitor = start()
    picked = visitor.look(f"{at.sign_in}/{at.tenant_id}/web?realm=portal&return=/")
    other = visitor.press(picked, "Use another account")
    unknown = visitor.submit(other.forms[0], account="nobody@contoso.example")
    given_up = visitor.press(other, "Cancel")
    home = visitor.open(f"{at.portal}/")
    files = visitor.open(f"{at.portal}/launch/onedrive")
    sites = visitor.open(f"{at.portal}/launch/sharepoint")
    nothing = visitor.look(f"{at.portal}/nowhere")
    for page in (picked, other, unknown, given_up, home, files, sites, nothing):
        assert "⟦" in page.text
        assert left_out_of(page) == []
    assert polyglot.speech.unknown == set()


@pytest.mark.parametrize(
    ("scene", "shows"),
    [
        (Scene.CONSENT_ASKED, "⟦Accept"),
        (Scene.CONSENT_NEEDED, "AADSTS90094"),
        (Scene.BLOCKED, "AADSTS53003"),
    ],
)
def test_the_ends_of_a_sign_in_are_translated(
    start: Start, polyglot: Polyglot, scene: Scene, shows: str
) -> None:
    at, visitor = start(scene)
    page = visitor.open(sign_in(at))
    assert shows in page.text
    assert left_out_of(page) == []
    assert polyglot.speech.unknown == set()


def test_the_administrator_s_page_and_that_of_no_site(start: Start, polyglot: Polyglot) -> None:
    at, visitor = start(Scene.GUEST)
    query = {"client_id": at.client_id, "redirect_uri": "http://localhost", "scope": "User.Read"}
    link = f"{at.sign_in}/{at.tenant_id}/v2.0/adminconsent?{urlencode(query)}"
    for page in (visitor.look(link), visitor.open(f"{at.portal}/launch/onedrive")):
        assert left_out_of(page) == []
    assert polyglot.speech.unknown == set()


def test_the_page_that_goes_back_by_itself(start: Start) -> None:
    at, _ = start()
    page = requests.get(authorize(at, prompt="none"), timeout=10).text
    assert "⟦Working" in page
    assert left_out_of(page) == []


def test_a_page_says_its_language_and_from_where_it_is_read(start: Start) -> None:
    at, visitor = start()
    assert b'<html lang="ar" dir="rtl">' in visitor.look(f"{at.portal}/nowhere").content


@pytest.mark.parametrize(
    ("query", "accepts", "asked"),
    [
        ("", "de-CH,de;q=0.8,en;q=0.5", ["de-CH", "de", "en"]),
        ("?ui_locales=fr+nl", "de", ["fr", "nl", "de"]),
        ("?mkt=pt-BR", "de", ["pt-BR", "de"]),
        ("", "", []),
    ],
)
def test_what_the_browser_asks_for(
    start: Start, polyglot: Polyglot, query: str, accepts: str, asked: list[str]
) -> None:
    at, _ = start()
    headers = {"Accept-Language": accepts or None}
    requests.get(f"{at.portal}/nowhere{query}", headers=headers, timeout=10)
    assert polyglot.asked[-1] == asked


def test_marks_within_a_sentence_stay_and_nothing_else_gets_in(start: Start) -> None:
    at, visitor = start(Scene.CONSENT_ASKED)
    web = f"{at.sign_in}/{at.tenant_id}/web?realm=portal&return=/%22%3E%3Cscript%3E"
    given_up = visitor.press(visitor.look(web), "Cancel")
    assert b"go back: <a href=" in given_up.content
    assert b"<script>" not in given_up.content
    assert b"<b>PhotoSync Tray</b> would like to:" in visitor.open(sign_in(at)).content

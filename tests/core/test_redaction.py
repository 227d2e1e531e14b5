"""What tells of a person or opens a door is taken out, and what helps stays."""

from __future__ import annotations

import base64
import json
import time

import pytest

from photosync_tray.core.model import Account
from photosync_tray.core.redaction import Redaction, secrets_of
from tests.samples import OLD_PICTURE, ROBIN

NAMELESS = Redaction()
OF_ROBIN = Redaction(secrets_of(ROBIN, OLD_PICTURE))
TOKEN = base64.urlsafe_b64encode(b'{"typ":"JWT","alg":"none"}').decode().rstrip("=")


@pytest.mark.parametrize(
    "secret",
    [
        "planted@contoso.example",
        "login_hint=planted%40contoso.example",
        "i:0#.f|membership|planted@contoso.example",
        "user:planted@proxy:8080",
        "http://kim:planted@proxy:8080",
        "http://kim:pl/an?ted@proxy:8080 then planted@proxy",
        "https://login.example/authorize?code=planted&state=planted",
        "https://login.example/authorize?planted",
        "http://localhost:1234/#access_token=planted",
        "GET /callback?code=planted HTTP/1.1",
        "code=planted",
        "Authorization: Bearer planted",
        "bearer planted",
        "Cookie: planted; path=/",
        '{"refresh_token": "planted and planted", "id_token":"planted"}',
        "{'client_secret': 'planted'}",
        "password=planted",
        f"{TOKEN}.planted.planted",
        "A" * 30 + "planted" + "b" * 30,
        "https://contoso-my.sharepoint.example/personal/planted_contoso_example/Documents",
        "/home/planted/.config",
        "/Users/planted",
        r"C:\Users\planted name planted\AppData\Roaming",
        r"'C:\\Users\\planted'",
    ],
)
def test_what_looks_like_a_secret_is_taken_out(secret: str) -> None:
    assert "planted" not in NAMELESS.text(f"2026-03-02 INFO before {secret} after")
    assert "planted" not in NAMELESS.text(secret)


@pytest.mark.parametrize(
    "line",
    [
        "2026-03-02 12:00:00,123 INFO photosync_tray.core.session: Checking -> SyncNeeded",
        "HTTP 503 from https://graph.example, request 11111111-2222-3333-4444-555555555555",
        "error invalid_grant, code AADSTS50173, time 2026-03-02 12:00:00Z",
        "Browser (machine policy): 'netscape' is none of auto, edge, chrome",
        "https://login.example/contoso-id",
        "history.json is damaged",
        "photosync_tray.adapters.token_store: no vault",
        "/etc/photosync-tray/policies.json cannot be read: JSONDecodeError",
    ],
)
def test_what_helps_stays_as_it_is(line: str) -> None:
    assert NAMELESS.text(line) == line


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("robin@contoso.example signed in", "…@contoso.example signed in"),
        ("https://portal.example/launch?login_hint=x", "https://portal.example/launch?…"),
        ("GET /a?code=1 HTTP/1.1", "GET /a?… HTTP/1.1"),
        ("home of robin-id.contoso-id", "home of …"),
        ("tenant contoso-id", "tenant contoso-id"),
        ("ROBIN MALER, Maler, Robin", "…, …, …"),
        ("robin_contoso_example", "…"),
        ("Robinson Crusoe", "Robinson Crusoe"),
    ],
)
def test_of_this_person_the_organisation_stays(text: str, left: str) -> None:
    assert OF_ROBIN.text(text) == left


def test_a_name_is_found_in_every_spelling() -> None:
    jorg = Account("id.tenant", "jörg.größe@contoso.example", "tenant", "Jörg O'Größe")
    redaction = Redaction(secrets_of(jorg, None))
    name = jorg.name
    for spelling in (
        name,
        name.upper(),
        json.dumps(name),
        ascii(name),
        "J%C3%B6rg%20O%27Gr%C3%B6%C3%9Fe",
    ):
        left = redaction.text(f"of {spelling}.")
        assert "rg" not in left.casefold()
        assert "gr" not in left.casefold()


def test_nobody_signed_in_has_no_secrets() -> None:
    assert secrets_of(None, None) == frozenset()


def test_initials_are_no_words_to_take_out() -> None:
    jo = Account("o.t", "jo@contoso.example", "t", "J. D.")
    assert Redaction(secrets_of(jo, None)).text("a job, J") == "a job, J"


def test_more_secrets_may_join_later() -> None:
    assert NAMELESS.also({"laptop-of-kim"}).text("on LAPTOP-OF-KIM:") == "on …:"


def test_a_document_is_redacted_in_each_of_its_texts() -> None:
    document = {"who": ["Robin Maler", {"at": ("robin@contoso.example", None, 1, 2.5, True)}]}
    assert OF_ROBIN.value(document) == {
        "who": ["…", {"at": ["…@contoso.example", None, 1, 2.5, True]}]
    }


@pytest.mark.parametrize("wrong", [b"jpeg", object(), {"photo": b"jpeg"}, {"set": {1}}])
def test_what_is_no_json_never_gets_through(wrong: object) -> None:
    with pytest.raises(TypeError, match="no value of JSON"):
        NAMELESS.value(wrong)


@pytest.mark.parametrize("part", ["a.", "@", "://", "token", "/home/", "?a=", "eyJ.", "é"])
def test_a_log_of_one_endless_line_is_done_in_time(part: str) -> None:
    """A pattern that tries again at every letter would take minutes."""
    began = time.process_time()
    NAMELESS.text(part * 50_000)
    assert time.process_time() - began < 5

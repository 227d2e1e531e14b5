"""HTTP as the program allows itself: every bad answer becomes one of our errors, in time."""

from __future__ import annotations

import gzip
import math
import time
from pathlib import Path

import pytest

from photosync_tray.adapters import web as web_module
from photosync_tray.adapters.web import MAX_JSON, MAX_PICTURE
from photosync_tray.core.errors import (
    HostNotAllowed,
    Offline,
    PictureTooLarge,
    ServiceFault,
    UnexpectedAnswer,
)
from tests.adapters.asking import JSON, Ask, Loopback, Meet, ask_json, ask_picture, both
from tests.adapters.servers import (
    MEGABYTE,
    TOKEN,
    Handler,
    drip,
    flood,
    free_port,
    reply,
    silence,
)


class TestAnAnswer:
    def test_is_the_object(self, loopback: Loopback) -> None:
        server = loopback.server(reply(body='{"id": 1}', Content_Type=JSON))
        assert loopback.web(server.origin).json(f"{server.origin}/me", TOKEN) == {"id": 1}
        [asked] = server.asked
        assert asked.path == "/me"
        assert asked.headers["authorization"] == f"Bearer {TOKEN}"
        assert asked.headers["user-agent"].startswith("PhotoSyncTray/")

    def test_is_the_picture(self, loopback: Loopback) -> None:
        server = loopback.server(reply(body=b"\xff\xd8", Content_Type="image/jpeg"))
        assert loopback.web(server.origin).picture(server.origin, TOKEN) == b"\xff\xd8"

    def test_may_be_packed(self, loopback: Loopback) -> None:
        packed = gzip.compress(b'{"a": 2}')
        server = loopback.server(reply(body=packed, Content_Encoding="gzip"))
        assert loopback.web(server.origin).json(server.origin, TOKEN) == {"a": 2}

    def test_may_come_in_chunks(self, loopback: Loopback) -> None:
        def chunks(handler: Handler) -> None:
            handler.protocol_version = "HTTP/1.1"
            handler.head(200, {"Transfer-Encoding": "chunked", "Connection": "close"})
            handler.send(b'4\r\n{"a"\r\n4\r\n: 3}\r\n0\r\n\r\n')

        server = loopback.server(chunks)
        assert loopback.web(server.origin).json(server.origin, TOKEN) == {"a": 3}

    @both
    def test_404_is_none(self, loopback: Loopback, ask: Ask) -> None:
        server = loopback.server(reply(404, '{"error": {"code": "ImageNotFound"}}'))
        assert ask(loopback.web(server.origin), server.origin) is None

    def test_an_empty_picture_is_empty(self, loopback: Loopback) -> None:
        server = loopback.server(reply(body=b""))
        assert loopback.web(server.origin).picture(server.origin, TOKEN) == b""


class TestNonsense:
    @pytest.mark.parametrize(
        "body",
        ["<!doctype html><h1>Hotel Wi-Fi</h1>", "", '{"a": ', "[" * 200_000, "\udcff", '{"a": 1e}'],
    )
    def test_in_place_of_json_is_an_unexpected_answer(self, meet: Meet, body: str) -> None:
        with pytest.raises(UnexpectedAnswer):
            meet(reply(200, body.encode("utf-8", "surrogateescape")), ask_json)

    @pytest.mark.parametrize("body", ["[]", "5", "null", '"text"'])
    def test_json_that_is_no_object_is_a_fault(self, meet: Meet, body: str) -> None:
        with pytest.raises(ServiceFault):
            meet(reply(200, body), ask_json)

    @pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "Text/HTML", JSON])
    def test_a_page_in_place_of_a_picture_is_no_damaged_picture(
        self, meet: Meet, kind: str
    ) -> None:
        with pytest.raises(UnexpectedAnswer):
            meet(reply(200, "<h1>Hotel Wi-Fi</h1>", Content_Type=kind), ask_picture)

    @both
    def test_that_calls_itself_packed(self, meet: Meet, ask: Ask) -> None:
        with pytest.raises(UnexpectedAnswer):
            meet(reply(200, b"not gzip", Content_Encoding="gzip"), ask)

    @both
    def test_that_breaks_off_is_no_answer(self, meet: Meet, ask: Ask) -> None:
        def cut_off(handler: Handler) -> None:
            handler.head(200, {"Content-Length": "100"})
            handler.send(b"only this")

        with pytest.raises(Offline):
            meet(cut_off, ask)

    @both
    def test_that_is_no_http(self, meet: Meet, ask: Ask) -> None:
        def another_protocol(handler: Handler) -> None:
            handler.send(b"SSH-2.0-OpenSSH\r\n")

        with pytest.raises(Offline):
            meet(another_protocol, ask)

    @both
    def test_a_connection_that_is_hung_up(self, meet: Meet, ask: Ask) -> None:
        with pytest.raises(Offline):
            meet(lambda handler: None, ask)


class TestTooMuch:
    @pytest.mark.parametrize("announced", [True, False])
    def test_a_picture_of_50_mb_is_not_read_to_its_end(
        self, loopback: Loopback, *, announced: bool
    ) -> None:
        server = loopback.server(flood(50, announced=announced, kind="image/jpeg"))
        with pytest.raises(PictureTooLarge):
            loopback.web(server.origin).picture(server.origin, TOKEN)
        assert server.sent < MAX_PICTURE + 8 * MEGABYTE

    @pytest.mark.parametrize("announced", [True, False])
    def test_a_flood_of_json_neither(self, loopback: Loopback, *, announced: bool) -> None:
        server = loopback.server(flood(50, announced=announced, kind=JSON))
        with pytest.raises(ServiceFault):
            loopback.web(server.origin).json(server.origin, TOKEN)
        assert server.sent < MAX_JSON + 8 * MEGABYTE

    def test_a_packed_flood_is_given_up_while_it_is_unpacked(self, meet: Meet) -> None:
        bomb = gzip.compress(bytes(50 * MEGABYTE))
        with pytest.raises(PictureTooLarge):
            meet(reply(200, bomb, Content_Encoding="gzip"), ask_picture)

    @pytest.mark.parametrize("status", [302, 404, 500])
    def test_nor_is_the_body_of_a_refusal_read(self, loopback: Loopback, status: int) -> None:
        server = loopback.server(flood(50, announced=True, kind="text/html", status=status))
        try:
            ask_json(loopback.web(server.origin), server.origin)
        except (HostNotAllowed, ServiceFault):
            assert status != 404
        assert server.sent < 8 * MEGABYTE

    def test_what_msal_reads_is_bounded_too(self, loopback: Loopback) -> None:
        server = loopback.server(flood(50, announced=False, kind=JSON))
        with pytest.raises(ServiceFault):
            loopback.session(server.origin).get(server.origin)
        assert server.sent < MAX_JSON + 8 * MEGABYTE

    def test_what_msal_reads_is_whole_otherwise(self, loopback: Loopback) -> None:
        server = loopback.server(reply(200, '{"name": "Zoë"}', Content_Type=JSON))
        response = loopback.session(server.origin).post(server.origin, data={"a": "b"})
        assert response.json() == {"name": "Zoë"}
        assert response.text == '{"name": "Zoë"}'


class TestTooSlow:
    @pytest.fixture(autouse=True)
    def impatient(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(web_module, "TIMEOUT", (1.0, 0.3))
        monkeypatch.setattr(web_module, "TOTAL_SECONDS", 0.3)

    @both
    def test_an_answer_that_never_comes(self, meet: Meet, ask: Ask) -> None:
        with pytest.raises(Offline):
            meet(silence, ask)

    @both
    def test_an_answer_that_stops_half_way(self, meet: Meet, ask: Ask) -> None:
        def stops(handler: Handler) -> None:
            handler.head(200, {"Content-Length": "100"})
            handler.send(b"{")
            handler.stopping.wait(2)

        with pytest.raises(Offline):
            meet(stops, ask)

    @both
    @pytest.mark.parametrize("announced", [True, False])
    def test_an_answer_that_drips_for_ever(self, meet: Meet, ask: Ask, *, announced: bool) -> None:
        began = time.monotonic()
        with pytest.raises(Offline):
            meet(drip("application/octet-stream", announced=announced), ask)
        assert time.monotonic() - began < 2

    def test_msal_is_not_kept_waiting_either(self, loopback: Loopback) -> None:
        server = loopback.server(drip(JSON, announced=True))
        with pytest.raises(Offline):
            loopback.session(server.origin).get(server.origin)


class TestWhoIsSpokenTo:
    @both
    def test_nobody_listens(self, loopback: Loopback, ask: Ask) -> None:
        nobody = f"http://127.0.0.1:{free_port()}"
        with pytest.raises(Offline):
            ask(loopback.web(nobody), nobody)

    @both
    def test_another_host_gets_no_request(self, loopback: Loopback, ask: Ask) -> None:
        ours, other = loopback.server(reply()), loopback.server(reply())
        with pytest.raises(HostNotAllowed):
            ask(loopback.web(ours.origin), f"{other.origin}/photo")
        assert other.asked == []

    @both
    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_a_redirect_is_not_followed(self, loopback: Loopback, ask: Ask, status: int) -> None:
        other = loopback.server(reply())
        ours = loopback.server(reply(status, Location=f"{other.origin}/photo"))
        with pytest.raises(HostNotAllowed, match=other.origin):
            ask(loopback.web(ours.origin), ours.origin)
        assert other.asked == []
        assert len(ours.asked) == 1

    @pytest.mark.parametrize("target", ["http://[::", "http://a:99999/", "//", "", "\\\\b", "a b"])
    def test_a_redirect_to_nonsense_is_refused_as_well(self, meet: Meet, target: str) -> None:
        with pytest.raises(HostNotAllowed):
            meet(reply(302, Location=target), ask_json)

    def test_an_address_that_two_parsers_read_differently(self, loopback: Loopback) -> None:
        """To urllib the host stands behind the @, to urllib3 before the backslash."""
        ours, other = loopback.server(reply()), loopback.server(reply())
        with pytest.raises(HostNotAllowed):
            ask_json(loopback.web(ours.origin), f"{other.origin}\\@{ours.origin[7:]}/")
        assert other.asked == []

    @pytest.mark.parametrize(
        "address",
        ["https://graph.example.evil.example/", "https://graph.example:444/", "https://["],
    )
    def test_a_host_that_only_looks_alike(self, loopback: Loopback, address: str) -> None:
        with pytest.raises((HostNotAllowed, ServiceFault)):
            ask_json(loopback.web("https://graph.example"), address)

    def test_an_unreadable_address_is_refused(self, loopback: Loopback) -> None:
        with pytest.raises(HostNotAllowed):
            ask_json(loopback.web("https://graph.example"), "https://graph.example:port/")

    def test_cookies_are_not_kept(self, loopback: Loopback) -> None:
        server = loopback.server(reply(body="{}", Set_Cookie="who=alex; Path=/"))
        web = loopback.web(server.origin)
        ask_json(web, server.origin)
        ask_json(web, server.origin)
        assert ["cookie" in asked.headers for asked in server.asked] == [False, False]

    def test_netrc_is_not_read(self, loopback: Loopback) -> None:
        netrc = Path.home() / ".netrc"
        netrc.write_text("machine 127.0.0.1 login someone password planted\n")
        netrc.chmod(0o600)
        server = loopback.server(reply(body="{}"))
        ask_json(loopback.web(server.origin), server.origin)
        loopback.session(server.origin).get(server.origin)
        named = [asked.headers.get("authorization") for asked in server.asked]
        assert named == [f"Bearer {TOKEN}", None]


def test_the_limits_are_finite() -> None:
    assert all(
        math.isfinite(seconds) for seconds in (*web_module.TIMEOUT, web_module.TOTAL_SECONDS)
    )

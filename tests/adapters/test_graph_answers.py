"""What Graph may say, and what is made of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from photosync_tray.adapters.graph import GraphPhotos
from photosync_tray.adapters.web import MAX_REFUSAL, BoundedSession, Web
from photosync_tray.core.cloud import Cloud
from photosync_tray.core.errors import (
    BrokenPicture,
    HostNotAllowed,
    MailboxOnPremises,
    NoMailbox,
    Offline,
    PhotoSyncError,
    ServiceFault,
    Throttled,
)
from photosync_tray.core.model import PhotoInfo, Profile
from tests.adapters.servers import ALEX, Answer, OneToken, Server, flood, free_port, reply

INFO = PhotoInfo("etag", 648, 648)


Graph = Callable[[Answer], GraphPhotos]


@pytest.fixture
def graph() -> Iterator[Graph]:
    """Graph answers so; the cloud is the worldwide one otherwise."""
    with ExitStack() as stack:

        def graph(answer: Answer) -> GraphPhotos:
            server = stack.enter_context(Server(answer))
            cloud = Cloud(
                "Global", "https://login.example", server.origin, "", (".sharepoint.example",)
            )
            session = stack.enter_context(BoundedSession(frozenset({server.origin}).__contains__))
            return GraphPhotos(Web(session), OneToken(), cloud)

        yield graph


def told(answer: object) -> Answer:
    return reply(body=json.dumps(answer), Content_Type="application/json")


def plan(service: str = "exchange", status: str = "Enabled") -> dict[str, str]:
    return {"service": service, "capabilityStatus": status}


class TestProfile:
    @pytest.mark.parametrize(
        ("plans", "mailbox"),
        [
            ([plan()], True),
            ([plan(status="Warning")], True),
            ([plan(status="Suspended")], False),
            ([plan(status="Deleted")], False),
            ([plan("SharePoint")], False),
            ([plan("SharePoint"), plan()], True),
            ([plan(status="Deleted"), plan()], True),
            ([], False),
            (None, None),
            ("exchange", None),
            ([None, "exchange", 5], False),
        ],
    )
    def test_the_licence_tells_of_a_mailbox(
        self, graph: Graph, plans: object, *, mailbox: bool | None
    ) -> None:
        assert graph(told({"assignedPlans": plans})).profile(ALEX).has_mailbox is mailbox

    def test_what_graph_does_not_say_the_account_does(self, graph: Graph) -> None:
        assert graph(reply(404)).profile(ALEX) == Profile(ALEX.name, ALEX.username)

    @pytest.mark.parametrize(
        ("address", "my_site"),
        [
            (
                "https://contoso-my.sharepoint.example/personal/alex_contoso_example/",
                "https://contoso-my.sharepoint.example",
            ),
            (
                "https://Contoso-My.SharePoint.example:443/personal/alex/",
                "https://contoso-my.sharepoint.example",
            ),
            (None, None),
            ("", None),
        ],
    )
    def test_the_my_site_is_the_hosts_origin(
        self, graph: Graph, address: str | None, my_site: str | None
    ) -> None:
        assert graph(told({"mySite": address})).profile(ALEX).my_site == my_site

    @pytest.mark.parametrize(
        "address",
        [
            "https://contoso-my.elsewhere.example/",
            "https://contoso-my.sharepoint.example.elsewhere.example/",
            "https://contoso-my.sharepoint.example@elsewhere.example/",
            "http://contoso-my.sharepoint.example/",
            "https://[",
            "https://a:b/",
            5,
            {"a": 1},
        ],
    )
    def test_a_my_site_elsewhere_is_refused(self, graph: Graph, address: object) -> None:
        with pytest.raises(HostNotAllowed):
            graph(told({"mySite": address})).profile(ALEX)

    @pytest.mark.parametrize("status", [401, 403, 404, 500, 503])
    def test_sharepoints_trouble_behind_graph_is_no_trouble_of_graph(
        self, graph: Graph, status: int
    ) -> None:
        def answer(handler: Any) -> None:
            (reply(status) if "mySite" in handler.path else told({"displayName": "A"}))(handler)

        profile = graph(answer).profile(ALEX)
        assert (profile.name, profile.my_site) == ("A", None)

    def test_the_my_site_is_asked_for_on_its_own(self, graph: Graph) -> None:
        paths: list[str] = []

        def answer(handler: Any) -> None:
            paths.append(handler.path)
            told({})(handler)

        graph(answer).profile(ALEX)
        assert ["mySite" in path for path in paths] == [False, True]


class TestPhotoInfo:
    OBSERVED: dict[str, Any] = {  # noqa: RUF012 - never changed
        "@odata.context": "https://graph.example/v1.0/$metadata#users('x')/photo/$entity",
        "@odata.mediaContentType": "image/jpeg",
        "@odata.mediaEtag": 'W/"ba09d118"',
        "id": "default",
        "width": 256,
        "height": 256,
    }

    def test_stands_beside_an_id_that_is_no_size(self, graph: Graph) -> None:
        info = graph(told(self.OBSERVED)).photo_info(ALEX)
        assert info == PhotoInfo('W/"ba09d118"', 256, 256)

    def test_of_one_pixel_is_the_documented_no_photo(self, graph: Graph) -> None:
        none = {"@odata.mediaEtag": "", "id": "1x1", "width": 1, "height": 1}
        assert graph(told({**self.OBSERVED, **none})).photo_info(ALEX) is None

    @pytest.mark.parametrize(
        "code", ["ImageNotFound", "ErrorEntityNotFound", "ErrorItemNotFound", "GetUserPhoto"]
    )
    def test_404_is_the_no_photo_of_practice(self, graph: Graph, code: str) -> None:
        body = json.dumps({"error": {"code": code, "message": "The photo wasn't found."}})
        assert graph(reply(404, body)).photo_info(ALEX) is None
        assert graph(reply(404, body)).photo(ALEX, INFO) is None

    @pytest.mark.parametrize("missing", ["width", "height", "@odata.mediaEtag"])
    def test_without_a_part_is_a_fault(self, graph: Graph, missing: str) -> None:
        answer = {key: value for key, value in self.OBSERVED.items() if key != missing}
        with pytest.raises(ServiceFault):
            graph(told(answer)).photo_info(ALEX)

    @pytest.mark.parametrize("width", ["wide", None, [], float("inf"), float("nan")])
    def test_of_no_size_is_a_fault(self, graph: Graph, width: object) -> None:
        with pytest.raises(ServiceFault):
            graph(told({**self.OBSERVED, "width": width})).photo_info(ALEX)


ON_PREMISES = "MailboxNotHostedInExchangeOnline"
NONE_THERE = "ErrorNonExistentMailbox"
NOT_ENABLED = "MailboxNotEnabledForRESTAPI"


def envelope(code: object, inner: object = None) -> str:
    """Graph's, as documented; the words are not for us."""
    return json.dumps({"error": {"code": code, "message": "planted", "innerError": inner}})


class TestAMailboxThatCannotHaveAPhoto:
    @pytest.mark.parametrize(
        ("code", "kind"),
        [
            (ON_PREMISES, MailboxOnPremises),
            (NONE_THERE, NoMailbox),
            (NOT_ENABLED, NoMailbox),
            (ON_PREMISES.lower(), MailboxOnPremises),
            (NOT_ENABLED.upper(), NoMailbox),
        ],
    )
    @pytest.mark.parametrize("status", [400, 403, 404, 500])
    def test_is_told_by_its_code_whatever_the_status(
        self, graph: Graph, status: int, code: str, kind: type[PhotoSyncError]
    ) -> None:
        port = graph(reply(status, envelope(code), request_id="r-1"))
        for look in (lambda: port.photo_info(ALEX), lambda: port.photo(ALEX, INFO)):
            with pytest.raises(kind) as caught:
                look()
            assert f"HTTP {status}" in caught.value.details
            assert caught.value.details.endswith(f"request r-1, code {code}")

    @pytest.mark.parametrize(
        "body",
        [
            envelope("UnknownError", {"code": ON_PREMISES}),
            envelope("UnknownError", {"innerError": {"code": ON_PREMISES}}),
            envelope(None, {"innererror": {"CODE": ON_PREMISES}}),
            envelope("ImageNotFound", {"code": 5, "InnerError": {"code": ON_PREMISES}}),
        ],
    )
    def test_is_looked_for_within(self, graph: Graph, body: str) -> None:
        with pytest.raises(MailboxOnPremises):
            graph(reply(404, body)).photo_info(ALEX)

    @pytest.mark.parametrize(
        "body",
        [
            *("", "<h1>Not found</h1>", "[]", "null", '{"error": 5}', '{"error": ["code"]}'),
            *("[" * 9000, "\xff", json.dumps({"code": ON_PREMISES}), envelope({"a": ON_PREMISES})),
            envelope("ImageNotFound", [{"code": ON_PREMISES}]),
            envelope("ImageNotFound", {"message": ON_PREMISES}),
            envelope(ON_PREMISES) + " " * MAX_REFUSAL,
        ],
    )
    def test_of_any_other_404_is_no_photo(self, graph: Graph, body: str) -> None:
        port = graph(reply(404, body.encode("latin-1")))
        assert port.photo_info(ALEX) is None
        assert port.photo(ALEX, INFO) is None

    def test_is_not_read_for_long(self, graph: Graph) -> None:
        assert graph(flood(50, announced=False, kind="a/b", status=404)).photo_info(ALEX) is None

    def test_means_nothing_where_the_profile_is_asked_for(self, graph: Graph) -> None:
        profile = graph(reply(404, envelope(NONE_THERE))).profile(ALEX)
        assert profile == Profile(ALEX.name, ALEX.username)

    def test_leaves_the_meaning_of_other_statuses(self, graph: Graph) -> None:
        busy = reply(429, envelope("TooManyRequests"), Retry_After="7")
        with pytest.raises(Throttled) as caught:
            graph(busy).photo_info(ALEX)
        assert caught.value.retry_after == 7


def test_the_token_goes_to_graph_alone() -> None:
    with Server(reply()) as other, Server(reply(302, Location=f"{other.origin}/photo")) as server:
        cloud = Cloud("Global", "", server.origin, "", ())
        with BoundedSession(frozenset({server.origin}).__contains__) as session:
            photos = GraphPhotos(Web(session), OneToken(), cloud)
            for look in (
                lambda: photos.photo_info(ALEX),
                lambda: photos.profile(ALEX),
                lambda: photos.photo(ALEX, INFO),
            ):
                with pytest.raises(HostNotAllowed):
                    look()
        assert other.asked == []


@pytest.mark.parametrize(
    ("cloud", "scopes"),
    [
        (Cloud("Global", "", "https://graph.example", ""), ("User.Read",)),
        (Cloud("China", "", "https://graph.example", ""), ("https://graph.example/User.Read",)),
    ],
)
def test_the_scope_is_that_of_the_clouds_graph(cloud: Cloud, scopes: tuple[str, ...]) -> None:
    identity = OneToken()
    with BoundedSession(lambda _: False) as session, pytest.raises(HostNotAllowed):
        GraphPhotos(Web(session), identity, cloud).photo_info(ALEX)
    assert identity.scopes == [scopes]


def test_nobody_listens() -> None:
    nobody = f"http://127.0.0.1:{free_port()}"
    cloud = Cloud("Global", "", nobody, "")
    with BoundedSession(lambda _: True) as session, pytest.raises(Offline):
        GraphPhotos(Web(session), OneToken(), cloud).profile(ALEX)


def test_a_page_is_no_damaged_photo(graph: Graph) -> None:
    wifi = reply(body="<h1>Hotel Wi-Fi</h1>", Content_Type="text/html")
    with pytest.raises(PhotoSyncError) as caught:
        graph(wifi).photo(ALEX, INFO)
    assert not isinstance(caught.value, BrokenPicture)

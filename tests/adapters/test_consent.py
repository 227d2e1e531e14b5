"""Asking for more than the sign-in did: real MSAL, the tenant's pages, somebody who clicks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import (
    BlockedByPolicy,
    ConsentNeeded,
    Offline,
    PhotoSyncError,
    ServiceFault,
    SignInCancelled,
    SignInError,
    SignInNeeded,
    SignInTimedOut,
    WrongAccount,
)
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Fault, Service
from photosync_tray.demo.visitor import Visitor
from tests.adapters.allowing import (
    Person,
    Show,
    another_account,
    closing_the_tab,
    coming_back_with,
    declining,
    failing_service,
    planted_nonce,
)
from tests.adapters.conftest import Install
from tests.adapters.servers import free_port
from tests.adapters.signing_in import (
    GRAPH,
    answering,
    query_of,
    remembered,
    scopes_of,
    token_requests,
)
from tests.identity_contract import Browser, IdentityContract

SignedIn = Callable[[Scene], Person]


@pytest.fixture
def signed_in(install: Install) -> Iterator[SignedIn]:
    """Somebody who has signed in, in this scene."""
    with ExitStack() as stack:

        def signed_in(scene: Scene) -> Person:
            installed = install(scene)
            visitor = stack.enter_context(Visitor(installed.tenant.addresses))
            person = Person(installed, visitor)
            installed.tenant.begin()
            return person

        yield signed_in


@pytest.fixture
def asked(signed_in: SignedIn) -> Person:
    """Each person may allow the look at SharePoint."""
    return signed_in(Scene.CONSENT_ASKED)


class TestOverTheTenant(IdentityContract):
    @pytest.fixture
    def browser(self, install: Install) -> Iterator[Browser]:
        installed = install(Scene.CONSENT_ASKED)
        installed.tenant.begin()
        with Visitor(installed.tenant.addresses) as visitor:

            def agree(address: str) -> None:
                page = visitor.sign_in(address)
                if page.title == "Permissions requested":
                    visitor.press(page, "Accept")

            def refuse(address: str) -> None:
                visitor.press(visitor.sign_in(address), "Cancel")

            yield Browser(installed.identity(), agree, refuse, GRAPH, installed.my_site_scopes)


class TestAllowing:
    def test_is_needed_before(self, asked: Person) -> None:
        with pytest.raises(ConsentNeeded, match="AADSTS65001"):
            asked.identity.token(asked.account, asked.installed.my_site_scopes)
        assert asked.identity.token(asked.account, GRAPH)

    def test_gives_a_token_without_another_request(self, asked: Person) -> None:
        with pytest.raises(ConsentNeeded):
            asked.identity.token(asked.account, asked.installed.my_site_scopes)
        asked.consent(asked.pressing("Accept"))
        asked.installed.tenant.requests.clear()
        assert asked.identity.token(asked.account, asked.installed.my_site_scopes)
        assert token_requests(asked.installed.tenant) == 0

    def test_lasts_over_a_restart_and_over_night(self, asked: Person) -> None:
        asked.consent(asked.pressing("Accept"))
        wanted = asked.installed.my_site_scopes
        assert asked.installed.identity().token(asked.account, wanted)
        identity = asked.installed.after_a_night()
        tokens = {identity.token(asked.account, scopes) for scopes in (wanted, GRAPH)}
        assert len(tokens) == 2

    def test_asks_for_the_look_alone_and_lets_nobody_pick_an_account(self, asked: Person) -> None:
        addresses: list[str] = []

        def show(address: str) -> None:
            addresses.append(address)
            asked.pressing("Accept")(address)

        asked.consent(show)
        query = query_of(addresses[0])
        assert scopes_of(query) == set(asked.installed.my_site_scopes)
        assert query["login_hint"] == asked.account.username
        assert "prompt" not in query
        assert [page.title for page in asked.pages] == ["Permissions requested", "PhotoSync Tray"]

    def test_ends_on_a_page_that_speaks_of_it(self, asked: Person) -> None:
        asked.consent(asked.pressing("Accept"))
        assert "You have allowed it" in asked.pages[-1].text

    def test_leaves_the_account_as_it_was(self, asked: Person) -> None:
        asked.consent(asked.pressing("Accept"))
        assert asked.identity.account() == remembered(asked.account)
        assert len(asked.installed.stored()["Account"]) == 1

    def test_needs_no_page_where_an_administrator_has_allowed_it(self, signed_in: SignedIn) -> None:
        person = signed_in(Scene.CHANGED_PHOTO)
        person.consent(lambda at: person.pages.append(person.visitor.look(at)))
        assert [page.title for page in person.pages] == ["PhotoSync Tray"]


class TestWhateverElseHappens:
    """The sign-in stays as it was: the same tokens, the same file, no other account."""

    @pytest.mark.parametrize(
        ("how", "kind"),
        [
            (declining, SignInCancelled),
            # As it is when one turns back at Entra's page for administrators: no number at all.
            (coming_back_with(error="access_denied", error_subcode="cancel"), SignInCancelled),
            (
                coming_back_with(error="access_denied", error_description="AADSTS90095: Asked."),
                ConsentNeeded,
            ),
            (
                coming_back_with(error="access_denied", error_description="AADSTS53003: No."),
                BlockedByPolicy,
            ),
            (coming_back_with(code="planted"), SignInError),
            (coming_back_with(), SignInError),
            (another_account, WrongAccount),
            (planted_nonce, SignInError),
            (failing_service, ServiceFault),
            (closing_the_tab, SignInTimedOut),
        ],
    )
    def test_leaves_the_sign_in_unharmed(
        self, asked: Person, how: Callable[[Person], Show], kind: type[PhotoSyncError]
    ) -> None:
        before, token = asked.installed.stored(), asked.identity.token(asked.account, GRAPH)
        show, wait = how(asked), 0.1 if how is closing_the_tab else 5.0
        asked.identity = asked.installed.identity(wait_seconds=wait)
        with pytest.raises(kind) as caught:
            asked.consent(show)
        assert type(caught.value) is kind
        assert asked.identity.account() == remembered(asked.account)
        assert asked.identity.token(asked.account, GRAPH) == token
        assert asked.installed.stored() == before

    def test_another_accounts_tokens_are_thrown_away(self, asked: Person) -> None:
        before = set(asked.installed.tokens())
        with pytest.raises(WrongAccount):
            asked.consent(another_account(asked))
        asked.identity.token(asked.account, GRAPH)  # which saves, if there is anything to save
        assert set(asked.installed.tokens()) == before
        with pytest.raises(ConsentNeeded):
            asked.identity.token(asked.account, asked.installed.my_site_scopes)

    def test_declined_may_be_allowed_later(self, asked: Person) -> None:
        with pytest.raises(SignInCancelled):
            asked.consent(asked.pressing("Cancel"))
        assert "Nothing was allowed" in asked.pages[-1].text
        asked.consent(asked.pressing("Accept"))
        assert asked.identity.token(asked.account, asked.installed.my_site_scopes)

    def test_an_administrator_is_needed(self, signed_in: SignedIn) -> None:
        person = signed_in(Scene.CONSENT_NEEDED)
        with pytest.raises(ConsentNeeded, match="AADSTS90094"):
            person.consent(person.pressing("Back to PhotoSync Tray"))
        assert person.pages[0].title == "Need admin approval"
        assert person.identity.token(person.account, GRAPH)

    @pytest.mark.parametrize("restarted", [False, True])
    def test_there_is_no_network(self, signed_in: SignedIn, *, restarted: bool) -> None:
        person = signed_in(Scene.OFFLINE)
        before = person.installed.stored()
        show = answering(code="from a page that was open before")
        identity = person.installed.identity() if restarted else person.identity
        with pytest.raises(Offline):
            person.consent(show, identity=identity)
        assert person.identity.token(person.account, GRAPH)
        assert person.installed.stored() == before

    def test_cancelled_while_the_page_is_shown(self, asked: Person) -> None:
        cancellation = Cancellation()
        with pytest.raises(SignInCancelled):
            asked.consent(lambda _: cancellation.cancel(), cancellation)
        assert asked.identity.token(asked.account, GRAPH)

    def test_cancelled_after_the_answer_has_come(self, asked: Person) -> None:
        """While a renewal is under way the answer waits for its turn."""
        asked.identity = asked.installed.after_a_night()
        at = f"/{asked.installed.tenant.addresses.tenant_id}/oauth2/v2.0/token"
        asked.installed.tenant.faults.add(Fault(Service.IDENTITY, at, stall=0.6))
        cancellation = Cancellation()
        with ThreadPoolExecutor(1) as pool:

            def show(address: str) -> None:
                pool.submit(asked.identity.token, asked.account, GRAPH)
                asked.pressing("Accept")(address)
                threading.Timer(0.1, cancellation.cancel).start()

            with pytest.raises(SignInCancelled):
                asked.consent(show, cancellation)
        asked.installed.tenant.requests.clear()
        assert asked.identity.token(asked.account, GRAPH)
        assert token_requests(asked.installed.tenant) == 0

    def test_who_signs_out_meanwhile_is_not_signed_in_again(self, asked: Person) -> None:
        cancellation = Cancellation()

        def show(address: str) -> None:
            asked.pressing("Accept")(address)  # the answer is there, and nobody has taken it yet
            cancellation.cancel()
            asked.identity.sign_out()

        with pytest.raises(SignInCancelled):
            asked.consent(show, cancellation)
        assert asked.identity.account() is None
        assert asked.installed.files() == {}
        with pytest.raises(SignInNeeded):
            asked.identity.token(asked.account, GRAPH)


def test_nobody_answers_at_the_address_of_the_sign_in(asked: Person) -> None:
    elsewhere = asked.installed.identity(authority=asked.installed.elsewhere(free_port()))
    with pytest.raises(Offline):
        asked.consent(asked.pressing("Accept"), identity=elsewhere)
    assert asked.pages == []

"""What every implementation of Identity keeps; as in `tests.contracts`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import SignInCancelled, SignInNeeded
from photosync_tray.core.model import Account
from photosync_tray.core.ports import Identity


@dataclass(frozen=True)
class Browser:
    """A port, and a person who signs in and says yes to `more`, or no, on the page."""

    port: Identity
    agree: Callable[[str], None]
    refuse: Callable[[str], None]
    scopes: Sequence[str]
    more: Sequence[str]

    def sign_in(self) -> Account:
        return self.port.sign_in(self.agree, Cancellation())


class IdentityContract:
    """`browser`: nobody is signed in; `more` is not allowed yet."""

    @pytest.fixture
    def browser(self) -> Browser:
        raise NotImplementedError

    def test_who_signs_in_is_remembered(self, browser: Browser) -> None:
        assert browser.port.account() is None
        account = browser.sign_in()
        remembered = browser.port.account()
        assert remembered
        assert remembered.home_id == account.home_id
        assert browser.port.token(account, browser.scopes)

    def test_what_was_allowed_gives_a_token_of_its_own(self, browser: Browser) -> None:
        account = browser.sign_in()
        browser.port.consent(account, browser.more, browser.agree, Cancellation())
        more = browser.port.token(account, browser.more)
        assert more != browser.port.token(account, browser.scopes)

    def test_a_refusal_leaves_the_sign_in_as_it_was(self, browser: Browser) -> None:
        account = browser.sign_in()
        token = browser.port.token(account, browser.scopes)
        with pytest.raises(SignInCancelled):
            browser.port.consent(account, browser.more, browser.refuse, Cancellation())
        assert browser.port.token(account, browser.scopes) == token

    @pytest.mark.parametrize("early", [True, False])
    def test_asking_can_be_cancelled(self, browser: Browser, *, early: bool) -> None:
        account = browser.sign_in()
        cancellation = Cancellation()
        if early:
            cancellation.cancel()
        with pytest.raises(SignInCancelled):
            browser.port.consent(
                account, browser.more, lambda _: cancellation.cancel(), cancellation
            )

    def test_a_token_that_was_challenged_is_not_given_again(self, browser: Browser) -> None:
        account = browser.sign_in()
        refused = browser.port.token(account, browser.scopes)
        browser.port.challenged(account, browser.scopes, '{"access_token": {}}')
        proven = browser.port.token(account, browser.scopes)
        assert proven != refused
        assert browser.port.token(account, browser.scopes) == proven

    def test_after_signing_out_there_is_no_token(self, browser: Browser) -> None:
        account = browser.sign_in()
        browser.port.sign_out()
        assert browser.port.account() is None
        with pytest.raises(SignInNeeded):
            browser.port.token(account, browser.scopes)

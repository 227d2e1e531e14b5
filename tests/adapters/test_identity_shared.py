"""The tray and its console share one sign-in: what one does, the other knows at its next step."""

from __future__ import annotations

import pytest

from photosync_tray.core.errors import SignInNeeded
from tests.adapters.installed import Installed
from tests.adapters.signing_in import GRAPH, ROBIN, remembered, token_requests


def test_a_renewal_by_one_spares_the_other_its_own(installed: Installed) -> None:
    account = installed.sign_in(installed.identity())
    tray, console = installed.after_a_night(), installed.identity()
    assert tray.account() == remembered(account)
    token = console.token(account, GRAPH)
    installed.tenant.requests.clear()
    assert tray.token(account, GRAPH) == token
    assert token_requests(installed.tenant) == 0


def test_a_sign_out_in_one_is_one_in_the_other(installed: Installed) -> None:
    tray, console = installed.identity(), installed.identity()
    account = installed.sign_in(tray)
    assert console.account() == remembered(account)
    console.sign_out()
    assert tray.account() is None
    with pytest.raises(SignInNeeded):
        tray.token(account, GRAPH)
    assert installed.files() == {}


def test_after_a_sign_out_elsewhere_one_signs_in_again_for_good(installed: Installed) -> None:
    tray, console = installed.identity(), installed.identity()
    installed.sign_in(tray)
    assert console.account()
    console.sign_out()
    account = installed.sign_in(tray)
    assert tray.memory_only() is None
    assert installed.identity().account() == remembered(account)


def test_another_account_in_one_is_the_others_too(installed: Installed) -> None:
    tray, console = installed.identity(), installed.identity()
    installed.sign_in(tray)
    robin = installed.sign_in(console, ROBIN)
    assert tray.account() == remembered(robin)
    assert tray.token(robin, GRAPH) in installed.tokens()
    assert len(installed.stored()["Account"]) == 1


def test_tokens_for_two_places_are_both_kept(installed: Installed) -> None:
    """Each had one of its own when it last looked at the file."""
    account = installed.sign_in(installed.identity())
    tray, console = installed.after_a_night(), installed.identity()
    assert tray.account()
    assert console.account()
    ours = tray.token(account, GRAPH)
    theirs = console.token(account, installed.my_site_scopes)
    assert {ours, theirs} <= set(installed.tokens())

"""One contract with two providers: the demo's, and one that others wrote and had certified."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import SignInCancelled, SignInNeeded
from photosync_tray.core.ports import Identity
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from tests.adapters.installed import Installed
from tests.adapters.signing_in import remembered
from tests.identity_contract import Browser, IdentityContract
from tests.oidc_provider.company import (
    SCOPES,
    AtCertified,
    AtContoso,
    Company,
    refresh_token,
    sign_in,
)
from tests.oidc_provider.provider import HERE, Certified, NotInstalled, started


@pytest.fixture(scope="module")
def certified() -> Iterator[Certified]:
    with contextlib.ExitStack() as stack:
        try:
            at = stack.enter_context(started())
        except NotInstalled as fault:
            pytest.fail(str(fault), pytrace=False)
        yield at


@pytest.fixture
def at_certified(certified: Certified, tmp_path: Path) -> Iterator[AtCertified]:
    with contextlib.closing(AtCertified(certified, tmp_path / "state")) as company:
        yield company


class ProviderContract:
    """`company`: nobody is signed in."""

    @pytest.fixture
    def company(self) -> Company:
        raise NotImplementedError

    def test_a_sign_in_ends_in_an_account_that_a_restart_knows(self, company: Company) -> None:
        account = sign_in(company, company.identity())
        assert account.username
        assert account.home_id.endswith(f".{account.tenant_id}")
        assert company.identity().account() == remembered(account)

    def test_a_token_is_good_without_another_request(self, company: Company) -> None:
        identity = company.identity()
        account = sign_in(company, identity)
        assert identity.token(account, SCOPES) == identity.token(account, SCOPES)

    def test_a_renewal_brings_a_new_token_and_a_new_key_for_the_next(
        self, company: Company
    ) -> None:
        account = sign_in(company, company.identity())
        seen = {refresh_token(company)}
        for night in range(1, 4):
            assert company.after_a_night().token(account, SCOPES)
            seen.add(refresh_token(company))
            assert len(seen) == night + 1

    def test_eight_threads_renew_once(self, company: Company) -> None:
        """A provider that rotates takes a second use for theft, and ends the sign-in."""
        account = sign_in(company, company.identity())
        identity = company.after_a_night()
        with ThreadPoolExecutor(8) as pool:
            tokens = set(pool.map(lambda _: identity.token(account, SCOPES), range(8)))
        assert len(tokens) == 1
        assert company.after_a_night().token(account, SCOPES)

    def test_a_revoked_sign_in_needs_the_person_and_then_works(self, company: Company) -> None:
        account = sign_in(company, company.identity())
        company.revoke()
        identity = company.after_a_night()
        for _ in range(2):
            with pytest.raises(SignInNeeded):
                identity.token(account, SCOPES)
        assert sign_in(company, identity) == account
        assert identity.token(account, SCOPES)

    def test_cancelling_on_the_page_ends_in_nobody(self, company: Company) -> None:
        identity: Identity = company.identity()
        with pytest.raises(SignInCancelled, match="access_denied"):
            identity.sign_in(company.cancels, Cancellation())
        assert identity.account() is None
        assert company.stored() == {}

    def test_cancelling_here_ends_in_nobody(self, company: Company) -> None:
        identity, cancellation = company.identity(), Cancellation()
        with pytest.raises(SignInCancelled):
            identity.sign_in(lambda _: cancellation.cancel(), cancellation)
        assert sign_in(company, identity).username

    def test_a_challenge_is_met_by_renewal(self, company: Company) -> None:
        identity = company.identity()
        account = sign_in(company, identity)
        refused = identity.token(account, SCOPES)
        identity.challenged(account, SCOPES, '{"access_token": {"nbf": {"value": "1"}}}')
        assert identity.token(account, SCOPES) != refused


class TestTheDemos(ProviderContract):
    @pytest.fixture
    def company(self, portraits: Path, tmp_path: Path) -> Iterator[AtContoso]:
        with (
            Tenant(Scene.CHANGED_PHOTO, portraits) as tenant,
            contextlib.closing(Installed(tenant, tmp_path / "state")) as installed,
        ):
            yield AtContoso(installed)


class TestTheCertified(ProviderContract):
    @pytest.fixture
    def company(self, at_certified: AtCertified) -> Company:
        return at_certified


class TestTheCertifiedAsIdentity(IdentityContract):
    @pytest.fixture
    def browser(self, at_certified: AtCertified) -> Browser:
        identity: MsalIdentity = at_certified.identity()
        company = at_certified
        return Browser(identity, company.agrees, company.cancels, SCOPES, company.more)


def test_the_lock_has_hashes_and_no_registry() -> None:
    text = (HERE / "package-lock.json").read_text()
    packages = json.loads(text)["packages"]
    assert all("integrity" in each for name, each in packages.items() if name)
    assert "resolved" not in text
    assert "://" not in text

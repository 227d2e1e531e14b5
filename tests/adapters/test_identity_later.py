"""After signing in: silent renewal, remembering, signing out, and where no secret lies."""

from __future__ import annotations

import json
import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.adapters.msal_client import MsalClient
from photosync_tray.adapters.token_store import MemoryStore
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import (
    BlockedByPolicy,
    ConsentNeeded,
    Offline,
    PhotoSyncError,
    ServiceFault,
    SignInNeeded,
    Throttled,
    UnexpectedAnswer,
)
from photosync_tray.core.model import Account
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Fault, Service
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed, MemoryVault, NoVault, logging_to
from tests.adapters.signing_in import (
    GRAPH,
    PROPERTIES,
    ROBIN,
    Seconds,
    answering,
    remembered,
    token_path,
    token_requests,
)


class TestSilentRenewal:
    def test_of_an_expired_token(self, installed: Installed) -> None:
        account = installed.sign_in(installed.identity())
        before = installed.tokens()
        token = installed.after_a_night().token(account, GRAPH)
        assert token not in before
        assert token in installed.tokens()

    def test_asked_for_by_eight_threads_is_one_request(self, installed: Installed) -> None:
        account = installed.sign_in(installed.identity())
        identity = installed.after_a_night()
        installed.tenant.requests.clear()
        at = f"/{installed.tenant.addresses.tenant_id}/oauth2"
        installed.tenant.faults.add(Fault(Service.IDENTITY, at, stall=0.2))
        with ThreadPoolExecutor(8) as pool:
            tokens = list(pool.map(lambda _: identity.token(account, GRAPH), range(8)))
        assert len(set(tokens)) == 1
        assert token_requests(installed.tenant) == 1

    def test_of_a_revoked_sign_in_needs_the_person(self, installed: Installed) -> None:
        account = installed.sign_in(installed.identity())
        installed.tenant.revoke_sessions()
        with pytest.raises(SignInNeeded, match="AADSTS50173") as caught:
            installed.after_a_night().token(account, GRAPH)
        assert "correlation id" in caught.value.details

    def test_after_signing_in_once_more_works_again(self, installed: Installed) -> None:
        account = installed.sign_in(installed.identity())
        installed.tenant.revoke_sessions()
        identity = installed.after_a_night()
        with pytest.raises(SignInNeeded):
            identity.token(account, GRAPH)
        assert installed.sign_in(identity) == account
        assert installed.graph(identity).profile(account).name == "Alex Morgan"

    def test_that_the_organisation_forbids(self, install: Install) -> None:
        installed = install(Scene.BLOCKED)
        account = installed.sign_in(installed.identity())
        installed.tenant.begin()
        with pytest.raises(BlockedByPolicy, match="AADSTS53003"):
            installed.after_a_night().token(account, GRAPH)

    @pytest.mark.parametrize(
        ("fault", "kind"),
        [
            ({"status": 500}, ServiceFault),
            ({"status": 503, "headers": {"Retry-After": "9"}}, Throttled),
            ({"status": 429, "headers": {"Retry-After": "9"}, "body": "busy"}, Throttled),
            ({"status": 200, "body": "<h1>Hotel Wi-Fi</h1>"}, UnexpectedAnswer),
        ],
    )
    def test_on_a_bad_day_is_not_lost(
        self, installed: Installed, fault: dict[str, Any], kind: type[PhotoSyncError]
    ) -> None:
        account = installed.sign_in(installed.identity())
        clock = Seconds()
        identity = installed.after_a_night(clock)
        installed.tenant.faults.add(Fault(Service.IDENTITY, token_path(installed.tenant), **fault))
        with pytest.raises(kind) as caught:
            identity.token(account, GRAPH)
        assert caught.value.passing
        assert identity.account() == remembered(account)
        clock.passed += caught.value.retry_after or 0
        assert identity.token(account, GRAPH)

    def test_without_a_network_is_not_lost(self, install: Install) -> None:
        installed = install(Scene.OFFLINE)
        account = installed.sign_in(installed.identity())
        installed.tenant.begin()
        identity = installed.after_a_night()
        with pytest.raises(Offline):
            identity.token(account, GRAPH)
        assert identity.account() == remembered(account)

    def test_of_a_scope_that_the_tenant_does_not_know(self, installed: Installed) -> None:
        identity = installed.identity()
        account = installed.sign_in(identity)
        with pytest.raises(ConsentNeeded, match="AADSTS500011"):
            identity.token(account, ["https://elsewhere.example/User.Read.All"])
        assert identity.token(account, GRAPH)

    def test_for_somebody_who_never_signed_in(self, installed: Installed) -> None:
        identity = installed.identity()
        installed.sign_in(identity)
        installed.tenant.requests.clear()
        with pytest.raises(SignInNeeded):
            identity.token(Account("somebody.else", "kim@contoso.example", "tid"), GRAPH)
        assert len(installed.tenant.requests) == 0


def test_the_token_for_the_my_site_is_good_for_nothing_else(installed: Installed) -> None:
    identity = installed.identity()
    account = installed.sign_in(identity)
    theirs, ours = identity.token(account, installed.my_site_scopes), identity.token(account, GRAPH)
    assert theirs != ours
    at = installed.tenant.addresses
    with installed.session(at.graph, at.my_site) as session:
        for token, url, status in (
            (ours, f"{at.graph}/v1.0/me", 200),
            (theirs, f"{at.graph}/v1.0/me", 401),
            (theirs, f"{at.my_site}{PROPERTIES}", 200),
            (ours, f"{at.my_site}{PROPERTIES}", 401),
        ):
            answer = session.get(url, headers={"Authorization": f"Bearer {token}"})
            assert answer.status_code == status


class TestRemembering:
    def test_a_restart_knows_the_account_without_a_request(self, installed: Installed) -> None:
        account = installed.sign_in(installed.identity())
        installed.tenant.requests.clear()
        identity = installed.identity()
        assert identity.account() == remembered(account)
        assert len(installed.tenant.requests) == 0
        assert identity.memory_only() is None

    def test_a_restart_asks_for_no_new_token_while_the_old_one_is_good(
        self, installed: Installed
    ) -> None:
        account = installed.sign_in(installed.identity())
        installed.tenant.requests.clear()
        assert installed.identity().token(account, GRAPH)
        assert token_requests(installed.tenant) == 0

    def test_at_first_there_is_nobody(self, installed: Installed) -> None:
        assert installed.identity().account() is None
        assert installed.files() == {}

    def test_another_account_forgets_the_first(self, installed: Installed) -> None:
        identity = installed.identity()
        alex = installed.sign_in(identity)
        robin = installed.sign_in(identity, ROBIN)
        assert identity.account() == remembered(robin)
        assert len(installed.stored()["Account"]) == 1
        assert len(installed.stored()["RefreshToken"]) == 1
        with pytest.raises(SignInNeeded):
            identity.token(alex, GRAPH)

    def test_the_tenant_is_told_by_the_account_where_the_address_names_none(
        self, installed: Installed
    ) -> None:
        account = installed.sign_in(installed.identity())
        cache = json.dumps(installed.stored())
        any_tenant = cache.replace(f'"realm": "{account.tenant_id}"', '"realm": "organizations"')
        installed.store().save(any_tenant)
        assert installed.identity().account() == remembered(account)


class TestSigningOut:
    def test_forgets_file_key_and_account(self, installed: Installed) -> None:
        vault = MemoryVault()
        installed.vault = vault
        identity = installed.identity()
        account = installed.sign_in(identity)
        assert list(installed.files()) == ["sign-in.bin"]
        identity.sign_out()
        assert installed.files() == {}
        assert vault.kept == {}
        assert identity.account() is None
        with pytest.raises(SignInNeeded):
            identity.token(account, GRAPH)
        assert installed.identity().account() is None

    def test_of_nobody_is_no_error(self, installed: Installed) -> None:
        installed.identity().sign_out()

    def test_lets_one_sign_in_again(self, installed: Installed) -> None:
        identity = installed.identity()
        installed.sign_in(identity)
        identity.sign_out()
        assert installed.sign_in(identity, ROBIN).username == ROBIN
        assert installed.identity().memory_only() is None


class TestSecrets:
    def test_no_token_is_in_any_file_or_line_of_the_log(
        self, installed: Installed, tmp_path: Path
    ) -> None:
        with logging_to(tmp_path / "state", "Debug"):
            logging.getLogger("photosync_tray").debug("this is written")
            identity = installed.identity()
            account = installed.sign_in(identity)
            installed.graph(identity).photo_info(account)
            identity.token(account, installed.my_site_scopes)
            with pytest.raises(PhotoSyncError):
                identity.sign_in(answering(error="access_denied", code="c"), Cancellation())
        tokens = installed.tokens()
        assert len(tokens) >= 4  # two access tokens, a refresh token, an id token
        assert sorted(installed.files()) == ["photosync-tray.log", "sign-in.bin"]
        for content in installed.files().values():
            for planted in (*tokens, account.username, "secret", "RefreshToken"):
                assert planted.encode() not in content

    def test_what_msal_would_log_is_not_logged(
        self, installed: Installed, caplog: pytest.LogCaptureFixture
    ) -> None:
        """Addresses with codes and names, and a token's answer that is cut off."""
        caplog.set_level(logging.DEBUG)
        at = f"/{installed.tenant.addresses.tenant_id}/oauth2/v2.0/token"
        half = '{"access_token": "planted-token'
        installed.tenant.faults.add(Fault(Service.IDENTITY, at, status=200, body=half))
        identity = installed.identity()
        with pytest.raises(UnexpectedAnswer) as caught:
            installed.sign_in(identity)
        account = installed.sign_in(identity)
        for planted in ("planted-token", "code_verifier", "code=", account.username):
            assert planted not in caught.value.details
            assert planted not in caplog.text


class TestWithoutAVault:
    def test_signing_in_works_and_says_what_a_restart_will_ask(self, installed: Installed) -> None:
        installed.vault = NoVault()
        identity = installed.identity()
        account = installed.sign_in(identity)
        assert identity.token(account, GRAPH)
        assert "RuntimeError" in (identity.memory_only() or "")
        assert installed.files() == {}
        assert installed.identity().account() is None

    def test_so_does_the_demo(self, installed: Installed) -> None:
        at = installed.tenant.addresses
        client = MsalClient(
            at.client_id, at.authority, lambda: installed.session(installed.cloud.authority)
        )
        identity = MsalIdentity(
            Accounts(client, MemoryStore()), GRAPH, shows=installed.cloud.is_sign_in
        )
        account = installed.sign_in(identity)
        assert identity.memory_only() == "demo"
        identity.sign_out()
        assert identity.account() is None
        assert account.username == at.username

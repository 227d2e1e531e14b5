"""Who may sign in, and who may stay: tenant, domains, personal accounts, guests."""

from __future__ import annotations

import json
import logging

import pytest

from photosync_tray.adapters.admission import PERSONAL_TENANT, Admission, tenant_of
from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.core.errors import PersonalAccount, WrongAccount
from photosync_tray.core.model import Account
from photosync_tray.demo.scenes import Scene
from tests.adapters.conftest import Install
from tests.adapters.installed import Installed
from tests.adapters.signing_in import GRAPH, ROBIN, remembered

HOME, OTHER = "aaaaaaaa-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"


def entry(realm: str, home: str = HOME, username: str = "kim@contoso.example") -> dict[str, str]:
    return {"realm": realm, "home_account_id": f"oid.{home}", "username": username}


@pytest.mark.parametrize(
    ("tenant", "account"),
    [
        ("organizations", entry("organizations")),
        ("organizations", entry(HOME)),
        ("contoso.example", entry(HOME)),
        (HOME, entry(HOME)),
        (HOME.upper(), entry(HOME)),
        (HOME, entry("organizations")),
        (HOME, entry(HOME, home=OTHER)),  # a guest of ours
        (HOME, entry(HOME, home=PERSONAL_TENANT)),  # a guest with a personal account
    ],
)
def test_these_belong_to_the_tenant(tenant: str, account: dict[str, str]) -> None:
    Admission(tenant).check(account)


@pytest.mark.parametrize(
    ("tenant", "account", "kind"),
    [
        (HOME, entry(OTHER), WrongAccount),
        (HOME, entry("organizations", home=OTHER), WrongAccount),
        (HOME, entry("", home=OTHER), WrongAccount),
        ("organizations", entry(PERSONAL_TENANT), PersonalAccount),
        ("common", entry("common", home=PERSONAL_TENANT), PersonalAccount),
        ("consumers", entry("consumers", home=PERSONAL_TENANT.upper()), PersonalAccount),
        (HOME, entry("organizations", home=PERSONAL_TENANT), PersonalAccount),
    ],
)
def test_these_do_not(tenant: str, account: dict[str, str], kind: type[WrongAccount]) -> None:
    with pytest.raises(WrongAccount) as caught:
        Admission(tenant).check(account)
    assert type(caught.value) is kind


def test_where_no_tenant_was_named_the_home_tells() -> None:
    assert tenant_of(entry("organizations")) == HOME
    assert tenant_of(entry(OTHER)) == OTHER


class TestTheRememberedAccount:
    """The policy has come, or has changed, since it signed in."""

    @pytest.fixture
    def account(self, installed: Installed) -> Account:
        return installed.sign_in(installed.identity())

    @pytest.fixture
    def strict(self, installed: Installed, account: Account) -> MsalIdentity:
        return installed.identity(domains=["fabrikam.example"])

    def test_is_nobody_where_its_domain_is_not_allowed(
        self, strict: MsalIdentity, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.WARNING):
            assert strict.account() is None
        assert "not admitted: WrongAccount" in caplog.text
        assert "alex" not in caplog.text

    def test_gets_no_token(self, strict: MsalIdentity, account: Account) -> None:
        with pytest.raises(WrongAccount, match="fabrikam"):
            strict.token(account, GRAPH)

    def test_comes_back_with_the_policy(
        self, strict: MsalIdentity, installed: Installed, account: Account
    ) -> None:
        assert strict.account() is None
        identity = installed.identity(domains=["contoso.example"])
        assert identity.account() == remembered(account)
        assert identity.token(account, GRAPH)

    def test_is_nobody_in_another_tenant(self, installed: Installed, account: Account) -> None:
        authority = installed.tenant.addresses.authority.replace(account.tenant_id, OTHER)
        identity = installed.identity(authority=authority)
        installed.tenant.requests.clear()
        assert identity.account() is None
        with pytest.raises(WrongAccount, match="TenantId"):
            identity.token(account, GRAPH)
        assert len(installed.tenant.requests) == 0

    def test_makes_room_for_one_that_is_admitted(
        self, installed: Installed, account: Account
    ) -> None:
        cache = json.dumps(installed.stored())
        installed.store().save(cache.replace(account.username, "alex@elsewhere.example"))
        identity = installed.identity(domains=["contoso.example"])
        assert identity.account() is None
        robin = installed.sign_in(identity, ROBIN)
        assert identity.account() == remembered(robin)
        assert [kept["username"] for kept in installed.stored()["Account"].values()] == [ROBIN]


def test_a_guest_is_recognised_and_the_photo_lives_at_home(install: Install) -> None:
    installed = install(Scene.GUEST)
    identity = installed.identity()
    profile = installed.graph(identity).profile(installed.sign_in(identity))
    assert profile.guest


def test_a_personal_account_reads_that_it_is_one() -> None:
    assert PersonalAccount().problem().title == "This is a personal Microsoft account"

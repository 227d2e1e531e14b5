"""Windows' broker with its real runtime, on a Windows that has no account to offer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photosync_tray.adapters.accounts import Accounts
from photosync_tray.adapters.msal_client import MsalClient
from photosync_tray.adapters.windows_account import ON_WINDOWS, BrokerAccount, has_runtime
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.errors import BrokerFailed
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from tests.adapters.installed import Installed

PORTRAITS = Path(__file__).parents[3] / "resources" / "pictures" / "portraits"


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Installed]:
    with Tenant(Scene.CHANGED_PHOTO, PORTRAITS) as tenant:
        found = Installed(tenant, tmp_path / "state")
        yield found
        found.close()


@pytest.mark.parametrize("choose", [True, False])
def test_what_the_real_broker_cannot_the_browser_does(installed: Installed, choose: bool) -> None:
    assert has_runtime()
    at = installed.tenant.addresses
    client = MsalClient(
        at.client_id, at.authority, lambda: installed.session(installed.cloud.authority), ON_WINDOWS
    )
    accounts = Accounts(client, installed.store())
    windows = BrokerAccount(accounts, installed.cloud.graph_scopes)
    with pytest.raises(BrokerFailed) as caught:
        windows.sign_in(None, Cancellation(), choose=choose)
    assert caught.value.details
    assert accounts.account() is None
    assert installed.sign_in(installed.identity()).username == at.username
    accounts.sign_out()
    assert installed.files() == {}

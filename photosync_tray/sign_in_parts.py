"""Composes how people sign in: by the browser, and on Windows by the account that it knows."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import requests

    from photosync_tray.adapters.accounts import Accounts
    from photosync_tray.adapters.token_store import TokenStore
    from photosync_tray.core.cloud import Cloud
    from photosync_tray.core.ports import Identity, WindowsAccount
    from photosync_tray.core.settings import Settings


class SignInParts(NamedTuple):
    """`windows` is None where Windows is not asked."""

    identity: Identity
    windows: WindowsAccount | None


def sign_in_parts(
    settings: Settings, cloud: Cloud, store: TokenStore, http: Callable[[], requests.Session]
) -> SignInParts:
    """Both ways lead to the same account; msal and the like are loaded when first used."""
    from photosync_tray.core.late import Late, LateIdentity, LateWindowsAccount

    by_windows = asks_windows(settings, cloud)
    accounts = Late(lambda: _accounts(settings, cloud, store, http, by_windows=by_windows))
    identity = LateIdentity(lambda: _by_browser(accounts(), cloud), store.holds_something)
    if not by_windows:
        return SignInParts(identity, None)
    return SignInParts(identity, LateWindowsAccount(lambda: _by_windows(accounts(), cloud)))


def asks_windows(settings: Settings, cloud: Cloud, platform: str = sys.platform) -> bool:
    """Windows' broker knows Microsoft's own clouds alone."""
    if platform != "win32" or not settings.flag("UseBroker"):
        return False
    from photosync_tray.adapters.clouds import CLOUDS
    from photosync_tray.adapters.windows_account import has_runtime

    return cloud.authority in {each.authority for each in CLOUDS.values()} and has_runtime()


def _accounts(
    settings: Settings,
    cloud: Cloud,
    store: TokenStore,
    http: Callable[[], requests.Session],
    *,
    by_windows: bool,
) -> Accounts:
    from photosync_tray.adapters.accounts import Accounts
    from photosync_tray.adapters.msal_client import MsalClient
    from photosync_tray.adapters.windows_account import ON_WINDOWS

    client = MsalClient(
        settings.text("ClientId"),
        f"{cloud.authority}/{settings.text('TenantId')}",
        http,
        ON_WINDOWS if by_windows else {},
    )
    return Accounts(client, store, domains=settings.names("AllowedDomains"))


def _by_browser(accounts: Accounts, cloud: Cloud) -> Identity:
    from photosync_tray.adapters.identity import MsalIdentity

    return MsalIdentity(accounts, cloud.graph_scopes, shows=cloud.is_sign_in)


def _by_windows(accounts: Accounts, cloud: Cloud) -> WindowsAccount:
    from photosync_tray.adapters.windows_account import BrokerAccount

    return BrokerAccount(accounts, cloud.graph_scopes)

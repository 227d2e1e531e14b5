"""Who may sign in: the tenant and the domains that the policies name, and no personal account."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from photosync_tray.core.cloud import ANY_TENANT
from photosync_tray.core.errors import PersonalAccount, WrongAccount

PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad"
"""Where all personal accounts live. Source: MSAL.NET's reference, `TenantProfile.TenantId`."""
_NO_TENANT = ANY_TENANT | {"consumers"}


@dataclass(frozen=True)
class Admission:
    """`tenant` as policy TenantId has it; `domains` are those of AllowedDomains, none means any."""

    tenant: str
    domains: tuple[str, ...] = ()

    def check(self, entry: Mapping[str, Any]) -> None:
        """`entry` is an account of MSAL's cache.

        A personal account that was invited as a guest has signed in to the organisation's tenant,
        and is admitted.

        Raises:
            WrongAccount: with the policy that it does not fit; PersonalAccount among it.
        """
        tenant, username = tenant_of(entry), str(entry.get("username") or "")
        if tenant == PERSONAL_TENANT:
            raise PersonalAccount("personal Microsoft account")
        if _is_id(self.tenant) and tenant != self.tenant.casefold():
            raise WrongAccount(f"TenantId: {self.tenant}, the account signed in to {tenant}")
        if self.domains and username.rpartition("@")[2].casefold() not in self.domains:
            raise WrongAccount(f"AllowedDomains: {', '.join(self.domains)}")


def tenant_of(entry: Mapping[str, Any]) -> str:
    """The tenant that an account signed in to.

    MSAL's realm is what stands in the authority; where that is no tenant, the home tells.
    """
    realm = str(entry.get("realm") or "").casefold()
    home = str(entry["home_account_id"]).rpartition(".")[2]
    return home.casefold() if realm in _NO_TENANT else realm


def _is_id(tenant: str) -> bool:
    """Of a domain it cannot be told offline which tenant it belongs to."""
    return re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", tenant.casefold()) is not None

"""The program on a company's PC: behind a proxy, and with what IT has installed there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from photosync_tray.adapters.web import BoundedSession
from photosync_tray.core.model import Account, PhotoInfo, PictureProperties
from photosync_tray.demo.tenant import Tenant
from tests.adapters.installed import Installed

NAME = "m365.contoso.example"
SIX = "six.contoso.example"
HOSTS = {NAME: "127.0.0.1", SIX: "::1"}
"""Where programs reach the tenant, and a host with IPv6 alone: the company's proxy knows them."""


@dataclass(frozen=True)
class Looked:
    """What one check of both sides brought."""

    account: Account
    photo: PhotoInfo | None
    picture: PictureProperties


class Company(Installed):
    """Its sessions go by `proxy`, the policy's; "" leaves it to the environment."""

    def __init__(self, tenant: Tenant, folder: Path, proxy: str = "") -> None:
        super().__init__(tenant, folder)
        self.proxy = proxy
        self.ca_file: str | None = tenant.addresses.ca_file
        """Whom the PC trusts; None leaves it to SSL_CERT_FILE."""

    def session(self, *origins: str) -> BoundedSession:
        allows = frozenset(origins).__contains__
        return self._open.enter_context(
            BoundedSession(allows, ca_file=self.ca_file, proxy=self.proxy)
        )

    def look(self) -> Looked:
        """Sign in, and look at both sides once."""
        identity = self.identity()
        account = self.sign_in(identity)
        photo = self.graph(identity).photo_info(account)
        my_site = self.tenant.addresses.my_site
        return Looked(account, photo, self.sharepoint(identity).properties(account, my_site))

"""Where Microsoft 365 runs: the addresses of one cloud, and the rule which hosts belong to it."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

from photosync_tray.core.errors import HostNotAllowed


class StartAt(enum.StrEnum):
    """The page that the private window opens."""

    ONEDRIVE_TILE = "OneDriveTile"
    SHAREPOINT_TILE = "SharePointTile"
    OFFICE_HOME = "OfficeHome"
    OWN_PHOTO = "OwnPhoto"


ANY_TENANT = frozenset({"organizations", "common", ""})
"""What names no directory where one could stand."""
REPLY_ADDRESS = "http://localhost"
"""As every registration of the program has it; any port fits (RFC 8252, section 7.3)."""

_TILES = {
    StartAt.ONEDRIVE_TILE: "/launch/onedrive",
    StartAt.SHAREPOINT_TILE: "/launch/sharepoint",
    StartAt.OFFICE_HOME: "/",
}


@dataclass(frozen=True)
class Cloud:
    """The addresses of one cloud. Origins have no path; `authority` ends before the tenant.

    `sign_in` are further origins that sign people in: the authority's other names, or the demo's.
    `my_site` fixes the My Site host (policy SharePointHost, or the demo); otherwise any host that
    ends in one of `sharepoint_suffixes` is believed, none where there are none. `ca_file` adds a
    certificate authority; it is set by the demo only, as is `loopback`, which tells of it.
    """

    name: str
    authority: str
    graph: str
    portal: str
    sharepoint_suffixes: tuple[str, ...] = ()
    my_site: str | None = None
    ca_file: str | None = None
    loopback: bool = False
    sign_in: tuple[str, ...] = ()

    @property
    def graph_scopes(self) -> tuple[str, ...]:
        """Short in the worldwide cloud; elsewhere a scope names its Graph in full."""
        short = self.loopback or self.name == "Global"
        return ("User.Read",) if short else (f"{self.graph}/User.Read",)

    def sharepoint_scopes(self, my_site: str) -> tuple[str, ...]:
        """To read one's own profile on the My Site host; asked for when first needed.

        The scope made for the profile service; an administrator has to consent to it.
        """
        return (f"{my_site}/User.Read.All",)

    def admin_consent_address(self, tenant_id: str, client_id: str, my_site: str | None) -> str:
        """The page where an administrator allows for everyone what the program may ask for.

        Without a My Site host the reading of one's own photo only. The page ends at our reply
        address, where nobody listens; `admin_consent=True` in it says that it worked.
        Source: Entra, "Admin consent on the Microsoft identity platform".
        """
        looking = self.sharepoint_scopes(my_site) if my_site else ()
        scope = " ".join((f"{self.graph}/User.Read", *looking))
        query = {"client_id": client_id, "scope": scope, "redirect_uri": REPLY_ADDRESS}
        tenant = "organizations" if tenant_id in ANY_TENANT else quote(tenant_id, safe="")
        return f"{self.authority}/{tenant}/v2.0/adminconsent?{urlencode(query, quote_via=quote)}"

    def is_sign_in(self, address_origin: str) -> bool:
        """Whether an origin may have codes and refresh tokens, and ask people who they are."""
        return address_origin in (self.authority, *self.sign_in)

    def is_my_site(self, address_origin: str) -> bool:
        """Whether an origin is a My Site host of this cloud, so that it may get a token for it."""
        if self.my_site:
            return address_origin == self.my_site
        host = address_origin.removeprefix("https://")
        return host != address_origin and _is_host(host) and host.endswith(self.sharepoint_suffixes)

    def my_site_origin(self, address: str | None) -> str | None:
        """The origin of a My Site address that a server named. Raises HostNotAllowed."""
        if not address:
            # In the demo the host is fixed, and a person may have no site on it all the same.
            return None if self.loopback else self.my_site
        if self.my_site:
            return self.my_site
        if not self.is_my_site(origin(address)):
            raise HostNotAllowed(f"My Site host {origin(address)}")
        return origin(address)

    def start_address(self, start: StartAt, username: str, my_site: str | None) -> str:
        """The page to open in the private window; the account is a hint, never a token.

        Sources: Microsoft's samples use `office.com/launch/…?auth=2`; `login_hint` is what its
        own mails carry. Own photo without a known My Site host falls back to the OneDrive tile.
        """
        hint = quote(username, safe="@.")
        if start is StartAt.OWN_PHOTO and my_site:
            return f"{my_site}/_layouts/15/userphoto.aspx?size=L&accountname={hint}"
        path = _TILES.get(start, _TILES[StartAt.ONEDRIVE_TILE])
        return f"{self.portal}{path}?auth=2&login_hint={hint}"


def _is_host(text: str) -> bool:
    """A name of letters, digits and hyphens alone: no port, no password, nothing to hide in."""
    return re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", text) is not None


def origin(address: str) -> str:
    """Scheme, host and port of an address, with the scheme's own port left out."""
    parts = urlsplit(address)
    default = {"https": 443, "http": 80}.get(parts.scheme)
    port = "" if parts.port in (None, default) else f":{parts.port}"
    return f"{parts.scheme}://{(parts.hostname or '').lower()}{port}"

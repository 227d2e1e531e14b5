"""Where a tenant is, and how its time runs: all that another process needs to know of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Addresses:
    """Where the tenant is. Origins have no path and no slash at the end."""

    tenant_id: str
    client_id: str
    authority: str
    """https://localhost:P/{tenant_id}, with a certificate of `ca_file`."""
    graph: str
    """https://localhost:P, likewise."""
    portal: str
    """http://127.0.0.1:P, the pages of Office.com."""
    my_site: str
    """http://127.0.0.1:P, SharePoint's My Site host: pages and API."""
    sign_in: str
    """http://127.0.0.1:P, the sign-in pages; plain, so that no browser warns."""
    ca_file: str
    """The certificate authority in PEM; gone after `Tenant.close`."""
    username: str
    """What the person of the scene types to sign in."""
    home_id: str
    """The person's account as MSAL names it."""
    etag: str
    """That of the person's photo as the scene begins; empty without one."""
    proxy: str
    """http://127.0.0.1:P, the company's proxy, which lets nobody through."""
    pace: float = 1.0
    """How fast SharePoint's time runs; it left the real one at `since`."""
    since: float = 0.0
    """Seconds since 1970."""

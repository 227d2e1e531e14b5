"""The clouds that Microsoft 365 runs in, as data, and the one that the settings choose.

Sources: Microsoft Graph "National cloud deployments"; Entra "National clouds" (2025-01-15);
Power Apps "Run an app in a web browser" for the portals. GCC uses the worldwide addresses.
"""

from __future__ import annotations

from dataclasses import replace

from photosync_tray.core.cloud import Cloud, origin
from photosync_tray.core.errors import NotConfigured
from photosync_tray.core.settings import Settings

CLOUDS = {
    "Global": Cloud(
        "Global",
        "https://login.microsoftonline.com",
        "https://graph.microsoft.com",
        "https://www.office.com",
        # Microsoft has announced to move both to cloud.microsoft, which is its own alone, by 2027.
        (".sharepoint.com", ".cloud.microsoft"),
    ),
    "GCCHigh": Cloud(
        "GCCHigh",
        "https://login.microsoftonline.us",
        "https://graph.microsoft.us",
        "https://www.office365.us",
        (".sharepoint.us",),
    ),
    "DoD": Cloud(
        "DoD",
        "https://login.microsoftonline.us",
        "https://dod-graph.microsoft.us",
        "https://www.ohome.apps.mil",
        (".sharepoint-mil.us", ".dps.mil"),
    ),
    "China": Cloud(
        "China",
        "https://login.partner.microsoftonline.cn",
        "https://microsoftgraph.chinacloudapi.cn",
        "https://portal.partner.microsoftonline.cn",
        (".sharepoint.cn",),
        # As Graph's page "National cloud deployments" and MSAL's own list call it.
        sign_in=("https://login.chinacloudapi.cn",),
    ),
}


def cloud_of(settings: Settings) -> Cloud:
    """The cloud that the settings choose, with a fixed My Site host where the policy names one.

    Raises:
        NotConfigured: a cloud of the organisation's own lacks an address.
    """
    name = settings.text("Cloud")
    if name == "Custom":
        authority, graph, portal = (_address(settings, key) for key in _ADDRESSES)
        cloud = Cloud(name, authority, graph, portal)
    else:
        cloud = CLOUDS[name]
    host = settings.text("SharePointHost")
    return replace(cloud, my_site=f"https://{host}") if host else cloud


_ADDRESSES = ("CloudAuthority", "CloudGraph", "CloudPortal")


def _address(settings: Settings, key: str) -> str:
    """The origin alone; the settings have seen to https, and to a host without a password."""
    address = settings.text(key)
    if not address:
        raise NotConfigured(f"Cloud is Custom, and {key} is missing")
    if origin(address) != address.lower():
        raise NotConfigured(f"{key} has more to it than https, a host and a port")
    return origin(address)

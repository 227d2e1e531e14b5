"""The choices that shape the journey, out of the settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from photosync_tray.core.cloud import ANY_TENANT, Cloud, StartAt
from photosync_tray.core.guide import Guide
from photosync_tray.core.model import Account, Findings
from photosync_tray.core.settings import Settings


@dataclass(frozen=True)
class Journey:
    """The choices that shape the journey, out of the settings."""

    cloud: Cloud
    start_at: StartAt
    watch_for: timedelta
    recheck_every: timedelta = timedelta(0)
    """How often to look for a new photo once nothing is awaited; zero: never."""
    normal_window: bool = False
    """Whether the person may have an ordinary window where private ones are forbidden."""
    tenant_id: str = ""
    client_id: str = ""
    """As the policies have them."""

    def consent_link(self, account: Account | None, my_site: str | None) -> str:
        """What an administrator opens to allow the program for everyone; empty without a ClientId.

        Where the policy names no directory it is the account's.
        """
        if not self.client_id:
            return ""
        tenant = account.tenant_id if account and self.tenant_id in ANY_TENANT else self.tenant_id
        return self.cloud.admin_consent_address(tenant, self.client_id, my_site)

    def guided(self, guide: Guide) -> Guide:
        """The steps as they are in this cloud, from the page that is opened."""
        host = urlsplit(self.cloud.portal).netloc
        return guide._replace(start_at=self.start_at, portal=host)

    def start_address(self, account: Account, findings: Findings) -> str:
        """The page that starts the sync."""
        my_site = findings.profile.my_site
        return self.cloud.start_address(self.start_at, account.username, my_site)


def journey_of(settings: Settings, cloud: Cloud) -> Journey:
    return Journey(
        cloud,
        StartAt(settings.text("StartAt")),
        watch_for=timedelta(hours=settings.number("WatchHours")),
        normal_window=settings.text("SecondRoute") == "NormalWindow",
        recheck_every=timedelta(hours=settings.number("RecheckHours")),
        tenant_id=settings.text("TenantId"),
        client_id=settings.text("ClientId"),
    )

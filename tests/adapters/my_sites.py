"""My Site hosts for the tests: the tenant's, and one that answers as a test wants."""

from __future__ import annotations

from collections.abc import Callable

from photosync_tray.adapters.sharepoint import MySitePictures
from tests.adapters.installed import Installed
from tests.adapters.servers import Answer
from tests.contracts import SharePoint


def signed_in(installed: Installed) -> SharePoint:
    identity = installed.identity()
    account = installed.sign_in(identity)
    return SharePoint(installed.sharepoint(identity), account, installed.tenant.addresses.my_site)


MySite = Callable[[Answer], tuple[MySitePictures, str]]

"""Who helps, as the organisation has it."""

from __future__ import annotations

from photosync_tray.core.screen import Help
from photosync_tray.core.settings import Settings


def help_of(settings: Settings) -> Help:
    return Help(*(settings.text(key) for key in ("OrganizationName", "HelpUrl", "HelpText")))

"""The settings dialog for the contact sheet: every page, as one's own and as the company has it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from photosync_tray.adapters.browser_declined import SAFARI
from photosync_tray.core.autostart import BACKGROUND, Entry, EntryState, at_sign_in
from photosync_tray.core.browser_offers import BrowserOffer, BrowserOffers
from photosync_tray.core.components import COMPONENTS
from photosync_tray.core.it_help import help_of
from photosync_tray.core.languages import LANGUAGES
from photosync_tray.core.model import OpenedWindow, Route
from photosync_tray.core.preferences import Known, rows
from photosync_tray.core.screen import Screen
from photosync_tray.core.settings import Origin, resolve
from photosync_tray.qt.settings_dialog import SettingsDialog
from photosync_tray.qt.theme import Theme

PAGES = ("general", "browser", "about")
_POLICY = ("InPrivateModeAvailability", "HKLM\\Software\\Policies\\Microsoft\\Edge")
_FOUND = BrowserOffers(
    (
        BrowserOffer("edge", "Microsoft Edge"),
        BrowserOffer("chrome", "Google Chrome", Route.GUEST, *_POLICY),
        BrowserOffer("firefox", "Firefox", None, "DisablePrivateBrowsing", "policies.json"),
        BrowserOffer("safari", "Safari", None, declined=SAFARI.reason),
    ),
    OpenedWindow("Microsoft Edge", "InPrivate"),
)
_COMPANY = {
    "LockSettings": True,
    "OrganizationName": "Contoso",
    "HelpUrl": "https://help.contoso.example/photo",
    "HelpText": "Service desk: 555-0100, Monday to Friday.",
}


def settings_known() -> Mapping[str, Known]:
    """What the dialog knows, by the end of the picture's name."""
    return {"": _known({}, EntryState.STARTS), ", locked": _known(_COMPANY, EntryState.ELSEWHERE)}


def _known(policies: Mapping[str, object], state: EntryState) -> Known:
    settings = resolve({Origin.MACHINE_POLICY: policies})
    entry = Entry(False, "/etc/xdg/autostart", BACKGROUND, state)
    return Known(settings, tuple(LANGUAGES.items()), at_sign_in(settings, [entry]), _FOUND)


def settings_page(theme: Theme, screen: Screen, page: int, known: Known) -> QWidget:
    versions = {one.name: "1.0" for one in COMPONENTS}
    dialog = SettingsDialog(theme, help_of(known.settings), versions)
    dialog.render_rows(rows(known))
    dialog.render_screen(screen)
    dialog.open_tab(page)
    dialog.bring_forward()
    return dialog

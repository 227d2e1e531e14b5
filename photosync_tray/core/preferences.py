"""What the settings dialog shows: one row for each choice, with what is locked and why."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from photosync_tray.core.autostart import AtSignIn, Why
from photosync_tray.core.browser_offers import BrowserOffers
from photosync_tray.core.errors import StorageError
from photosync_tray.core.ports import SettingsStore
from photosync_tray.core.setting_choices import BROWSER_NAMES
from photosync_tray.core.setting_table import AT_SIGN_IN, BROWSER, LANGUAGE, NOTIFICATIONS
from photosync_tray.core.settings import Settings, chosen
from photosync_tray.core.texts import Line, Text, Words, named


class Choice(NamedTuple):
    """One of several; `note` says what comes of it, and `can` whether it may be taken."""

    value: str
    label: Words
    note: Line | None = None
    can: bool = True


@dataclass(frozen=True)
class Row:
    """One setting: its key, the value in force, and what else there is; a switch has no choices.

    `locked` says why the person cannot change it.
    """

    key: str
    label: Text
    value: str | bool
    choices: tuple[Choice, ...] = ()
    note: Line | None = None
    locked: Line | None = None


@dataclass(frozen=True)
class Known:
    """What the rows are made of; None is what is still being looked for.

    `languages` are tags, each with the language's own name.
    """

    settings: Settings
    languages: tuple[tuple[str, str], ...] = ()
    at_sign_in: AtSignIn | None = None
    browsers: BrowserOffers | None = None


def rows(known: Known) -> Mapping[str, Row]:
    """By key, from the one that matters most."""
    made = (_language(known), _at_sign_in(known), _notifications(known), _browser(known))
    return {row.key: _with_lock(row, known.settings) for row in made if row}


def keep(store: SettingsStore, key: str, value: object) -> None:
    """Save one more choice of the person's.

    What cannot be read is not thrown away: the store puts it aside. Raises StorageError where
    nothing was saved, and ValueError for a value that does not fit.
    """
    choices: Mapping[str, object] = {}
    with contextlib.suppress(StorageError):
        choices = store.load()
    store.save(chosen(choices, key, value))


LOST: Text = (
    "Your earlier choices could not be read and were put aside. Please look through them again."
)
NOT_SAVED: Text = "It was not saved, and nothing has changed. {why}"


def _with_lock(row: Row, settings: Settings) -> Row:
    reason = settings.reason(row.key)
    return replace(row, locked=Line(reason)) if reason else row


def _language(known: Known) -> Row:
    own = [Choice(tag, named(name)) for tag, name in known.languages]
    return _one_of(known, LANGUAGE, "Language", (Choice("", "As the system"), *own))


def _notifications(known: Known) -> Row:
    choices = (
        Choice("All", "Results, and when to sign in again"),
        Choice("Results", "Results only"),
        Choice("None", "None"),
    )
    return _one_of(known, NOTIFICATIONS, "Notifications", choices)


def _browser(known: Known) -> Row:
    found = known.browsers
    if found is None:
        looking = Line("Looking which browsers are there…")
        return _one_of(known, BROWSER, _BROWSER_LABEL, (Choice("auto", _AUTO, looking),))
    offers = [Choice(one.key, named(one.name), one.line, bool(one.route)) for one in found.offers]
    return _one_of(known, BROWSER, _BROWSER_LABEL, (Choice("auto", _AUTO, found.line), *offers))


_BROWSER_LABEL: Text = "Browser for the private window"
_AUTO: Text = "Choose for me"


def _one_of(known: Known, key: str, label: Text, choices: tuple[Choice, ...]) -> Row:
    """With the value in force among the choices, though it may not be there any more."""
    value = known.settings.text(key)
    if value not in {choice.value for choice in choices}:
        gone = Line("Not found on this PC.") if key != BROWSER or known.browsers else None
        choices = (*choices, Choice(value, named(BROWSER_NAMES.get(value, value)), gone))
    return Row(key, label, value, choices)


def _at_sign_in(known: Known) -> Row | None:
    found = known.at_sign_in
    if found is None:
        return None
    note = None if found.why in _PLAIN else found.reason
    locked = found.reason if found.locked else None
    return Row(AT_SIGN_IN, "Start when I sign in to this PC", found.on, note=note, locked=locked)


_PLAIN = frozenset({Why.INSTALLED, Why.OWN_ENTRY, Why.CHOICE, Why.POLICY, Why.NOT_INSTALLED})
"""Reasons that need no word of their own beside the switch."""

"""The rows of the settings dialog: what there is to choose, what is locked, and what is kept."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from photosync_tray.core.autostart import BACKGROUND, Entry, EntryState, at_sign_in
from photosync_tray.core.browser_offers import BrowserOffer, BrowserOffers
from photosync_tray.core.errors import NoBrowser, StorageError
from photosync_tray.core.model import Route
from photosync_tray.core.preferences import Known, Row, keep, rows
from photosync_tray.core.setting_table import AT_SIGN_IN, BROWSER, LANGUAGE, NOTIFICATIONS
from photosync_tray.core.settings import MANAGED, Origin, Settings, resolve
from photosync_tray.core.texts import say
from tests.fake_desk import MemoryChoices
from tests.samples import WINDOW

LANGUAGES = (("en", "English"), ("de", "Deutsch"))
FOUND = BrowserOffers(
    (
        BrowserOffer("edge", "Microsoft Edge"),
        BrowserOffer("firefox", "Firefox", None, "DisablePrivateBrowsing", "policies.json"),
        BrowserOffer("safari", "Safari", None, declined="No other program can open one."),
    ),
    WINDOW,
)


def settings(
    policies: Mapping[str, object] | None = None, choices: Mapping[str, object] | None = None
) -> Settings:
    return resolve({Origin.MACHINE_POLICY: policies or {}, Origin.USER_CHOICE: choices or {}})


def row(key: str, known: Known) -> Row:
    return rows(known)[key]


def values(found: Row) -> list[str]:
    return [choice.value for choice in found.choices]


def said(found: Row) -> dict[str, str]:
    return {one.value: one.note.said() for one in found.choices if one.note}


def test_language_is_that_of_the_system_or_one_that_is_there() -> None:
    found = row(LANGUAGE, Known(settings(choices={"Language": "de"}), LANGUAGES))
    assert values(found) == ["", "en", "de"]
    assert found.value == "de"
    assert [say(choice.label) for choice in found.choices] == [
        "As the system",
        "English",
        "Deutsch",
    ]


def test_a_language_that_is_gone_is_still_shown_as_the_choice() -> None:
    found = row(LANGUAGE, Known(settings(choices={"Language": "tlh"}), LANGUAGES))
    assert values(found)[-1] == found.value == "tlh"
    assert said(found) == {"tlh": "Not found on this PC."}


def test_what_the_organisation_decides_is_locked_with_the_reason() -> None:
    known = Known(settings({"Notifications": "None"}), LANGUAGES)
    found = rows(known)
    assert found[NOTIFICATIONS].value == "None"
    assert {key for key, one in found.items() if one.locked} == {NOTIFICATIONS}
    assert found[NOTIFICATIONS].locked == (MANAGED, {}, "")


def test_lock_settings_locks_everything() -> None:
    entries = [Entry(False, "here", BACKGROUND, EntryState.STARTS)]
    now = settings({"LockSettings": True})
    found = rows(Known(now, LANGUAGES, at_sign_in(now, entries), FOUND))
    assert set(found) == {LANGUAGE, AT_SIGN_IN, NOTIFICATIONS, BROWSER}
    assert all(one.locked for one in found.values())


@pytest.mark.parametrize(
    ("state", "on", "note", "locked"),
    [
        (EntryState.STARTS, True, "", ""),
        (EntryState.HIDDEN, False, "", ""),
        (EntryState.TASK_MANAGER, False, "startup apps in Task Manager", "Task Manager"),
        (EntryState.ELSEWHERE, False, "The entry at here starts another program.", ""),
    ],
)
def test_start_at_sign_in_says_what_stands_in_the_way(
    state: EntryState, on: bool, note: str, locked: str
) -> None:
    now = settings()
    entry = Entry(False, "here", BACKGROUND, state)
    found = row(AT_SIGN_IN, Known(now, at_sign_in=at_sign_in(now, [entry])))
    assert found.value is on
    assert note in (found.note.said() if found.note else "")
    assert bool(found.note) is bool(note)
    assert bool(found.locked) is bool(locked)


def test_until_it_is_known_nothing_is_said_of_the_start() -> None:
    assert AT_SIGN_IN not in rows(Known(settings()))


def test_each_browser_says_whether_it_opens_a_private_window_and_why_not() -> None:
    found = row(BROWSER, Known(settings(), browsers=FOUND))
    assert said(found) == {
        "auto": "Now that is Microsoft Edge.",
        "edge": "Opens private windows.",
        "firefox": "Cannot be used: DisablePrivateBrowsing in policies.json forbids private "
        "windows.",
        "safari": "No other program can open one.",
    }
    assert {one.value for one in found.choices if one.can} == {"auto", "edge"}


@pytest.mark.parametrize("route", [Route.GUEST, Route.TEMPORARY_PROFILE, Route.NORMAL])
def test_a_second_route_can_be_chosen_and_is_named(route: Route) -> None:
    offer = BrowserOffer("edge", "Microsoft Edge", route, "InPrivateModeAvailability", "HKLM")
    found = row(BROWSER, Known(settings(), browsers=BrowserOffers((offer,), WINDOW)))
    assert found.choices[1].can
    assert "because InPrivateModeAvailability forbids private ones." in said(found)["edge"]


def test_without_any_browser_choosing_says_so() -> None:
    none = BrowserOffers((), NoBrowser().problem())
    found = row(BROWSER, Known(settings(), browsers=none))
    assert said(found) == {"auto": NoBrowser.title}


def test_while_looking_the_choice_of_before_stands_by_its_name() -> None:
    found = row(BROWSER, Known(settings(choices={"Browser": "brave"})))
    assert [(one.value, say(one.label)) for one in found.choices][1:] == [("brave", "Brave")]
    assert said(found) == {"auto": "Looking which browsers are there…"}
    gone = row(BROWSER, Known(settings(choices={"Browser": "brave"}), browsers=FOUND))
    assert said(gone)["brave"] == "Not found on this PC."


# Keeping.


def test_one_more_choice_leaves_the_others() -> None:
    store = MemoryChoices()
    keep(store, NOTIFICATIONS, "None")
    keep(store, BROWSER, "edge")
    assert store.kept == {"Notifications": "None", "Browser": "edge"}


def test_a_value_that_does_not_fit_is_not_kept() -> None:
    store = MemoryChoices()
    with pytest.raises(ValueError, match="is none of"):
        keep(store, BROWSER, "netscape")
    assert store.kept == {}


def test_where_nothing_can_be_saved_it_says_so() -> None:
    store = MemoryChoices()
    store.broken = StorageError("read-only")
    with pytest.raises(StorageError):
        keep(store, BROWSER, "edge")

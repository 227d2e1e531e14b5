"""What happens at the next sign-in, and why: wishes, policies, and the system's entries."""

from __future__ import annotations

import contextlib

import pytest

from photosync_tray.adapters.autostart import MemoryAutostart
from photosync_tray.core.autostart import AtSignIn, Entry, EntryState, Why, at_sign_in, obey
from photosync_tray.core.errors import StorageError
from photosync_tray.core.ports import Autostart
from photosync_tray.core.settings import Origin, Settings, resolve

SHARED = Entry(True, "HKLM Run", "tray.exe --background", EntryState.STARTS)
OWN = Entry(False, "HKCU Run", "tray.exe --background", EntryState.STARTS)
UNSET = resolve({})


def said(raw: bool, origin: Origin = Origin.MACHINE_POLICY) -> Settings:
    return resolve({origin: {"StartAtSignIn": raw}})


def entry(state: EntryState, *, shared: bool = True) -> Entry:
    return Entry(shared, "its place", "a command", state)


@pytest.mark.parametrize(
    ("found", "why"), [(SHARED, Why.INSTALLED), (OWN, Why.OWN_ENTRY)], ids=["shared", "own"]
)
def test_an_entry_that_counts_starts_the_program(found: Entry, why: Why) -> None:
    assert at_sign_in(UNSET, [found]) == AtSignIn(True, why, entry=found)


def test_without_an_entry_nothing_starts_and_the_person_may_change_that() -> None:
    assert at_sign_in(UNSET, []) == AtSignIn(False, Why.NOT_INSTALLED)


@pytest.mark.parametrize("entries", [[], [SHARED], [OWN, SHARED]], ids=len)
def test_a_policy_decides_over_every_entry(entries: list[Entry]) -> None:
    assert at_sign_in(said(raw=False), entries) == AtSignIn(False, Why.POLICY, locked=True)


def test_a_policy_for_it_still_needs_an_entry() -> None:
    wanted = said(raw=True)
    assert at_sign_in(wanted, [SHARED]) == AtSignIn(True, Why.POLICY, True, SHARED)
    assert at_sign_in(wanted, []) == AtSignIn(False, Why.NOT_INSTALLED, locked=True)


def test_the_persons_no_counts_where_everybodys_entry_stays() -> None:
    assert at_sign_in(said(False, Origin.USER_CHOICE), [SHARED]) == AtSignIn(False, Why.CHOICE)


def test_a_no_of_the_installation_may_be_changed_by_the_person() -> None:
    assert at_sign_in(said(False, Origin.INSTALLATION), []) == AtSignIn(False, Why.INSTALLED)


@pytest.mark.parametrize(
    ("state", "why", "locked"),
    [
        (EntryState.HIDDEN, Why.CHOICE, False),
        (EntryState.TASK_MANAGER, Why.TASK_MANAGER, True),
        (EntryState.NOT_READ, Why.NOT_READ, False),
        (EntryState.ELSEWHERE, Why.ELSEWHERE, False),
    ],
)
def test_an_entry_without_effect_says_why(state: EntryState, why: Why, locked: bool) -> None:
    found = entry(state)
    assert at_sign_in(UNSET, [found]) == AtSignIn(False, why, locked, found)


@pytest.mark.parametrize("state", [one for one in EntryState if one is not EntryState.STARTS])
def test_one_entry_that_starts_is_enough(state: EntryState) -> None:
    assert at_sign_in(UNSET, [entry(state, shared=False), SHARED]).on


@pytest.mark.parametrize("locked", [True, False])
def test_locked_settings_lock_it_too(locked: bool) -> None:
    settings = resolve({Origin.MACHINE_POLICY: {"LockSettings": locked}})
    assert at_sign_in(settings, [OWN]).locked is locked


@pytest.mark.parametrize("why", Why)
def test_every_answer_has_its_sentence(why: Why) -> None:
    reason = AtSignIn(False, why, entry=entry(EntryState.ELSEWHERE)).reason.said()
    assert reason.endswith(".")
    assert ("its place" in reason) is (why is Why.ELSEWHERE)


# What a policy asks of this PC.


@pytest.mark.parametrize("origin", [Origin.MACHINE_POLICY, Origin.USER_POLICY])
def test_a_policy_that_wants_it_gets_an_entry(origin: Origin) -> None:
    autostart = MemoryAutostart()
    obey(said(True, origin), autostart)
    assert at_sign_in(said(True, origin), autostart.entries()).on


@pytest.mark.parametrize(
    "settings",
    [UNSET, said(False), said(True, Origin.USER_CHOICE), said(True, Origin.INSTALLATION)],
)
def test_nobody_else_gets_one_unasked(settings: Settings) -> None:
    autostart = MemoryAutostart()
    obey(settings, autostart)
    assert list(autostart.entries()) == []


class FixedAutostart(Autostart):
    """Has one entry, and cannot be switched."""

    def __init__(self, state: EntryState) -> None:
        self.state = state

    def entries(self) -> list[Entry]:
        return [entry(self.state)]

    def switch(self, on: bool) -> None:
        raise StorageError("switched")


@pytest.mark.parametrize(
    ("state", "cured"),
    [
        (EntryState.STARTS, False),
        (EntryState.HIDDEN, False),
        (EntryState.TASK_MANAGER, False),
        (EntryState.NOT_READ, True),
        (EntryState.ELSEWHERE, True),
    ],
)
def test_what_the_person_has_switched_off_stays_off(state: EntryState, cured: bool) -> None:
    fails = pytest.raises(StorageError) if cured else contextlib.nullcontext()
    with fails:
        obey(said(True), FixedAutostart(state))

"""What a translation must not lose, invent or exceed."""

from __future__ import annotations

import pytest

from resources.translations.catalogue import Entry
from resources.translations.checking import faults
from resources.translations.collecting import Message

SIGN_IN = "Sign in as {username} to SharePoint."
TIMES = Message("It took {last} in {n} times.", one="It took {last}.")


def found(source: str, said: str, tag: str = "de", limit: int = 0) -> list[str]:
    return list(faults(tag, Message(source, limit=limit), Entry(source, (said,))))


def counted(tag: str, *said: str) -> list[str]:
    return list(faults(tag, TIMES, Entry(TIMES.source, said, counted=True)))


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("de", "Melden Sie sich bei SharePoint als {username} an."),
        ("ja", "{username} として SharePoint にサインインします。"),
        ("fi", "Kirjaudu SharePointiin nimellä {username}."),
        ("ar", "سجّل الدخول إلى SharePoint باسم {username}."),
    ],
)
def test_nothing_is_said_of_a_good_one(tag: str, said: str) -> None:
    assert found(SIGN_IN, said, tag) == []


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("Melden Sie sich bei SharePoint an.", "lacks {username}"),
        ("Bei SharePoint als {user} anmelden.", "has {user}, which the source has not"),
        ("Als {username} anmelden.", "lacks the name 'SharePoint'"),
        ("Bei SharePoint als {username} anmelden", "does not end with '.'"),
        (" Bei SharePoint als {username} anmelden.", "begins or ends with a space"),
        ("Bei SharePoint  als {username} anmelden.", "has two spaces in a row"),
        ("Bei SharePoint\nals {username} anmelden.", "has other line breaks"),
        ("Bei SharePoint\tals {username} anmelden.", "has a control character"),
        ("\u202bBei SharePoint als {username}.", "has marks for the direction of writing"),
        ("SharePoint als {username}: https://elsewhere.example.", "has the addresses"),
    ],
)
def test_what_is_wrong_is_named(said: str, fault: str) -> None:
    assert any(each.startswith(fault) for each in found(SIGN_IN, said))


def test_an_address_stays_as_it_is() -> None:
    source = "See https://aka.ms/PillarPictureSync"
    assert found(source, "Siehe https://aka.ms/PillarPictureSync") == []
    assert found(source, "Siehe https://aka.ms/PillarPicture")


def test_a_notification_has_room_for_so_much() -> None:
    assert found("Still here", "x" * 63, limit=63) == []
    assert found("Still here", "x" * 64, limit=63) == ["is 64 characters long; 63 are shown"]
    assert found("Still here", "\N{PUSHPIN}" * 32, limit=63)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("de", ("Es dauerte {last}.", "Es dauerte {last} in {n} Fällen.")),
        ("ja", ("{n} 回で {last} かかりました。",)),
        ("fr", ("En {n} fois : {last}.", "En {n} fois : {last}.")),
    ],
)
def test_one_thing_need_not_be_counted(tag: str, said: tuple[str, ...]) -> None:
    assert counted(tag, *said) == []


def test_many_things_must_be() -> None:
    assert counted("de", "Es dauerte {last}.", "Es dauerte {last} oft.") == ["lacks {n}"]
    assert counted("fr", "Cela a pris {last}.", "En {n} fois : {last}.") == ["lacks {n}"]


def test_a_number_has_as_many_forms_as_the_language() -> None:
    assert counted("pl", "Raz {last}.", "{n} razy {last}.") == ["has 2 forms, and not 3"]

"""What a person sends to IT: the words on the screen, who can act, and the ids to look for."""

from __future__ import annotations

from photosync_tray.core.errors import ConsentNeeded, SignInNeeded, SignInRefused


def test_it_is_told_what_was_read_who_can_act_and_the_ids() -> None:
    problem = ConsentNeeded("error invalid_grant, code AADSTS65001").problem()
    assert problem.for_it().splitlines() == [
        "PhotoSync Tray: Your organisation has not approved this program yet",
        problem.message,
        "Cause: consent-needed (it can act)",
        "Details: error invalid_grant, code AADSTS65001",
    ]


def test_without_ids_the_kind_of_the_error_is_told() -> None:
    assert SignInRefused().problem().for_it().splitlines()[-1] == "Details: SignInRefused"


def test_a_challenge_is_for_microsofts_sign_in_alone() -> None:
    """It is part of the error, for whoever asks for the next token, and of no text."""
    fault = SignInNeeded("HTTP 401", claims='{"access_token": {}}')
    assert "access_token" not in f"{fault.problem()} {fault.problem().for_it()} {fault}"

"""Every error has something to say, and becomes a value without losing it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from photosync_tray.core import errors
from photosync_tray.core.causes import Cause


def _tree(root: type[errors.PhotoSyncError]) -> Iterator[type[errors.PhotoSyncError]]:
    yield root
    for child in root.__subclasses__():
        yield from _tree(child)


ERRORS = tuple(_tree(errors.PhotoSyncError))


@pytest.mark.parametrize("error", ERRORS)
def test_it_says_what_happened_and_what_to_do(error: type[errors.PhotoSyncError]) -> None:
    assert error.title
    assert not error.title.endswith(".")
    assert error.message.endswith((".", "--demo"))


@pytest.mark.parametrize("error", ERRORS)
def test_as_a_value_it_keeps_all_that_is_known(error: type[errors.PhotoSyncError]) -> None:
    said = error("HTTP 400, request 1", retry_after=30.0)
    assert said.problem() == errors.Problem(
        kind=error.__name__,
        title=error.title,
        message=error.message,
        cause=error.cause,
        details="HTTP 400, request 1",
        passing=error.passing,
        retry_after=30.0,
    )


def test_without_details_the_title_is_the_text() -> None:
    assert str(errors.Offline()) == "No connection to Microsoft 365"
    assert errors.Offline().details == ""


def test_the_troubles_that_pass_by_themselves() -> None:
    assert {error.__name__ for error in ERRORS if error.passing} == {
        *("NetworkError", "Offline", "ProxyRefused", "TlsNotTrusted", "UnexpectedAnswer"),
        *("ClockWrong", "Throttled", "ServiceFault"),
    }


def test_only_a_lost_sign_in_needs_a_new_one() -> None:
    needy = [error for error in ERRORS if error().problem().sign_in_needed]
    assert needy == [errors.SignInNeeded]


def test_the_list_at_the_head_of_the_module_is_complete() -> None:
    described = errors.__doc__ or ""
    told = [
        error.__name__ for error in ERRORS if error.__module__.startswith("photosync_tray.core")
    ]
    assert [name for name in told if name not in described] == []


def test_blocked_ways_have_their_own_causes() -> None:
    assert errors.ConsentNeeded.cause is Cause.CONSENT_NEEDED
    assert errors.BlockedByPolicy.cause is Cause.CONDITIONAL_ACCESS
    assert errors.PrivateModeForbidden.cause is Cause.PRIVATE_MODE_FORBIDDEN
    assert errors.WrongAccount.cause is Cause.WRONG_TENANT

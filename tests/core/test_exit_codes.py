"""The exit code for every state and cause, by which scripts go."""

from __future__ import annotations

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import (
    PhotoSyncError,
    Problem,
    SignInCancelled,
    SignInNeeded,
    SignInRefused,
    SignInTimedOut,
    StorageError,
)
from photosync_tray.core.model import Match
from photosync_tray.core.status import ExitCode, diagnosed, exit_code
from tests.core.journey_samples import UNTIL, WATCHING
from tests.samples import (
    NO_PHOTO,
    OLD_PICTURE,
    ROBIN,
    SAME_PICTURE,
    findings,
    problem,
    shown,
    unseen,
    watch,
)

CODES = {
    Cause.PRIVATE_MODE_FORBIDDEN: 6,
    Cause.CONSENT_NEEDED: 6,
    Cause.CONDITIONAL_ACCESS: 6,
    Cause.NOT_CONFIGURED: 6,
    Cause.NO_BROWSER: 6,
    Cause.OFFLINE: 7,
    Cause.PROXY_REFUSED: 7,
    Cause.TLS_NOT_TRUSTED: 7,
    Cause.WRONG_TENANT: 3,
}
"""All other causes of a failure are unexpected: 1."""


def stuck(cause: Cause | None, kind: str = "ServiceFault") -> Problem:
    return Problem(kind, "title", "message", cause)


@pytest.mark.parametrize(
    ("state", "code"),
    [
        pytest.param(s.SignedOut(), 3, id="signed out"),
        pytest.param(s.SigningIn(1, UNTIL), 3, id="signing in"),
        pytest.param(s.INITIAL, 3, id="starting"),
        pytest.param(s.InSync(ROBIN, SAME_PICTURE), 0, id="in sync"),
        pytest.param(s.SyncNeeded(ROBIN, OLD_PICTURE), 4, id="sync needed"),
        pytest.param(s.NothingToSync(ROBIN, NO_PHOTO), 8, id="nothing to sync"),
        pytest.param(WATCHING, 5, id="watching"),
        pytest.param(s.TimedOut(ROBIN, OLD_PICTURE, watch()), 5, id="timed out"),
    ],
)
def test_the_exit_code_of_a_state(state: s.State, code: int) -> None:
    assert exit_code(state) == code


@pytest.mark.parametrize("cause", Cause)
def test_the_exit_code_of_a_failure_follows_its_cause(cause: Cause) -> None:
    code = CODES.get(cause, 1)
    assert exit_code(s.Failed(stuck(cause), ROBIN)) == code
    assert exit_code(s.SignedOut(stuck(cause))) == code


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (SignInNeeded, 3),
        (SignInRefused, 3),
        (SignInTimedOut, 3),
        (SignInCancelled, 3),
        (StorageError, 1),
        (PhotoSyncError, 1),
    ],
)
def test_the_exit_code_of_a_failure_without_a_cause(error: type[PhotoSyncError], code: int) -> None:
    assert exit_code(s.Failed(problem(error), ROBIN)) == code
    assert exit_code(s.SignedOut(problem(error))) == code


@pytest.mark.parametrize(
    ("state", "found", "code"),
    [
        pytest.param(
            s.SyncNeeded(ROBIN, OLD_PICTURE), Cause.PRIVATE_MODE_FORBIDDEN, 6, id="window"
        ),
        pytest.param(s.SyncNeeded(ROBIN, OLD_PICTURE), Cause.SHAREPOINT_OLD_PICTURE, 4, id="sync"),
        pytest.param(s.SignedOut(), Cause.NOT_CONFIGURED, 6, id="not set up"),
        pytest.param(s.SignedOut(), Cause.NO_BROWSER, 3, id="signed out"),
        pytest.param(WATCHING, Cause.OFFLINE, 5, id="waiting"),
        pytest.param(s.NothingToSync(ROBIN, NO_PHOTO), Cause.NO_EXCHANGE_PHOTO, 8, id="nothing"),
    ],
)
def test_a_diagnosis_says_blocked_of_what_could_not_succeed(
    state: s.State, found: Cause, code: int
) -> None:
    assert diagnosed(state, (found,)) == code
    assert diagnosed(state, ()) == exit_code(state)


@pytest.mark.parametrize(
    ("hidden_by", "code"),
    [
        (None, 4),
        (Cause.SHAREPOINT_NEVER_OPENED, 4),
        (Cause.SERVICE_FAULT, 4),
        (Cause.CONSENT_NEEDED, 6),
    ],
)
def test_where_sharepoint_could_not_be_seen_the_reason_decides(
    hidden_by: Cause | None, code: int
) -> None:
    hidden = findings(sharepoint=unseen(hidden_by), match=Match.UNKNOWN)
    assert exit_code(s.SyncNeeded(ROBIN, hidden)) == code


def test_a_picture_of_sharepoints_own_still_means_sync_needed() -> None:
    own = findings(sharepoint=shown("old", syncs=False))
    assert exit_code(s.SyncNeeded(ROBIN, own)) == 4


def test_exit_codes_are_those_of_the_documentation() -> None:
    assert [code.value for code in ExitCode] == list(range(9))

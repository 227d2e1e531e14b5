"""Every code that Microsoft's sign-in answers with has the words that fit it."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest
import requests
from msal.exceptions import MsalServiceError

from photosync_tray.adapters.sign_in_errors import refusal, sign_in_error
from photosync_tray.core.causes import advice
from photosync_tray.core.errors import (
    BlockedByPolicy,
    ConsentNeeded,
    NotConfigured,
    Offline,
    PersonalAccount,
    PhotoSyncError,
    ProxyRefused,
    ServiceFault,
    SignInCancelled,
    SignInError,
    SignInNeeded,
    SignInRefused,
    Throttled,
    TlsNotTrusted,
    UnexpectedAnswer,
    WrongAccount,
)
from photosync_tray.core.usual_pages import USUAL_PAGES

# By what the person reads: each line is a line of Entra's table of codes.
CODES: Mapping[type[PhotoSyncError], tuple[int, ...]] = {
    # You cancelled, or did not accept the permissions.
    SignInCancelled: (65004,),
    # Nobody has approved this program; an administrator can, or has been asked to.
    ConsentNeeded: (
        65001,
        90008,
        90094,
        90095,
        65005,
        650052,
        650054,
        650056,
        650057,
        70011,
        500011,
    ),
    # Approved, but this person is not assigned to it: IT sees the number.
    SignInRefused: (50105,),
    # Unknown or disabled program, unknown organisation, or a registration that does not fit.
    NotConfigured: (
        *(700016, 70001, 700011, 7000112, 90002, 50194, 50011, 500113, 900971, 7000218, 70007),
        *(50049, 90038, 50059, 90019),
    ),
    # An account of another organisation.
    WrongAccount: (16000, 16003, 50014, 50020, 90072, 50034, 51004),
    # A private one, for which the tenant or the program is not meant.
    PersonalAccount: (500208, 9002332),
    # Unmanaged devices, conditional access, token protection, tenant restrictions.
    BlockedByPolicy: (
        *(53000, 53001, 50097, 50129, 53003, 530032, 530035, 53002, 530084),
        *(50002, 500021, 500022, 500212, 500213),
        *(50005, 50127, 50131, 50155, 53011, 530034),
    ),
    # It is time to show who one is; expired or revoked; made by a forbidden way; or something
    # about the account or its password that Microsoft's own page tells.
    SignInNeeded: (
        *(50076, 50079, 50072, 50074, 50078, 50158, 70043, 70008, 700082, 50173, 50132, 50133),
        *(50058, 50085, 50089, 50139, 70000, 700084),
        *(530036, 50057, 50053, 50055, 50135, 50144, 53004, 53010, 50126),
    ),
    # Interrupted; try again.
    SignInError: (54005, 501481, 9002313, 900144),
    # Busy, or failing.
    ServiceFault: (90006, 90012, 90024, 90033, 90090, 50033, 50087, 40010),
    Throttled: (90055, 50196, 50088, 50166),
}
EACH = [(code, kind) for kind, codes in CODES.items() for code in codes]


@pytest.mark.parametrize(("code", "kind"), EACH)
def test_a_known_code_chooses_the_words(code: int, kind: type[PhotoSyncError]) -> None:
    """Whether the number stands in the list of the token endpoint, or in the text of a page."""
    text = f"AADSTS{code}: Words for administrators. Trace ID: 1 Correlation ID: c-1"
    for answer in (
        {"error": "invalid_grant", "error_codes": [code, 7], "error_description": "elsewhere"},
        {"error": "invalid_grant", "error_description": text},
        {"error": "access_denied", "error_description": text},
    ):
        error = refusal(answer)
        assert type(error) is kind
        assert f"AADSTS{code}" in error.details


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"error": "access_denied"}, SignInCancelled),
        ({"error": "invalid_grant"}, SignInNeeded),
        ({"error": "invalid_grant", "suberror": "consent_required"}, ConsentNeeded),
        ({"error": "interaction_required"}, SignInNeeded),
        ({"error": "login_required"}, SignInNeeded),
        ({"error": "consent_required"}, ConsentNeeded),
        ({"error": "unauthorized_client"}, NotConfigured),
        ({"error": "invalid_client"}, NotConfigured),
        ({"error": "temporarily_unavailable"}, ServiceFault),
        ({"error": "server_error"}, ServiceFault),
        ({"error": "something_new"}, SignInRefused),
        ({"error": None}, SignInRefused),
        ({}, SignInRefused),
    ],
)
def test_without_a_known_code_the_error_does(
    answer: Mapping[str, object], kind: type[PhotoSyncError]
) -> None:
    assert type(refusal(answer)) is kind
    unknown = {**answer, "error_description": "AADSTS999999: News."}
    assert type(refusal(unknown)) is kind
    assert "AADSTS999999" in refusal(unknown).details


@pytest.mark.parametrize("codes", [[], None, "50173", ["50173"], {}])
def test_a_list_of_codes_may_be_missing_or_odd(codes: object) -> None:
    answer = {"error": "x", "error_codes": codes, "error_description": "AADSTS53003: no"}
    assert type(refusal(answer)) is BlockedByPolicy


def test_details_are_what_it_asks_microsoft_with_and_nothing_of_the_person() -> None:
    error = refusal(
        {
            "error": "invalid_grant",
            "error_codes": [53003],
            "error_description": "AADSTS53003: alex.morgan@contoso.example was blocked",
            "correlation_id": "c-1",
            "timestamp": "2026-03-02 12:00:00Z",
        }
    )
    assert error.details == (
        "error invalid_grant, code AADSTS53003, correlation id c-1, time 2026-03-02 12:00:00Z"
    )


def test_what_came_by_way_of_the_browser_is_told_as_fully() -> None:
    ids = "Trace ID: {0} Correlation ID: {0} Timestamp: 2026-03-02 12:00:00Z".format(
        "0a1b-" * 7 + "f"
    )
    error = refusal({"error": "x", "error_description": f"AADSTS1234: alex@contoso.example {ids}"})
    assert error.details == (
        f"error x, code AADSTS1234, correlation id {'0a1b-' * 7}f, time 2026-03-02 12:00:00Z"
    )


def unknown_tenant(said: str) -> ValueError:
    """As MSAL raises it: the answer is in what it caught."""
    try:
        raise ValueError(f"OIDC Discovery failed. Error: {said}")
    except ValueError:
        try:
            raise ValueError("Unable to get authority configuration for https://login.example/x.")
        except ValueError as fault:
            return fault


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (requests.exceptions.ConnectionError(), Offline),
        (requests.exceptions.ReadTimeout(), Offline),
        (requests.exceptions.ProxyError(), ProxyRefused),
        (requests.exceptions.SSLError(), TlsNotTrusted),
        (MsalServiceError(error=None, error_description=None), ServiceFault),
        (json.JSONDecodeError("x", "<html>", 0), UnexpectedAnswer),
        (unknown_tenant('{"error": "invalid_tenant", "x": "AADSTS90002: No."}'), NotConfigured),
        (unknown_tenant("<h1>Hotel Wi-Fi</h1>"), UnexpectedAnswer),
        (OSError(98, "Address already in use"), Offline),
        (ValueError("state mismatch"), SignInError),
        (RuntimeError("nonce mismatch AADSTS123"), SignInError),
        (KeyError("access_token"), SignInError),
        (WrongAccount("kept"), WrongAccount),
    ],
)
def test_whatever_msal_raises(fault: Exception, kind: type[PhotoSyncError]) -> None:
    assert type(sign_in_error(fault)) is kind


def test_what_msal_raises_is_told_by_its_kind_and_number_alone() -> None:
    fault = RuntimeError("AADSTS123: alex.morgan@contoso.example with code 0.AXsecret")
    assert sign_in_error(fault).details == "RuntimeError AADSTS123"


def test_a_page_and_an_answer_with_the_same_number_name_the_same_who() -> None:
    """The window tells what a page means, this table what an answer does; of the same codes."""
    for page in USUAL_PAGES:
        for code in page.codes:
            cause = refusal({"error_description": f"AADSTS{code}: words"}).cause
            assert cause is None or advice(cause).who is page.who, code

"""What MSAL and Microsoft Entra say of a sign-in, as our errors: the one table.

Microsoft asks clients to act on `error` and `suberror` and to treat AADSTS numbers as explanation
(Entra, "Microsoft Entra authentication and authorization error codes"). So the numbers choose the
words, and whatever is unknown keeps its number for IT.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping

import requests

from photosync_tray.adapters.broker_errors import broker_details, broker_kind, is_brokers
from photosync_tray.adapters.web_errors import translated
from photosync_tray.core.errors import (
    BlockedByPolicy,
    ConsentNeeded,
    NotConfigured,
    Offline,
    PersonalAccount,
    PhotoSyncError,
    ServiceFault,
    SignInCancelled,
    SignInError,
    SignInNeeded,
    SignInRefused,
    Throttled,
    UnexpectedAnswer,
    WrongAccount,
)

_CODES: Mapping[type[PhotoSyncError], frozenset[int]] = {
    SignInCancelled: frozenset({65004}),
    # Not approved, or what is asked for is not in the registration or not in the tenant.
    ConsentNeeded: frozenset(
        {65001, 90008, 90094, 90095, 65005, 650052, 650054, 650056, 650057, 70011, 500011}
    ),
    # 50105: approved, but this person is not assigned to it; IT has to know the number.
    SignInRefused: frozenset({50105}),
    NotConfigured: frozenset(
        {700016, 70001, 700011, 7000112, 90002, 50194, 50011, 500113, 900971, 7000218, 70007}
        # Another cloud than the settings say, or no tenant at all.
        | {50049, 90038, 50059, 90019}
    ),
    WrongAccount: frozenset({16000, 16003, 50014, 50020, 90072, 50034, 51004}),
    PersonalAccount: frozenset({500208, 9002332}),
    # 5000…, 5002…: tenant restrictions, where the network or the home organisation says no.
    # 50131, 53011, 530034: risk. 50005, 50127, 50155: the device.
    BlockedByPolicy: frozenset(
        {53000, 53001, 53002, 53003, 50097, 50129, 530032, 530035, 530084}
        | {50002, 500021, 500022, 500212, 500213}
        | {50005, 50127, 50131, 50155, 53011, 530034}
    ),
    # 530036: a sign-in that was not made in the browser; the next one will be. The last row:
    # Microsoft's own page says what is wrong with the account or its password.
    SignInNeeded: frozenset(
        {50076, 50079, 50072, 50074, 50078, 50158, 70043, 70008, 700082, 50173, 50132, 50133}
        | {50058, 50085, 50089, 50139, 70000, 700084}
        | {530036}
        | {50057, 50053, 50055, 50126, 50135, 50144, 53004, 53010}
    ),
    # Interrupted: a code redeemed twice or too late, or a request that lost a part.
    SignInError: frozenset({54005, 501481, 9002313, 900144}),
    Throttled: frozenset({90055, 50196, 50088, 50166}),
    ServiceFault: frozenset({90006, 90012, 90024, 90033, 90090, 50033, 50087, 40010}),
}
_CLASS_OF = {code: error for error, codes in _CODES.items() for code in codes}
_BY_ERROR: Mapping[str, type[PhotoSyncError]] = {
    "access_denied": SignInCancelled,
    "invalid_grant": SignInNeeded,
    "interaction_required": SignInNeeded,
    "login_required": SignInNeeded,
    "consent_required": ConsentNeeded,
    "unauthorized_client": NotConfigured,
    "invalid_client": NotConfigured,
    "temporarily_unavailable": ServiceFault,
    "server_error": ServiceFault,
}


def refusal(answer: Mapping[str, object]) -> PhotoSyncError:
    """The error for an OAuth answer that holds `error` instead of a token."""
    code = _code(answer)
    kind = _CLASS_OF.get(code) if code else None
    if kind is None and answer.get("suberror") == "consent_required":
        kind = ConsentNeeded
    if kind is None and is_brokers(answer):
        kind = broker_kind(answer)
    kind = kind or _BY_ERROR.get(str(answer.get("error")), SignInRefused)
    return kind(_details(answer, code))


def _code(answer: Mapping[str, object]) -> int | None:
    codes = answer.get("error_codes")
    if isinstance(codes, list) and codes and isinstance(codes[0], int):
        return codes[0]
    return _code_in(str(answer.get("error_description") or ""))


def _code_in(text: str) -> int | None:
    found = re.search(r"AADSTS(\d+)", text)
    return int(found[1]) if found else None


def _details(answer: Mapping[str, object], code: int | None) -> str:
    """Code, time and correlation id; the description may hold names, so it stays out.

    What comes by way of the browser has them in its description alone.
    """
    text = str(answer.get("error_description") or "")
    parts = {
        "error": answer.get("error"),
        "code": f"AADSTS{code}" if code else None,
        "correlation id": answer.get("correlation_id") or _found(_CORRELATION, text),
        "time": answer.get("timestamp") or _found(_TIMESTAMP, text),
        **(broker_details(answer) if is_brokers(answer) else {}),
    }
    return ", ".join(f"{name} {value}" for name, value in parts.items() if value)


def _found(pattern: str, text: str) -> str | None:
    found = re.search(pattern, text)
    return found[1] if found else None


_CORRELATION = r"Correlation ID: ([0-9A-Fa-f-]{36})\b"
_TIMESTAMP = r"Timestamp: (\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ)"


@contextlib.contextmanager
def in_our_words() -> Iterator[None]:
    """The border: whatever escapes from MSAL within becomes one of our errors."""
    try:
        yield
    except Exception as fault:
        ours = sign_in_error(fault)
        if ours is fault:
            raise
        raise ours from fault


def sign_in_error(fault: Exception) -> PhotoSyncError:
    """The error for whatever escaped from MSAL; see its classes in the message of each branch."""
    name = type(fault).__name__
    if isinstance(fault, PhotoSyncError):
        return fault
    if isinstance(fault, requests.RequestException):
        return translated(fault)
    if name == "MsalServiceError":
        return ServiceFault(name)  # a 5xx of discovery or of a proactive renewal
    if name == "RedirectUriError":
        return SignInNeeded(name)  # the registration lacks the broker's address, not the browser's
    if name == "JSONDecodeError":
        return UnexpectedAnswer(name)  # HTML where a token was due: a captive portal
    if isinstance(fault, ValueError) and "authority configuration" in str(fault):
        return _no_authority(fault)
    if isinstance(fault, OSError):
        return Offline(name)  # no port to listen on
    code = _code_in(str(fault))
    return SignInError(f"{name} AADSTS{code}" if code else name)


def _no_authority(fault: ValueError) -> PhotoSyncError:
    """An unknown tenant by its number, which MSAL hides in its context; else a captive portal."""
    answer = {"error_description": str(fault.__context__)}
    return refusal(answer) if _code(answer) else UnexpectedAnswer("no sign-in address")

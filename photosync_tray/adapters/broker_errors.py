"""What Windows' broker answers in place of a token, as our errors.

MSAL hands on no more than a text: the broker's context, which may hold names, then "Status:
Response_Status.Status_…, Error code: …, Tag: …" (msal/broker.py, `_convert_error`). Families of
error codes: Microsoft Learn, "Troubleshoot WAM errors".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from photosync_tray.core.errors import (
    Offline,
    PhotoSyncError,
    ServiceFault,
    SignInCancelled,
    SignInNeeded,
)

_BY_STATUS: Mapping[str, type[PhotoSyncError]] = {
    "UserCanceled": SignInCancelled,
    "ApplicationCanceled": SignInCancelled,
    "NoNetwork": Offline,
    "NetworkTemporarilyUnavailable": Offline,
    "ServerTemporarilyUnavailable": ServiceFault,
    "TransientError": ServiceFault,
}
_NETWORK = frozenset({0xCAA3, 0xCAA7, 0xCAA8})
"""The upper half of the error codes that mean the network."""


def is_brokers(answer: Mapping[str, object]) -> bool:
    return answer.get("error") == "broker_error"


def broker_kind(answer: Mapping[str, object]) -> type[PhotoSyncError]:
    """The error of an answer without an AADSTS code. Unknown ones are cured by signing in."""
    text = str(answer.get("error_description") or "")
    code = _found(_CODE, text)
    if code and (int(code) & 0xFFFFFFFF) >> 16 in _NETWORK:
        return Offline
    return _BY_STATUS.get(_found(_STATUS, text) or "", SignInNeeded)


def broker_details(answer: Mapping[str, object]) -> dict[str, str | None]:
    """What Microsoft's support asks for; nothing of the person."""
    text = str(answer.get("error_description") or "")
    return {"status": _found(_STATUS, text), "broker code": _found(_CODE, text)}


def _found(pattern: str, text: str) -> str | None:
    """The last one: the context before it is anybody's."""
    found = re.findall(pattern, text)
    return str(found[-1]) if found else None


_STATUS = r"Status: (?:Response_Status\.)?Status_(\w+)"
_CODE = r"Error code: (-?\d+)"

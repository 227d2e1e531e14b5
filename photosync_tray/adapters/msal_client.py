"""The program towards MSAL: which application it is, where it signs in, and through which door."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from photosync_tray.adapters.patience import within
from photosync_tray.adapters.web_errors import raise_for_status
from photosync_tray.core.errors import HostNotAllowed, NotConfigured, ServiceFault, UnexpectedAnswer

if TYPE_CHECKING:
    import msal
    import requests

BROKER_SECONDS = 30.0
"""How long Windows' broker may take where it asks nobody."""
_TOO_MANY, _FAULT = 429, 500
_CAPABILITIES = ["CP1"]
"""Understands claims challenges, so that Microsoft 365 may revoke a token at once."""


@dataclass(frozen=True)
class MsalClient:
    """`authority` ends with the tenant; `http` makes the session that MSAL asks the network by.

    `broker` is what turns Windows' broker on in MSAL's constructor; empty where it is not asked.
    """

    client_id: str
    authority: str
    http: Callable[[], requests.Session]
    broker: Mapping[str, bool] = field(default_factory=dict)

    @property
    def tenant(self) -> str:
        return self.authority.rpartition("/")[2]

    def app(
        self, cache: msal.TokenCache, *, by_windows: bool = False
    ) -> msal.PublicClientApplication:
        """Asks the network.

        Raises:
            NotConfigured: the policies lack something.
            ImportError: Windows' broker lacks its runtime.
            Exception: whatever `sign_in_errors` translates.
        """
        if not self.client_id:
            raise NotConfigured("no ClientId")
        if not self.authority.startswith("https://"):
            raise NotConfigured("no CloudAuthority")
        import msal

        # MSAL writes addresses with codes and sign-in names into the log, and at Error the whole
        # of an answer that is no JSON.
        logging.getLogger("msal").setLevel(logging.CRITICAL)
        http = self.http()
        http.hooks["response"].append(_raise_at_once)
        return msal.PublicClientApplication(
            self.client_id,
            authority=self.authority,
            instance_discovery=False,  # the authority is from our own list, not the network's
            token_cache=cache,
            http_client=http,
            client_capabilities=_CAPABILITIES,
            **(self.broker if by_windows else {}),
        )


class PatientApp:
    """An application object whose broker may never answer."""

    def __init__(self, app: msal.PublicClientApplication) -> None:
        self._app = app

    def acquire_token_silent_with_error(
        self, scopes: Sequence[str], account: Mapping[str, Any], **more: str
    ) -> Mapping[str, Any] | None:
        """As MSAL's own. Raises ServiceFault where there is no answer in time."""
        try:
            answer: Mapping[str, Any] | None = within(
                BROKER_SECONDS,
                lambda: self._app.acquire_token_silent_with_error(scopes, account, **more),
            )
        except TimeoutError as fault:
            raise ServiceFault("Windows did not answer") from fault
        return answer


def _raise_at_once(response: requests.Response, *_: object, **__: object) -> None:
    """MSAL would lose how long to wait, and take what need not be JSON for JSON.

    A redirect is a network's that wants a sign-in of its own first.
    """
    status = response.status_code
    if not (300 <= status < 400 or status == _TOO_MANY or status >= _FAULT):
        return
    with response:
        try:
            raise_for_status(response)
        except HostNotAllowed as fault:
            raise UnexpectedAnswer(fault.details) from fault

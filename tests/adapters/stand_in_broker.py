"""Windows' broker as far as MSAL uses it: the interface of `pymsalruntime`, over the tenant.

The runtime itself runs on Windows alone. This one signs in as the real one does, with tokens that
the tenant issues and refresh tokens that it keeps to itself; its window is a page of the tenant.
"""

from __future__ import annotations

import enum
import json
import threading
import time
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msal
import requests

from photosync_tray.adapters.loopback import LoopbackReceiver
from photosync_tray.core.errors import PhotoSyncError


class Status(enum.Enum):
    """Written as the runtime writes it: MSAL hands on no more than the text."""

    Status_Unexpected = 0
    Status_InteractionRequired = 2
    Status_NoNetwork = 3
    Status_NetworkTemporarilyUnavailable = 4
    Status_ServerTemporarilyUnavailable = 5
    Status_ApiContractViolation = 6
    Status_UserCanceled = 7
    Status_IncorrectConfiguration = 9
    Status_AccountUnusable = 13
    Status_TransientError = 17

    def __str__(self) -> str:
        return f"Response_Status.{self.name}"


class Level(enum.Enum):
    TRACE, DEBUG, INFO, WARNING, ERROR, FATAL = range(6)


@dataclass(frozen=True)
class Trouble:
    status: Status
    code: int = 0
    context: str = "The context of robin.hale@contoso.example"

    def get_status(self) -> Status:
        return self.status

    def get_error_code(self) -> int:
        return self.code

    def get_tag(self) -> int:
        return 508170375

    def get_context(self) -> str:
        return self.context


@dataclass(frozen=True)
class KnownAccount:
    """Somebody whom Windows knows; `entry` is in the runtime's own cache."""

    account_id: str
    client_info: str
    entry: Mapping[str, Any]

    def get_account_id(self) -> str:
        return self.account_id

    def get_client_info(self) -> str:
        return self.client_info


class Granted:
    """What the runtime calls back with."""

    def __init__(
        self,
        account: KnownAccount | None = None,
        answer: Mapping[str, Any] | None = None,
        trouble: Trouble | None = None,
    ) -> None:
        self._account, self._answer, self._trouble = account, answer or {}, trouble

    def get_telemetry_data(self) -> dict[str, str]:
        return {}

    def get_error(self) -> Trouble | None:
        return self._trouble

    def get_account(self) -> KnownAccount | None:
        return self._account

    def get_id_token(self) -> str:
        """Its claims, as JSON."""
        return json.dumps(self._answer["id_token_claims"])

    def get_raw_id_token(self) -> str:
        return str(self._answer["id_token"])

    def get_access_token(self) -> str:
        return str(self._answer["access_token"])

    def is_pop_authorization(self) -> bool:
        return False

    def get_access_token_expiry_time(self) -> int:
        return int(time.time()) + int(self._answer["expires_in"])

    def get_granted_scopes(self) -> list[str]:
        return str(self._answer["scope"]).split()


class CallbackData:
    def __init__(self, *, is_interactive: bool = False) -> None:
        self.signal = threading.Event()
        self.result: Granted | None = None

    def complete(self, result: Granted) -> None:
        self.result = result
        self.signal.set()


class Parameters:
    """Of one question. MSAL says more than this stand-in looks at."""

    def __init__(self, client_id: str, authority: str) -> None:
        self.client_id = client_id
        self.scopes: list[str] = []
        self.claims: str | None = None

    def set_requested_scopes(self, scopes: list[str]) -> None:
        self.scopes = list(scopes)

    def set_decoded_claims(self, claims: str) -> None:
        self.claims = claims

    def set_redirect_uri(self, _: str) -> None: ...
    def set_additional_parameter(self, _: str, __: str) -> None: ...


Tell = Callable[[Granted], None]


@dataclass
class WindowsBroker:
    """A PC whose Windows knows accounts of a tenant.

    `person` sits before the window that the broker shows, and gets its page. `own` is the account
    that Windows itself signed in with. `trouble` is what every question is answered with, while
    there is one; a `mute` broker never answers. `windows` are the handles it was shown before.
    """

    authority: str
    http: Callable[[], requests.Session]
    person: Callable[[str], None] = lambda _: None
    own: KnownAccount | None = None
    trouble: Trouble | None = None
    mute: bool = False
    asked: int = 0
    windows: list[int] = field(default_factory=list)
    linked: dict[str, KnownAccount] = field(default_factory=dict)
    patience: float = 1.0
    left: threading.Event = field(default_factory=threading.Event)
    _kept: msal.TokenCache = field(default_factory=msal.TokenCache)

    def module(self) -> types.ModuleType:
        """What `import pymsalruntime` gives."""
        found = types.ModuleType("pymsalruntime")
        found.__dict__.update(
            Response_Status=Status,
            LogLevel=Level,
            CallbackData=CallbackData,
            MSALRuntimeAuthParameters=Parameters,
            register_logging_callback=lambda _: None,
            get_console_window=lambda: 101,
            get_desktop_window=lambda: 102,
            read_account_by_id=self._read_account_by_id,
            signin_silently=self._signin_silently,
            signin_interactively=self._signin_interactively,
            acquire_token_silently=self._acquire_token_silently,
            signout_silently=self._signout_silently,
        )
        return found

    def _read_account_by_id(self, account_id: str, _: str, tell: Tell) -> None:
        """Of what Windows itself knows; no trouble with the network touches that."""
        if not self.mute:
            tell(Granted(self.linked.get(account_id)))

    def _signin_silently(self, asked: Parameters, _: str, tell: Tell) -> None:
        self._answer(tell, lambda: self._renewed(asked, self.own))

    def _acquire_token_silently(
        self, asked: Parameters, _: str, account: KnownAccount, tell: Tell
    ) -> None:
        self._answer(tell, lambda: self._renewed(asked, account))

    def _signin_interactively(
        self, window: int, asked: Parameters, _: str, hint: str | None, tell: Tell
    ) -> None:
        self.windows.append(window)
        self._answer(tell, lambda: self._by_page(asked, hint))

    def _signout_silently(self, _: str, __: str, account: KnownAccount, tell: Tell) -> None:
        def leave() -> Granted:
            del self.linked[account.account_id]
            return Granted()

        self._answer(tell, leave)

    def _answer(self, tell: Tell, find: Callable[[], Granted]) -> None:
        """On a thread of the runtime's own."""

        def run() -> None:
            if not self.mute:
                tell(Granted(trouble=self.trouble) if self.trouble else find())

        threading.Thread(target=run, daemon=True).start()

    def _app(self, client_id: str) -> msal.PublicClientApplication:
        return msal.PublicClientApplication(
            client_id,
            authority=self.authority,
            instance_discovery=False,
            token_cache=self._kept,
            http_client=self.http(),
        )

    def _renewed(self, asked: Parameters, account: KnownAccount | None) -> Granted:
        if account is None:
            return Granted(trouble=Trouble(Status.Status_InteractionRequired))
        answer = self._app(asked.client_id).acquire_token_silent_with_error(
            asked.scopes, dict(account.entry), claims_challenge=asked.claims, force_refresh=True
        )
        return self._granted(answer or {})

    def _by_page(self, asked: Parameters, hint: str | None) -> Granted:
        self.asked += 1
        app = self._app(asked.client_id)
        try:
            with LoopbackReceiver() as receiver:
                flow = app.initiate_auth_code_flow(
                    asked.scopes,
                    redirect_uri=receiver.redirect_uri,
                    response_mode="form_post",
                    login_hint=hint,
                    claims_challenge=asked.claims,
                )
                receiver.expect(flow["state"])
                self.person(flow["auth_uri"])
                answer = dict(receiver.wait(self.patience))
            return self._granted(app.acquire_token_by_auth_code_flow(flow, answer))
        except PhotoSyncError:
            return Granted(trouble=Trouble(Status.Status_UserCanceled))
        finally:
            self.left.set()

    def _granted(self, answer: Mapping[str, Any]) -> Granted:
        if "access_token" not in answer:
            said = str(answer.get("error_description") or answer.get("error") or "")
            cancelled = answer.get("error") == "access_denied"
            status = Status.Status_UserCanceled if cancelled else Status.Status_InteractionRequired
            return Granted(trouble=Trouble(status, context=said))
        account = self._known(answer)
        self.linked[account.account_id] = account
        return Granted(account, answer)

    def _known(self, answer: Mapping[str, Any]) -> KnownAccount:
        entries = list(self._kept.search(msal.TokenCache.CredentialType.ACCOUNT))
        oid = answer["id_token_claims"]["oid"]
        entry = next(each for each in entries if each["local_account_id"] == oid)
        return KnownAccount(oid, str(answer["client_info"]), entry)

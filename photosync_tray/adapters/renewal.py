"""Tokens without the person: from the cache, by silent renewal, or by meeting a challenge.

A renewal ahead of time that fails does no harm while the token at hand is still good. Whoever
asks us to wait is not asked again before.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from photosync_tray.adapters.claims import Challenges, as_claims
from photosync_tray.adapters.sign_in_errors import in_our_words, refusal
from photosync_tray.core.errors import PhotoSyncError, SignInNeeded, Throttled
from photosync_tray.core.model import Account

if TYPE_CHECKING:
    import msal

log = logging.getLogger(__name__)

PAUSE_SECONDS = 60.0
"""Until a renewal that could wait is tried again; MSAL does the same with what it refuses."""
_MARGIN = 300
"""Seconds before its end from which a token counts as over, as MSAL has it."""

MakeApp = Callable[[], "msal.PublicClientApplication"]


class Renewal:
    """Not for several threads at once: with a stale token each would renew for itself."""

    def __init__(self, client_id: str, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts seconds from whenever."""
        self.challenges = Challenges()
        self._client_id = client_id
        self._clock = clock
        self._quiet_until = 0.0
        self._busy: Throttled | None = None

    def token(
        self,
        cache: msal.TokenCache,
        entry: Mapping[str, Any],
        scopes: list[str],
        app: MakeApp,
    ) -> str:
        """For the account `entry` of the cache; `app` is called only where it has to be asked.

        Raises: SignInNeeded and whatever else Microsoft's sign-in answers; Throttled.
        """
        home_id = str(entry["home_account_id"])
        if claims := self.challenges.claims(home_id, scopes):
            return self._proving(claims, entry, scopes, app)
        kept = self._kept(cache, entry, scopes)
        if kept and not _ages(kept):
            return str(kept["secret"])
        return self._renewed(kept, entry, scopes, app)

    def signed_in(self, account: Account, scopes: Sequence[str]) -> None:
        """The sign-in answers again, so there is nothing to wait for."""
        self.challenges.signed_in(account, scopes)
        self._quiet_until, self._busy = 0.0, None

    def anew(self) -> Renewal:
        """One that knows of no challenge and of no haste."""
        return Renewal(self._client_id, self._clock)

    def _kept(
        self, cache: msal.TokenCache, entry: Mapping[str, Any], scopes: Sequence[str]
    ) -> Mapping[str, Any] | None:
        """A token of the cache that is good for a while yet."""
        query = {"client_id": self._client_id}
        query |= {name: entry[name] for name in ("home_account_id", "environment", "realm")}
        kind = cache.CredentialType.ACCESS_TOKEN
        found: list[Mapping[str, Any]] = list(cache.search(kind, target=scopes, query=query))
        good = [each for each in found if int(each["expires_on"]) - time.time() >= _MARGIN]
        return good[0] if good else None

    def _renewed(
        self,
        kept: Mapping[str, Any] | None,
        entry: Mapping[str, Any],
        scopes: list[str],
        app: MakeApp,
    ) -> str:
        if kept and self._clock() < self._quiet_until:
            return str(kept["secret"])
        try:
            self._check_pause()
            answer = self._ask(entry, scopes, app)
        except PhotoSyncError as fault:
            self._pause_after(fault)
            if kept is None:
                raise
            log.info("renewal ahead of time failed, the token is still good: %s", fault.details)
            return str(kept["secret"])
        return self._token_of(answer, entry, scopes)

    def _proving(
        self, claims: str, entry: Mapping[str, Any], scopes: list[str], app: MakeApp
    ) -> str:
        """Once; what is in the cache is what the service did not take."""
        self._check_pause()
        home_id = str(entry["home_account_id"])
        try:
            answer = self._ask(entry, scopes, app, claims_challenge=claims)
            token = self._token_of(answer, entry, scopes)
        except PhotoSyncError as fault:
            self._pause_after(fault)
            if not fault.passing:
                more = fault.claims if isinstance(fault, SignInNeeded) else ""
                self.challenges.add(home_id, scopes, more or claims, tried=True)
            raise
        self.challenges.met(home_id, scopes)
        return token

    def _ask(
        self, entry: Mapping[str, Any], scopes: list[str], app: MakeApp, **more: str
    ) -> Mapping[str, Any]:
        with in_our_words():
            return app().acquire_token_silent_with_error(scopes, dict(entry), **more) or {}

    def _token_of(
        self, answer: Mapping[str, Any], entry: Mapping[str, Any], scopes: Sequence[str]
    ) -> str:
        if "access_token" in answer:
            return str(answer["access_token"])
        fault = refusal(answer) if answer else SignInNeeded("no stored sign-in")
        claims = as_claims(answer.get("claims"))
        if claims and isinstance(fault, SignInNeeded):
            # Microsoft's sign-in itself says what the person has to prove.
            fault.claims = claims
            self.challenges.add(str(entry["home_account_id"]), scopes, claims, tried=True)
        raise fault

    def _check_pause(self) -> None:
        left = self._quiet_until - self._clock()
        if self._busy and left > 0:
            raise Throttled(self._busy.details, retry_after=left)

    def _pause_after(self, fault: PhotoSyncError) -> None:
        """What failed for another reason than haste may be asked for again by the person."""
        if self._clock() < self._quiet_until:
            return
        self._busy = fault if isinstance(fault, Throttled) else None
        seconds = PAUSE_SECONDS if fault.retry_after is None else fault.retry_after
        self._quiet_until = self._clock() + seconds if fault.passing else 0.0


def _ages(token: Mapping[str, Any]) -> bool:
    """Whether Microsoft has asked for its renewal by now, well before its end."""
    return "refresh_on" in token and int(token["refresh_on"]) < time.time()

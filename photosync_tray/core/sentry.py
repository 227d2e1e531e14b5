"""What a look that nobody asked for has to tell: news, and each piece of it once."""

from __future__ import annotations

from photosync_tray.core.model import Account, Findings, Match, Notice, Seen
from photosync_tray.core.settling import settled
from photosync_tray.core.states import SyncNeeded


def news(seen: Seen | None, account: Account, findings: Findings) -> Notice | None:
    """What to tell of `findings` to somebody who last heard of `seen`.

    Of an account that was never looked at nothing is news: whoever has just signed in sits there.
    """
    if seen is None or seen.account_id != account.home_id:
        return None
    if not isinstance(settled(account, findings), SyncNeeded):
        return None
    if findings.etag != seen.etag:
        return Notice.NEW_PHOTO
    fell_back = seen.match is Match.SAME and findings.match is not Match.UNKNOWN
    return Notice.FELL_BACK if fell_back else None


def seen_now(seen: Seen | None, account: Account, findings: Findings) -> Seen:
    """What has been seen after `findings`; a look that could not tell leaves what was known."""
    match = findings.match
    known = seen is not None and (seen.account_id, seen.etag) == (account.home_id, findings.etag)
    if seen and known and match is Match.UNKNOWN:
        match = seen.match
    return Seen(account.home_id, findings.etag, match)

"""What a change of settings asks of a running session."""

from __future__ import annotations

import enum

from photosync_tray.core.settings import TABLE, Settings


class Change(enum.Enum):
    """The most that some change asks for, from nothing on."""

    NOTHING = enum.auto()
    GO_ON = enum.auto()
    """The new values count from now on; what is under way goes on."""
    LOOK = enum.auto()
    """What was found may look otherwise now."""
    BEGIN_ANEW = enum.auto()
    """Somebody else may be the one who signs in, or elsewhere."""


WHO_AND_WHERE = frozenset(
    {
        *("TenantId", "ClientId", "AllowedDomains"),
        *("Cloud", "CloudAuthority", "CloudGraph", "CloudPortal"),
    }
)
WHAT_IS_SEEN = frozenset({"SharePointHost", "CheckSharePoint", "ProxyUrl"})


def change(before: Settings, after: Settings) -> Change:
    """Also who decided a value counts: a control may be locked now that was not."""
    changed = {s.key for s in TABLE if before.value(s.key) != after.value(s.key)}
    if changed & WHO_AND_WHERE:
        return Change.BEGIN_ANEW
    if changed & WHAT_IS_SEEN:
        return Change.LOOK
    return Change.NOTHING if before == after else Change.GO_ON

"""When to look again while a sync is awaited.

Soon at first, since the person still sits there; then ever more rarely. SharePoint allows its
profile service some 3,000 requests per five minutes to a whole tenant of a thousand people
(Microsoft, "Avoid getting throttled or blocked in SharePoint Online"), so patience is courtesy.
"""

from __future__ import annotations

from datetime import timedelta

_GAPS = tuple(timedelta(seconds=s) for s in (15, 45, 120, 300, 600, 1200, 1800, 3600))


def gap(attempts: int, retry_after: float | None = None) -> timedelta:
    """The time from one look to the next, after `attempts` looks.

    A service that asked for a pause (`retry_after`, seconds) gets at least that.
    """
    planned = _GAPS[min(attempts, len(_GAPS) - 1)]
    return max(planned, timedelta(seconds=retry_after or 0))

"""How long photos took on this PC before: a few figures, and the sentence for them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from photosync_tray.core.texts import Line, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from photosync_tray.core.model import Arrival

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Past(NamedTuple):
    """Of so many photos; the median is the time within which half of them had come."""

    times: int
    last: timedelta
    shortest: timedelta
    median: timedelta
    longest: timedelta


class Rough(NamedTuple):
    """A duration as one says it: a number of minutes, hours or days."""

    number: int
    unit: str


def past(took: Sequence[Arrival]) -> Past | None:
    """The figures over arrivals, oldest first; None where there are none."""
    if not took:
        return None
    lengths = sorted(arrival.took for arrival in took)
    count = len(lengths)
    middle = (lengths[(count - 1) // 2] + lengths[count // 2]) / 2
    return Past(count, took[-1].took, lengths[0], middle, lengths[-1])


def rough(duration: timedelta) -> Rough:
    """Minutes up to two hours, hours up to two days; never less than one minute."""
    if duration < 2 * _HOUR:
        return Rough(max(1, round(duration / _MINUTE)), "minute")
    if duration < 2 * _DAY:
        return Rough(round(duration / _HOUR), "hour")
    return Rough(round(duration / _DAY), "day")


def lasting(duration: timedelta) -> Line:
    """A duration in words."""
    number, unit = rough(duration)
    return _UNITS[unit]._replace(values={"n": number})


_UNITS = {
    "minute": Line("{n} minutes", one="1 minute"),
    "hour": Line("{n} hours", one="1 hour"),
    "day": Line("{n} days", one="1 day"),
}


_ONCE = "On this PC it took {last} last time."


def phrase(known: Past | None) -> Line:
    """How long it took before, in one sentence."""
    if known is None:
        return Line("How long it takes on this PC is not known yet.")
    values: dict[str, Value] = {
        "n": known.times,
        "last": lasting(known.last),
        "shortest": lasting(known.shortest),
        "median": lasting(known.median),
        "longest": lasting(known.longest),
    }
    if known.times == 1:
        return Line(_ONCE, values)
    if rough(known.shortest) == rough(known.longest):
        return Line("On this PC it took {last} each of {n} times.", values, one=_ONCE)
    if known.times == 2:
        return Line(
            "On this PC it took {last} last time; between {shortest} and {longest} in 2 times.",
            values,
        )
    return Line(
        "On this PC it took {last} last time; between {shortest} and {longest} in {n} times, "
        "half of them within {median}.",
        values,
        one=_ONCE,
    )

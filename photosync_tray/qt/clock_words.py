"""The times of a watch and what is to be said of them, in the person's language."""

from __future__ import annotations

from photosync_tray.core.causes import NO_WINDOW
from photosync_tray.core.errors import Problem
from photosync_tray.core.history import past, phrase
from photosync_tray.core.screen import WatchClock
from photosync_tray.core.texts import Line
from photosync_tray.qt.words import day_and_time, moment, say


def times(clock: WatchClock, *, seen: bool) -> tuple[tuple[str, str], ...]:
    """Each time with its name. `seen`: whether SharePoint can be looked at."""
    write = day_and_time if clock.upcoming else moment  # what is over may stand there for weeks
    looked = write(clock.looked) if clock.looked else say("not yet")
    over = clock.upcoming is None
    found = [(say("Photo changed") if clock.renewed else say("Asked"), write(clock.asked))]
    if seen:
        found.append((say("Last looked"), looked))
    if clock.upcoming:
        found.append((say("Looks next"), write(clock.upcoming)))
    found.append((say("Waited until") if over else say("Waits until"), _end(clock)))
    return tuple(found)


def _end(clock: WatchClock) -> str:
    """With its date where the weekday might be that of this week."""
    within_the_week = clock.upcoming and (clock.deadline - clock.asked).days < 6
    return day_and_time(clock.deadline) if within_the_week else moment(clock.deadline)


def sentences(clock: WatchClock) -> str:
    """What went wrong last, and how long it took before."""
    said = (_trouble(clock.trouble) if clock.trouble else "", say(phrase(past(clock.took))))
    return "\n".join(filter(None, said))


def _trouble(problem: Problem) -> str:
    if problem.cause in NO_WINDOW:
        return say(problem.said)
    title = Line(problem.title)
    return say("The last look did not work: {problem}. It is tried again.", problem=title)

"""Sessions that have come some way, and what they showed."""

from __future__ import annotations

from photosync_tray.core import state as s
from photosync_tray.core.session import Session
from tests.fakes import Outside
from tests.samples import ROBIN


def started(outside: Outside) -> Session:
    session = outside.session()
    session.start()
    return session


def watching(outside: Outside) -> Session:
    """Robin was signed in, and the private window is open."""
    outside.identity.remembered = ROBIN
    session = started(outside)
    session.sync()
    assert isinstance(session.state, s.Watching)
    return session


def seen(session: Session) -> list[s.State]:
    """The states from now on; more come in the same list."""
    states: list[s.State] = []
    session.listen(states.append)
    return states


def kinds(states: list[s.State]) -> list[str]:
    """The names of the states, without repetitions in a row."""
    names = [type(state).__name__ for state in states]
    return [name for name, before in zip(names, ["", *names], strict=False) if name != before]

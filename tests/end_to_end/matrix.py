"""Tries cells of the matrix, a few at a time, and makes a table of what was seen."""

from __future__ import annotations

import contextlib
import queue
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from photosync_tray.adapters.browser_routes import command, knows
from photosync_tray.adapters.browser_temporary import TemporaryProfiles
from photosync_tray.adapters.browsers import InstalledBrowsers
from photosync_tray.core.errors import BrowserError
from photosync_tray.core.model import OpenedWindow, Route
from tests.desktop import Desktop
from tests.end_to_end.cookie_site import cookie_site
from tests.end_to_end.matrix_bed import Bed, Person
from tests.end_to_end.matrix_cells import HOST, Cell, Start
from tests.end_to_end.matrix_judge import Seen, Visit, contradictions

AT_ONCE = 3
_HEAD: tuple[str, ...] = (
    *("browser", "policies", "start", "second route", "profiles"),
    *("claim", "the site's log", "asked anyhow", ""),
)


class Matrix:
    """Tries cells in the order in which they are begun; `seen` waits for one."""

    def __init__(self, bed: Bed, desktops: Iterable[Desktop], pool: ThreadPoolExecutor) -> None:
        self._bed = bed
        self._pool = pool
        self._free: queue.Queue[Desktop] = queue.Queue()
        for desktop in desktops:
            self._free.put(desktop)
        self._seen: dict[str, Future[Seen]] = {}

    def begin(self, cells: Iterable[Cell], *, anyhow: bool = False) -> None:
        """`anyhow` asks for what the program refused, to see what the refusal was good for."""
        for cell in cells:
            self._seen[cell.id] = self._pool.submit(self._try, cell, anyhow)

    def seen(self, cell: Cell) -> Seen:
        return self._seen[cell.id].result()

    def _try(self, cell: Cell, anyhow: bool) -> Seen:
        desktop = self._free.get()
        began = time.monotonic()
        try:
            with self._bed.person(desktop, cell.id, cell.browser, cell.profiles) as person:
                seen = _try(cell, person, anyhow=anyhow)
            gone = not seen.opened or _emptied(desktop, person.folder / "profiles")
            return replace(seen, profile_removed=gone, seconds=time.monotonic() - began)
        finally:
            self._free.put(desktop)


@contextlib.contextmanager
def matrix(folder: Path) -> Iterator[Matrix]:
    """Desktops and a site for it; `folder` is for everything that they write."""
    with contextlib.ExitStack() as stack:
        bed = Bed(folder / "cells", stack.enter_context(cookie_site()))
        desktops = [
            stack.enter_context(Desktop(folder / f"desktop-{number}", notification_area=False))
            for number in range(AT_ONCE)
        ]
        pool = stack.enter_context(ThreadPoolExecutor(AT_ONCE))
        try:
            yield Matrix(bed, desktops, pool)
        finally:
            pool.shutdown(cancel_futures=True)


def _try(cell: Cell, person: Person, *, anyhow: bool) -> Seen:
    person.set_policies(cell.rule.files)
    browsers = browsers_of(cell, person)
    page = f"/{cell.id}/private"
    ordinary = [_ordinary(cell, person, "before")] if cell.start is Start.RUNNING else []
    claim, _ = _window(browsers.choose, person.address(page))
    opened, refusal = _window(browsers.open_private, person.address(page))
    started = person.started
    if opened:
        person.wait_for(page)
        ordinary.append(_ordinary(cell, person, "after"))
    asks = anyhow and not opened and not cell.rule.locks
    against = _against_it(cell, person, browsers) if asks else None
    return Seen(claim, opened, started, person.log(page), tuple(ordinary), against, refusal)


def browsers_of(cell: Cell, person: Person) -> InstalledBrowsers:
    nowhere = person.folder / "nowhere"
    return InstalledBrowsers(
        replace(person.machine, root=nowhere) if cell.blind else person.machine,
        choice="auto",
        allows={person.site.origin}.__contains__,
        second_route=cell.second,
        profiles=TemporaryProfiles(person.folder / "profiles"),
        spawn=person.spawn,
    )


def _window(ask: Callable[[str], OpenedWindow], address: str) -> tuple[Route | None, str]:
    try:
        return ask(address).route, ""
    except BrowserError as refusal:
        return None, refusal.details


def _ordinary(cell: Cell, person: Person, name: str) -> Visit:
    """A host that the policies leave alone; the person has been at both."""
    blocked = Route.TEMPORARY_PROFILE in cell.rule.keeps_from
    return person.visit(f"/{cell.id}/{name}", host="localhost" if blocked else HOST)


def _against_it(cell: Cell, person: Person, browsers: InstalledBrowsers) -> Visit | None:
    """What the refused window would have been. What comes after it would come later."""
    [(browser, _)] = browsers.survey().browsers
    route = cell.second.unasked or Route.PRIVATE
    if route is Route.TEMPORARY_PROFILE or not knows(browser, route):
        return None
    page = f"/{cell.id}/anyhow"
    person.spawn(
        command(browser, route, person.address(page), person.machine), person.machine.environ
    )
    _ordinary(cell, person, "after")
    return person.log(page)


def _emptied(desktop: Desktop, profiles: Path) -> bool:
    """The program removes a temporary profile once its browser has ended."""
    with contextlib.suppress(AssertionError):
        return desktop.wait_for(lambda: not list(profiles.glob("*")), 20, "an empty folder")
    return False


def table(seen: Iterable[tuple[Cell, Seen]]) -> Iterator[str]:
    """Lines for people: what was claimed, what the site saw, what the refusal was good for."""
    rows = [_HEAD, *(_row(cell, what) for cell, what in seen)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        pairs = zip(row, widths, strict=True)
        yield "  ".join(text.ljust(width) for text, width in pairs).rstrip()


def _row(cell: Cell, seen: Seen) -> tuple[str, ...]:
    return (
        cell.browser,
        cell.rule.name,
        cell.start,
        cell.second,
        cell.profiles,
        seen.opened or "refused",
        str(seen.private),
        str(seen.anyhow or ""),
        "; ".join(contradictions(cell, seen)),
    )

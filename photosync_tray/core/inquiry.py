"""Gathers what a diagnosis needs beyond the session's state, and saves it for whoever helps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from photosync_tray.core.autostart import Entry, at_sign_in
from photosync_tray.core.errors import ArchiveFailed, PhotoSyncError, Problem
from photosync_tray.core.facts import Facts, facts_of
from photosync_tray.core.journey import Journey
from photosync_tray.core.memory import log_error
from photosync_tray.core.model import OpenedWindow
from photosync_tray.core.ports import Autostart, Clock, PrivateBrowsers, Runner, SupportArchive
from photosync_tray.core.problem import problem_of
from photosync_tray.core.redaction import Redaction, secrets_of
from photosync_tray.core.report import history, policies, report
from photosync_tray.core.session import Session
from photosync_tray.core.settings import Settings
from photosync_tray.core.status import status
from photosync_tray.core.texts import Line


@dataclass(frozen=True)
class Means:
    """What an inquiry uses of the outside."""

    settings: Settings
    journey: Journey
    browsers: PrivateBrowsers
    archive: SupportArchive
    clock: Clock
    runner: Runner
    autostart: Autostart


class Inquiry:
    """Belongs to the session's thread; what may block is done on the runner's."""

    def __init__(self, session: Session, means: Means, *, demo: bool) -> None:
        self._session = session
        self._means = means
        self._demo = demo

    def gather(self, done: Callable[[Facts], None]) -> None:
        """The facts of the present state, with what the browsers say. Opens no window."""
        address = self._address()

        def asked(window: OpenedWindow | Problem) -> None:
            self._add_start(window, done)

        self._means.runner.run(
            lambda: self._means.browsers.choose(address),
            asked,
            lambda fault: asked(problem_of(fault)),
        )

    def _add_start(self, window: OpenedWindow | Problem, done: Callable[[Facts], None]) -> None:
        """How the program starts, which the port tells without raising."""

        def looked(entries: Sequence[Entry]) -> None:
            start = at_sign_in(self._means.settings, entries)
            done(replace(self._known(), window=window, at_sign_in=start))

        self._means.runner.run(self._means.autostart.entries, looked, log_error)

    def report(self, facts: Facts) -> dict[str, Any]:
        """The document of `diagnose --json`."""
        return report(self._session.state, facts, self._means.settings, demo=self._demo)

    def save(self, file: Path, facts: Facts, done: Callable[[PhotoSyncError | None], None]) -> None:
        """Write the support archive; `done` gets what went wrong, if anything did."""
        documents: dict[str, object] = {
            "report": self.report(facts),
            "status": status(self._session.state, demo=self._demo),
            "policies": policies(self._means.settings),
            "history": history(self._session.took),
        }
        redaction = Redaction(secrets_of(facts.account, facts.findings))
        self._means.runner.run(
            lambda: self._means.archive.write(file, documents, redaction),
            lambda _: done(None),
            lambda fault: done(_failed(fault)),
        )

    def _known(self) -> Facts:
        settings = self._means.settings
        return replace(
            facts_of(self._session.state, self._means.clock.now()),
            set_up=bool(settings.text("ClientId")),
            tenant=settings.text("TenantId"),
            passed_over=len(settings.rejected),
            looks=settings.text("CheckSharePoint") == "Auto",
        )

    def _address(self) -> str:
        """What a sync would open now; before anybody has signed in, without a name."""
        facts, journey = self._known(), self._means.journey
        username = facts.account.username if facts.account else ""
        my_site = facts.findings.profile.my_site if facts.findings else None
        return journey.cloud.start_address(journey.start_at, username, my_site)


def _failed(error: Exception) -> PhotoSyncError:
    if isinstance(error, PhotoSyncError):
        return error
    return ArchiveFailed(Line("{details}", {"details": problem_of(error).details}))

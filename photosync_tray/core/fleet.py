"""The status that IT collects from its PCs (schema 1): why photos do not come, without names."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from photosync_tray import __version__
from photosync_tray.core import state as s
from photosync_tray.core.autostart import AtSignIn, at_sign_in
from photosync_tray.core.diagnosis import causes
from photosync_tray.core.facts import facts_of
from photosync_tray.core.ports import Autostart, Clock, FleetStore, Runner
from photosync_tray.core.settings import TABLE, Origin, Settings
from photosync_tray.core.status import NAMES, time_of

log = logging.getLogger(__name__)

SCHEMA = 1
SYSTEMS = {"win32": "windows", "darwin": "macos"}
_WRITTEN_AT = "written_at"


def fleet_status(
    state: s.State, settings: Settings, start: AtSignIn, in_sync_at: datetime | None, now: datetime
) -> dict[str, Any]:
    """The document: states, causes, versions and times (RFC 3339, UTC).

    Nothing in it tells who the person is, or which organisation this is: no name, no account, no
    tenant, no photo. `problem` is the kind of error alone; its details may hold an address.
    """
    facts = replace(facts_of(state, now), set_up=bool(settings.text("ClientId")))
    found = getattr(state, "findings", None)
    problem = facts.problem
    return {
        "schema": SCHEMA,
        "version": __version__,
        "system": SYSTEMS.get(sys.platform, sys.platform),
        "state": NAMES[type(state)],
        "causes": [str(cause) for cause in causes(facts)],
        "problem": problem.kind if problem else None,
        "starts_at_sign_in": start.on,
        "starts_because": str(start.why),
        "policies": _policies(settings),
        "looked_at": time_of(found.checked_at) if found else None,
        "asked_at": time_of(facts.watch.started_at) if facts.watch else None,
        "in_sync_at": time_of(in_sync_at),
        _WRITTEN_AT: time_of(now),
    }


def _policies(settings: Settings) -> dict[str, int]:
    by_origin = Counter(settings.origin(setting.key) for setting in TABLE)
    return {
        "machine": by_origin[Origin.MACHINE_POLICY],
        "user": by_origin[Origin.USER_POLICY],
        "passed_over": len(settings.rejected),
    }


class FleetReporter:
    """Listens to a session, and writes a document whenever one says something new.

    `see` belongs to the session's thread; files are read and written on the runner's.
    """

    def __init__(
        self,
        store: FleetStore,
        settings: Settings,
        autostart: Autostart,
        clock: Clock,
        runner: Runner,
    ) -> None:
        self._store = store
        self._settings = settings
        self._autostart = autostart
        self._clock = clock
        self._runner = runner
        self._in_sync_at: datetime | None = None
        self._last: Mapping[str, Any] = {}
        self._waiting: s.State | None = None
        self._busy = False

    def see(self, state: s.State) -> None:
        """States in passing are left out: in a second there is another one."""
        if isinstance(state, s.SigningIn | s.Checking):
            return
        if isinstance(state, s.InSync):
            self._in_sync_at = state.findings.checked_at
        self._waiting = state
        self._next()

    def _next(self) -> None:
        """One after the other: of two threads the older state could come last."""
        state, in_sync_at = self._waiting, self._in_sync_at
        if state is None or self._busy:
            return
        self._waiting, self._busy = None, True
        self._runner.run(lambda: self._write(state, in_sync_at), self._written, self._failed)

    def _written(self, _: None) -> None:
        self._busy = False
        self._next()

    def _failed(self, fault: Exception) -> None:
        log.warning("the status for IT cannot be written: %s", fault)
        self._written(None)

    def _write(self, state: s.State, in_sync_at: datetime | None) -> None:
        start = at_sign_in(self._settings, self._autostart.entries())
        said = fleet_status(state, self._settings, start, in_sync_at, self._clock.now())
        kept = self._last or self._store.load() or {}
        if in_sync_at is None and isinstance(kept.get("in_sync_at"), str):
            said["in_sync_at"] = kept["in_sync_at"]
        if _without_time(said) != _without_time(self._last):
            self._store.save(said)
            self._last = said


def _without_time(document: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if key != _WRITTEN_AT}

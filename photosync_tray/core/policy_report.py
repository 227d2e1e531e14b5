"""Every setting with its value, who decided it, and what was passed over: `policy --json`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from photosync_tray import __version__
from photosync_tray.core.settings import TABLE, Rejected, Setting, Settings

SCHEMA = 1


def policy_report(settings: Settings, *, demo: bool) -> dict[str, Any]:
    """The document, for the eyes of IT on this PC: nothing in it is left out or masked.

    But for names and passwords in addresses that were passed over.
    """
    return {
        "schema": SCHEMA,
        "version": __version__,
        "demo": demo,
        "settings": [_row(settings, setting) for setting in TABLE],
        "rejected": [_rejected(fault) for fault in settings.rejected],
    }


def _row(settings: Settings, setting: Setting) -> dict[str, Any]:
    value = settings.value(setting.key)
    return {
        "key": setting.key,
        "value": list(value) if isinstance(value, tuple) else value,
        "source": settings.origin(setting.key).value,
        "locked": settings.managed(setting.key),
        "reason": settings.reason(setting.key) or None,
    }


def _rejected(fault: Rejected) -> dict[str, str]:
    return {
        "key": fault.key,
        "source": fault.origin.value,
        "value": fault.shown,
        "why": fault.why,
    }


def policy_lines(settings: Settings) -> Iterator[str]:
    """The same as a table for the console; what may be long stands last."""
    rows = [_cells(settings, setting) for setting in TABLE]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for *first, value in rows:
        cells = (cell.ljust(width) for cell, width in zip(first, widths, strict=True))
        yield "  ".join([*cells, value])
    for fault in settings.rejected:
        yield f"Passed over: {fault}"


def _cells(settings: Settings, setting: Setting) -> tuple[str, str, str, str]:
    key = setting.key
    locked = "locked" if settings.managed(key) else ""
    return key, settings.origin(key).value, locked, _shown(settings.value(key), setting)


def _shown(value: object, setting: Setting) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = ", ".join(value) if isinstance(value, tuple) else str(value)
    return text or f"({setting.unset})"

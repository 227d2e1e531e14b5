"""Every setting with its value, who decided it, and what was passed over: `policy --json`."""

from __future__ import annotations

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

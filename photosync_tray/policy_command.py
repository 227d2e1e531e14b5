"""`photosync-trayctl policy`: every setting, who decided it, and what was passed over.

Runs in the console's own process: the tray reads the same policies.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping

from photosync_tray.app import load_settings
from photosync_tray.core.policy_report import policy_report
from photosync_tray.core.settings import TABLE, Origin, Setting, Settings
from photosync_tray.core.status import ExitCode
from photosync_tray.core.texts import Text, say
from photosync_tray.demo.scenes import Scene
from photosync_tray.demonstration import demo_parts, start_tenant

_SOURCES: Mapping[Origin, Text] = {
    Origin.MACHINE_POLICY: "machine policy",
    Origin.USER_POLICY: "user policy",
    Origin.USER_CHOICE: "user's choice",
    Origin.INSTALLATION: "installation",
    Origin.BUILT_IN: "built-in",
}


def policy_command(scene: Scene | None, *, as_json: bool) -> ExitCode:
    """Print the settings in force. A value that was passed over is no failure of the command."""
    settings = load_settings(None) if scene is None else _of_the_demo(scene)
    report = policy_report(settings, demo=scene is not None)
    text = json.dumps(report, indent=2) if as_json else "\n".join(policy_lines(settings))
    sys.stdout.write(f"{text}\n")
    return ExitCode.DONE


def _of_the_demo(scene: Scene) -> Settings:
    """Its policies name the addresses of a tenant that serves."""
    tenant = start_tenant(scene)
    try:
        return demo_parts(tenant.addresses, scene, tenant.close).settings
    finally:
        tenant.close()


def policy_lines(settings: Settings) -> Iterator[str]:
    """A table for the eye; what may be long stands last."""
    rows = [_cells(settings, setting) for setting in TABLE]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for *first, value in rows:
        cells = (cell.ljust(width) for cell, width in zip(first, widths, strict=True))
        yield "  ".join([*cells, value])
    for fault in settings.rejected:
        yield say("Passed over: {what}", what=str(fault))


def _cells(settings: Settings, setting: Setting) -> tuple[str, str, str, str]:
    key = setting.key
    locked = say("locked") if settings.managed(key) else ""
    return key, say(_SOURCES[settings.origin(key)]), locked, _shown(settings.value(key), setting)


def _shown(value: object, setting: Setting) -> str:
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    text = ", ".join(value) if isinstance(value, tuple) else str(value)
    return text or f"({say(setting.unset)})"

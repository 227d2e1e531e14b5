"""`photosync-trayctl policy`: every setting, who decided it, and what was passed over.

Runs in the console's own process: the tray reads the same policies.
"""

from __future__ import annotations

import json
import sys

from photosync_tray.app import load_settings
from photosync_tray.core.policy_report import policy_lines, policy_report
from photosync_tray.core.settings import Settings
from photosync_tray.core.status import ExitCode
from photosync_tray.demo.scenes import Scene
from photosync_tray.demonstration import demo_parts, start_tenant


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

"""A real notification daemon (dunst) on the tests' desktop, and what it has shown."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from tests.desktop import Desktop, Window, need

# The left button answers, as on all desktops; notes stay until somebody does.
_CONFIG = """[global]
    width = 360
    origin = top-right
    offset = 16x16
    font = DejaVu Sans 10
    mouse_left_click = do_action, close_current
    max_icon_size = 48
    enable_recursive_icon_lookup = false
[urgency_normal]
    timeout = 0
"""


class NotificationDaemon:
    """Runs on `desktop` until that ends."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        config = desktop.folder / "dunstrc"
        config.write_text(_CONFIG)
        desktop.start([need("dunst"), "-config", config])
        desktop.wait_for(lambda: self._ask("is-paused"), 10, "the notification daemon")

    def pause(self) -> None:
        """Quiet hours begin."""
        self._ask("set-paused", "true")

    def on_screen(self) -> Window | None:
        return next(iter(self._desktop.windows("^Dunst$")), None)

    def waiting(self) -> int:
        """How many are kept back for later."""
        return int(self._ask("count", "waiting") or 0)

    def history(self) -> list[dict[str, Any]]:
        """Notes that were closed, oldest first, by the daemon's own names of their parts."""
        notes = json.loads(self._ask("history") or "{}").get("data", [[]])[0]
        return [{key: part["data"] for key, part in note.items()} for note in reversed(notes)]

    def _ask(self, *words: str) -> str:
        answer = subprocess.run(
            [need("dunstctl"), *words],
            env=self._desktop.environment,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return answer.stdout if answer.returncode == 0 else ""

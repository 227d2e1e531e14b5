"""Where each system keeps a program's files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "photosync-tray"
_XDG = sys.platform == "linux"


class Folders:
    """The system's own places; a `variant` (the demo) keeps to folders of its own.

    On Linux without platformdirs, which brings tempfile and more: 1.3 MB before the icon.
    """

    def __init__(self, variant: str = "") -> None:
        self._name = f"{_NAME}-{variant}" if variant else _NAME

    @property
    def settings(self) -> Path:
        """Roams with the user."""
        if _XDG:
            return _of_xdg("XDG_CONFIG_HOME", ".config") / self._name
        from platformdirs import user_config_path

        return user_config_path(self._name, appauthor=False)

    @property
    def state(self) -> Path:
        """Stays on this PC."""
        if _XDG:
            return _of_xdg("XDG_STATE_HOME", ".local/state") / self._name
        from platformdirs import user_state_path

        return user_state_path(self._name, appauthor=False)

    @property
    def runtime(self) -> Path:
        """For the socket. On Windows that is no file, and this folder is not used.

        Without a login session platformdirs would name a folder that all users share.
        """
        session = os.environ.get("XDG_RUNTIME_DIR")
        return Path(session) / self._name if session else self.state


def _of_xdg(variable: str, usual: str) -> Path:
    """By the XDG Base Directory Specification 0.8, which has relative paths passed over."""
    said = os.environ.get(variable, "")
    return Path(said) if os.path.isabs(said) else Path.home() / usual  # noqa: PTH117 - of a text

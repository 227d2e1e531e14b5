"""Where each system keeps a program's files."""

from __future__ import annotations

import os
from pathlib import Path

_NAME = "photosync-tray"


class Folders:
    """The system's own places; a `variant` (the demo) keeps to folders of its own.

    The icon waits for `runtime`, so that one is known without loading platformdirs.
    """

    def __init__(self, variant: str = "") -> None:
        self._name = f"{_NAME}-{variant}" if variant else _NAME

    @property
    def settings(self) -> Path:
        """Roams with the user."""
        from platformdirs import user_config_path

        return user_config_path(self._name, appauthor=False)

    @property
    def state(self) -> Path:
        """Stays on this PC."""
        from platformdirs import user_state_path

        return user_state_path(self._name, appauthor=False)

    @property
    def runtime(self) -> Path:
        """For the socket. On Windows that is no file, and this folder is not used.

        Without a login session platformdirs would name a folder that all users share.
        """
        session = os.environ.get("XDG_RUNTIME_DIR")
        return Path(session) / self._name if session else self.state

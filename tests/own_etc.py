"""An /etc of its own for the processes of a test, so that policies stand where they are looked for.

A copy of /etc lies over the real one in a mount namespace; the machine's own is never touched.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.desktop import need

POLICIES = "etc/photosync-tray/policies.json"
_OWN_ETC = 'mount --bind "$0" /etc && exec "$@"'


class OwnEtc:
    """`folder` holds the copy as `etc`."""

    def __init__(self, folder: Path, *, without: Sequence[str] = ()) -> None:
        self.folder = folder
        shutil.copytree(
            "/etc", folder / "etc", symlinks=True, ignore=_unreadable, dirs_exist_ok=True
        )
        for place in without:
            shutil.rmtree(folder / "etc" / place, ignore_errors=True)

    def within(self) -> list[str]:
        """What a command begins with that is to see this /etc."""
        root = [] if os.geteuid() == 0 else ["--map-root-user"]
        return [need("unshare"), "--mount", *root, "sh", "-c", _OWN_ETC, str(self.folder / "etc")]

    def write(self, files: Mapping[str, object]) -> None:
        """Text stays as it is, anything else becomes JSON."""
        for place, content in files.items():
            file = self.folder / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content if isinstance(content, str) else json.dumps(content))


def _unreadable(folder: str, names: list[str]) -> list[str]:
    """Secrets of root, which nothing here reads."""
    return [name for name in names if not os.access(Path(folder, name), os.R_OK)]

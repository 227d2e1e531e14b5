"""Our tray over a demo tenant that runs in another process, so that its memory is its own.

Usage: tray_on_tenant.py ADDRESSES.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from photosync_tray.app import folders, resources, socket_of
from photosync_tray.core.parts import Parts
from photosync_tray.core.ports import SettingsStore
from photosync_tray.demo.scenes import DEFAULT_SCENE
from photosync_tray.desk import desk


def main() -> int:
    from photosync_tray.qt.start import Launch, run_program

    return run_program(
        Launch(
            socket=socket_of(DEFAULT_SCENE),
            resources=resources(),
            told=told,
            build=build,
            desk=lambda: desk(DEFAULT_SCENE),
            scene=DEFAULT_SCENE.value,
            background=True,
        )
    )


def told() -> SettingsStore:
    from photosync_tray.adapters.storage import SettingsFile

    return SettingsFile(folders(DEFAULT_SCENE).state, "told.json")


def build() -> Parts:
    # Imported here and not above, as the program itself does, so that the icon comes first.
    from photosync_tray.demo.addresses import Addresses
    from photosync_tray.demonstration import demo_parts

    addresses = Addresses(**json.loads(Path(sys.argv[1]).read_text()))
    return demo_parts(addresses, DEFAULT_SCENE, lambda: None)


if __name__ == "__main__":
    sys.exit(main())

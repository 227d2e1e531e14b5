"""`python -m photosync_tray.demo [SCENE]`: serves the tenant until Ctrl+C."""

from __future__ import annotations

import argparse
import dataclasses
import json
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from photosync_tray.demo.scenes import DEFAULT_SCENE, Scene
from photosync_tray.demo.tenant import Tenant


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the addresses as one line of JSON, then serve."""
    options = _parser().parse_args(arguments)
    over = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: over.set())
    with Tenant(options.scene, options.portraits) as tenant:
        sys.stdout.write(json.dumps(dataclasses.asdict(tenant.addresses)) + "\n")
        sys.stdout.flush()
        if options.begin:
            tenant.begin()
        while not over.wait(1.0):  # Windows delivers Ctrl+C only between two waits
            pass
    return 0


def _parser() -> argparse.ArgumentParser:
    scenes = "\n".join(f"  {scene:<18} {scene.description}" for scene in Scene)
    parser = argparse.ArgumentParser(
        prog="python -m photosync_tray.demo",
        description="Serves Contoso, a small Microsoft 365 on 127.0.0.1.",
        epilog=f"scenes:\n{scenes}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("scene", nargs="?", type=_scene, default=DEFAULT_SCENE, metavar="SCENE")
    parser.add_argument("--begin", action="store_true", help="with the scene's troubles at once")
    parser.add_argument("--portraits", type=Path, default=_portraits(), metavar="FOLDER")
    return parser


def _scene(name: str) -> Scene:
    return Scene(name)


def _portraits() -> Path:
    """Beside the package when installed, in the repository otherwise."""
    package = Path(__file__).resolve().parents[1]
    candidates = [folder / "resources/pictures/portraits" for folder in (package, package.parent)]
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])


if __name__ == "__main__":
    sys.exit(main())

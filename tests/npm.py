"""Packages of the npm registry for a test, installed from a lock file into `build/`.

The lock file has the packages' hashes and no registry's address; npm's own settings have that.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

BUILD = Path(__file__).parents[1] / "build"
_INSTALL_SECONDS = 150


class NotInstalled(Exception):
    """A sentence for whoever runs the tests."""


def packages_of(folder: Path) -> Path:
    """A folder with the packages that `folder`/package-lock.json names, made when that is new.

    Raises:
        NotInstalled: node or npm is missing, or npm could not get the packages.
    """
    lock = (folder / "package-lock.json").read_bytes()
    name = folder.name.replace("_", "-")
    made = BUILD / f"{name}-{hashlib.sha256(lock).hexdigest()[:12]}"
    if not (made / "node_modules").is_dir():
        BUILD.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="npm-", dir=BUILD) as draft:
            _install(folder, Path(draft))
            with contextlib.suppress(OSError):  # somebody else was faster
                Path(draft, "packages").rename(made)
    return made


def _install(folder: Path, draft: Path) -> None:
    packages = draft / "packages"
    packages.mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(folder / name, packages)
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    try:
        subprocess.run(
            [program("npm"), "ci", *quiet],
            cwd=packages,
            check=True,
            capture_output=True,
            timeout=_INSTALL_SECONDS,
        )
    except subprocess.CalledProcessError as fault:
        why = fault.stderr.decode(errors="replace").strip()[-500:]
        raise NotInstalled(f"npm could not install what {folder.name} needs: {why}") from fault
    except subprocess.TimeoutExpired as fault:
        raise NotInstalled(f"npm did not get what {folder.name} needs in time") from fault


def program(name: str) -> str:
    """The path of node or npm. Raises NotInstalled."""
    found = shutil.which(name)
    if found is None:
        raise NotInstalled(f"{name} is missing; installer/linux/system-packages.sh installs it")
    return found

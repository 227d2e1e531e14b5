"""Starts the certified provider: node from Debian, its packages by npm into `build/`.

The lock file has the packages' hashes and no registry's address; npm's own settings have that.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import trustme

from tests.desktop_processes import end, first_line

HERE = Path(__file__).parent
BUILD = HERE.parents[1] / "build"
TENANT_ID = "3d1f6a52-8c0e-4b7d-9e21-5a6b7c8d9e0f"
CLIENT_ID = "second-provider-client"
_INSTALL_SECONDS = 150
_START_SECONDS = 20


class NotInstalled(Exception):
    """A sentence for whoever runs the tests."""


@dataclass(frozen=True)
class Certified:
    """Where it listens. `authority` ends with the tenant."""

    authority: str
    ca_file: str


@contextlib.contextmanager
def started() -> Iterator[Certified]:
    """Runs while the context is open. Raises NotInstalled."""
    packages = installed()
    with tempfile.TemporaryDirectory(prefix="photosync-provider-") as folder:
        ca_file = _certify(Path(folder))
        process, port = _start(packages, Path(folder))
        try:
            yield Certified(f"https://localhost:{port}/{TENANT_ID}", str(ca_file))
        finally:
            _stop(process)


def installed() -> Path:
    """The folder with server and packages, made when the lock file is new.

    Raises:
        NotInstalled: node or npm is missing, or npm could not get the packages.
    """
    lock = (HERE / "package-lock.json").read_bytes()
    folder = BUILD / f"oidc-provider-{hashlib.sha256(lock).hexdigest()[:12]}"
    if not (folder / "node_modules").is_dir():
        BUILD.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="npm-", dir=BUILD) as draft:
            _install(Path(draft))
            with contextlib.suppress(OSError):  # somebody else was faster
                Path(draft, "packages").rename(folder)
    shutil.copy(HERE / "server.mjs", folder)
    return folder


def _install(draft: Path) -> None:
    packages = draft / "packages"
    packages.mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, packages)
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    try:
        subprocess.run(
            [_program("npm"), "ci", *quiet],
            cwd=packages,
            check=True,
            capture_output=True,
            timeout=_INSTALL_SECONDS,
        )
    except subprocess.CalledProcessError as fault:
        why = fault.stderr.decode(errors="replace").strip()[-500:]
        raise NotInstalled(f"npm could not install the second provider: {why}") from fault
    except subprocess.TimeoutExpired as fault:
        raise NotInstalled("npm did not get the second provider in time") from fault


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise NotInstalled(f"{name} is missing; installer/linux/system-packages.sh installs it")
    return found


def _certify(folder: Path) -> Path:
    authority = trustme.CA()
    leaf = authority.issue_cert("localhost", "127.0.0.1")
    leaf.private_key_pem.write_to_path(str(folder / "key.pem"))
    leaf.cert_chain_pems[0].write_to_path(str(folder / "certificate.pem"))
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    return folder / "ca.pem"


def _start(packages: Path, folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    files = (str(folder / "key.pem"), str(folder / "certificate.pem"))
    process = subprocess.Popen(
        [_program("node"), str(packages / "server.mjs"), *files, TENANT_ID, CLIENT_ID],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        start_new_session=True,
    )
    assert process.stdout
    port = first_line(process.stdout.fileno(), _START_SECONDS)
    if not port.isdecimal():
        _stop(process)
        raise NotInstalled("the second provider did not start; node has to be 18 or newer")
    return process, port


def _stop(process: subprocess.Popen[bytes]) -> None:
    end(process)
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()

"""Starts the certified provider: node from Debian, its packages by npm."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import trustme

from tests.desktop_processes import end, first_line
from tests.npm import NotInstalled as NotInstalled
from tests.npm import packages_of, program

HERE = Path(__file__).parent
TENANT_ID = "3d1f6a52-8c0e-4b7d-9e21-5a6b7c8d9e0f"
CLIENT_ID = "second-provider-client"
_START_SECONDS = 20


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
    """The folder with server and packages. Raises NotInstalled."""
    folder = packages_of(HERE)
    shutil.copy(HERE / "server.mjs", folder)
    return folder


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
        [program("node"), str(packages / "server.mjs"), *files, TENANT_ID, CLIENT_ID],
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

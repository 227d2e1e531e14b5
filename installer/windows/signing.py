"""Signs programs and packages with Authenticode, when there is a certificate to sign with."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from installer.windows.msi.names import PRODUCT
from installer.windows.msi.pe import is_signed

Run = Callable[[Sequence[str | Path]], object]
"""Runs a program of the bed, and raises when it fails."""
PROGRAMS = {".exe", ".dll", ".pyd"}


@dataclass(frozen=True)
class Signer:
    """A certificate with its key, and where a time is asked for; without it, signatures end."""

    certificate: Path
    """A PKCS#12 file."""
    password: Path | None = None
    """A file whose first line opens it: on a command line it would be seen by everyone."""
    time_server: str | None = None

    def sign(self, file: Path, run: Run) -> None:
        """In place, by osslsigncode; `run` raises when it refuses."""
        out = file.with_name(f"{file.name}.signed")
        run([*self._command(file), "-in", file, "-out", out])
        out.replace(file)

    def _command(self, file: Path) -> list[str | Path]:
        command: list[str | Path] = ["osslsigncode", "sign", "-h", "sha256", "-n", PRODUCT]
        command += ["-pkcs12", self.certificate]
        if self.password:
            command += ["-readpass", self.password]
        if self.time_server:
            command += ["-ts", self.time_server]
        if file.suffix == ".msi":
            command.append("-add-msi-dse")  # covers the names and times within, too
        return command


def signer_of(environment: Mapping[str, str] = os.environ) -> Signer | None:
    """SIGN_CERTIFICATE, SIGN_PASSWORD_FILE and SIGN_TIME_SERVER; None without the first.

    FileNotFoundError when a certificate is given that cannot be used: an unsigned package must
    not pass for a signed one.
    """
    certificate = environment.get("SIGN_CERTIFICATE")
    if not certificate:
        return None
    if not Path(certificate).is_file():
        raise FileNotFoundError(certificate)
    password = environment.get("SIGN_PASSWORD_FILE")
    return Signer(
        Path(certificate).resolve(),
        Path(password).resolve() if password else None,
        environment.get("SIGN_TIME_SERVER"),
    )


def sign_programs(folder: Path, signer: Signer, run: Run) -> None:
    """Every program and library in `folder` that its maker has left unsigned."""
    for file in sorted(folder.rglob("*")):
        if file.suffix in PROGRAMS and not is_signed(file):
            signer.sign(file, run)

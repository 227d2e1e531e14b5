"""Builds the package with wixl, and mends what wixl leaves open."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from installer.windows.msi import names
from installer.windows.msi.cabinet import repacked
from installer.windows.msi.product import CABINET, product
from installer.windows.msi.properties import SECURE
from installer.windows.msi.summary import settle
from installer.windows.signing import Run, Signer, sign_programs

_NO_HASHES = "\r\n".join(
    (
        "File_\tOptions\tHashPart1\tHashPart2\tHashPart3\tHashPart4",
        "s72\ti2\ti4\ti4\ti4\ti4",
        "MsiFileHash\tFile_",
        "",
    )
)
"""A table without rows. With a hash, an unchanged file would be kept while costing, and then
removed with the old version."""


@dataclass(frozen=True)
class Build:
    """What a package is made from. `made` is the time that it carries, the same in each build."""

    version: str
    frozen: Path
    icon: Path
    made: datetime
    broker: bool = True
    """Whether the Windows account's runtime is in `frozen`: then it is not to be handed on."""

    @property
    def file_name(self) -> str:
        return f"PhotoSyncTray-{self.version}-x64.msi"


@dataclass(frozen=True)
class Package:
    """A finished package."""

    file: Path
    version: str
    code: uuid.UUID
    """Its package code: no two packages that differ have the same."""


def build(what: Build, folder: Path, run: Run, signer: Signer | None = None) -> Package:
    """Writes the package into `folder`.

    The same input gives the same bytes, signatures with a time apart. ValueError for a version
    that is none for Windows Installer.
    """
    names.checked(what.version)
    package = folder.resolve() / what.file_name
    with tempfile.TemporaryDirectory(dir=folder) as place:
        staged = _staged(what, Path(place).resolve(), signer, run)
        source, tables = staged.parent / "product.wxs", staged.parent / "MsiFileHash.idt"
        text = product(what.version, staged, what.icon.resolve(), broker=what.broker)
        source.write_text(text, "utf-8")
        tables.write_bytes(_NO_HASHES.encode("ascii"))
        # The cabinet's times are local ones.
        run(["env", "TZ=UTC", "wixl", "-a", "x64", "-o", package, source])
        _repack(package, staged.parent, run)
        run(["msibuild", package, "-q", _secure()])
        run(["msibuild", package, "-i", tables])
        code = names.guid(f"package {what.version} {_fingerprint(staged, source)}")
    settle(package, code, what.made)
    if signer:
        signer.sign(package, run)
    return Package(package, what.version, code)


def _repack(package: Path, place: Path, run: Run) -> None:
    """A sixteenth smaller, which Windows Installer reads as well."""
    file = place / CABINET
    # It prints the bytes, which `run` would take for text.
    run(["sh", "-c", 'msiinfo extract "$0" "$1" > "$2"', package, CABINET, file])
    file.write_bytes(repacked(file.read_bytes()))
    run(["msibuild", package, "-a", CABINET, file])


def _staged(what: Build, place: Path, signer: Signer | None, run: Run) -> Path:
    """A copy of the frozen program, its files as old as the package says it is."""
    staged = place / "program"
    shutil.copytree(what.frozen, staged)
    if signer:
        sign_programs(staged, signer, run)
    moment = what.made.timestamp()
    for file in staged.rglob("*"):
        os.utime(file, (moment, moment))
    return staged


def _secure() -> str:
    """Changes a row that is there: a row that msibuild adds may stand where Windows finds none."""
    value = ";".join(SECURE)
    return f"UPDATE `Property` SET `Value`='{value}' WHERE `Property`='SecureCustomProperties'"  # noqa: S608 - names of our own


def _fingerprint(staged: Path, source: Path) -> str:
    """Of all that is in a package. No two that differ may have the same package code."""
    digest = hashlib.sha256(source.read_bytes().replace(str(staged).encode(), b""))
    for file in sorted(path for path in staged.rglob("*") if path.is_file()):
        digest.update(f"{file.relative_to(staged)} {file.stat().st_size}\n".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def moment(epoch: str | None) -> datetime:
    """SOURCE_DATE_EPOCH as a time; without it, the year 2000: the package's time says nothing."""
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime(2000, 1, 1, tzinfo=UTC)

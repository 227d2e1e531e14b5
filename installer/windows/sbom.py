"""The bill of materials (CycloneDX 1.6): what is in the frozen program, read off itself.

A Python package is listed when one of its modules or libraries is in there, not because it was
installed when it was built. What is not from a package, Windows' own way tells: the version
resource of the library.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from installer.windows.freeze import BROKER
from installer.windows.msi import names
from installer.windows.msi.pe import file_version
from photosync_tray.core.components import COMPONENTS

Document = dict[str, object]

_BOOTLOADER = "pyinstaller"
"""Of this package, what starts the programs is in there, and no module."""


@dataclass(frozen=True)
class _Library:
    """Something that no package of the Python world names, known by a file of it."""

    name: str
    file: str
    licence: str
    supplier: str
    purl: str

    def version(self, found: str) -> str:
        """CPython folds the kind of release into the third number: 3.11.9150 is 3.11.9."""
        parts = found.split(".")
        if self.name == "CPython":
            return ".".join([*parts[:2], str(int(parts[2]) // 1000)])
        return found if self.name.startswith("Microsoft") else ".".join(parts[:3])


_LIBRARIES = (
    _Library(
        "CPython",
        r"python3\d+\.dll",
        "PSF-2.0",
        "Python Software Foundation",
        "pkg:generic/python@{}",
    ),
    _Library("OpenSSL", r"libcrypto-3.*\.dll", "Apache-2.0", "OpenSSL", "pkg:generic/openssl@{}"),
    _Library("Qt", r"Qt6Core\.dll", "LGPL-3.0-only", "The Qt Company", "pkg:generic/qt@{}"),
    _Library("SQLite", r"sqlite3\.dll", "blessing", "SQLite", "pkg:generic/sqlite@{}"),
    _Library(
        "Microsoft Visual C++ runtime",
        r"vcruntime140\.dll",
        "Microsoft Visual C++ Redistributable terms",
        "Microsoft Corporation",
        "pkg:generic/vcredist@{}",
    ),
)


def bill(
    version: str, made: datetime, frozen: Path, modules: Iterable[str], site_packages: Path
) -> Document:
    """The document as a value of JSON. `modules` are the names inside the programs' archives."""
    parts = [
        *_libraries(frozen),
        *_packages(_content(frozen, modules), site_packages),
    ]
    root = f"{names.TRAY.removesuffix('.exe')}@{version}"
    whole = {"type": "application", "bom-ref": root, "name": names.PRODUCT, "version": version}
    refs = [str(part["bom-ref"]) for part in parts]
    serial = uuid.uuid5(names.guid("bill"), f"{version} {' '.join(refs)}")
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": f"{made:%Y-%m-%dT%H:%M:%SZ}",
            "component": {**whole, "licenses": [{"license": {"id": "MIT"}}]},
            "properties": [{"name": f"{names.APP_ID}:handing-on", "value": _handing_on(parts)}],
        },
        "components": parts,
        "dependencies": [{"ref": root, "dependsOn": refs}],
    }


def _handing_on(parts: Iterable[Document]) -> str:
    if any(part["name"] == BROKER for part in parts):
        return f"no: {BROKER} may be used, but neither shared nor distributed"
    return f"yes: {BROKER} is left out"


def _content(frozen: Path, modules: Iterable[str]) -> set[PurePosixPath]:
    """Every place in site-packages that something in the frozen program may come from."""
    places = {
        PurePosixPath(file.relative_to(frozen / "_internal").as_posix())
        for file in (frozen / "_internal").rglob("*")
        if file.is_file()
    }
    for module in modules:
        base = PurePosixPath(*module.split("."))
        places |= {base.with_name(f"{base.name}.py"), base / "__init__.py"}
    return places


def _packages(content: set[PurePosixPath], site_packages: Path) -> Iterator[Document]:
    found = importlib.metadata.distributions(path=[str(site_packages)])
    for package in sorted(found, key=lambda each: each.name.lower()):
        files = {PurePosixPath(str(file)) for file in package.files or ()}
        code = {file for file in files if not file.parts[0].endswith(".dist-info")}
        name = re.sub(r"[-_.]+", "-", package.name).lower()
        if code & content or name == _BOOTLOADER:
            purl = f"pkg:pypi/{name}@{package.version}"
            yield _part(package.name, package.version, purl, _licence(package))


_READ = {one.name.lower(): one.licence for one in COMPONENTS}


def _licence(package: importlib.metadata.Distribution) -> str | None:
    """As in the program's own list; else what a package says in a line: some put a text there."""
    if known := _READ.get(package.name.lower()):
        return known
    for field in ("License-Expression", "License"):
        for said in package.metadata.get_all(field) or ():
            if "\n" not in said:
                return str(said)
    marks = package.metadata.get_all("Classifier") or ()
    return next((mark.rpartition(" :: ")[2] for mark in marks if mark.startswith("License")), None)


def _libraries(frozen: Path) -> Iterator[Document]:
    for library in _LIBRARIES:
        for file in sorted((frozen / "_internal").rglob("*.dll")):
            found = (
                file_version(file) if re.fullmatch(library.file, file.name, re.IGNORECASE) else None
            )
            if found:
                version = library.version(found)
                part = _part(library.name, version, library.purl.format(version), library.licence)
                digest = hashlib.sha256(file.read_bytes()).hexdigest()
                part["supplier"] = {"name": library.supplier}
                part["hashes"] = [{"alg": "SHA-256", "content": digest}]
                yield part
                break


def _part(name: str, version: str, purl: str, licence: str | None) -> Document:
    part: Document = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
    }
    if licence:
        part["licenses"] = [{"license": {"name": licence}}]
    return part


def sums(files: Mapping[str, Path]) -> str:
    """As sha256sum writes and checks them."""
    lines = (
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {name}\n"
        for name, file in sorted(files.items())
    )
    return "".join(lines)

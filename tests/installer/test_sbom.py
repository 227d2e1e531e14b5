"""The bill of materials lists what is in the program, and nothing that only built it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from installer.windows.freeze import BROKER
from installer.windows.sbom import bill, sums
from tests.installer.images import image

MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
MODULES = ("msal", "msal.authority", "typing_extensions", "json")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    inside = tmp_path / "PhotoSyncTray" / "_internal"
    (inside / "PySide6").mkdir(parents=True)
    (inside / "PySide6" / "QtCore.pyd").write_bytes(b"")
    (inside / "PySide6" / "Qt6Core.dll").write_bytes(image("6.11.3.0"))
    (inside / "python311.dll").write_bytes(image("3.11.9150.1013"))
    (inside / "libcrypto-3.dll").write_bytes(image("3.0.13.0"))
    (inside / "VCRUNTIME140.dll").write_bytes(image("14.44.35211.0"))
    return inside.parent


@pytest.fixture
def site_packages(tmp_path: Path) -> Path:
    folder = tmp_path / "site-packages"
    install(folder, "PySide6_Essentials", "6.11.3", ["PySide6/QtCore.pyd", "PySide6/QtQml.pyd"])
    install(folder, "msal", "1.39.0", ["msal/__init__.py"], "License: MIT")
    expression = "License-Expression: PSF-2.0"
    install(folder, "typing_extensions", "4.16.0", ["typing_extensions.py"], expression)
    install(folder, "pyinstaller", "6.22.3", ["PyInstaller/__init__.py"])
    install(folder, "pytest", "9.2.0", ["_pytest/json.py", "pytest/__init__.py"])
    return folder


def install(folder: Path, name: str, version: str, files: list[str], *more: str) -> None:
    about = folder / f"{name}-{version}.dist-info"
    about.mkdir(parents=True)
    head = ["Metadata-Version: 2.4", f"Name: {name}", f"Version: {version}", *more, ""]
    (about / "METADATA").write_text("\n".join(head))
    listed = [*files, f"{about.name}/METADATA", f"{about.name}/RECORD"]
    (about / "RECORD").write_text("".join(f"{file},,\n" for file in listed))
    for file in files:  # a package's files count where they are there
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).touch()


def document(frozen: Path, site_packages: Path) -> Any:
    return bill("1.2.3", MADE, frozen, MODULES, site_packages)


def parts(found: Any) -> dict[str, Any]:
    return {part["name"]: part for part in found["components"]}


def test_packages_are_listed_that_have_something_in_there(
    frozen: Path, site_packages: Path
) -> None:
    found = parts(document(frozen, site_packages))
    versions = {name: part["version"] for name, part in found.items() if "pypi" in part["purl"]}
    assert versions == {
        "PySide6_Essentials": "6.11.3",
        "msal": "1.39.0",
        "pyinstaller": "6.22.3",  # what starts the programs
        "typing_extensions": "4.16.0",
    }
    assert found["PySide6_Essentials"]["purl"] == "pkg:pypi/pyside6-essentials@6.11.3"


def test_libraries_tell_their_versions_themselves(frozen: Path, site_packages: Path) -> None:
    found = parts(document(frozen, site_packages))
    versions = {name: part["version"] for name, part in found.items() if "generic" in part["purl"]}
    assert versions == {
        "CPython": "3.11.9",
        "OpenSSL": "3.0.13",
        "Qt": "6.11.3",
        "Microsoft Visual C++ runtime": "14.44.35211.0",
    }
    digest = hashlib.sha256(image("3.0.13.0")).hexdigest()
    assert found["OpenSSL"]["hashes"] == [{"alg": "SHA-256", "content": digest}]


def test_licences_are_what_the_packages_say(frozen: Path, site_packages: Path) -> None:
    found = parts(document(frozen, site_packages))
    assert found["msal"]["licenses"] == [{"license": {"name": "MIT"}}]
    assert found["typing_extensions"]["licenses"] == [{"license": {"name": "PSF-2.0"}}]


def test_a_licence_that_its_package_misnames_is_the_one_that_was_read(
    frozen: Path, site_packages: Path
) -> None:
    _with_broker(frozen, site_packages)
    terms = "LicenseRef-Microsoft-Software-License-Terms"
    assert parts(document(frozen, site_packages))[BROKER]["licenses"] == [
        {"license": {"name": terms}}
    ]


def test_it_says_whether_the_program_may_be_handed_on(frozen: Path, site_packages: Path) -> None:
    assert _handing_on(frozen, site_packages).startswith("yes")
    _with_broker(frozen, site_packages)
    assert _handing_on(frozen, site_packages).startswith("no")


def _handing_on(frozen: Path, site_packages: Path) -> str:
    [said] = document(frozen, site_packages)["metadata"]["properties"]
    return str(said["value"])


def _with_broker(frozen: Path, site_packages: Path) -> None:
    (frozen / "_internal" / BROKER).mkdir()
    (frozen / "_internal" / BROKER / "msalruntime.dll").write_bytes(b"")
    install(site_packages, BROKER, "0.20.7", [f"{BROKER}/msalruntime.dll"], "License: MIT")


def test_the_same_program_has_the_same_bill(frozen: Path, site_packages: Path) -> None:
    one = document(frozen, site_packages)
    assert one == document(frozen, site_packages)
    assert one["metadata"]["timestamp"] == "2026-01-02T03:04:05Z"
    (frozen / "_internal" / "libcrypto-3.dll").write_bytes(image("3.0.14.0"))
    assert one["serialNumber"] != document(frozen, site_packages)["serialNumber"]


def test_everything_listed_hangs_on_the_program(frozen: Path, site_packages: Path) -> None:
    found = document(frozen, site_packages)
    [tree] = found["dependencies"]
    assert tree["ref"] == found["metadata"]["component"]["bom-ref"]
    assert tree["dependsOn"] == [part["bom-ref"] for part in found["components"]]


def test_sums_are_written_as_sha256sum_checks_them(tmp_path: Path) -> None:
    files = {name: tmp_path / name for name in ("b.msi", "a.json")}
    for name, file in files.items():
        file.write_text(name)
    assert sums(files).splitlines() == [
        f"{hashlib.sha256(b'a.json').hexdigest()}  a.json",
        f"{hashlib.sha256(b'b.msi').hexdigest()}  b.msi",
    ]

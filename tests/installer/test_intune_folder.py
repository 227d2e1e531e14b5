"""What IT copies into Intune is true of the package beside it."""

from __future__ import annotations

import hashlib
import re
import uuid
import zipfile
from pathlib import Path

import pytest

from installer.windows.intune_folder import write_folder
from installer.windows.msi import names
from installer.windows.msi.package import Package
from installer.windows.msi.properties import SECURE
from tests.installer.powershell import faults

VERSION = "1.2.3"
CODE = uuid.UUID("11111111-2222-4333-8444-555555555555")
PRODUCT_CODE = f"{{{str(names.product_code(VERSION)).upper()}}}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    msi = tmp_path / "PhotoSyncTray-1.2.3-x64.msi"
    msi.write_bytes(b"a package")
    write_folder(Package(msi, VERSION, CODE), tmp_path / "intune")
    return tmp_path / "intune"


@pytest.fixture
def page(folder: Path) -> str:
    return (folder / "README.md").read_text("utf-8")


def commands(page: str) -> list[str]:
    return re.findall(r"\| (?:Install|Uninstall) command \| `(.*)` \|", page)


def test_the_folder_holds_all_that_it_needs(folder: Path) -> None:
    assert sorted(file.name for file in folder.iterdir()) == [
        *("PhotoSyncTray-1.2.3-x64.intunewin", "README.md"),
        *("detection.ps1", "requirement.ps1"),
    ]


def test_nothing_is_left_to_fill_in(folder: Path) -> None:
    texts = [file.read_text("utf-8") for file in folder.iterdir() if file.suffix != ".intunewin"]
    assert [place for text in texts for place in re.findall(r"@[A-Z_]+@", text)] == []


def test_the_commands_install_and_remove_this_package(page: str) -> None:
    install, uninstall = commands(page)
    assert install.startswith('msiexec /i "PhotoSyncTray-1.2.3-x64.msi" /qn /norestart ')
    assert uninstall == f"msiexec /x {PRODUCT_CODE} /qn /norestart"
    assert set(re.findall(r" ([A-Z]+)=", install)) <= set(SECURE)


def test_the_rules_of_detection_name_this_version(page: str) -> None:
    [registry] = [line for line in page.splitlines() if line.startswith("| Registry |")]
    assert rf"`HKEY_LOCAL_MACHINE\{names.KEY}`" in registry
    assert "Greater than or equal to, value `1.2.3`" in registry
    [code] = [line for line in page.splitlines() if line.startswith("| MSI |")]
    assert f"`{PRODUCT_CODE}`" in code


def test_the_page_has_the_sum_of_the_package(page: str) -> None:
    assert hashlib.sha256(b"a package").hexdigest() in page


def test_intune_learns_the_codes_of_the_package(folder: Path) -> None:
    archive = zipfile.ZipFile(folder / "PhotoSyncTray-1.2.3-x64.intunewin")
    about = archive.read("IntuneWinPackage/Metadata/Detection.xml").decode()
    assert f"<MsiProductCode>{PRODUCT_CODE}</MsiProductCode>" in about
    assert f"<MsiPackageCode>{{{str(CODE).upper()}}}</MsiPackageCode>" in about
    assert "<MsiProductVersion>1.2.3</MsiProductVersion>" in about


@pytest.mark.parametrize("script", ["detection.ps1", "requirement.ps1"])
def test_a_script_is_written_as_intune_and_powershell_5_take_it(folder: Path, script: str) -> None:
    raw = (folder / script).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw[3:].isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert raw.endswith(b"exit 0\r\n")
    assert faults(raw[3:]) == []


def test_detection_looks_where_the_package_writes(folder: Path) -> None:
    script = (folder / "detection.ps1").read_text("utf-8-sig")
    assert rf"'HKLM:\{names.KEY}'" in script
    assert "$wanted = [version]'1.2.3'" in script
    assert f"[string]$key.InstallDir + '{names.TRAY}'" in script

"""The finished package, as msitools and osslsigncode read it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installer.windows.bed import Bed
from installer.windows.host import checked
from installer.windows.inside import Inside
from installer.windows.intune_folder import msi_info
from installer.windows.msi import names
from installer.windows.msi.package import Build, Package, build, moment
from installer.windows.msi.properties import SECURE
from installer.windows.signing import Signer, signer_of
from tests.installer.images import image

ICON = Path(__file__).parents[2] / "resources" / "icons" / "app.ico"
MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
Tool = Callable[[Sequence[str | Path]], str]


@dataclass(frozen=True)
class Workshop:
    """A folder in which the bed's tools run, with the program's files."""

    folder: Path
    bed: Bed
    tool: Tool

    def built(
        self, version: str = "1.2.3", *, into: str = "out", signer: Signer | None = None
    ) -> Package:
        out = self.folder / into
        out.mkdir(exist_ok=True)
        what = Build(version, self.folder / "program", ICON, MADE)
        return build(what, out, self.tool, signer)

    def table(self, package: Package, name: str) -> list[list[str]]:
        text = self.tool(["msiinfo", "export", package.file, name])
        return [line.split("\t") for line in text.splitlines()[3:] if line]

    def properties(self, package: Package) -> dict[str, str]:
        return {row[0]: row[1] for row in self.table(package, "Property")}

    def summary(self, package: Package) -> Mapping[str, str]:
        lines = self.tool(["msiinfo", "suminfo", package.file]).splitlines()
        return dict(line.split(": ", 1) for line in lines if ": " in line)


@pytest.fixture(scope="module")
def workshop(bed: Bed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    folder = tmp_path_factory.mktemp("workshop")
    program = folder / "program"
    (program / "_internal").mkdir(parents=True)
    (program / names.TRAY).write_bytes(image("1.2.3.0"))
    (program / names.CONSOLE).write_bytes(image("1.2.3.0"))
    (program / "_internal" / "Qt6Core.dll").write_bytes(image("6.11.3.0"))
    (program / "_internal" / "notes.txt").write_text("notes")
    with Inside(bed.root, [folder, ICON.parent]) as inside:
        yield Workshop(folder, bed, lambda argv: checked(inside.command(argv)))


@pytest.fixture(scope="module")
def package(workshop: Workshop) -> Package:
    return workshop.built()


class TestEqualInput:
    def test_gives_equal_packages(self, workshop: Workshop, package: Package) -> None:
        for file in (workshop.folder / "program").rglob("*"):
            os.utime(file, (1_000_000_000, 1_000_000_000))  # as another day would leave them
        again = {workshop.built(into="again").file.read_bytes() for _ in range(5)}
        assert again == {package.file.read_bytes()}  # also where wixl has a choice

    def test_carries_the_time_it_is_told(self, workshop: Workshop, package: Package) -> None:
        summary = workshop.summary(package)
        assert summary["Created"] == summary["Last saved"] == "Fri Jan  2 03:04:05 2026"

    def test_gives_one_package_code_that_changes_with_the_content(
        self, workshop: Workshop, package: Package
    ) -> None:
        code = f"{{{str(package.code).upper()}}}"
        assert workshop.summary(package)["Revision number (UUID)"] == code
        notes = workshop.folder / "program" / "_internal" / "notes.txt"
        notes.write_text("other notes")
        assert workshop.built(into="other").code != package.code
        notes.write_text("notes")

    def test_has_a_time_without_being_told(self) -> None:
        assert moment(None) == datetime(2000, 1, 1, tzinfo=UTC)
        assert moment("1767323045") == MADE


class TestForWindowsInstaller:
    def test_files_keep_their_versions(self, workshop: Workshop, package: Package) -> None:
        versions = {row[2]: row[4] for row in workshop.table(package, "File")}
        assert versions == {
            names.TRAY: "1.2.3.0",
            names.CONSOLE: "1.2.3.0",
            "Qt6Core.dll": "6.11.3.0",
            "notes.txt": "",
        }

    def test_no_hash_makes_an_unchanged_file_vanish(
        self, workshop: Workshop, package: Package
    ) -> None:
        assert workshop.table(package, "MsiFileHash") == []
        assert workshop.properties(package)["REINSTALLMODE"] == "amus"

    def test_every_property_reaches_the_half_with_rights(
        self, workshop: Workshop, package: Package
    ) -> None:
        assert workshop.properties(package)["SecureCustomProperties"].split(";") == list(SECURE)

    def test_what_happens_when(self, workshop: Workshop, package: Package) -> None:
        rows = workshop.table(package, "InstallExecuteSequence")
        at = {row[0]: int(row[2]) for row in rows}
        assert at["FindRelatedProducts"] < at["StopProgram"] < at["InstallValidate"]
        assert at["AppSearch"] < at["Keep.TenantId"] < at["CostInitialize"]
        assert at["AppSearch"] < at["Set.INSTALLFOLDER"] < at["CostInitialize"]
        assert at["RemoveExistingProducts"] == at["InstallInitialize"] + 1

    def test_it_says_in_words_what_it_refuses(self, workshop: Workshop, package: Package) -> None:
        said = dict(workshop.table(package, "LaunchCondition"))
        assert said["NOT WIX_DOWNGRADE_DETECTED"].startswith("A newer version of [ProductName]")
        assert said["Installed OR VersionNT64"] == (
            "[ProductName] needs a 64-bit edition of Windows."
        )

    def test_intune_is_told_what_is_in_it(self, workshop: Workshop, package: Package) -> None:
        told, found = msi_info(package), workshop.properties(package)
        assert told["MsiProductCode"] == found["ProductCode"]
        assert told["MsiUpgradeCode"] == found["UpgradeCode"]
        assert told["MsiProductVersion"] == found["ProductVersion"]
        assert told["MsiPublisher"] == found["Manufacturer"]
        assert told["MsiPackageCode"] == workshop.summary(package)["Revision number (UUID)"]
        assert found["ALLUSERS"] == "1"  # System
        assert not found["REBOOT"].startswith("F")
        assert workshop.summary(package)["Template"] == "x64;1033"
        assert workshop.table(package, "ServiceInstall") == []


@pytest.fixture(scope="module")
def signer(workshop: Workshop) -> Signer:
    """With a certificate made on the spot, in the way that IT would name it."""
    place = workshop.folder
    (place / "password").write_text("secret\n")
    request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Contoso IT"]
    usage = ["-addext", "extendedKeyUsage=codeSigning", "-days", "2"]
    openssl(*request, *usage, "-keyout", place / "key.pem", "-out", place / "ca.pem")
    export: list[str | Path] = [
        "pkcs12",
        "-export",
        "-inkey",
        place / "key.pem",
        "-in",
        place / "ca.pem",
    ]
    openssl(*export, "-out", place / "it.pfx", "-passout", f"file:{place / 'password'}")
    signer = signer_of(
        {
            "SIGN_CERTIFICATE": str(place / "it.pfx"),
            "SIGN_PASSWORD_FILE": str(place / "password"),
        }
    )
    assert signer
    return signer


@pytest.fixture(scope="module")
def signed(workshop: Workshop, signer: Signer) -> Package:
    for name in (names.TRAY, names.CONSOLE):
        shutil.copyfile(workshop.bed.python, workshop.folder / "program" / name)
    (workshop.folder / "program" / "_internal" / "Qt6Core.dll").write_bytes(
        image("6.11.3.0", signature=8)  # its maker's signature stays
    )
    return workshop.built(into="signed", signer=signer)


class TestSigned:
    def test_the_package_verifies(self, workshop: Workshop, signed: Package) -> None:
        assert verified(workshop, signed.file)

    def test_a_changed_package_does_not(self, workshop: Workshop, signed: Package) -> None:
        content = bytearray(signed.file.read_bytes())
        content[content.index(b"MSCF") + 200] ^= 1
        changed = workshop.folder / "changed.msi"
        changed.write_bytes(content)
        assert not verified(workshop, changed)

    def test_so_do_the_programs_in_it(self, workshop: Workshop, signed: Package) -> None:
        out = workshop.folder / "unpacked"
        workshop.tool(["msiextract", "-C", out, signed.file])
        for name in (names.TRAY, names.CONSOLE):
            [program] = out.rglob(name)
            assert verified(workshop, program)
        [library] = out.rglob("Qt6Core.dll")
        assert library.read_bytes() == image("6.11.3.0", signature=8)


def test_a_certificate_that_is_not_there_is_no_reason_to_go_without() -> None:
    assert signer_of({}) is None
    with pytest.raises(FileNotFoundError):
        signer_of({"SIGN_CERTIFICATE": "nowhere.pfx"})


def openssl(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def verified(workshop: Workshop, file: Path) -> bool:
    authority = workshop.folder / "ca.pem"
    try:
        workshop.tool(["osslsigncode", "verify", "-CAfile", authority, "-in", file])
    except RuntimeError as refused:
        assert "Signature verification: failed" in str(refused)  # noqa: PT017 - not another fault
        return False
    return True

"""A package for Intune as others read it: openssl, zip and XML, and nothing of what wrote it."""

from __future__ import annotations

import base64
import hashlib
import io
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from installer.windows.intunewin import Keys, pack

NAME = "PhotoSync Tray"
MSI = {"MsiProductCode": "{11111111-2222-3333-4444-555555555555}", "MsiExecutionContext": "System"}
CONTENT = bytes(range(256)) * 400
ENCRYPTION = [
    *("EncryptionKey", "MacKey", "InitializationVector", "Mac"),
    *("ProfileIdentifier", "FileDigest", "FileDigestAlgorithm"),
]


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    file = tmp_path / "PhotoSyncTray-1.2.3-x64.msi"
    file.write_bytes(CONTENT)
    return file


@pytest.fixture
def package(setup: Path, tmp_path: Path) -> zipfile.ZipFile:
    out = tmp_path / "tray.intunewin"
    pack(setup, out, NAME, MSI)
    return zipfile.ZipFile(out)


def described(package: zipfile.ZipFile) -> ET.Element:
    raw = package.read("IntuneWinPackage/Metadata/Detection.xml")
    return ET.fromstring(raw)  # noqa: S314 - our own


def text(element: ET.Element, path: str) -> str:
    found = element.findtext(path)
    assert found is not None, path
    return found


def key(element: ET.Element, name: str) -> bytes:
    return base64.b64decode(text(element, f"EncryptionInfo/{name}"), validate=True)


def openssl(*arguments: str, given: bytes) -> bytes:
    run = subprocess.run(["openssl", *arguments], input=given, capture_output=True, check=True)
    return run.stdout


def sealed(package: zipfile.ZipFile) -> bytes:
    name = text(described(package), "FileName")
    return package.read(f"IntuneWinPackage/Contents/{name}")


def opened(package: zipfile.ZipFile) -> bytes:
    about = described(package)
    options = ["-d", "-aes-256-cbc", "-K", key(about, "EncryptionKey").hex()]
    vector = key(about, "InitializationVector").hex()
    return openssl("enc", *options, "-iv", vector, given=sealed(package)[48:])


class TestThePackage:
    def test_holds_two_stored_entries_and_no_more(self, package: zipfile.ZipFile) -> None:
        entries = package.infolist()
        assert [entry.filename for entry in entries] == [
            "IntuneWinPackage/Contents/IntunePackage.intunewin",
            "IntuneWinPackage/Metadata/Detection.xml",
        ]
        assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}
        assert {entry.flag_bits for entry in entries} == {0}  # no sizes behind the data

    def test_gives_the_setup_file_back_to_openssl(self, package: zipfile.ZipFile) -> None:
        inner = zipfile.ZipFile(io.BytesIO(opened(package)))
        assert inner.testzip() is None
        assert inner.namelist() == [text(described(package), "SetupFile")]
        assert inner.read("PhotoSyncTray-1.2.3-x64.msi") == CONTENT
        assert inner.infolist()[0].compress_type == zipfile.ZIP_DEFLATED

    def test_is_authentic_by_openssl(self, package: zipfile.ZipFile) -> None:
        about, blob = described(package), sealed(package)
        options = ["-sha256", "-mac", "HMAC", "-macopt", f"hexkey:{key(about, 'MacKey').hex()}"]
        mac = openssl("dgst", "-binary", *options, given=blob[32:])
        assert mac == blob[:32] == key(about, "Mac")
        assert key(about, "InitializationVector") == blob[32:48]

    def test_tells_the_digest_and_size_of_what_is_inside(self, package: zipfile.ZipFile) -> None:
        about, plain = described(package), opened(package)
        assert key(about, "FileDigest") == hashlib.sha256(plain).digest()
        assert int(text(about, "UnencryptedContentSize")) == len(plain)
        assert len(sealed(package)) == 48 + len(plain) + 16 - len(plain) % 16


class TestTheDescription:
    def test_is_written_as_dotnet_writes_it(self, package: zipfile.ZipFile) -> None:
        raw = package.read("IntuneWinPackage/Metadata/Detection.xml")
        assert raw.startswith(
            b'<ApplicationInfo xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
            b'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ToolVersion="1.8.7.0">\r\n'
            b"  <Name>PhotoSync Tray</Name>\r\n  <UnencryptedContentSize>"
        )
        assert raw.count(b"\n") == raw.count(b"\r\n")

    def test_keeps_the_order_of_microsofts_tool(self, package: zipfile.ZipFile) -> None:
        about = described(package)
        assert [child.tag for child in about] == [
            *("Name", "UnencryptedContentSize", "FileName", "SetupFile"),
            *("EncryptionInfo", "MsiInfo"),
        ]
        assert [child.tag for child in about[4]] == ENCRYPTION
        assert text(about[4], "ProfileIdentifier") == "ProfileVersion1"
        assert text(about[4], "FileDigestAlgorithm") == "SHA256"
        assert {child.tag: child.text for child in about[5]} == MSI

    def test_escapes_what_xml_would_take_for_its_own(self, setup: Path, tmp_path: Path) -> None:
        pack(setup, tmp_path / "odd", "Fotos <&> mehr", {"MsiPublisher": "A & B"})
        about = described(zipfile.ZipFile(tmp_path / "odd"))
        assert text(about, "Name") == "Fotos <&> mehr"
        assert text(about, "MsiInfo/MsiPublisher") == "A & B"


def test_keys_are_fresh_for_every_package(setup: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        pack(setup, tmp_path / name, NAME, MSI)
    one, two = (described(zipfile.ZipFile(tmp_path / name)) for name in ("one", "two"))
    for each in ("EncryptionKey", "MacKey", "InitializationVector"):
        assert key(one, each) != key(two, each)
    assert key(one, "FileDigest") == key(two, "FileDigest")


def test_the_same_keys_give_the_same_package(setup: Path, tmp_path: Path) -> None:
    keys = Keys(b"k" * 32, b"m" * 32, b"v" * 16)
    for name in ("one", "two"):
        pack(setup, tmp_path / name, NAME, MSI, keys)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()

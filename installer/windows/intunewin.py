"""Wraps a setup file for upload to Intune, in the form of Microsoft's own packaging tool.

The form is documented nowhere; it is read off that tool's output (versions 1.4 to 1.8) and five
independent programs that write or read it: a zip of two stored entries, a description and the
encrypted content, which is a zip again. The keys stand in the description, fresh for every
package: they hide nothing from who has the file, and are there for Intune's own storage.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import os
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

TOOL_VERSION = "1.8.7.0"
"""Intune warns of packages of older tools."""
CONTENT = "IntuneWinPackage/Contents/IntunePackage.intunewin"
DESCRIPTION = "IntuneWinPackage/Metadata/Detection.xml"


@dataclass(frozen=True)
class Keys:
    """What encrypts one package: 32, 32 and 16 bytes."""

    encryption: bytes
    mac: bytes
    vector: bytes

    @classmethod
    def fresh(cls) -> Keys:
        return cls(os.urandom(32), os.urandom(32), os.urandom(16))


def pack(
    setup: Path, out: Path, name: str, msi: Mapping[str, str], keys: Keys | None = None
) -> None:
    """Writes the package `out` around the file `setup`.

    `name` is what Intune shows, `msi` what it learns of the package: the children of MsiInfo.
    `keys` are given in tests alone, for two packages to be the same.
    """
    keys = keys or Keys.fresh()
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w") as inner:
        _write(inner, setup.name, setup.read_bytes(), zipfile.ZIP_DEFLATED)
    sealed = _sealed(plain.getvalue(), keys)
    described: dict[str, str | Mapping[str, str]] = {
        "Name": name,
        "UnencryptedContentSize": str(len(plain.getvalue())),
        "FileName": CONTENT.rpartition("/")[2],
        "SetupFile": setup.name,
        "EncryptionInfo": _encryption(plain.getvalue(), sealed[:32], keys),
        "MsiInfo": msi,
    }
    with zipfile.ZipFile(out, "w") as outer:
        _write(outer, CONTENT, sealed, zipfile.ZIP_STORED)
        _write(outer, DESCRIPTION, _xml(described), zipfile.ZIP_STORED)


def _write(archive: zipfile.ZipFile, name: str, content: bytes, method: int) -> None:
    entry = zipfile.ZipInfo(name)  # its time is the earliest there is, so equal content is equal
    entry.compress_type = method
    entry.create_system = 0
    archive.writestr(entry, content)


def _sealed(plain: bytes, keys: Keys) -> bytes:
    """The code of authentication, the vector, and the content: AES-256-CBC with PKCS#7."""
    padder = PKCS7(128).padder()
    padded = padder.update(plain) + padder.finalize()
    cipher = Cipher(algorithms.AES(keys.encryption), modes.CBC(keys.vector)).encryptor()
    content = keys.vector + cipher.update(padded) + cipher.finalize()
    return hmac.digest(keys.mac, content, "sha256") + content


def _encryption(plain: bytes, mac: bytes, keys: Keys) -> Mapping[str, str]:
    values = {
        "EncryptionKey": keys.encryption,
        "MacKey": keys.mac,
        "InitializationVector": keys.vector,
        "Mac": mac,
    }
    return {
        **{key: base64.b64encode(value).decode() for key, value in values.items()},
        "ProfileIdentifier": "ProfileVersion1",
        "FileDigest": base64.b64encode(hashlib.sha256(plain).digest()).decode(),
        "FileDigestAlgorithm": "SHA256",
    }


def _xml(described: Mapping[str, str | Mapping[str, str]]) -> bytes:
    """As .NET writes it: both namespaces declared, two spaces, CR and LF, no declaration."""
    root = Element("ApplicationInfo")
    root.set("xmlns:xsd", "http://www.w3.org/2001/XMLSchema")
    root.set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    root.set("ToolVersion", TOOL_VERSION)
    for name, value in described.items():
        child = SubElement(root, name)
        if isinstance(value, str):
            child.text = value
            continue
        for key, text in value.items():
            SubElement(child, key).text = text
    indent(root)
    return tostring(root, encoding="unicode").replace("\n", "\r\n").encode()

"""Versions of files, as Windows Installer compares them."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer.windows.msi.pe import file_version, is_signed
from tests.installer.images import image


def stored(folder: Path, content: bytes) -> Path:
    file = folder / "a.dll"
    file.write_bytes(content)
    return file


@pytest.mark.parametrize("wide", [True, False])
def test_a_version_resource_is_read_with_all_four_numbers(tmp_path: Path, wide: bool) -> None:
    assert file_version(stored(tmp_path, image("3.11.9150.1013", wide=wide))) == "3.11.9150.1013"


def test_large_numbers_keep_their_places(tmp_path: Path) -> None:
    assert file_version(stored(tmp_path, image("65535.1.65535.2"))) == "65535.1.65535.2"


@pytest.mark.parametrize(
    "content",
    [image(None), b"", b"MZ", b"#!/bin/sh\n", image("1.2.3.4")[:600], image("1.2.3.4")[64:]],
    ids=["no-resource", "empty", "two-bytes", "text", "cut-off", "headless"],
)
def test_what_has_no_version_has_none(tmp_path: Path, content: bytes) -> None:
    assert file_version(stored(tmp_path, content)) is None


def test_a_signature_shows(tmp_path: Path) -> None:
    assert is_signed(stored(tmp_path, image("1.2.3.4", signature=1024)))
    assert not is_signed(stored(tmp_path, image("1.2.3.4")))
    assert not is_signed(stored(tmp_path, b"no program"))

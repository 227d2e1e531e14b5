"""What a support archive keeps, the file and the fake alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.core.ports import SupportArchive
from photosync_tray.core.redaction import Redaction


@dataclass(frozen=True)
class Archive:
    """A port, where to save, and how to read the documents back."""

    port: SupportArchive
    file: Path
    read: Callable[[], dict[str, Any]]


class SupportArchiveContract:
    @pytest.fixture
    def archive(self) -> Archive:
        raise NotImplementedError

    def test_what_was_saved_is_there(self, archive: Archive) -> None:
        archive.port.write(archive.file, {"one": {"a": [1, None]}, "two": []}, Redaction())
        assert archive.read() == {"one": {"a": [1, None]}, "two": []}

    def test_it_is_redacted(self, archive: Archive) -> None:
        archive.port.write(archive.file, {"one": ["of planted"]}, Redaction({"planted"}))
        assert archive.read() == {"one": ["of …"]}

    def test_the_newest_counts(self, archive: Archive) -> None:
        for number in (1, 2):
            archive.port.write(archive.file, {"one": number}, Redaction())
        assert archive.read() == {"one": 2}

    def test_bytes_are_no_document(self, archive: Archive) -> None:
        with pytest.raises(TypeError):
            archive.port.write(archive.file, {"photo": b"jpeg"}, Redaction())

"""A support archive in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from photosync_tray.core.ports import SupportArchive
from photosync_tray.core.redaction import Redaction


@dataclass
class FakeArchive(SupportArchive):
    """`saved` holds what each file would, redacted; a `trouble` stops the writing."""

    saved: dict[Path, object] = field(default_factory=dict)
    trouble: Exception | None = None

    def write(self, file: Path, documents: Mapping[str, object], redaction: Redaction) -> None:
        if self.trouble:
            raise self.trouble
        self.saved[file] = redaction.value(documents)

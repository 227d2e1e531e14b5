"""What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from photosync_tray.core.model import Findings, Thumbnails
from photosync_tray.core.texts import Text
from photosync_tray.qt.round_portrait import RoundPicture
from photosync_tray.qt.widgets import heading, label
from photosync_tray.qt.words import say

DIAMETERS = (32, 48, 96)
"""Device-independent pixels: a list of people, a message, a card."""


class Colleagues(QWidget):
    """Hidden where there is no photo at all."""

    def __init__(self) -> None:
        super().__init__()
        self._origin = label("caption", wrap=True)
        self._grounds = (
            _Ground("light", say("Your picture on a light ground")),
            _Ground("dark", say("Your picture on a dark ground")),
        )
        strips = QHBoxLayout()
        strips.setSpacing(12)
        for ground in self._grounds:
            strips.addWidget(ground, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(heading(say("What colleagues see")))
        lines.addWidget(self._origin)
        lines.addLayout(strips)

    def show_findings(self, findings: Findings | None) -> None:
        files, origin = shown(findings) if findings else ((), "")
        self.setVisible(bool(files))
        if files:
            self._origin.setText(say(origin))
            for ground in self._grounds:
                ground.show_files(files)


class _Ground(QFrame):
    """The same pictures on a ground of its own, whatever the desktop's colours are."""

    def __init__(self, name: str, said: str) -> None:
        super().__init__()
        self.setObjectName(f"ground-{name}")
        self.setAccessibleName(said)
        self.setAccessibleDescription(say("round, at 32, 48 and 96 pixels"))
        self._pictures = tuple(RoundPicture(diameter) for diameter in DIAMETERS)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addStretch(1)
        for picture in self._pictures:
            picture.setAccessibleName(said)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def show_files(self, files: tuple[bytes, ...]) -> None:
        for picture, content in zip(self._pictures, files, strict=True):
            picture.show_content(content)


def shown(findings: Findings) -> tuple[tuple[bytes, ...], Text]:
    """The file for each diameter, and a sentence on where they come from; none without a photo."""
    files, photo = findings.sharepoint.thumbnails, findings.exchange.photo
    if files.best:
        return _by_size(files), "SharePoint's own thumbnails, as they are now."
    if photo is None:
        return (), ""
    origin = "Made from your photo in Exchange: SharePoint was not looked at."
    if findings.sharepoint.known:
        origin = "Made from your photo in Exchange: SharePoint has none yet."
    return (photo.content,) * len(DIAMETERS), origin


def _by_size(files: Thumbnails) -> tuple[bytes, ...]:
    """Small, medium and large have 48, 72 and 200 or 300 pixels; a missing one is replaced."""
    wanted = (
        files.small or files.medium or files.large,
        files.medium or files.large or files.small,
        files.best,
    )
    return tuple(content for content in wanted if content)

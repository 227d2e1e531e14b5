"""Round portraits for the window, as Microsoft 365 shows people."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel

from photosync_tray.core.errors import BrokenPicture, PictureTooLarge
from photosync_tray.qt.pictures import decoded


class RoundPicture(QLabel):
    """A picture as a circle, drawn anew for each density of screen it comes to."""

    def __init__(self, diameter: int) -> None:
        """`diameter` in device-independent pixels."""
        super().__init__()
        self._diameter = diameter
        self._content: bytes | None = None
        self._shown: tuple[bytes | None, float] | None = None
        self.setFixedSize(diameter, diameter)

    def show_content(self, content: bytes | None) -> None:
        """A file of unknown origin, or nothing; what cannot be opened is not there."""
        self._content = content
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._redraw()
        super().paintEvent(event)

    def _redraw(self) -> None:
        wanted = (self._content, self.devicePixelRatioF())
        if wanted != self._shown:
            self._shown = wanted
            drawn = portrait(self._content, self._diameter, wanted[1]) if self._content else None
            if drawn:
                self.setPixmap(drawn)
            else:
                self.clear()


def portrait(content: bytes, diameter: int, ratio: float) -> QPixmap | None:
    """A round portrait, `diameter` in device-independent pixels; None when it cannot be decoded."""
    try:
        image = decoded(content)
    except (BrokenPicture, PictureTooLarge):
        return None
    side = round(diameter * ratio)
    image = image.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap = _round(image, side)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _round(image: QImage, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, side, side))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(circle)
    painter.drawImage((side - image.width()) // 2, (side - image.height()) // 2, image)
    painter.end()
    return pixmap

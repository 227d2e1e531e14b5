"""Round portraits for the window, as Microsoft 365 shows people."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from photosync_tray.core.errors import BrokenPicture, PictureTooLarge
from photosync_tray.qt.pictures import decoded


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

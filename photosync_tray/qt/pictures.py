"""Pictures: files of unknown origin into pixels, within bounds; round portraits for the window."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

from photosync_tray.core.errors import BrokenPicture, PictureTooLarge
from photosync_tray.core.model import Raster
from photosync_tray.core.ports import PictureDecoder

MAX_SIDE = 8192
"""Pixels. Exchange keeps 648; a phone's camera has some 8,000."""
FORMATS = frozenset({"jpeg", "png", "gif", "bmp", "webp"})
_MEGABYTES = 256


def decoded(content: bytes) -> QImage:
    """The picture, upright. Raises BrokenPicture, PictureTooLarge before memory is spent."""
    QImageReader.setAllocationLimit(_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in FORMATS:
        raise BrokenPicture("not a picture")
    size = reader.size()
    if size.width() > MAX_SIDE or size.height() > MAX_SIDE:
        raise PictureTooLarge(f"{size.width()} x {size.height()} pixels")
    image = reader.read()
    if image.isNull():
        raise BrokenPicture("cannot be decoded")
    return image


class QtDecoder(PictureDecoder):
    """Decodes by Qt's image plug-ins. Needs no screen and no application object."""

    def raster(self, content: bytes, side: int) -> Raster:
        image = decoded(content).scaled(
            side,
            side,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        flat = QImage(side, side, QImage.Format.Format_RGB888)
        flat.fill(Qt.GlobalColor.white)
        painter = QPainter(flat)
        painter.drawImage(0, 0, image)
        painter.end()
        return Raster(side, _rows(flat))


def _rows(image: QImage) -> bytes:
    """Pixels without the padding that Qt puts at the end of a line."""
    width, line = image.width() * 3, image.bytesPerLine()
    data = bytes(image.constBits())
    return b"".join(data[row * line : row * line + width] for row in range(image.height()))


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

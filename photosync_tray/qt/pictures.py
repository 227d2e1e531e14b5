"""Pictures of unknown origin into pixels, within bounds."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from photosync_tray.core.errors import BrokenPicture, PictureTooLarge
from photosync_tray.core.model import PictureFacts, Raster
from photosync_tray.core.ports import PictureDecoder

MAX_SIDE = 8192
"""Pixels. Exchange keeps 648; a phone's camera has some 8,000."""
FORMATS = {
    b"jpeg": re.compile(rb"\xff\xd8\xff"),
    b"png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    b"gif": re.compile(rb"GIF8[79]a"),
    b"bmp": re.compile(rb"BM"),
    b"webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
}
"""How each admitted format begins; nothing else is given to a decoder."""
_MEGABYTES = 256
_JPEG, _SCAN, _END = b"\xff\xd8", b"\xff\xda", b"\xff\xd9"


def decoded(content: bytes) -> QImage:
    """The picture, upright. Raises BrokenPicture, PictureTooLarge before memory is spent."""
    QImageReader.setAllocationLimit(_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # Left to find the format by itself, Qt loads every decoder there is and asks each.
    reader = QImageReader(buffer, QByteArray(_format(content)))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    if _cut_off(content):
        raise BrokenPicture("cut off")
    size = reader.size()
    if size.width() > MAX_SIDE or size.height() > MAX_SIDE:
        raise PictureTooLarge(f"{size.width()} x {size.height()} pixels")
    image = reader.read()
    if image.isNull():
        raise BrokenPicture("cannot be decoded")
    return image


def _format(content: bytes) -> bytes:
    for name, beginning in FORMATS.items():
        if beginning.match(content):
            return name
    raise BrokenPicture("not a picture")


def _cut_off(content: bytes) -> bool:
    """A JPEG without its end. Qt would paint what is missing grey, and call that a picture.

    Within the pixels 0xFF is always followed by 0, so that the last scan's end is unmistakable.
    """
    return content.startswith(_JPEG) and content.rfind(_END) <= content.rfind(_SCAN)


class QtDecoder(PictureDecoder):
    """Decodes by Qt's image plug-ins. Needs no screen and no application object."""

    def raster(self, content: bytes, side: int) -> Raster:
        image = decoded(content).scaled(
            side,
            side,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        if image.hasAlphaChannel():
            image = _on_white(image)
        return Raster(side, _rows(image.convertToFormat(QImage.Format.Format_RGB888)))

    def examine(self, content: bytes) -> PictureFacts:
        image = decoded(content)
        return PictureFacts(image.width(), image.height(), len(content))


def _on_white(image: QImage) -> QImage:
    from PySide6.QtGui import QPainter  # photos have no transparency, so mostly not needed

    flat = QImage(image.size(), QImage.Format.Format_RGB888)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return flat


def _rows(image: QImage) -> bytes:
    """Pixels without the padding that Qt puts at the end of a line."""
    width, line = image.width() * 3, image.bytesPerLine()
    data = bytes(image.constBits())
    return b"".join(data[row * line : row * line + width] for row in range(image.height()))

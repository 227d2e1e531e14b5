"""Pictures of unknown origin into pixels, within bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from photosync_tray.core.comparison import SIDE
from photosync_tray.core.errors import BrokenPicture, PictureTooLarge
from photosync_tray.core.model import PictureFacts, Raster
from photosync_tray.core.ports import PictureDecoder

MAX_BYTES = 8 << 20
"""As much as is fetched of a picture; Graph takes 4 MB."""
MAX_SIDE = 8192
"""Pixels. Exchange keeps 648; a phone's camera has some 8,000."""
MAX_PIXELS = 50_000_000
"""All in all. So large a picture takes up to a second to decode, and 400 MB meanwhile."""
MAX_SCANS = 100
"""Of a JPEG. Ten are usual; each goes over all pixels again, and may be but 75 bytes long."""
BLANK_BELOW = 12
"""Levels of 255 that the darkest and the brightest place of a blank picture lie apart at most."""
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
_LAST_CHUNK = b"IEND\xaeB`\x82"


@dataclass(frozen=True)
class _Decoded:
    image: QImage
    turned: bool


def decoded(content: bytes) -> QImage:
    """The picture, upright, of 32 bits a pixel; of an animation the first one.

    Raises BrokenPicture, and PictureTooLarge before memory is spent.
    """
    return _decoded(content).image


def _decoded(content: bytes) -> _Decoded:
    _admit(content)
    QImageReader.setAllocationLimit(_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    kind = _format(content)
    if _cut_off(content, kind):
        raise BrokenPicture("cut off")
    return _read(buffer, kind)


def _admit(content: bytes) -> None:
    if len(content) > MAX_BYTES:
        raise PictureTooLarge(f"{len(content)} bytes")
    scans = content.count(_SCAN) if content.startswith(_JPEG) else 0
    if scans > MAX_SCANS:
        raise PictureTooLarge(f"{scans} scans")


def _read(buffer: QBuffer, kind: bytes) -> _Decoded:
    # Left to find the format by itself, Qt loads every decoder there is and asks each.
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    _within_bounds(reader)
    turned = reader.transformation() != QImageIOHandler.Transformation.TransformationNone
    image = reader.read()
    if image.isNull():
        raise BrokenPicture("cannot be decoded")
    return _Decoded(_of_32_bits(image), turned)


def _within_bounds(reader: QImageReader) -> None:
    size = reader.size()
    width, height = size.width(), size.height()
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise PictureTooLarge(f"{width} x {height} pixels")


def _of_32_bits(image: QImage) -> QImage:
    """Qt scales those well; of greys and palettes it would pick single pixels."""
    alpha = image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    return image.convertToFormat(kind)


def _format(content: bytes) -> bytes:
    for name, beginning in FORMATS.items():
        if beginning.match(content):
            return name
    raise BrokenPicture("not a picture")


def _cut_off(content: bytes, kind: bytes) -> bool:
    """Whether the end is missing. Qt would paint that part grey or black, and call it a picture.

    Within a JPEG's pixels 0xFF is always followed by 0, so that the last scan's end is
    unmistakable. BMP and WebP say at their beginning how long they are.
    """
    if kind == b"jpeg":
        return content.rfind(_END) <= content.rfind(_SCAN)
    if kind == b"png":
        return _LAST_CHUNK not in content
    if kind == b"gif":
        return not content.rstrip(b"\0").endswith(b";")
    promised = content[2:6] if kind == b"bmp" else content[4:8]
    return len(content) < int.from_bytes(promised, "little")


class QtDecoder(PictureDecoder):
    """Decodes by Qt's image plug-ins. Needs no screen and no application object."""

    def raster(self, content: bytes, side: int) -> Raster:
        """The middle square, as it is shown and as the services cut it."""
        return _raster(decoded(content), side)

    def examine(self, content: bytes) -> PictureFacts:
        """`blank` is a picture without contrast in any of red, green and blue, at 48 by 48."""
        picture = _decoded(content)
        size = picture.image.size()
        blank = _contrast(_raster(picture.image, SIDE)) < BLANK_BELOW
        return PictureFacts(size.width(), size.height(), len(content), picture.turned, blank)


def _raster(image: QImage, side: int) -> Raster:
    small = _middle(image).scaled(
        side,
        side,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    flat = _on_white(small) if small.hasAlphaChannel() else small
    return Raster(side, _rows(flat.convertToFormat(QImage.Format.Format_RGB888)))


def _middle(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    square = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    return image if square == image.rect() else image.copy(square)


def _contrast(raster: Raster) -> int:
    bands = (raster.pixels[band::3] for band in range(3))
    return max(max(band) - min(band) for band in bands)


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

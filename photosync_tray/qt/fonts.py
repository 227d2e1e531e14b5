"""Sizes of type as multiples of the system's own, so that a larger system font enlarges all."""

from __future__ import annotations

from PySide6.QtGui import QFont


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    sized = QFont(font)
    if font.pointSizeF() > 0:
        sized.setPointSizeF(font.pointSizeF() * factor)
    else:  # a font whose size was given in pixels has none in points
        sized.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        sized.setWeight(QFont.Weight.DemiBold)
    return sized

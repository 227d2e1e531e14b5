"""Whether two pictures are the same photo, decided from pixels.

Exchange and SharePoint hold different files of one picture: each re-encodes and scales it. Bytes
therefore never match, and neither do sizes. Both are brought to the same small raster, freed of
brightness and contrast, and compared.
"""

from __future__ import annotations

from photosync_tray.core.model import Match, Raster, Reason, Verdict

SIDE = 24
"""Pixels a side at which pictures are compared: SharePoint's smallest thumbnail has 48."""

THRESHOLD = 0.95
"""Correlation from which two rasters count as the same photo; 1.0 is identical."""


def compared(one: Raster, other: Raster) -> Verdict:
    """Whether both rasters, of equal side, show one photo. Raises ValueError where unequal."""
    if one.side != other.side:
        raise ValueError("rasters of unequal side")
    likeness = correlation(one.pixels, other.pixels)
    if likeness >= THRESHOLD:
        return Verdict(Match.SAME, Reason.PIXELS_AGREE, likeness)
    return Verdict(Match.DIFFERENT, Reason.PIXELS_DIFFER, likeness)


def same_photo(one: Raster, other: Raster) -> bool:
    """Whether both rasters, of equal side, show one photo."""
    if one.side != other.side:
        raise ValueError("rasters of unequal side")
    return correlation(one.pixels, other.pixels) >= THRESHOLD


def correlation(one: bytes, other: bytes) -> float:
    """Pearson's correlation of two equally long rows of samples, from -1.0 to 1.0.

    Two blank pictures correlate fully; a blank one with any other not at all.
    """
    centred, against = _centred(one), _centred(other)
    energy = sum(a * a for a in centred) * sum(b * b for b in against)
    if energy == 0:
        return float(centred == against)
    return float(sum(a * b for a, b in zip(centred, against, strict=True)) / energy**0.5)


def _centred(samples: bytes) -> list[float]:
    mean = sum(samples) / len(samples)
    return [sample - mean for sample in samples]

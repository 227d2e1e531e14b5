"""A picture that was moved a little is found again, to a fraction of a sample."""

from __future__ import annotations

import math

import pytest

from photosync_tray.core.planes import Plane, flat, variance
from photosync_tray.core.registration import MARGIN, Shift, registered, shifted

SIDE = 48


def waves(shift: Shift = Shift(), gain: float = 1, offset: float = 0) -> Plane:  # noqa: B008 - frozen
    """Smooth hills, sampled where `shift` puts the samples."""

    def place(index: int, first: float, last: float) -> float:
        return index + first + (last - first) * index / (SIDE - 1)

    def height(x: float, y: float) -> float:
        return 60 * math.sin(x / 4) + 40 * math.cos(y / 5) + 30 * math.sin((x + y) / 7)

    rows = [place(y, shift.top, shift.bottom) for y in range(SIDE)]
    columns = [place(x, shift.left, shift.right) for x in range(SIDE)]
    return [[offset + gain * height(x, y) for x in columns] for y in rows]


@pytest.mark.parametrize(
    "shift",
    [
        Shift(),
        Shift(left=1, right=1),
        Shift(left=1, right=-1, top=1, bottom=-1),
        Shift(left=-0.3, right=0.7, top=0.2, bottom=-0.9),
    ],
)
def test_shift_and_scale_are_found(shift: Shift) -> None:
    found = registered(waves(), waves(shift))
    for name in ("left", "right", "top", "bottom"):
        assert getattr(found.shift, name) == pytest.approx(getattr(shift, name), abs=0.03)
    assert variance(flat(found.left)) < 0.5


def test_brightness_and_contrast_are_found_as_well() -> None:
    found = registered(waves(), waves(Shift(left=0.5, right=0.5), gain=0.7, offset=20))
    assert found.gain == pytest.approx(0.7, abs=0.01)
    assert len(found.left) == SIDE - 2 * MARGIN
    assert variance(flat(found.left)) < 0.5


def test_nothing_moves_further_than_two_samples() -> None:
    shift = registered(waves(), waves(Shift(6, 6, 6, 6))).shift
    assert max(map(abs, (shift.left, shift.right, shift.top, shift.bottom))) <= 2


def test_a_picture_without_content_stays_where_it_is() -> None:
    even = [[90.0] * SIDE for _ in range(SIDE)]
    found = registered(even, even)
    assert found.shift == Shift()
    assert variance(flat(found.left)) < 1e-6


def test_beyond_the_edge_the_last_sample_goes_on() -> None:
    ramp = [[float(x) for x in range(8)] for _ in range(8)]
    assert shifted(ramp, Shift(left=2, right=2))[0] == [2, 3, 4, 5, 6, 7, 7, 7]
    assert shifted(ramp, Shift(left=-1.5, right=-1.5))[0] == [0, 0, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5]

"""The arithmetic on small pictures, against sums that can be done by hand."""

from __future__ import annotations

import pytest

from photosync_tray.core.planes import (
    BLUENESS,
    LUMINANCE,
    REDNESS,
    bands,
    box_means,
    correlation,
    fit,
    flat,
    glimpse,
    halved,
    mixed,
    rest,
    softened,
    variance,
    within,
)

STEPS = [[0.0, 0.0, 4.0, 4.0]] * 4


def grey_rows(*rows: list[int]) -> bytes:
    return bytes(level for row in rows for level in row for _ in range(3))


def test_white_is_bright_and_has_no_colour() -> None:
    white = bands(bytes([255] * 4 * 4 * 3), 4)
    assert flat(mixed(white, LUMINANCE)) == pytest.approx([255] * 4)
    for colour in (BLUENESS, REDNESS):
        assert flat(mixed(white, colour)) == pytest.approx([0] * 4)


def test_each_colour_has_its_band() -> None:
    assert bands(bytes([10, 20, 30] * 16), 4) == tuple([[c, c]] * 2 for c in (10, 20, 30))


def test_rows_stay_rows() -> None:
    red, _, _ = bands(grey_rows([0] * 4, [0] * 4, [80] * 4, [80] * 4), 4)
    assert red == [[10, 10], [70, 70]]


def test_stripes_of_a_pixel_s_width_do_not_come_and_go_with_a_shift() -> None:
    one, other = [0, 200] * 4, [200, 0] * 4
    for stripes in (one, other):
        red, _, _ = bands(grey_rows(*[stripes] * 8), 8)
        assert [row[1:-1] for row in red] == [[100, 100]] * 4


def test_a_glimpse_is_the_light_of_every_sixth_pixel() -> None:
    assert glimpse(grey_rows(list(range(0, 240, 20)))) == pytest.approx([0, 120])


def test_a_step_becomes_a_slope() -> None:
    assert softened(STEPS) == [[0, 1, 3, 4]] * 4


def test_means_of_all_boxes_that_fit_in() -> None:
    assert box_means(STEPS, 3) == [pytest.approx([4 / 3, 8 / 3])] * 2


def test_half_the_side_is_the_mean_of_four() -> None:
    assert halved([[0, 4, 8, 8], [4, 8, 8, 8]] * 2) == [[4, 8]] * 2


def test_without_its_edge() -> None:
    assert within([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1) == [[5]]


def test_variance_and_correlation() -> None:
    assert variance([1, 3, 1, 3]) == pytest.approx(1)
    assert correlation([1, 2, 3], [10, 20, 30]) == pytest.approx(1)
    assert correlation([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert correlation([1, 2, 3], [7, 7, 7]) == 0


def test_a_fit_finds_what_a_target_is_made_of() -> None:
    ones, ramp, bump = [1.0] * 6, [float(x) for x in range(6)], [0.0, 0.0, 1.0, 1.0, 0.0, 0.0]
    target = [7 + 2 * a - 3 * b for a, b in zip(ramp, bump, strict=True)]
    shares = fit([ones, ramp, bump], target)
    assert shares == pytest.approx([7, 2, -3], abs=0.01)
    assert rest([ones, ramp, bump], shares, target) == pytest.approx([0] * 6, abs=0.01)


def test_a_column_without_content_gets_no_share() -> None:
    assert fit([[1.0] * 4, [0.0] * 4], [5.0] * 4) == pytest.approx([5, 0], abs=0.01)

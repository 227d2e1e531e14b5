"""What somebody needs who cannot see the screen, cannot use a mouse, or sees little."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from PIL import Image

from tests.screen_reader import Node

TARGET = 24
"""Pixels of the least side of what is clicked (WCAG 2.2, 2.5.8)."""
LEGIBLE = 4.5
"""Contrast of words (WCAG 2.2, 1.4.3)."""

_PRESSED = {"push button", "check box", "radio button", "combo box", "toggle button", "link"}
_SAID = {*_PRESSED, "label", "image", "text"}
_INK = 0.004
"""Share of a text's box that its darkest (or lightest) strokes take at least."""


def unnamed(nodes: Sequence[Node]) -> Iterator[str]:
    """What a screen reader would pass in silence, or by its role alone."""
    for node in nodes:
        if node.name or (node.role == "label" and "focusable" not in node.states):
            continue  # an empty label only keeps a place
        if node.role in _SAID or "focusable" in node.states:
            yield f"{node} at {node.box}"


def small(nodes: Sequence[Node]) -> Iterator[str]:
    """What is too small to be hit: less than 24 pixels, and others within 24 around its middle."""
    targets = [node for node in nodes if _pressed(node)]
    for node in targets:
        around = _around(node)
        near = (other for other in targets if other is not node and _overlap(around, other.box))
        if min(node.box[2:]) < TARGET and any(near):
            yield f"{node} is {node.box[2]} × {node.box[3]}"


def _pressed(node: Node) -> bool:
    """Whether it is there to be pressed; a scroll bar is the system's, and a group is none."""
    if node.role in ("scroll bar", "filler", "page tab list"):
        return False
    return node.presses or "focusable" in node.states


def _around(node: Node) -> tuple[int, ...]:
    x, y = node.centre
    return x - TARGET // 2, y - TARGET // 2, TARGET, TARGET


def misplaced(nodes: Sequence[Node]) -> Iterator[str]:
    """What hangs out of the window, or lies over something else."""
    window, *inside = nodes
    said = [node for node in inside if node.role in _SAID and node.name]
    for node in said:
        if not _within(node.box, window.box):
            yield f"{node} at {node.box} is not within {window.box}"
    for one, other in combinations(said, 2):
        if _overlap(one.box, other.box):
            yield f"{one} lies over {other}"


def _within(inner: tuple[int, ...], outer: tuple[int, ...]) -> bool:
    left, top, width, height = inner
    x, y, wide, high = outer
    return x <= left and y <= top and left + width <= x + wide and top + height <= y + high


def _overlap(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


def faint(nodes: Sequence[Node], screen: Image.Image) -> Iterator[str]:
    """Words whose contrast on the picture of the screen is too low."""
    for node in nodes:
        drawn = node.name.startswith("Photo in ")  # a placeholder, whose words stand below
        if node.name and not drawn and (node.role == "label" or node.role in _PRESSED):
            left, top, width, height = node.box
            found = contrast(screen.crop((left, top, left + width, top + height)))
            if found < LEGIBLE:
                yield f"{node}: {found:.2f}"


def contrast(picture: Image.Image) -> float:
    """Of the words in a picture against their ground.

    The ground is the colour that most pixels have. Strokes are blurred at their edges, so their
    colour is that of the pixels that differ most from the ground, where enough of them do.
    """
    counts = {colour: count for count, colour in _colours(picture)}
    ground = _luminance(max(counts, key=lambda colour: counts[colour]))
    wanted = max(3, round(_INK * picture.width * picture.height))
    ratios = ((_ratio(_luminance(colour), ground), count) for colour, count in counts.items())
    for ratio, count in sorted(ratios, reverse=True):
        wanted -= count
        if wanted <= 0:
            return ratio
    return 1.0


def _colours(picture: Image.Image) -> list[tuple[int, object]]:
    return [*(picture.getcolors(picture.width * picture.height) or [])]


def _luminance(colour: object) -> float:
    assert isinstance(colour, tuple)
    linear: list[float] = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (part / 255 for part in colour[:3])
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)

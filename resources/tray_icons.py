"""The tray's icons as SVG, laid out anew for each size, so that every edge lies on a pixel.

A drawing of 16 pixels scaled to 20 or 24, as at 125 and 150 %, would be grey at its edges.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

MOODS = ("signed-out", "busy", "in-sync", "sync-needed", "watching", "nothing", "problem")


class Tone(NamedTuple):
    """Colours on one kind of taskbar: the person, what is drawn on a badge, and the badges."""

    person: str
    ink: str
    badges: dict[str, str]


TONES = {
    "light": Tone(
        "#1f1f1f",
        "#ffffff",
        {
            "busy": "#52606d",
            "in-sync": "#0f7b4f",
            "sync-needed": "#0a66c2",
            "watching": "#0e7490",
            "nothing": "#6b6b6b",
            "problem": "#c2410c",
        },
    ),
    "dark": Tone(
        "#ffffff",
        "#1b1b1b",
        {
            "busy": "#c3ccd5",
            "in-sync": "#4fd695",
            "sync-needed": "#63b8ff",
            "watching": "#4fd1dc",
            "nothing": "#a6a6a6",
            "problem": "#ff9457",
        },
    ),
}


class Badge(NamedTuple):
    """What is drawn, and the room around it that is cut out of the person."""

    drawn: str
    gap: str


def tray_icon(mood: str, tone: str, size: int) -> str:
    """The SVG for `size` pixels a side."""
    colours, grid = TONES[tone], _Grid(size)
    if mood == "signed-out":
        body = _outline(grid, colours.person)
    else:
        badge = _BADGES[mood](grid, colours.badges[mood], colours.ink)
        cut = f'<rect width="{size}" height="{size}" fill="#fff"/>{badge.gap}'
        body = (
            f'<mask id="cut" maskUnits="userSpaceOnUse" x="0" y="0" width="{size}"'
            f' height="{size}">{cut}</mask>'
            f'<g mask="url(#cut)" fill="{colours.person}">{_person(grid)}</g>{badge.drawn}'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"'
        f' width="{size}" height="{size}">{body}</svg>'
    )


class _Grid:
    """Lengths of a drawing of 16, in whole pixels of another size."""

    def __init__(self, size: int) -> None:
        self.size = size

    def __call__(self, length: float) -> int:
        return max(1, math.floor(length * self.size / 16 + 0.5))


def _person(grid: _Grid) -> str:
    head, left = grid(6), grid(4)
    wide = head + 2 * (left - grid(1))
    top, bottom, side = grid(8), grid(15), grid(1)
    curve = min(bottom - top - grid(1), wide // 2)
    return (
        _round(left, grid(1), head)
        + f'<path d="M{side} {bottom}V{top + curve}A{curve} {curve} 0 0 1 {side + curve} {top}'
        f"H{side + wide - curve}A{curve} {curve} 0 0 1 {side + wide} {top + curve}"
        f'V{bottom}Z"/>'
    )


def _outline(grid: _Grid, colour: str) -> str:
    line = grid(1.2)
    head = grid(6) if (grid.size - grid(6)) % 2 == 0 else grid(6) + 1
    left, half = (grid.size - head) / 2, line / 2
    wide = head + 2 * grid(3)
    side, top, bottom = (grid.size - wide) / 2 + half, grid(9) + half, grid(15) - half
    curve = min(bottom - top, wide / 2 - line)
    radius = head / 2 - half
    return (
        f'<g fill="none" stroke="{colour}" stroke-width="{line}">'
        f'<circle cx="{left + head / 2}" cy="{grid(1) + head / 2}" r="{radius}"/>'
        f'<path d="M{side} {bottom}A{curve} {curve} 0 0 1 {side + curve} {top}'
        f"H{grid.size - side - curve}A{curve} {curve} 0 0 1 {grid.size - side} {bottom}"
        'Z"/></g>'
    )


def _round(left: float, top: float, across: float, more: str = "") -> str:
    middle = across / 2
    return f'<circle cx="{left + middle}" cy="{top + middle}" r="{middle}"{more}/>'


def _rect(left: float, top: float, wide: float, high: float, more: str = "") -> str:
    return f'<rect x="{left}" y="{top}" width="{wide}" height="{high}"{more}/>'


def _fill(colour: str) -> str:
    return f' fill="{colour}"'


def _check(grid: _Grid, colour: str, ink: str) -> Badge:
    across, gap = grid.size - grid(7), grid(1)
    at = grid.size - across
    corners = ((0.27, 0.53), (0.44, 0.70), (0.75, 0.34))
    way = " ".join(f"{at + x * across:.2f},{at + y * across:.2f}" for x, y in corners)
    line = max(1.5, across * 0.15)
    drawn = _round(at, at, across, _fill(colour)) + (
        f'<polyline points="{way}" fill="none" stroke="{ink}" stroke-width="{line:.2f}"/>'
    )
    return Badge(drawn, _round(at - gap, at - gap, across + 2 * gap))


def _clock(grid: _Grid, colour: str, ink: str) -> Badge:
    across, gap = grid.size - grid(7), grid(1)
    at, ring, hand = grid.size - across, grid(1.3), grid(1)
    middle = at + across // 2 if across % 2 and hand % 2 else at + across / 2 - hand / 2
    middle = math.floor(middle)
    reach = across // 2 - ring - max(1, grid(0.6))
    edge = f' fill="none" stroke="{colour}" stroke-width="{ring}"'
    drawn = (
        _round(at + ring / 2, at + ring / 2, across - ring, edge)
        + _rect(middle, middle - reach + hand, hand, reach, _fill(colour))
        + _rect(middle, middle, reach, hand, _fill(colour))
    )
    return Badge(drawn, _round(at - gap, at - gap, across + 2 * gap))


def _dots(grid: _Grid, colour: str, ink: str) -> Badge:
    dot, gap, pad = grid(2), grid(1), grid(2)
    wide, high = 3 * dot + 4 * gap, dot + 2 * pad
    left, top = grid.size - wide, grid.size - high
    dots = (
        _rect(left + gap + each * (dot + gap), top + pad, dot, dot, _fill(ink)) for each in range(3)
    )
    drawn = _rect(left, top, wide, high, f' rx="{grid(2)}"{_fill(colour)}') + "".join(dots)
    return Badge(drawn, _rect(left - gap, top - gap, wide + gap, high + gap))


def _arrow(grid: _Grid, colour: str, ink: str) -> Badge:
    stem = max(3, math.floor(2.9 * grid.size / 16 + 0.65))
    head, gap, size = 3 * stem, grid(1), grid.size
    middle, left = size - head / 2, size - head
    top = size - head
    neck = top + math.ceil(head / 2)
    drawn = (
        f'<path fill="{colour}" d="M{middle} {top}L{size} {neck}H{middle + stem / 2}V{size}'
        f'H{middle - stem / 2}V{neck}H{left}Z"/>'
    )
    side = middle - stem / 2 - gap
    cut = (
        f'<path d="M{middle} {top - 1.6 * gap}L{size + 1.6 * gap} {neck}V{size}'
        f'H{side}V{neck + gap}H{left - 1.6 * gap}V{neck}Z"/>'
    )
    return Badge(drawn, cut)


def _bar(grid: _Grid, colour: str, ink: str) -> Badge:
    thick, gap = grid(2), grid(1)
    left, top = grid(8), grid(15) - grid(1) - thick
    drawn = _rect(left, top, grid.size - left, thick, _fill(colour))
    return Badge(drawn, _rect(left - gap, top - gap, grid.size, grid.size))


def _sign(grid: _Grid, colour: str, ink: str) -> Badge:
    bar, gap, size = grid(1.1), grid(1), grid.size
    wide = size - grid(6)
    wide += (wide - bar) % 2
    left, top, middle = size - wide, size - grid(9.5), size - wide / 2
    dot = size - grid(1) - bar
    stroke = dot - (size - grid(6)) - grid(0.7)
    drawn = (
        f'<path fill="{colour}" stroke="{colour}" stroke-width="{gap}" stroke-linejoin="round"'
        f' d="M{middle} {top + gap}L{size - gap / 2} {size - gap / 2}H{left + gap / 2}Z"/>'
        + _rect(middle - bar / 2, size - grid(6), bar, stroke, _fill(ink))
        + _rect(middle - bar / 2, dot, bar, bar, _fill(ink))
    )
    cut = (
        f'<path stroke="#000" stroke-width="{3 * gap}" stroke-linejoin="round"'
        f' d="M{middle} {top + gap}L{size} {size}H{left + gap / 2}Z"/>'
    )
    return Badge(drawn, cut)


_BADGES: dict[str, Callable[[_Grid, str, str], Badge]] = {
    "busy": _dots,
    "in-sync": _check,
    "sync-needed": _arrow,
    "watching": _clock,
    "nothing": _bar,
    "problem": _sign,
}

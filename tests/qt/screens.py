"""What a person finds in the window, and in which of its states."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget

from photosync_tray.core.presentation import present
from photosync_tray.core.screen import Mood, Screen
from photosync_tray.qt.faces import DIAMETER, Face
from photosync_tray.qt.widgets import Link
from photosync_tray.qt.window import Window
from tests.core.journey_samples import STATES

SCREENS: dict[str, Screen] = {name: present(state) for name, state in STATES.items()}

NOTHING = Screen(Mood.SIGNED_OUT, "Signed out", "A headline", "A sentence.")


def label(window: QWidget, name: str) -> QLabel:
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def main_button(window: QWidget) -> QPushButton:
    found = window.findChild(QPushButton, "primary")
    assert isinstance(found, QPushButton)
    return found


def buttons(window: QWidget) -> dict[str, QPushButton]:
    """The buttons that can be seen, by their words, without links."""
    found = window.findChildren(QPushButton)
    seen = (each for each in found if each.isVisible() and not isinstance(each, Link))
    return {button.text(): button for button in seen}


def links(window: QWidget) -> dict[str, Link]:
    """The links that can be seen, by their words."""
    found = window.findChildren(QPushButton)
    return {each.text(): each for each in found if isinstance(each, Link) and each.isVisible()}


def unfold(window: Window) -> QToolButton:
    found = window.findChild(QToolButton, "unfold")
    assert isinstance(found, QToolButton)
    return found


def faces(window: QWidget) -> list[Face]:
    found = [face for face in window.findChildren(QLabel) if isinstance(face, Face)]
    return sorted(found, key=lambda face: face.accessibleName())


def cut(window: QWidget) -> list[str]:
    """What has less room than it needs, or lies outside the page that can be scrolled."""
    return [*_squeezed(window), *_outside(window)]


def _squeezed(window: QWidget) -> Iterator[str]:
    for widget in _seen(window):
        size, hint = widget.size(), widget.sizeHint()
        if isinstance(widget, Face):
            fits = size.toTuple() == (DIAMETER, DIAMETER)
        elif isinstance(widget, QLabel) and widget.wordWrap():
            fits = size.height() >= widget.heightForWidth(size.width())
        else:
            fits = size.height() >= hint.height() and size.width() >= hint.width()
        if not fits:
            yield f"{_name(widget)} has {size.toTuple()}, needs {hint.toTuple()}"


def _outside(window: QWidget) -> Iterator[str]:
    for widget in _seen(window):
        parent = widget.parentWidget()
        if parent and not parent.rect().contains(widget.geometry()):
            yield f"{_name(widget)} hangs out of its parent"
    for one, other in combinations(_seen(window), 2):
        if _place(one, window).intersects(_place(other, window)):
            yield f"{_name(one)} lies over {_name(other)}"


def _seen(window: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """The words and pictures on the page; empty labels only keep a place."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        if isinstance(widget, Face) or widget.text():
            yield widget


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def _name(widget: QWidget) -> str:
    return f"{widget.objectName() or type(widget).__name__}"

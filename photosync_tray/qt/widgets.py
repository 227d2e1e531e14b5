"""Small widgets of the window, each with the name that the style sheet knows it by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton


def label(name: str, text: str = "", *, wrap: bool = False) -> QLabel:
    """Plain text: names come from elsewhere, and none may be taken for HTML."""
    widget = QLabel(text)
    widget.setObjectName(name)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setWordWrap(wrap)
    return widget


def quiet(text: str) -> QPushButton:
    """A button beside the main one."""
    widget = QPushButton(text)
    widget.setObjectName("quiet")
    widget.setAutoDefault(True)
    return widget


def link(text: str, address: str, follow: Callable[[str], None]) -> QLabel:
    """`text` and `address` are our own and need no escaping."""
    widget = QLabel(f'<a href="{address}">{text}</a>')
    widget.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    widget.linkActivated.connect(follow)
    widget.setContentsMargins(10, 0, 0, 0)
    return widget

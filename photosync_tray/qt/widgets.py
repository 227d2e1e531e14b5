"""Small widgets of the window, each with the name that the style sheet knows it by."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLayoutItem, QPushButton, QVBoxLayout, QWidget

from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.words import say

TARGET = 24
"""Device-independent pixels of the least side of what is clicked (WCAG 2.2, 2.5.8)."""


def label(name: str, text: str = "", *, wrap: bool = False) -> QLabel:
    """Plain text: names come from elsewhere, and none may be taken for HTML."""
    widget = QLabel(text)
    widget.setObjectName(name)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setWordWrap(wrap)
    if widget.isRightToLeft():  # Latin names too begin where the others do
        widget.setAlignment(_FROM_THE_RIGHT)
    return widget


def banner(scene: str) -> QLabel:
    """At all times on the windows of the demo."""
    widget = label("banner", wrap=True)
    widget.setText(say("Demo – Contoso is not a real organisation. Scene: {scene}", scene=scene))
    widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return widget


def heading(text: str) -> QLabel:
    """Above a part of the details."""
    widget = label("heading", text)
    widget.setFont(scaled(widget.font(), 1, bold=True))
    return widget


def keep_room(widget: QWidget) -> None:
    """Let a hidden widget hold its place, so that nothing jumps when it comes and goes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def quiet(text: str) -> QPushButton:
    """A button beside the main one."""
    return _button("quiet", text)


def subtle(text: str) -> QPushButton:
    """A button that is only there for who looks for it."""
    return _button("subtle", text)


def _button(name: str, text: str) -> QPushButton:
    widget = QPushButton(text)
    widget.setObjectName(name)
    widget.setAutoDefault(True)
    return widget


_FROM_THE_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


class Balanced(QLabel):
    """Words in the middle whose lines are about as long as each other: no word stands alone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWordWrap(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._narrowest()
        room = QRect((self.width() - width) // 2, 0, width, self.height())
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self.style().drawItemText(
            painter,
            room,
            int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap),
            self.palette(),
            self.isEnabled(),
            self.text(),
            self.foregroundRole(),
        )
        painter.end()

    def _narrowest(self) -> int:
        """The least width, in device-independent pixels, with as many lines as the whole has."""
        low, high = 0, self.width()
        # Some lines are a little higher than others, where another font lends a script its letters.
        lines = self._height(high) + self.fontMetrics().lineSpacing() // 2
        while high - low > 4:
            middle = (low + high) // 2
            low, high = (low, middle) if self._height(middle) <= lines else (middle, high)
        return high

    def _height(self, width: int) -> int:
        wrap = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        found = self.fontMetrics().boundingRect(QRect(0, 0, width, 9999), wrap, self.text())
        return found.height() if found.width() <= width else 9999


class Link(QPushButton):
    """A link in the accent's colour.

    A button by nature: a link in a label has no role for a screen reader, shows no focus at first,
    and takes Tab twice.
    """

    followed = Signal(str)

    def __init__(self, text: str, address: str) -> None:
        super().__init__(text.replace("&", "&&"))  # a single one would underline a letter
        self.setObjectName("link")
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(say("Link"))
        self.clicked.connect(lambda: self.followed.emit(address))


class Paragraphs(QWidget):
    """A heading and paragraphs, each with a first line that stands out; hidden without any."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._lines.addWidget(heading(title))
        self.hide()

    def show_paragraphs(self, paragraphs: tuple[tuple[str, str], ...]) -> None:
        self.setVisible(bool(paragraphs))
        if paragraphs == self._shown:
            return
        self._shown = paragraphs
        while self._lines.count() > 1:
            _put_away(self._lines.takeAt(1))
        for first, rest in paragraphs:
            self._lines.addSpacing(8)
            for line in (label("point", first, wrap=True), label("caption", rest, wrap=True)):
                self._lines.addWidget(line)
                line.show()  # the layout would later, and until then not count its height


def _put_away(item: QLayoutItem | None) -> None:
    if item and (widget := item.widget()):
        widget.hide()
        widget.deleteLater()

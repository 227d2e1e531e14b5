"""Small widgets of the window, each with the name that the style sheet knows it by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QLayoutItem, QPushButton, QVBoxLayout, QWidget

from photosync_tray.qt.colours import accent_colour
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.theme import is_dark


def label(name: str, text: str = "", *, wrap: bool = False) -> QLabel:
    """Plain text: names come from elsewhere, and none may be taken for HTML."""
    widget = QLabel(text)
    widget.setObjectName(name)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setWordWrap(wrap)
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
    widget = QPushButton(text)
    widget.setObjectName("quiet")
    widget.setAutoDefault(True)
    return widget


class Link(QLabel):
    """A link in the accent's colour, which can be read on dark ground too.

    The colour stands in the text: Qt draws links with the palette of the application, whatever
    the window's or the label's own says.
    """

    def __init__(self, text: str, address: str) -> None:
        """`text` and `address` are our own and need no escaping."""
        super().__init__()
        self._html = f'<a href="{address}" style="color: {{colour}}">{text}</a>'
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setContentsMargins(10, 0, 0, 0)
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def _recolour(self) -> None:
        colour = accent_colour(dark=is_dark(self.palette()))
        self.setText(self._html.format(colour=colour.name()))


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
            self._lines.addSpacing(4)
            for line in (label("point", first, wrap=True), label("caption", rest, wrap=True)):
                self._lines.addWidget(line)
                line.show()  # the layout would later, and until then not count its height


def _put_away(item: QLayoutItem | None) -> None:
    if item and (widget := item.widget()):
        widget.hide()
        widget.deleteLater()

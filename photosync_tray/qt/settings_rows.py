"""The rows of the settings dialog: a list to choose from, choices that each say more, a switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from photosync_tray.core.preferences import Choice, Row
from photosync_tray.core.texts import Line
from photosync_tray.qt.colours import colours_of
from photosync_tray.qt.widgets import TARGET, heading, label
from photosync_tray.qt.words import say


class RowWidget(QWidget):
    """Shows a row; says what was chosen. Programs that read the screen hear the reason as well."""

    chosen = Signal(str, object)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(4)
        self._note = label("caption", wrap=True)

    def render_row(self, row: Row) -> None:
        raise NotImplementedError

    def focus(self) -> None:
        """Give it the keyboard."""
        self.setFocus()

    def _render_note(self, row: Row, *said_of: QWidget) -> None:
        """Below: what locks it, or else what is worth knowing."""
        note = row.locked or row.note
        self._note.setText(say(note) if note else "")
        self._note.setVisible(note is not None)
        for widget in said_of:
            widget.setAccessibleDescription(self._note.text())
            widget.setEnabled(row.locked is None)


class DropDown(RowWidget):
    """One of several, of which nothing more is to be said."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._name = label("point")
        self._box = QComboBox()
        self._name.setBuddy(self._box)
        self._box.setMinimumHeight(TARGET)
        self._box.activated.connect(self._activated)
        for widget in (self._name, self._box, self._note):
            self.lines.addWidget(widget)
        self._held: tuple[Choice, ...] = ()

    def focus(self) -> None:
        self._box.setFocus()

    def render_row(self, row: Row) -> None:
        self._name.setText(say(row.label))
        self._box.setAccessibleName(self._name.text())
        if len(row.choices) != self._box.count():
            self._box.clear()
            self._box.addItems([""] * len(row.choices))
        self._held = row.choices
        for number, choice in enumerate(row.choices):
            self._box.setItemText(number, say(choice.label))
            if choice.value == row.value:
                self._box.setCurrentIndex(number)
        self._render_note(row, self._box)

    def _activated(self, number: int) -> None:
        self.chosen.emit(self.key, self._held[number].value)


class _Box(QCheckBox):
    """Can be hit wherever it is; styles have only the indicator and the words count.

    A style sheet has no tick but from a file, so the tick on its box is drawn here.
    """

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked() and QApplication.style().name() == "fusion":
            self._tick()

    def _tick(self) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        middle = self.style().subElementRect(part, option, self).center().toPointF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(middle + QPointF(0.5, 0.5))
        painter.setPen(QPen(colours_of(self.palette()).ink, 2))
        painter.drawPolyline(QPolygonF([QPointF(-4, 0), QPointF(-1, 3), QPointF(4, -3)]))
        painter.end()


class Switch(RowWidget):
    """Yes or no."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._box = _Box()
        self._box.setMinimumHeight(TARGET)
        self._box.clicked.connect(lambda on: self.chosen.emit(self.key, on))
        self.lines.addWidget(self._box)
        self.lines.addLayout(_beneath(self._box, self._note))

    def render_row(self, row: Row) -> None:
        self._box.setText(say(row.label))
        self._box.setChecked(bool(row.value))
        self._render_note(row, self._box)


class Choices(RowWidget):
    """One of several, each with what comes of it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._name = heading("")
        self._group = QButtonGroup(self)
        self._held: dict[str, _Option] = {}
        self._choices = QVBoxLayout()
        self._choices.setSpacing(4)
        self.lines.addWidget(self._name)
        self.lines.addWidget(self._note)
        self.lines.addLayout(self._choices)

    def render_row(self, row: Row) -> None:
        self._name.setText(say(row.label))
        self.setAccessibleName(self._name.text())
        self._render_note(row)
        for gone in self._held.keys() - {choice.value for choice in row.choices}:
            self._group.removeButton(self._held[gone].button)
            self._held[gone].hide()
            self._held.pop(gone).deleteLater()
        for choice in row.choices:
            option = self._held.get(choice.value) or self._add(choice.value)
            option.render_choice(choice, row)
            self._choices.addWidget(option)  # again: takes it from where it was

    def _add(self, value: str) -> _Option:
        option = self._held[value] = _Option()
        option.button.clicked.connect(lambda: self.chosen.emit(self.key, value))
        self._group.addButton(option.button)
        return option


class _Option(QWidget):
    """One of the choices."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setMinimumHeight(TARGET)
        self._said = label("caption", wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.button)
        lines.addLayout(_beneath(self.button, self._said))

    def render_choice(self, choice: Choice, row: Row) -> None:
        self.button.setText(say(choice.label))
        self.button.setEnabled(choice.can and row.locked is None)
        self.button.setChecked(choice.value == row.value)
        self._said.setText(say(choice.note) if choice.note else "")
        self._said.setVisible(choice.note is not None)
        self.button.setAccessibleDescription(_described(choice.note, row.locked))


def _described(*notes: Line | None) -> str:
    return "\n".join(say(note) for note in notes if note)


def _beneath(button: QAbstractButton, said: QLabel) -> QHBoxLayout:
    """What is said of a choice begins where its name does, from whichever side one reads."""
    style = button.style()
    row = QHBoxLayout()
    row.addSpacing(
        style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        + style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing)
    )
    row.addWidget(said)
    return row

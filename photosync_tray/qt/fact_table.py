"""The facts in two columns: what each is called, and its value."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from photosync_tray.qt.widgets import label

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class FactTable(QWidget):
    """Each value can be selected, and is read after its name."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)  # so that a value below is not hit by mistake
        self._grid.setColumnStretch(0, 2)  # whatever the names, the columns stay where they are
        self._grid.setColumnStretch(1, 3)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        while len(self._rows) < len(facts):
            self._add()
        for row in self._rows[len(facts) :]:
            for each in row:
                each.hide()
        for row, fact in zip(self._rows, facts, strict=False):
            for each, text in zip(row, fact, strict=True):
                if each.text() != text:
                    each.setText(text)  # which ends a selection
                each.show()  # the layout would later, and until then not count its height

    def _add(self) -> None:
        row = label("fact-name", wrap=True), label("fact", wrap=True)
        row[1].setTextInteractionFlags(_SELECTABLE)
        for column, each in enumerate(row):
            side = each.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
            each.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(each, len(self._rows), column)
        self._rows.append(row)

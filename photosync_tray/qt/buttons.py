"""The main button and those beside it; the keyboard stays on the one it is on."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from photosync_tray.core.screen import Action, Button
from photosync_tray.qt.flow import Flow
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.widgets import keep_room, quiet
from photosync_tray.qt.words import say

_MAIN = "main"
"""The name of the main button, where the others go by their actions."""


class Buttons(QWidget):
    """Shows what can be done; says what was asked for."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._action: Action | None = None
        self._others: dict[str, QPushButton] = {}
        self._owed: str | None = _MAIN
        """Which button had the keyboard when it went, and gets it when it is back."""
        self._meanwhile: QWidget | None = None
        self._main = self._main_button()
        self._beside = Flow(8)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self._main, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._beside)

    def render_buttons(
        self, main: Button | None, others: tuple[Button, ...], *, calm: bool = False
    ) -> None:
        """A button whose action stays is the same button, so that no look takes the keyboard.

        `calm`: the main one is in no colour.
        """
        self._render_calm(calm)
        self._owed = self._holder() or self._owed
        self._render_main(main)
        self._render_others(others)
        self._give_back()

    def _main_button(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName("primary")
        button.setFont(scaled(self.font(), 1.1, bold=True))
        button.setAutoDefault(True)
        button.setDefault(True)
        button.clicked.connect(self._ask_main)
        keep_room(button)
        return button

    def _ask_main(self) -> None:
        if self._action:
            self.asked.emit(self._action)

    def _render_main(self, button: Button | None) -> None:
        self._action = button.action if button else None
        self.setAccessibleName("" if button else say("Please wait"))
        if button is None:
            self._take_from(self._main)
        self._main.setVisible(button is not None)
        if button:
            self._main.setText(say(button.label))

    def _render_calm(self, calm: bool) -> None:
        if self._main.property("calm") is not calm:
            self._main.setProperty("calm", calm)
            self._main.style().polish(self._main)

    def _render_others(self, wanted: tuple[Button, ...]) -> None:
        kept: dict[str, QPushButton] = {button.action: self._other(button) for button in wanted}
        for action in self._others.keys() - kept.keys():
            self._take_from(self._others[action])
            self._others[action].hide()  # at once; deleted when nothing uses it any more
            self._others[action].deleteLater()
        self._others = kept
        self._beside.show_widgets([*kept.values()])
        for before, button in pairwise([self._main, *kept.values()]):
            QWidget.setTabOrder(before, button)

    def _other(self, button: Button) -> QPushButton:
        widget = self._others.get(button.action)
        if widget is None:
            widget = quiet("")
            widget.clicked.connect(lambda: self.asked.emit(button.action))
        widget.setText(say(button.label))
        return widget

    def _holder(self) -> str | None:
        """Which of the buttons has the keyboard."""
        focus = self.window().focusWidget()
        if focus is self._main:
            return _MAIN
        return next((name for name, each in self._others.items() if each is focus), None)

    def _take_from(self, button: QPushButton) -> None:
        """The keyboard, before it goes: Qt would go to the next one, as if Tab had been pressed."""
        if button is self.window().focusWidget():
            self.setFocus()
            self._meanwhile = self

    def _give_back(self) -> None:
        """Unless the person has gone elsewhere while there was no button."""
        if self._owed is None:
            return
        focus, wanted = self.window().focusWidget(), self._others.get(self._owed, self._main)
        here = self._meanwhile in (None, focus)
        if wanted is self._main and self._action is None:
            if here:
                self.setFocus()  # not on “Sign out”, where Qt would put it
                self._meanwhile = self
            return
        if here:
            wanted.setFocus()
        self._owed = self._meanwhile = None

"""The settings dialog: what the person may choose, the account, and what there is to know."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from photosync_tray.core.preferences import Row
from photosync_tray.core.screen import Action, Help, Mood, Screen
from photosync_tray.core.setting_table import AT_SIGN_IN, BROWSER, LANGUAGE, NOTIFICATIONS
from photosync_tray.core.texts import Line
from photosync_tray.qt.about_page import AboutPage
from photosync_tray.qt.announcer import Announcer
from photosync_tray.qt.colours import colours_of
from photosync_tray.qt.placing import keep_on_screen, room_for
from photosync_tray.qt.settings_rows import Choices, DropDown, RowWidget, Switch
from photosync_tray.qt.style import fusion_boxes, style_sheet
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.widgets import heading, label, quiet
from photosync_tray.qt.words import say

_WIDTH, _HEIGHT = 520, 580
"""Device-independent pixels."""


class SettingsDialog(QDialog):
    """Shows rows and a screen's account; says what was asked for. Made anew for a new language."""

    chosen = Signal(str, object)
    asked = Signal(object)
    test_asked = Signal()

    def __init__(self, theme: Theme, helps: Help, versions: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("keys", "true")  # who has the keyboard is marked
        self._styled = ""
        self._announcer = Announcer(self)
        self._rows: dict[str, RowWidget] = {}
        self.setWindowTitle(say("Settings"))
        self.setWindowIcon(theme.app_icon())
        self.about = AboutPage(theme, helps, versions)
        self.about.asked.connect(self.asked)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.windowTitle())
        self._tabs.addTab(_scrolled(self._general(helps)), say("General"))
        self._tabs.addTab(_scrolled(self._browser()), say("Browser"))
        self._tabs.addTab(_scrolled(self.about), say("About"))
        self._said = label("caption", wrap=True)
        self._said.hide()
        lines = QVBoxLayout(self)
        lines.addWidget(self._tabs)
        lines.addWidget(self._said)
        close = quiet(say("Close"))
        close.clicked.connect(self.close)
        lines.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self._restyle()

    @property
    def tab(self) -> int:
        return self._tabs.currentIndex()

    def open_tab(self, number: int) -> None:
        self._tabs.setCurrentIndex(number)

    def bring_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        wanted = QSize(max(_WIDTH, self.sizeHint().width()), _HEIGHT)
        self.resize(self.size().expandedTo(wanted).boundedTo(room_for(self)))
        keep_on_screen(self)
        self.raise_()
        self.activateWindow()

    def focus_first(self) -> None:
        """After a change of language: the list in which it was chosen."""
        self._rows[LANGUAGE].focus()

    def render_rows(self, rows: Mapping[str, Row]) -> None:
        for key, widget in self._rows.items():
            row = rows.get(key)
            widget.setVisible(row is not None)
            if row:
                widget.render_row(row)

    def render_screen(self, screen: Screen) -> None:
        account = screen.account
        known = screen.findings.profile.name if screen.findings else ""
        self._name.setText((account.name or known) if account else say("Not signed in"))
        self._name.setVisible(bool(self._name.text()))
        self._username.setText(account.username if account else "")
        self._username.setVisible(account is not None)
        for button in (self._switch, self._sign_out):
            button.setVisible(account is not None)
        self._switch.setEnabled(screen.mood is not Mood.BUSY)
        self._sign_in.setVisible(account is None)
        self.about.render_screen(screen)

    def show_said(self, line: Line | None) -> None:
        """What became of a choice that did not go as wished."""
        self._said.setText(say(line) if line else "")
        self._said.setVisible(line is not None)
        self._announcer.say(self._said.text())

    def show_test(self, line: Line, *, running: bool = False) -> None:
        self._tested.setText(say(line))
        self._tested.show()
        self._announcer.say(self._tested.text())
        self._test.setEnabled(not running)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ThemeChange):
            self._restyle()
        super().changeEvent(event)

    def _general(self, helps: Help) -> QWidget:
        page, lines = _page()
        for widget in (DropDown(LANGUAGE), Switch(AT_SIGN_IN), DropDown(NOTIFICATIONS)):
            lines.addWidget(self._row(widget))
        lines.addSpacing(4)
        lines.addWidget(heading(say("Account")))
        lines.addWidget(self._account(helps))
        lines.addStretch(1)
        return page

    def _browser(self) -> QWidget:
        page, lines = _page()
        lines.addWidget(self._row(Choices(BROWSER)))
        self._test = quiet(say("Test: open a private window"))
        self._test.clicked.connect(self.test_asked)
        self._tested = label("caption", wrap=True)
        self._tested.hide()
        lines.addLayout(_beside(self._test))
        lines.addWidget(self._tested)
        lines.addStretch(1)
        return page

    def _row(self, widget: RowWidget) -> RowWidget:
        self._rows[widget.key] = widget
        widget.chosen.connect(self.chosen)
        return widget

    def _account(self, helps: Help) -> QWidget:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        self._name, self._username = label("point", wrap=True), label("caption", wrap=True)
        self._sign_in, self._switch = quiet(say("Sign in")), quiet(say("Use another account"))
        self._sign_out = quiet(say("Sign out"))
        self._sign_in.clicked.connect(lambda: self.asked.emit(Action.SIGN_IN))
        self._sign_out.clicked.connect(lambda: self.asked.emit(Action.SIGN_OUT))
        self._switch.clicked.connect(lambda: self.asked.emit(Action.SWITCH))
        for words in (self._name, self._username):
            lines.addWidget(words)
        if helps.organisation:
            lines.addWidget(label("caption", helps.organisation, wrap=True))
        lines.addLayout(_beside(self._sign_in, self._switch, self._sign_out))
        return box

    def _restyle(self) -> None:
        """Once per change of colours: setting a style sheet changes the palette, which calls us."""
        colours = colours_of(self.palette())
        wanted = f"{style_sheet(colours)}{fusion_boxes(self.style(), colours)}"
        if wanted != self._styled:
            self._styled = wanted
            self.setStyleSheet(wanted)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    lines = QVBoxLayout(page)
    lines.setContentsMargins(20, 18, 20, 18)
    lines.setSpacing(14)
    return page, lines


def _scrolled(page: QWidget) -> QScrollArea:
    """Scrolls only where type is so large, or the screen so small, that not all has room."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row

"""The one window: both pictures, one sentence, one main button, and details that unfold."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photosync_tray.core.screen import Action, Button, Screen
from photosync_tray.qt.colours import style_sheet
from photosync_tray.qt.details import facts
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.placing import keep_on_screen, room_for
from photosync_tray.qt.portraits import Portraits
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.widgets import Link, keep_room, label, quiet
from photosync_tray.qt.words import APP_NAME, HELP_LINKS, say

_WIDTH = 560
_HEIGHT = 540
"""Device-independent pixels; lines of some 70 characters."""


class Window(QWidget):
    """Shows screens; says what was asked for. Closing it hides it."""

    asked = Signal(object)
    closed = Signal()
    quit_asked = Signal()
    link_followed = Signal(str)

    def __init__(self, theme: Theme, *, demo: str = "") -> None:
        """`demo` names the scene, which is then shown at all times."""
        super().__init__()
        self._theme = theme
        self._demo = demo
        self._styled: tuple[bool, str] | None = None
        self._screen: Screen | None = None
        self._keyboard_on_primary = True
        # Desktops put the program's name behind a title that differs from it.
        self.setWindowTitle(say("Demo") if demo else APP_NAME)
        self.setWindowIcon(theme.app_icon())
        self._build()
        self._restyle()
        self.resize(_WIDTH, _HEIGHT)
        QShortcut(QKeySequence.StandardKey.Quit, self, self.quit_asked.emit)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        QShortcut(QKeySequence.StandardKey.Refresh, self, lambda: self.asked.emit(Action.CHECK))

    def render_screen(self, screen: Screen) -> None:
        """Show a screen; the main button keeps the keyboard where it was."""
        self._screen = screen
        self._headline.setText(say(screen.headline))
        self._sentence.setText(say(screen.sentence))
        self._steps.setText(_numbered(screen.steps))
        self._steps.setVisible(bool(screen.steps))
        self._portraits.render_screen(screen)
        self._render_account(screen)
        self._render_buttons(screen)
        self._facts.setText(facts(screen))
        self._fit()

    def bring_forward(self) -> None:
        """Show, out of minimised, within the screen, in front, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self._fit()  # only on the screen do type and margins have their sizes
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ThemeChange):
            self._restyle()
        super().changeEvent(event)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if self._demo:
            self._banner = self._build_banner()
            outer.addWidget(self._banner)
        page = QVBoxLayout()
        page.setContentsMargins(32, 18, 32, 18)
        page.setSpacing(10)
        outer.addWidget(self._build_scroller(page))
        page.addLayout(self._account_row())
        page.addSpacing(6)
        self._portraits = Portraits(self._theme)
        page.addWidget(self._portraits, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addSpacing(14)
        self._build_words(page)
        page.addSpacing(6)
        page.addLayout(self._button_rows())
        page.addStretch(1)
        self._build_foot(page)

    def _build_scroller(self, page: QVBoxLayout) -> QScrollArea:
        """Scrolls only where type is so large, or the screen so small, that not all has room."""
        self._page, self._lines = QWidget(), page
        self._page.setLayout(page)
        self._scroller = QScrollArea()
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setWidgetResizable(True)
        self._scroller.setWidget(self._page)
        return self._scroller

    def _build_banner(self) -> QLabel:
        text = say("Demo – Contoso is not a real organisation. Scene: {scene}")
        banner = label("banner", text.format(scene=self._demo))
        banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        banner.setWordWrap(True)
        return banner

    def _account_row(self) -> QHBoxLayout:
        self._account = label("account", wrap=True)
        self._sign_out = quiet(say("Sign out"))
        self._sign_out.clicked.connect(lambda: self.asked.emit(Action.SIGN_OUT))
        keep_room(self._sign_out)
        row = QHBoxLayout()
        row.addWidget(self._account, 1)
        row.addWidget(self._sign_out)
        return row

    def _build_words(self, page: QVBoxLayout) -> None:
        self._headline = label("headline", wrap=True)
        self._headline.setFont(scaled(self.font(), 1.6, bold=True))
        self._headline.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence = label("sentence", wrap=True)
        self._sentence.setFont(scaled(self.font(), 1.1))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._steps = label("steps", wrap=True)
        self._steps.setFont(scaled(self.font(), 1.1))
        for words in (self._headline, self._sentence, self._steps):
            page.addWidget(words)

    def _button_rows(self) -> QVBoxLayout:
        self._primary = QPushButton()
        self._primary.setObjectName("primary")
        self._primary.setFont(scaled(self.font(), 1.15, bold=True))
        self._primary.setAutoDefault(True)
        self._primary.setDefault(True)
        self._primary.clicked.connect(self._ask_primary)
        keep_room(self._primary)
        self._secondary = QHBoxLayout()
        self._secondary.setSpacing(8)
        rows = QVBoxLayout()
        rows.setSpacing(10)
        rows.addWidget(self._primary, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addLayout(self._secondary)
        return rows

    def _build_foot(self, page: QVBoxLayout) -> None:
        rule = QFrame()
        rule.setObjectName("rule")
        page.addWidget(rule)
        self._facts = label("facts", wrap=True)
        self._facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._facts.hide()
        self._unfold = QToolButton()
        self._unfold.setObjectName("unfold")
        self._unfold.setText(say("Details"))
        self._unfold.setCheckable(True)
        self._unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._unfold.setArrowType(Qt.ArrowType.RightArrow)
        self._unfold.toggled.connect(self._unfolded)
        row = QHBoxLayout()
        row.addWidget(self._unfold)
        row.addStretch(1)
        for text, address in HELP_LINKS:
            link = Link(say(text), address)
            link.linkActivated.connect(self.link_followed)
            row.addWidget(link)
        page.addLayout(row)
        page.addWidget(self._facts)

    def _render_account(self, screen: Screen) -> None:
        account = screen.account
        known = screen.findings.profile.name if screen.findings else ""
        self._account.setText((account.name or known or account.username) if account else "")
        self._account.setToolTip(account.username if account else "")
        self._sign_out.setVisible(account is not None)

    def _render_buttons(self, screen: Screen) -> None:
        self._render_primary(screen.primary)
        while item := self._secondary.takeAt(0):
            if old := item.widget():
                old.hide()  # at once; deleted when nothing on the stack uses it any more
                old.deleteLater()
        self._secondary.addStretch(1)
        for button in screen.secondary:
            widget = self._secondary_button(button)
            self._secondary.addWidget(widget)
            widget.show()  # the layout would show it later, and until then not count its height
        self._secondary.addStretch(1)

    def _render_primary(self, button: Button | None) -> None:
        """A hidden button loses the keyboard; when it comes back it gets it back."""
        self._keyboard_on_primary |= self.focusWidget() is self._primary
        self._primary.setVisible(button is not None)
        if button:
            self._primary.setText(say(button.label))
            if self._keyboard_on_primary:
                self._primary.setFocus()
            self._keyboard_on_primary = False

    def _secondary_button(self, button: Button) -> QPushButton:
        widget = quiet(say(button.label))
        widget.clicked.connect(lambda: self.asked.emit(button.action))
        return widget

    def _ask_primary(self) -> None:
        if self._screen and self._screen.primary:
            self.asked.emit(self._screen.primary.action)

    def _unfolded(self, open_: bool) -> None:
        self._unfold.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self._facts.setVisible(open_)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_page()

    def _fit(self) -> None:
        """As high as the words need, not lower than most states need, not larger than the screen.

        Qt's own adjustSize does not ask labels that wrap how high they are at the present width.
        """
        self._lines.activate()
        room = room_for(self)
        wide = max(_WIDTH, self._lines.totalMinimumSize().width())
        at = max(wide, self.width())
        high = max(_HEIGHT, self._banner_height(at) + self._lines.totalHeightForWidth(at))
        if high > room.height():
            wide += self._bar()
        least = QSize(wide, high).boundedTo(room)
        self.setMinimumSize(least)
        if not self.isMaximized() and not self._unfold.isChecked():
            self.resize(max(self.width(), least.width()), least.height())
        self._hold_page()
        if self.isVisible():
            keep_on_screen(self)

    def _hold_page(self) -> None:
        """A scroll area would rather squeeze labels that wrap than scroll.

        And its bar, once there, takes the width without which there had been no need for it.
        """
        wide = self.width()
        high = self._lines.totalHeightForWidth(wide)
        fits = high <= self.height() - self._banner_height(wide)
        if not fits:
            wide = max(self._lines.totalMinimumSize().width(), wide - self._bar())
            high = self._lines.totalHeightForWidth(wide)
        bar = Qt.ScrollBarPolicy
        self._scroller.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if fits else bar.ScrollBarAsNeeded
        )
        self._page.setMinimumHeight(max(0, high))  # -1 while there is nothing that wraps

    def _banner_height(self, width: int) -> int:
        return self._banner.heightForWidth(width) if self._demo else 0

    def _bar(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)

    def _restyle(self) -> None:
        """Once per change of colours: setting a style sheet changes the palette, which calls us."""
        wanted = (self._theme.dark, self.palette().window().color().name())
        if wanted != self._styled:
            self._styled = wanted
            self.setStyleSheet(style_sheet(self._theme, self.palette()))


def _numbered(steps: tuple[str, ...]) -> str:
    return "\n".join(f"{number}.  {say(step)}" for number, step in enumerate(steps, 1))

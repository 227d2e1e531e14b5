"""The one window: both pictures, one sentence, one main button, the clock of a watch, details."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.core.screen import Action, Mood, Screen
from photosync_tray.qt.announcer import Announcer
from photosync_tray.qt.buttons import Buttons
from photosync_tray.qt.colours import colours_of
from photosync_tray.qt.details import on_the_photo
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.foot import Foot
from photosync_tray.qt.placing import centre, keep_on_screen, room_for, settle
from photosync_tray.qt.portraits import Portraits
from photosync_tray.qt.style import style_sheet
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.waiting import Waiting
from photosync_tray.qt.watch_clock import WatchClockBox
from photosync_tray.qt.widgets import Balanced, banner, keep_room, label, subtle
from photosync_tray.qt.words import APP_NAME, say

if TYPE_CHECKING:
    from photosync_tray.qt.welcome import Welcome

_WIDTH = 560
_HEIGHT = 560
"""Device-independent pixels; lines of some 70 characters."""

_CALM = (Mood.BUSY, Mood.WATCHING, Mood.IN_SYNC)
"""Nothing is asked of the person then, and no button calls for a click."""


class Window(QWidget):
    """Shows screens; says what was asked for. Closing it hides it."""

    asked = Signal(object)
    closed = Signal()
    quit_asked = Signal()
    link_followed = Signal(str)
    save_asked = Signal(object)
    folder_asked = Signal(object)
    settings_asked = Signal()

    def __init__(self, theme: Theme, *, demo: str = "") -> None:
        """`demo` names the scene, which is then shown at all times."""
        super().__init__()
        self._theme = theme
        self._demo = demo
        self._greets: Callable[[], bool] | None = None
        self._welcome: Welcome | None = None
        self._styled: tuple[object, ...] | None = None
        # Desktops put the program's name behind a title that differs from it.
        self.setWindowTitle(say("Demo") if demo else APP_NAME)
        self.setWindowIcon(theme.app_icon())
        self._announcer = Announcer(self)
        self._build()
        self._restyle()
        self.resize(_WIDTH, _HEIGHT)
        QShortcut(QKeySequence.StandardKey.Quit, self, self.quit_asked.emit)
        for close in (QKeySequence.StandardKey.Close, QKeySequence.StandardKey.Cancel):
            QShortcut(close, self, self.close)
        QShortcut(QKeySequence.StandardKey.Refresh, self, lambda: self.asked.emit(Action.CHECK))

    def render_screen(self, screen: Screen) -> None:
        """Show a screen; the keyboard stays where it was."""
        self._headline.setText(say(screen.headline).rstrip(".。।"))
        self._sentence.setText(say(screen.sentence))
        self._portraits.render_screen(screen)
        self._clock.render_screen(screen)
        self._render_remark(screen)
        self._render_account(screen)
        self._buttons.render_buttons(screen.primary, screen.secondary, calm=screen.mood in _CALM)
        self._waiting.render_screen(screen)
        self._foot.render_screen(screen)
        self._render_welcome(screen)
        self._fit()
        self._announce()

    def greet(self, wanted: Callable[[], bool]) -> None:
        """`wanted` says, once somebody is there to sign in, whether the welcome is still due."""
        self._greets = wanted

    def show_saved(self, file: Path, fault: PhotoSyncError | None) -> None:
        """What became of the support archive; `fault` says why it was not saved."""
        if self._foot.archive:
            self._foot.archive.show_saved(file, fault)
            self._fit()

    def bring_forward(self) -> None:
        """Show, out of minimised, within the screen, in front, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Moved):
            centre(self)
        self.show()
        self._fit()  # only on the screen do type and margins have their sizes
        self._announce()
        self.raise_()
        self.activateWindow()

    def _announce(self) -> None:
        self._announcer.say(self._headline.text(), self._sentence.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """From the first Tab on, whoever has the keyboard is marked."""
        if not self.property("keys"):
            self.setProperty("keys", "true")
            self._styled = None
            self._restyle()
        return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ThemeChange):
            self._restyle()
        super().changeEvent(event)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if self._demo:
            self._banner = banner(self._demo)
            outer.addWidget(self._banner)
        page = QVBoxLayout()
        page.setContentsMargins(24, 12, 24, 12)
        page.setSpacing(8)
        outer.addWidget(self._build_scroller(page))
        page.addLayout(self._account_row())
        self._portraits = Portraits(self._theme)
        page.addWidget(self._portraits)
        self._build_words(page)
        page.addSpacing(8)
        self._buttons = Buttons()
        self._buttons.asked.connect(self.asked)
        page.addWidget(self._buttons)
        self._waiting = Waiting()
        self._waiting.unfolded.connect(self._fit)
        page.addWidget(self._waiting)
        page.addSpacing(8)
        page.addStretch(1)
        page.addWidget(self._build_foot())

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

    def _account_row(self) -> QHBoxLayout:
        self._account = label("account", wrap=True)
        self._sign_out = subtle(say("Sign out"))
        self._sign_out.clicked.connect(lambda: self.asked.emit(Action.SIGN_OUT))
        keep_room(self._sign_out)
        settings = subtle(say("Settings"))
        settings.clicked.connect(self.settings_asked)
        row = QHBoxLayout()
        self._switch = subtle(say("Use another account"))
        self._switch.clicked.connect(lambda: self.asked.emit(Action.SWITCH))
        row.addWidget(self._account, 1)
        row.addWidget(self._switch)
        row.addWidget(self._sign_out)
        row.addWidget(settings)
        return row

    def _build_words(self, page: QVBoxLayout) -> None:
        self._remark = Balanced("remark")
        page.addWidget(self._remark)
        page.addSpacing(12)
        self._headline = Balanced("headline")
        self._headline.setFont(scaled(self.font(), 1.6, bold=True))
        self._sentence = Balanced("sentence")
        self._sentence.setFont(scaled(self.font(), 1.1))
        self._clock = WatchClockBox()
        for words in (self._headline, self._sentence, self._clock):
            page.addWidget(words)

    def _build_foot(self) -> Foot:
        self._foot = Foot()
        self._foot.asked.connect(self.asked)
        self._foot.save_asked.connect(self.save_asked)
        self._foot.folder_asked.connect(self.folder_asked)
        self._foot.link_followed.connect(self.link_followed)
        self._foot.unfolded.connect(self._fit)
        return self._foot

    def _render_remark(self, screen: Screen) -> None:
        """The first remark on the photo, while there is time to mend it."""
        said = on_the_photo(screen)
        self._remark.setVisible(bool(said))
        self._remark.setText(said[0][0] if said else "")

    def _render_welcome(self, screen: Screen) -> None:
        """Until the person signs in for the first time."""
        if screen.mood is not Mood.SIGNED_OUT:
            if self._welcome:
                self._welcome.hide()
                self._welcome.deleteLater()
                self._welcome = None
        elif self._greets and self._greets():
            from photosync_tray.qt.welcome import Welcome

            self._welcome = Welcome(self._theme)
            self._lines.insertWidget(self._lines.indexOf(self._waiting) + 1, self._welcome)
            self._welcome.show()  # the layout would later, and until then not count its height
        if screen.mood is Mood.SIGNED_OUT:
            self._greets = None

    def _render_account(self, screen: Screen) -> None:
        account = screen.account
        known = screen.findings.profile.name if screen.findings else ""
        self._account.setText((account.name or known or account.username) if account else "")
        self._account.setToolTip(account.username if account else "")
        self._sign_out.setVisible(account is not None)
        self._switch.setVisible(screen.switches)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_page()

    def _fit(self) -> None:
        """As high as the words need, not lower than most states need, not larger than the screen.

        Qt's own adjustSize does not ask labels that wrap how high they are at the present width.
        """
        settle(self._page)
        self._lines.activate()
        room = room_for(self)
        wide = max(_WIDTH, self._lines.totalMinimumSize().width())
        at = max(wide, self.width())
        needed = self._banner_height(at) + self._lines.totalHeightForWidth(at)
        high = max(_HEIGHT, needed)
        if needed > room.height():
            wide += self._bar()
        whole = QSize(wide, high).boundedTo(room)
        sides = self._lines.contentsMargins()
        across = at - sides.left() - sides.right()
        unfolded = self._foot.panel_height(across) + self._waiting.panel_height(across)
        folded = max(_HEIGHT, high - unfolded)
        self.setMinimumSize(whole.width(), min(whole.height(), folded))
        if not self.isMaximized():
            self.resize(max(self.width(), whole.width()), whole.height())
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
        colours = colours_of(self.palette())
        wanted = (colours.ground.name(), colours.accent.name(), colours.strict)
        if wanted != self._styled:
            self._styled = wanted
            self.setStyleSheet(style_sheet(colours))

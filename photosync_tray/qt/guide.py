"""The card beside the private window: three steps with what to look for, on top, out of the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photosync_tray.core.guide import Guide, Sight, Step
from photosync_tray.core.screen import Mood
from photosync_tray.core.texts import Text, line
from photosync_tray.qt.colours import colours_of, tinted
from photosync_tray.qt.desktop import copy_text
from photosync_tray.qt.fonts import scaled
from photosync_tray.qt.style import style_sheet
from photosync_tray.qt.theme import Theme
from photosync_tray.qt.widgets import keep_room, label, quiet
from photosync_tray.qt.words import say

_WIDTH = 392
_SIGHT = QSize(96, 64)
_MARK = 24
"""Device-independent pixels."""


class GuideCard(QWidget):
    """Never takes the keyboard by itself: whoever types a password must not lose a letter."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint
        flags |= Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        super().__init__(None, flags | Qt.WindowType.WindowCloseButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setWindowTitle(say("Steps"))
        self.setWindowIcon(theme.app_icon())
        self._styled = ""
        self._where = label("where", wrap=True)
        self._where.setFont(scaled(self.font(), 1.2, bold=True))
        self._note = label("caption", wrap=True)
        self._rows = tuple(_Row(theme) for _ in range(3))
        self._said = label("caption", say("This card stays here until you close it."), wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 12)
        lines.setSpacing(8)
        for part in (self._where, self._note, *self._rows, self._said):
            lines.addWidget(part)
        QShortcut(QKeySequence.StandardKey.Cancel, self, self.close)
        self._restyle()

    def render_guide(self, guide: Guide) -> None:
        self._where.setText(say(guide.where))
        self._note.setText(say(guide.note) if guide.note else "")
        self._note.setVisible(bool(guide.note))
        for number, (row, step) in enumerate(zip(self._rows, guide.steps, strict=True)):
            row.show_step(number, step, done=number < guide.done, now=number == guide.now)
        self._fit()

    def render_arrived(self) -> None:
        """All is done; the card stays until the person closes it."""
        self._where.setText(say("Your photo has arrived"))
        self._note.hide()
        for row in self._rows:
            row.show_done()
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ThemeChange):
            self._restyle()
        super().changeEvent(event)

    def _fit(self) -> None:
        """As wide as ever, as high as the words need."""
        layout = self.layout()
        assert layout is not None  # noqa: S101 - it was made above
        layout.activate()
        wide = max(_WIDTH, layout.totalMinimumSize().width())
        self.setFixedSize(wide, layout.totalHeightForWidth(wide))

    def _restyle(self) -> None:
        sheet = style_sheet(colours_of(self.palette()))
        if sheet != self._styled:
            self._styled = sheet
            self.setStyleSheet(sheet)


class _Row(QFrame):
    """What to look for, and beside it what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._number = 0
        self._step: Step | None = None
        self._mark = QLabel()
        self._mark.setFixedSize(_MARK, _MARK)
        self._mark.setObjectName("mark")
        self._mark.setFont(scaled(self.font(), 1, bold=True))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sight = QLabel()
        self._sight.setFixedSize(_SIGHT)
        self._title = label("point", wrap=True)
        self._title.setFont(scaled(self.font(), 1, bold=True))
        self._more = label("caption", wrap=True)
        self._copy = quiet(say("Copy"))
        self._copy.setAccessibleName(say("Copy the sign-in name"))
        self._copy.clicked.connect(self._copy_name)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        for part in (self._title, self._more):
            words.addWidget(part)
        words.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sight, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        keep_room(self._mark)

    def show_step(self, number: int, step: Step, *, done: bool, now: bool) -> None:
        self._number, self._step = number + 1, step
        self._sight.setPixmap(
            self._theme.sight(step.sight).pixmap(_SIGHT, self.devicePixelRatioF())
        )
        self._sight.setAccessibleName(say(_SIGHTS[step.sight]))
        self._title.setText(say(step.title))
        self._more.setText(_breakable(step.name) or say(step.more))
        self._more.setVisible(bool(self._more.text()))
        self._copy.setText(say("Copy"))
        self._copy.setVisible(bool(step.name))
        self._show_progress(done=done, now=now)

    def show_done(self) -> None:
        self._show_progress(done=True, now=False)

    def _show_progress(self, *, done: bool, now: bool) -> None:
        name = "card-now" if now else "card"
        if self.objectName() != name:
            self.setObjectName(name)
            for each in (self, self._mark):
                self.style().polish(each)
        colours = colours_of(self.palette())
        self._mark.setAccessibleName(say("Done") if done else "")
        if done:
            colour = colours.of_mood(Mood.IN_SYNC)
            self._mark.setPixmap(tinted(self._theme, "check", colour, 20, self.devicePixelRatioF()))
        else:
            self._mark.setText(QLocale().toString(self._number))
        if self._step:
            self.setAccessibleName(
                say(_SAID[done, now], n=self._number, title=line(self._step.title))
            )
            self.setAccessibleDescription(self._more.text())

    def _copy_name(self) -> None:
        if self._step:
            copy_text(self._step.name)
            self._copy.setText(say("Copied"))


def _breakable(name: str) -> str:
    """A long name may go on in the next line after the @."""
    return name.replace("@", "@\u200b")


_SIGHTS: dict[Sight, Text] = {
    Sight.SIGN_IN: "A box to sign in",
    Sight.ONEDRIVE: "OneDrive with its files",
    Sight.SHAREPOINT: "A page in SharePoint",
    Sight.TILES: "Tiles, with OneDrive among them",
    Sight.OWN_PICTURE: "A round picture",
    Sight.CLOSE: "The cross that closes a window",
}
_SAID: dict[tuple[bool, bool], Text] = {
    (True, False): "Step {n}, done: {title}",
    (False, True): "Step {n}, now: {title}",
    (False, False): "Step {n}: {title}",
}

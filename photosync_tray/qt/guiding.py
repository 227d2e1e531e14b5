"""When the card with the steps comes, goes and comes back, and in which corner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from photosync_tray.core.screen import Mood, Screen
from photosync_tray.qt.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from photosync_tray.qt.guide import GuideCard


class Guiding:
    """Follows the screens. The card is built when the first window opens."""

    def __init__(
        self, theme: Theme, window: Callable[[], QWidget | None], icon: Callable[[], QRect]
    ) -> None:
        """`window` is the main window while it is on the screen, `icon` the place of the icon."""
        self._theme = theme
        self._window = window
        self._icon = icon
        self._card: GuideCard | None = None
        self._screen: Screen | None = None
        self._led = False
        """Whether there were steps when last we knew."""
        self._opening = False

    @property
    def card(self) -> GuideCard | None:
        return self._card

    def follow(self, screen: Screen, *, opening: bool) -> None:
        """A window that has just been opened brings the card; its end takes it away.

        `opening`: the browser is just being started.
        """
        opened = screen.guide is not None and (self._opening or not self._led)
        self._screen, self._opening = screen, opening
        if screen.mood is not Mood.BUSY:  # looking leaves everything as it is
            self._led = screen.guide is not None
        if opened:
            self.show()
        elif self._card and self._card.isVisible():
            self._go_on(self._card, screen)

    def bring_back(self) -> None:
        """Somebody asked for the card, and so gets the keyboard there as well."""
        self.show()
        if self._card and self._card.isVisible():
            self._card.activateWindow()

    def show(self) -> None:
        """Show the card in front, and leave the keyboard where it is."""
        if self._screen is None or self._screen.guide is None:
            return
        card = self._built()
        card.render_guide(self._screen.guide)
        if not card.isVisible():
            from photosync_tray.qt.placing import free_corner

            card.move(free_corner(card.size(), self._window(), self._icon()))
        card.show()
        card.raise_()

    def close(self) -> None:
        if self._card:
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def retranslate(self) -> None:
        """Say everything anew, where the card is seen."""
        seen = self._card is not None and self._card.isVisible()
        self.close()
        if seen:
            self.show()

    def _built(self) -> GuideCard:
        if self._card is None:
            from photosync_tray.qt.guide import GuideCard

            self._card = GuideCard(self._theme)
        return self._card

    def _go_on(self, card: GuideCard, screen: Screen) -> None:
        if screen.guide:
            card.render_guide(screen.guide)
        elif screen.arrived:
            card.render_arrived()
        elif screen.mood is not Mood.BUSY:
            card.hide()

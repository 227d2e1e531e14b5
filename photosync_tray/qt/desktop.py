"""What the desktop does for the program: the person's own browser, folders, the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from photosync_tray.core.ports import PageOpener


class BrowserPages(PageOpener):
    """The desktop's own browser."""

    def open_page(self, address: str) -> bool:
        return open_address(address)


def open_address(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


def open_folder(file: Path) -> bool:
    """Show the folder that a file is in."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def copy_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)

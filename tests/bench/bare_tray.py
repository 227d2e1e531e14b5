"""The simplest tray program in PySide6: what ours is measured against. Twelve lines."""

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

application = QApplication(sys.argv)
pixmap = QPixmap(32, 32)
pixmap.fill(QColor("teal"))
icon, menu = QSystemTrayIcon(QIcon(pixmap)), QMenu()
menu.addAction("Quit").triggered.connect(application.quit)
icon.setContextMenu(menu)
icon.show()
sys.exit(application.exec())

"""The ordinary browser, from the console."""

from __future__ import annotations

import sys
import threading
import webbrowser

from photosync_tray.core.ports import PageOpener


class ConsolePages(PageOpener):
    """Opens the page, and prints its address for whoever sits at another screen."""

    def open_page(self, address: str) -> bool:
        sys.stderr.write(f"Sign in on this page:\n{address}\n")
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        return True

"""The names under which Windows, Intune and macOS know the program's policies."""

from __future__ import annotations

from photosync_tray.adapters.policy import WINDOWS_KEY

APP = "PhotoSyncTray"
"""The file's name, the category, and the application in Intune's addresses."""
TITLE = "PhotoSync Tray"
KEY = WINDOWS_KEY
NAMESPACE = f"{APP}.Policies"
DOMAIN = "io.github.photosync-tray"
"""Of the preferences on macOS."""
MADE = "Made by `make generated` from photosync_tray/core/setting_table.py."

"""PhotoSync Tray: brings a person's Microsoft 365 photo to SharePoint, and tells when it came."""

__version__ = "0.1.0"

APP_ID = "io.github.photosync-tray"
"""By this desktops know the program: its windows, its notifications, its desktop entry."""

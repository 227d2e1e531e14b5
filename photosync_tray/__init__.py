"""PhotoSync Tray: brings an employee's Microsoft 365 photo to SharePoint, and says when it is there."""

__version__ = "0.1.0"

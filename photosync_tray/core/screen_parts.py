"""What several screens share: buttons, and the causes that stand beside the first."""

from __future__ import annotations

from photosync_tray.core.causes import Cause
from photosync_tray.core.screen import Action, Button

SIGN_IN = Button(Action.SIGN_IN, "Sign in")
USE_BROWSER = Button(Action.USE_BROWSER, "Use my browser instead")
SYNC = Button(Action.SYNC, "Start the sync")
SYNC_AGAIN = Button(Action.SYNC, "Open the window again")
CHECK = Button(Action.CHECK, "Check now")
CHECK_AGAIN = Button(Action.CHECK, "Check again")
COPY_FOR_IT = Button(Action.COPY_FOR_IT, "Copy for IT")
ADD_PHOTO = Button(Action.ADD_PHOTO, "How to add a photo")
ALLOW = Button(Action.ALLOW, "Allow looking")
OPEN_PICTURE = Button(Action.OPEN_PICTURE, "Open my SharePoint picture")
OPEN_NORMAL = Button(Action.OPEN_NORMAL, "Open an ordinary window")
COPY_START = Button(Action.COPY_START, "Copy the link")
SHOW_STEPS = Button(Action.SHOW_STEPS, "Show the steps")
STOP_WAITING = Button(Action.CANCEL, "Stop waiting")


def while_opening(button: Button, opening: int | None) -> Button:
    """The button that opened the private window says so while the browser starts."""
    return button if opening is None else button._replace(label="Opening the browser…")


def without(found: tuple[Cause, ...], *said: Cause | None) -> tuple[Cause, ...]:
    """The causes that the screen's own words leave out."""
    return tuple(cause for cause in found if cause not in said)

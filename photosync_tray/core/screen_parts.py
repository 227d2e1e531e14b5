"""What several screens share: buttons, and the causes that stand beside the first."""

from __future__ import annotations

from photosync_tray.core.causes import Cause
from photosync_tray.core.screen import Action, Button

SIGN_IN = Button(Action.SIGN_IN, "Sign in")
SYNC = Button(Action.SYNC, "Start the sync")
SYNC_AGAIN = Button(Action.SYNC, "Open the window again")
CHECK = Button(Action.CHECK, "Check now")
CHECK_AGAIN = Button(Action.CHECK, "Check again")
COPY_FOR_IT = Button(Action.COPY_FOR_IT, "Copy for IT")
ADD_PHOTO = Button(Action.ADD_PHOTO, "How to add a photo")
ALLOW = Button(Action.ALLOW, "Allow looking")
OPEN_PICTURE = Button(Action.OPEN_PICTURE, "Open my SharePoint picture")
STOP_WAITING = Button(Action.CANCEL, "Stop waiting")

NO_WINDOW = frozenset({Cause.NO_BROWSER, Cause.PRIVATE_MODE_FORBIDDEN})
"""Why no private window opened, in place of why a look failed."""


def while_opening(button: Button, opening: int | None) -> Button:
    """The button that opened the private window says so while the browser starts."""
    return button if opening is None else button._replace(label="Opening the browser…")


def without(found: tuple[Cause, ...], *said: Cause | None) -> tuple[Cause, ...]:
    """The causes that the screen's own words leave out."""
    return tuple(cause for cause in found if cause not in said)

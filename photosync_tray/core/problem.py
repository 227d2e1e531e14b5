"""What every error can say of itself, and the same as a value; the errors are in `core.errors`."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import ClassVar

from photosync_tray.core.causes import Cause, advice
from photosync_tray.core.texts import Line, Text, named

log = logging.getLogger(__name__)


class PhotoSyncError(Exception):
    """The root: a cause, a title, and a message that says what happened and what to do.

    `details` is for IT (code, time, correlation id) and never holds a token or a photo.
    """

    title: ClassVar[Text] = "Something went wrong"
    message: ClassVar[Text] = "Try again. If it happens again, send the details to IT."
    cause: ClassVar[Cause | None] = None
    passing: ClassVar[bool] = False
    """Whether waiting alone may cure it, so that a watch goes on in spite of it."""

    def __init__(self, details: str | Line = "", *, retry_after: float | None = None) -> None:
        self.reason: Line | None = details if isinstance(details, Line) else None
        """The details where they are a sentence for the person too."""
        self.details = self.reason.said() if self.reason else str(details)
        super().__init__(self.details or self.title)
        self.retry_after = retry_after
        """Seconds that the service asked us to wait, where it said so."""

    @property
    def told(self) -> Line:
        """The title, and what it met: as a sentence where it has one, else as it is."""
        met = self.reason or named(self.details)
        return Line("{title}. {message}", {"title": Line(self.title), "message": met})

    def problem(self) -> Problem:
        return Problem(
            kind=type(self).__name__,
            title=self.title,
            message=self.message,
            cause=self.cause,
            details=self.details,
            passing=self.passing,
            retry_after=self.retry_after,
        )


@dataclass(frozen=True)
class Problem:
    """An error as a value, for states and screens."""

    kind: str
    title: Text
    message: Text
    cause: Cause | None = None
    details: str = ""
    passing: bool = False
    retry_after: float | None = None

    def for_it(self) -> str:
        """What to send to whoever helps, in lines: what the person read, and what it came from."""
        cause = [f"Cause: {self.cause} ({advice(self.cause).who} can act)"] if self.cause else []
        kind = f"Details: {self.details}" if self.details else f"Details: {self.kind}"
        return "\n".join([f"PhotoSync Tray: {self.title}", self.message, *cause, kind])

    @property
    def said(self) -> Line:
        """The title and the message as one paragraph."""
        words = {"title": Line(self.title), "message": Line(self.message)}
        return Line("{title}. {message}", words)

    @property
    def sign_in_needed(self) -> bool:
        return self.kind == "SignInNeeded"


def problem_of(error: Exception) -> Problem:
    """An error as a value. One that is not ours is a bug: it is logged whole, and said plainly."""
    if isinstance(error, PhotoSyncError):
        return error.problem()
    log.error("unexpected error", exc_info=error)
    return PhotoSyncError(type(error).__name__).problem()

"""What is known when somebody asks why the photo does not come, and the form of an answer."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from photosync_tray.core import states as s
from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import Problem
from photosync_tray.core.model import Account, Findings, OpenedWindow, Watch
from photosync_tray.core.texts import Line as Line
from photosync_tray.core.texts import Text, Value

if TYPE_CHECKING:
    from photosync_tray.core.autostart import AtSignIn

CLOCK_LIMIT = timedelta(minutes=10)
"""How far a clock may be off. Tokens and certificates bear five minutes; answers come late too."""

EARLY = datetime.min.replace(tzinfo=UTC)
"""Before every deadline: the moment of a state that knows none."""


@dataclass(frozen=True)
class Facts:
    """All that a diagnosis rests on. None is what was not looked at, and never counts as good.

    `problem` stopped the last look; `refused` is why the consent did not come. `over`: the watch
    has ended without the photo. `window` is what the browsers would open, or why they would not.
    `set_up`: there is a ClientId, for the `tenant` of the policy; `passed_over` values of policies
    did not count. `looks`: policy lets us look at SharePoint. `at_sign_in`: whether the program
    starts by itself.
    """

    now: datetime
    account: Account | None = None
    findings: Findings | None = None
    problem: Problem | None = None
    refused: Problem | None = None
    watch: Watch | None = None
    over: bool = False
    window: OpenedWindow | Problem | None = None
    set_up: bool | None = None
    tenant: str = ""
    passed_over: int = 0
    looks: bool = True
    at_sign_in: AtSignIn | None = None

    @property
    def clock_wrong(self) -> bool:
        ahead = self.findings.clock_ahead if self.findings else None
        return ahead is not None and abs(ahead) > CLOCK_LIMIT


def facts_of(state: s.State, now: datetime) -> Facts:
    """What a state alone tells."""
    match state:
        case s.SignedOut():
            return Facts(now, problem=state.problem)
        case s.SigningIn():
            return Facts(now, state.account, state.findings)
        case s.Checking():
            return Facts(now, state.account, state.last, watch=state.watch)
        case s.Failed():
            return Facts(now, state.account, state.findings, state.problem, watch=state.watch)
        case s.Watching():
            return Facts(now, state.account, state.findings, state.trouble, watch=state.watch)
        case s.TimedOut():
            return Facts(now, state.account, state.findings, watch=state.watch, over=True)
        case s.SyncNeeded():
            return Facts(now, state.account, state.findings, refused=state.refused)
    return Facts(now, state.account, state.findings)


class Answer(enum.StrEnum):
    """What came of a question."""

    GOOD = "good"
    BAD = "bad"
    UNKNOWN = "unknown"
    """Could not look; never to be taken for good."""
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True)
class Check:
    """One question and its answer; a bad one points to a cause, where it has one."""

    id: str
    question: Text
    answer: Answer
    finding: Line
    cause: Cause | None = None


class Question(NamedTuple):
    """Makes the checks of one question."""

    id: str
    text: Text

    def answered(self, answer: Answer, finding: Line, cause: Cause | None = None) -> Check:
        return Check(self.id, self.text, answer, finding, cause)

    def good(self, text: Text, one: Text = "", **values: Value) -> Check:
        return self.answered(Answer.GOOD, Line(text, values, one))

    def bad(self, cause: Cause | None, text: Text, one: Text = "", **values: Value) -> Check:
        return self.answered(Answer.BAD, Line(text, values, one), cause)

    def unknown(self, because: Text, **values: Value) -> Check:
        return self.answered(Answer.UNKNOWN, Line(because, values))

    def moot(self, because: Text, **values: Value) -> Check:
        return self.answered(Answer.NOT_APPLICABLE, Line(because, values))

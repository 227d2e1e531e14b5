"""The report on browsers as lines for people; `browser_report` has it as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from photosync_tray.adapters.private_mode import Verdict
from photosync_tray.core.model import Route
from photosync_tray.core.texts import Line, Text, say

Report = Mapping[str, Any]

_WHY: Mapping[Verdict, Text] = {
    Verdict.FORBIDDEN: "no, {policy} forbids it ({place})",
    Verdict.FORCED: "yes, {policy} makes every window private ({place})",
    Verdict.ALLOWED_HERE: "yes, {policy} makes an exception for this address ({place})",
    Verdict.NOTHING_FOUND: "yes, nothing was found here that forbids it",
}
_PRIVATE: Text = "private window: {answer}"
_SECOND: tuple[tuple[str, Text], ...] = (
    ("guest", "guest window: {answer}"),
    ("temporary_profile", "temporary profile: {answer}"),
)
_WOULD_OPEN: Mapping[Route, Text] = {
    Route.PRIVATE: "Would open: a private window of {browser}. {why}",
    Route.GUEST: "Would open: a guest window of {browser}. {why}",
    Route.TEMPORARY_PROFILE: "Would open: a window of {browser} with a temporary profile. {why}",
}
_CHOSEN: Mapping[str, Text] = {
    "setting": "The setting Browser names it.",
    "default": "It is the default browser.",
    "order": "It comes first among those that can open one.",
}
_CLOUD: Text = (
    "Policies that reach a browser through the cloud cannot be seen from here. "
    "--test opens a window and says whether it came."
)


def report_lines(report: Report) -> Iterator[str]:
    """Each browser with what it may open, then the one that the sync would take, and why."""
    for browser in report["browsers"]:
        yield from _browser(browser)
    for one in report["declined"]:
        yield say("{browser}: not used. {reason}", browser=_named(one), reason=one["reason"])
    if report["browsers"] or report["declined"]:
        yield ""
    yield from _outcome(report)


def _browser(browser: Report) -> Iterator[str]:
    yield f"{_named(browser)}: {browser['path']}"
    yield f"  {say(_PRIVATE, answer=_why(browser['private']))}"
    if not browser["private"]["open"]:
        for key, text in _SECOND:
            if browser[key]:
                yield f"  {say(text, answer=_why(browser[key]))}"


def _named(one: Report) -> str:
    name = f"{one['name']} {one['version']}" if one.get("version") else one["name"]
    return say("{browser} (default)", browser=name) if one["default"] else name


def _why(finding: Report) -> Line:
    values = {name: finding[name] or "" for name in ("policy", "place")}
    return Line(_WHY[Verdict(finding["verdict"])], values)


def _outcome(report: Report) -> Iterator[str]:
    refused = report["refused"]
    if refused:
        yield say("{title}. {message}", title=refused["title"], message=refused["message"])
        if refused["details"]:
            yield refused["details"]
        return
    would = report["would_open"]
    chosen = next(one for one in report["browsers"] if one["chosen_by"])
    why = Line(_CHOSEN[chosen["chosen_by"]])
    yield say(_WOULD_OPEN[Route(would["route"])], browser=chosen["name"], why=why)
    tested: Line = report["test"]["sentence"] if report.get("test") else Line(_CLOUD)
    yield say(tested)

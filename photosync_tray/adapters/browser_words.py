"""The report on browsers as lines for people; `browser_report` has it as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from photosync_tray.adapters.private_mode import Verdict
from photosync_tray.core.model import Route

Report = Mapping[str, Any]

_WHY = {
    Verdict.FORBIDDEN: "no, {policy} forbids it ({place})",
    Verdict.FORCED: "yes, {policy} makes every window private ({place})",
    Verdict.ALLOWED_HERE: "yes, {policy} makes an exception for this address ({place})",
    Verdict.NOTHING_FOUND: "yes, nothing was found here that forbids it",
}
_SECOND = (("guest", "guest window"), ("temporary_profile", "temporary profile"))
_WINDOWS = {
    Route.PRIVATE: "a private window",
    Route.GUEST: "a guest window",
    Route.TEMPORARY_PROFILE: "a window with a temporary profile",
}
_CHOSEN = {
    "setting": "the setting Browser names it",
    "default": "it is the default browser",
    "order": "it comes first among those that can open one",
}
_CLOUD = (
    "Policies that reach a browser through the cloud cannot be seen from here. "
    "--test opens a window and says whether it came."
)


def report_lines(report: Report) -> Iterator[str]:
    """Each browser with what it may open, then the one that the sync would take, and why."""
    for browser in report["browsers"]:
        yield from _browser(browser)
    for one in report["declined"]:
        yield f"{_named(one)}: not used. {one['reason']}"
    if report["browsers"] or report["declined"]:
        yield ""
    yield from _outcome(report)


def _browser(browser: Report) -> Iterator[str]:
    yield f"{_named(browser)}: {browser['path']}"
    yield f"  private window: {_why(browser['private'])}"
    if not browser["private"]["open"]:
        known = ((what, browser[key]) for key, what in _SECOND if browser[key])
        yield from (f"  {what}: {_why(finding)}" for what, finding in known)


def _named(one: Report) -> str:
    version = f" {one['version']}" if one.get("version") else ""
    return f"{one['name']}{version}{' (default)' if one['default'] else ''}"


def _why(finding: Report) -> str:
    return _WHY[Verdict(finding["verdict"])].format(**finding)


def _outcome(report: Report) -> Iterator[str]:
    refused = report["refused"]
    if refused:
        yield f"{refused['title']}. {refused['message']}"
        if refused["details"]:
            yield refused["details"]
        return
    would = report["would_open"]
    chosen = next(one for one in report["browsers"] if one["chosen_by"])
    window = _WINDOWS[Route(would["route"])]
    yield f"Would open: {window} of {chosen['name']}, because {_CHOSEN[chosen['chosen_by']]}."
    if report.get("test"):
        yield report["test"]["sentence"]
    else:
        yield _CLOUD

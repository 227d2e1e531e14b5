"""`photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.

Runs in the console's own process: browsers and policies are the same for it as for the tray.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import Any

from photosync_tray.adapters.browser_report import browsers_report, refusal
from photosync_tray.adapters.browser_words import report_lines
from photosync_tray.adapters.clouds import cloud_of
from photosync_tray.adapters.window_receipt import LoopbackReceipt
from photosync_tray.app import folders, installed, load_settings
from photosync_tray.core.browser_offers import TEST_SECONDS, try_window
from photosync_tray.core.cloud import Cloud, StartAt, origin
from photosync_tray.core.commands import Reply
from photosync_tray.core.errors import BrowserError, PhotoSyncError
from photosync_tray.core.facts import Answer
from photosync_tray.core.line_messages import english
from photosync_tray.core.ports import PrivateBrowsers, WindowReceipt
from photosync_tray.core.settings import Settings
from photosync_tray.core.status import ExitCode
from photosync_tray.core.texts import Line, Text
from photosync_tray.demo.scenes import Scene
from photosync_tray.demonstration import demo_parts, start_tenant

_VISITOR: Text = "In the demo a visitor stands for the browser, so there is no window to test."

Report = dict[str, Any]


def browsers_command(scene: Scene | None, *, as_json: bool, test: bool) -> ExitCode:
    """Print the report, with `test` after a window was opened. Raises PhotoSyncError."""
    report = _live(test=test) if scene is None else _demo(scene, test=test)
    text = json.dumps(english(report), indent=2) if as_json else "\n".join(report_lines(report))
    sys.stdout.write(f"{text}\n")
    return code_of(report)


def code_of(report: Report) -> ExitCode:
    test = report.get("test")
    if not report["would_open"] or (test and test["opened"] is False):
        return ExitCode.BLOCKED
    return ExitCode.NOT_THERE_YET if test and test["came"] is False else ExitCode.DONE


def with_test(reply: Reply, scene: Scene | None) -> Reply:
    """The diagnosis with one more check: whether a window really opens."""
    try:
        found = _live(test=True) if scene is None else _demo(scene, test=True)
    except PhotoSyncError as fault:
        found = {"would_open": None, "refused": refusal(fault)}
    check = _check(found.get("test") or _untried(found["refused"]))
    report = dict(reply.report or {})
    report["checks"] = [*report.get("checks", ()), english(check)]
    said = Line("{question} {finding}", {name: check[name] for name in ("question", "finding")})
    code = reply.exit_code if reply.exit_code != ExitCode.DONE else code_of(found)
    lines = {**reply.lines, check["id"]: said}
    return replace(reply, report=report, exit_code=code, lines=lines)


def _untried(refused: Report) -> Report:
    words = {name: refused[name] for name in ("title", "message")}
    said = Line("No window was opened. {title}. {message}", words)
    return {"opened": False, "came": False, "sentence": said}


def _check(test: Report) -> Report:
    """In the form of `diagnose --json`; which cause it is, the other checks tell."""
    answer = Answer.NOT_APPLICABLE if test["opened"] is None else Answer.BAD
    return {
        "id": "test-window",
        "question": Line("Does a window open at a page of ours?"),
        "answer": Answer.GOOD if test["came"] else answer,
        "finding": test["sentence"],
        "cause": None,
    }


def _live(*, test: bool) -> Report:
    settings = load_settings(None)
    cloud, state = cloud_of(settings), folders(None).state
    report = browsers_report(installed(settings, cloud, state), _start(settings, cloud))
    if test and report["would_open"]:
        receipt = LoopbackReceipt()
        page = receipt.begin()
        browsers = installed(settings, cloud, state, {origin(page)}.__contains__)
        report["test"] = tried(browsers, receipt, page)
    return report


def _start(settings: Settings, cloud: Cloud) -> str:
    """The page that the sync would begin at, for nobody in particular."""
    return cloud.start_address(StartAt(settings.text("StartAt")), "", cloud.my_site)


def tried(
    browsers: PrivateBrowsers, receipt: WindowReceipt, page: str, seconds: float = TEST_SECONDS
) -> Report:
    """Open a window at the receipt's page, and wait for its visit."""
    trial = try_window(browsers, receipt, page, seconds)
    return {
        "opened": trial.window is not None,
        "route": trial.window.route.value if trial.window else None,
        "came": trial.came,
        "sentence": trial.line,
    }


def _demo(scene: Scene, *, test: bool) -> Report:
    """What is really installed, for the demo's own pages, and the refusal of a scene about one."""
    tenant = start_tenant(scene)
    try:
        parts = demo_parts(tenant.addresses, scene, tenant.close)
        cloud, settings = parts.journey.cloud, parts.settings
        start = _start(settings, cloud)
        browsers = installed(settings, cloud, folders(scene).state)
        report: Report = browsers_report(browsers, start)
        report |= _refused(parts.browsers, start, report["browsers"])
    finally:
        tenant.close()
    if test:
        report["test"] = {"opened": None, "route": None, "came": None, "sentence": Line(_VISITOR)}
    return report


def _refused(browsers: PrivateBrowsers, start: str, listed: list[Report]) -> Report:
    unchosen = [one | {"chosen_by": None} for one in listed]
    try:
        browsers.choose(start)
    except BrowserError as fault:
        return {"would_open": None, "refused": refusal(fault), "browsers": unchosen}
    return {}

"""What is known of browsers, as data for `trayctl browsers --json` and as a table for readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from photosync_tray.adapters.browser_declined import DECLINED
from photosync_tray.adapters.browser_kinds import BrowserKind, Confidence, Engine
from photosync_tray.adapters.browser_machine import Installed, TurnedDown
from photosync_tray.adapters.browser_table import KINDS
from photosync_tray.adapters.browsers import InstalledBrowsers, Plan
from photosync_tray.adapters.private_mode import Finding
from photosync_tray.core.errors import PhotoSyncError
from photosync_tray.core.model import Route
from photosync_tray.core.texts import Line

_SCHEMA = 1
_HEAD = (
    *("browser", "`Browser`", "private window", "guest window", "temporary profile"),
    *("policies on Windows", "on macOS", "on Linux"),
)


def browsers_report(browsers: InstalledBrowsers, address: str) -> dict[str, object]:
    """Everything found, judged for `address`; `would_open` is what the sync would take now.

    Verdicts are "forbidden", "forced", "allowed-for-this-address" and "nothing-found"; a route
    that a browser is not known to take is null. Sentences are lines: `english` makes it JSON.
    """
    survey = browsers.survey(address)
    plan, refused = _plan(browsers, address)
    return {
        "schema": _SCHEMA,
        "setting": browsers.choice,
        "second_route": browsers.second_route.value,
        "default": survey.found.default or None,
        "would_open": {"key": plan.browser.kind.key, "route": plan.route.value} if plan else None,
        "refused": refused,
        "browsers": [
            _browser(one, findings, browsers.choice if plan and one == plan.browser else None)
            for one, findings in survey.browsers
        ],
        "declined": [_declined(one) for one in survey.found.declined],
    }


def _plan(
    browsers: InstalledBrowsers, address: str
) -> tuple[Plan | None, dict[str, str | Line] | None]:
    try:
        return browsers.plan(address), None
    except PhotoSyncError as error:
        return None, refusal(error)


def refusal(error: PhotoSyncError) -> dict[str, str | Line]:
    return {
        "error": type(error).__name__,
        "title": Line(error.title),
        "message": Line(error.message),
        "details": error.details,
    }


def _browser(
    one: Installed, findings: Mapping[Route, Finding], setting: str | None
) -> dict[str, object]:
    return {
        "key": one.kind.key,
        "name": one.kind.name,
        "path": one.executable,
        "arguments": list(one.prefix),
        "package": one.package.value,
        "version": one.version or None,
        "default": one.default,
        "chosen_by": _chosen_by(one, setting),
        "how_sure": one.kind.confidence.value,
        "private": _finding(findings.get(Route.PRIVATE)),
        "guest": _finding(findings.get(Route.GUEST)),
        "temporary_profile": _finding(findings.get(Route.TEMPORARY_PROFILE)),
    }


def _chosen_by(one: Installed, setting: str | None) -> str | None:
    """What made it the one: the setting, being the default, or our own order."""
    if setting is None:
        return None
    if one.kind.key == setting:
        return "setting"
    return "default" if one.default else "order"


def _finding(found: Finding | None) -> dict[str, object] | None:
    if found is None:
        return None
    return {
        "open": not found.forbidden,
        "verdict": found.verdict.value,
        "policy": found.policy or None,
        "place": found.place or None,
    }


def _declined(one: TurnedDown) -> dict[str, object]:
    return {
        "key": one.kind.key,
        "name": one.kind.name,
        "path": one.path or None,
        "default": one.default,
        "reason": Line(one.kind.reason),
    }


def browsers_table() -> str:
    """The table of all browsers and of those declined, as Markdown."""
    rows = [_row(_HEAD), _row("---" for _ in _HEAD), *(_row(_cells(kind)) for kind in KINDS)]
    declined = [_row(("browser", "why not")), _row(("---", "---"))]
    declined += [_row((kind.name, kind.reason)) for kind in DECLINED]
    return "\n".join([*rows, "", *declined, ""])


def _cells(kind: BrowserKind) -> Iterable[str]:
    yield kind.name
    yield f"`{kind.key}`"
    yield f"`{kind.switch}` ({kind.confidence})"
    yield _sure("--guest", kind.guest)
    yield _sure(_TEMPORARY[kind.engine], kind.temporary)
    yield f"`{kind.policies.windows}`"
    yield _code(kind.policies.mac or next(iter(kind.bundles)))
    yield "<br>".join(_code(f"/{place}") for place in kind.policies.linux) or "not known"


_TEMPORARY = {Engine.CHROMIUM: "--user-data-dir", Engine.GECKO: "-profile"}


def _sure(switch: str, confidence: Confidence | None) -> str:
    return f"`{switch}` ({confidence})" if confidence else "not known"


def _code(text: str) -> str:
    return f"`{text}`"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"

"""The cells of the matrix: policies, start, second route and profiles, as data.

What each cell has to end in is written down here, and not taken from the program.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from photosync_tray.adapters.browser_routes import SecondRoute
from photosync_tray.core.model import Route

HOST = "127.0.0.1"
_ALL = frozenset({Route.PRIVATE, Route.GUEST, Route.TEMPORARY_PROFILE})
_PRIVATE = frozenset({Route.PRIVATE})
_NOT_TEMPORARY = frozenset({Route.PRIVATE, Route.GUEST})


class Start(enum.StrEnum):
    """Whether the person's browser is open already."""

    COLD = "cold"
    RUNNING = "running"


class Profiles(enum.StrEnum):
    """What the browser would open at its next start by itself."""

    ONE = "one"
    GUEST_LAST = "guest last"
    """Chromium asks at its next start who is using it."""
    TWO = "two"


@dataclass(frozen=True)
class Rule:
    """Policy files, by their place below /, and the windows that they keep the page from.

    `forces` makes every window private, `locks` every ordinary one ask for a sign-in first.
    `seconds` tries the second routes as well. `essential` rows belong to every run of the tests.
    """

    name: str
    files: Mapping[str, object] = field(default_factory=dict)
    keeps_from: frozenset[Route] = frozenset()
    forces: bool = False
    locks: bool = False
    seconds: bool = False
    essential: bool = False


@dataclass(frozen=True)
class Cell:
    """One try. A `blind` one hides the policies from the program, so that the matrix must fail."""

    browser: str
    rule: Rule
    start: Start
    second: SecondRoute = SecondRoute.NONE
    profiles: Profiles = Profiles.ONE
    blind: bool = False

    @property
    def id(self) -> str:
        parts = (self.browser, self.rule.name, self.start, self.second, self.profiles)
        return "-".join(parts).replace(" ", "-").lower() + ("-blind" if self.blind else "")

    @property
    def expected(self) -> Route | None:
        """The window that the program has to open; None where it has to refuse."""
        if Route.PRIVATE not in self.rule.keeps_from:
            return Route.PRIVATE
        second = {
            SecondRoute.GUEST: Route.GUEST if self.browser == "chromium" else None,
            SecondRoute.TEMPORARY_PROFILE: Route.TEMPORARY_PROFILE,
        }.get(self.second)
        return second if second not in self.rule.keeps_from else None


def _managed(**policies: object) -> dict[str, object]:
    return {"etc/chromium/policies/managed/it.json": policies}


def _recommended(**policies: object) -> dict[str, object]:
    return {"etc/chromium/policies/recommended/it.json": policies}


def _firefox(**policies: object) -> dict[str, object]:
    return {"etc/firefox/policies/policies.json": {"policies": policies}}


def _in_two_files(first: int, second: int) -> dict[str, object]:
    folder, name = "etc/chromium/policies/managed", "IncognitoModeAvailability"
    return {f"{folder}/a.json": {name: first}, f"{folder}/b.json": {name: second}}


_CUT_OFF = '{"IncognitoModeAvailability": 1'
_LENIENT = '// from IT\n{"IncognitoModeAvailability": 1,}'
_OFF = {"IncognitoModeAvailability": 1}

CHROMIUM = (
    Rule("absent", essential=True),
    Rule("forbidding", _managed(**_OFF), _PRIVATE, seconds=True, essential=True),
    Rule("forbidding, old", _managed(IncognitoEnabled=False), _PRIVATE),
    Rule("forcing", _managed(IncognitoModeAvailability=2), forces=True, essential=True),
    Rule("recommended", _recommended(**_OFF), _PRIVATE, essential=True),
    Rule("recommended, undone", _recommended(**_OFF) | _managed(IncognitoModeAvailability=0)),
    Rule("two files, last forbids", _in_two_files(0, 1), _PRIVATE),
    Rule("two files, last allows", _in_two_files(1, 0)),
    Rule("malformed, text", _managed(IncognitoModeAvailability="1"), essential=True),
    Rule(
        "malformed, text over old",
        _managed(IncognitoModeAvailability="1", IncognitoEnabled=False),
    ),
    Rule("malformed, cut off", {"etc/chromium/policies/managed/it.json": _CUT_OFF}),
    Rule("lenient", {"etc/chromium/policies/managed/it.json": _LENIENT}, _PRIVATE),
    Rule("allow-listed", _managed(**_OFF, IncognitoModeUrlAllowlist=[HOST]), essential=True),
    Rule(
        "others allow-listed",
        _managed(**_OFF, IncognitoModeUrlAllowlist=["contoso.example"]),
        _PRIVATE,
    ),
    Rule(
        "others allow-listed, on", _managed(IncognitoModeUrlAllowlist=["contoso.example"]), _PRIVATE
    ),
    Rule("block-listed, private", _managed(IncognitoModeUrlBlocklist=[HOST]), _PRIVATE),
    Rule("block-listed", _managed(URLBlocklist=[HOST]), _ALL, seconds=True, essential=True),
    Rule("all others blocked", _managed(URLBlocklist=["*"], URLAllowlist=[HOST])),
    Rule(
        "guest forbidden",
        _managed(**_OFF, BrowserGuestModeEnabled=False),
        _NOT_TEMPORARY,
        seconds=True,
        essential=True,
    ),
    Rule(
        "guest malformed",
        _managed(**_OFF, BrowserGuestModeEnabled="false"),
        _PRIVATE,
        seconds=True,
    ),
    Rule(
        "sign-in forced",
        _managed(**_OFF, BrowserSignin=2),
        _ALL,
        locks=True,
        seconds=True,
    ),
    Rule(
        "sign-in forced, guests",
        _managed(**_OFF, BrowserSignin=2, BrowserGuestModeEnabled=True),
        _ALL,
        locks=True,
        seconds=True,
    ),
)

FIREFOX = (
    Rule("absent", essential=True),
    Rule(
        "forbidding", _firefox(DisablePrivateBrowsing=True), _PRIVATE, seconds=True, essential=True
    ),
    Rule("forbidding, number", _firefox(PrivateBrowsingModeAvailability=1), _PRIVATE),
    Rule("forcing", _firefox(PrivateBrowsingModeAvailability=2), forces=True, essential=True),
    Rule(
        "zero beside true",
        _firefox(PrivateBrowsingModeAvailability=0, DisablePrivateBrowsing=True),
        _PRIVATE,
    ),
    Rule("one for true", _firefox(DisablePrivateBrowsing=1), _PRIVATE),
    Rule("malformed, true for one", _firefox(PrivateBrowsingModeAvailability=True)),
    Rule("a word for true", _firefox(DisablePrivateBrowsing="true"), _PRIVATE),
    Rule("malformed, text", _firefox(PrivateBrowsingModeAvailability="1"), essential=True),
    Rule("malformed, cut off", {"etc/firefox/policies/policies.json": '{"policies": {'}),
    Rule(
        "another folder",
        {"etc/firefox-esr/policies/policies.json": {"policies": {"DisablePrivateBrowsing": True}}},
    ),
    Rule(
        "block-listed",
        _firefox(WebsiteFilter={"Block": [f"*://{HOST}/*"]}),
        _ALL,
        seconds=True,
        essential=True,
    ),
    Rule(
        "block-listed, in a text",
        _firefox(WebsiteFilter=f'{{"Block": ["*://{HOST}/*"]}}'),
        _ALL,
    ),
    Rule(
        "all others blocked",
        _firefox(WebsiteFilter={"Block": ["<all_urls>"], "Exceptions": [f"http://{HOST}/*"]}),
    ),
)

RULES = {"chromium": CHROMIUM, "firefox": FIREFOX}
_SECONDS = (SecondRoute.GUEST, SecondRoute.TEMPORARY_PROFILE)


def cells() -> Iterator[Cell]:
    """All of them. Second routes are tried only where private windows are forbidden."""
    for browser, rules in RULES.items():
        for rule in rules:
            for start in (Start.COLD,) if rule.locks else Start:
                yield Cell(browser, rule, start)
                if rule.seconds:
                    yield from (Cell(browser, rule, start, second) for second in _SECONDS)
    yield from _profile_cells()


def _profile_cells() -> Iterator[Cell]:
    """Which profile is taken is only asked at a cold start, and only by Chromium."""
    absent, forbidding = CHROMIUM[0], CHROMIUM[1]
    for profiles in (Profiles.GUEST_LAST, Profiles.TWO):
        yield Cell("chromium", absent, Start.COLD, profiles=profiles)
        for second in _SECONDS:
            yield Cell("chromium", forbidding, Start.COLD, second, profiles)


def essential() -> Iterator[Cell]:
    """Those of every run: a running browser where it makes a difference, else a cold one."""
    for cell in cells():
        wanted = cell.rule.essential and cell.profiles is not Profiles.TWO
        if wanted and (cell.start is Start.COLD or cell.rule.name in ("absent", "forbidding")):
            yield cell


BLIND = Cell("chromium", CHROMIUM[1], Start.RUNNING, blind=True)
"""The program does not see that private windows are forbidden: the cookie comes along."""

"""Real browsers on the desktop of the tests: their installation, and questions to Chromium."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import websocket

if TYPE_CHECKING:
    from tests.desktop import Desktop, Window

CHROMIUM_SWITCHES = [
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--disable-gpu",
    "--password-store=basic",
]
_DEBUGGING = "--remote-debugging-port=0"  # DevToolsActivePort in the profile's folder tells which
_PREFERENCES: dict[str, bool | int | str] = {
    # No pages that open by themselves, no questions.
    "browser.aboutwelcome.enabled": False,
    "browser.preonboarding.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage": "about:blank",
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "browser.newtabpage.enabled": False,
    "browser.sessionstore.resume_from_crash": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "termsofuse.bypassNotification": True,
    "toolkit.startup.max_resumed_crashes": -1,
    "trailhead.firstrun.didSeeAboutWelcome": True,
    # No calls home: the network of the tests ends at loopback.
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.region.network.url": "",
    "browser.safebrowsing.downloads.remote.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.search.update": False,
    "datareporting.healthreport.uploadEnabled": False,
    "dom.push.connection.enabled": False,
    "extensions.getAddons.cache.enabled": False,
    "extensions.systemAddon.update.enabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.dns.disablePrefetch": True,
    "network.prefetch-next": False,
    "network.proxy.type": 0,
    "network.trr.mode": 5,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "toolkit.telemetry.server": "data:,",
}
_ENTRY = """[Desktop Entry]
Type=Application
Version=1.0
Name={name}
Exec={executable} %U
Terminal=false
Categories=Network;WebBrowser;
MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;
"""
_TYPES = ("text/html", "x-scheme-handler/http", "x-scheme-handler/https")


def profile_folder(desktop: Desktop, key: str) -> Path:
    return desktop.folder / "profiles" / key


def install_browser(desktop: Desktop, key: str, *, default: bool) -> Path:
    """A wrapper under the browser's own name, found by .desktop file as any browser is.

    The wrapper adds only what a machine of tests needs; switches and the address come after it,
    in the order in which the program under test gave them.
    """
    profile = profile_folder(desktop, key)
    profile.mkdir(parents=True, exist_ok=True)
    if key == "firefox":
        name, command = "firefox-esr", ["/usr/bin/firefox-esr", "-profile", str(profile)]
        (profile / "user.js").write_text(_user_js())
    else:
        own = [f"--user-data-dir={profile}", _DEBUGGING]
        name, command = "chromium", ["/usr/bin/chromium", *own, *CHROMIUM_SWITCHES]
        if os.geteuid() == 0:
            command.append("--no-sandbox")  # Chromium refuses to start as root without it
    executable = wrapper(desktop.folder / "bin" / name, command)
    announce(desktop.environment, name, executable, default=default)
    return executable


def _user_js() -> str:
    return default_preferences("user_pref")


def default_preferences(function: str = "pref") -> str:
    """For every profile, those that are not made yet included, where Debian's Firefox looks."""
    lines = (f"{function}({json.dumps(k)}, {json.dumps(v)});\n" for k, v in _PREFERENCES.items())
    return "".join(lines)


def wrapper(path: Path, command: list[str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n')
    path.chmod(0o755)
    return path


def announce(environment: Mapping[str, str], name: str, executable: Path, *, default: bool) -> None:
    """Make the browser known to the desktop, by a .desktop file, and as the default."""
    applications = Path(environment["XDG_DATA_HOME"], "applications")
    applications.mkdir(parents=True, exist_ok=True)
    entry = _ENTRY.format(name=name, executable=executable)
    (applications / f"{name}.desktop").write_text(entry)
    if default:
        chosen = "".join(f"{kind}={name}.desktop\n" for kind in _TYPES)
        config = Path(environment["XDG_CONFIG_HOME"], "mimeapps.list")
        config.write_text(f"[Default Applications]\n{chosen}")


@dataclass(frozen=True)
class Page:
    """A tab of the running Chromium."""

    id: str
    url: str
    title: str
    incognito: bool
    socket: str


class Chromium:
    """The running Chromium of a desktop, asked by the DevTools protocol where things are.

    It only looks. Clicking is done with the desktop's mouse, as a person does.
    """

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._port_file = profile_folder(desktop, "chromium") / "DevToolsActivePort"

    def pages(self) -> list[Page]:
        """Its open tabs; none while it does not run."""
        try:
            port, path = self._port_file.read_text().split()
            targets, ordinary = _targets(f"ws://127.0.0.1:{port}{path}")
        except (OSError, ValueError, websocket.WebSocketException):
            return []  # not there yet, or closing
        return [_page(target, ordinary, port) for target in targets if target["type"] == "page"]

    def page(self, url_regex: str, seconds: float = 20) -> Page:
        """Wait for a tab whose address holds the expression and whose page has been loaded."""

        def there() -> Page | None:
            found = (page for page in self.pages() if re.search(url_regex, page.url))
            return next(filter(self._loaded, found), None)

        return self._desktop.wait_for(there, seconds, f"a page in Chromium at {url_regex}")

    def evaluate(self, page: Page, expression: str) -> Any:
        """The value of a JavaScript expression in a page."""
        with _connection(page.socket) as ask:
            answer = ask("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise AssertionError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def text(self, page: Page) -> str:
        """What a person can read on the page."""
        return str(self.evaluate(page, "document.body.innerText"))

    def click(self, page: Page, css_selector: str, seconds: float = 10) -> None:
        """Bring the page to the front and click the middle of an element with the mouse."""
        window = self.bring_to_front(page)
        script = _PLACE.replace("SELECTOR", json.dumps(css_selector))

        def place() -> list[float] | None:
            """Where it is, when it has been in the same place twice."""
            first: list[float] | None = self.evaluate(page, script)
            return first if first == self.evaluate(page, script) else None

        x, y = self._desktop.wait_for(place, seconds, f"{css_selector} in {window.title}")
        self._desktop.click(round(x), round(y))

    def bring_to_front(self, page: Page) -> Window:
        """Make it the chosen tab of its window, and the window the active one."""
        with _connection(page.socket) as ask:
            ask("Page.bringToFront")

        def window() -> Window | None:
            title = str(self.evaluate(page, "document.title || location.host"))
            return next(iter(self._desktop.windows(f"^{re.escape(title)}.* - Chromium$")), None)

        found = self._desktop.wait_for(window, 10, f"the window of {page.url}")
        self._desktop.activate(found)
        return found

    def _loaded(self, page: Page) -> bool:
        try:
            return bool(self.evaluate(page, "document.readyState === 'complete'"))
        except (OSError, AssertionError, websocket.WebSocketException):
            return False  # on its way to another page


# The frame that Chromium draws itself is as wide at the bottom as at the sides.
_PLACE = """(() => {
  const element = document.querySelector(SELECTOR);
  if (!element) return null;
  element.scrollIntoView({block: "center", behavior: "instant"});
  const box = element.getBoundingClientRect();
  const side = (window.outerWidth - window.innerWidth) / 2;
  const top = window.outerHeight - window.innerHeight - side;
  return [window.screenX + side + box.x + box.width / 2,
          window.screenY + top + box.y + box.height / 2];
})()"""


def _targets(browser: str) -> tuple[list[dict[str, Any]], str]:
    """Everything that is open, and the context of the ordinary profile."""
    with _connection(browser) as ask:
        listed = ask("Target.getTargets")["targetInfos"]
        return listed, ask("Target.getBrowserContexts")["defaultBrowserContextId"]


def _page(target: dict[str, Any], ordinary: str, port: str) -> Page:
    return Page(
        target["targetId"],
        target["url"],
        target["title"],
        target["browserContextId"] != ordinary,
        f"ws://127.0.0.1:{port}/devtools/page/{target['targetId']}",
    )


@contextlib.contextmanager
def _connection(address: str) -> Iterator[Callable[..., dict[str, Any]]]:
    # Chromium refuses connections that name an origin, as a web page's would.
    socket = websocket.create_connection(address, timeout=10, suppress_origin=True)

    def ask(method: str, **parameters: object) -> dict[str, Any]:
        socket.send(json.dumps({"id": 1, "method": method, "params": parameters}))
        while True:
            answer = json.loads(socket.recv())
            if "error" in answer:
                raise AssertionError(f"{method}: {answer['error']['message']}")
            if answer.get("id") == 1:
                result: dict[str, Any] = answer["result"]
                return result

    with contextlib.closing(socket):
        yield ask

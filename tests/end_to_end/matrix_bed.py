"""Where the cells of the matrix are tried: real browsers, each with an /etc and a home of its own.

The browsers run in a mount namespace in which a copy of /etc lies over the real one, so that
policies stand where the browser looks for them, and the machine's own /etc is never touched.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from photosync_tray.adapters.browser_launch import spawn_detached
from photosync_tray.adapters.browser_machine import Machine
from tests.desktop import Desktop, need
from tests.desktop_browsers import CHROMIUM_SWITCHES, announce, default_preferences, wrapper
from tests.desktop_processes import end_mounted
from tests.end_to_end.cookie_site import CookieSite
from tests.end_to_end.matrix_cells import Profiles
from tests.end_to_end.matrix_judge import Visit
from tests.own_etc import OwnEtc

_PROGRAMS = {"chromium": "chromium", "firefox": "firefox-esr"}
_DATA = {"chromium": ".config/chromium", "firefox": ".mozilla/firefox"}
_PROFILES_INI = """[General]
StartWithLastProfile=1
Version=2
[Profile0]
Name=person
IsRelative=1
Path=person
Default=1
"""
# Held by a running browser, and in the way of the next one.
_LOCKS = shutil.ignore_patterns("Singleton*", "lock", ".parentlock")
_LEGACY = "MOZ_LEGACY_PROFILES=1"  # no profile of its own for each installation
_SECONDS = 40.0
"""For a visit; only a browser that does not come at all takes so long."""


class Person:
    """Somebody at a desktop with one browser, a home and policies. `end` closes the browser."""

    def __init__(self, desktop: Desktop, folder: Path, browser: str, site: CookieSite) -> None:
        self.desktop = desktop
        self.folder = folder
        self.browser = browser
        self.site = site
        self.started = 0
        self._processes: list[subprocess.Popen[bytes]] = []
        self.environ = self._environ()
        self._etc = self._own_etc()
        self.executable = self._install()

    def _environ(self) -> dict[str, str]:
        home = self.folder / "home"
        own = {
            "HOME": home,
            "XDG_CONFIG_HOME": home / ".config",
            "XDG_DATA_HOME": home / ".local/share",
            "XDG_STATE_HOME": home / ".local/state",
            "XDG_CACHE_HOME": home / ".cache",
        }
        for path in own.values():
            path.mkdir(parents=True, exist_ok=True)
        # What is not on loopback goes to a port where nobody listens.
        nowhere = dict.fromkeys(("http_proxy", "https_proxy"), "http://127.0.0.1:9")
        places = {key: str(value) for key, value in own.items()}
        return {**self.desktop.environment, **places, **nowhere}

    @property
    def data(self) -> Path:
        """Where the browser keeps its profiles."""
        return self.folder / "home" / _DATA[self.browser]

    @property
    def machine(self) -> Machine:
        return Machine(self.environ, root=self.folder)

    def _own_etc(self) -> OwnEtc:
        etc = OwnEtc(self.folder, without=("chromium/policies", "firefox"))
        etc.write({"etc/firefox-esr/matrix.js": default_preferences()})
        return etc

    def set_policies(self, files: Mapping[str, object]) -> None:
        """Text stays as it is, anything else becomes JSON."""
        self._etc.write(files)

    def _install(self) -> Path:
        name = _PROGRAMS[self.browser]
        program = need(name)
        if self.browser == "chromium":
            command = [program, *CHROMIUM_SWITCHES, "--no-sandbox"]  # as root it needs that
        else:
            (self.data / "person").mkdir(parents=True, exist_ok=True)
            (self.data / "profiles.ini").write_text(_PROFILES_INI)
            command = [need("env"), _LEGACY, program]
        executable = wrapper(self.folder / "bin" / name, [*self.within(), *command])
        announce(self.environ, name, executable, default=True)
        return executable

    def within(self) -> list[str]:
        """What a command begins with that is to see this person's /etc."""
        return self._etc.within()

    def visit(self, path: str, *, host: str = "127.0.0.1") -> Visit:
        """An ordinary visit, as by a link in another program."""
        profile = ["--profile-directory=Default"] if self.browser == "chromium" else []
        return self.go(*profile, f"{self.address(path, host)}")

    def address(self, path: str, host: str = "127.0.0.1") -> str:
        return f"{self.site.origin.replace('127.0.0.1', host)}{path}"

    def go(self, *arguments: str) -> Visit:
        """Start the browser, and wait until the page of the last argument was asked for."""
        self._processes.append(
            subprocess.Popen(
                [self.executable, *arguments],
                env=self.environ,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        )
        return self.wait_for("/" + arguments[-1].split("/", 3)[3])

    def wait_for(self, path: str) -> Visit:
        with contextlib.suppress(AssertionError):
            self.desktop.wait_for(lambda: path in self.site.visits, _SECONDS, path)
        return self.log(path)

    def log(self, path: str) -> Visit:
        return Visit(path in self.site.visits, self.site.visits.get(path))

    def spawn(
        self,
        argv: Sequence[str],
        environ: Mapping[str, str],
        ended: Callable[[], object] | None = None,
    ) -> None:
        """As the program does it in earnest, and counted."""
        self.started += 1
        spawn_detached(argv, environ, ended)

    def leave(self) -> None:
        """Close the one window by the keyboard, so that the browser keeps its cookies."""
        [window] = self.desktop.wait_for(lambda: self.desktop.windows("^Visit /"), 40, "the window")
        self.desktop.close(window)
        for process in self._processes:
            process.wait(120)

    def end(self) -> None:
        end_mounted(self.folder / "etc", "/etc")
        for process in self._processes:
            process.wait(20)


class Bed:
    """Profiles that have the person's cookie, made once by the real browser, then copied."""

    def __init__(self, folder: Path, site: CookieSite) -> None:
        self._folder = folder
        self.site = site
        self._warm: dict[tuple[str, Profiles], Path] = {}
        self._locks = {browser: threading.Lock() for browser in _PROGRAMS}

    @contextlib.contextmanager
    def person(
        self, desktop: Desktop, name: str, browser: str, profiles: Profiles = Profiles.ONE
    ) -> Iterator[Person]:
        with self._locks[browser]:
            warm = self._warmed(desktop, browser, profiles)
        with self._person(desktop, name, browser, warm) as person:
            yield person

    @contextlib.contextmanager
    def _person(
        self, desktop: Desktop, name: str, browser: str, warm: Path | None
    ) -> Iterator[Person]:
        folder = self._folder / f"{name}-{uuid.uuid4().hex[:8]}"  # found again among mounts
        if warm:
            shutil.copytree(warm, folder / "home" / _DATA[browser], ignore=_LOCKS, symlinks=True)
        person = Person(desktop, folder, browser, self.site)
        try:
            yield person
        finally:
            person.end()

    def _warmed(self, desktop: Desktop, browser: str, profiles: Profiles) -> Path:
        key = browser, profiles
        if key not in self._warm:
            before = None
            if profiles is not Profiles.ONE:
                before = self._warmed(desktop, browser, Profiles.ONE)
            name = f"warm-{browser}-{profiles}".replace(" ", "-")
            with self._person(desktop, name, browser, before) as person:
                _warm_up(person, profiles)
            self._warm[key] = person.data
        return self._warm[key]


def _warm_up(person: Person, profiles: Profiles) -> None:
    match profiles:
        case Profiles.ONE:
            person.visit(f"/welcome/{person.browser}")
            person.visit(f"/welcome/{person.browser}/again", host="localhost")
        case Profiles.GUEST_LAST:
            person.go("--guest", person.address("/as-guest"))
        case Profiles.TWO:
            person.go("--profile-directory=Profile 1", person.address("/second-profile"))
    person.leave()

"""Tokens and codes are nowhere but where they belong; and the search for them finds one."""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.demo.page import Form
from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Service, Tenant
from photosync_tray.demo.visitor import Page, Visitor
from tests.adapters import squid
from tests.adapters.company import HOSTS, NAME, Company
from tests.adapters.installed import MemoryVault, logging_to
from tests.adapters.secret_search import files, processes, where
from tests.adapters.servers import free_port
from tests.adapters.signing_in import GRAPH
from tests.adapters.squid import Squid

linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up in /proc")
pytestmark = linux


@pytest.fixture(scope="module")
def proxy() -> Iterator[Squid]:
    with squid.open_to_all(HOSTS) as proxy:
        yield proxy


class Watched(Visitor):
    """A browser of which one knows the code that it brings."""

    code = ""

    def submit(self, form: Form, **fields: str) -> Page:
        self.code = dict(form.fields).get("code", self.code)
        return super().submit(form, **fields)


class Evidence:
    """What one journey left behind: the secrets it had, and every place that is looked into."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.places: dict[str, bytes] = {}
        self.asked: list[str] = []


@pytest.fixture
def journey(
    proxy: Squid, portraits: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> Evidence:
    """Signed in, looked, renewed after a night, by way of a proxy, with a log at Debug."""
    caplog.set_level(logging.DEBUG)
    evidence, before = Evidence(), len(proxy.asked())
    with (
        Tenant(Scene.CHANGED_PHOTO, portraits, host=NAME) as tenant,
        contextlib.closing(Company(tenant, tmp_path / "state", proxy.address)) as company,
        Watched(tenant.addresses) as browser,
        logging_to(tmp_path / "state", "Debug"),
    ):
        identity = company.identity()

        def show(address: str) -> None:
            evidence.places |= {"address shown": address.encode(), **processes()}
            browser.sign_in(address)

        account = identity.sign_in(show, Cancellation())
        company.graph(identity).photo_info(account)
        company.sharepoint(identity).properties(account, tenant.addresses.my_site)
        first = company.tokens()
        company.after_a_night().token(account, GRAPH)
        tokens = dict.fromkeys([*first, *company.tokens()])
        assert isinstance(company.vault, MemoryVault)
        evidence.secrets = {
            **{f"token {number}": token for number, token in enumerate(tokens)},
            "key": next(iter(company.vault.kept.values())),
            "code": browser.code,
        }
        evidence.places |= {
            **files(tmp_path),
            **processes(),
            "log of all": caplog.text.encode(),
            "proxy's log": proxy.log().encode(),
            "addresses asked for": "\n".join(
                f"{a.path}?{a.query}" for a in tenant.requests
            ).encode(),
        }
        assert {asked.service for asked in tenant.requests if asked.has_bearer} == {
            Service.GRAPH,
            Service.SHAREPOINT,
        }
    evidence.asked = proxy.asked(at_least=before + 1)[before:]
    return evidence


def test_they_stand_nowhere(journey: Evidence) -> None:
    assert len(journey.secrets) >= 7  # three of each sign-in, one for SharePoint, the key, the code
    assert all(len(secret) > 20 for secret in journey.secrets.values())
    assert "state/photosync-tray.log" in journey.places
    assert "state/sign-in.bin" in journey.places
    assert where(journey.secrets, journey.places) == []


def test_the_proxy_sees_tunnels_alone(journey: Evidence) -> None:
    assert {asked.split()[0] for asked in journey.asked} == {"CONNECT"}


class TestTheSearchFindsOne:
    """Each kind of place, with a token in it on purpose."""

    TOKEN = "planted/token+which=is.long-enough"

    def found(self, places: dict[str, bytes]) -> list[str]:
        return where({"token": self.TOKEN}, places)

    def test_in_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "deep").mkdir()
        (tmp_path / "deep" / "file").write_text(f"x{self.TOKEN}x")
        assert self.found(files(tmp_path)) == ["token in deep/file"]

    def test_in_the_log(self, tmp_path: Path) -> None:
        with logging_to(tmp_path, "Debug"):
            logging.getLogger("photosync_tray.adapters").debug("got %s", self.TOKEN)
        assert self.found(files(tmp_path)) == ["token in photosync-tray.log"]

    def test_in_a_command_line_and_in_an_environment(self) -> None:
        wait = [sys.executable, "-c", "import sys; print(flush=True); sys.stdin.read()"]
        for command, environment, part in (
            ([*wait, self.TOKEN], {}, "cmdline"),
            (wait, {"TOKEN": self.TOKEN}, "environ"),
        ):
            with subprocess.Popen(
                command,
                env={**os.environ, **environment},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            ) as child:
                assert child.stdout
                child.stdout.readline()
                assert self.found(processes()) == [f"token in {part} of {child.pid}"]

    def test_in_an_address_that_went_by_way_of_the_proxy(self, proxy: Squid) -> None:
        nowhere = f"http://{NAME}:{free_port()}/"
        answer = requests.get(
            nowhere, params={"code": self.TOKEN}, proxies={"http": proxy.address}, timeout=5
        )
        assert answer.status_code == 503
        proxy.asked(at_least=1)
        assert self.found({"proxy's log": proxy.log().encode()}) == ["token in proxy's log"]

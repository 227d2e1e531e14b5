"""The system's proxies through Qt. On Linux Qt's system is the environment, so it stands in."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from photosync_tray.qt.proxies import KEPT_SECONDS, SystemProxies

GRAPH = "https://graph.example/v1.0/me?secret=1"
linux = pytest.mark.skipif(sys.platform != "linux", reason="Qt's system is the environment here")


class Time:
    """Seconds that pass by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def both(address: str) -> Mapping[str, str]:
    return {"http": address, "https": address}


@linux
class TestWhatTheSystemSays:
    def test_nothing_is_no_proxy(self) -> None:
        assert SystemProxies()(GRAPH) == {}

    @pytest.mark.parametrize(
        ("said", "found"),
        [
            ("http://proxy.example:3128", "http://proxy.example:3128"),
            ("http://[fe80::1]:3128", "http://[fe80::1]:3128"),
            ("http://na%40me:p%3Aw@proxy.example:80", "http://na%40me:p%3Aw@proxy.example:80"),
            ("socks5://proxy.example:1080", "socks5://proxy.example:1080"),
        ],
    )
    def test_a_proxy(self, monkeypatch: pytest.MonkeyPatch, said: str, found: str) -> None:
        monkeypatch.setenv("https_proxy", said)
        assert SystemProxies()(GRAPH) == both(found)

    def test_an_address_that_goes_past_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
        monkeypatch.setenv("no_proxy", "my.example")
        proxies = SystemProxies()
        assert proxies("https://my.example/") == {}
        assert proxies(GRAPH) == both("http://proxy.example:3128")

    def test_on_a_worker_thread(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
        proxies, found = SystemProxies(), list[Mapping[str, str]]()
        threads = [threading.Thread(target=lambda: found.append(proxies(GRAPH))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [both("http://proxy.example:3128")] * 4


@linux
class TestRemembering:
    @pytest.fixture
    def time(self) -> Time:
        return Time()

    @pytest.fixture
    def proxies(self, time: Time, monkeypatch: pytest.MonkeyPatch) -> SystemProxies:
        """At first there is none; then the PC moves into a network that has one."""
        proxies = SystemProxies(time)
        assert proxies(GRAPH) == {}
        monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
        return proxies

    def test_an_answer_counts_for_five_minutes(self, proxies: SystemProxies, time: Time) -> None:
        time.now += KEPT_SECONDS - 1
        assert proxies("https://GRAPH.example:443/other") == {}
        time.now += 1
        assert proxies(GRAPH) == both("http://proxy.example:3128")

    def test_another_host_is_asked_for_on_its_own(self, proxies: SystemProxies) -> None:
        assert proxies("https://login.example/") == both("http://proxy.example:3128")
        assert proxies(GRAPH) == {}


def test_nothing_is_loaded_before_the_first_address() -> None:
    program = "import photosync_tray.qt.proxies, sys; print('PySide6' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "False\n"

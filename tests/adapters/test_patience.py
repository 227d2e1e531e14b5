"""Calls that nobody can stop are waited for no longer than is good."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from photosync_tray.adapters.patience import CancelledError, within
from photosync_tray.core.cancellation import Cancellation


@pytest.fixture
def for_ever() -> Iterator[threading.Event]:
    """What the left-behind wait for, until the test is over."""
    over = threading.Event()
    yield over
    over.set()


def test_the_result_comes_as_it_is() -> None:
    assert within(5, lambda: "found") == "found"


def test_so_does_an_error() -> None:
    def fail() -> None:
        raise KeyError("planted")

    with pytest.raises(KeyError, match="planted"):
        within(5, fail)


def test_what_takes_too_long_is_left_behind(for_ever: threading.Event) -> None:
    with pytest.raises(TimeoutError):
        within(0.01, for_ever.wait)


def test_whoever_cancels_waits_no_longer(for_ever: threading.Event) -> None:
    cancellation = Cancellation()
    threading.Timer(0.01, cancellation.cancel).start()
    with pytest.raises(CancelledError):
        within(5, for_ever.wait, cancellation)


def test_an_answer_that_comes_afterwards_is_nobodys() -> None:
    begun, done = threading.Event(), threading.Event()

    def late() -> str:
        begun.wait(5)
        done.set()
        return "late"

    with pytest.raises(TimeoutError):
        within(0.01, late)
    begun.set()
    assert done.wait(5)

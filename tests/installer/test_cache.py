"""What takes minutes is made once, whole or not at all, whoever asks and however often."""

from __future__ import annotations

import multiprocessing
import os
import time
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from installer.windows.cache import Cache, key_of

MONTHS = 90 * 24 * 3600


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def _nothing(_: Path) -> None:
    """An empty folder is a thing, too."""


def _at_length(place: Path) -> None:
    for number in range(3000):
        (place / f"{os.getpid()}-{number}").touch()


def _ask(folder: Path, together: Barrier) -> None:
    together.wait()
    Cache(folder).made("thing", "1", _at_length)


def test_it_lies_in_the_users_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert Cache.of_user().folder == Path.home() / ".cache/photosync-tray/windows-bed"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert Cache.of_user().folder == tmp_path / "photosync-tray/windows-bed"


def test_a_second_call_makes_nothing(cache: Cache) -> None:
    first = cache.made("thing", "1", lambda place: (place / "made").touch())
    again = cache.made("thing", "1", lambda place: (place / "made again").touch())
    assert again == first
    assert [file.name for file in first.iterdir()] == ["made"]


def test_other_ingredients_are_another_thing(cache: Cache) -> None:
    assert key_of("ab", "c") != key_of("a", "bc")
    keys = [key_of("wine", version) for version in ("10", "11")]
    assert len({cache.made("thing", key, _nothing) for key in keys}) == 2


def test_what_fails_half_way_leaves_nothing(cache: Cache) -> None:
    def fail(place: Path) -> None:
        (place / "half").touch()
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        cache.made("thing", "1", fail)
    place = cache.made("thing", "1", lambda place: (place / "it").touch())
    assert [file.name for file in place.iterdir()] == ["it"]


def test_what_a_killed_process_left_is_taken_away(cache: Cache) -> None:
    left = cache.folder / ".thing-0.unfinished"
    left.mkdir(parents=True)
    cache.made("other", "1", _nothing)
    assert left.exists()
    cache.made("thing", "1", _nothing)
    assert not left.exists()


def test_two_processes_make_it_once(cache: Cache) -> None:
    spawn = multiprocessing.get_context("spawn")
    together = spawn.Barrier(2)
    both = [spawn.Process(target=_ask, args=(cache.folder, together)) for _ in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join()
    assert [process.exitcode for process in both] == [0, 0]
    assert len(list((cache.folder / "thing-1").iterdir())) == 3000


def test_what_nobody_used_for_months_goes(cache: Cache) -> None:
    old, used = (cache.made("thing", key, _nothing) for key in ("old", "used"))
    long_ago = time.time() - MONTHS
    for place in (old, used):
        os.utime(place, (long_ago, long_ago))
    cache.made("thing", "used", _nothing)
    cache.made("thing", "new", _nothing)
    assert [old.exists(), used.exists()] == [False, True]

"""What is kept, in which order, and that a program killed at any step loses and repeats nothing."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta

import pytest

from photosync_tray.core import state as s
from photosync_tray.core.model import Match, Notice, SavedWatch
from photosync_tray.core.session import Session
from tests.core.journeys import started, watching
from tests.fakes import ImmediateRunner, ManualRunner, Outside, RecordingNotifier
from tests.samples import NOON, ROBIN

HOUR = timedelta(hours=1)


@pytest.fixture
def outside() -> Outside:
    return Outside()


def about_to_arrive(outside: Outside) -> tuple[Session, ManualRunner]:
    """A watch, and a photo that its next look will find; from here on the test does the work."""
    session = watching(outside)
    outside.sharepoint.take("new", outside.clock.now() + HOUR)
    outside.clock.sleep_through(2 * HOUR)
    runner = ManualRunner()
    outside.runner = runner
    session.close()
    session = started(outside)
    return session, runner


class KilledBeforeTelling(RecordingNotifier):
    def notify(self, notice: Notice) -> None:
        raise KeyboardInterrupt


def arrived_but_not_told(outside: Outside) -> tuple[Session, ManualRunner]:
    session, runner = about_to_arrive(outside)
    while not isinstance(session.state, s.InSync):
        runner.run_one()
    assert outside.notifier.notices == []
    return session, runner


def killed_and_started_anew(outside: Outside) -> Session:
    outside.runner = ImmediateRunner()
    return started(outside)


def all_is_well(outside: Outside) -> bool:
    [arrival] = outside.history.load()
    seen = outside.seen.load()
    return (
        outside.notifier.notices == [Notice.ARRIVED]
        and outside.watches.saved is None
        and (arrival.started_at, arrival.took) == (NOON, HOUR)
        and seen is not None
        and seen.match is Match.SAME
    )


# Killed.


def run_in(order: Iterable[bool], runner: ManualRunner) -> Iterator[int]:
    """One step of work at a time, the first or the last that waits, as `order` has it."""
    choices = iter(order)
    for step in itertools.count(1):
        if not runner.waiting:
            return
        if runner.waiting > 1 and next(choices):
            runner.run_last()
        else:
            runner.run_one()
        yield step


ORDERS = list(itertools.product([False, True], repeat=5))
"""In which the threads may come to their work, where two could."""


@pytest.mark.parametrize("killed_after", range(10))
def test_killed_at_any_step_of_the_end_the_next_start_makes_it_whole(killed_after: int) -> None:
    for order in ORDERS:
        outside = Outside()
        _, runner = about_to_arrive(outside)
        for _ in itertools.islice(run_in(order, runner), killed_after):
            assert len(outside.notifier.notices) <= 1
        assert isinstance(killed_and_started_anew(outside).state, s.InSync)
        assert all_is_well(outside), (killed_after, order)


@pytest.mark.parametrize("order", ORDERS)
def test_whoever_is_not_killed_takes_fewer_steps_than_that(order: Sequence[bool]) -> None:
    outside = Outside()
    _, runner = about_to_arrive(outside)
    assert 6 <= max(run_in(order, runner)) < 10
    assert all_is_well(outside)


def test_killed_between_forgetting_and_telling_it_is_not_told_twice(outside: Outside) -> None:
    """The one moment in which a notice can be lost."""
    usual, outside.notifier = outside.notifier, KilledBeforeTelling()
    _, runner = about_to_arrive(outside)
    with pytest.raises(KeyboardInterrupt):
        runner.run_all()
    outside.notifier = usual
    killed_and_started_anew(outside)
    assert outside.notifier.notices == []
    assert len(outside.history.load()) == 1


# The end of a watch.


def test_the_watch_is_forgotten_once_everything_else_is_kept(outside: Outside) -> None:
    _, runner = arrived_but_not_told(outside)
    while outside.watches.saved:
        assert outside.notifier.notices == []
        runner.run_one()
    assert all_is_well(outside)


def test_no_save_lands_after_the_end(outside: Outside) -> None:
    session, runner = about_to_arrive(outside)
    outside.sharepoint.trouble = None
    runner.run_all()
    session.sync()
    while not isinstance(session.state, s.Watching):
        runner.run_one()
    session.cancel()  # while the watch is being saved
    assert outside.watches.saved is None
    runner.run_all()
    assert outside.watches.saved is None


def test_a_new_watch_keeps_its_place_when_the_old_one_ends(outside: Outside) -> None:
    session, runner = arrived_but_not_told(outside)
    session.sync()
    runner.run_last()  # the browser opens before the disk has answered
    runner.run_all()
    assert isinstance(session.state, s.Watching)
    assert outside.watches.saved == SavedWatch(ROBIN.home_id, session.state.watch)
    assert outside.notifier.notices == [Notice.ARRIVED]


def test_whoever_signs_out_is_told_nothing_more(outside: Outside) -> None:
    session, runner = arrived_but_not_told(outside)
    session.sign_out()
    runner.run_all()
    assert outside.notifier.notices == []
    assert (outside.watches.saved, outside.seen.load()) == (None, None)
    assert len(outside.history.load()) == 1  # which is the PC's


@pytest.mark.parametrize("run", [ManualRunner.run_one, ManualRunner.run_last])
def test_what_is_being_kept_at_the_sign_out_does_not_stay(
    outside: Outside, run: Callable[[ManualRunner], None]
) -> None:
    session, runner = arrived_but_not_told(outside)
    session.sign_out()
    while runner.waiting:
        run(runner)
    assert (outside.watches.saved, outside.seen.load()) == (None, None)


def test_a_disk_that_does_not_forget_keeps_nobody_from_telling(outside: Outside) -> None:
    _, runner = arrived_but_not_told(outside)
    outside.watches.broken = True
    runner.run_all()
    assert outside.notifier.notices == [Notice.ARRIVED]

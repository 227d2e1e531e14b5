"""Ports that are built when first used, and then stay."""

from __future__ import annotations

import threading
from pathlib import Path

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.late import Late, LateArchive, LateBrowsers, LateChecker, LateIdentity
from photosync_tray.core.ports import Identity
from photosync_tray.core.redaction import Redaction
from tests.fakes import FakeIdentity, Outside
from tests.samples import ROBIN, WINDOW


class Builder:
    """Counts how often it built."""

    def __init__(self) -> None:
        self.identity = FakeIdentity()
        self.built = 0

    def __call__(self) -> Identity:
        self.built += 1
        return self.identity


def test_nothing_is_built_before_it_is_asked_for() -> None:
    late = Late(lambda: "part")
    assert not late.built
    assert late() == "part"
    assert late.built


def test_threads_that_ask_at_once_get_the_same_part() -> None:
    both_ask, parts = threading.Barrier(2), list[object]()
    late = Late(object)

    def ask() -> None:
        both_ask.wait(5)
        parts.append(late())

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert parts == [late(), late()]


def test_where_nobody_is_remembered_finding_that_out_builds_nothing() -> None:
    builder = Builder()
    assert LateIdentity(builder, lambda: False).account() is None
    assert builder.built == 0


def test_who_may_be_remembered_is_asked_for() -> None:
    builder = Builder()
    builder.identity.remembered = ROBIN
    assert LateIdentity(builder, lambda: True).account() == ROBIN


def test_after_signing_in_the_account_is_known_and_was_built_once() -> None:
    builder = Builder()
    identity = LateIdentity(builder, lambda: False)
    pages: list[str] = []
    assert identity.sign_in(pages.append, Cancellation()) == ROBIN
    assert identity.account() == ROBIN
    assert identity.token(ROBIN, ["User.Read"]) == "token of robin@contoso.example for User.Read"
    identity.challenged(ROBIN, ["User.Read"], "{}")
    assert builder.identity.proven == {("User.Read",): ["{}"]}
    assert identity.memory_only() is None
    assert pages == [builder.identity.page]
    identity.sign_out()
    assert identity.account() is None
    assert builder.built == 1


def test_a_late_check_and_late_browsers_do_what_the_built_ones_do() -> None:
    outside = Outside()
    assert LateChecker(outside.check).look(ROBIN) == outside.check().look(ROBIN)
    assert LateBrowsers(lambda: outside.browsers).open_private("https://portal.example") == WINDOW
    assert outside.browsers.opened == ["https://portal.example"]


def test_the_archive_is_built_when_something_is_to_be_saved() -> None:
    outside = Outside()
    LateArchive(lambda: outside.archive).write(Path("a.zip"), {"one": 1}, Redaction())
    assert outside.archive.saved == {Path("a.zip"): {"one": 1}}

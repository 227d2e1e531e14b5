"""Ports built when first used: what nobody needs yet costs no time at the start, and no memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.model import Account, Findings, OpenedWindow
from photosync_tray.core.ports import (
    Identity,
    PhotoChecker,
    PrivateBrowsers,
    SupportArchive,
    WindowsAccount,
)
from photosync_tray.core.redaction import Redaction

T = TypeVar("T")


class Late(Generic[T]):
    """Builds once, whichever thread asks first."""

    def __init__(self, build: Callable[[], T]) -> None:
        self._build = build
        self._built: list[T] = []
        self._lock = threading.Lock()

    @property
    def built(self) -> bool:
        return bool(self._built)

    def __call__(self) -> T:
        with self._lock:
            if not self._built:
                self._built.append(self._build())
            return self._built[0]


class LateIdentity(Identity):
    """`remembers` tells without building anything whether somebody may be signed in."""

    def __init__(self, build: Callable[[], Identity], remembers: Callable[[], bool]) -> None:
        self._identity = Late(build)
        self._remembers = remembers

    def account(self) -> Account | None:
        if not self._identity.built and not self._remembers():
            return None
        return self._identity().account()

    def sign_in(self, show_page: Callable[[str], None], cancellation: Cancellation) -> Account:
        return self._identity().sign_in(show_page, cancellation)

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        show_page: Callable[[str], None],
        cancellation: Cancellation,
    ) -> None:
        self._identity().consent(account, scopes, show_page, cancellation)

    def token(self, account: Account, scopes: Sequence[str]) -> str:
        return self._identity().token(account, scopes)

    def challenged(self, account: Account, scopes: Sequence[str], claims: str) -> None:
        self._identity().challenged(account, scopes, claims)

    def sign_out(self) -> None:
        self._identity().sign_out()

    def memory_only(self) -> str | None:
        return self._identity().memory_only()


class LateWindowsAccount(WindowsAccount):
    def __init__(self, build: Callable[[], WindowsAccount]) -> None:
        self._account = Late(build)

    def sign_in(self, window: int | None, cancellation: Cancellation, *, choose: bool) -> Account:
        return self._account().sign_in(window, cancellation, choose=choose)

    def consent(
        self,
        account: Account,
        scopes: Sequence[str],
        window: int | None,
        cancellation: Cancellation,
    ) -> None:
        self._account().consent(account, scopes, window, cancellation)


class LateChecker(PhotoChecker):
    def __init__(self, build: Callable[[], PhotoChecker]) -> None:
        self._checker = Late(build)

    def look(self, account: Account, last: Findings | None = None) -> Findings:
        return self._checker().look(account, last)


class LateBrowsers(PrivateBrowsers):
    def __init__(self, build: Callable[[], PrivateBrowsers]) -> None:
        self._browsers = Late(build)

    def open_private(self, address: str) -> OpenedWindow:
        return self._browsers().open_private(address)

    def open_normal(self, address: str) -> OpenedWindow:
        return self._browsers().open_normal(address)

    def choose(self, address: str) -> OpenedWindow:
        return self._browsers().choose(address)


class LateArchive(SupportArchive):
    def __init__(self, build: Callable[[], SupportArchive]) -> None:
        self._archive = Late(build)

    def write(self, file: Path, documents: Mapping[str, object], redaction: Redaction) -> None:
        self._archive().write(file, documents, redaction)

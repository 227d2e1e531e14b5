"""What the tests of the demo start from: portraits, a clock, a running tenant, a program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest
from PIL import Image, ImageDraw

from photosync_tray.demo.scenes import Scene
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Visitor
from tests.demo.program import Clock, Program


class Run(Protocol):
    """Starts a tenant that ends with the test."""

    def __call__(
        self, scene: Scene = ..., *, pull_delay: float | None = ..., begun: bool = ...
    ) -> Tenant: ...


@pytest.fixture(scope="session")
def portraits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stand-ins: a light disc (new) and a dark one (old), each on a colour."""
    folder = tmp_path_factory.mktemp("portraits")
    for name, ground, disc in (("new", "#1f7a5c", "#f6e7c8"), ("old", "#7a3b1f", "#20303a")):
        picture = Image.new("RGB", (648, 648), ground)
        ImageDraw.Draw(picture).ellipse((150, 120, 500, 520), fill=disc)
        picture.save(folder / f"{name}.jpg", quality=92)
    return folder


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def run(portraits: Path, clock: Clock) -> Iterator[Run]:
    with ExitStack() as stack:

        def start(
            scene: Scene = Scene.CHANGED_PHOTO,
            *,
            pull_delay: float | None = None,
            begun: bool = False,
        ) -> Tenant:
            tenant = Tenant(scene, portraits, pull_delay=pull_delay, clock=clock)
            stack.enter_context(tenant)
            if begun:
                tenant.begin()
            return tenant

        yield start


@pytest.fixture
def tenant(run: Run) -> Tenant:
    """The scene with a new photo, which arrives ten seconds after the visit."""
    return run(Scene.CHANGED_PHOTO, pull_delay=10)


@pytest.fixture
def program(tenant: Tenant) -> Iterator[Program]:
    with Program(tenant.addresses) as program:
        yield program


@pytest.fixture
def visitor(tenant: Tenant) -> Iterator[Visitor]:
    with Visitor(tenant.addresses) as visitor:
        yield visitor


@pytest.fixture
def token(program: Program, visitor: Visitor) -> str:
    """Graph's, after an ordinary sign-in."""
    token: str = program.sign_in(visitor)["access_token"]
    return token

"""Somebody at a console, who asks one session over an outside in memory."""

from __future__ import annotations

from photosync_tray.core.commands import Command, Commands, Reply
from photosync_tray.core.inquiry import Inquiry, Means
from photosync_tray.core.journey import Journey
from photosync_tray.core.session import Session
from photosync_tray.core.settings import Origin, resolve
from tests.fakes import ManualRunner, Outside
from tests.samples import CLOUD, ROBIN

POLICIES = {"TenantId": "contoso.example", "ClientId": "client-id"}


class Console:
    """Asks one session; its work runs only when the test says so."""

    def __init__(self, *, remembered: bool = True, **policies: object) -> None:
        self.runner = ManualRunner()
        self.outside = Outside(runner=self.runner)
        self.outside.identity.remembered = ROBIN if remembered else None
        self.policies = {**POLICIES, **policies}
        self.session: Session = self.outside.session()
        self.commands = self.commands_of(demo=False)
        self.session.start()

    def commands_of(self, *, demo: bool) -> Commands:
        means = Means(
            settings=resolve({Origin.MACHINE_POLICY: self.policies}),
            journey=Journey(CLOUD, self.outside.start_at, self.outside.watch_for),
            browsers=self.outside.browsers,
            archive=self.outside.archive,
            clock=self.outside.clock,
            runner=self.runner,
            autostart=self.outside.autostart,
        )
        return Commands(self.session, Inquiry(self.session, means, demo=demo), demo=demo)

    def ask(self, command: Command) -> list[Reply]:
        """The replies so far; more may come in the same list."""
        replies: list[Reply] = []
        self.commands.carry_out(command, replies.append)
        return replies

    def answer(self, command: Command) -> Reply:
        """The one reply, once all work is done."""
        replies = self.ask(command)
        self.runner.run_all()
        assert len(replies) == 1
        return replies[0]

    def look_again(self) -> None:
        self.outside.clock.advance_to_next()
        self.runner.run_all()

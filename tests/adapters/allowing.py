"""Somebody whom the program asks to allow more, and all that may come of the page."""

from __future__ import annotations

from collections.abc import Callable

from photosync_tray.adapters.identity import MsalIdentity
from photosync_tray.core.cancellation import Cancellation
from photosync_tray.core.model import Account
from photosync_tray.demo.tenant import Fault, Service
from photosync_tray.demo.visitor import Page, Visitor
from tests.adapters.installed import Installed
from tests.adapters.signing_in import ROBIN, answering, query_of

Show = Callable[[str], None]


class Person:
    """Somebody signed in to a program, in a browser that knows them since."""

    def __init__(self, installed: Installed, visitor: Visitor) -> None:
        self.installed = installed
        self.visitor = visitor
        self.identity = installed.identity(wait_seconds=5)
        self.pages: list[Page] = []
        self.account: Account = self.identity.sign_in(self._signing_in, Cancellation())

    def _signing_in(self, address: str) -> None:
        self.visitor.sign_in(address)

    def pressing(self, label: str) -> Show:
        """Presses this on the page that comes up."""

        def show(address: str) -> None:
            self.pages.append(self.visitor.look(address))
            self.pages.append(self.visitor.press(self.pages[-1], label))

        return show

    def consent(
        self,
        show: Show,
        cancellation: Cancellation | None = None,
        identity: MsalIdentity | None = None,
    ) -> None:
        wanted = self.installed.my_site_scopes
        asking = identity or self.identity
        asking.consent(self.account, wanted, show, cancellation or Cancellation())


def planted_nonce(person: Person) -> Show:
    """An answer to another request than ours, which MSAL finds out when it has filed the tokens."""

    def show(address: str) -> None:
        nonce = query_of(address)["nonce"]
        person.pressing("Accept")(address.replace(nonce, "another"))

    return show


def another_account(person: Person) -> Show:
    """In a browser that does not know the person a colleague signs in, and allows it."""

    def show(address: str) -> None:
        with Visitor(person.installed.tenant.addresses) as visitor:
            visitor.press(visitor.sign_in_as(address, ROBIN), "Accept")

    return show


def closing_the_tab(_: Person) -> Show:
    return lambda _: None


def declining(person: Person) -> Show:
    return person.pressing("Cancel")


def failing_service(person: Person) -> Show:
    at = f"/{person.installed.tenant.addresses.tenant_id}/oauth2/v2.0/token"
    person.installed.tenant.faults.add(Fault(Service.IDENTITY, at, status=500))
    return person.pressing("Accept")


def coming_back_with(**fields: str) -> Callable[[Person], Show]:
    return lambda _: answering(**fields)

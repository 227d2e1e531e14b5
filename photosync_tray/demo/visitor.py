"""A person with no screen: follows the tenant's pages as a browser in a private window does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self
from urllib.parse import urljoin

import requests

from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.page import Button, Form, read_page

_TIMEOUT = 60.0


@dataclass(frozen=True)
class Page:
    """What the visitor has on the screen; `images` were loaded with it, by their addresses."""

    url: str
    status: int
    title: str
    text: str
    forms: tuple[Form, ...]
    links: dict[str, str]
    images: dict[str, bytes]
    content: bytes
    """The body as it came: a picture, where the address was that of a picture."""


class Visitor:
    """One private window: no cookies at first, its own ones afterwards, gone at `close`."""

    def __init__(self, addresses: Addresses) -> None:
        self._addresses = addresses
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = addresses.ca_file
        self._session.headers["Accept-Language"] = "en"  # it looks for English labels

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._session.close()

    def sign_in(self, auth_url: str) -> Page:
        """Choose the account that is offered first. Ends on the program's own page, or an error."""
        return self._choose_account(self.look(auth_url))

    def sign_in_as(self, auth_url: str, username: str) -> Page:
        """Use another account, and type its name."""
        page = self.press(self.look(auth_url), "Use another account")
        return self.submit(page.forms[0], account=username)

    def cancel(self, auth_url: str) -> Page:
        return self.press(self.look(auth_url), "Cancel")

    def open(self, url: str) -> Page:
        """Open a page and its images, signing in on the way where asked to."""
        return self._choose_account(self.look(url))

    def look(self, url: str) -> Page:
        """Open a page and its images, and stay where that leads: perhaps the account picker."""
        return self._shown(self._session.get(url, timeout=_TIMEOUT))

    def press(self, page: Page, label: str) -> Page:
        """Follow the link, or press the button, that carries this text."""
        for text, address in page.links.items():
            if label in text:
                return self.look(address)
        for form in page.forms:
            for button in form.buttons:
                if label in button.text:
                    return self._press(form, button)
        raise LookupError(f"no {label!r} on {page.title!r}")

    def submit(self, form: Form, **fields: str) -> Page:
        """Post a form, with some of its fields filled in."""
        data = dict(form.fields) | fields
        return self._shown(self._session.post(form.action, data=data, timeout=_TIMEOUT))

    def _choose_account(self, page: Page) -> Page:
        for form in page.forms:
            for button in form.buttons:
                if button.name == "account":
                    return self._press(form, button)
        return page

    def _press(self, form: Form, button: Button) -> Page:
        return self.submit(form, **({button.name: button.value} if button.name else {}))

    def _shown(self, response: requests.Response) -> Page:
        content = read_page(response.text) if "html" in _kind(response) else read_page("")
        at = response.url
        forms = tuple(form.based_at(at) for form in content.forms)
        for form in forms:
            if form.submits_itself:
                return self.submit(form)
        return Page(
            url=at,
            status=response.status_code,
            title=content.title,
            text=content.text,
            forms=forms,
            links={text: urljoin(at, href) for text, href in content.links.items()},
            images={src: self._image(urljoin(at, src)) for src in dict.fromkeys(content.images)},
            content=response.content,
        )

    def _image(self, url: str) -> bytes:
        return self._session.get(url, timeout=_TIMEOUT).content


def _kind(response: requests.Response) -> str:
    return response.headers.get("Content-Type", "")

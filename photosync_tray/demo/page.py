"""Reads a page of the demo as far as a visitor needs it: title, text, forms, links, images."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from urllib.parse import urljoin


@dataclass(frozen=True)
class Button:
    """A button that submits; `name` is empty for one that adds nothing to the form."""

    name: str
    value: str
    text: str = ""


@dataclass(frozen=True)
class Form:
    """A form to be posted. `submits_itself`: the page's script does so at once."""

    action: str
    submits_itself: bool = False
    fields: tuple[tuple[str, str], ...] = ()
    buttons: tuple[Button, ...] = ()

    def based_at(self, url: str) -> Form:
        return replace(self, action=urljoin(url, self.action))


@dataclass
class Content:
    """The page's parts in their order."""

    title: str = ""
    text: str = ""
    forms: list[Form] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    images: list[str] = field(default_factory=list)


def read_page(html: str) -> Content:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.content.text = " ".join(" ".join(reader.words).split())
    return reader.content


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.content = Content()
        self.words: list[str] = []
        self._heard: list[str] = []
        self._href = ""
        self._button: Button | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        match tag:
            case "form":
                self.content.forms.append(Form(values.get("action", ""), "data-submit" in values))
            case "input" if self.content.forms:
                self._add_field(values)
            case "button":
                self._button = Button(values.get("name", ""), values.get("value", ""))
                self._heard = []
            case "a":
                self._href, self._heard = values.get("href", ""), []
            case "img":
                self.content.images.append(values.get("src", ""))
            case "title":
                self._heard = []

    def handle_endtag(self, tag: str) -> None:
        heard = " ".join(" ".join(self._heard).split())
        match tag:
            case "title":
                self.content.title = heard
                self.words = []
            case "a":
                self.content.links[heard] = self._href
            case "button" if self._button and self.content.forms:
                form = self.content.forms[-1]
                button = replace(self._button, text=heard)
                self.content.forms[-1] = replace(form, buttons=(*form.buttons, button))

    def handle_data(self, data: str) -> None:
        self._heard.append(data)
        self.words.append(data)

    def _add_field(self, values: dict[str, str]) -> None:
        form = self.content.forms[-1]
        entry = (values.get("name", ""), values.get("value", ""))
        self.content.forms[-1] = replace(form, fields=(*form.fields, entry))

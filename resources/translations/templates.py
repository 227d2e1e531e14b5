"""Finds the texts of the demo's pages: what `say` gets there, and what stands there without it."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

from jinja2 import Environment, nodes

_READ_OUT = ("alt", "aria-label", "title", "placeholder", "content")
"""Attributes that a person reads or hears."""
_HOLE = "\N{REPLACEMENT CHARACTER}"
_VOID = frozenset({"br", "img", "input", "link", "meta"})


def said(page: str) -> Iterator[tuple[str, str]]:
    """Each text that the page says, and its form for one thing. ValueError for a made-up one."""
    for call in Environment(autoescape=True).parse(page).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "say":
            one = next((each.value for each in call.kwargs if each.key == "one"), None)
            yield _literal(call.args[0], call), _literal(one, call) if one else ""


def _literal(node: nodes.Expr, call: nodes.Call) -> str:
    if not isinstance(node, nodes.Const) or not isinstance(node.value, str):
        raise ValueError(f"line {call.lineno}: say() wants a literal")
    return node.value


def unsaid(page: str) -> list[str]:
    """Words that reach the reader as they stand; not those inside `translate="no"`."""
    reader = _Reader()
    tree = Environment(autoescape=True).parse(page)
    for output in tree.find_all(nodes.Output):
        for part in output.nodes:
            reader.feed(part.data if isinstance(part, nodes.TemplateData) else _HOLE)
    return reader.found


class _Reader(HTMLParser):
    """Pieces of a page in their order; what is computed is a hole in them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._kept: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag not in _VOID:
            self._kept.append(values.get("translate") == "no" or tag in ("script", "style"))
        for name in _READ_OUT:
            if tag != "meta":
                self._note(values.get(name) or "")

    def handle_endtag(self, tag: str) -> None:
        if self._kept and tag not in _VOID:
            self._kept.pop()

    def handle_data(self, data: str) -> None:
        if not any(self._kept):
            self._note(data)

    def _note(self, words: str) -> None:
        if any(letter.isalpha() for letter in words.replace(_HOLE, "")):
            self.found.append(" ".join(words.split()))

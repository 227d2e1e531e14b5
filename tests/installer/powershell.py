"""PowerShell as a parser reads it: there is none here to run it."""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser


def faults(script: bytes) -> list[tuple[int, int]]:
    """Lines and columns, from 0, at which it does not parse."""
    broken = (node for node in _nodes(script) if node.is_error or node.is_missing)
    return [(node.start_point.row, node.start_point.column) for node in broken]


def texts(script: bytes, kind: str) -> list[str]:
    """What stands at the nodes of a kind of the grammar, in their order."""
    found = (node.text for node in _nodes(script) if node.type == kind)
    return [text.decode() for text in found if text is not None]


def _nodes(script: bytes) -> Iterator[Node]:
    yield from _below(Parser(Language(tree_sitter_powershell.language())).parse(script).root_node)


def _below(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _below(child)

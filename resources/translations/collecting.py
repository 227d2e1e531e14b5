"""Collects every text that a person reads, out of the program's modules and the demo's pages."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from photosync_tray.core.notices import TEXT_LIMIT, TITLE_LIMIT
from resources.translations import templates
from resources.translations.following import CannotFollow, Follower, Scope
from resources.translations.sources import (
    PACKAGE,
    ROOT,
    TEXT,
    Around,
    Function,
    Module,
    Program,
    Shape,
    Taker,
    TextShape,
)

ENTRIES = ROOT / "installer" / "linux" / "files"
ENTRY_KEYS = ("GenericName", "Comment")
"""What a person reads of a desktop entry, but for its name."""
PAGES = ROOT / "photosync_tray" / "demo" / "templates"

_SETTERS = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setStatusTip", "setWhatsThis", "setTitle", "setSuffix", "setPrefix"),
    *("setInformativeText", "setDetailedText", "setItemText", "addItem"),
    *("addAction", "addMenu", "addTab", "addRow", "QLabel", "QPushButton", "QCheckBox"),
    *("QRadioButton", "QGroupBox", "QAction", "QToolButton", "showMessage", "setTabText"),
}
"""Qt's own takers of texts: nothing goes there that did not pass through `say`."""


_ONLY_A_PLACE = re.compile(r"(\{\w+\})?")
_LIMITS = {"NoticeText, title": TITLE_LIMIT, "NoticeText, text": TEXT_LIMIT}


@dataclass(frozen=True)
class Message:
    """A text to translate. `one` is its English form for one thing, where it counts things.

    `uses` say for translators what it is, and where; `limit` is in UTF-16 units, 0 for none.
    `context` is Qt's own where the words are.
    """

    source: str
    one: str = ""
    uses: tuple[str, ...] = ()
    limit: int = 0
    context: str = "PhotoSync"

    def joined(self, other: Message) -> Message:
        uses = tuple(dict.fromkeys(self.uses + other.uses))
        return replace(self, uses=uses, limit=self.limit or other.limit)


@dataclass
class Collected:
    """The messages in the order of modules and lines, and what could not be followed."""

    messages: dict[str, Message] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, message: Message, where: str) -> None:
        known = self.messages.get(message.source)
        if known and known.one != message.one:
            self.faults.append(f"{where}: counted with two forms for one: {message.source!r}")
        self.messages[message.source] = known.joined(message) if known else message


@functools.cache
def collected() -> Collected:
    """The texts of this program, read once."""
    return collect()


def collect(
    program: Program | None = None, pages: Path = PAGES, entries: Path = ENTRIES
) -> Collected:
    found = Collected()
    known = program or Program()
    for module in known.modules:
        _Reader(known, module, found).read()
    for page in sorted(pages.glob("*.html")):
        _read_page(page, found)
    for entry in sorted(entries.glob("*.desktop")):
        _read_entry(entry, found)
    return found


def _read_entry(entry: Path, found: Collected) -> None:
    where = entry.relative_to(ROOT).as_posix()
    for line in entry.read_text("utf-8").splitlines():
        key, _, words = line.partition("=")
        if key in ENTRY_KEYS:
            found.add(
                Message(words, uses=(f"entry of the applications' menu, {key} · {where}",)), where
            )


def _read_page(page: Path, found: Collected) -> None:
    where, text = page.relative_to(ROOT).as_posix(), page.read_text("utf-8")
    try:
        for source, one in templates.said(text):
            found.add(Message(source, one, (f"page of the demo · {where}",)), where)
    except ValueError as fault:
        found.faults.append(f"{where}: {fault}")
    found.faults += [
        f"{where}: {words!r} is shown without say()" for words in templates.unsaid(text)
    ]


class _Reader(ast.NodeVisitor):
    """Goes through one module."""

    def __init__(self, program: Program, module: Module, found: Collected) -> None:
        self._program = program
        self._module = module
        self._found = found
        self._follower = Follower(program)
        self._around: tuple[Around, ...] = ()

    @property
    def _of_demo(self) -> bool:
        """It knows nothing of the core, whose fields may have the same names."""
        return self._module.where.startswith(f"{PACKAGE}/demo/")

    def read(self) -> None:
        self.visit(self._module.tree)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: Function) -> None:
        self._defaults(node)
        self._within(node)

    def _results(self, node: Function) -> None:
        shape = self._module.shape_of(node.returns)
        for each in _own(node) if shape else ():
            match each:
                case ast.Return(value=ast.expr() as value) | ast.YieldFrom(value=value):
                    self._take(value, shape, node.name)
                case ast.Yield(value=ast.expr() as value) if shape and shape.parts:
                    self._take(value, shape.parts[0], node.name)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._within(node)

    def visit_ListComp(self, node: ast.ListComp) -> None:
        self._within(node)

    def visit_SetComp(self, node: ast.SetComp) -> None:
        self._within(node)

    def visit_DictComp(self, node: ast.DictComp) -> None:
        self._within(node)

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> None:
        self._within(node)

    def _within(self, node: Around) -> None:
        around, self._around = self._around, (node, *self._around)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            self._results(node)
        self.generic_visit(node)
        self._around = around

    def _defaults(self, node: Function) -> None:
        given = [*node.args.posonlyargs, *node.args.args]
        pairs = [
            *zip(given[len(given) - len(node.args.defaults) :], node.args.defaults, strict=True),
            *zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True),
        ]
        for parameter, default in pairs:
            shape = self._module.shape_of(parameter.annotation)
            if shape and default:
                self._take(default, shape, f"{node.name}, {parameter.arg}")

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        held = self._program.class_texts.get(node.name, set())
        for each in node.body:
            match each:
                case ast.Assign(value=ast.Tuple(elts=members)):
                    self._members(node, members)
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in held:
                    self._take(value, TEXT, f"{_kind(node)}, {name}")
        self.generic_visit(node)

    def _members(self, node: ast.ClassDef, values: list[ast.expr]) -> None:
        """Of an enumeration, whose values go to `__new__`."""
        taker = self._program.takers.get((self._module.name, f"{node.name}.__new__"))
        if taker:
            for name, shape, value in zip(taker.names, taker.shapes, values, strict=False):
                self._take(value, shape, f"{node.name}, {name}")

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        shape = self._module.shape_of(node.annotation)
        if shape and node.value:
            self._take(node.value, shape, ast.unparse(node.target))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        taker = self._program.taker(node.func, self._module)
        if ast.unparse(node.func).endswith(("._replace", "replace")) and not self._of_demo:
            self._replaced(node)
        if taker:
            self._taken(node, taker)
        elif self._module.where.startswith("photosync_tray/qt/"):
            self._given_to_qt(node)
        self.generic_visit(node)

    def _replaced(self, node: ast.Call) -> None:
        """A value with some of its fields exchanged."""
        for each in node.keywords:
            if each.arg in self._program.fields:
                self._take(each.value, self._program.fields[each.arg], f"{each.arg} anew")

    def _taken(self, node: ast.Call, taker: Taker) -> None:
        named = {each.arg: each.value for each in node.keywords if each.arg}
        given = list(zip(taker.names, taker.shapes, node.args, strict=False))
        given += [
            (name, shape, named[name])
            for name, shape in zip(taker.names, taker.shapes, strict=True)
            if name in named
        ]
        one = next((value for name, _, value in given if name == "one"), None)
        for name, shape, value in given:
            if shape and name != "one":
                use = taker.said if taker.said in ("say", "Line") else f"{taker.said}, {name}"
                whole = value.value if isinstance(value, ast.Starred) else value
                self._take(whole, shape if whole is value else Shape(parts=(TEXT,)), use, one)

    def _take(
        self, node: ast.expr, shape: TextShape, use: str, one: ast.expr | None = None
    ) -> None:
        where = f"{self._module.where}:{getattr(node, 'lineno', 0)}"
        if shape is None:
            return
        try:
            counted = self._literal(one) if one else ""
            for literal in self._literals(node, shape):
                if not _ONLY_A_PLACE.fullmatch(literal):
                    uses = (f"{use} · {self._module.about}",)
                    self._found.add(Message(literal, counted, uses, _LIMITS.get(use, 0)), where)
        except CannotFollow as fault:
            self._found.faults.append(f"{where}: {fault}")

    def _literals(self, node: ast.expr, shape: Shape) -> Iterator[str]:
        scope = Scope(self._module, self._around)
        for literal in self._follower.follow(node, shape, scope):
            yield str(literal.value)

    def _literal(self, node: ast.expr) -> str:
        found = list(self._literals(node, TEXT))
        return found[0] if found else ""

    def _given_to_qt(self, node: ast.Call) -> None:
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        for given in node.args if name in _SETTERS else ():
            words = given.value if isinstance(given, ast.Constant) else ""
            pieces = given.values if isinstance(given, ast.JoinedStr) else []
            words = words or " ".join(
                str(each.value) for each in pieces if isinstance(each, ast.Constant)
            )
            if isinstance(words, str) and any(letter.isalpha() for letter in words):
                where = f"{self._module.where}:{node.lineno}"
                self._found.faults.append(f"{where}: {words!r} is shown without say()")


def _kind(node: ast.ClassDef) -> str:
    return "error" if any("Error" in ast.unparse(base) for base in node.bases) else node.name


def _own(function: Function) -> Iterator[ast.AST]:
    """The nodes of a function without those of functions within."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))

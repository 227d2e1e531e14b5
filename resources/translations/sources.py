"""The modules of the program as trees, and what their annotations say of texts."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias, TypeGuard

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "photosync_tray"
_HOMES = frozenset(
    (f"{PACKAGE}.{module}", name)
    for module in ("core.texts", "demo.texts")
    for name in ("Text", "Words")
)

_AT_MOST = 8
"""Arguments for a parameter with a star that are looked at."""

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Comprehension: TypeAlias = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
Around: TypeAlias = Function | ast.Lambda | Comprehension
"""What has names of its own."""


@dataclass(frozen=True)
class Shape:
    """Where texts are in a value: it is one (`text`), or its `parts` hold some.

    `parts` has one shape for all elements or values, or, if `fixed`, one for each position.
    """

    text: bool = False
    parts: tuple[Shape | None, ...] = ()
    fixed: bool = False


TEXT = Shape(text=True)
TextShape: TypeAlias = Shape | None


def _of_generic(name: str, inner: ast.expr, of: Callable[[ast.expr], TextShape]) -> TextShape:
    parts = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
    if name in ("ClassVar", "Final", "Optional"):
        return of(parts[0])
    if name == "tuple" and not _is_ellipsis(parts[-1]):
        shapes = tuple(of(part) for part in parts)
        return Shape(parts=shapes, fixed=True) if any(shapes) else None
    if name in ("Callable", "type"):
        return None
    last = of(parts[0] if _is_ellipsis(parts[-1]) else parts[-1])
    return Shape(parts=(last,)) if last else None


def _is_ellipsis(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and part.value is ...


@dataclass(frozen=True)
class Taker:
    """Something that is called and takes texts: a function, or a class with its fields.

    `shapes` in the order of the parameters. `said` is how a comment for translators calls it.
    """

    said: str
    names: tuple[str, ...]
    shapes: tuple[TextShape, ...]


@dataclass
class Module:
    """One file, with what it defines and imports at its top, by name; `path` from the root on."""

    path: Path
    tree: ast.Module
    constants: dict[str, list[ast.expr]] = field(default_factory=dict)
    annotated: dict[str, ast.expr] = field(default_factory=dict)
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return ".".join(self.path.with_suffix("").parts)

    @property
    def where(self) -> str:
        return self.path.as_posix()

    @property
    def about(self) -> str:
        """Where it is, and what it is for: the sentence at its head."""
        said = (ast.get_docstring(self.tree) or "").partition("\n")[0]
        return f"{self.where}: {said}" if said else self.where

    def shape_of(self, annotation: ast.expr | None) -> TextShape:
        """What an annotation says of texts, such as `Mapping[Reason, Text]`."""
        match annotation:
            case ast.Constant(value=str(quoted)):
                return self.shape_of(ast.parse(quoted, mode="eval").body)
            case ast.Name(id=name):
                home = self.imports.get(name, (self.name, name))
                return TEXT if home in _HOMES else None
            case ast.BinOp(left=left, right=right):
                return self.shape_of(left) or self.shape_of(right)
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                return _of_generic(name, inner, self.shape_of)
        return None

    def is_text(self, annotation: ast.expr | None) -> bool:
        """Whether it is annotated as a text in whatever shape, or as a line."""
        named = ast.unparse(annotation) if annotation else ""
        return bool(re.search(r"\bLine\b", named)) or bool(self.shape_of(annotation))


class Program:
    """All modules of the package; what in it takes, holds and returns texts."""

    def __init__(self, root: Path = ROOT) -> None:
        files = sorted((root / PACKAGE).rglob("*.py"))
        self.modules = [_module(file, root) for file in files]
        self.by_name = {module.name: module for module in self.modules}
        self.takers: dict[tuple[str, str], Taker | None] = {}
        """By module and name; None is known to take no texts."""
        self._makers: dict[tuple[str, str], bool] = {}
        """By module and name, whether the result of a function is a text, or made of one."""
        self.fields: dict[str, TextShape] = {}
        """Attributes and properties that hold texts or lines."""
        self.class_texts: dict[str, set[str]] = {}
        """By class: attributes of the class itself that are texts."""
        for module in self.modules:
            for node in ast.walk(module.tree):
                self._learn(node, module)
        self._methods = {
            name: each
            for (_, name), each in self.takers.items()
            if each and not name.endswith(("__init__", "__new__"))
        }
        self._inherit()

    def _learn(self, node: ast.AST, module: Module) -> None:
        match node:
            case ast.ClassDef():
                self.takers[module.name, node.name] = self._learn_class(node, module)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self.takers[module.name, node.name] = self._learn_function(node, module)

    def _learn_class(self, node: ast.ClassDef, module: Module) -> Taker | None:
        fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
        names = tuple(ast.unparse(each.target) for each in fields)
        shapes = tuple(module.shape_of(each.annotation) for each in fields)
        held = {name for name, shape in zip(names, shapes, strict=True) if shape}
        pairs = zip(names, fields, strict=True)
        self.fields |= {
            name: module.shape_of(each.annotation)
            for name, each in pairs
            if module.is_text(each.annotation)
        }
        of_class = {n for n, each in zip(names, fields, strict=True) if _is_class_var(each)}
        self.class_texts[node.name] = held & of_class
        for each in node.body:
            if isinstance(each, ast.FunctionDef) and each.name == "__new__":
                home = module.name, f"{node.name}.__new__"
                self.takers[home] = self._learn_function(each, module)
                return None
        if held - of_class:
            return Taker(node.name, names, shapes)
        own = [each for each in node.body if _is_init(each)]
        made = self._learn_function(own[0], module) if own else None
        return made and replace(made, said=node.name)

    def _learn_function(self, node: Function, module: Module) -> Taker | None:
        rest = [node.args.vararg] * _AT_MOST if node.args.vararg else []
        parameters = [*node.args.posonlyargs, *node.args.args, *rest, *node.args.kwonlyargs]
        given = [each for each in parameters if each.arg not in ("self", "cls")]
        shapes = tuple(module.shape_of(each.annotation) for each in given)
        makes = module.is_text(node.returns)
        if any(ast.unparse(each) == "property" for each in node.decorator_list):
            self.fields |= {node.name: None} if makes else {}
        else:
            self._makers[module.name, node.name] = makes
        names = tuple(each.arg for each in given)
        return Taker(node.name, names, shapes) if any(shapes) else None

    def _inherit(self) -> None:
        """Attributes of a class count for those that derive from it, however far away."""
        classes = [
            node
            for module in self.modules
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ClassDef)
        ]
        before = -1
        while (now := sum(map(len, self.class_texts.values()))) != before:
            before = now
            for node in classes:
                for base in node.bases:
                    self.class_texts[node.name] |= self.class_texts.get(ast.unparse(base), set())

    def taker(self, called: ast.expr, module: Module) -> Taker | None:
        """What a call in `module` goes to; a method by its name alone."""
        if isinstance(called, ast.Attribute):
            return self._methods.get(called.attr) if called.attr != "say" else None
        return self.takers.get(self._home(module, getattr(called, "id", "")))

    def makes(self, called: ast.expr, module: Module) -> bool:
        """Whether a call in `module` gives a text; a method by its name, if all of it do."""
        if isinstance(called, ast.Attribute):
            found = [makes for (_, name), makes in self._makers.items() if name == called.attr]
            return bool(found) and all(found)
        name = getattr(called, "id", "")
        home = self._home(module, name)
        return name == "Line" or self._makers.get(home, False)

    def _home(self, module: Module, name: str) -> tuple[str, str]:
        """The module in which a name is defined that `module` uses."""
        here = module.name, name
        origin, there = module.imports.get(name, here)
        if (
            here in self.takers
            or here in self._makers
            or (origin, there) == here
            or origin not in self.by_name
        ):
            return here
        return self._home(self.by_name[origin], there)


def _is_init(node: ast.stmt) -> TypeGuard[ast.FunctionDef]:
    return isinstance(node, ast.FunctionDef) and node.name == "__init__"


def _is_class_var(node: ast.AnnAssign) -> bool:
    return ast.unparse(node.annotation).startswith("ClassVar")


def _module(file: Path, root: Path) -> Module:
    module = Module(file.relative_to(root), ast.parse(file.read_text("utf-8")))
    for node in module.tree.body:
        for statement in _at_top(node):
            _note(module, statement)
    return module


def _at_top(node: ast.stmt) -> Iterator[ast.stmt]:
    """Also what stands under `if TYPE_CHECKING:`."""
    yield node
    if isinstance(node, ast.If):
        yield from node.body


def _note(module: Module, node: ast.stmt) -> None:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            module.constants.setdefault(name, []).append(value)
        case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
            for each, value in zip(names, values, strict=False):
                module.constants.setdefault(ast.unparse(each), []).append(value)
        case ast.AnnAssign(target=ast.Name(id=name), value=value, annotation=annotation):
            module.annotated[name] = annotation
            if value:
                module.constants.setdefault(name, []).append(value)
        case ast.ImportFrom(module=str(origin), names=names):
            for alias in names:
                module.imports[alias.asname or alias.name] = (origin, alias.name)

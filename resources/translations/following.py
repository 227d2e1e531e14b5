"""Follows a value that is annotated as a text back to the literals that it may be."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from resources.translations.sources import TEXT, Around, Comprehension, Module, Program, Shape


class CannotFollow(Exception):
    """A text that is put together, or comes from where no annotation says that it is one."""

    def __init__(self, node: ast.AST, why: str) -> None:
        super().__init__(why)
        self.line: int = getattr(node, "lineno", 0)


@dataclass(frozen=True)
class Scope:
    """Where names are looked up: what is around, innermost first, then the module."""

    module: Module
    around: tuple[Around, ...] = ()


class Follower:
    """Yields the literals, as nodes."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def follow(self, node: ast.expr, shape: Shape, scope: Scope) -> Iterator[ast.Constant]:
        """Raises CannotFollow."""
        if shape.text:
            yield from self._text(node, scope)
        else:
            yield from self._parts(node, shape, scope)

    def _text(self, node: ast.expr, scope: Scope) -> Iterator[ast.Constant]:
        match node:
            case ast.Constant(value=str()):
                yield node
            case ast.Constant(value=None):
                return
            case ast.Attribute(attr=name):
                if name not in self._program.fields:
                    raise CannotFollow(node, f"{ast.unparse(node)} is not annotated as a text")
            case ast.Subscript(value=container):
                yield from self._contents(container, scope)
            case ast.Call():
                yield from self._call(node, scope)
            case _:
                yield from self._through(node, TEXT, scope)

    def _parts(self, node: ast.expr, shape: Shape, scope: Scope) -> Iterator[ast.Constant]:
        match node:
            case ast.Tuple(elts=elements) | ast.List(elts=elements) | ast.Set(elts=elements):
                for place, element in enumerate(elements):
                    part = shape.parts[place if shape.fixed else 0]
                    if isinstance(element, ast.Starred):
                        yield from self._parts(element.value, shape, scope)
                    elif part:
                        yield from self.follow(element, part, scope)
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    part = shape if key is None else shape.parts[0]
                    yield from self.follow(value, part or TEXT, scope)
            case ast.Attribute(attr=name) if name in self._program.fields:
                return
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                yield from self._parts(left, shape, scope)
                yield from self._parts(right, shape, scope)
            case _:
                yield from self._made(node, shape, scope)

    def _made(self, node: ast.expr, shape: Shape, scope: Scope) -> Iterator[ast.Constant]:
        """Many out of others: by a comprehension, or by a function."""
        match node:
            case ast.GeneratorExp(elt=each) | ast.ListComp(elt=each) | ast.DictComp(value=each):
                within = Scope(scope.module, (node, *scope.around))
                yield from self.follow(each, shape.parts[0] or TEXT, within)
            case ast.Call(func=called, args=[value, *_]) if _is_wrapper(called):
                yield from self._parts(value, shape, scope)
            case ast.Call(func=ast.Name(id="enumerate"), args=[value, *_]) if shape.parts[0]:
                yield from self._parts(value, Shape(parts=shape.parts[0].parts[1:2]), scope)
            case ast.Call(func=ast.Attribute(value=table, attr="items")) if shape.parts[0]:
                yield from self._parts(table, Shape(parts=shape.parts[0].parts[1:2]), scope)
            case ast.Call(func=ast.Attribute(value=table, attr="values")):
                yield from self._parts(table, shape, scope)
            case ast.Call():
                yield from self._call(node, scope)
            case _:
                yield from self._through(node, shape, scope)

    def _through(self, node: ast.expr, shape: Shape, scope: Scope) -> Iterator[ast.Constant]:
        """What only passes a value on."""
        match node:
            case ast.IfExp(body=one, orelse=other):
                yield from self.follow(one, shape, scope)
                yield from self.follow(other, shape, scope)
            case ast.BoolOp(values=values):
                for value in values:
                    yield from self.follow(value, shape, scope)
            case ast.NamedExpr(value=value):
                yield from self.follow(value, shape, scope)
            case ast.Name():
                yield from self._name(node, shape, scope)
            case _:
                raise CannotFollow(node, f"{ast.unparse(node)} is put together")

    def _call(self, node: ast.Call, scope: Scope) -> Iterator[ast.Constant]:
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name == "get" and isinstance(called, ast.Attribute):
            yield from self._contents(called.value, scope)
            for default in node.args[1:]:
                yield from self._text(default, scope)
        elif not self._program.makes(called, scope.module):
            raise CannotFollow(node, f"{name}() is not annotated to return a text")

    def _contents(self, container: ast.expr, scope: Scope) -> Iterator[ast.Constant]:
        """All values of a table, or all elements of a tuple."""
        yield from self._parts(container, Shape(parts=(TEXT,)), scope)

    def _name(self, node: ast.Name, shape: Shape, scope: Scope) -> Iterator[ast.Constant]:
        for around in scope.around:
            found = _bound(around, node.id, scope.module)
            if found is not None:
                yield from self._values(found, shape, scope, node)
                return
        yield from self._global(node, shape, scope)

    def _global(self, node: ast.Name, shape: Shape, scope: Scope) -> Iterator[ast.Constant]:
        module, name = scope.module, node.id
        if module.is_text(module.annotated.get(name)):
            return  # followed where it stands
        if name in module.constants:
            for value in module.constants[name]:
                yield from self.follow(value, shape, Scope(module))
            return
        origin, there = module.imports.get(name, ("", ""))
        if origin not in self._program.by_name:
            raise CannotFollow(node, f"{name} is not annotated as a text")
        elsewhere = Scope(self._program.by_name[origin])
        yield from self._global(ast.copy_location(ast.Name(there), node), shape, elsewhere)

    def _values(
        self, found: list[Binding], shape: Shape, scope: Scope, node: ast.Name
    ) -> Iterator[ast.Constant]:
        for binding in found:
            if binding.annotated:
                continue
            if binding.value is None:
                raise CannotFollow(node, f"{node.id} is not annotated as a text")
            yield from self.follow(binding.value, binding.around(shape), scope)


@dataclass(frozen=True)
class Binding:
    """One way in which a name gets a value: the value, and the path to it within."""

    value: ast.expr | None
    path: tuple[int | None, ...] = ()
    """Positions in tuples; None for any element of what is run through."""
    annotated: bool = False

    def around(self, shape: Shape) -> Shape:
        """The shape of the whole, of which `shape` is the part at the end of the path."""
        for step in reversed(self.path):
            if step is None:
                shape = Shape(parts=(shape,))
            else:
                shape = Shape(parts=(*(None,) * step, shape, *(None,) * 20), fixed=True)
        return shape


def _bound(around: Around, name: str, module: Module) -> list[Binding] | None:
    """How `name` gets its values there; None where it is not its own."""
    if isinstance(around, Comprehension):
        runs = (_paths(each.target, each.iter, name, (None,)) for each in around.generators)
        return [binding for run in runs for binding in run] or None
    given = around.args
    parameters = [*given.posonlyargs, *given.args, *given.kwonlyargs]
    parameters += [each for each in (given.vararg, given.kwarg) if each]
    found = [
        Binding(None, annotated=module.is_text(each.annotation))
        for each in parameters
        if each.arg == name
    ]
    if not isinstance(around, ast.Lambda):
        for node in ast.walk(around):
            found += _bindings(node, name, module)
    return found or None


def _bindings(node: ast.AST, name: str, module: Module) -> Iterator[Binding]:
    match node:
        case ast.Assign(targets=[target], value=value):
            yield from _paths(target, value, name, ())
        case ast.AnnAssign(target=ast.Name(id=named), value=value, annotation=annotation):
            if named == name:
                yield Binding(value, annotated=module.is_text(annotation))
        case ast.NamedExpr(target=ast.Name(id=named), value=value) if named == name:
            yield Binding(value)
        case ast.For(target=target, iter=value):
            yield from _paths(target, value, name, (None,))


def _paths(
    target: ast.expr, value: ast.expr, name: str, path: tuple[int | None, ...]
) -> Iterator[Binding]:
    match target:
        case ast.Name(id=named) if named == name:
            yield Binding(value, path)
        case ast.Tuple(elts=elements):
            for place, element in enumerate(elements):
                if isinstance(element, ast.Starred):
                    continue
                yield from _paths(element, value, name, (*path, place))


def _is_wrapper(called: ast.expr) -> bool:
    return isinstance(called, ast.Name) and called.id in ("tuple", "list", "reversed", "sorted")

"""Walking over muF: the parts of an expression, the variables of a pattern, rebuilding with
changed parts.

Passes are written on these: `rebuild` maps the direct parts of an expression and leaves the rest
alone, so that a pass mentions only the constructors that it changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import get_args

from pzjax.backend.muf import syntax as muf
from pzjax.frontend_bridge.dump.trees import Trees

NODES = Trees(*get_args(muf.Exp), muf.Block, muf.Bind)
PATTERNS = Trees(*get_args(muf.Pattern))

parts = NODES.parts
"""The sub-expressions, blocks and bindings directly in an expression or a block, in the order of evaluation."""

ExpMap = Callable[[muf.Exp], muf.Exp]
BlockMap = Callable[[muf.Block], muf.Block]


def rebuild(exp: muf.Exp, on_exp: ExpMap, on_block: BlockMap) -> muf.Exp:
    """The expression with its direct parts mapped."""
    return NODES.mapped(
        exp, lambda part: on_block(part) if type(part) is muf.Block else on_exp(part)
    )


def variables(pattern: muf.Pattern) -> Iterator[muf.PVar]:
    """The variables that a pattern binds; both sides of an or-pattern bind the same."""
    match pattern:
        case muf.PVar():
            yield pattern
        case muf.POr(left, _):
            yield from variables(left)
        case _:
            if isinstance(pattern, muf.PAlias):
                yield muf.PVar(pattern.name)
            for part in PATTERNS.parts(pattern):
                yield from variables(part)


def blocks_of(declaration: muf.Decl) -> Iterator[muf.Block]:
    """The bodies of a declaration as blocks; those of a method end in a tuple of all that it
    gives.
    """
    match declaration:
        case muf.Function(_, _, _, body) | muf.Value(_, _, body):
            yield body
        case muf.Machine():
            for method in declaration.methods:
                yield as_block(method)
        case muf.Types():
            pass


def as_block(method: muf.Method) -> muf.Block:
    """A method as a block: its output, its weight if any, and its updates, as one tuple."""
    weight = () if method.weight is None else (method.weight,)
    return muf.Block(
        method.bindings,
        muf.Tuple((method.output, *weight, *(value for _, value in method.updates))),
    )


def from_block(method: muf.Method, block: muf.Block) -> muf.Method:
    """The method with the content of a block made by `as_block` and changed since."""
    assert isinstance(block.result, muf.Tuple)
    output, *rest = block.result.items
    weight = None if method.weight is None else rest.pop(0)
    names = [name for name, _ in method.updates]
    return replace(
        method,
        bindings=block.bindings,
        output=output,
        weight=weight,
        updates=tuple(zip(names, rest, strict=True)),
    )


def map_method(method: muf.Method, on_block: BlockMap) -> muf.Method:
    """The method, mapped as a block."""
    return from_block(method, on_block(as_block(method)))


def map_blocks(module: muf.Module, on_block: BlockMap) -> muf.Module:
    """The module with every body mapped."""

    def method(old: muf.Method) -> muf.Method:
        return map_method(old, on_block)

    def declaration(old: muf.Decl) -> muf.Decl:
        match old:
            case muf.Function() | muf.Value():
                return replace(old, body=on_block(old.body))
            case muf.Machine():
                return old.mapped(method)
            case muf.Types():
                return old

    return replace(module, declarations=tuple(map(declaration, module.declarations)))


def with_fields(method: muf.Method, names: Mapping[muf.Name, muf.Name]) -> muf.Method:
    """The method with other names for some of the fields that it reads."""

    def change(part: object) -> muf.Field | None:
        match part:
            case muf.Field(name) if name in names:
                return muf.Field(names[name])
        return None

    return map_method(method, lambda block: NODES.rewritten(block, change))


def blocks_in(node: muf.Exp | muf.Block) -> Iterator[muf.Block]:
    """A block and the blocks inside it."""
    return (part for part in NODES.all(node) if isinstance(part, muf.Block))


def names_in(
    node: muf.Exp | muf.Block, found: dict[muf.Name, int] | None = None
) -> dict[muf.Name, int]:
    """How often each variable and field is mentioned, blocks and loops included."""
    counts: dict[muf.Name, int] = {} if found is None else found
    for part in NODES.all(node):
        if type(part) is muf.Var or type(part) is muf.Field:
            counts[part.name] = counts.get(part.name, 0) + 1
    return counts


def highest_number(block: muf.Block) -> int:
    """The highest number of a name that a body binds or mentions."""
    highest = max((name.number for name in names_in(block)), default=0)
    for part in NODES.all(block):
        if isinstance(part, muf.Bind):
            for variable in variables(part.pattern):
                highest = max(highest, variable.name.number)
    return highest

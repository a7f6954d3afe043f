"""Walking over muF: the parts of an expression, the variables of a pattern, rebuilding with
changed parts.

Passes are written on these: `rebuild` maps the direct parts of an expression and leaves the rest
alone, so that a pass mentions only the constructors that it changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from pzjax.backend.muf import syntax as muf


def parts(exp: muf.Exp) -> tuple[muf.Exp | muf.Block, ...]:
    """The direct sub-expressions and blocks of an expression, in the order of evaluation."""
    match exp:  # what programs have most of comes first
        case muf.Const() | muf.Var() | muf.Field() | muf.Global():
            return ()
        case muf.Call(function, arguments, key):
            return (function, *arguments, *_known(key))
        case muf.If(condition, then, otherwise):
            return (condition, then, otherwise)
        case muf.Constr(_, items) | muf.Tuple(items) | muf.Fold(_, items):
            return items
        case muf.Record(fields):
            return tuple(value for _, value in fields)
        case muf.Get(inner, _) | muf.Item(inner, _) | muf.Is(inner, _) | muf.Payload(inner, _, _):
            return (inner,)
        case muf.With(record, fields):
            return (record, *(value for _, value in fields))
        case muf.ArrayGet(left, right) | muf.ArrayConcat(left, right) | muf.ArrayMake(left, right):
            return (left, right)
        case muf.ArraySet(one, two, three) | muf.ArraySlice(one, two, three):
            return (one, two, three)
        case muf.Step(_, state, argument, _, key):
            return (state, argument, *_known(key))
        case muf.Reset(_, state):
            return (state,)
        case muf.Fresh(_, size, key):
            return (*size, *_known(key))
        case muf.Match(subject, cases):
            return (subject, *(block for _, block in cases))
        case muf.For(_, first, last, _, carried, body):
            return (first, last, *(value for _, value in carried), body)
        case muf.While(carried, condition, body):
            return (*(value for _, value in carried), condition, body)


def _known(key: muf.Fold | None) -> tuple[muf.Fold, ...]:
    return () if key is None else (key,)


ExpMap = Callable[[muf.Exp], muf.Exp]
BlockMap = Callable[[muf.Block], muf.Block]


def rebuild(exp: muf.Exp, on_exp: ExpMap, on_block: BlockMap) -> muf.Exp:
    """The expression with its direct parts mapped."""
    match exp:  # in the order of `parts`
        case muf.Const() | muf.Var() | muf.Field() | muf.Global():
            return exp
        case muf.Call(function, arguments, key):
            return muf.Call(on_exp(function), tuple(map(on_exp, arguments)), _fold(key, on_exp))
        case muf.If(condition, then, otherwise, branching):
            return muf.If(on_exp(condition), on_block(then), on_block(otherwise), branching)
        case muf.Constr(name, items):
            return muf.Constr(name, tuple(map(on_exp, items)))
        case muf.Tuple(items):
            return muf.Tuple(tuple(map(on_exp, items)))
        case muf.Fold(place, indexes):
            return muf.Fold(place, tuple(map(on_exp, indexes)))
        case muf.Record(fields):
            return muf.Record(tuple((label, on_exp(value)) for label, value in fields))
        case muf.Get(inner, label):
            return muf.Get(on_exp(inner), label)
        case muf.Item(inner, index):
            return muf.Item(on_exp(inner), index)
        case muf.Is(inner, constructor):
            return muf.Is(on_exp(inner), constructor)
        case muf.Payload(inner, constructor, index):
            return muf.Payload(on_exp(inner), constructor, index)
        case muf.With(record, fields):
            return muf.With(on_exp(record), tuple((label, on_exp(v)) for label, v in fields))
        case muf.ArrayGet(array, index):
            return muf.ArrayGet(on_exp(array), on_exp(index))
        case muf.ArrayConcat(left, right):
            return muf.ArrayConcat(on_exp(left), on_exp(right))
        case muf.ArrayMake(cell, size):
            return muf.ArrayMake(on_exp(cell), on_exp(size))
        case muf.ArraySet(array, index, value):
            return muf.ArraySet(on_exp(array), on_exp(index), on_exp(value))
        case muf.ArraySlice(array, first, last):
            return muf.ArraySlice(on_exp(array), on_exp(first), on_exp(last))
        case muf.Step(instance, state, argument, kind, key):
            return muf.Step(instance, on_exp(state), on_exp(argument), kind, _fold(key, on_exp))
        case muf.Reset(instance, state):
            return muf.Reset(instance, on_exp(state))
        case muf.Fresh(instance, size, key):
            return muf.Fresh(instance, tuple(map(on_exp, size)), _fold(key, on_exp))
        case muf.Match(subject, cases):
            return muf.Match(
                on_exp(subject), tuple((pattern, on_block(block)) for pattern, block in cases)
            )
        case muf.For(index, first, last, up, carried, body):
            return muf.For(
                index,
                on_exp(first),
                on_exp(last),
                up,
                tuple((variable, on_exp(value)) for variable, value in carried),
                on_block(body),
            )
        case muf.While(carried, condition, body):
            return muf.While(
                tuple((variable, on_exp(value)) for variable, value in carried),
                on_block(condition),
                on_block(body),
            )


def _fold(key: muf.Fold | None, on_exp: ExpMap) -> muf.Fold | None:
    return None if key is None else muf.Fold(key.place, tuple(map(on_exp, key.indexes)))


def variables(pattern: muf.Pattern) -> Iterator[muf.PVar]:
    """The variables that a pattern binds; both sides of an or-pattern bind the same."""
    match pattern:
        case muf.PWild() | muf.PConst():
            pass
        case muf.PVar():
            yield pattern
        case muf.PTuple(items) | muf.PConstr(_, items):
            for item in items:
                yield from variables(item)
        case muf.PRecord(fields):
            for _, item in fields:
                yield from variables(item)
        case muf.PAlias(inner, name):
            yield muf.PVar(name)
            yield from variables(inner)
        case muf.POr(left, _):
            yield from variables(left)


def blocks_of(declaration: muf.Decl) -> Iterator[muf.Block]:
    """The bodies of a declaration as blocks; those of a method end in a tuple of all that it
    gives.
    """
    match declaration:
        case muf.Function(_, _, _, body) | muf.Value(_, _, body):
            yield body
        case muf.Machine():
            for method in (declaration.init, declaration.reset, declaration.step):
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
                return replace(
                    old, init=method(old.init), reset=method(old.reset), step=method(old.step)
                )
            case muf.Types():
                return old

    return replace(module, declarations=tuple(map(declaration, module.declarations)))


def blocks_in(node: muf.Exp | muf.Block) -> Iterator[muf.Block]:
    """A block and the blocks inside it."""
    if isinstance(node, muf.Block):
        yield node
        for bind in node.bindings:
            yield from blocks_in(bind.exp)
        yield from blocks_in(node.result)
    else:
        for part in parts(node):
            yield from blocks_in(part)


def names_in(
    node: muf.Exp | muf.Block, found: dict[muf.Name, int] | None = None
) -> dict[muf.Name, int]:
    """How often each variable and field is mentioned, blocks and loops included."""
    counts: dict[muf.Name, int] = {} if found is None else found
    match node:
        case muf.Block(bindings, result):
            for bind in bindings:
                names_in(bind.exp, counts)
            names_in(result, counts)
        case muf.Var(name) | muf.Field(name):
            counts[name] = counts.get(name, 0) + 1
        case _:
            for part in parts(node):
                names_in(part, counts)
    return counts


def highest_number(block: muf.Block) -> int:
    """The highest number of a name that a body binds or mentions."""
    highest = max((name.number for name in names_in(block)), default=0)
    for inner in blocks_in(block):
        for bind in inner.bindings:
            for variable in variables(bind.pattern):
                highest = max(highest, variable.name.number)
    return highest

"""Conditionals on one test, one after the other, become one.

In:  `let x = if cond c then a else b in let y = if cond c then d else e in ...`
Out: `let (x, y) = if cond c then (a, d) else (b, e) in ...`

Each conditional costs a call of compiled code, and a reader sees at once what happens at the first
instant, or when a mode is entered. A conditional that needs what the one before it gives stays alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import map_blocks, names_in, rebuild, variables

NAME = "join"


def run(module: muf.Module) -> muf.Module:
    """Joins the conditionals of every body of a module."""
    return map_blocks(module, _block)


def _block(block: muf.Block) -> muf.Block:
    bindings = map(_joined, _neighbours(block.bindings))
    return muf.Block(
        tuple(muf.Bind(bind.pattern, _exp(bind.exp)) for bind in bindings), _exp(block.result)
    )


def _exp(exp: muf.Exp) -> muf.Exp:
    return rebuild(exp, _exp, _block)


def _neighbours(bindings: tuple[muf.Bind, ...]) -> Iterator[list[muf.Bind]]:
    """The bindings in order, in one list those that become one."""
    together: list[muf.Bind] = []
    bound: set[muf.Name] = set()
    for bind in bindings:
        test = _test(bind)
        joins = together and test is not None and test == _test(together[-1])
        if joins and bound.isdisjoint(names_in(bind.exp)):
            together.append(bind)
        else:
            if together:
                yield together
            together, bound = [bind], set()
        bound.update(variable.name for variable in variables(bind.pattern))
    if together:
        yield together


def _test(bind: muf.Bind) -> muf.Exp | None:
    """The variable or memory that a conditional tests."""
    match bind.exp:
        case muf.If(muf.Var() | muf.Field() as test, _, _, muf.Branching.COND):
            return test
    return None


def _joined(bindings: list[muf.Bind]) -> muf.Bind:
    """One binding instead of several conditionals on one test."""
    if len(bindings) == 1:
        return bindings[0]
    ifs = [exp for bind in bindings if isinstance(exp := bind.exp, muf.If)]
    parts = [part for bind, exp in zip(bindings, ifs, strict=True) for part in _parts(bind, exp)]
    patterns, thens, otherwises = zip(*parts, strict=True)
    then = muf.Block(tuple(b for exp in ifs for b in exp.then.bindings), muf.Tuple(thens))
    otherwise = muf.Block(
        tuple(b for exp in ifs for b in exp.otherwise.bindings), muf.Tuple(otherwises)
    )
    return muf.Bind(muf.PTuple(patterns), muf.If(ifs[0].condition, then, otherwise))


def _parts(bind: muf.Bind, exp: muf.If) -> list[tuple[muf.Pattern, muf.Exp, muf.Exp]]:
    """What a conditional binds and what its sides give for it, one by one where all are tuples."""
    match bind.pattern, exp.then.result, exp.otherwise.result:
        case muf.PTuple(items), muf.Tuple(then), muf.Tuple(otherwise):
            return list(zip(items, then, otherwise, strict=True))
    return [(bind.pattern, exp.then.result, exp.otherwise.result)]

"""Marks the variables that are held: those whose last value is read, and those that some branch leaves out.

In continuous time a step at an event that writes one of them is followed by another step (`cascades`). This is
seen before `lasts` and `automata` take the constructs away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, Rewriter, escaping
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.builtin.reductions.signals import carried
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "held"


def run(function: kernel.Function, _context: Context) -> kernel.Function:
    """The function with marks on its variables, if it is of continuous time."""
    if function.kind is not obc.Kind.CONTINUOUS:
        return function
    names: set[obc.Ident] = set()
    for node in NODES.all(function):
        if isinstance(node, kernel.Last):
            names.add(node.name)
        else:
            names |= _left_out(list(_branches(node)))
    made: kernel.Function = _Marks(names).visit(function)
    return made


class _Marks(Rewriter):
    def __init__(self, names: set[obc.Ident]) -> None:
        self.names = names

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Local(name, type_, default=None) if name in self.names:
                return replace(node, held=carried(type_) is None)
        return node


def _branches(node: Any) -> Iterator[set[obc.Ident]]:
    """What each branch of a control structure gives a value."""
    match node:
        case kernel.Match(_, cases):
            yield from (_values([case.block]) for case in cases)
        case kernel.PresentEq(handlers, default):
            yield from (_values([handler.block]) for handler in handlers)
            yield _values([default])
        case kernel.Automaton(_, states):
            for state in states:
                yield _values([state.block])
                for transition in state.transitions:
                    yield _values([transition.emission])


def _values(blocks: Iterable[kernel.Block]) -> set[obc.Ident]:
    return {name for block in blocks for name in escaping(block, values=True)}


def _left_out(branches: list[set[obc.Ident]]) -> set[obc.Ident]:
    """What some branches give and others do not."""
    some = {name for branch in branches for name in branch}
    return {name for name in some if not all(name in branch for branch in branches)}

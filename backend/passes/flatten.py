"""Deep expressions in steps: what nests deeper than a person reads, or than Python's parser
takes, gets names.

In:  expressions of any depth.
Out: expressions of at most `DEEPEST` levels; deeper parts are bound before. A list is one level, however long.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.walk import highest_number, map_blocks, rebuild
from pzjax.frontend_bridge.dump.syntax import LongName

NAME = "flatten"

DEEPEST = 10
"""The most levels of an expression."""


def run(module: muf.Module) -> muf.Module:
    """Flattens the deep expressions of every body of a module."""
    return map_blocks(module, lambda block: _Flatten(highest_number(block) + 1).block(block))


CONS = muf.Global(LongName("Stdlib", "::"))


class _Flatten:
    def __init__(self, first: int) -> None:
        self.numbers: Iterator[int] = itertools.count(first)
        self.bindings: list[muf.Bind] = []
        self.depth = 0

    def block(self, block: muf.Block) -> muf.Block:
        outside, self.bindings = self.bindings, []
        for bind in block.bindings:
            exp = self.exp(bind.exp)
            self.bindings.append(muf.Bind(bind.pattern, exp))
        result = self.exp(block.result)
        bindings, self.bindings = self.bindings, outside
        self.depth = 0
        return muf.Block(tuple(bindings), result)

    def exp(self, exp: muf.Exp) -> muf.Exp:
        """The expression with its deep parts bound; leaves its depth in `self.depth`."""
        deepest = 0

        def part(inner: muf.Exp) -> muf.Exp:
            nonlocal deepest
            inner = self.exp(inner)
            if self.depth >= DEEPEST:
                name = muf.Name("part", next(self.numbers))
                self.bindings.append(muf.Bind(muf.PVar(name), inner))
                inner = muf.Var(name)
                self.depth = 0
            deepest = max(deepest, self.depth)
            return inner

        def side(block: muf.Block) -> muf.Block:
            """A side of a selection is computed in any case: it is a part like others."""
            return muf.Block((), part(block.result))

        elements, rest = _list(exp)
        if elements:
            parts = [part(element) for element in elements]
            made = part(rest)
            for element in reversed(parts):
                made = muf.Call(CONS, (muf.Tuple((element, made)),))
            self.depth = deepest + 1
            return made
        selects = isinstance(exp, muf.If) and exp.branching is muf.Branching.WHERE
        exp = rebuild(exp, part, side if selects else self.block)
        self.depth = deepest + 1
        return exp


def _list(exp: muf.Exp) -> tuple[list[muf.Exp], muf.Exp]:
    """The elements that are put before a list, and that list."""
    elements = []
    while isinstance(exp, muf.Call) and exp.function == CONS and exp.key is None:
        match exp.arguments:
            case (muf.Tuple((head, tail)),):
                elements.append(head)
                exp = tail
            case _:
                break
    return elements, exp

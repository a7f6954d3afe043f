"""A variable whose derivative some branches give is constant in the others: there it gets the derivative 0.

Not in what runs at events only: nothing is integrated there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "derivatives"


def run(function: kernel.Function, _context: Context) -> kernel.Function:
    """The function, all of whose branches give the same derivatives."""
    if function.kind is not obc.Kind.CONTINUOUS:
        return function
    made: kernel.Function = _Derivatives().visit(function)
    return made


class _Derivatives(Rewriter):
    """Goes outwards; keeps what each block derives that it does not declare."""

    def __init__(self) -> None:
        self.derived: dict[obc.Ident, None] = {}

    def visit(self, node: Any) -> Any:
        match node:
            case kernel.Derive(name):
                self.derived[name] = None
            case kernel.Block(locals_):
                node = self.children(node)
                for local in locals_:
                    self.derived.pop(local.name, None)
                return node
            case kernel.Match(exp, cases):
                return kernel.Match(self.visit(exp), self.cases(cases))
        return self.children(node)

    def cases(self, cases: tuple[kernel.Case, ...]) -> tuple[kernel.Case, ...]:
        outside, total = self.derived, dict[obc.Ident, None]()
        found: list[tuple[kernel.Case, dict[obc.Ident, None]]] = []
        for case in cases:
            self.derived = {}
            found.append((self.visit(case), self.derived))
            total |= self.derived
        self.derived = outside | total
        return tuple(
            case if case.event else _with(case, [name for name in total if name not in given])
            for case, given in found
        )


def _with(case: kernel.Case, names: list[obc.Ident]) -> kernel.Case:
    if not names:
        return case
    still = [kernel.Derive(name, build.floating(0.0)) for name in names]
    block = case.block
    return replace(case, block=replace(block, equations=(*block.equations, *still)))

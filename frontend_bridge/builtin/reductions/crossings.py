"""`up e` becomes a memory that a solver shares: it is given `e`, and tells when that crossed zero.

With the flag `-zsign` what it is given is the sign of `e`.
"""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "crossings"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function with `Watch` in place of `up`."""
    made: kernel.Function = _Crossings(context).visit(function)
    return made


class _Crossings(Rewriter):
    def __init__(self, context: Context) -> None:
        self.context = context

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Up(exp, at, type_):
                event = self.context.names.fresh("z")
                watched = _sign(exp) if self.context.sign else exp
                local = kernel.Local(event, type_, at, part=obc.MemoryClass.ZERO)
                block = kernel.Block((local,), (kernel.Watch(event, watched),))
                return kernel.Let(block, kernel.Var(event, type_), False, type_)
        return node


def _sign(exp: kernel.Exp) -> kernel.Exp:
    zero, one = build.floating(0.0), build.floating(1.0)
    positive = build.call(">", build.BOOL, exp, zero)
    return kernel.If(positive, one, build.floating(-1.0), False, build.FLOAT)

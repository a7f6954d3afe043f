"""`disc e` becomes a comparison with the value in the step before: `let x = e in major && x <> (x fby x)`."""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "jumps"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function without `disc`."""
    made: kernel.Function = _Jumps(context.names).visit(function)
    return made


class _Jumps(Rewriter):
    def __init__(self, names: build.Names) -> None:
        self.names = names

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Disc(exp, at, type_):
                name = self.names.fresh("x")
                now = kernel.Var(name, exp.type)
                block = kernel.Block(
                    (kernel.Local(name, exp.type, at),),
                    (kernel.Def(obc.VarPat(name, exp.type), exp),),
                )
                before = kernel.Fby(now, now, at, exp.type)
                differs = build.call("<>", build.BOOL, now, before)
                value = build.call("&&", type_, kernel.Major(build.BOOL), differs)
                return kernel.Let(block, value, False, type_)
        return node

"""`pre`, `fby` and `next` become memories.

    pre e           m = e                       and its value is x = last m
    e1 fby e2       init m = e1 and m = e2      and its value is x = last m
    next x = e      n = e                       and x = last n

The effects in what is delayed have the place of the delay: after those in front of it, before those of what uses
its value. Those of a first value come before those of the next ones.
"""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "delays"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function with `init` and `last` in place of delays."""
    delays = _Delays(context.names)
    for node in NODES.all(function):
        if isinstance(node, kernel.Next) and node.name not in delays.nexts:
            delays.nexts[node.name] = context.names.fresh(node.name.source)
    made: kernel.Function = delays.visit(function)
    return made


class _Delays(Rewriter):
    def __init__(self, names: build.Names) -> None:
        self.names = names
        self.nexts: dict[obc.Ident, obc.Ident] = {}

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Pre(exp, at, type_):
                return self.delay(None, exp, at, type_)
            case kernel.Fby(first, next_, at, type_):
                return self.delay(first, next_, at, type_)
            case kernel.Next(name, exp):
                return kernel.Def(obc.VarPat(self.nexts[name], exp.type), exp)
            case kernel.Init(name, exp) if name in self.nexts:
                return kernel.Init(self.nexts[name], exp)
            case kernel.Block(locals_, equations):
                more = [local for local in locals_ if local.name in self.nexts]
                if not more:
                    return node
                memories = [
                    kernel.Local(self.nexts[local.name], local.type, local.at) for local in more
                ]
                reads = [
                    kernel.Def(
                        obc.VarPat(local.name, local.type),
                        kernel.Last(self.nexts[local.name], local.type),
                    )
                    for local in more
                ]
                return kernel.Block((*locals_, *memories), (*reads, *equations))
        return node

    def delay(
        self, first: kernel.Exp | None, exp: kernel.Exp, at: obc.Span | None, type_: obc.Type
    ) -> kernel.Exp:
        memory = self.names.fresh("m")
        value = self.names.fresh("x")
        equations: list[kernel.Eq] = [
            kernel.Def(obc.VarPat(value, type_), kernel.Last(memory, type_)),
            kernel.Def(obc.VarPat(memory, type_), exp),
        ]
        if first is not None:  # the last one: its effects come first
            equations.append(kernel.Init(memory, first))
        locals_ = (kernel.Local(memory, type_, at), kernel.Local(value, type_, None))
        block = kernel.Block(locals_, tuple(equations))
        return kernel.Let(block, kernel.Var(value, type_), True, type_)

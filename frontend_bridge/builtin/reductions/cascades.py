"""A step at an event that writes a held variable, or its next value, asks for another step at the same date.

The flag `encore` is false at the beginning of each step, and each case that runs at events and writes such a
variable sets it. The date of the next step is then no later than now.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, Rewriter, escaping
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "cascades"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function with the flag, if it is of continuous time and needs one."""
    if function.kind is not obc.Kind.CONTINUOUS:
        return function
    held: set[obc.Ident] = set()
    for node in NODES.all(function):
        match node:
            case kernel.Local(name, held=True) | kernel.Next(name):
                held.add(name)
    encore = context.names.fresh("encore")
    cascades = _Cascades(encore, held)
    body = cascades.visit(function.body)
    if not cascades.found:
        return function
    date = context.names.fresh("h")
    flag = kernel.Var(encore, build.BOOL)
    next_date = kernel.If(flag, build.floating(0.0), build.INFINITY, False, build.FLOAT)
    block = kernel.Block(
        (
            kernel.Local(encore, build.BOOL, None, build.FALSE),
            kernel.Local(date, build.FLOAT, None, part=obc.MemoryClass.PERIOD),
        ),
        (kernel.Def(obc.VarPat(date, build.FLOAT), next_date),),
    )
    return replace(function, body=kernel.Let(block, body, False, body.type))


class _Cascades(Rewriter):
    def __init__(self, encore: obc.Ident, held: set[obc.Ident]) -> None:
        self.encore = encore
        self.held = held
        self.found = False

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Case(_, block, event=True) if self.held & set(escaping(block, values=True)):
                self.found = True
                again = kernel.Def(obc.VarPat(self.encore, build.BOOL), build.TRUE)
                return replace(node, block=replace(block, equations=(*block.equations, again)))
        return node

"""What a function tells a solver: which variables are continuous states, and the date of its next step.

Each block that runs lowers the date `h` of this step to the dates that it declares, those of periods and of
cascades; at the end the memory of the machine is `h`. After `unnest`, when a block has all its variables.
"""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "horizons"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function with its states and its horizon, if it is of continuous time."""
    if function.kind is not obc.Kind.CONTINUOUS:
        return function
    horizons = _Horizons(context.names.fresh("h"), _states(function))
    made: kernel.Function = horizons.visit(function)
    body = made.body
    if not horizons.found:
        return made
    assert isinstance(body, kernel.Let)
    date, memory = horizons.date, context.names.fresh("h")
    locals_ = (
        kernel.Local(date, build.FLOAT, None, build.INFINITY),
        kernel.Local(memory, build.FLOAT, None, part=obc.MemoryClass.HORIZON),
    )
    end = kernel.Def(obc.VarPat(memory, build.FLOAT), kernel.Var(date, build.FLOAT))
    block = kernel.Block((*locals_, *body.block.locals), (*body.block.equations, end))
    return replace(made, body=replace(body, block=block))


def _states(function: kernel.Function) -> set[obc.Ident]:
    """The variables with derivatives; of a cell that a loop gives out, its array."""
    found: set[obc.Ident] = set()
    outputs: dict[obc.Ident, obc.Ident] = {}
    for node in NODES.all(function):
        match node:
            case kernel.Derive(name):
                found.add(name)
            case kernel.Output(name, array=array):
                outputs[name] = array
    while cells := found & outputs.keys():
        found = found - cells | {outputs[cell] for cell in cells}
    return found


class _Horizons(Rewriter):
    def __init__(self, date: obc.Ident, states: set[obc.Ident]) -> None:
        self.date = date
        self.states = states
        self.found = False

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Local(name, part=None) if name in self.states:
                return replace(node, part=obc.MemoryClass.CONT)
            case kernel.Block(locals_, equations):
                dates = [one for one in locals_ if one.part is obc.MemoryClass.PERIOD]
                if not dates:
                    return node
                self.found = True
                plain = tuple(
                    replace(one, part=None) if one.part is obc.MemoryClass.PERIOD else one
                    for one in locals_
                )
                values: list[kernel.Exp] = [kernel.Var(one.name, one.type) for one in dates]
                first = reduce(
                    lambda one, other: build.call("min", build.FLOAT, one, other), values
                )
                minimum = build.function(build.FLOAT, build.FLOAT, build.FLOAT)
                combine = kernel.Global(obc.LongName("Stdlib", "min"), minimum)
                lower = kernel.Contribute(self.date, first, combine)
                return kernel.Block(plain, (*equations, lower))
        return node

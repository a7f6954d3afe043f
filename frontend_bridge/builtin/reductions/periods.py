"""`period (phase | p)` becomes a memory for the next date:

    init h = time +. phase
    z = major && time >= last h         and its value is z
    h = if z then last h +. p else last h

`horizons` makes it known to the solver. It has no place in the source: by its name and that a dump's reader knows a
date from a float of the program, for dates keep 53 bits in every precision.
"""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "periods"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function without `period`."""
    made: kernel.Function = _Periods(context.names).visit(function)
    return made


class _Periods(Rewriter):
    def __init__(self, names: build.Names) -> None:
        self.names = names

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Period(phase, period, at, type_):
                return self.period(phase or build.floating(0.0), period, at, type_)
        return node

    def period(
        self, phase: kernel.Exp, period: kernel.Exp, at: obc.Span | None, type_: obc.Type
    ) -> kernel.Exp:
        date, event = self.names.fresh("h"), self.names.fresh("z")
        time = kernel.Time(build.FLOAT)
        before = kernel.Last(date, build.FLOAT)
        reached = build.call(">=", build.BOOL, time, before)
        there = build.call("&&", build.BOOL, kernel.Major(build.BOOL), reached)
        after = build.call("+.", build.FLOAT, before, period)
        value = kernel.Var(event, type_)
        equations = (
            kernel.Init(date, build.call("+.", build.FLOAT, time, phase)),
            kernel.Def(obc.VarPat(event, type_), there),
            kernel.Def(
                obc.VarPat(date, build.FLOAT),
                kernel.If(value, after, before, False, build.FLOAT),
            ),
        )
        locals_ = (
            kernel.Local(date, build.FLOAT, None, part=obc.MemoryClass.PERIOD),
            kernel.Local(event, type_, at),
        )
        return kernel.Let(kernel.Block(locals_, equations), value, False, type_)

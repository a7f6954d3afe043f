"""A function of continuous time gets the date: its input becomes the pair of time and input.

So do the inputs of the functions of continuous time that it steps. Whether a step is one at an event is a
memory that the solver sets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "clock"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function with a date, if it is of continuous time."""
    if function.kind is not obc.Kind.CONTINUOUS:
        return function
    time = kernel.Var(context.names.fresh("time"), build.FLOAT)
    major = kernel.Var(context.names.fresh("major"), build.BOOL)
    body = function.body
    if any(isinstance(node, kernel.Major) for node in NODES.all(body)):
        assert isinstance(body, kernel.Let)
        flag = kernel.Local(major.name, major.type, None, part=obc.MemoryClass.MAJOR)
        block = replace(body.block, locals=(flag, *body.block.locals))
        body = replace(body, block=block)
    return replace(
        function,
        parameter=obc.TuplePat((obc.VarPat(time.name, time.type), function.parameter)),
        body=_Clock(time, major).visit(body),
    )


class _Clock(Rewriter):
    def __init__(self, time: kernel.Var, major: kernel.Var) -> None:
        self.time = time
        self.major = major

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Time():
                return self.time
            case kernel.Major():
                return self.major
            case kernel.Apply(kind=obc.Kind.CONTINUOUS, arguments=(*statics, argument)):
                type_ = obc.TypeProduct((build.FLOAT, argument.type))
                pair = kernel.Tuple((self.time, argument), type_)
                return replace(node, arguments=(*statics, pair))
        return node

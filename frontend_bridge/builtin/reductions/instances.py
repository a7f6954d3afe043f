"""Each application of a node becomes a step of an instance of its own."""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "instances"

STATEFUL = frozenset({obc.Kind.DISCRETE, obc.Kind.PROBA, obc.Kind.CONTINUOUS})


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function with `Step` in place of applications of nodes."""
    made: kernel.Function = _Instances(context.names).visit(function)
    return made


class _Instances(Rewriter):
    def __init__(self, names: build.Names) -> None:
        self.names = names

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Apply(function, (*statics, argument), kind, _, at, type_) if (
                kind in STATEFUL
            ):
                machine = function
                if statics:
                    machine = kernel.Apply(
                        function, tuple(statics), obc.Kind.STATIC, False, at, function.type
                    )
                instance = self.names.fresh("i")
                return kernel.Step(instance, machine, kind, argument, at, type_)
        return node

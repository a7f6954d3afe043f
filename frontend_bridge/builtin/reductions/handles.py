"""A probabilistic node becomes a node with one more input, the handle `prob` of the inference.

It takes the pair of the handle and its input, and gives its own handle to the probabilistic nodes
that it steps.

After Baudart et al., "Reactive probabilistic programming" (PLDI 2020).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "handles"

TYPE = obc.TypeVar("prob")
"""Nothing in the language knows what a handle is."""


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function with a handle, if it is probabilistic."""
    if function.kind is not obc.Kind.PROBA:
        return function
    handle = kernel.Var(context.names.fresh("prob"), TYPE)
    return replace(
        function,
        parameter=obc.TuplePat((obc.VarPat(handle.name, TYPE), function.parameter)),
        body=_Handles(handle).visit(function.body),
    )


class _Handles(Rewriter):
    def __init__(self, handle: kernel.Var) -> None:
        self.handle = handle

    def visit(self, node: Any) -> Any:
        node = self.children(node)
        match node:
            case kernel.Apply(kind=obc.Kind.PROBA, arguments=(*statics, argument)):
                type_ = obc.TypeProduct((TYPE, argument.type))
                pair = kernel.Tuple((self.handle, argument), type_)
                return replace(node, arguments=(*statics, pair))
        return node

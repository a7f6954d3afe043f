"""Which expressions must not move across one another: those that step nodes, print, or draw."""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES
from pzjax.frontend_bridge.dump import syntax as obc

COMBINATORIAL = frozenset({obc.Kind.STATIC, obc.Kind.ANYSTATIC, obc.Kind.ANY})

_DISCONTINUOUS = frozenset(
    {"=", "<>", "<", ">", "<=", ">=", "==", "!=", "compare"}
    | {"ceil", "floor", "mod_float", "modf", "truncate", "int_of_float"}
)
"""Functions of the standard library of kind anydiscrete for another reason than an effect."""


def has_effect(tree: Any) -> bool:
    """Whether running a kernel tree may be observed by more than its values."""
    return any(_acts(node) for node in NODES.all(tree))


def _acts(node: Any) -> bool:
    match node:
        case kernel.Step():
            return True
        case kernel.Apply(kernel.Global(obc.LongName("Stdlib", name))):
            return node.kind not in COMBINATORIAL and name not in _DISCONTINUOUS
        case kernel.Apply(kind=kind):
            return kind not in COMBINATORIAL
    return False

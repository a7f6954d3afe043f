"""What the reductions of one module share."""

from __future__ import annotations

from dataclasses import dataclass, field

from pzjax.frontend_bridge.builtin.kernel.build import Names
from pzjax.frontend_bridge.dump import syntax as obc


@dataclass
class Context:
    """State of the reduction of one module.

    Attributes:
        module: its name.
        names: gives fresh names.
        sign: whether crossings are watched on the signs of their values.
        types: declarations of the types that `automata` makes.
    """

    module: str
    names: Names
    sign: bool = False
    types: list[obc.TypesDecl] = field(default_factory=list)

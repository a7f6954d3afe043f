"""The module `Node`: discrete nodes that solve hybrid ones, a part of the work at each step.

In: a hybrid node, and a date at which it stops. Out: a node from pairs of the expected date and an input to a record
of the date that is reached, what was done, and the last output.
"""

from typing import TYPE_CHECKING, Any

from pzjax.jaxrt import forms
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.hybrid.node import HybridNode
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.solving import solving
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.state import replace, state
from pzjax.jaxrt.variants import Variant, variant

if TYPE_CHECKING:
    Float = Any  # forms, which `state` keeps, are no types
    Status = Any
    Result = Any
else:
    Float, Result = forms.Float, forms.Parameter(0)

_STATUS: list[tuple[str, tuple[Any, ...]]] = [
    ("Interpolate", ()),
    ("Success", (Float,)),
    ("RootsFound", ()),
    ("Horizon", (Float,)),
    ("Cascade", ()),
    ("StopTimeReached", ()),
    ("TimeHasPassed", ()),
    ("Error", ()),
]

(
    Interpolate,
    Success,
    RootsFound,
    Horizon,
    Cascade,
    StopTimeReached,
    TimeHasPassed,
    Error,
) = variant("status", _STATUS)

if not TYPE_CHECKING:
    Status = Success


@state
class Return:
    """What a step tells: the date that is reached, what was done, and the output of the hybrid node."""

    time: Float
    status: Status
    result: Result


_RECORDS = {"time": Return, "status": Return, "result": Return}


def _solving(node: HybridNode, stop: Any, solver: str) -> Node:
    solved = solving(node, stop, Options(solver=solver))

    def step(state: Any, given: Any) -> tuple[Any, Return]:
        state, told = solved.step(state, given)
        dates = tuple((told.until,) if forms_ else () for _, forms_ in _STATUS)
        status = Variant(told.did, dates, "status", tuple(name for name, _ in _STATUS))
        return state, Return(told.time, status, told.output)

    return replace(solved, step=step)


@curried
def solve(node: HybridNode, stop: Any) -> Node:
    """A discrete node that solves a hybrid one by Dormand and Prince's method.

    Args:
        node: the hybrid node.
        stop: the date at which it stops, a float.

    Returns:
        A node from pairs of the expected date and an input to a `Return`.
    """
    return _solving(node, stop, "dopri5")


solve_ode45 = solve


@curried
def solve_ode23(node: HybridNode, stop: Any) -> Node:
    """A discrete node that solves a hybrid one by Bogacki and Shampine's method.

    Args:
        node: the hybrid node.
        stop: the date at which it stops, a float.

    Returns:
        A node from pairs of the expected date and an input to a `Return`.
    """
    return _solving(node, stop, "bosh3")

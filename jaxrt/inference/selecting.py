"""Conditionals on what varies become selections, before `vmap` sees them.

In: a jaxpr and which of its inputs vary between particles. Out: an equivalent jaxpr in which a `cond`
whose index varies runs all its sides and selects.

`vmap` would do the same, but would first copy every operand of the `cond` for each particle, keys among
them: a draw inside would then be one call of the generator per particle.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
from jax.extend.core import ClosedJaxpr, Literal
from pzjax.jaxrt.inference.varying import equation_flags, inner_varying

# The parameters that hold the bodies of an equation, where these may hold conditionals.
_BODIES = {"cond": "branches", "scan": "jaxpr", "while": "body_jaxpr", "jit": "jaxpr"}


def selecting(closed: ClosedJaxpr, varying: Sequence[bool]) -> ClosedJaxpr:
    """`closed` without conditionals on what varies; itself, where there are none.

    Args:
        closed: a jaxpr over one particle.
        varying: for each of its inputs, whether it varies between particles.
    """
    if not _chooses(closed, varying):
        return closed
    return jax.make_jaxpr(lambda *inputs: _evaluate(closed, varying, inputs))(*closed.in_avals)


def _chooses(closed: ClosedJaxpr, varying: Sequence[bool]) -> bool:
    """Whether some conditional depends on what varies."""
    return any(
        (equation.primitive.name == "cond" and flags[0])
        or any(_chooses(body, inner_varying(equation, flags)) for body in _bodies(equation))
        for equation, flags in equation_flags(closed.jaxpr, varying)
    )


def _bodies(equation: Any) -> Sequence[ClosedJaxpr]:
    if equation.primitive.name not in _BODIES:
        return ()
    bodies = equation.params[_BODIES[equation.primitive.name]]
    return bodies if isinstance(bodies, tuple) else (bodies,)


def _evaluate(closed: ClosedJaxpr, varying: Sequence[bool], inputs: Sequence[Any]) -> list[Any]:
    jaxpr = closed.jaxpr
    values = dict(zip(jaxpr.constvars, closed.consts, strict=True))
    values.update(zip(jaxpr.invars, inputs, strict=True))

    def read(atom: Any) -> Any:
        return atom.val if isinstance(atom, Literal) else values[atom]

    for equation, flags in equation_flags(jaxpr, varying):
        operands = list(map(read, equation.invars))
        results = _RULES.get(equation.primitive.name, _bind)(equation, flags, operands)
        values.update(zip(equation.outvars, results, strict=True))
    return list(map(read, jaxpr.outvars))


def _bind(equation: Any, flags: Sequence[bool], operands: Sequence[Any]) -> Sequence[Any]:
    # Not the parameters themselves: those of functions with their own derivative bind as functions.
    params = equation.primitive.get_bind_params(equation.params)
    with equation.ctx.manager:
        results = equation.primitive.bind(*operands, **params)
    return results if equation.primitive.multiple_results else [results]


def _cond(equation: Any, flags: Sequence[bool], operands: Sequence[Any]) -> Sequence[Any]:
    if not flags[0]:
        return _rebuilt(equation, flags, operands)
    index, *rest = operands
    sides = [_evaluate(side, flags[1:], rest) for side in equation.params["branches"]]
    return [jax.lax.select_n(index, *values) for values in zip(*sides, strict=True)]


def _rebuilt(equation: Any, flags: Sequence[bool], operands: Sequence[Any]) -> Sequence[Any]:
    """The equation with each of its bodies free of conditionals on what varies."""
    parameter = _BODIES[equation.primitive.name]
    inner = inner_varying(equation, flags)
    bodies = tuple(selecting(body, inner) for body in _bodies(equation))
    changed = bodies if isinstance(equation.params[parameter], tuple) else bodies[0]
    return equation.primitive.bind(*operands, **{**equation.params, parameter: changed})


_RULES: dict[str, Callable[[Any, Sequence[bool], Sequence[Any]], Sequence[Any]]] = {
    "cond": _cond,
    "scan": _rebuilt,
    "while": _rebuilt,
    "jit": _rebuilt,
}

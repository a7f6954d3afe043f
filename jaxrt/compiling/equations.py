"""Which equations of a traced step can share a kernel: those on scalars and small arrays, without effects.

An equation comes in, the number of elementary operations in it goes out, or None where it can't be in a
kernel with others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

SMALL = 64
"""The most elements of a value that counts as small."""

# fmt: off
ELEMENTWISE = frozenset((
    "abs", "acos", "acosh", "add", "and", "asin", "asinh", "atan", "atan2", "atanh", "cbrt",
    "ceil", "clamp", "clz", "convert_element_type", "copy", "cos", "cosh", "digamma", "div",
    "eq", "erf", "erf_inv", "erfc", "exp", "exp2", "expm1", "floor", "ge", "gt", "integer_pow",
    "is_finite", "le", "lgamma", "log", "log1p", "logistic", "lt", "max", "min", "mul", "ne",
    "neg", "nextafter", "not", "or", "population_count", "pow", "rem", "round", "rsqrt",
    "select_n", "shift_left", "shift_right_arithmetic", "shift_right_logical", "sign", "sin",
    "sinh", "sqrt", "square", "sub", "tan", "tanh", "xor",
))
MOVES = frozenset((
    "broadcast_in_dim", "concatenate", "dynamic_slice", "dynamic_update_slice", "expand_dims",
    "iota", "pad", "reshape", "rev", "slice", "squeeze", "transpose",
))
REDUCTIONS = frozenset((
    "reduce_and", "reduce_max", "reduce_min", "reduce_or", "reduce_prod", "reduce_sum",
))
CALLS = frozenset((
    "cond", "custom_jvp_call", "custom_vjp_call", "jit",
))
# fmt: on


def operations(equation: Any) -> int | None:
    """The number of operations in an equation, those of its bodies included.

    Args:
        equation: an equation of a jaxpr.

    Returns:
        None for an equation that has effects, is on large arrays or keys, or is not elementary.
    """
    if equation.effects or not all(map(_small, [*equation.invars, *equation.outvars])):
        return None
    name = equation.primitive.name
    if name in ELEMENTWISE or name in MOVES or name in REDUCTIONS:
        return 1
    if name not in CALLS:
        return None
    total = 1
    for body in bodies(equation):
        for inner in body.eqns:
            count = operations(inner)
            if count is None:
                return None
            total += count
    return total


def all_small(jaxpr: Any) -> bool:
    """Tells whether a jaxpr and those inside it work on small arrays only."""
    return all(
        all(getattr(variable.aval, "size", 1) <= SMALL for variable in equation.outvars)
        and all(map(all_small, bodies(equation)))
        for equation in jaxpr.eqns
    )


def bodies(equation: Any) -> Iterator[Any]:
    """The jaxprs inside an equation."""
    for parameter in equation.params.values():
        for part in parameter if isinstance(parameter, tuple | list) else (parameter,):
            inner = getattr(part, "jaxpr", part)
            if hasattr(inner, "eqns"):
                yield inner


def _small(variable: Any) -> bool:
    form = variable.aval
    return isinstance(getattr(form, "dtype", None), np.dtype) and 0 < form.size <= SMALL

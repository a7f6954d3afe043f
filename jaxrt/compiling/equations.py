"""Which equations of a traced step can share a kernel: those on scalars and small arrays, without effects.

An equation comes in, the number of elementary operations in it goes out, or None where it can't be in a
kernel with others.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from pzjax.jaxrt.insides import Equation, Traced, form_of

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


def operations(equation: Equation) -> int | None:
    """The number of operations in an equation, those of its bodies included.

    Returns:
        None for an equation that has effects, is on large arrays or keys, or is not elementary.
    """
    if equation.has_effects or not all(map(_small, [*equation.inputs, *equation.outputs])):
        return None
    if equation.name in ELEMENTWISE | MOVES | REDUCTIONS:
        return 1
    if equation.name not in CALLS:
        return None
    total = 1
    for body in equation.bodies:
        for inner in body.equations:
            count = operations(inner)
            if count is None:
                return None
            total += count
    return total


def all_small(traced: Traced) -> bool:
    """Tells whether a function and those inside it work on small arrays only."""
    return all(
        all(getattr(form_of(variable), "size", 1) <= SMALL for variable in equation.outputs)
        and all(map(all_small, equation.bodies))
        for equation in traced.equations
    )


def _small(atom: Any) -> bool:
    form = form_of(atom)
    return isinstance(getattr(form, "dtype", None), np.dtype) and 0 < form.size <= SMALL

"""Integer arithmetic as OCaml does it: division and remainder truncate toward zero, and by zero they raise."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.insides import is_known


def divide(left: Any, right: Any) -> Any:
    """`left / right`, truncated; of two integers that are known, an integer that is known. By zero it is -1."""
    if isinstance(left, int) and isinstance(right, int) and right:
        quotient = abs(left) // abs(right)
        return quotient if (left < 0) == (right < 0) else -quotient
    left, right, zero = _operands(left, right)
    return lax.div(left, right) if zero is None else jnp.where(zero, -1, lax.div(left, right))


def remainder(left: Any, right: Any) -> Any:
    """`left mod right`, with the sign of `left`. By zero it is `left`."""
    if isinstance(left, int) and isinstance(right, int) and right:
        return left - right * divide(left, right)
    left, right, zero = _operands(left, right)
    return lax.rem(left, right) if zero is None else jnp.where(zero, left, lax.rem(left, right))


def _operands(left: Any, right: Any) -> tuple[Any, Any, Any]:
    """Both as arrays of one type, no divisor zero; and where it was, None where that is nowhere.

    XLA for CPU ends the process where it computes a division of constants by zero as it compiles.
    """
    type_ = jnp.result_type(left, right)
    given = right
    left, right = jnp.broadcast_arrays(jnp.asarray(left, type_), jnp.asarray(right, type_))
    if is_known(given) and np.asarray(given).all():
        return left, right, None
    zero = right == 0
    raised("division by zero", zero)
    return left, jnp.where(zero, 1, right), zero

"""Integer arithmetic as OCaml does it: division and remainder truncate toward zero."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import lax


def divide(left: Any, right: Any) -> Any:
    """`left / right`, truncated; of two integers that are known, an integer that is known."""
    if isinstance(left, int) and isinstance(right, int):
        quotient = abs(left) // abs(right)
        return quotient if (left < 0) == (right < 0) else -quotient
    return lax.div(*jnp.broadcast_arrays(*_integers(left, right)))


def remainder(left: Any, right: Any) -> Any:
    """`left mod right`, with the sign of `left`."""
    if isinstance(left, int) and isinstance(right, int):
        return left - right * divide(left, right)
    return lax.rem(*jnp.broadcast_arrays(*_integers(left, right)))


def _integers(left: Any, right: Any) -> tuple[Any, Any]:
    type_ = jnp.result_type(left, right)
    return jnp.asarray(left, type_), jnp.asarray(right, type_)

"""Integer arithmetic as OCaml does it: 63 bits, division toward zero, an exception by zero.

An `int` is an array of 64 bits that holds 63: generated code applies `wrap` where a result may have more, and
operators elsewhere are those of JAX. Under 32-bit precision integers have 32 bits, which wrap by themselves.
Constants and static parameters are integers of Python.
"""

from __future__ import annotations

from typing import Any, Final

import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.dtypes import canonicalize_dtype
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.insides import is_known

BITS: Final = 63
"""The bits of an integer of OCaml."""

_LARGE: Final = 2.0**63
"""More than 64 bits hold."""


def bits() -> int:
    """The bits of an `int` in the present precision."""
    return BITS if canonicalize_dtype(np.int64) == np.int64 else 32


def wrap(value: Any) -> Any:
    """An integer modulo 2^63, between `min_int` and `max_int`; a float as it is.

    Args:
        value: a number, scalar or array.

    Returns:
        A number of the same shape and type.
    """
    if isinstance(value, int):
        half = 1 << bits() - 1
        return (value + half) % (2 * half) - half
    return (value << 1) >> 1 if jnp.result_type(value) == np.int64 else value


class LargeIntegerError(ValueError):
    """A literal that the integers of the present precision don't hold."""

    def __init__(self, value: int) -> None:
        """Say what to do."""
        super().__init__(f"the integer {value} has more than 32 bits; run with 64-bit precision")


def integer(value: int) -> int:
    """A literal of more than 32 bits.

    Args:
        value: an integer of at most 63 bits.

    Returns:
        The same integer.

    Raises:
        LargeIntegerError: under 32-bit precision.
    """
    if bits() < BITS:
        raise LargeIntegerError(value)
    return value


def shift_left(value: Any, by: Any) -> Any:
    """`value lsl by`, before it wraps around.

    Args:
        value: an integer scalar.
        by: by how many bits, an integer scalar.

    Returns:
        An integer scalar.
    """
    by = _shift(by)
    return value << by if _are_known(value, by) else jnp.left_shift(value, by)


def shift_right(value: Any, by: Any) -> Any:
    """`value asr by`: the sign comes in.

    Args:
        value: an integer scalar.
        by: by how many bits, an integer scalar.

    Returns:
        An integer scalar.
    """
    by = _shift(by)
    return value >> by if _are_known(value, by) else jnp.right_shift(value, by)


def shift_right_logical(value: Any, by: Any) -> Any:
    """`value lsr by`: zeros come in.

    Args:
        value: an integer scalar.
        by: by how many bits, an integer scalar.

    Returns:
        An integer scalar.
    """
    by = _shift(by)
    type_ = canonicalize_dtype(np.int64)
    magnitude = value & np.iinfo(type_).max  # an array of 64 bits has the sign twice, and loses one
    if _are_known(value, by):
        return magnitude >> by if by else value
    shifted = jnp.right_shift(jnp.asarray(magnitude, type_), jnp.asarray(by, type_))
    return jnp.where(by == 0, value, shifted)


def _shift(by: Any) -> Any:
    """How far to shift. OCaml leaves open what 63 and more, or less than 0, mean: as on its machines of 64 bits."""
    return by & 63 if bits() == BITS else by


def _are_known(value: Any, by: Any) -> bool:
    """Whether a shift is one of Python's integers."""
    return isinstance(value, int) and isinstance(by, int) and 0 <= by < 64


def truncate(value: Any) -> Any:
    """The integer part of a float; 0 where that has more than 64 bits, as on OCaml's machines."""
    if isinstance(value, float) and abs(value) < _LARGE:
        return wrap(int(value))
    whole = jnp.trunc(value)
    if bits() == BITS:
        whole = jnp.where(jnp.abs(whole) < _LARGE, whole, 0)
    return wrap(whole.astype(int))


def divide(left: Any, right: Any) -> Any:
    """`left / right`, truncated; of two integers that are known, an integer that is known. By zero it is -1.

    Args:
        left: an integer scalar.
        right: the same.

    Returns:
        An integer scalar; a division by zero is noted as an exception.
    """
    if isinstance(left, int) and isinstance(right, int) and right:
        quotient = abs(left) // abs(right)
        return quotient if (left < 0) == (right < 0) else -quotient
    left, right, zero = _operands(left, right)
    return lax.div(left, right) if zero is None else jnp.where(zero, -1, lax.div(left, right))


def remainder(left: Any, right: Any) -> Any:
    """`left mod right`, with the sign of `left`. By zero it is `left`.

    Args:
        left: an integer scalar.
        right: the same.

    Returns:
        An integer scalar; a division by zero is noted as an exception.
    """
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

"""The module `Int64`: integers of 64 bits, which wrap around (32 under 32-bit precision)."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.function import curried
from pzjax.stdlib._machine_integers import MachineIntegers

_integers = MachineIntegers(np.int64)

zero = np.int64(0)
one = np.int64(1)
minus_one = np.int64(-1)

__getattr__ = _integers.limits

neg = _integers.neg
add = curried(_integers.add)
sub = curried(_integers.sub)
mul = curried(_integers.mul)
div = curried(_integers.div)
rem = curried(_integers.rem)
succ = _integers.succ
pred = _integers.pred
abs_ = _integers.abs
logand = curried(_integers.logand)
logor = curried(_integers.logor)
logxor = curried(_integers.logxor)
lognot = _integers.lognot
shift_left = curried(_integers.shift_left)
shift_right = curried(_integers.shift_right)
shift_right_logical = curried(_integers.shift_right_logical)
of_int = _integers.of
to_int = _integers.to_int
of_float = _integers.of
to_float = _integers.to_float
of_int32 = _integers.of
to_nativeint = _integers.of
of_string = _integers.of_string
to_string = _integers.to_string
format_ = curried(_integers.format)


def compare(pair: tuple[Any, Any]) -> jax.Array:
    """-1, 0 or 1 for a pair."""
    return _integers.compare(*pair)


def to_int32(value: Any) -> jax.Array:
    """The integer modulo 2^32."""
    return _integers.of(value).astype(jnp.int32)


def bits_of_float(value: Any) -> jax.Array:
    """The bits of a float; of one in single precision under 32-bit precision."""
    return jax.lax.bitcast_convert_type(jnp.asarray(value, float), _integers.type)


def float_of_bits(value: Any) -> jax.Array:
    """The float with these bits; one in single precision under 32-bit precision."""
    return jax.lax.bitcast_convert_type(
        _integers.of(value), jnp.dtype(f"f{_integers.type.itemsize}")
    )

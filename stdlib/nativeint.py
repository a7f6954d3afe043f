"""The module `Nativeint`: integers of 64 bits, which wrap around (32 under 32-bit precision).

Its functions of two arguments take a pair.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.stdlib._machine_integers import MachineIntegers

_integers = MachineIntegers(np.int64)


def _of_pair(function: Callable[[Any, Any], jax.Array]) -> Callable[[tuple[Any, Any]], jax.Array]:
    return lambda pair: function(*pair)


zero = np.int64(0)
one = np.int64(1)
minus_one = np.int64(-1)


def __getattr__(name: str) -> Any:
    """`size`, `max_int` and `min_int`, in the precision at the time when they are looked up."""
    return _integers.type.itemsize * 8 if name == "size" else _integers.limits(name)


neg = _integers.neg
add = _of_pair(_integers.add)
sub = _of_pair(_integers.sub)
mul = _of_pair(_integers.mul)
div = _of_pair(_integers.div)
rem = _of_pair(_integers.rem)
succ = _integers.succ
pred = _integers.pred
abs_ = _integers.abs
logand = _of_pair(_integers.logand)
logor = _of_pair(_integers.logor)
logxor = _of_pair(_integers.logxor)
lognot = _integers.lognot
shift_left = _of_pair(_integers.shift_left)
shift_right = _of_pair(_integers.shift_right)
shift_right_logical = _of_pair(_integers.shift_right_logical)
compare = _of_pair(_integers.compare)
of_int = _integers.of
to_int = _integers.to_int
of_float = _integers.of
to_float = _integers.to_float
of_int32 = _integers.of
of_string = _integers.of_string
to_string = _integers.to_string


def to_int32(value: Any) -> jax.Array:
    """The integer modulo 2^32."""
    return _integers.of(value).astype(jnp.int32)

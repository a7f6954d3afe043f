"""Places on the line of N new particles, as the schemes of resampling compute with them."""

from __future__ import annotations

from dataclasses import dataclass, field

import jax
import jax.numpy as jnp
from jax import Array

BLOCK = 32
"""How many places are in a row."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Places:
    """Places on the line from 0 to N, in rows of a block; those that fill the last row are its end.

    A place is the sum of the two parts.

    Attributes:
        whole: int32[N / block, block], or 0 for all.
        rest: floats of that shape, at least 0.
        most: no `rest` exceeds it.
    """

    whole: Array
    rest: Array
    most: int = field(metadata={"static": True})

    def split(self) -> Places:
        """The same places with each `rest` below 1."""
        floor = jnp.floor(self.rest)
        return Places(self.whole + floor.astype(jnp.int32), self.rest - floor, 1)


def rows(values: Array) -> Array:
    """The values in rows of a block, with zeros after the last one."""
    return jnp.pad(values, (0, -values.shape[0] % BLOCK)).reshape(-1, BLOCK)


def in_floats(size: int, dtype: jax.typing.DTypeLike) -> bool:
    """Whether a float tells a place on a line of this size well enough without an integer beside it.

    A float of 32 bits holds no fraction of a place beyond 2^24 and little of one before.
    """
    return size <= 2 ** (jnp.finfo(dtype).nmant - 3)

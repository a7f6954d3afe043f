"""Products of matrices with the precision of their type, on every platform.

On a GPU, JAX by default rounds the factors of a product of floats of 32 bits to 10 bits, on a TPU to 8. Whoever sets
`jax_default_matmul_precision` has what they set.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

import jax
import jax.numpy as jnp
from jax import Array
from jax.typing import ArrayLike

P = ParamSpec("P")
R = TypeVar("R")


def precise(function: Callable[P, R]) -> Callable[P, R]:
    """The function, in whose products, and those of what it calls, nothing is rounded before."""

    @functools.wraps(function)
    def precisely(*args: P.args, **kwargs: P.kwargs) -> R:
        config: Any = jax.config
        with jax.default_matmul_precision(config.jax_default_matmul_precision or "highest"):
            return function(*args, **kwargs)

    return precisely


@precise
def product(left: ArrayLike, right: ArrayLike) -> Array:
    """The matrix product, as `jnp.matmul` takes it."""
    return jnp.matmul(left, right)

"""The host module of the interface beside it."""

from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt import curried


@curried
def order(a: Any, b: Any) -> Any:
    """-1, 0 or 1 as `a` comes before, with or after `b`."""
    return jnp.sign(a - b)


@curried
def sum3(a: Any, b: Any, c: Any) -> Any:
    """A sum with weights."""
    return a + 2 * b + 3 * c


@curried
def differ(a: Any, b: Any) -> Any:
    """Whether two integers differ."""
    return a != b


@curried
def quiet(a: Any, b: Any) -> tuple[()]:
    """Nothing."""
    return ()

"""One traced program with a form for each platform: XLA keeps the one that it compiles for.

What is best on CPU and what is best elsewhere is said at one place by `by_platform`. A traced program then
runs well wherever it is compiled, also one that is exported for several platforms.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import jax

Value = TypeVar("Value")


def by_platform(
    *arguments: object, cpu: Callable[..., Value], other: Callable[..., Value]
) -> Value:
    """`cpu(*arguments)` on CPU, `other(*arguments)` on GPU, TPU and the like.

    Args:
        arguments: pytrees of arrays; all that the functions compute with.
        cpu: a function without effects.
        other: another, whose results have the same shapes and types.
    """
    result: Value = jax.lax.platform_dependent(*arguments, cpu=cpu, default=other)
    return result


def kept_apart(value: Value) -> Value:
    """The same value, of which XLA on CPU knows nothing, and which it takes into no pass with what made it.

    Args:
        value: a pytree of arrays.
    """
    return by_platform(value, cpu=jax.lax.optimization_barrier, other=lambda value: value)

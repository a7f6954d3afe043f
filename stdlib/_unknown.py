"""What functions of distributions give for one that is not computed yet."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from jax import Array
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder


def unknown_gives(result: Callable[[], Any]) -> Callable[[Any], Any]:
    """Makes a function of a distribution give `result()` for one that is not computed yet.

    A memory holds such a one before its first step; what is computed from it is never looked at.
    """

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def apply(*arguments: Any) -> Any:
            if any(isinstance(argument, Placeholder) for argument in arguments):
                return result()
            return function(*arguments)

        return apply

    return decorate


def zero() -> Array:
    """A float, for one that is not known."""
    return as_float(0.0)


def unknown() -> Placeholder:
    """What is not known either."""
    return PLACEHOLDER

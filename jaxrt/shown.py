"""How values of the runtime look to a person: a value comes in, what its `repr` says goes out.

One value is written as programs have it; of an array of values, as `scan` gives it, the shape and the first ones. What
is being traced has no values to show.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable
from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.insides import is_known

MOST = 4
"""How many values of an array are shown."""


def shown(value: Any) -> str:
    """A value as a person reads it: numbers without the class that holds them."""
    match value:
        case tuple():
            return f"({', '.join(map(shown, value))})"
        case bool() | int() | float() | np.generic() | np.ndarray() | jax.Array() if is_known(
            value
        ):
            return np.array2string(
                np.asarray(value), precision=4, threshold=6, edgeitems=2, separator=", "
            )
    return repr(value)


def fields_shown(value: Any) -> str:
    """The `repr` of a data class: its name, and its fields as a person reads them."""
    own = (f"{one.name}={shown(getattr(value, one.name))}" for one in dataclasses.fields(value))
    return f"{type(value).__qualname__}({', '.join(own)})"


def described(
    what: str, value: Any, extents: tuple[int, ...] | None, one: Callable[[Any], str]
) -> str:
    """The `repr` of a value, or of an array of values.

    Args:
        what: what a value is.
        value: the value, or the array.
        extents: the shape of the array; empty for one value.
        one: one value in words.
    """
    if not all(map(is_known, jax.tree.leaves(value))):
        return f"<{what}, traced>"
    if not extents:
        return one(value)
    places = list(np.ndindex(*extents))
    first = [one(jax.tree.map(functools.partial(_at, place), value)) for place in places[:MOST]]
    shape = " x ".join(map(str, extents))
    return f"<{shape} of {what}: {', '.join(first)}{', ...' * (len(places) > MOST)}>"


def _at(place: tuple[int, ...], leaf: Any) -> Any:
    return leaf[place]

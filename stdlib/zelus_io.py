"""The module `Zelus_io`: the operator that gives a format its values, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pzjax.jaxrt.function import curried


@curried
def op_less_bar(function: Callable[[Any], Any], value: Any) -> Any:
    """A function applied to a value."""
    return function(value)

"""The module `Zelus_io`: the operator that gives a format its values, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.function import curried


@curried
def op_less_bar(function: Callable[[Any], Any], value: Any) -> Any:
    """A function applied to a value.

    Raises:
        Refused: it is none, as where a format has got all values that it takes.
    """
    if not callable(function):
        raise Refused(
            "there are more values, each after `<|`, than the format takes", complete=False
        )
    return function(value)

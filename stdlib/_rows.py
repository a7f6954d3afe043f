"""The arrays of the components of tuples, one tuple for each element of an array or a list."""

from __future__ import annotations

from typing import Any

from pzjax.jaxrt.symbolic.cells import Cells, gathered


def columns(results: Any) -> tuple[Any, ...]:
    """What `over` gives of tuples: a tuple of arrays, also where the elements are written out.

    Args:
        results: a tuple of arrays, or `Cells` that are tuples of one length.
    """
    if isinstance(results, Cells):
        return tuple(gathered(list(column)) for column in zip(*results.items, strict=True))
    return tuple(results)

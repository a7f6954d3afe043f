"""The indexes of loops, which are known to stay within bounds although they differ from turn to turn.

A loop tells the bounds of its index while its body is traced (`counting`); who reads a cell of an array asks
whether a check is needed (`stays_below`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_counted: ContextVar[tuple[tuple[Any, int], ...]] = ContextVar("counted", default=())


@contextmanager
def counting(index: Any, first: Any, last: Any) -> Iterator[None]:
    """Within a `with` block, `index` lies from `first` to `last`; bounds that are not known tell nothing."""
    counted = _counted.get()
    if isinstance(first, int) and isinstance(last, int) and first >= 0:
        counted = ((index, last), *counted)
    token = _counted.set(counted)
    try:
        yield
    finally:
        _counted.reset(token)


def stays_below(index: Any, size: int) -> bool:
    """Tells whether an index is known to lie from 0 to below `size`."""
    if isinstance(index, int):
        return 0 <= index < size
    return any(counter is index and last < size for counter, last in _counted.get())

"""Draws: what is drawn in a step, where and why, for who asks.

Within `noting` whoever draws for a program says so, and the values are marked in the trace of the step, which tells
what comes from which draw. Else nothing is noted, and values are as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from pzjax.jaxrt.errors import place_of
from pzjax.jaxrt.insides import marked


@dataclass(frozen=True)
class Draw:
    """A draw.

    Attributes:
        what: what is drawn.
        why: what forces it; empty where nothing else was asked for.
        place: where, as messages say it.
    """

    what: str
    why: str
    place: str


_noted: ContextVar[list[Draw] | None] = ContextVar("draws", default=None)


@contextmanager
def noting() -> Iterator[list[Draw]]:
    """Has draws noted within a `with` block: the list of them, in which a mark is an index."""
    draws: list[Draw] = []
    token = _noted.set(draws)
    try:
        yield draws
    finally:
        _noted.reset(token)


@contextmanager
def unnoted() -> Iterator[None]:
    """Has nothing noted within a `with` block, of what is only tried."""
    token = _noted.set(None)
    try:
        yield
    finally:
        _noted.reset(token)


def drawn(value: Any, what: str, why: str = "", line: int | None = None) -> Any:
    """A value that was drawn, as it is.

    Args:
        value: a pytree of arrays.
        what: what it is, as `a gaussian`.
        why: what forced it.
        line: where the source says so, if that is known.
    """
    draws = _noted.get()
    if draws is None:
        return value
    draws.append(Draw(what, why, place_of(sys._getframe(1), line, named=True)))
    return marked(value, len(draws) - 1)

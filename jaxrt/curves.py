"""Curves of a simulation: what a program draws in windows comes in, at each tick, and named values go out.

Nothing is drawn here: a simulator takes the values by `recorded`. Without one they go nowhere.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import jax
from jax.experimental import io_callback
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.text import AnyText, Choice, Text, read

Sink = Callable[[str, float, list[tuple[str, float]]], None]
"""Is told the name of a window, its time, and the names and values of its curves."""


def _nowhere(_window: str, _time: float, _curves: list[tuple[str, float]]) -> None:
    pass


_sinks: list[Sink] = [_nowhere]


@contextlib.contextmanager
def recorded(sink: Sink) -> Iterator[None]:
    """Hands what programs draw to `sink`."""
    _sinks.append(sink)
    try:
        yield
        settle()
    finally:
        _sinks.remove(sink)


def settle() -> None:
    """Waits until all that was drawn so far is handed on."""
    jax.effects_barrier()


def tick(window: AnyText, time: Any, scopes: Any) -> tuple[()]:
    """Draws the values of curves, in their turn.

    Args:
        window: its name.
        time: where on the axis they are.
        scopes: pairs of a name and a value, in tuples and lists of any depth.
    """
    leaves, structure = jax.tree.flatten((window, time, scopes))

    def write(*values: Any) -> None:
        name, at, drawn = jax.tree.unflatten(structure, values)
        _sinks[-1](read(name), float(at), list(_curves(drawn)))

    io_callback(write, None, *leaves, ordered=True)
    return ()


def _curves(drawn: Any) -> Iterator[tuple[str, float]]:
    """The curves in what was drawn, whose values are known."""
    match drawn:
        case ((Text() | Choice()) as name, value):
            yield read(name), float(value)
        case BoundedList():
            for index in range(int(drawn.length)):
                yield from _curves(jax.tree.map(lambda leaf, i=index: leaf[i], drawn.items))
        case tuple():
            for part in drawn:
                yield from _curves(part)

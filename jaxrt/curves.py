"""Curves of a simulation: what a program draws in windows comes in, named values go out.

Nothing is drawn here. A window remembers what was drawn in it last: a simulator finds the windows in the states of a
program, and gives each curve as a column. Who wants each tick as it comes takes it by `recorded`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.experimental import io_callback
from pzjax.jaxrt.buffers import Buffer
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.jaxrt.text import AnyText, Choice, Text, read
from pzjax.jaxrt.trees import pytree

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


@pytree
@dataclass(frozen=True)
class Drawn:
    """What was drawn in a window.

    Attributes:
        values: the value of each curve; not a number where a list has no such element.
        names: `window.curve` for each; a place instead of a name that is not known while the program is traced.
    """

    values: Any
    names: tuple[str, ...] = field(metadata={"static": True})


@pytree
@dataclass(frozen=True)
class Window:
    """The memory of a window.

    Attributes:
        ticks: how often something was drawn in it.
        drawn: the last that was, a `Drawn`.
    """

    ticks: Any
    drawn: Any

    def tick(self, title: AnyText, time: Any, scopes: Any) -> Window:
        """Draws the values of curves, in their turn.

        Args:
            title: the name of the window.
            time: where on the axis they are.
            scopes: pairs of a name and a value, in tuples and lists of any depth.
        """
        leaves, structure = jax.tree.flatten((title, time, scopes))

        def write(*values: Any) -> None:
            name, at, drawn = jax.tree.unflatten(structure, values)
            _sinks[-1](
                read(name), float(at), [(read(one), float(y)) for one, y, _ in _curves(drawn)]
            )

        io_callback(write, None, *leaves, ordered=True)
        found = list(_curves(scopes))
        window = _known(title) or "window"
        names = [_known(name) or str(place) for place, (name, *_) in enumerate(found, 1)]
        values = [jnp.where(there, jnp.asarray(y, float_type()), np.nan) for _, y, there in found]
        drawn = Drawn(jnp.stack(values), tuple(f"{window}.{name}" for name in names))
        return Window(self.ticks + np.int32(1), drawn)


def fresh() -> Window:
    """A window in which nothing was drawn yet."""
    return Window(np.int32(0), PLACEHOLDER)


def windows(state: Any) -> list[Window]:
    """The windows in a state in which something may be drawn, in order."""
    leaves = jax.tree.leaves(state, is_leaf=lambda part: isinstance(part, Window))
    return [leaf for leaf in leaves if isinstance(leaf, Window) and isinstance(leaf.drawn, Drawn)]


def names(state: Any) -> tuple[str, ...]:
    """The names of all curves in a state; those of windows in arrays have their places."""
    return tuple(
        name + "".join(f"[{place}]" for place in index)
        for window in windows(state)
        for index in np.ndindex(jnp.shape(window.ticks))
        for name in window.drawn.names
    )


def values(state: Any) -> tuple[tuple[Any, Any], ...]:
    """For each name, the last value, and how often its window was drawn."""
    found: list[tuple[Any, Any]] = []
    for window in windows(state):
        cells = jnp.reshape(window.drawn.values, (-1, len(window.drawn.names)))
        for ticks, row in zip(jnp.ravel(window.ticks), cells, strict=True):
            found += [(value, ticks) for value in row]
    return tuple(found)


def _curves(drawn: Any) -> Iterator[tuple[Any, Any, Any]]:
    """The name and the value of each curve, and whether it is there: a list may have fewer than it has room for."""
    match drawn:
        case ((Text() | Choice() | Buffer()) as name, value):
            yield name, value, True
        case BoundedList():
            known = is_known(drawn.length)
            room = int(drawn.length) if known else jax.tree.leaves(drawn.items)[0].shape[0]
            for index in range(room):
                item = jax.tree.map(lambda leaf, i=index: leaf[i], drawn.items)
                for name, value, there in _curves(item):
                    yield name, value, there & (index < drawn.length)
        case tuple():
            for part in drawn:
                yield from _curves(part)


def _known(text: AnyText) -> str | None:
    """The characters of a text, if they are known while the program is traced."""
    return read(text) if all(map(is_known, jax.tree.leaves(text))) else None

"""Curves in windows, for the modules that draw: their values are kept by name. How they are drawn says nothing here.

In: limits of the axes, and a name, a way of drawing and a value for each curve. Out: at each step of a window its
values, to whoever takes them: `pzjax run` writes them as columns.
"""

from __future__ import annotations

from typing import Any

from pzjax.jaxrt import curves
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.node import Node


def scope(name: str) -> Node:
    """A node that gathers curves."""

    def step(_low: Any, _high: Any, *drawn: tuple[Any, Any, Any]) -> tuple[Any, ...]:
        return tuple((name, value) for name, _, value in drawn)

    return _without_state(name, step)


def scope_of_list(name: str) -> Node:
    """A node that gathers the curves of a list."""

    def step(_low: Any, _high: Any, drawn: BoundedList) -> tuple[BoundedList]:
        name, _, value = drawn.items
        return (BoundedList(drawn.length, (name, value), drawn.overflow),)

    return _without_state(name, step)


def window(name: str) -> Node:
    """A node that draws: it gets a title, the length of the time axis, the time, and scopes."""

    def step(state: curves.Window, given: Any) -> tuple[curves.Window, tuple[()]]:
        title, _longest, time, *scopes = given
        return state.tick(title, time, tuple(scopes)), ()

    return Node(lambda _key: curves.fresh(), step, lambda state: state, name=name)


def _without_state(name: str, step: Any) -> Node:
    return Node(
        lambda _key: (), lambda state, given: (state, step(*given)), lambda state: state, name=name
    )

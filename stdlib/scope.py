"""The module `Scope`: curves in windows, which are recorded by name. The ways of drawing them say nothing here.

In: limits of the axes, and a name, a way of drawing and a value for each curve. Out: at each step of a window its
values, to whoever records them; `pzjax run --curves` does.
"""

from __future__ import annotations

from typing import Any

from pzjax.jaxrt import curves
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.node import Node

piecewise, square, linear = 0, 1, 2


def points(_linked: Any) -> int:
    """Points, with or without lines to the axis."""
    return 3


def _without_state(name: str, step: Any) -> Node:
    return Node(
        lambda _key: (), lambda state, given: (state, step(*given)), lambda state: state, name=name
    )


def _curve(curve: tuple[Any, Any, Any]) -> tuple[Any, Any]:
    name, _, value = curve
    return name, value


def _scope(_low: Any, _high: Any, *drawn: tuple[Any, Any, Any]) -> tuple[Any, ...]:
    return tuple(map(_curve, drawn))


def _scopen(_low: Any, _high: Any, drawn: BoundedList) -> tuple[BoundedList]:
    name, _, value = drawn.items
    return (BoundedList(drawn.length, (name, value), drawn.overflow),)


def _window(title: Any, _longest: Any, time: Any, *scopes: Any) -> tuple[()]:
    return curves.tick(title, time, scopes)


scope = _without_state("scope", _scope)
scope2 = _without_state("scope2", _scope)
scope3 = _without_state("scope3", _scope)
scope4 = _without_state("scope4", _scope)
scopen = _without_state("scopen", _scopen)
window = _without_state("window", _window)
window2 = _without_state("window2", _window)
window3 = _without_state("window3", _window)
window4 = _without_state("window4", _window)
window5 = _without_state("window5", _window)
windown = _without_state("windown", _window)

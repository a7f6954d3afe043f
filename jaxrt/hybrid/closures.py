"""What a system closes over, as arguments of its functions: so it has derivatives, and lanes of its own.

In: a system whose functions may close over values that are traced. Out: the system as a function of these values, which
closes over none; and the values.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid.system import System
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.random import Key


class Opened(NamedTuple):
    """A system as a function of what it closes over, and that.

    Attributes:
        closed: from what it closes over to the system.
        values: what it closes over.
    """

    closed: Callable[[Any], System]
    values: Any


def whole(system: System) -> Opened:
    """A system that closes over nothing which is traced."""
    return Opened(lambda _: system, ())


def opened(system: System, key: Key, value: Any) -> Opened:
    """A system that may close over what is traced.

    Args:
        system: the system.
        key: a source of random numbers, of any value.
        value: an input, likewise.
    """
    discrete, positions = jax.eval_shape(system.start, key)
    roots = jnp.zeros(len(system.crossings), bool)
    given: dict[str, tuple[Any, ...]] = {
        "start": (key,),
        "minor": (discrete, positions, value),
        "major": (discrete, positions, roots, dates.date(0.0), value),
    }
    if system.set_up is not None:
        given["set_up"] = (discrete, positions, roots, value)
    functions, values = {}, {}
    for name, arguments in given.items():
        functions[name], values[name] = _opened(getattr(system, name), *arguments)

    def closed(values: Any) -> System:
        parts = {name: functools.partial(functions[name], values[name]) for name in functions}
        return replace(system, **parts)  # type: ignore[arg-type]

    return Opened(closed, values)


def _opened(function: Callable[..., Any], *arguments: Any) -> tuple[Callable[..., Any], Any]:
    """A function of what it closes over and its arguments, and what it closes over."""
    # A function of its own: JAX would know the trace of another time, when the program may have been told to print.
    traced, form = trace(lambda *given: function(*given), *arguments)
    run, values, _ = traced.hoisted()
    structure = jax.tree.structure(form)

    def call(values: Any, *arguments: Any) -> Any:
        return structure.unflatten(run(*values, *jax.tree.leaves(arguments)))

    return call, values

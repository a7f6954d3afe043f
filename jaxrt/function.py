"""Curried functions: Zelus applies a function of several arguments to one, some or all of them.

In: a Python function of several positional arguments. Out: the same function, which waits for the
arguments that are still missing.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pzjax.jaxrt.errors import described
from pzjax.jaxrt.forms import Form
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key


def curried(function: Callable[..., Any], arity: int | None = None) -> Callable[..., Any]:
    """`function`, such that `f(a, b)`, `f(a)(b)` and `functools.partial(f, a)(b)` are the same.

    A function that draws takes its `Key` first; a partial application keeps the key it was given.

    Args:
        function: takes positional arguments.
        arity: how many it waits for; by default as many as it has parameters.

    Raises:
        TypeError: (when called) there are more arguments than parameters.
    """
    wanted = len(inspect.signature(function).parameters) if arity is None else arity

    @functools.wraps(function)
    def apply(*arguments: Any) -> Any:
        if len(arguments) < wanted:
            return functools.partial(apply, *arguments)
        return function(*arguments)

    return apply


def factory(*forms: Form) -> Callable[[Callable[..., Node]], Callable[..., Any]]:
    """Marks a function from static parameters to a node: it is `curried`, and tells what it takes.

    Args:
        forms: those of the parameters, for who reads them from a text; the attribute `statics`. One whose
            sizes are parameters before it is a function of these.
    """

    def make(function: Callable[..., Node]) -> Callable[..., Any]:
        made = curried(function)
        made.__doc__ = described(function.__doc__)
        made.statics = forms  # type: ignore[attr-defined]
        return made

    return make


def draws(function: Callable[..., Any]) -> Callable[..., Any]:
    """Marks a function that takes a `Key` before its arguments, because it draws."""
    function.draws = True  # type: ignore[attr-defined]
    return function


def call(function: Callable[..., Any], key: Key, *arguments: Any) -> Any:
    """Applies a function of which only its mark tells whether it draws."""
    if getattr(function, "draws", False):
        return function(key, *arguments)
    return function(*arguments)


@dataclass(frozen=True)
class Keyed:
    """A function that draws, with its key: what a library function such as `List.map` gets."""

    function: Callable[..., Any]
    key: Key

    def __call__(self, *arguments: Any) -> Any:
        """Applies the function with the key."""
        return self.function(self.key, *arguments)


keyed = Keyed


def at(function: Callable[..., Any], index: Any) -> Callable[..., Any]:
    """The function for one element of many: one that draws gets a key of its own for each."""
    if isinstance(function, Keyed):
        return Keyed(function.function, function.key.fold(index))
    return function

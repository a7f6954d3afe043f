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

from pzjax.jaxrt.errors import WrongForm, described
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


@dataclass(frozen=True, eq=False, repr=False)
class Factory:
    """A function from static parameters to a node, of which some may be given later.

    Attributes:
        make: the function.
        statics: the forms of its parameters, for who reads them from a text. One whose sizes are parameters before
            it is a function of these.
        name: its name in the source.
        signature: its name and type, in Zelus's notation, and where it is.
        proba: whether what it makes is probabilistic.
    """

    make: Callable[..., Node]
    statics: tuple[Form, ...]
    name: str
    signature: str
    proba: bool = False

    def __post_init__(self) -> None:
        """Takes the signature for documentation: `help` shows it."""
        object.__setattr__(self, "__doc__", self.signature)

    def __call__(self, *given: Any) -> Any:
        """The node of these parameters, or what waits for the others."""
        if len(given) < len(self.statics):
            return functools.partial(self, *given)
        if len(given) > len(self.statics):
            wanted = f"{len(self.statics)} static parameter{'' if len(self.statics) == 1 else 's'}"
            raise WrongForm(
                f"wrong call: {self.name} takes {wanted}, not {len(given)}; "
                f"what it gives is a node, whose `step` takes inputs; of {self.signature}"
            )
        return self.make(*given)


def factory(
    *forms: Form, name: str = "", proba: bool = False
) -> Callable[[Callable[..., Node]], Factory]:
    """Makes a function from static parameters to a node a `Factory`.

    Args:
        forms: those of the parameters.
        name: what the source calls it, where that is not the name of the function.
        proba: whether what it makes is probabilistic.
    """

    def make(function: Callable[..., Node]) -> Factory:
        own = function.__name__
        return Factory(function, forms, name or own, described(function.__doc__) or own, proba)

    return make


def named(*, name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Marks a function that the source calls otherwise: the attribute `name`.

    Args:
        name: the name in the source.

    Returns:
        A decorator, which gives the function that it gets.
    """

    def make(function: Callable[..., Any]) -> Callable[..., Any]:
        function.name = name  # type: ignore[attr-defined]
        return function

    return make


def draws(function: Callable[..., Any]) -> Callable[..., Any]:
    """Marks a function that takes a `Key` before its arguments, because it draws.

    Args:
        function: a function of a key and further arguments.

    Returns:
        The same function, with the mark.
    """
    function.draws = True  # type: ignore[attr-defined]
    return function


def call(function: Callable[..., Any], key: Key, *arguments: Any) -> Any:
    """Applies a function of which only its mark tells whether it draws.

    Args:
        function: a function, or a composition of some, with or without the mark of `draws`.
        key: a key, for a function that draws.
        arguments: what it is applied to.

    Returns:
        Its result.
    """
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

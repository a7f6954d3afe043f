"""How the functions of a node are called: arguments come in, one clear error where they are not what a node takes.

Python would name a function within the runtime, or a field that the state of another node does not have. All of this
is asked while a step is traced, so a compiled step does not pay for it.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, TypeVar

from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.fitting import in_words
from pzjax.jaxrt.forms import Form, Unit

Function = TypeVar("Function", bound=Callable[..., Any])


def called(usage: str, of: str = "") -> Callable[[Function], Function]:
    """Makes a function or method tell how it is called where it gets too few or too many arguments.

    Args:
        usage: how it is called.
        of: the node, for the message.
    """

    def make(function: Function) -> Function:
        signature = inspect.signature(function)
        own = "self" in signature.parameters
        whose = f"; of {of}" if of else ""

        @functools.wraps(function)
        def checked(*given: Any, **named: Any) -> Any:
            try:
                signature.bind(*given, **named)
            except TypeError:
                count = len(given) + len(named) - own
                found = f"{count} argument{'' if count == 1 else 's'}"
                raise WrongForm(f"wrong call: it is {usage}, not {found}{whose}") from None
            return function(*given, **named)

        return checked  # type: ignore[return-value]

    return make


def spelled(names: Any, form: Form | None) -> str:
    """How an input is written in a call: `(a, b)`."""
    if form is Unit:
        return "()"
    if isinstance(names, tuple):
        return f"({', '.join(spelled(one, None) for one in names)})"
    return names or "input"


def check_state(state: Any, wanted: type | None, name: str, of: str) -> None:
    """Checks that a state is one of a node.

    Args:
        state: the state.
        wanted: the class of the states of the node, if it has one.
        name: the node's name in the source.
        of: the node, for the message.

    Raises:
        WrongForm: it is another value.
    """
    if wanted is None or isinstance(state, wanted):
        return
    other = type(state).__qualname__.removesuffix(".State")
    found = f"that of {other}" if other != type(state).__qualname__ else in_words(state)
    if other == wanted.__qualname__.removesuffix(".State"):
        found += " as it was loaded another time"
    raise WrongForm(
        f"wrong state: it must be what `{name}.init` or the step before gave, not {found}; of {of}"
    )


def pair(given: Any, first: str, of: str) -> tuple[Any, Any]:
    """The parts of what a step takes beside a state, where it wants something else before the input.

    Args:
        given: what it gets.
        first: what comes before the input.
        of: the node, for the message.

    Raises:
        WrongForm: it is no pair.
    """
    if isinstance(given, tuple) and len(given) == 2:
        return given
    raise WrongForm(
        f"wrong input: it must be a pair of {first} and the input, not {in_words(given)}; of {of}"
    )

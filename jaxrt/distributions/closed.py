"""Functions as parts of distributions: a function that two traces of a program make is one and the same.

In: a function of the program, which may use values around it. Out: `Closed`, its operations without these values,
equal to any other that does the same, and the values, as arrays. So what is made of a function can be a memory, or
the result of a branch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.exceptions import noted, watching
from pzjax.jaxrt.insides import trace


@dataclass(frozen=True)
class Closed:
    """A function of constants and a value.

    Attributes:
        text: its operations; what two functions are compared by, with the structures.
        given: the structure of the value.
        result: the structure of what it gives, with the code of what it raised.
        run: from leaves to leaves.
    """

    text: str
    given: Any
    result: Any
    run: Callable[..., list[Any]] = field(compare=False)

    def __call__(self, constants: Sequence[Any], value: Any) -> Any:
        """The value of the function; what it raises is noted."""
        leaves = self.run(*constants, *jax.tree.leaves(value))
        result, code = self.result.unflatten(leaves)
        noted(code)
        return result


def closed(function: Callable[[Any], Any], form: Any) -> tuple[Closed, tuple[Any, ...]]:
    """A function of values of a form without the values around it, and these."""
    traced, result = trace(lambda value: watching(lambda: arrays(function(value))), form)
    run, constants, text = traced.hoisted()
    return Closed(text, jax.tree.structure(form), jax.tree.structure(result), run), constants

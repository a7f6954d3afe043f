"""OCaml's exceptions in compiled code: what may raise says so, and who watches a step is told which one did.

Compiled code can't stop in the middle. Where a division by zero would end an OCaml program, `raised` notes the
condition; a step that is traced under `watched` then has a code beside its results: 0, or the number of the first
exception that it raised. Branches, loops, functions of lists and particles hand the codes of what they run
outwards (`watching`, `noted`), so that a branch that is not taken raises nothing. Who does not watch pays nothing,
and goes on with some value.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.errors import place_of
from pzjax.jaxrt.insides import trace_state

Result = TypeVar("Result")

NONE: Final = np.int32(0)
"""The code of a step that raised nothing."""


class Loss(str):
    """What a code says of a value that is not whole, because it had no room."""


@dataclass
class Watch:
    """What a piece of code may raise, while it is traced.

    Attributes:
        texts: what each code says, from 1 on; inner watches share it with the outer ones.
        code: the code of the first exception, an int32 scalar; None where nothing may raise.
        losses_only: whether only losses count, not what an OCaml program raises.
    """

    texts: list[str] = field(default_factory=list)
    code: Any = None
    losses_only: bool = False

    def __post_init__(self) -> None:
        """Remember where the code is traced: what is computed elsewhere can't be used here."""
        self._place = trace_state()

    def note(self, code: Any) -> None:
        """Add a code: that of an exception after those so far."""
        if self._place == trace_state():
            self.code = code if self.code is None else jnp.where(self.code != 0, self.code, code)


_current: ContextVar[Watch | None] = ContextVar("watch", default=None)


def watched(*, losses_only: bool = False) -> AbstractContextManager[Watch]:
    """Watch what is traced within a `with` block; the code is there after it."""
    return _during(Watch(losses_only=losses_only))


@contextmanager
def _during(watch: Watch) -> Iterator[Watch]:
    token = _current.set(watch)
    try:
        yield watch
    finally:
        _current.reset(token)


def watching(function: Callable[[], Result]) -> tuple[Result, Any]:
    """A result, and the code of what it raised: None where nobody watches, or nothing may raise.

    For code that is traced by itself, such as a side of a branch; the code is one of its results then.
    """
    outer = _current.get()
    if outer is None:
        return function(), None
    with _during(Watch(outer.texts, losses_only=outer.losses_only)) as watch:
        return function(), watch.code


def is_watched() -> bool:
    """Tells whether somebody asks for exceptions."""
    return _current.get() is not None


def noted(code: Any) -> None:
    """Hand on the code of something that ran, which may be None."""
    watch = _current.get()
    if watch is not None and code is not None:
        watch.note(jnp.max(code).astype(jnp.int32))


def raised(what: str, condition: Any, *, lost: bool = False) -> None:
    """Note that an exception is raised here where `condition`, of any shape, holds.

    Args:
        what: what it is.
        condition: where it is raised.
        lost: whether it is none of OCaml's, but a value that has no room.
    """
    watch = _current.get()
    if watch is None or (watch.losses_only and not lost):
        return
    kind = Loss if lost else str
    watch.texts.append(kind(what + place_of(sys._getframe(1))))
    watch.note(jnp.where(jnp.any(condition), np.int32(len(watch.texts)), NONE))


def unmatched() -> tuple[()]:
    """Note that no case of a match fits, where this runs."""
    raised("no case of a match fits", True)
    return ()

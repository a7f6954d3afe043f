"""OCaml's exceptions in compiled code: what may raise says so, and who watches a step is told which one did.

Compiled code can't stop in the middle. Where a division by zero would end an OCaml program, `raised` notes the
condition; a step that is traced under `watched` then has a code beside its results: 0, or the number of the first
exception that it raised. Branches, loops, functions of lists and particles hand the codes of what they run
outwards (`watching`, `noted`), so that a branch that is not taken raises nothing. Who does not watch pays nothing,
and goes on with some value.

What a particle may do that makes it fail is told in the same way: a draw that can't be NaN, from a distribution outside
of its domain. An inference watches it in the step of each particle.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
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


class Full(str):
    """What a code says of a list that has lost an element, because it had no room."""


LOSSES: frozenset[type[str]] = frozenset({Loss, Full})
"""What is told whatever the policy on failure says: what follows would be wrong."""


class Draw(str):
    """What a code says of a particle that has drawn from a distribution outside of its domain."""


@dataclass
class Watch:
    """What a piece of code may raise, while it is traced.

    Attributes:
        texts: what each code says, from 1 on; inner watches share it with the outer ones.
        code: the code of the first exception, an int32 scalar; None where nothing may raise.
        kinds: what counts: `str` for what an OCaml program raises, `Loss`, `Full`, `Draw`.
    """

    texts: list[str] = field(default_factory=list)
    code: Any = None
    kinds: frozenset[type[str]] = LOSSES | {str}

    def __post_init__(self) -> None:
        """Remember where the code is traced: what is computed elsewhere can't be used here."""
        self._place = trace_state()

    def note(self, code: Any) -> None:
        """Add a code: that of an exception after those so far."""
        if self._place == trace_state():
            self.code = code if self.code is None else jnp.where(self.code != 0, self.code, code)


_current: ContextVar[Watch | None] = ContextVar("watch", default=None)


def watched(*, losses_only: bool = False) -> AbstractContextManager[Watch]:
    """Watch what is traced within a `with` block; the code is there after it.

    Args:
        losses_only: whether only what loses data is watched: elements of lists, bytes of texts.

    Returns:
        A context manager, which gives a `Watch`.
    """
    return _during(Watch(kinds=LOSSES if losses_only else LOSSES | {str}))


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
    with _during(replace(outer, code=None)) as watch:
        return function(), watch.code


def watching_particle(
    function: Callable[[], Result], *, whole: bool = False
) -> tuple[Result, Any, Any]:
    """A result, the code of what it raised, and whether the particle has failed; each None where it may not.

    The code is that of an exception; with `whole`, also that of what made the particle fail.
    """
    outer = _current.get()
    kinds = frozenset({Draw}) | (outer.kinds if outer else set())
    with _during(Watch(outer.texts if outer else [], kinds=kinds)) as watch:
        before = len(watch.texts)
        result = function()
    own = range(before, len(watch.texts))
    draws = [number + 1 for number in own if isinstance(watch.texts[number], Draw)]
    if watch.code is None or not draws:
        return result, watch.code, None
    if len(draws) == len(own):
        failed = watch.code != NONE
        return result, watch.code if whole else None, failed
    failed = jnp.isin(watch.code, np.array(draws, np.int32))
    return result, watch.code if whole else jnp.where(failed, NONE, watch.code), failed


def is_watched() -> bool:
    """Tells whether somebody asks for exceptions."""
    return _current.get() is not None


def noted(code: Any) -> None:
    """Hand on the code of something that ran, which may be None."""
    watch = _current.get()
    if watch is not None and code is not None:
        watch.note((jnp.max(code) if jnp.ndim(code) else code).astype(jnp.int32))


def raised(what: str, condition: Any, *, kind: type[str] = str, near: int | None = None) -> int:
    """Note that an exception is raised here where `condition`, of any shape, holds; its code.

    Args:
        what: what it is.
        condition: where it is raised.
        kind: `str` for what OCaml raises, `Loss`, `Full`, `Draw`.
        near: a line of the source not far from it, for where the code itself tells none.
    """
    watch = _current.get()
    if watch is None or kind not in watch.kinds:
        return int(NONE)
    watch.texts.append(kind(what + place_of(sys._getframe(1), near=near)))
    met = jnp.any(condition) if jnp.ndim(condition) else condition  # a scalar needs no pass
    watch.note(jnp.where(met, np.int32(len(watch.texts)), NONE))
    return len(watch.texts)


def unmatched(near: int | None = None) -> tuple[()]:
    """Note that no case of a match fits, where this runs.

    Args:
        near: a line of the source not far from it, where one is known.
    """
    raised("no case of a match fits", True, near=near)
    return ()

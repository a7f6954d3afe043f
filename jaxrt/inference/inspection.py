"""Inspection: a step that failed is made once more, and this time each particle tells what it did.

In: a step, traced within `inspecting`. While it runs, each `sample`, `observe` and `factor` in it hands the host
what it was of, for all particles at once, and notes those that can't be used as an exception, so that a branch
that a particle does not take tells nothing. Out: what the first particle did that explains the failure. Who does
not inspect computes nothing of all this.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.errors import place_of
from pzjax.jaxrt.exceptions import raised


class Cause(Enum):
    """Why weights are unusable."""

    ZERO = "all are zero"
    INFINITE = "one is infinite"
    NAN = "one is not a number"

    def explains(self, score: Any) -> Any:
        """Whether it comes from a log-density."""
        match self:
            case Cause.ZERO:
                return score == -np.inf
            case Cause.INFINITE:
                return score == np.inf
            case Cause.NAN:
                return score != score


@dataclass(frozen=True)
class Finding:
    """What one particle did that explains a failure.

    Attributes:
        what: `sample`, `observe` or `factor`.
        place: where, as messages say it.
        distribution: what was drawn from or observed, of known numbers; None for `factor`.
        value: what was observed.
        score: the log-density.
        alike: whether it was the same for all particles.
    """

    what: str
    place: str
    distribution: Any
    value: Any
    score: Any
    alike: bool


@dataclass
class Site:
    """A place in the program that says something of a particle.

    Attributes:
        what: `sample`, `observe` or `factor`.
        place: where it is.
        structure: that of the distribution, the value and the score.
        calls: for each time that it ran, whether it explains the failure, and the leaves, the particles along
            their first axes.
    """

    what: str
    place: str
    structure: Any
    calls: list[tuple[Any, list[Any]]] = field(default_factory=list)

    def of(self, lane: int, size: int) -> Finding | None:
        """What one of so many particles did, if it explains the failure."""
        for found, leaves in self.calls:
            # What does not depend on the particle is there once.
            outer = [lane] if found.ndim and len(found) == size else []
            own = found[tuple(outer)]
            if not own.any():
                continue
            index = (*outer, *np.argwhere(own)[0])
            row = [leaf[index] for leaf in leaves]
            distribution, value, score = self.structure.unflatten(row)
            in_turn = not found.ndim and len(self.calls) >= size > 1  # particles that print
            alike = not in_turn and all(
                _same(leaf.reshape(found.size, -1), np.reshape(one, (1, -1)))
                for leaf, one in zip(leaves, row, strict=True)
            )
            return Finding(self.what, self.place, distribution, value, score, alike)
        return None


def _same(rows: Any, one: Any) -> bool:
    return bool(np.all((rows == one) | ((rows != rows) & (one != one))))


@dataclass
class Inspection:
    """What an inspected step tells.

    Attributes:
        cause: why the weights were unusable.
        sites: the places by the codes of their exceptions.
        found: what explains the failure of the first inference that has failed.
    """

    cause: Cause
    sites: dict[int, Site] = field(default_factory=dict)
    found: Finding | None = None

    def population(self, failed: Any, codes: Any, increments: Any) -> None:
        """Looks at the particles of an inference.

        Args:
            failed: whether its weights, or those of an inference in its particles, were unusable.
            codes: for each particle the code of what it noted first, or one for all.
            increments: their log-weights, or one for all.
        """
        if not failed or self.found is not None:
            return
        size = max(np.size(codes), np.size(increments))
        codes, increments = (np.broadcast_to(one, size) for one in (codes, increments))
        explains = (codes > 0) & self.cause.explains(increments)
        lane = int(np.argmax(explains if explains.any() else codes > 0))
        site = self.sites.get(int(codes[lane]))
        self.found = site.of(lane, size) if site is not None else None


_current: ContextVar[Inspection | None] = ContextVar("inspection", default=None)


@contextmanager
def inspecting(cause: Cause) -> Iterator[Inspection]:
    """Has what is traced within a `with` block tell what it does."""
    token = _current.set(Inspection(cause))
    try:
        yield current_inspection()
    finally:
        _current.reset(token)


def current_inspection() -> Inspection:
    """The inspection that goes on."""
    inspection = _current.get()
    assert inspection is not None
    return inspection


def is_inspected() -> bool:
    """Tells whether an inspection goes on."""
    return _current.get() is not None


def said(
    what: str,
    distribution: Any,
    value: Any,
    score: Array,
    line: int | None,
    kind: type[str] = str,
) -> None:
    """Notes what a particle says, in an inspection.

    Args:
        what: `sample`, `observe` or `factor`.
        distribution: what is drawn from or observed; None for `factor`.
        value: what is observed.
        score: the log-density.
        line: where it is in the source, if the generated code tells.
        kind: what this is to who watches the particle.
    """
    inspection = _current.get()
    if inspection is None:
        return
    place = place_of(sys._getframe(2), line)
    leaves, structure = jax.tree.flatten((distribution, value, score))
    valid = jnp.asarray(True) if distribution is None else jnp.asarray(distribution.is_valid())
    site = Site(what, place, structure)

    def note(*rows: Any) -> Any:
        arrays = [np.asarray(row) for row in rows]
        score = arrays[-1]
        explains = inspection.cause.explains(score)
        if inspection.cause is Cause.NAN:
            explains = explains | ~arrays[0]
        site.calls.append((explains, arrays[1:]))
        return explains

    form = jax.ShapeDtypeStruct((), np.bool_)
    explains = jax.pure_callback(note, form, valid, *leaves, vmap_method="broadcast_all")
    inspection.sites[raised("", explains, kind=kind)] = site

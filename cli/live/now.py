"""What a page draws beside the numbers of an output: pictures of distributions now, and the states of automata.

This runs in compiled code, with the step: an output and a state come in, arrays of fixed sizes go out. Of a
distribution they are a histogram of each part of its values, and some points of it: particles, as often as their weight
says, or draws where it has none.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeGuard

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.cli.live.pictures import AXES, PARTS, WANTED, Automaton, Pictured
from pzjax.cli.outputs.summaries import Summary, summarised
from pzjax.jaxrt import Enumeration
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.combine import draws
from pzjax.jaxrt.distributions.empirical import Empirical
from pzjax.jaxrt.forms import constructor_codes
from pzjax.jaxrt.state import is_state
from pzjax.jaxrt.trees import pytree

BINS = 40
"""How many bars a histogram has."""

POINTS = 200
"""How many points a cloud has."""

DRAWS = 1000
"""How many draws stand for a distribution that has no particles."""

SPREAD = 4
"""How many deviations from the mean a histogram reaches at most."""


@pytree
@dataclass(frozen=True)
class Now:
    """A distribution in pictures; each array is of 32 bits.

    Attributes:
        low: where the histogram of each part begins.
        high: where it ends.
        masses: the weight of each bar of it; what is beyond the ends is in none.
        points: the parts of some values; none where a value has one part.
    """

    low: Any
    high: Any
    masses: Any
    points: Any


class View:
    """What is given of a step instead of its output: summaries, pictures and the states of automata.

    Attributes:
        pictured: the distributions that have pictures; known once the step is traced, as is what follows.
        automata: the automata.
    """

    def __init__(self, node: str) -> None:
        """Of a node of that name, whose step is not traced yet."""
        self._node = node
        self.pictured: tuple[Pictured, ...] = ()
        self.automata: tuple[Automaton, ...] = ()

    def output(self, output: Any) -> Any:
        """An output with a summary in place of each distribution, and the pictures of these."""
        shown = summarised(output, WANTED, if_known=True)
        leaves = jax.tree.leaves(shown, is_leaf=lambda part: isinstance(part, Summary))
        starts, place = [], 0
        for leaf in leaves:
            if isinstance(leaf, Summary):
                starts.append(place)
            place += len(jax.tree.leaves(leaf))
        is_distribution = functools.partial(_is, Distribution)
        own = filter(is_distribution, jax.tree.leaves(output, is_leaf=is_distribution))
        made = [
            (first, *_now(one)) for first, one in zip(starts, own, strict=True) if _has_mean(one)
        ]
        found = [(Pictured(first, shapes), now) for first, shapes, now in made if now is not None]
        self.pictured = tuple(pictured for pictured, _ in found)
        return arrays(shown), tuple(now for _, now in found)

    def beside(self, output: Any, before: Any, after: Any) -> Any:
        """What `output` gave, and the states of automata after the step."""
        return self.along(output, after)

    def along(self, output: Any, state: Any) -> Any:
        """What `output` gave, and the states of automata in a state."""
        found = [*_automata(state, self._node)]
        names = [one.name for one, _ in found]
        self.automata = tuple(
            dataclasses.replace(one, name=_numbered(names, place))
            for place, (one, _) in enumerate(found)
        )
        return *output, tuple(jnp.asarray(code, np.int32) for _, code in found)


def _is(type_: type, value: Any) -> bool:
    return isinstance(value, type_)


def _has_mean(distribution: Distribution) -> bool:
    return hasattr(distribution, "mean")


def _numbered(names: list[str], place: int) -> str:
    name = names[place]
    count = names[: place + 1].count(name)
    return f"{name} ({count})" if names.count(name) > 1 else name


# --- distributions ------------------------------------------------------------------------------


def _now(distribution: Distribution) -> tuple[tuple[tuple[int, ...], ...], Now | None]:
    """The shapes of the leaves of a value, and its pictures, if it consists of numbers."""
    points = distribution if isinstance(distribution, Empirical) else draws(distribution, DRAWS)
    if points.extents():
        return (), None
    count = points.size
    leaves = jax.tree.leaves(points.values.spread([True] * len(points.values.varying), count).tree)
    if not leaves or not all(
        jnp.issubdtype(leaf.dtype, np.number) or leaf.dtype == bool for leaf in leaves
    ):
        return (), None
    shapes = tuple(leaf.shape[1:] for leaf in leaves)
    flat = [jnp.reshape(leaf, (count, -1)).T for leaf in leaves]
    parts = [row for leaf in flat for row in leaf[:PARTS]][:PARTS]
    if not parts:
        return (), None
    weights = points.weights
    made = [_histogram(part, weights) for part in parts]
    low, high, masses = (jnp.stack(column) for column in zip(*made, strict=True))
    cloud = _cloud(parts[:AXES], weights) if len(parts) > 1 else jnp.zeros((0, 1), np.float32)
    return shapes, Now(low, high, masses, cloud)


def _histogram(values: Any, weights: Any) -> tuple[Any, Any, Any]:
    """Where a histogram begins and ends, and its bars; those of integers have them in the middle."""
    whole = not jnp.issubdtype(values.dtype, np.floating)
    values = values.astype(weights.dtype)
    mean = jnp.sum(weights * values)
    far = SPREAD * jnp.sqrt(jnp.maximum(jnp.sum(weights * jnp.square(values - mean)), 0.0))
    seen = weights > 0
    low = jnp.maximum(mean - far, jnp.min(jnp.where(seen, values, np.inf)))
    high = jnp.minimum(mean + far, jnp.max(jnp.where(seen, values, -np.inf)))
    if whole:
        low = jnp.ceil(low) - 0.5
        high = low + BINS * jnp.maximum(1, jnp.ceil((high - low) / BINS))
    width = (high - low) / BINS
    place = jnp.floor((values - low) / jnp.where(width > 0, width, 1.0))
    inside = (values >= low) & (values <= high)
    place = jnp.clip(jnp.where(inside, place, 0), 0, BINS - 1).astype(np.int32)
    masses = jnp.zeros(BINS, weights.dtype).at[place].add(jnp.where(inside, weights, 0.0))
    return low.astype(np.float32), high.astype(np.float32), masses.astype(np.float32)


def _cloud(parts: list[Any], weights: Any) -> Any:
    """Some points at even distances along the cumulated weights."""
    ends = jnp.cumsum(weights)
    levels = (jnp.arange(POINTS) + 0.5) / POINTS * ends[-1]
    chosen = jnp.minimum(jnp.searchsorted(ends, levels, side="right"), weights.shape[0] - 1)
    return jnp.stack([part[chosen].astype(np.float32) for part in parts], axis=1)


def plain(now: Now) -> dict[str, Any]:
    """The pictures of one step, in the terms of JSON; where they are of no finite numbers there are none."""
    numbers = (now.low, now.high, now.masses, now.points)
    if not all(np.all(np.isfinite(leaf)) for leaf in numbers):
        return {}
    low, high, masses, points = (_short(leaf) for leaf in numbers)
    return {"low": low, "high": high, "masses": masses, "points": points}


def _short(leaf: Any) -> Any:
    """Numbers with as many digits as a picture shows."""
    return (
        [[_rounded(one) for one in row] for row in leaf.tolist()]
        if leaf.ndim > 1
        else [*map(_rounded, leaf.tolist())]
    )


def _rounded(number: float) -> float:
    return float(f"{number:.5g}")


# --- automata -----------------------------------------------------------------------------------


def _automata(state: Any, name: str) -> Iterator[tuple[Automaton, Any]]:
    """The automata of a state and of its instances, each with the code of its state."""
    if not is_state(state):
        return
    for field in dataclasses.fields(state):
        value = getattr(state, field.name)
        if is_state(value):
            yield from _automata(value, f"{name}.{field.name}")
        elif isinstance(form := field.type, type) and _is_automaton(form) and not jnp.ndim(value):
            yield Automaton(name, tuple(constructor_codes(form))), value


def _is_automaton(form: type) -> TypeGuard[type[Enumeration]]:
    """Whether a form is that of the states of an automaton, which have no type in the source."""
    return issubclass(form, Enumeration) and (form.__doc__ or "").startswith("The states of ")

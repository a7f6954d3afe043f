"""The cells of a hybrid state: what generated code reads and writes of continuous states and of crossings.

A `Continuous` has a position and a derivative, a `Crossing` an event and a watched value. Who runs a node puts
positions and events there, derivatives of 0 and watched values of 1, and takes what the node has written: so the
states of a block that is not active wait, and its crossings are silent. In a model that takes a handle a `Score` is
what its steps say of a particle; who runs it puts 0 there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt.floats import float_type
from pzjax.jaxrt.trees import pytree


@pytree
@dataclass(frozen=True)
class Continuous:
    """A continuous state, or an array of them.

    Attributes:
        value: its position.
        derivative: how it moves between events.
    """

    value: Any
    derivative: Any = None

    def __post_init__(self) -> None:
        """A state that nothing moves waits."""
        if self.derivative is None:
            object.__setattr__(self, "derivative", filled_like(self.value, 0.0))

    def at(self, value: Any) -> Continuous:
        """The state at another position."""
        return replace(self, value=value)

    def moving(self, derivative: Any) -> Continuous:
        """The state with a derivative."""
        return replace(self, derivative=derivative)


@pytree
@dataclass(frozen=True)
class Crossing:
    """A watched value, or an array of them.

    Attributes:
        event: whether it has crossed 0 upwards now.
        watched: the value, between events.
        line: where it stands in the source, if that is known.
    """

    event: Any
    watched: Any = None
    line: int | None = field(default=None, metadata={"static": True})

    def __post_init__(self) -> None:
        """A value that nothing gives is far from crossing."""
        if self.watched is None:
            object.__setattr__(self, "watched", filled_like(self.event, 1.0))

    def watching(self, value: Any) -> Crossing:
        """The crossing with a watched value."""
        return replace(self, watched=value)


@pytree
@dataclass(frozen=True)
class Score:
    """The log-weight that a step has given the particle that it is a part of.

    Attributes:
        value: the log-weight.
    """

    value: Any


def filled_like(array: Any, value: float) -> Any:
    """Floats of one value, as many as another array has.

    Args:
        array: an array of any shape.
        value: a number.

    Returns:
        An array of that shape, of the default float type.
    """
    return jnp.full(jnp.shape(array), value, float_type())

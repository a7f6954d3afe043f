"""The system: what a hybrid node is at run time, as pure functions that the loop calls.

A system has *discrete* memories, any pytree, and *positions*, one flat vector of floats with a cell for each continuous
state; cells are fixed, whether the block of a state is active or not. It runs in two modes. A *minor* call tells
how the positions move and what is watched; nothing else happens in it. A *major* call is a discrete step: at the start,
and at events. An event is a crossing, a watched value that passed from below 0 to 0 or above while time went on, or
the horizon, a date that the last major call announced.

All functions may be traced under `jit`, `vmap` and differentiation. Random numbers come from keys in the discrete
memories, as in discrete nodes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pzjax.jaxrt.forms import Form
from pzjax.jaxrt.node import Names
from pzjax.jaxrt.random import Key

Discrete = Any
"""The discrete memories: a pytree of arrays whose form never changes."""


class Minor(NamedTuple):
    """What a minor call gives; who needs a part of it pays for that part only.

    Attributes:
        derivative: a vector like the positions; 0 where the block of a state is not active.
        watched: a vector with the watched values; 1 where the block of a crossing is not active.
        output: the output at this instant.
    """

    derivative: Any
    watched: Any
    output: Any


class Major(NamedTuple):
    """What a major call gives.

    Attributes:
        discrete: the memories after the step.
        positions: the positions after it.
        horizon: the date of the next step where no crossing comes before it, a float or a date of `dates`;
            another step follows at the same date if that is not later than now: 0 asks for it, infinity for none.
        output: the output of the step; its form is that of a minor call.
        code: a number other than 0 ends the simulation: it says what the program did.
    """

    discrete: Discrete
    positions: Any
    horizon: Any
    output: Any
    code: Any = 0


@dataclass(frozen=True, repr=False)
class System:
    """A hybrid node.

    Attributes:
        start: from a key to the memories and positions after a reset, before the first major call.
        minor: from memories, positions and an input to a `Minor`.
        major: from memories, positions, roots, a date of `dates` and an input to a `Major`. Roots
            is a vector of booleans, one a crossing: those that have come; all false in the further steps at a date.
        states: a name for each position, by its path in the program: `ball.x`.
        crossings: for each crossing, what it is and where it stands: `up(-. y) of ball, line 12`.
        set_up: from memories, positions, roots and an input to the memories with which the first major call at a
            date starts: what `disc` compares with is noted here. None where nothing is.
        name: the name of the node in the source.
        signature: its name and type, in Zelus's notation, and where it is.
        input: the form of its input, if known.
        output: the form of its output, if known.
        names: what the source calls the input and the output, or their parts.
        has_effects: whether a major call prints or has other effects.
        texts: what the codes of major calls say, from 1 on; known once a major call is traced.
        inferred: for each position whether it is one of the particles of an inference; none is where this is empty.
    """

    start: Callable[[Key], tuple[Discrete, Any]]
    minor: Callable[[Discrete, Any, Any], Minor]
    major: Callable[[Discrete, Any, Any, Any, Any], Major]
    states: tuple[str, ...]
    crossings: tuple[str, ...] = ()
    set_up: Callable[[Discrete, Any, Any, Any], Discrete] | None = None
    name: str = "system"
    signature: str = ""
    input: Form | None = field(default=None, compare=False)
    output: Form | None = field(default=None, compare=False)
    names: tuple[Names, Names] = field(default=("", ""), compare=False)
    has_effects: bool = False
    texts: list[str] = field(default_factory=list, compare=False)
    inferred: tuple[bool, ...] = ()

    def __repr__(self) -> str:
        """Its name and type."""
        return f"<hybrid node {self.signature or self.name}>"

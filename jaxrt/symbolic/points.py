"""The points of a particle: values that it tries for the constants of its model, each with a share.

At every point the model runs on, with the constants that are drawn there. What else it draws is drawn once, at one of
the points, the leader, and all the others are given it; so they differ in nothing but the constants and in the exact
laws that depend on these.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from types import CodeType
from typing import Any

from jax import Array
from pzjax.jaxrt.errors import is_generated
from pzjax.jaxrt.populations.population import Population
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.trees import pytree

Site = tuple[tuple[CodeType, int], ...]
"""Where a program samples: the instructions that lead there, innermost first. Empty outside of a program."""

Sites = Mapping[Site, tuple[str, str]]
"""Where a program samples constants, with what each is and why it is drawn."""

ENGINES = ("pzjax.jaxrt.symbolic.engine", "pzjax.jaxrt.symbolic.constants")
"""The modules that have a model make a step."""


@dataclass(frozen=True)
class Point:
    """One of the points of a particle.

    Attributes:
        index: which one, an integer scalar.
        leader: the one that draws for all.
        constants: where the program samples what each point has a value of its own for.
        alone: whether it draws for itself.
    """

    index: Array | int
    leader: Array | int
    constants: Sites
    alone: bool = False

    def key(self, key: Key) -> Key:
        """The key of a draw."""
        return key.with_lane(self.index) if self.alone else key


@pytree
@dataclass(frozen=True)
class Points:
    """Values or states, each with a share.

    Attributes:
        values: one for each point.
        log_shares: the logarithms of the shares, one scalar while they are equal.
    """

    values: Population
    log_shares: Population


def here() -> Site:
    """Where the program is that calls this."""
    found: list[tuple[CodeType, int]] = []
    frame: Any = sys._getframe(1)
    while frame is not None and frame.f_globals.get("__name__") not in ENGINES:
        if is_generated(frame.f_code.co_filename):
            found.append((frame.f_code, frame.f_lasti))
        frame = frame.f_back
    return tuple(found)

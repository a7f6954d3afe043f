"""Which pictures there are beside the numbers of an output: those of distributions, and the states of automata."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from pzjax.cli.columns.plan import Cell

WANTED = ("mean", "std", "q05", "q25", "q50", "q75", "q95", "ess", "logz")
"""The summaries of a distribution that are shown where it has them."""

PARTS, AXES = 16, 4
"""Of how many parts of a value there is a histogram, and of how many there are points, at most."""


@dataclass(frozen=True)
class Pictured:
    """Which numbers of an output are of a distribution in pictures.

    Attributes:
        first: the number of the first leaf of its summary, which is that of its mean.
        shapes: the shapes of the leaves of a value.
    """

    first: int
    shapes: tuple[tuple[int, ...], ...]

    @property
    def parts(self) -> int:
        """How many parts there are pictures of."""
        return min(PARTS, sum(map(math.prod, self.shapes)))

    def part(self, cell: Cell) -> int | None:
        """Which part of the distribution the cell of a mean is of, if it is one that has a picture."""
        leaf = cell.first - self.first
        if not 0 <= leaf < len(self.shapes) or len(cell.index) != len(self.shapes[leaf]):
            return None
        before = sum(map(math.prod, self.shapes[:leaf]))
        part = before + int(np.ravel_multi_index(cell.index, self.shapes[leaf]))
        return part if part < self.parts else None


@dataclass(frozen=True)
class Automaton:
    """An automaton of a node: its name, and those of its states."""

    name: str
    names: tuple[str, ...]

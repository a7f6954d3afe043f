"""The trail of a run: from where its last steps can be made again, to see what one of them was about.

In: the arrays of a state and the inputs of each call of a compiled loop, before the call takes them over. Out:
the state before a step. A copy of the state is made so seldom that it takes less than a hundredth of the time, and
the inputs since then are kept; nothing is added to the loop.
"""

from __future__ import annotations

import time
from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.compiling.loop import Program

MOST_KEPT = 1 << 28
"""The most bytes of a state of which there is a copy."""

SELDOM = 100
"""How much longer than making a copy it takes until the next one is made."""


class Trail:
    """A copy of a state, and what has happened since.

    Attributes:
        program: the loop that ran then.
        step: how many steps were done.
    """

    def __init__(self) -> None:
        """Nothing so far."""
        self.program: Program | None = None
        self.step = 0
        self._arrays: list[Any] = []
        self._inputs: list[Any] = []
        self._counts: list[int] = []
        self._next = 0.0

    def note(self, program: Program, arrays: list[Any], step: int, count: int, inputs: Any) -> None:
        """Remembers a call of the loop before it is made.

        Args:
            program: the loop.
            arrays: those of the state.
            step: how many steps are done.
            count: how many steps the call makes at most.
            inputs: theirs, as the caller gave them.
        """
        start = time.perf_counter()
        if self.program is None or start >= self._next:
            self._arrays = jax.block_until_ready([array.copy() for array in arrays])
            self.program, self.step = program, step
            self._inputs, self._counts = [], []
            now = time.perf_counter()
            self._next = now + SELDOM * (now - start)
        self._inputs.append(inputs)
        self._counts.append(count)

    def before(self, step: int, padded: Any) -> tuple[list[Any], Any]:
        """The arrays of the state before a step, and the input of that step.

        Args:
            step: how many steps came before it; it is one of the last call.
            padded: from how many steps a call had and its inputs to what the loop takes.
        """
        assert self.program is not None
        arrays, left = [array.copy() for array in self._arrays], step - self.step
        for inputs, count in zip(self._inputs, self._counts, strict=True):
            made = min(count, left)
            given = padded(count, inputs)
            if made:
                arrays, _, _ = self.program.run(arrays, given, np.int32(made))
            left -= made
        return arrays, jax.tree.map(lambda column: column[made], given)

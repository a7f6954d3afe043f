"""Waveforms (`.vcd`) as results: outputs come in; what changed at a step, or at an event, goes out."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
from pzjax.cli.columns import waveform
from pzjax.cli.columns.kinds import UNIT
from pzjax.cli.columns.plan import Plan
from pzjax.cli.outputs.results import Arrays, Planned

SECOND = 10**9
"""How many units of a waveform make one of continuous time."""


class Waves:
    """The variables of a waveform.

    Time is the number of the step, from 1; in continuous time it is the first column, in units of 1e-9.
    """

    def __init__(self, planned: Planned, every: int, *, continuous: bool) -> None:
        """A waveform that begins.

        Args:
            planned: from arrays of outputs to the columns that they have.
            every: of how many steps one is written.
            continuous: whether the first column is the time.
        """
        self.planned = planned
        self.every = every
        self.continuous = continuous
        self._plan: Plan | None = None
        self._before: list[str] = []
        self._told = self._last = -1

    def take(self, outputs: Any, count: int, first: int) -> str:
        """What changed in these steps, behind the declarations if they are the first."""
        chosen = range(-first % self.every, count, self.every)
        plan = self._plan = self._plan or self.planned(outputs)
        if not chosen or plan.kind == UNIT:
            return ""
        leaves = [leaf[chosen] for leaf in jax.tree.leaves(outputs)]
        times = [first + step for step in chosen]
        if self.continuous:
            times = np.rint(leaves[0] * SECOND).astype(np.int64).tolist()
        lines = [] if self._before else [waveform.head(plan, "1 ns" if self.continuous else "1 s")]
        codes = waveform.identifiers(len(plan.cells))
        before = self._before or [""] * len(codes)
        for time, row in zip(
            times, zip(*waveform.texts(plan, leaves, len(times)), strict=True), strict=True
        ):
            changed = [
                f"{text}{code}\n"
                for text, old, code in zip(row, before, codes, strict=True)
                if text != old
            ]
            if changed and time != self._told:
                lines.append(f"#{time}\n")
                self._told = time
            lines += changed
            before = [*row]
        self._before, self._last = before, times[-1]
        return "".join(lines)

    def end(self) -> str:
        """The time of the last step, where nothing changed at it."""
        return f"#{self._last}\n" if self._last > self._told else ""

    def saved(self) -> Arrays:
        """What the variables are, and the times at which something was, and was written."""
        return {"waves": np.array(self._before, str), "times": np.array([self._told, self._last])}

    def restore(self, saved: Arrays) -> None:
        """Goes on with these."""
        self._before = saved["waves"].tolist()
        self._told, self._last = saved["times"].tolist()

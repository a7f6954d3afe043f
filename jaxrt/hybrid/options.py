"""The options of a simulation in continuous time: tolerances, sizes of steps, the solver, bounds."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pzjax.jaxrt.errors import WrongValue

SOLVERS = ("dopri5", "bosh3", "kvaerno3", "kvaerno4", "kvaerno5", "tsit5", "dopri8")
"""The names of solvers; those of Kvaerno are for stiff systems."""


@dataclass(frozen=True)
class Options:
    """How to integrate. All numbers are known before a program runs.

    Attributes:
        rtol: how wrong a step may be, relative to the positions.
        atol: how wrong it may be where a position is near 0.
        maxstep: the longest step; two crossings of one value within a step go unseen.
        minstep: a step below this one that is still not good ends the simulation.
        solver: one of `SOLVERS`; all but the first two need the extra `stiff`.
        cascade: the most major steps at one date.
        flat: one loop whose rounds are a step and what follows it, instead of a loop of steps within one
            of events: for lanes of a `vmap` whose events come at different dates. On CPU a lane that is at its end
            then hands its place to the next one, unless samples or events are kept.

    Raises:
        WrongValue: one of them makes no sense.
    """

    rtol: float = 1e-6
    atol: float = 1e-9
    maxstep: float = math.inf
    minstep: float = 0.0
    solver: str = "dopri5"
    cascade: int = 10_000
    flat: bool = False

    def __post_init__(self) -> None:
        """Checks the numbers."""
        for name in ("rtol", "atol", "maxstep"):
            value = getattr(self, name)
            if not value > 0:
                raise WrongValue(f"{name} is a number above 0, not {value}")
        if not 0 <= self.minstep <= self.maxstep:
            raise WrongValue(
                f"minstep lies between 0 and maxstep, {self.maxstep}; it is {self.minstep}"
            )
        if self.solver not in SOLVERS:
            names = ", ".join(SOLVERS)
            raise WrongValue(f"no solver is called {self.solver}; there are {names}")
        if self.cascade < 1:
            raise WrongValue(f"cascade is at least 1, not {self.cascade}")

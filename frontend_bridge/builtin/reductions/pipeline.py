"""The reductions in order. Each is a module with a `NAME` and a `run` on one function."""

from __future__ import annotations

from collections.abc import Callable

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.reductions import (
    automata,
    cascades,
    clock,
    crossings,
    delays,
    derivatives,
    first_instants,
    handles,
    horizons,
    instances,
    jumps,
    lasts,
    periods,
    presents,
    signals,
    unnest,
)
from pzjax.frontend_bridge.builtin.reductions.context import Context

Pass = Callable[[kernel.Function, Context], kernel.Function]

PASSES: tuple[tuple[str, Pass], ...] = tuple(
    (step.NAME, step.run)
    for step in (
        lasts,
        automata,
        presents,
        cascades,
        derivatives,
        periods,
        jumps,
        crossings,
        signals,
        handles,
        delays,
        first_instants,
        unnest,
        horizons,
        clock,
        instances,
    )
)
"""`lasts` is before `automata`: the condition of a strong transition sees the value before the
transition's own writes. `signals` is after `presents`, which matches pairs. `cascades` and `derivatives` are
after `presents`, where all branches are cases. `horizons` is after
`unnest`: there a block has all its variables.
"""

"""The reductions in order. Each is a module with a `NAME` and a `run` on one function."""

from __future__ import annotations

from collections.abc import Callable

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.reductions import (
    automata,
    delays,
    first_instants,
    handles,
    instances,
    lasts,
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
        signals,
        handles,
        delays,
        first_instants,
        unnest,
        instances,
    )
)
"""`lasts` is before `automata`: the condition of a strong transition sees the value before the
transition's own writes. `signals` is after `presents`, which matches pairs.
"""

"""The passes on muF, in order.

Each pass is a module with a `NAME` and a `run` from module to module. `simplify` runs them all.
"""

from __future__ import annotations

from collections.abc import Callable

from pzjax.backend.muf import syntax as muf
from pzjax.backend.passes import (
    branching,
    dead,
    flatten,
    inline,
    join,
    keys,
    matches,
    merge,
    propagate,
    ranges,
    rename,
    sink,
)

Pass = Callable[[muf.Module], muf.Module]

PASSES: tuple[tuple[str, Pass], ...] = tuple(
    (step.NAME, step.run)
    for step in (
        matches,
        rename,
        propagate,
        dead,
        merge,
        branching,
        propagate,
        dead,
        inline,
        propagate,
        sink,
        join,
        ranges,
        flatten,
        keys,
    )
)
"""`propagate` and `dead` run again after passes that leave new copies behind."""


def simplify(module: muf.Module) -> muf.Module:
    """The module in the form that Python is generated from."""
    for _, run in PASSES:
        module = run(module)
    return module

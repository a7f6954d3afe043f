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


Look = Callable[[str, muf.Module], None]
"""Is told the name of each pass that has run, and the module that it gave."""

NAMES = tuple(dict.fromkeys(name for name, _ in PASSES))
"""The name of each pass, once."""


def simplify(module: muf.Module, look: Look | None = None) -> muf.Module:
    """The module in the form that Python is generated from; `look` sees it after each pass."""
    for name, run in PASSES:
        module = run(module)
        if look is not None:
            look(name, module)
    return module

"""How a step is best compiled: options for `jax.jit` from the traced step.

XLA on CPU fuses long chains of scalar equations into kernels in which a value that two equations use
is computed twice, and so on down the chain: the time to compile grows faster than the program. A step
that is large and whose values are all small is compiled without fusion; then the time grows in
proportion, and the step runs about as fast. A step over particles keeps fusion, which saves its
memory traffic.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jax

MANY = 150
"""The number of equations from which a scalar step counts as large."""

SMALL = 64
"""The most elements of a value that counts as small."""


def compiler_options(traced: Any) -> dict[str, Any]:
    """Options for `jax.jit(step, compiler_options=...)`.

    Args:
        traced: the step as `jax.make_jaxpr` gives it.
    """
    count = 0
    for equation in _equations(traced.jaxpr):
        count += 1
        if any(getattr(variable.aval, "size", 0) > SMALL for variable in equation.outvars):
            return {}
    if count < MANY or jax.default_backend() != "cpu":
        return {}
    return {"xla_disable_hlo_passes": "fusion"}


def _equations(jaxpr: Any) -> Iterator[Any]:
    """The equations of a jaxpr and of those inside it."""
    for equation in jaxpr.eqns:
        yield equation
        for parameter in equation.params.values():
            for part in parameter if isinstance(parameter, tuple | list) else (parameter,):
                inner = getattr(part, "jaxpr", part)
                if hasattr(inner, "eqns"):
                    yield from _equations(inner)

"""How a step is best compiled: options for `jax.jit` from the traced step.

XLA on CPU fuses scalar equations into one kernel for each result. A value that is no result itself and that
several equations use is computed in each of their kernels, and so is all that it depends on: then the
time to compile, and to run, may grow faster than the program. A step that is large, whose values are all
small and that would grow like this is compiled without fusion. A step over particles keeps fusion, which
saves its memory traffic.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jax

MANY = 150
"""The number of equations from which a scalar step counts as large."""

SMALL = 64
"""The most elements of a value that counts as small."""

MOST_COPIES = 8
"""How often fusion may compute an equation, on average."""


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
    if _fused(traced.jaxpr) <= MOST_COPIES * count:
        return {}
    return {"xla_disable_hlo_passes": "fusion"}


def _fused(jaxpr: Any) -> int:
    """The number of equations in all kernels together, where each result has one."""
    results = {id(variable) for variable in jaxpr.outvars}
    sizes: dict[int, int] = {}
    total = 0
    for equation in jaxpr.eqns:
        inputs = {id(variable) for variable in equation.invars} - results
        size = 1 + sum(map(_fused, _bodies(equation))) + sum(sizes.get(one, 0) for one in inputs)
        for variable in equation.outvars:
            sizes[id(variable)] = size
            total += size if id(variable) in results else 0
    return total


def _equations(jaxpr: Any) -> Iterator[Any]:
    """The equations of a jaxpr and of those inside it."""
    for equation in jaxpr.eqns:
        yield equation
        for body in _bodies(equation):
            yield from _equations(body)


def _bodies(equation: Any) -> Iterator[Any]:
    """The jaxprs inside an equation."""
    for parameter in equation.params.values():
        for part in parameter if isinstance(parameter, tuple | list) else (parameter,):
            inner = getattr(part, "jaxpr", part)
            if hasattr(inner, "eqns"):
                yield inner

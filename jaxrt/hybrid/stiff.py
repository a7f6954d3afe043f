"""Solvers for stiff systems, and others: those of diffrax, in our loop, with the same events.

In: a name. Out: a `Solver`. diffrax is imported where a name asks for it, and not before: it comes with the extra
`stiff`. Of diffrax we take one thing, the step of a solver: where the loop stops, what an event is and how sizes follow
errors stays as it is.
"""

from __future__ import annotations

import functools
from types import ModuleType
from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt.errors import Unknown
from pzjax.jaxrt.hybrid.solver import Field, Solver, Trial


class MissingExtra(Unknown):
    """A solver needs a package that is not installed."""


@functools.cache
def stiff_solver(name: str, rtol: float, atol: float) -> Solver:
    """A solver of diffrax.

    Args:
        name: one of `SOLVERS` of the options.
        rtol: the tolerance of a step; equations within a step are solved to a hundredth of it.
        atol: likewise.

    Raises:
        MissingExtra: diffrax is not installed.
    """
    diffrax = _diffrax(name)
    class_ = getattr(diffrax, name.capitalize())
    implicit = name.startswith("kvaerno")
    solving = (
        {"root_finder": diffrax.VeryChord(rtol=rtol / 100, atol=atol / 100)} if implicit else {}
    )
    # Of the loops over stages, this kind has derivatives both ways.
    method = class_(scan_kind="bounded", **solving)
    order = int(method.error_order(diffrax.ODETerm(lambda t, y, args: y)))

    def made(field: Field, positions: Any, size: Any) -> tuple[Any, Any, Any]:
        term = diffrax.ODETerm(lambda t, y, args: field(y, t).derivative)
        start = jnp.zeros_like(size)
        memory = method.init(term, start, size, positions, None)
        end, error, dense, _, result = method.step(
            term, start, size, positions, None, memory, False
        )
        return end, jnp.where(result == diffrax.RESULTS.successful, error, jnp.inf), dense

    def step(field: Field, positions: Any, slope: Any, size: Any) -> Trial:
        end, error, dense = made(field, positions, size)
        last = field(end, size)
        return Trial(end, last.derivative, last.watched, (), error, dense)

    def between(field: Field, positions: Any, size: Any, dense: Any, part: Any) -> Any:
        if implicit:
            # What diffrax interpolates from are derivatives, which are wrong by much where a system is stiff.
            return made(field, positions, part * size)[0]
        # An interval of size 0 has no inside; the size is 0 where nothing was tried, too.
        length = jnp.where(size > 0, size, 1.0)
        inside = method.interpolation_cls(t0=jnp.zeros_like(length), t1=length, **dense)
        return inside.evaluate(part * length)

    return Solver(step, between, order)


def _diffrax(name: str) -> ModuleType:
    try:
        import diffrax
    except ImportError:
        raise MissingExtra(
            f"the solver {name} needs the package diffrax: pip install 'pzjax[stiff]'"
        ) from None
    return diffrax

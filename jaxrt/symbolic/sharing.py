"""What the points of a particle have in common: each draw is one for all of them, and counts where it is likely."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.errors import Unknown
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.noting import drawn, unnoted
from pzjax.jaxrt.populations.leading import led
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.settings import current as settings
from pzjax.jaxrt.symbolic.context import Context, alone, happening, here
from pzjax.jaxrt.symbolic.points import here as site
from pzjax.jaxrt.symbolic.terms import has_expr


def shared(context: Context, value: Any, where: Any = True) -> Any:
    """What was drawn, the same at all points of a particle; where `where` does not hold, each keeps its own."""
    point = context.point
    if point is None or point.alone:
        return value
    one = led(value, point.index, point.leader)
    if where is True:
        return one
    return jax.tree.map(lambda all_, own: jnp.where(where, all_, own), one, value)


def counted(context: Context, density: Any) -> None:
    """Counts the log-density of what was drawn for all points, as a point has it."""
    if context.point is not None and not context.point.alone:
        context.drawn = context.drawn + as_float(density)


def library_draw(context: Context, distribution: Distribution) -> Any:
    """A draw from a distribution of the library; without a known density each point has one, by the same noise."""
    value = distribution.sample(context.next_key())
    if context.point is None or context.point.alone or has_expr(value):
        return value
    one = shared(context, value)
    try:
        density: Array = distribution.log_prob(one)
    except Unknown:
        return value
    counted(context, density)
    return one


def sampled_from(distribution: Distribution, key: Key) -> tuple[Any, bool]:
    """What a model samples, and whether it is told that it was drawn.

    A constant that is to be drawn is so at once, at each point for itself.
    """
    context = here()
    if context is None:
        return distribution.sample(key), False
    done = happening("sample", distribution)
    place = site()
    constant = None if context.point is None else context.point.constants.get(place)
    if constant is None:
        value = distribution.sample(key)
    else:
        what, why = constant
        what = f"{what} at {settings().points} points"
        value = drawn(_alone(context, distribution, key), what, why)
    if context.ledger.samples is not None:
        context.ledger.samples.append((place, distribution, value))
    done(value)
    return value, constant is not None


def _alone(context: Context, distribution: Distribution, key: Key) -> Any:
    """A value that a point draws for itself."""
    from pzjax.jaxrt.symbolic.realise import evaluate  # which needs this module

    with unnoted(), alone(context):
        return evaluate(distribution.sample(key))

"""What a model says: `sample`, `observe`, `factor`.

Generated code calls the functions; the nodes of the same names stand for them where a program passes
them as values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, within
from pzjax.jaxrt.distributions.printing import called
from pzjax.jaxrt.exceptions import Draw, raised
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.inference.inspection import said
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.noting import drawn
from pzjax.jaxrt.placeholder import Placeholder
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.context import happening, sampled, scored
from pzjax.jaxrt.symbolic.sharing import sampled_from
from pzjax.jaxrt.symbolic.terms import Quoted, has_expr


def sample(key: Key, distribution: Distribution, line: int | None = None) -> Any:
    """A value drawn from `distribution`; unknown where it is not computed yet (`Placeholder`).

    Drawn from outside of the distribution's domain, it makes its particle fail.

    Args:
        key: the key of this draw.
        distribution: what the value is of.
        line: where the source says so, for messages.

    Returns:
        A value of the form of the distribution.
    """
    if isinstance(distribution, Placeholder):
        return distribution
    value, is_told = sampled_from(distribution, key)
    if isinstance(value, Quoted):  # which is not to be looked into
        return value
    if not has_expr(value):
        value = value if is_told else drawn(value, called(distribution), line=line)
        sampled(value)
    types = [jnp.result_type(leaf) for leaf in jax.tree.leaves(value)]
    tells = all(jnp.issubdtype(type_, jnp.floating) for type_ in types)  # by NaN that it is none
    known = distribution.plain()
    valid = True if known is None else _validity(known, without_location=tells)
    counts = not (isinstance(valid, bool | np.bool_ | np.ndarray) and np.all(valid))
    said("sample", known or distribution, (), as_float(0.0), line, Draw if counts else str)
    if counts:
        raised("", ~jnp.asarray(valid), kind=Draw)
    return value


def _validity(distribution: Distribution, *, without_location: bool) -> Any:
    """Whether the parameters are in the domain: where all are known, nothing is left to compute.

    Without its location where a draw tells by NaN: what made a location NaN has failed itself, or shows in a weight.
    """
    bounding = _around_0(distribution) if without_location else distribution
    if not all(map(is_known, jax.tree.leaves(bounding))):
        return bounding.is_valid()
    with jax.ensure_compile_time_eval():
        return np.asarray(bounding.is_valid())


def _around_0(distribution: Distribution) -> Any:
    """The distribution with all its locations at 0."""

    def is_located(part: Any) -> bool:
        return isinstance(part, Distribution) and part.location is not None

    def shifted(part: Any) -> Any:
        if not is_located(part):
            return part
        location = getattr(part, part.location)
        zeros = np.zeros(jnp.shape(location), jnp.result_type(location))
        return replace(part, **{part.location: zeros})

    return jax.tree.map(shifted, distribution, is_leaf=is_located)


def observe(distribution: Distribution, value: Any, line: int | None = None) -> Array:
    """The log-weight of having observed `value`, a scalar of the default float type.

    Args:
        distribution: what the value is of.
        value: what is observed.
        line: where the source says so, for messages.

    Returns:
        A float in nats; 0 where distribution or value are not computed yet.
    """
    score = scored(score_of(distribution, value))
    if not isinstance(distribution, Placeholder) and not isinstance(value, Placeholder):
        told = distribution if has_expr(distribution) else distribution.plain()
        said("observe", told, value, score, line)
    return score


def score_of(distribution: Distribution, value: Any) -> Array:
    """The log-density of a value, 0 where one of both is not computed yet."""
    if isinstance(distribution, Placeholder) or isinstance(value, Placeholder):
        return as_float(0.0)
    done = happening("observe", distribution)
    score = as_float(distribution.log_prob(value))
    known = distribution.plain()
    if known is not None and known is not distribution:  # a store does not ask for the domain
        valid = _validity(known, without_location=True)
        score = within(bool(np.all(valid)) if isinstance(valid, np.ndarray) else valid, score)
    done(())
    return score


def factor(log_weight: Any, line: int | None = None) -> Array:
    """The log-weight itself, as a scalar of the default float type.

    Args:
        log_weight: a float.
        line: where the source says so, for messages.

    Returns:
        A float in nats.
    """
    score = scored(as_float(log_weight))
    said("factor", None, (), score, line)
    return score


def _stateless(name: str, step: Callable[[Key, Any], tuple[Any, Array]]) -> Node:
    """The probabilistic node, without state, of a function."""

    def node_step(state: tuple[()], given: tuple[Key, Any]) -> tuple[tuple[()], tuple[Any, Array]]:
        return state, step(*given)

    return Node(lambda key: (), node_step, lambda state: state, name=name)


sample_node = _stateless("sample", lambda key, d: (sample(key, d), as_float(0.0)))
observe_node = _stateless("observe", lambda _, given: ((), observe(*given)))
factor_node = _stateless("factor", lambda _, given: ((), factor(given)))

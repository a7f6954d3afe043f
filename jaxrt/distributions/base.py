"""What every distribution is: a pytree that can be drawn from, scored and summarised.

A family is a frozen dataclass whose parameters are arrays (the data of the pytree), registered by
`family`. Methods speak of one particle; `jax.vmap` does the rest, and what moments, quantiles and draws are of an
array of distributions is in `batches`. Floats have the type of the JAX
configuration (32 or 64 bits).

Outside of the support a log-density is -inf. Inside, it and its gradient are finite, and neither is
ever NaN for parameters within their domain: a formula is evaluated at a harmless point where it does
not apply, and its value selected away (`jnp.where` on the argument and on the result).

Parameters may be anything: a branch that is not taken computes with them, and a particle may have walked
out of the domain of its family, which the class tells (a limit that has a meaning belongs to it; -0.0 is 0).
There, densities, moments and drawn floats are NaN, so that the particle is seen to fail; drawn integers and
booleans, which have no NaN, are any of their range. Each draw ends, at a cost that the parameters do not
make grow.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import Field, dataclass
from typing import Any, ClassVar, TypeVar, dataclass_transform

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions import batches
from pzjax.jaxrt.floats import float_type, nan_unless
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.placeholder import by_children, filled, outline
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.shown import described, shown
from pzjax.jaxrt.trees import pytree

T = TypeVar("T")

Flag = Any
"""A boolean scalar: an array, or a constant of Python or NumPy where it is known without computing."""


class Distribution(ABC):
    """A distribution over values of any structure."""

    @abstractmethod
    def sample(self, key: Key) -> Any:
        """A value; equal keys give equal values."""

    @abstractmethod
    def log_prob(self, value: Any) -> Array:
        """The log-density (or log-probability) of `value`, a scalar of the default float type."""

    @abstractmethod
    def is_valid(self) -> Flag:
        """Whether all parameters are within the domain of the family, a boolean scalar."""

    @abstractmethod
    def mean(self) -> Any:
        """The mean, in the structure of a value; booleans count as 0 and 1."""

    @abstractmethod
    def variance(self) -> Any:
        """The variance of each number in a value, in the structure of the mean."""

    def std(self) -> Any:
        """The standard deviation of each number in a value, in the structure of the mean."""
        return jax.tree.map(jnp.sqrt, self.variance())

    axes = 0
    """How many axes the first parameter of one distribution has."""

    location: ClassVar[str | None] = None
    """The parameter that draws are shifted by, if there is one: it bounds no other parameter."""

    def extents(self) -> tuple[int, ...] | None:
        """Those of the array of distributions that this is, () for one; None where nothing tells."""
        parameters = jax.tree.leaves(self)
        shape = jnp.shape(parameters[0]) if parameters else ()
        return shape[: len(shape) - self.axes]

    def plain(self) -> Distribution | None:
        """This distribution; of one over symbolic values that of the library, None where a parameter is random."""
        return self

    def __repr__(self) -> str:
        """The family with its parameters."""
        return described(family_name(self), self, self.extents(), lambda one: one.words())

    def words(self) -> str:
        """One distribution whose parameters are known, as a person reads it."""
        own: list[Field[Any]] = list(self.__dataclass_fields__.values())  # type: ignore[attr-defined]
        parts = (f"{one.name}={shown(getattr(self, one.name))}" for one in own)
        return f"{family_name(self)}({', '.join(parts)})"

    def promote(self, like: Any) -> Distribution:
        """This distribution in a form that both it and `like` have, whatever their families."""
        from pzjax.jaxrt.distributions.one_of import (
            widened,  # not at the top: it is a family itself
        )

        return widened(self, like) if isinstance(like, Distribution) else self

    def sized(self, like: Any) -> Any:
        """This distribution in a form that both it and `like`, of the same family, have.

        Raises:
            TypeError: they are over values of different shapes.
        """
        made = by_children(filled, self, like)
        other = jax.eval_shape(lambda form: by_children(filled, form, made), like)
        if outline(made) != outline(other):
            raise TypeError(
                f"two distributions {family_name(self)} whose parameters have different shapes can't become one: "
                "give both parameters of one shape"
            )
        return made


@dataclass_transform(frozen_default=True)
def family(cls: type[T]) -> type[T]:
    """Makes a frozen dataclass whose fields are the data of a pytree.

    Its methods are those of arrays of distributions too.
    """
    return pytree(batches.over_arrays(dataclass(frozen=True, repr=False)(cls)))


def family_name(distribution: Distribution) -> str:
    """The name of the family of a distribution, as programs write names."""
    words = re.findall(r"[A-Z][a-z0-9]*", type(distribution).__name__)
    return "_".join(words).lower()


def inside(support: Any, log_density: Any) -> Array:
    """`log_density` on the support, -inf elsewhere."""
    return jnp.where(support, log_density, -jnp.inf).astype(float_type())


def holds(condition: Callable[..., Flag], *parameters: Any) -> Flag:
    """A condition on parameters, by NumPy where all are known: then nothing is left to compute.

    Args:
        condition: of operators and methods that JAX and NumPy share.
        parameters: arrays.
    """
    if not all(map(is_known, parameters)):
        return condition(*parameters)
    with np.errstate(all="ignore"):
        return condition(*map(np.asarray, parameters))


def spread(location: Any, scale: Any) -> Flag:
    """Whether a scale is at least 0, and it or the location is finite: a condition of `holds`."""
    return (scale >= 0) & ((abs(location) < np.inf) | ((scale < np.inf) & (location == location)))


def within(valid: Flag, number: Any) -> Array:
    """A float, NaN where the parameters that it comes from are not valid."""
    if isinstance(valid, (bool, np.bool_)) and valid:
        return jnp.asarray(number)
    return nan_unless(valid, number)


@jax.custom_jvp
def log_probability(p: Any) -> Array:
    """The logarithm of a float, -inf where it is not positive, with gradient 0 there.

    Computed without a selection, which XLA on CPU would not take into one pass with what is done next.
    """
    return jnp.log(p)


@log_probability.defjvp
def _log_probability_jvp(primals: tuple[Any], tangents: tuple[Any]) -> tuple[Array, Array]:
    (p,), (tangent,) = primals, tangents
    possible = p > 0
    slope = jnp.where(possible, 1 / jnp.where(possible, p, 1.0), 0.0)
    return log_probability(p), slope * tangent

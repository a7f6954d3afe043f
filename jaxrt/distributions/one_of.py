"""One of several families: what distributions of one type become where a program chooses between them.

In: distributions, as a branch, a memory, an array or a list meets them. Out: distributions of one form, so that
they can be selected and carried: the number of the family, and the parameters of each. Those of the families
that were not chosen are zeros, or leftovers that nobody may look at.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.control import cond
from pzjax.jaxrt.distributions.base import Distribution, Flag, family
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.random import Key

Family = Any
"""What distributions have in common that differ only in their parameters."""


@family
class OneOf(Distribution):
    """A distribution of a family that the run chooses.

    Attributes:
        tag: which of the parts it is, int32.
        parts: a distribution of each family, at least two, in an order that the families give.
    """

    tag: Any
    parts: tuple[Distribution, ...]

    def words(self) -> str:
        """The distribution that it is."""
        return repr(self.parts[int(self.tag)])

    def each(self, function: Callable[[Any], Any]) -> Any:
        """`function` of the distribution that it is.

        Where the family is the same for all particles, the others are not computed; else what they give is
        selected away, with its derivatives.
        """
        if is_known(self.tag):
            return function(self.parts[int(self.tag)])

        def chosen(index: int) -> Any:
            part = self.parts[index]
            if index == len(self.parts) - 1:
                return function(part)
            return cond(self.tag == index, lambda: function(part), lambda: chosen(index + 1))

        return chosen(0)

    def sample(self, key: Key) -> Any:
        """What the family would draw by itself."""
        return self.each(lambda part: part.sample(key))

    def log_prob(self, value: Any) -> Array:
        """The log-density of the family."""
        return self.each(lambda part: part.log_prob(value))

    def is_valid(self) -> Flag:
        """Whether the parameters of the family are."""
        return self.each(lambda part: part.is_valid())

    def mean(self) -> Any:
        """The mean of the family."""
        return self.each(lambda part: part.mean())

    def variance(self) -> Any:
        """The variance of the family."""
        return self.each(lambda part: part.variance())

    def quantile(self, level: Any) -> Any:
        """The quantile of the family; all of them must have one."""
        return self.each(lambda part: part.quantile(level))

    def extents(self) -> tuple[int, ...] | None:
        """Those of the tag."""
        return jnp.shape(self.tag)


def widened(value: Distribution, like: Distribution) -> Distribution:
    """A distribution in a form that both it and another one have.

    Args:
        value: a distribution, whose leaves are arrays.
        like: a distribution of the same type; of its leaves only shapes and types matter.
    """
    own, theirs = families(value), families(like)
    every = sorted({**theirs, **own}, key=_rank)
    if len(every) == 1:
        return value.sized(like)
    extents = value.extents()
    others = like.extents()
    if extents is None:
        extents = () if others is None else others

    def part(which: Family) -> Distribution:
        if which not in own:
            return _blank(theirs[which], extents, others)
        return own[which].sized(theirs[which]) if which in theirs else own[which]

    places = np.array([every.index(which) for which in own], np.int32)
    tag: Any = np.full(extents, places[0])
    if isinstance(value, OneOf):
        tag = (places if is_known(value.tag) else jnp.asarray(places))[value.tag]
    return OneOf(tag, tuple(map(part, every)))


def families(distribution: Distribution) -> dict[Family, Distribution]:
    """The distributions that a distribution may be, by their families."""
    parts = distribution.parts if isinstance(distribution, OneOf) else (distribution,)
    return {jax.tree.structure(p, is_leaf=lambda x, p=p: x is not p): p for p in parts}


_numbers: dict[Family, int] = {}


def _rank(which: Family) -> tuple[str, int]:
    """What families are ordered by: the same in all runs of a program, and in all its branches."""
    return str(which).partition("[")[0], _numbers.setdefault(which, len(_numbers))


def _blank(
    form: Distribution, extents: tuple[int, ...], theirs: tuple[int, ...] | None
) -> Distribution:
    """A distribution of a form, or an array of them, whose parameters are zeros."""
    skipped = len(extents if theirs is None else theirs)

    def zeros(leaf: Any) -> Any:
        return np.zeros((*extents, *jnp.shape(leaf)[skipped:]), jnp.result_type(leaf))

    return jax.tree.map(zeros, form)

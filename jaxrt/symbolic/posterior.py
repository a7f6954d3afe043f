"""Posteriors: what a particle says of its output, exactly.

In: a store and a value with random parts. Out: a distribution. A value that is one random number has the distribution
of its family, a tuple of values that are taken apart their product (`marginal`); what is to be drawn together keeps
the store (`Exact`).
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution, Flag, family
from pzjax.jaxrt.distributions.bernoulli import Bernoulli
from pzjax.jaxrt.distributions.combine import Joint
from pzjax.jaxrt.distributions.dirac import dirac
from pzjax.jaxrt.distributions.empirical import empirical
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.distributions.mv_gaussian import mv_gaussian
from pzjax.jaxrt.errors import Unknown
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.random import Key, as_key
from pzjax.jaxrt.symbolic import realise, stars, tables
from pzjax.jaxrt.symbolic.cells import Cells, stacked
from pzjax.jaxrt.symbolic.context import Context, Ledger, entered
from pzjax.jaxrt.symbolic.families import gaussian, plate
from pzjax.jaxrt.symbolic.plates import compacted
from pzjax.jaxrt.symbolic.store import PLATE, Store
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Lifted,
    Member,
    Product,
    Quoted,
    Ref,
    has_expr,
    ids_of,
    is_expr,
    renamed,
)


@family
class ProductOfGaussians(Distribution):
    """The product of two gaussian floats.

    Attributes:
        means: those of the factors.
        variances: those of the factors.
        covariance: that of the two.
    """

    means: tuple[Any, Any]
    variances: tuple[Any, Any]
    covariance: Any

    def sample(self, key: Key) -> Array:
        """A product of draws."""
        (a, b), (v, w), c = self.means, self.variances, self.covariance
        left = Gaussian(a, v).sample(key.fold(0))
        slope = jnp.where(v > 0, c / jnp.where(v > 0, v, 1.0), 0.0)
        rest = jnp.maximum(w - slope * c, 0.0)
        return left * Gaussian(b + slope * (left - a), rest).sample(key.fold(1))

    def log_prob(self, value: Any) -> Array:
        """Not known.

        Raises:
            Unknown: always.
        """
        raise Unknown("the density of a product of random values is not known")

    def is_valid(self) -> Flag:
        """True."""
        return True

    def mean(self) -> Array:
        """The product of the means plus the covariance."""
        return self.means[0] * self.means[1] + self.covariance

    def variance(self) -> Array:
        """That of a product of two gaussians (Isserlis)."""
        (a, b), (v, w), c = self.means, self.variances, self.covariance
        return a * a * w + b * b * v + 2 * a * b * c + v * w + c * c


def law_of(store: Store, term: Any) -> Distribution:
    """The distribution of one term by itself."""
    match store.simplified(term):
        case Affine() as form:
            mean = gaussian.mean_of(store, form)
            spread = _variance(store, form)
            column = form.shape
            return mv_gaussian(mean[:, None], spread, True) if column else Gaussian(mean, spread)
        case Ref(_, (variable,)) if variable in store.child:
            return stars.predictive(store, store.child[variable])
        case Ref() as one:
            return stars.distribution(stars.parameters(store, one))
        case Finite(values) as one:
            joint = tables.law(store.copy(), one)
            if jnp.result_type(values) == jnp.bool_:
                return Bernoulli(jnp.sum(jnp.where(values, joint, 0.0)))
            return empirical(jnp.asarray(values).reshape(-1), joint.reshape(-1))
        case Member() as form if form.batch:
            each = plate.moments
            for _ in form.batch:
                each = jax.vmap(each, in_axes=(None, 0))
            mean, spread = each(store.plate[PLATE], form)
            return _gaussian(mean, spread, form)
        case Member() as form:
            return _gaussian(*plate.moments(store.plate[PLATE], form), form)
        case Product(Affine() as left, Affine() as right):
            return ProductOfGaussians(
                (gaussian.mean_of(store, left), gaussian.mean_of(store, right)),
                (_variance(store, left), _variance(store, right)),
                gaussian.joined(store, left, right),
            )
        case value:
            return dirac(value)


def _gaussian(mean: Array, spread: Array, form: Member) -> Distribution:
    """The law of forms of rows, from mean and covariance of their numbers."""
    if form.shape:
        return mv_gaussian(mean[..., None], spread, True)
    return Gaussian(mean[..., 0], spread[..., 0, 0])


def _variance(store: Store, form: Affine) -> Array:
    return gaussian.variance_of(form, gaussian.covariances(store, form))


def is_exact(term: Any) -> bool:
    """Tells whether the law of a term is known."""
    match term:
        case Product(left, right):
            return isinstance(left, Affine) and isinstance(right, Affine)
        case Lifted() | Quoted():
            return False
    return True


def marginal(store: Store, value: Any) -> Distribution:
    """The distribution of a value whose parts are taken as independent."""
    if is_expr(value) or not has_expr(value):
        return law_of(store, value)
    if isinstance(value, tuple):
        return Joint(tuple(marginal(store, part) for part in value))
    return exact(store, value)


def exact(store: Store, value: Any) -> Distribution:
    """The distribution of a value, whose parts depend on each other as they do."""
    value = store.simplified(value)
    if not has_expr(value) or (is_expr(value) and not isinstance(value, Product)):
        return law_of(store, value)
    store = store.copy()
    value = compacted(store, value)
    ids = store.needed(ids_of(value))
    names = {variable: number for number, variable in enumerate(ids)}
    return Exact(store.restricted(ids).renamed(names), renamed(value, names))


@family
class Exact(Distribution):
    """The joint distribution of a value with random parts.

    Attributes:
        store: the law of the variables.
        value: the value.
    """

    store: Store
    value: Any

    def _context(self, key: Key) -> Context:
        return Context(self.store.copy(), key, Ledger(max(self.store.ids(), default=-1) + 1))

    def sample(self, key: Key) -> Any:
        """A value; parts that are the same variable are equal."""
        with entered(self._context(key)):
            return realise.evaluate(self.value)

    def log_prob(self, value: Any) -> Array:
        """The log-density: of the first part, then of each given those before it."""
        leaves, structure = jax.tree.flatten(self.value, is_leaf=is_expr)
        score = as_float(0.0)
        with entered(self._context(as_key(0))):
            for term, one in zip(leaves, structure.flatten_up_to(value), strict=True):
                score = score + realise.given(term, one)
        return score

    def is_valid(self) -> Flag:
        """True."""
        return True

    def extents(self) -> tuple[int, ...] | None:
        """Not known."""
        return None

    def laws(self) -> tuple[Distribution, ...]:
        """The distribution of each part by itself, in the order of the leaves of the value."""
        parts = jax.tree.leaves(self.value, is_leaf=is_expr)
        return tuple(law_of(self.store, part) for part in parts)

    def _moments(self, moment: Any) -> Any:
        structure = jax.tree.structure(self.value, is_leaf=is_expr)
        return stacked(structure.unflatten(map(moment, self.laws())))

    def mean(self) -> Any:
        """The mean of each part."""
        return self._moments(lambda law: law.mean())

    def variance(self) -> Any:
        """The variance of each part."""
        return self._moments(lambda law: law.variance())

    def split(self) -> tuple[Distribution, ...]:
        """The distributions of the components of a tuple, or of the cells of an array."""
        parts = self.value.items if isinstance(self.value, Cells) else self.value
        return tuple(exact(self.store, part) for part in parts)

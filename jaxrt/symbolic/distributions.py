"""Distributions over symbolic values: what a model samples from and observes under a symbolic engine.

`sample` adds a variable to the store and gives a term; `log_prob` conditions the store on a value, and gives the
logarithm of the marginal likelihood. Where parameters have no law that the family knows, they are realised, and the
distribution is that of `jaxrt.distributions`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions import bernoulli as _bernoulli
from pzjax.jaxrt.distributions import binomial as _binomial
from pzjax.jaxrt.distributions import categorical as _categorical
from pzjax.jaxrt.distributions import gamma as _gamma
from pzjax.jaxrt.distributions import gaussian as _gaussian
from pzjax.jaxrt.distributions import mv_gaussian as _mv_gaussian
from pzjax.jaxrt.distributions import poisson as _poisson
from pzjax.jaxrt.distributions.base import Distribution, Flag, family
from pzjax.jaxrt.distributions.orders import Shuffle
from pzjax.jaxrt.errors import Unknown
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.placeholder import Placeholder, UnsettledError
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.settings import current as settings
from pzjax.jaxrt.symbolic import algebra, stars, tables
from pzjax.jaxrt.symbolic.context import Context, current
from pzjax.jaxrt.symbolic.families import (
    beta,
    dirichlet,
    gamma,
    gaussian,
    normal_inverse_gamma,
    plate,
    precision,
)
from pzjax.jaxrt.symbolic.realise import evaluate, linearised, realise
from pzjax.jaxrt.symbolic.sharing import library_draw
from pzjax.jaxrt.symbolic.store import PLATE, Child
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Lifted,
    Member,
    Quoted,
    Ref,
    constant,
    has_expr,
    is_expr,
    slot,
    static,
)


class Symbolic(Distribution):
    """What can be sampled and observed; nothing else is known of it outside of a store."""

    def is_valid(self) -> Flag:
        """True: whether parameters are within their domain is seen where they are realised."""
        return True

    def extents(self) -> tuple[int, ...]:
        """None: the axes of terms are their own, and a model makes one distribution at a time."""
        return ()

    def mean(self) -> Any:
        """Not known: it depends on the store.

        Raises:
            Unknown: always.
        """
        raise Unknown("the moments of a symbolic distribution are those of its sample")

    def variance(self) -> Any:
        """Not known, likewise.

        Raises:
            Unknown: always.
        """
        return self.mean()


def _settled(*parameters: Any) -> tuple[Any, ...]:
    """Parameters with the values of what was realised.

    Raises:
        UnsettledError: one is not computed yet.
    """
    if any(isinstance(one, Placeholder) for one in parameters):
        raise UnsettledError
    found: tuple[Any, ...] = current().store.simplified(parameters)
    return found


def _beside(context: Context, form: Member, noise: Any) -> Member:
    """A new variable that depends on a row of the plate."""
    store = context.store
    store.plate[PLATE], term = plate.child(store.plate[PLATE], form, noise)
    return term


def _seen_in_row(form: Member, noise: Any, value: Any) -> Array:
    """Has a form of a row plus noise be seen; gives the log-density."""
    store = current().store
    store.plate[PLATE], score = plate.condition(store.plate[PLATE], form, noise, value)
    return score


@family
class Gaussian(Symbolic):
    """A gaussian float, by its mean and its variance.

    Attributes:
        mu: the mean; exact where it is affine in gaussians.
        sigma2: the variance.
    """

    mu: Any
    sigma2: Any

    def _under_inverse(self) -> Child | None:
        """The child of a gamma that it is, where its variance is a multiple of the inverse of one."""
        mu, sigma2 = _settled(self.mu, self.sigma2)
        inverse = None if is_expr(mu) else stars.inverse_of(current().store, sigma2)
        if inverse is None:
            return None
        scale, star = inverse
        return Child(star, precision.Gaussian(as_float(mu), as_float(scale)))

    def _under_both(self) -> tuple[Ref, Ref, normal_inverse_gamma.Gaussian] | None:
        """The gaussian that its mean is of, the gamma that the variances of both are of, and how."""
        mu, sigma2 = _settled(self.mu, self.sigma2)
        store = current().store
        inverse, line = stars.inverse_of(store, sigma2), stars.line_of(store, mu)
        if inverse is None or line is None:
            return None
        (scale, star), (factor, one, offset) = inverse, line
        if not stars.goes_with(store, one, star):
            return None
        return one, star, normal_inverse_gamma.Gaussian(*map(as_float, (factor, offset, scale)))

    def _form(self) -> tuple[Affine, Any]:
        mu, sigma2 = _settled(self.mu, self.sigma2)
        if is_expr(sigma2):
            sigma2 = realise(sigma2, "it is the variance of a gaussian")
            mu = current().store.simplified(mu)
        mu = linearised(mu, "it is a factor of the mean of a gaussian")
        if not isinstance(mu, Affine | Member):
            mu = constant(evaluate(mu, "it is the mean of a gaussian, and not affine"))
        return mu, as_float(sigma2)

    def sample(self, key: Key) -> Any:
        """A new slot."""
        context = current()
        if (child := self._under_inverse()) is not None:
            return attached(context, child)
        form, sigma2 = self._form()
        if isinstance(form, Member):
            return _beside(context, form, sigma2)
        variable = context.fresh()
        gaussian.add(context.store, variable, form, sigma2)
        return slot(variable)

    def log_prob(self, value: Any) -> Array:
        """The marginal log-density."""
        if (child := self._under_inverse()) is not None:
            return stars.see(current().store, child, as_float(value))
        if (both := self._under_both()) is not None:
            return stars.see_under_both(current().store, *both, as_float(value))
        form, sigma2 = self._form()
        if isinstance(form, Member):
            return _seen_in_row(form, sigma2, value)
        if not form.ids:
            return _gaussian.gaussian(form.const, sigma2).log_prob(value)
        return gaussian.condition(current().store, form, sigma2, as_float(value))


@family
class MvGaussian(Symbolic):
    """A gaussian column, by its mean and its covariance.

    Attributes:
        mu: the mean; exact where it is affine in gaussians.
        sigma: the covariance.
    """

    mu: Any
    sigma: Any

    def _form(self) -> tuple[Affine, Any]:
        mu, sigma = _settled(self.mu, self.sigma)
        sigma = evaluate(sigma, "it is the covariance of a gaussian")
        mu = current().store.simplified(mu)
        if not isinstance(mu, Affine | Member):
            mu = constant(evaluate(mu, "it is the mean of a gaussian, and not affine"))
        return mu, as_float(sigma)

    def sample(self, key: Key) -> Any:
        """A new slot."""
        form, sigma = self._form()
        context = current()
        if isinstance(form, Member):
            return _beside(context, form, sigma)
        variable = context.fresh()
        gaussian.add(context.store, variable, form, sigma)
        return slot(variable, form.shape)

    def log_prob(self, value: Any) -> Array:
        """The marginal log-density."""
        form, sigma = self._form()
        if isinstance(form, Member):
            return _seen_in_row(form, sigma, value)
        if not form.ids:
            return _mv_gaussian.mv_gaussian(form.const[:, None], sigma).log_prob(value)
        return gaussian.condition(current().store, form, sigma, as_float(value)[:, 0])


@family
class Root(Symbolic):
    """A variable that is a star where its parameters are known.

    Attributes:
        parameters: those of its family.
        law: from known parameters to those of the star.
    """

    parameters: tuple[Any, ...]
    law: Callable[..., Any] = static()

    def _law(self) -> Any:
        parameters = evaluate(_settled(*self.parameters), "it is a parameter without a law for it")
        return self.law(*map(as_float, parameters))

    def sample(self, key: Key) -> Any:
        """A new star."""
        law = self._law()
        context = current()
        variable = context.fresh()
        context.store.star[variable] = law
        return Ref(None, (variable,))

    def log_prob(self, value: Any) -> Array:
        """The log-density."""
        return stars.distribution(self._law()).log_prob(value)


def attached(context: Context, child: Child) -> Ref:
    """A new variable that depends on a star."""
    parent = child.parent
    if (known := context.facts.get(id(parent.pick))) is not None:
        child = Child(Ref(None, (parent.ids[known],)), child.law)
    variable = context.fresh()
    context.store.child[variable] = child
    return Ref(None, (variable,))


@family
class Leaf(Symbolic):
    """A variable that a star has as a child, where one of its parameters is a star; else one of the library.

    Attributes:
        star: the parameter that may be a star, or a multiple of one.
        others: the parameters that are known.
        kind: what it is.
    """

    star: Any
    others: tuple[Any, ...]
    kind: Kind = static()

    def _child(self) -> Child | Distribution:
        star, *others = _settled(self.star, *self.others)
        others = evaluate(others, "it is a parameter without a law for it")
        (star,) = _settled(star)
        store = current().store
        if self.kind.scaled is not None:
            match star:
                case Lifted((factor, Ref() as inner), "multiply") if not is_expr(factor):
                    if stars.is_star(store, inner, self.kind.parent):
                        return Child(inner, self.kind.scaled(*others, as_float(factor)))
                case Lifted((Ref() as inner, factor), "multiply") if not is_expr(factor):
                    if stars.is_star(store, inner, self.kind.parent):
                        return Child(inner, self.kind.scaled(*others, as_float(factor)))
        if stars.is_star(store, star, self.kind.parent):
            return Child(star, self.kind.child(*others))
        value = evaluate(star, f"it is a parameter of {self.kind.name}, and has no law for it")
        return self.kind.library(*others, value)

    def sample(self, key: Key) -> Any:
        """A new variable, or a drawn value."""
        found = self._child()
        if isinstance(found, Child):
            return attached(current(), found)
        return library_draw(current(), found)

    def log_prob(self, value: Any) -> Array:
        """The marginal log-density."""
        found = self._child()
        if isinstance(found, Child):
            return stars.see(current().store, found, jnp.asarray(value))
        return found.log_prob(value)


@dataclass(frozen=True)
class Kind:
    """A kind of children.

    Attributes:
        name: what the program calls it.
        parent: the type of the parameters of its star.
        child: from its other parameters to its law, given the star.
        library: from its other parameters and that which is no star to its distribution.
        scaled: as `child`, with a factor of the star as the last parameter; None where there is none.
    """

    name: str
    parent: type
    child: Callable[..., Any]
    library: Callable[..., Distribution]
    scaled: Callable[..., Any] | None = None


@family
class Bernoulli(Symbolic):
    """A boolean, by the probability that it is true.

    Attributes:
        p: the probability: exact where it is a beta, or a function of variables with finitely many values.
    """

    p: Any

    def _probability(self, more: int) -> Any:
        (p,) = _settled(self.p)
        store = current().store
        if stars.is_star(store, p, beta.Beta):
            return p
        if isinstance(p, Finite):
            if more > 1 and not tables.too_large(store, p.ids, more):
                return store.simplified(algebra.opened(p))
            if more == 1 and (p.pick is not None or not tables.too_large(store, p.ids, 1)):
                return p
        return evaluate(p, "it is a probability, and neither a beta nor a function of few values")

    def sample(self, key: Key) -> Any:
        """A new variable."""
        p = self._probability(2)
        context = current()
        if isinstance(p, Ref):
            return attached(context, Child(p, beta.Bernoulli()))
        variable = context.fresh()
        of = p if isinstance(p, Finite) else None
        values = as_float(p.values if isinstance(p, Finite) else p)
        tables.add(context.store, variable, jnp.stack([1 - values, values], -1), of)
        return Finite(jnp.asarray([False, True]), (variable,))

    def log_prob(self, value: Any) -> Array:
        """The marginal log-probability."""
        p = self._probability(1)
        store = current().store
        match p:
            case Ref():
                return stars.see(store, Child(p, beta.Bernoulli()), jnp.asarray(value))
            case Finite(values, ids, pick):
                values = as_float(values)
                return tables.weigh(store, Finite(jnp.where(value, values, 1 - values), ids, pick))
        return _bernoulli.bernoulli(p).log_prob(value)


@family
class Plain(Symbolic):
    """A distribution of the library: what is sampled from it is drawn.

    Attributes:
        base: the distribution.
    """

    base: Any

    def sample(self, key: Key) -> Any:
        """A value; of a list whose elements may be random its order is."""
        if isinstance(self.base, Shuffle) and settings().lookahead:
            return Quoted(self.base.values, True)
        value = library_draw(current(), self.base)
        return Quoted(value) if has_expr(value) else value

    def log_prob(self, value: Any) -> Array:
        """The log-density."""
        return self.base.log_prob(value)


BINOMIAL = Kind("binomial", beta.Beta, beta.Binomial, _binomial.binomial)
NEGATIVE_BINOMIAL = Kind(
    "negative_binomial", beta.Beta, beta.NegativeBinomial, _binomial.negative_binomial
)
POISSON = Kind("poisson", gamma.Gamma, gamma.Poisson, _poisson.poisson, gamma.Poisson)
EXPONENTIAL = Kind(
    "exponential", gamma.Gamma, gamma.Exponential, _gamma.exponential, gamma.Exponential
)
GAMMA = Kind("gamma", gamma.Gamma, gamma.GammaRate, _gamma.gamma, gamma.GammaRate)
CATEGORICAL = Kind(
    "categorical", dirichlet.Dirichlet, dirichlet.Categorical, _categorical.categorical
)


@family
class Gamma(Symbolic):
    """Gamma, by its shape and its rate: a star where both are known, a child where the rate is a gamma.

    Attributes:
        a: the shape.
        b: the rate.
    """

    a: Any
    b: Any

    def _made(self) -> Symbolic:
        a, b = _settled(self.a, self.b)
        return Leaf(b, (a,), GAMMA) if is_expr(b) else Root((a, b), gamma.Gamma)

    def sample(self, key: Key) -> Any:
        """A new variable."""
        return self._made().sample(key)

    def log_prob(self, value: Any) -> Array:
        """The marginal log-density."""
        return self._made().log_prob(value)


@family
class Drawn(Symbolic):
    """A distribution of the library whose parameters may be random: they are realised.

    Attributes:
        parameters: the parameters.
        make: from them to the distribution.
    """

    parameters: tuple[Any, ...]
    make: Callable[..., Distribution] = static()

    def _made(self) -> Distribution:
        why = "it is a parameter of a distribution without a law for it"
        return self.make(*evaluate(_settled(*self.parameters), why))

    def sample(self, key: Key) -> Any:
        """A value."""
        return library_draw(current(), self._made())

    def log_prob(self, value: Any) -> Array:
        """The log-density."""
        return self._made().log_prob(value)


@family
class Number(Symbolic):
    """An integer of finitely many, by the logarithm-free weights of its values.

    Attributes:
        weights: in proportion to the probabilities.
        low: the least integer.
    """

    weights: Any
    low: int = static()

    def sample(self, key: Key) -> Any:
        """A new variable of a table."""
        (weights,) = _settled(self.weights)
        context = current()
        variable = context.fresh()
        weights = as_float(weights)
        tables.add(context.store, variable, weights / jnp.sum(weights))
        return Finite(jnp.arange(self.low, self.low + weights.shape[0]), (variable,))

    def log_prob(self, value: Any) -> Array:
        """The log-probability."""
        (weights,) = _settled(self.weights)
        return _categorical.categorical(as_float(weights)).log_prob(jnp.asarray(value) - self.low)

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
from pzjax.jaxrt.distributions import poisson as _poisson
from pzjax.jaxrt.distributions.base import Distribution, family
from pzjax.jaxrt.distributions.orders import Shuffle
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.settings import current as settings
from pzjax.jaxrt.symbolic import algebra, stars, tables
from pzjax.jaxrt.symbolic.context import current
from pzjax.jaxrt.symbolic.families import (
    beta,
    dirichlet,
    gamma,
)
from pzjax.jaxrt.symbolic.realise import evaluate
from pzjax.jaxrt.symbolic.sharing import library_draw
from pzjax.jaxrt.symbolic.store import Child
from pzjax.jaxrt.symbolic.symbols import Symbolic, attached, known, settled
from pzjax.jaxrt.symbolic.terms import (
    Finite,
    Lifted,
    Quoted,
    Ref,
    has_expr,
    is_expr,
    static,
)


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
        parameters = evaluate(settled(*self.parameters), "it is a parameter without a law for it")
        return self.law(*map(as_float, parameters))

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        values = known(*self.parameters)
        return None if values is None else stars.distribution(self.law(*map(as_float, values)))

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
        star, *others = settled(self.star, *self.others)
        others = evaluate(others, "it is a parameter without a law for it")
        (star,) = settled(star)
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

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        values = known(*self.others, self.star)
        return None if values is None else self.kind.library(*values)

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
        (p,) = settled(self.p)
        store = current().store
        if stars.is_star(store, p, beta.Beta):
            return p
        if isinstance(p, Finite):
            if more > 1 and not tables.too_large(store, p.ids, more):
                return store.simplified(algebra.opened(p))
            if more == 1 and (p.pick is not None or not tables.too_large(store, p.ids, 1)):
                return p
        return evaluate(p, "it is a probability, and neither a beta nor a function of few values")

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        values = known(self.p)
        return None if values is None else _bernoulli.bernoulli(*values)

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

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        return None if has_expr(self.base) else self.base

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
        a, b = settled(self.a, self.b)
        return Leaf(b, (a,), GAMMA) if is_expr(b) else Root((a, b), gamma.Gamma)

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        return self._made().plain()

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
        return self.make(*evaluate(settled(*self.parameters), why))

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        values = known(*self.parameters)
        return None if values is None else self.make(*values)

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

    def plain(self) -> Distribution | None:
        """See `Symbolic`."""
        values = known(self.weights)
        return None if values is None else _categorical.categorical(*values)

    def sample(self, key: Key) -> Any:
        """A new variable of a table."""
        (weights,) = settled(self.weights)
        context = current()
        variable = context.fresh()
        weights = as_float(weights)
        tables.add(context.store, variable, weights / jnp.sum(weights))
        return Finite(jnp.arange(self.low, self.low + weights.shape[0]), (variable,))

    def log_prob(self, value: Any) -> Array:
        """The log-probability."""
        (weights,) = settled(self.weights)
        return _categorical.categorical(as_float(weights)).log_prob(jnp.asarray(value) - self.low)

"""Stars: variables with a law of their own, and the children attached to them.

A child that is seen, or drawn, changes the law of its star; a star that is to be drawn has its children drawn first.
The mathematics of each family is a module of `families`.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.base import Distribution
from pzjax.jaxrt.distributions.beta import Beta
from pzjax.jaxrt.distributions.categorical import Dirichlet
from pzjax.jaxrt.distributions.gamma import Gamma
from pzjax.jaxrt.distributions.student_t import StudentT
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.families import beta, dirichlet, gamma, normal_inverse_gamma, precision
from pzjax.jaxrt.symbolic.store import Child, Store
from pzjax.jaxrt.symbolic.terms import Id, Lifted, Ref, is_expr

FAMILIES: dict[type, tuple[ModuleType, type[Distribution]]] = {
    beta.Beta: (beta, Beta),
    gamma.Gamma: (gamma, Gamma),
    dirichlet.Dirichlet: (dirichlet, Dirichlet),
}
"""For the type of a star's parameters its family, and the distribution of the star by itself."""

UNDER_INVERSE = {precision.Gaussian: precision.Variance}
"""Children of the inverse of a gamma, and the parameters of that inverse."""


def is_star(store: Store, term: Any, law: type) -> bool:
    """Tells whether a term is a star of a family, or one of several."""
    return isinstance(term, Ref) and all(isinstance(store.star.get(i), law) for i in term.ids)


def select(pick: Any, values: list[Any]) -> Any:
    """One of several trees of one form."""
    chosen = values[0]
    for number, value in enumerate(values[1:], 1):
        chosen = jax.tree.map(lambda a, b, n=number: jnp.where(pick == n, b, a), chosen, value)
    return chosen


def parameters(store: Store, term: Ref) -> Any:
    """The parameters of the star that a term is."""
    return select(term.pick, [store.star[i] for i in term.ids])


def family_of(law: Any) -> ModuleType:
    """The module of the family of a star with these parameters."""
    return FAMILIES[type(law)][0]


def distribution(law: Any) -> Distribution:
    """The distribution of a star by itself."""
    return FAMILIES[type(law)][1](*law)


def predictive(store: Store, child: Child) -> Distribution:
    """The law of a child, its star integrated out."""
    law, family = _seen_by(child, parameters(store, child.parent))
    found: Distribution = family.predictive(law, child.law)
    return found


def _seen_by(child: Child, law: Any) -> tuple[Any, ModuleType]:
    """The parameters of a star as those of what a child depends on, and the family of these."""
    inverse = UNDER_INVERSE.get(type(child.law))
    return (law, family_of(law)) if inverse is None else (inverse(*law), precision)


def see(store: Store, child: Child, value: Any) -> Array:
    """Has a child be seen to be a value: changes its star; gives the log-density."""
    law, family = _seen_by(child, parameters(store, child.parent))
    score: Array = family.log_marginal(law, child.law, value)
    for number, variable in enumerate(child.parent.ids):
        old = store.star[variable]
        new = type(old)(*family.posterior(_seen_by(child, old)[0], child.law, value))
        if child.parent.pick is not None:
            own = child.parent.pick == number
            new = jax.tree.map(lambda a, b, own=own: jnp.where(own, a, b), new, old)
        store.star[variable] = new
    return score


def inverse_of(store: Store, term: Any) -> tuple[Any, Ref] | None:
    """The factor and the gamma of a multiple of the inverse of one; None for another term."""
    match term:
        case Lifted((scale, Ref() as star), "divide") if not is_expr(scale):
            return (scale, star) if is_star(store, star, gamma.Gamma) else None
    return None


def line_of(store: Store, term: Any) -> tuple[Any, Id, Any] | None:
    """The factor, the variable and the offset of a line in a gaussian whose variance has a law; None for another term."""
    match term:
        case Ref(_, (one,)) if one in store.child:
            is_gaussian = isinstance(store.child[one].law, precision.Gaussian)
            return (1.0, one, 0.0) if is_gaussian else None
        case Lifted((known, other), "add" | "multiply" as function):
            if is_expr(known):
                known, other = other, known
            inner = None if is_expr(known) else line_of(store, other)
            if inner is None:
                return None
            factor, one, offset = inner
            if function == "add":
                return factor, one, offset + known
            return known * factor, one, known * offset
        case Lifted((other, known), "divide") if not is_expr(known):
            return line_of(store, Lifted((1 / as_float(known), other), "multiply"))
    return None


def law_of_line(store: Store, factor: Any, variable: Id, offset: Any) -> StudentT:
    """The law of a line in a gaussian whose variance has a law."""
    law = predictive(store, store.child[variable])
    assert isinstance(law, StudentT)
    return StudentT(factor * law.mu + offset, jnp.square(factor) * law.tau2, law.nu)


def see_under_both(
    store: Store, variable: Id, child: normal_inverse_gamma.Gaussian, value: Any
) -> Array:
    """Has a gaussian be seen whose mean is of a gaussian, and the variances of both of one gamma.

    Args:
        store: what is changed: the laws of the gaussian and of the gamma.
        variable: the gaussian.
        child: how what is seen depends on both.
        value: what is seen.
    """
    own = store.child[variable]
    (star,) = own.parent.ids
    before = normal_inverse_gamma.Pair(*own.law, *store.star[star])
    m, spread, a, b = normal_inverse_gamma.posterior(before, child, value)
    store.child[variable] = Child(own.parent, precision.Gaussian(m, spread))
    store.star[star] = gamma.Gamma(a, b)
    return normal_inverse_gamma.log_marginal(before, child, value)


def draw_star(store: Store, variable: Id, key: Key) -> Any:
    """A value of a star, which must have no child any more; the star is known then."""
    law = store.star.pop(variable)
    store.known[variable] = family_of(law).draw(law, key)
    return store.known[variable]


def children(store: Store, variable: Id) -> list[Id]:
    """The variables attached to a star."""
    return [i for i, child in store.child.items() if variable in child.parent.ids]

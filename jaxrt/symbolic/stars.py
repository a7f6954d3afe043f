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
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.families import beta, dirichlet, gamma, precision
from pzjax.jaxrt.symbolic.store import Child, Store
from pzjax.jaxrt.symbolic.terms import Id, Ref

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


def draw_star(store: Store, variable: Id, key: Key) -> Any:
    """A value of a star, which must have no child any more; the star is known then."""
    law = store.star.pop(variable)
    store.known[variable] = family_of(law).draw(law, key)
    return store.known[variable]


def children(store: Store, variable: Id) -> list[Id]:
    """The variables attached to a star."""
    return [i for i, child in store.child.items() if variable in child.parent.ids]

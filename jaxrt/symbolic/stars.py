"""Stars: variables with a law of their own, and the children attached to them.

A child that is seen, or drawn, changes the law of its star; a star that is to be drawn has its children drawn first.
The mathematics of each family is a module of `families`.
"""

from __future__ import annotations

from collections.abc import Callable
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
from pzjax.jaxrt.symbolic.terms import Id, Lifted, Ref, is_expr, over_terms

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


def line_of(store: Store, term: Any) -> tuple[Any, Ref, Any] | None:
    """Factor, variable and offset of a line in a gaussian whose variance has a law; None for another term."""
    match term:
        case Ref(_, ids) if all(i in store.child for i in ids):
            children = [store.child[i] for i in ids]
            if all(isinstance(one.law, precision.Gaussian) for one in children):
                return 1.0, term, 0.0
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


def law_of_line(store: Store, factor: Any, one: Ref, offset: Any) -> StudentT:
    """The law of a line in a gaussian whose variance has a law."""
    law = select(one.pick, [predictive(store, store.child[i]) for i in one.ids])
    assert isinstance(law, StudentT)
    return StudentT(factor * law.mu + offset, jnp.square(factor) * law.tau2, law.nu)


def _stars_of(store: Store, one: Ref) -> tuple[Id, ...] | None:
    """The star that each of some children is under, where it is the one; None where it is not known."""
    found = []
    for number, i in enumerate(one.ids):
        parent = store.child[i].parent
        if len(parent.ids) > 1 and parent.pick is not one.pick:
            return None
        found.append(parent.ids[number if len(parent.ids) > 1 else 0])
    return tuple(found)


def goes_with(store: Store, one: Ref, star: Ref) -> bool:
    """Whether a gaussian is under a gamma, whichever of several both are."""
    own = _stars_of(store, one)
    if len(star.ids) == 1:
        return own is not None and set(own) == set(star.ids)
    return own == star.ids and one.pick is star.pick


def see_under_both(
    store: Store, one: Ref, star: Ref, child: normal_inverse_gamma.Gaussian, value: Any
) -> Array:
    """Has a gaussian be seen whose mean is of a gaussian, and the variances of both of one gamma.

    Args:
        store: what is changed: the laws of the gaussian and of the gamma.
        one: the gaussian.
        star: the gamma, which it goes with.
        child: how what is seen depends on both.
        value: what is seen.
    """
    law = select(one.pick, [store.child[i].law for i in one.ids])
    before = normal_inverse_gamma.Pair(*law, *parameters(store, star))
    m, spread, a, b = normal_inverse_gamma.posterior(before, child, value)
    for number, i in enumerate(one.ids):
        own = store.child[i]
        new = _where(one.pick, number, precision.Gaussian(m, spread), own.law)
        store.child[i] = Child(own.parent, new)
    for number, i in enumerate(star.ids):
        store.star[i] = _where(star.pick, number, gamma.Gamma(a, b), store.star[i])
    return normal_inverse_gamma.log_marginal(before, child, value)


def _where(pick: Any, number: int, new: Any, old: Any) -> Any:
    if pick is None:
        return new
    return jax.tree.map(lambda x, y: jnp.where(pick == number, x, y), new, old)


def united(store: Store, tree: Any, fresh: Callable[[], Id]) -> Any:
    """A tree in which gammas, with the gaussians under them, that are one of several by one choice are one each.

    Args:
        store: what is changed.
        tree: values, of which no others are needed.
        fresh: gives new names.
    """
    refs = {(id(ref.pick), ref.ids): ref for ref in _refs(tree) if len(ref.ids) > 1}
    below = [ref for ref in refs.values() if line_of(store, ref) is not None]
    new: dict[tuple[int, tuple[Id, ...]], Ref] = {}
    for own in dict.fromkeys(_stars_of(store, ref) for ref in below):
        if own is None or len(set(own)) < len(own):
            continue
        under = [ref for ref in below if goes_with(store, ref, Ref(ref.pick, own))]
        pick = under[0].pick
        mine = {*own, *(i for ref in under for i in ref.ids)}
        attached = {child for star in own for child in children(store, star)}
        alone = all(
            ref.pick is pick and ref.ids in {own, *(one.ids for one in under)}
            for ref in _refs(tree)
            if mine & set(ref.ids)
        )
        if not alone or attached - mine or not is_star(store, Ref(None, own), gamma.Gamma):
            continue
        star = Ref(None, (fresh(),))
        store.star[star.ids[0]] = parameters(store, Ref(pick, own))
        new[id(pick), own] = star
        for ref in under:
            variable = fresh()
            law = select(pick, [store.child[i].law for i in ref.ids])
            store.child[variable] = Child(star, law)
            new[id(pick), ref.ids] = Ref(None, (variable,))
    return tree if not new else over_terms(lambda term: _replaced(term, new), tree)


def _refs(tree: Any) -> list[Ref]:
    """The references in a tree."""
    found: list[Ref] = []
    for term in jax.tree.leaves(tree, is_leaf=is_expr):
        match term:
            case Ref():
                found.append(term)
            case Lifted(arguments):
                found += _refs(arguments)
    return found


def _replaced(term: Any, new: dict[tuple[int, tuple[Id, ...]], Ref]) -> Any:
    match term:
        case Ref(pick, ids):
            return new.get((id(pick), ids), term)
        case Lifted(arguments, function):
            return Lifted(over_terms(lambda inner: _replaced(inner, new), arguments), function)
    return term


def draw_star(store: Store, variable: Id, key: Key) -> Any:
    """A value of a star, which must have no child any more; the star is known then."""
    law = store.star.pop(variable)
    store.known[variable] = family_of(law).draw(law, key)
    return store.known[variable]


def children(store: Store, variable: Id) -> list[Id]:
    """The variables attached to a star."""
    return [i for i, child in store.child.items() if variable in child.parent.ids]

"""Realising: random values become known ones, drawn from their law given all that was observed.

What is drawn stays: the rest of the store is conditioned on it. Of an affine form of one slot the slot is drawn, of
one of several only the value; a star has its children drawn first.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import log_probability
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.noting import drawn
from pzjax.jaxrt.placeholder import Placeholder, UnsettledError
from pzjax.jaxrt.random import noise
from pzjax.jaxrt.samplers import standard_normal, standard_uniform
from pzjax.jaxrt.settings import current as settings
from pzjax.jaxrt.symbolic import algebra, plans, stars, tables
from pzjax.jaxrt.symbolic.cells import stacked
from pzjax.jaxrt.symbolic.context import Context, current, happening
from pzjax.jaxrt.symbolic.families import gaussian, plate
from pzjax.jaxrt.symbolic.orders import Unordered
from pzjax.jaxrt.symbolic.sharing import counted, shared
from pzjax.jaxrt.symbolic.store import PLATE
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Id,
    Lifted,
    Member,
    Pending,
    Product,
    Quoted,
    Ref,
    ids_of,
    is_expr,
    over_terms,
    slot,
)


def evaluate(tree: Any, why: str = "it is evaluated") -> Any:
    """A tree with the values of its random parts."""
    if isinstance(tree, Quoted):
        return realise(tree, why)
    return stacked(over_terms(lambda term: realise(term, why), tree))


def asked(value: Any) -> None:
    """Takes note that the program itself evaluates a value."""
    happening("evaluate", value)(())


def realise(term: Any, why: str = "it is evaluated") -> Any:
    """The value of a term, drawn if it is not known.

    Args:
        term: a term, or a known value.
        why: what forces it, for who asks what was drawn.
    """
    context = current()
    term = context.store.simplified(term)
    plans.keep(context, term, why)
    if is_boolean(term) and (bit := context.next_bit()) is not None:
        # Each bit that is not taken counts for two equal halves.
        context.correction = context.correction + given(term, bit) + jnp.log(2.0)
        return drawn(bit, "a boolean, after both of its values are tried", why)
    match term:
        case Affine():
            return _affine(context, term, why)
        case Ref(pick, ids):
            found = [_variable(context, variable, why) for variable in ids]
            return stars.select(pick, found)
        case Finite(values, ids, pick) if pick is not None:
            return _picked(context, term, why)
        case Finite(values, ids):
            _table(context, ids, why)
            return context.store.simplified(Finite(values, ids))
        case Member():
            return _member(context, term, why)
        case Quoted(value, in_any_order):
            return Unordered(value, context.next_key()) if in_any_order else value
        case Product(left, right):
            return algebra.multiply(realise(left, why), realise(right, why))
        case Lifted((test, then, otherwise), "select"):
            chosen = realise(test, why)
            return jnp.where(chosen, realise(then, why), realise(otherwise, why))
        case Lifted(arguments, function):
            return algebra.lifted(function, *(evaluate(one, why) for one in arguments))
    return term


def linearised(term: Any, why: str) -> Any:
    """A product of gaussians as an affine form: one factor is realised, not what is planned exact or a constant."""
    context = current()
    term = context.store.simplified(term)
    if not isinstance(term, Product):
        return term
    left, right = term.left, term.right
    if _worth(context, left) >= _worth(context, right):
        left, right = right, left
    value = realise(left, why)
    return context.store.simplified(algebra.multiply(value, context.store.simplified(right)))


def _worth(context: Context, factor: Any) -> tuple[bool, bool]:
    """How much there is to a factor of a product that stays exact."""
    ids = ids_of(factor)
    is_constant = bool(set(ids) & context.lasting)
    return plans.meant(context, ids) is not None, is_constant is not context.ledger.keeps_states


def _affine(context: Context, form: Affine, why: str) -> Any:
    store = context.store
    one = form.ids[0]
    shape = store.gaussians()[one]
    if len(form.ids) == 1 and (form.bare or not shape):
        variable = slot(one, shape)
        value = _gaussian(context, variable, why)
        noted(context, variable, "a gaussian", why)
        store.forget(one)
        store.known[one] = value
        return store.simplified(form)
    value = _gaussian(context, form, why)
    return value[..., None] if form.shape else value


def _gaussian(context: Context, form: Affine, why: str) -> Array:
    """The value of an affine form, which is drawn."""
    store = context.store
    numbers = noise(context.next_key(), standard_normal, shape=form.shape)
    value = drawn(gaussian.draw(store, form, numbers), "a gaussian", why)
    if context.point is not None:
        spread = gaussian.variance_of(form, gaussian.covariances(store, form))
        value = shared(context, value, (jnp.diagonal(spread) if form.shape else spread) > 0)
    counted(context, gaussian.settle(store, form, value, 0.0))
    return value


def noted(context: Context, term: Any, what: str, why: str) -> None:
    """Takes note that a variable, as a term, is drawn."""
    match term:
        case Affine(_, _, (variable,)) | Ref(_, (variable,)) | Finite(_, (variable,)):
            context.ledger.realised.setdefault(variable, (what, why))


def _member(context: Context, form: Member, why: str) -> Any:
    store = context.store
    numbers = noise(context.next_key(), standard_normal, shape=(*form.batch, *form.shape))
    old = store.plate[PLATE]
    if form.batch:
        count = int(np.prod(form.batch))
        flat = jax.tree.map(lambda leaf: leaf.reshape(count, *leaf.shape[len(form.batch) :]), form)
        store.plate[PLATE], value = plate.draw_each(old, flat, numbers.reshape(count, *form.shape))
        value = value.reshape(*form.batch, *form.shape)
    else:
        store.plate[PLATE], value = plate.draw(old, form, numbers)
    value = drawn(value, "a gaussian", why)
    return value[..., None] if form.shape else value


def _variable(context: Context, variable: Id, why: str) -> Any:
    store = context.store
    if variable in store.known:
        return store.known[variable]
    plans.keep(context, Ref(None, (variable,)), why)
    if variable in store.child:
        child = store.child.pop(variable)
        what = f"a {type(child.law).__name__.lower()}"
        noted(context, Ref(None, (variable,)), what, why)
        value = stars.predictive(store, child).sample(context.next_key())
        value = shared(context, drawn(value, what, why))
        counted(context, stars.see(store, child, value))
        store.known[variable] = value
        return value
    for other in stars.children(store, variable):
        _variable(context, other, why)
    law = store.star[variable]
    what = f"a {type(law).__name__.lower()}"
    noted(context, Ref(None, (variable,)), what, why)
    value = drawn(stars.draw_star(store, variable, context.next_key()), what, why)
    store.known[variable] = shared(context, value)
    if context.point is not None:
        counted(context, stars.family_of(law).log_density(law, store.known[variable]))
    return store.known[variable]


def _table(context: Context, ids: tuple[Id, ...], why: str) -> None:
    store = context.store
    for variable in ids:
        what = f"one of {store.domain(variable)} values"
        noted(context, Finite(None, (variable,)), what, why)
        index = _index(context, tables.marginal(store, (variable,)), what, why)
        tables.fix(store, variable, index)


def _picked(context: Context, term: Finite, why: str) -> Any:
    """The value of a function of one of some variables, which stay in their tables."""
    values = jnp.asarray(term.values)
    count = len(values)
    index = _index(context, tables.law(context.store, term), f"one of {count} values", why)
    tables.weigh(context.store, Finite(as_float(jnp.arange(count) == index), term.ids, term.pick))
    return values[index]


def _index(context: Context, probabilities: Array, what: str, why: str) -> Array:
    """A draw of an index."""
    ends = jnp.cumsum(probabilities)
    level = drawn(noise(context.next_key(), standard_uniform), what, why)
    index = shared(context, jnp.sum(ends[:-1] <= level * ends[-1]))
    counted(context, log_probability(probabilities[index] / ends[-1]))
    return index


# --- values that are given ------------------------------------------------------------------------


def given(term: Any, value: Any) -> Array:
    """Has a term have a value that it is known to have; gives the log-density that it had there."""
    context = current()
    store = context.store
    term = store.simplified(term)
    match term:
        case Affine():
            return gaussian.settle(store, term, value[:, 0] if term.shape else value)
        case Ref(_, (variable,)) if variable in store.child:
            store.known[variable] = value
            return stars.see(store, store.child.pop(variable), value)
        case Ref(_, (variable,)):
            law = store.star[variable]
            for child in stars.children(store, variable):
                _variable(context, child, "its star is given")
            law = store.star.pop(variable)
            store.known[variable] = value
            score: Array = stars.family_of(law).log_density(law, value)
            return score
        case Finite(values, ids, pick):
            same = jnp.where(jnp.asarray(values) == value, 1.0, 0.0)
            return tables.weigh(store, Finite(same, ids, pick))
    if (inverse := stars.inverse_of(store, term)) is not None:
        scale, star = inverse
        return given(star, scale / value) + jnp.log(scale) - 2 * jnp.log(value)
    if isinstance(term, Lifted) and (line := stars.line_of(store, term)) is not None:
        factor, one, offset = line
        density = given(one, (value - offset) / factor)
        return density - jnp.log(jnp.abs(factor))
    if isinstance(term, Member) and not term.batch:
        store.plate[PLATE], density = plate.condition(store.plate[PLATE], term, None, value)
        return density
    found = realise(term, "its density is not known") if is_expr(term) else term
    return jnp.where(jnp.all(found == value), 0.0, -jnp.inf)


def probability(term: Any) -> Array:
    """The probability that a random boolean is true."""
    store = current().store
    match term:
        case Ref(_, (variable,)):
            mean: Array = stars.predictive(store, store.child[variable]).mean()
            return mean
        case Finite(values):
            return jnp.sum(tables.law(store, term) * jnp.where(values, 1.0, 0.0))
    raise AssertionError(term)


def is_boolean(term: Any) -> bool:
    """Tells whether a term is a random boolean whose probability is known."""
    store = current().store
    match term:
        case Ref(_, (variable,)):
            return (
                variable in store.child and type(store.child[variable].law).__name__ == "Bernoulli"
            )
        case Finite(values):
            return jnp.result_type(values) == jnp.bool_
    return False


def pending(value: Any) -> Any:
    """A boolean that only a branch waits for: it is drawn after the sides of the branch, if the settings say so.

    Args:
        value: a boolean scalar, or one that is random under a symbolic engine.

    Returns:
        A boolean scalar.

    Raises:
        UnsettledError: it is not computed yet.
    """
    if isinstance(value, Placeholder):
        raise UnsettledError
    asked(value)
    value = current().store.simplified(value)
    looks = settings().lookahead and is_boolean(value)
    is_given = current().ledger.taken < len(current().ledger.bits)
    return Pending(value) if looks and not is_given else evaluate(value)

"""What a model does with the elements of lists whose length only the run tells.

A function that samples, observes or draws goes from element to element, and the store with it; what each element has
of its own is a row of the plate. A function that does none of these is computed for all elements at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax import Array, lax
from pzjax.jaxrt import control
from pzjax.jaxrt.arrays import cells_at
from pzjax.jaxrt.exceptions import NONE, noted, watching
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.noting import unnoted
from pzjax.jaxrt.placeholder import promote
from pzjax.jaxrt.random import noise
from pzjax.jaxrt.samplers import standard_uniform
from pzjax.jaxrt.symbolic import plates
from pzjax.jaxrt.symbolic.context import Context, Ledger, current, entered
from pzjax.jaxrt.symbolic.families.plate import Plate
from pzjax.jaxrt.symbolic.forms import CannotJoin, Frame, frame, in_frame
from pzjax.jaxrt.symbolic.loops import term_of
from pzjax.jaxrt.symbolic.orders import Unordered, weights_of
from pzjax.jaxrt.symbolic.realise import evaluate, realise
from pzjax.jaxrt.symbolic.store import PLATE, Store
from pzjax.jaxrt.symbolic.terms import Member, is_expr
from pzjax.jaxrt.values import no_functions

Function = Callable[..., Any]

_CARRIED = "it is carried from one element of a list to the next one"


def over(function: Function, length: Any, *stacked: Any) -> Any:
    """`function(index, *cells)` for each index below a length, stacked."""
    context = current()
    index = jnp.arange(_size(stacked))
    real = index < length
    stacked = jax.tree.map(jnp.asarray, stacked)
    given = jax.tree.map(lambda leaf: _where(real, leaf, leaf[0]), stacked)
    ledger = context.ledger
    before = ledger.next_id, ledger.draws
    context.store.arrived()
    plain = _Plain(context, function)
    with unnoted():
        traced, _ = trace(plain, index[0], *cells_at(given, 0))
    ledger.next_id, ledger.draws = before
    if plain.is_plain and not traced.has_effects:
        results, codes = jax.vmap(lambda *one: watching(lambda: plain(*one)))(index, *given)
        noted(None if codes is None else jnp.where(real, codes, NONE))
        return results
    return through(lambda _, *one: ((), function(*one)), (), length, *stacked)[1]


def fold(step: Function, start: Any, length: Any, stacked: Any, backwards: bool) -> Any:
    """The last of `value = step(value, index, *cells)` over the elements, in order or backwards."""

    def one(value: Any, index: Any, *cells: Any) -> tuple[Any, Any]:
        return step(value, length - 1 - index if backwards else index, *cells), ()

    if backwards:
        places = jnp.clip(length - 1 - jnp.arange(_size(stacked)), 0)
        stacked = jax.tree.map(lambda leaf: leaf[places], stacked)
    return through(one, start, length, *stacked)[0]


class _Plain:
    """A function of elements that is to change nothing; notes whether that is so."""

    def __init__(self, context: Context, function: Function) -> None:
        self.context, self.function, self.is_plain = context, function, True

    def __call__(self, *given: Any) -> Any:
        inner = self.context.inner()
        score, store = inner.score, inner.store.copy()
        draws, names = inner.ledger.draws, inner.ledger.next_id
        with entered(inner):
            value = control.arrays(no_functions(self.function(*given)))
        value = inner.store.simplified(value)
        same = all(
            section.keys() == old.keys() and all(section[key] is old[key] for key in section)
            for section, old in zip(
                inner.store.sections().values(), store.sections().values(), strict=True
            )
        )
        terms = filter(is_expr, jax.tree.leaves(value, is_leaf=is_expr))
        self.is_plain = (
            same
            and inner.score is score
            and (inner.ledger.draws, inner.ledger.next_id) == (draws, names)
            and all(isinstance(term, Member) for term in terms)
        )
        return value


class _Carried(NamedTuple):
    """What goes from element to element: the store, the value, what was observed, and which elements are left."""

    store: Store
    value: Any
    score: Array
    correction: Array
    left: Any = ()


def through(
    step: Function, start: Any, length: Any, *stacked: Any, order: Unordered | None = None
) -> tuple[Any, Any]:
    """The last of `value, output = step(value, index, *cells)` over the elements, and the outputs stacked.

    Args:
        step: the function; the value that it carries is a known one.
        start: the first value.
        length: how many elements there are.
        stacked: the elements.
        order: a list whose elements come first, each chosen among those that are left by what it makes likely.
    """
    context = current()
    context.ledger.draws += 1
    start = evaluate(start, _CARRIED)
    stacked = plates.certain_after(context.store, stacked, length)
    if order is not None:
        items = plates.certain_after(context.store, order.values.items, order.length)
        order.values = replace(order.values, items=items)
    walk = _Walk(context, step, _size(stacked), length, order)
    whole, value, grows = walk.settled(start, stacked)
    if grows:  # what an element adds to its row has a place there that no other takes
        stacked = plates.distinct(context.store, stacked)
        if order is not None:
            items = plates.distinct(context.store, order.values.items)
            order.values = replace(order.values, items=items)
    first = _Carried(in_frame(context.store, whole), value, as_float(0.0), as_float(0.0))
    if order is not None:
        first = first._replace(left=jnp.arange(order.capacity) < order.length)

    def once(carried: _Carried, given: Any) -> Any:
        (after, made), code = watching(lambda: walk.once(carried, whole, *given))
        return after, (made, None if code is None else jnp.where(given[0] < length, code, NONE))

    last, ((outputs, places), codes) = lax.scan(once, first, (jnp.arange(walk.size), *stacked))
    noted(codes)
    if order is not None:
        order.fix(places)
    context.store = last.store
    context.score = context.score + last.score
    context.correction = context.correction + last.correction
    return last.value, outputs


class _Walk:
    """A walk over the elements of a list, from a context."""

    def __init__(
        self, context: Context, step: Function, size: int, length: Any, order: Unordered | None
    ) -> None:
        self.context, self.step, self.size = context, step, size
        self.length, self.order = length, order
        self.outer = sorted(context.store.ids())
        own = context.store.plate.get(PLATE)
        self.rows: int = 0 if own is None else own.size[0]
        self.used: int = 0 if own is None else own.used
        self.key = context.key.fold(context.ledger.draws)

    def settled(self, start: Any, stacked: Any) -> tuple[Frame, Any, bool]:
        """The form of the store that one element leaves as it is, the first value in such a form, and whether an
        element adds to a row.
        """
        index, cells = jnp.arange(self.size)[0], cells_at(stacked, 0)
        if self.order is not None:
            cells = (cells_at(self.order.values.items, 0), *cells)
        while True:
            try:
                whole = frame([self.context.store])
                while True:
                    store = in_frame(self.context.store, whole)
                    first = _Carried(store, start, as_float(0.0), as_float(0.0))
                    after, _ = jax.eval_shape(self.element, first, index, *cells)
                    wider = frame([store, after.store])
                    value = promote(start, after.value)
                    if _shape(wider) == _shape(whole) and _forms(value) == _forms(start):
                        grows = any(one.used > self.used for one in after.store.plate.values())
                        return whole, control.arrays(value), grows
                    whole, start = wider, value
            except CannotJoin as error:
                for variable in sorted(error.ids & self.context.store.ids()):
                    realise(term_of(self.context.store, variable), "elements of a list realise it")

    def element(self, carried: _Carried, index: Any, *cells: Any) -> tuple[_Carried, Any]:
        """The step at an element."""
        inner = self._inner(carried.store, index)
        with entered(inner):
            value, output = no_functions(self.step(carried.value, index, *cells))
            value = evaluate(value, _CARRIED)
            output = plates.seated(
                inner.store, output, self.outer, self.rows + index, self.rows + self.size
            )
            store = inner.store.restricted(self.outer)
        return control.arrays(
            (_Carried(store, value, inner.score, inner.correction, carried.left), output)
        )

    def _inner(self, store: Store, index: Any) -> Context:
        """A context for the element at an index."""
        store = store.copy()
        if store.plate:
            old = store.plate[PLATE]
            store.plate[PLATE] = Plate(old.mean, old.cov, self.used)
        ledger = Ledger(self.context.ledger.next_id, in_list=True)
        inner = Context(store, self.key.fold(index), ledger, lasting=self.context.lasting)
        inner.plans = self.context.plans
        return inner

    def once(self, carried: _Carried, whole: Frame, index: Any, *cells: Any) -> Any:
        """What is carried after the element at an index, if there is one, and what is given for it."""
        place, correction, left = jnp.int32(0), as_float(0.0), carried.left
        if self.order is not None:
            place, correction = self._chosen(carried, index, *cells)
            left = left.at[place].set(False)
            cells = (cells_at(self.order.values.items, place), *cells)
        after, output = self.element(carried, index, *cells)
        made = _Carried(
            in_frame(after.store, whole),
            control.kept(after.value, carried.value),
            carried.score + after.score,
            carried.correction + after.correction + correction,
            left,
        )
        real = index < self.length
        kept = jax.tree.map(lambda new, old: jnp.where(real, new, old), made, carried)
        return kept, (output, place)

    def _chosen(self, carried: _Carried, index: Any, *cells: Any) -> tuple[Array, Array]:
        """The place of the next element, and what that choice adds to the log-weight."""
        assert self.order is not None

        def score(cell: Any) -> Array:
            inner = self._inner(carried.store, index)
            with entered(inner):
                self.step(carried.value, index, cell, *cells)
            return inner.score

        scores = jax.vmap(score)(self.order.values.items)
        scores = jnp.where(carried.left, scores, -jnp.inf)
        total = weights_of(scores)
        ends = jnp.cumsum(jnp.exp(scores - total))
        level = noise(self.key.fold(index).fold(1), standard_uniform) * ends[-1]
        place = jnp.minimum(jnp.sum(ends <= level), len(scores) - 1)
        mean = total - jnp.log(as_float(jnp.sum(carried.left)))
        return place, jnp.where(jnp.isfinite(total), mean - scores[place], 0.0)


def _size(stacked: Any) -> int:
    return int(jax.tree.leaves(stacked)[0].shape[0])


def _where(real: Any, leaf: Any, other: Any) -> Any:
    return jnp.where(real.reshape(-1, *[1] * (jnp.ndim(leaf) - 1)), leaf, other)


def _forms(tree: Any) -> Any:
    leaves, structure = jax.tree.flatten(tree)
    return structure, [(jnp.shape(leaf), jnp.result_type(leaf)) for leaf in leaves]


def _shape(form: Frame) -> Any:
    known, star = (
        {i: _forms(value) for i, value in section.items()} for section in (form.known, form.star)
    )
    child = {i: (_forms(law), ids) for i, (law, ids) in form.child.items()}
    return known, form.mean, form.cov, star, child, form.table, form.plate

"""Branches: each side changes the store in its own way, and both are brought to one form.

What has no common form is realised on each side. A branch whose sides do little computes both; one that waits for a
random boolean looks at both sides before it is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from pzjax.jaxrt import control
from pzjax.jaxrt.exceptions import NONE, noted, watching
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.insides import Traced, form_of, is_known, trace
from pzjax.jaxrt.noting import drawn
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder, UnsettledError
from pzjax.jaxrt.platforms import kept_apart
from pzjax.jaxrt.random import noise
from pzjax.jaxrt.samplers import standard_uniform
from pzjax.jaxrt.symbolic import plans, realise
from pzjax.jaxrt.symbolic.context import Context, current, entered, happening
from pzjax.jaxrt.symbolic.forms import (
    CannotJoin,
    Form,
    Frame,
    common,
    embedded,
    frame,
    in_frame,
    shapes_of,
)
from pzjax.jaxrt.symbolic.sharing import counted, shared
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Id,
    Pending,
    Product,
    Ref,
    ids_of,
    is_expr,
    over_terms,
    renamed,
)
from pzjax.jaxrt.values import no_functions

CHEAP = 24
"""How many operations on scalars both sides of a branch may have to be computed both."""


def select(condition: Any, then: Any, otherwise: Any) -> Any:
    """`then` where a condition holds, else `otherwise`: two values over one store."""
    context = current()
    condition = realise.realise(condition, "a value is chosen by it")
    sides = context.store.simplified((then, otherwise))
    happening("choose", condition)(sides)
    try:
        form = common(sides, shapes_of(context.store))
    except CannotJoin:
        why = "two values of other laws are chosen between"
        sides = over_terms(lambda term: realise.linearised(term, why), sides)
        try:
            form = common(context.store.simplified(sides), shapes_of(context.store))
        except CannotJoin:
            sides = realise.evaluate(sides, why)
        sides = context.store.simplified(sides)
        form = common(sides, shapes_of(context.store))
    a, b = (embedded(side, form, sides) for side in sides)
    return jax.tree.map(lambda x, y: x if x is y else jnp.where(condition, x, y), a, b)


Outcome = tuple[Any, Store, Array, Array, Array, Any]
"""What a side of a branch gives: its value, the store after it, its score, its correction, what it drew, its code."""


def choose(sides: Sequence[Callable[[], Any]], index: Any) -> Any:
    """The value of one of several sides by an index (a boolean for two), each with its own changes of the store."""
    if isinstance(index, Pending):
        term = current().store.simplified(index.of)
        if is_expr(term):
            return _look_ahead(sides, term)
        index = term
    return _choose(sides, index, ())


def _look_ahead(sides: Sequence[Callable[[], Any]], term: Any) -> Any:
    """Runs both sides, then draws the boolean in proportion to what each side observed."""
    context = current()
    why = "a branch waits for it, which has run both sides"
    plans.keep(context, term, why)
    p = realise.probability(term)
    realise.noted(context, term, "a boolean", why)

    def given(value: bool, side: Callable[[], Any]) -> Callable[[], Any]:
        def run() -> Any:
            realise.given(term, jnp.asarray(value))
            return side()

        return run

    def pick(scores: Sequence[Array]) -> Any:
        no, yes = jnp.log1p(-p) + scores[0], jnp.log(p) + scores[1]
        total = jnp.logaddexp(no, yes)
        level = noise(context.next_key(), standard_uniform)
        # All that depends on what is chosen reads it: XLA would compute it again for each of them.
        is_yes, total = kept_apart((jnp.log(level) < yes - total, total))
        chosen = shared(context, drawn(is_yes, "a boolean", why))
        counted(context, jnp.where(chosen, yes, no) - total)
        context.correction = context.correction + total - jnp.where(chosen, scores[1], scores[0])
        return chosen

    return _choose([given(v, s) for v, s in zip((False, True), sides, strict=True)], pick, ())


def _choose(
    sides: Sequence[Callable[[], Any]], index: Any, drawn: frozenset[Id] | Sequence[Id]
) -> Any:
    """As `choose`, with some variables realised on each side."""
    context = current()
    base, next_id, taken = context.store.arrived(), context.ledger.next_id, context.ledger.taken
    traced = [
        _traced(context, side, drawn, _facts(context, index, number))
        for number, side in enumerate(sides)
    ]
    forms = [form for _, form in traced if form is not None]
    if not forms:
        raise UnsettledError
    names = _matching([form[0] for form in forms], base.ids())
    plans.follow(context, names)
    forms = [
        jax.eval_shape(
            lambda value, store, own=own: (renamed(value, own), store.renamed(own)), *f[:2]
        )
        for f, own in zip(forms, names, strict=True)
    ]
    values, stores = [f[0] for f in forms], [f[1] for f in forms]
    happening("choose", ())(values)
    try:
        whole = frame(stores)
        form = common(values, whole.shapes())
    except CannotJoin as error:
        if error.ids <= set(drawn):
            raise AssertionError(error.ids) from error
        # So that variables have the same names again, and booleans the same values.
        context.ledger.next_id, context.ledger.taken = next_id, taken
        return _choose(sides, index, error.ids | set(drawn))
    raises = any(f is not None and f[-1] is not None for _, f in traced)
    own_names = iter(names)
    made = [
        _side(one, f, next(own_names) if f is not None else {}, base, whole, form, values, raises)
        for one, f in traced
    ]
    value, store, score, correction, own, code = _merged(made, index)
    noted(code)
    context.store = store
    context.score = context.score + score
    context.correction = context.correction + correction
    context.drawn = context.drawn + own
    return value


def _facts(context: Context, index: Any, side: int) -> dict[int, int]:
    """What is known on a side of the numbers that were chosen by the boolean of the branch."""
    return {
        id(number): int(numbers[side])
        for by, number, numbers in context.choices.values()
        if by is index and numbers[side].dtype == np.int32
    }


def _traced(
    context: Context,
    side: Callable[[], Any],
    drawn: frozenset[Id] | Sequence[Id],
    facts: dict[int, int],
) -> tuple[Traced | None, Any]:
    """A side as JAX traces it, and the form of its outcome; None where it can't be the one that runs."""

    def run() -> Outcome:
        inner = context.inner()
        inner.facts = context.facts | facts
        with entered(inner):
            value, code = watching(lambda: _kept(side, drawn))
            store = inner.store
            before = context.store.ids()
            value = store.simplified(value)
            store = store.restricted([*(i for i in store.ids() if i in before), *ids_of(value)])
        return control.arrays(value), store, inner.score, inner.correction, inner.drawn, code

    try:
        return trace(run)
    except UnsettledError:
        return None, None


def _kept(side: Callable[[], Any], drawn: frozenset[Id] | Sequence[Id]) -> Any:
    """The value of a side, with some variables realised."""
    value = no_functions(side())
    store = current().store
    why = "the sides of a branch have no common form"
    if drawn:
        value = over_terms(
            lambda term: _drawn(term, why) if set(ids_of(term)) & set(drawn) else term, value
        )
        for variable in sorted(drawn):
            if variable in store.star or variable in store.child:
                realise.realise(Ref(None, (variable,)), why)
            elif store.group(variable) is not None:
                realise.realise(Finite(jnp.arange(store.domain(variable)), (variable,)), why)
    return value


def _drawn(term: Any, why: str) -> Any:
    """A term in a form that others have: of a product of gaussians one factor is realised, else all of it."""
    if isinstance(term, Product):
        return realise.linearised(term, why)
    return realise.realise(term, why)


def _matching(values: Sequence[Any], before: set[Id]) -> list[dict[Id, Id]]:
    """Names with which variables that sides have made, and hold in one place, are one."""
    names: list[dict[Id, Id]] = [{} for _ in values]
    leaves = [
        jax.tree.leaves(v, is_leaf=lambda x: is_expr(x) or isinstance(x, Placeholder))
        for v in values
    ]
    full = [k for k, own in enumerate(leaves) if not any(isinstance(x, Placeholder) for x in own)]
    if len(full) < 2 or len({len(leaves[k]) for k in full}) > 1:
        return names
    taken: set[Id] = set()
    for row in zip(*(leaves[k] for k in full), strict=True):
        made = [_new(term, before) for term in row]
        new = [variable for variable in made if variable is not None]
        kinds = {
            (type(t), getattr(t, "shape", ()), np.shape(getattr(t, "values", ()))) for t in row
        }
        if len(new) < len(made) or len(kinds) > 1 or taken & set(new):
            continue
        taken |= set(new)
        for k, variable in zip(full[1:], new[1:], strict=True):
            names[k][variable] = new[0]
    return names


def _new(term: Any, before: set[Id]) -> Id | None:
    """The variable that a term is, where it is new and gaussian or of a table."""
    whole = isinstance(term, Affine) and term.bare
    return term.ids[0] if whole and term.ids[0] not in before else None


def _side(
    traced: Traced | None,
    form: Any,
    names: dict[Id, Id],
    base: Store,
    whole: Frame,
    common_form: Form,
    values: Sequence[Any],
    raises: bool,
) -> tuple[Traced, Any]:
    """A side that gives what all sides have one form of."""
    structure = jax.tree.structure(form)

    def run() -> Outcome:
        if traced is None:
            zero = as_float(0.0)
            value: Any = PLACEHOLDER
            outcome: Outcome = value, base, zero, zero, zero, None
        else:
            outcome = structure.unflatten(traced())
        value, store, *sums, code = outcome
        value, store = renamed(value, names), store.renamed(names)
        if raises and code is None:
            code = NONE
        made = embedded(value, common_form, values), in_frame(store, whole), *sums, code
        return control.arrays(made)

    return trace(run)


def _merged(made: Sequence[tuple[Traced, Any]], index: Any) -> Any:
    """The outcome of the side that an index chooses, or a function from the scores of all sides to one."""
    structure = jax.tree.structure(made[0][1])
    known = [one.known() for one, _ in made]
    same = [_one(each) for each in zip(*known, strict=True)]
    both = len(made) == 2
    if both and not callable(index):
        same = [
            _chosen_number(index, *each) if value is None else value
            for value, each in zip(same, zip(*known, strict=True), strict=True)
        ]
    if callable(index) or (both and all(_is_cheap(one) for one, _ in made)):
        rows = [one() for one, _ in made]
        if callable(index):
            index = index([structure.unflatten(row)[2] for row in rows])
        chosen = [
            lax.select(jnp.asarray(index), b, a) if s is None else s
            for s, a, b in zip(same, *rows, strict=True)
        ]
        return structure.unflatten(chosen)
    branches = [
        lambda one=one: [v for v, s in zip(one(), same, strict=True) if s is None]
        for one, _ in made
    ]
    if both and jnp.result_type(index) == jnp.bool_:
        rest = iter(lax.cond(index, branches[1], branches[0]))
    else:
        rest = iter(lax.switch(index, branches))
    return structure.unflatten([next(rest) if s is None else s for s in same])


def _chosen_number(index: Any, no: Any, yes: Any) -> Any:
    """One of two known numbers by a boolean; None where they are none. The same one for the same question."""
    if any(v is None or not is_known(v) or np.ndim(v) for v in (no, yes)):
        return None
    numbers = tuple(map(np.asarray, (no, yes)))
    question = id(index), *((one.dtype, one.tobytes()) for one in numbers)
    choices = current().choices
    if question not in choices:
        chosen = lax.select(jnp.asarray(index), *map(jnp.asarray, numbers[::-1]))
        choices[question] = index, chosen, numbers
    return choices[question][1]


def _one(values: Sequence[Any]) -> Any:
    """A value that is the same on all sides, None where there is none."""
    first = values[0]
    if first is None:
        return None
    if all(value is first for value in values):
        return first
    if all(value is not None and is_known(value) and np.ndim(value) == 0 for value in values):
        equal = all(
            np.asarray(v) == np.asarray(first) and np.asarray(v).dtype == np.asarray(first).dtype
            for v in values
        )
        return first if equal else None
    return None


def _is_cheap(side: Traced) -> bool:
    """Whether a side has few operations on scalars, no draws and no control."""
    if side.has_effects or len(side.equations) > CHEAP:
        return False
    return all(
        not one.bodies and all(not form_of(output).shape for output in one.outputs)
        for one in side.equations
    )

"""Loops: the store is part of what a loop carries.

A loop of few rounds, whose number is known, is written out: its variables are those of the rounds. Others carry what
the program refers to in a canonical form.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import control
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.symbolic import plans
from pzjax.jaxrt.symbolic.canonical import Held, canonical
from pzjax.jaxrt.symbolic.context import Context, Ledger, current, entered
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import Finite, Id, Ref, ids_of, renamed, slot

LONGEST = 64
"""How many rounds of a loop are written out at most."""

Body = Callable[[Any, Any], Any]


def for_loop(first: Any, last: Any, body: Body, start: Any, up: bool = True) -> Any:
    """The loop variables after `body(index, variables)` for each index, both bounds included."""
    if is_known(first) and is_known(last):
        low, high = int(first), int(last)
        rounds = range(low, high + 1) if up else range(low, high - 1, -1)
        if len(rounds) <= LONGEST:
            for index in rounds:
                start = body(np.int32(index), start)
            return start

    def loop(step: Body, held: Any) -> Any:
        return control.for_loop(first, last, step, held, up)

    return _carried(loop, body, start)


def while_loop(condition: Callable[[Any], Any], body: Callable[[Any], Any], start: Any) -> Any:
    """The loop variables when `condition` no longer holds."""

    def loop(step: Body, held: Any) -> Any:
        def once(numbered: Any) -> Any:
            index, one = numbered
            return index + 1, step(index, one)

        def goes_on(numbered: Any) -> Any:
            _, (one, _, _) = numbered
            return condition(one.tree[0])

        return control.while_loop(goes_on, once, (jnp.asarray(0), held))[1]

    return _carried(loop, lambda _, value: body(value), start)


def _carried(loop: Callable[[Body, Any], Any], body: Body, start: Any) -> Any:
    """A loop that carries the store beside its variables."""
    context = current()
    outer = sorted(context.store.ids() - set(context.store.known))
    others = [term_of(context.store, variable) for variable in outer]

    def once(index: Any, carried: Any) -> Any:
        held, score, correction = carried
        inner = Context(
            held.store.copy(), context.key.fold(context.ledger.draws).fold(index), _ledger(held)
        )
        inner.plans = plans.opened(held.plans)
        with entered(inner):
            value, rest = held.tree
            after = canonical((body(index, value), rest), held)
        return after, score + inner.score, correction + inner.correction

    context.ledger.draws += 1
    with entered(context.inner()):
        first = canonical((start, others), Held(Store(), None))
    zero = as_float(0.0)
    with entered(None):
        held, score, correction = loop(once, (first, zero, zero))
    value, rest = held.tree
    names = {
        own: variable for term, variable in zip(rest, outer, strict=True) for own in ids_of(term)
    }
    names |= {own: context.fresh() for own in sorted(held.store.ids()) if own not in names}
    known = context.store.known
    context.store = held.store.renamed(names)
    context.store.known |= known
    for place, ids in held.plans:
        context.plans.setdefault(place, set()).update(names[i] for i in ids)
    context.score = context.score + score
    context.correction = context.correction + correction
    return renamed(value, names)


def _ledger(held: Held) -> Ledger:
    return Ledger(next_id=max(held.store.ids(), default=-1) + 1)


def term_of(store: Store, variable: Id) -> Any:
    """A variable as a term."""
    if (shape := store.gaussians().get(variable)) is not None:
        return slot(variable, shape)
    if store.group(variable) is not None:
        return Finite(jnp.arange(store.domain(variable)), (variable,))
    return Ref(None, (variable,))

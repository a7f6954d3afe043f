"""Plans: what a program says is to stay exact, and the refusal where it can't.

In: a value that the program calls `exact`. Out: the same value; from then on nothing that is computed from it may be
drawn, in this step or, as far as a memory keeps it, in those to come. What depends on it otherwise, as a child does
on a parent, is not meant.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Any

import jax
from pzjax.jaxrt.errors import Refused, place_of
from pzjax.jaxrt.symbolic.context import Context, current
from pzjax.jaxrt.symbolic.terms import Id, Member, Quoted, ids_of, is_expr

Plans = frozenset[tuple[str, frozenset[Id]]]
"""For each `exact` of a program, by its place, the variables of a state that it is about."""


def exact(value: Any) -> Any:
    """A value that is to stay exact.

    Raises:
        Refused: it is drawn already, or what becomes of it can't be followed.
    """
    context = current()
    place = place_of(sys._getframe(1), named=True)
    terms = jax.tree.leaves(value, is_leaf=is_expr)
    numbers = [*context.sampled, *context.store.known.values()]
    if any(term is number for term in terms for number in numbers):
        raise _refused(
            place, "is a number already: it is drawn where it is sampled, or before this"
        )
    if context.ledger.in_list or any(isinstance(term, Member) for term in terms):
        raise _refused(
            place,
            "is an element of a list whose length only the run tells, which a plan can't follow",
        )
    if set(ids_of(value)) & set(context.store.known):
        raise _refused(place, "is drawn before")
    context.plans.setdefault(place, set()).update(ids_of(value))
    return context.store.simplified(value)


def keep(context: Context, term: Any, why: str) -> None:
    """Lets a term be drawn, if no plan is against it.

    Raises:
        Refused: the program says that it is exact.
    """
    place = None if isinstance(term, Quoted) else meant(context, ids_of(term))
    if place is not None:
        raise _refused(place, f"is to be drawn here, because {why}")


def meant(context: Context, variables: Iterable[Id]) -> str | None:
    """The place of an `exact` that is about one of some variables."""
    wanted = set(variables)
    return next((place for place, ids in context.plans.items() if wanted & ids), None)


def follow(context: Context, names: Sequence[dict[Id, Id]]) -> None:
    """Has plans be about variables by their new names too."""
    for ids in context.plans.values():
        ids |= {new for own in names for old, new in own.items() if old in ids}


def opened(plans: Plans) -> dict[str, set[Id]]:
    """Plans that a step may add to."""
    return {place: set(ids) for place, ids in plans}


def after(
    context: Context,
    before: Plans,
    leaves: Sequence[tuple[Any, Any, Any]],
    names: dict[Id, Id],
) -> Plans:
    """The plans about a state: a leaf is meant that is made of what is, or that took the place of one.

    Args:
        context: that of the step.
        before: the plans about the state before.
        leaves: what was in the place of each leaf before; the leaf as the step made it; and as the state has it.
        names: those that the state has for the variables.
    """
    old, new = opened(before), context.plans
    found = []
    for place in {**old, **new}:
        own, past = new.get(place, set()), old.get(place, set())
        ids = {names[i] for i in own if i in names}
        for was, made, kept in leaves:
            if own & set(ids_of(made)) or past & set(ids_of(was)):
                ids |= {names[i] for i in ids_of(kept)}
        found.append((place, frozenset(ids)))
    return frozenset(found)


def _refused(place: str, what: str) -> Refused:
    return Refused(
        f"what is `exact`{place}, {what}; take that `exact` away, or what is against it",
        complete=False,
    )

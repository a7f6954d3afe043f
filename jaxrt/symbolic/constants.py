"""The constants of a model that an inference would draw: found in its first step and in a later one.

In: a probabilistic node over symbolic values. Out: for each place where it samples a constant that is drawn then, or
later, what is drawn and why; and the leaves of the state that keep it. A constant is what is sampled while the flags
hold that only the first step has, and what every later step hands on as it is. So what an automaton or a `reset` may
sample anew is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.distributions.printing import called
from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.exceptions import watching
from pzjax.jaxrt.insides import is_known, trace
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.noting import unnoted
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.canonical import Held, canonical, is_leaf
from pzjax.jaxrt.symbolic.context import Context, entered
from pzjax.jaxrt.symbolic.distributions import Plain
from pzjax.jaxrt.symbolic.engine import opened
from pzjax.jaxrt.symbolic.points import Point, Site, Sites
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.supports import Support, support_of
from pzjax.jaxrt.symbolic.terms import Affine, Finite, Id, Ref, is_expr

Leaves = dict[Any, Any]
"""The leaves of a state by the ways to them."""


@dataclass(frozen=True)
class Constants:
    """The constants of a model that are drawn.

    Attributes:
        sites: where each is sampled.
        supports: for each leaf of the state that keeps one, by the way to it, which numbers it may be.
    """

    sites: Sites
    supports: dict[Any, Support]


def constants_of(model: Node, given: tuple[Key, Any]) -> Constants:
    """The constants of a model that an inference would draw.

    Args:
        model: a probabilistic node over symbolic values.
        given: a key, and an input of the model.
    """
    sites: dict[Site, tuple[str, str]] = {}
    supports: dict[Any, Support] = {}

    def find(given: tuple[Key, Any]) -> None:
        with unnoted():
            sites.update(watching(lambda: _sites(model, given))[0])

    def find_supports(given: tuple[Key, Any]) -> None:
        with unnoted():
            supports.update(watching(lambda: _supports(model, given, sites))[0])

    traced, _ = trace(find, given)
    if not sites:
        return Constants({}, {})
    if traced.has_effects:
        raise Refused(
            "a model that prints has constants which Infer_apf keeps as points, and would print at each of them; take "
            "the printing away, or open Infer_semi_symbolic",
            complete=False,
        )
    jax.eval_shape(find_supports, given)
    return Constants(sites, supports)


def first_state(model: Node, key: Key) -> tuple[Held, set[Any]]:
    """The first state, in which the flags that only the first step has are known, and the ways to these."""
    tree = model.fresh(key)
    flags = {way for way, leaf in leaves_of(tree).items() if _is_known_as(leaf, True)}
    return Held(Store(), with_leaves(tree, dict.fromkeys(flags, True))), flags


def fallen(flags: set[Any], made: Leaves) -> dict[Any, bool]:
    """Those of some flags that a step has made false, each as that."""
    return {way: False for way in flags if _is_known_as(made.get(way), False)}


def _sites(model: Node, given: tuple[Key, Any]) -> dict[Site, tuple[str, str]]:
    """Where a model samples constants that are drawn."""
    start, flags = first_state(model, given[0])
    held, made, first = _stepped(model, start, given)
    held.tree = with_leaves(held.tree, fallen(flags, made))
    before = leaves_of(held.tree)
    _, handed, _ = _stepped(model, held, given)
    ways = [way for way in made if way in before and _is_same(handed.get(way), before[way])]
    constants = {_variable(before[way]) for way in ways}
    held.lasting = frozenset(i for i in held.store.gaussians() if i in constants)
    _, _, later = _stepped(model, held, given)
    sites: dict[Site, tuple[str, str]] = {}
    for site, distribution, value in first.ledger.samples or []:
        for way in ways:
            if site and _is_of(made[way], value, first.store):
                told = _told(first, value) or _told(later, before[way])
                if not is_expr(value):
                    told = _family(distribution), "it has no law that is kept"
                sites |= {} if told is None else {site: told}
    return sites


def _supports(model: Node, given: tuple[Key, Any], sites: Sites) -> dict[Any, Support]:
    """Which leaves keep the constants, once they are drawn where they are sampled, and what they may be."""
    with jax.ensure_compile_time_eval():  # so that bounds which the program says are known
        held, _ = first_state(model, given[0])
        _, leaves, made = _stepped(model, held, given, Point(0, 0, sites, alone=True))
    found = {}
    for site, distribution, value in made.ledger.samples or []:
        support = support_of(distribution) if site in sites else None
        for way, leaf in leaves.items():
            if support is not None and any(leaf is part for part in jax.tree.leaves(value)):
                found[way] = support
    return found


def _stepped(
    model: Node, held: Held, given: tuple[Key, Any], point: Point | None = None
) -> tuple[Held, Leaves, Context]:
    """The state after a step, the leaves of what the model made of it, and the context of the step."""
    context = opened(held, given[0])
    context.ledger.samples, context.point = [], point
    context.ledger.keeps_states = True  # which are exact then, at each point
    with entered(context):
        tree, _ = model.step(held.tree, given)
        return canonical(tree, held), leaves_of(tree), context


def leaves_of(tree: Any) -> Leaves:
    """The leaves of a state by the ways to them."""
    return dict(jax.tree_util.tree_leaves_with_path(tree, is_leaf=is_leaf))


def with_leaves(tree: Any, leaves: Leaves) -> Any:
    """A state with other leaves at some places."""
    return jax.tree_util.tree_map_with_path(
        lambda way, leaf: leaves.get(way, leaf), tree, is_leaf=is_leaf
    )


def _is_known_as(leaf: Any, value: bool) -> bool:
    """Whether a leaf is a boolean that is known to be this one."""
    if is_leaf(leaf) or not is_known(leaf):
        return False
    return np.asarray(leaf).dtype == np.bool_ and not np.ndim(leaf) and bool(leaf) is value


def _family(distribution: Any) -> str:
    """What a distribution is called."""
    return called(distribution.base if isinstance(distribution, Plain) else distribution)


def _told(context: Context, term: Any) -> tuple[str, str] | None:
    """What a variable is and why it is drawn, if it is."""
    variable = _variable(term)
    return None if variable is None else context.ledger.realised.get(variable)


def _variable(term: Any) -> Id | None:
    """The variable that a term is."""
    match term:
        case Affine(ids=(variable,)) if term.bare:
            return variable
        case Ref(ids=(variable,)) | Finite(ids=(variable,)):
            return variable
    return None


def _is_of(leaf: Any, value: Any, store: Store) -> bool:
    """Whether a leaf is what was sampled, as it is or realised."""
    if is_expr(value):
        own = _variable(value)
        return own is not None and (_variable(leaf) == own or leaf is store.known.get(own))
    return any(leaf is part for part in jax.tree.leaves(value))


def _is_same(leaf: Any, before: Any) -> bool:
    """Whether a leaf is what it was before a step."""
    variable = _variable(before)
    return leaf is before or (variable is not None and variable == _variable(leaf))

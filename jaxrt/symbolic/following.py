"""What a model does with its random variables, step by step, from an abstract run of its first steps.

In: a probabilistic node over symbolic values, a key and an input, or forms of these. Out: steps as relations between
variables, until the form of the state is settled, for `delayed`, which tells what ProbZelus would hold. None where a
value is one variable or another, as a branch has chosen, or an element of a list whose length only the run tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import numpy as np
from pzjax.jaxrt.exceptions import watching
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.noting import unnoted
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.state import is_state, memories
from pzjax.jaxrt.symbolic import distributions, gaussians
from pzjax.jaxrt.symbolic.canonical import canonical
from pzjax.jaxrt.symbolic.constants import fallen, first_state, leaves_of, with_leaves
from pzjax.jaxrt.symbolic.context import entered
from pzjax.jaxrt.symbolic.delayed import Action, Memory, Name, Step
from pzjax.jaxrt.symbolic.engine import opened
from pzjax.jaxrt.symbolic.events import Event
from pzjax.jaxrt.symbolic.families import beta
from pzjax.jaxrt.symbolic.terms import Affine, Finite, Ref, ids_of, is_expr

MOST = 12
"""How many steps a state has to settle."""


def followed(model: Node, given: tuple[Key, Any]) -> list[Step]:
    """The first steps of a model, if variables are always the same ones.

    Args:
        model: a probabilistic node over symbolic values.
        given: a key, and an input of the model, of which the form is enough.
    """
    steps: list[Step] = []
    leaves, structure = jax.tree.flatten(given)
    forms = {place: leaf for place, leaf in enumerate(leaves) if not is_known(leaf)}

    def run(formed: dict[int, Any]) -> None:
        own = structure.unflatten([formed.get(place, leaf) for place, leaf in enumerate(leaves)])
        with unnoted():
            steps.extend(watching(lambda: _steps(model, own))[0])

    jax.eval_shape(run, forms)
    return steps


def _steps(model: Node, given: tuple[Key, Any]) -> list[Step]:
    held, flags = first_state(model, given[0])
    steps: list[Step] = []
    forms = [jax.tree.structure(None)]
    while len(steps) < MOST and forms[-1] != (form := jax.tree.structure((held.store, held.tree))):
        forms.append(form)
        before = dict(_named(held.tree))
        context = opened(held, given[0])
        events: list[Event] = []
        context.ledger.events = events
        with entered(context):
            tree, _ = model.step(held.tree, given)
            after = dict(_named(context.store.simplified(tree)))
            held = canonical(tree, held)
        choices = list(_choices(events))
        step = Step(before, tuple(_actions(events)), after)
        step = _resolved(step, choices)
        used = [set(names) for names in (*(one.of for one in step.actions), *step.after.values())]
        unknown = any(one.side is None and one.either <= names for one in choices for names in used)
        if held.store.plate or unknown:
            return []
        steps.append(step)
        held.tree = with_leaves(held.tree, fallen(flags, leaves_of(tree)))
    return steps


def _named(state: Any, path: str = "") -> Iterator[tuple[Memory, tuple[Name, ...]]]:
    """The variables that memories name, by how reports call these."""
    if not is_state(state):
        inner, output = state  # of a model that keeps its last output
        yield from _named(inner, path)
        yield f"{path}output", tuple(ids_of(output))
        return
    for name, line, value in memories(state):
        if is_state(value):
            yield from _named(value, f"{path}{name}.")
            continue
        for way, leaf in jax.tree_util.tree_leaves_with_path(value, is_leaf=is_expr):
            called = f"{path}{name}{jax.tree_util.keystr(way)}"
            yield f"{called} (line {line})" if line else called, tuple(ids_of(leaf))


def _actions(events: Iterable[Event]) -> Iterator[Action]:
    """Events as relations between variables."""
    for event in events:
        names, made = tuple(ids_of(event.of)), tuple(ids_of(event.made))
        if event.kind != "choose":
            yield Action(event.kind, names, made, _related(event.of), event.place, event.sure)


@dataclass(frozen=True)
class Choice:
    """A value that is one of two by a condition.

    Attributes:
        either: the variables of both.
        side: those of the one that is chosen, if that is known.
    """

    either: frozenset[Name]
    side: frozenset[Name] | None


def _choices(events: Iterable[Event]) -> Iterator[Choice]:
    """What is chosen between in a step."""
    for event in events:
        if event.kind != "choose":
            continue
        sides = [
            [frozenset(ids_of(term)) for term in jax.tree.leaves(one, is_leaf=is_expr)]
            for one in event.made
        ]
        index = int(not event.of) if isinstance(event.of, bool | np.bool_ | np.ndarray) else None
        for terms in zip(*sides, strict=False):
            either = frozenset().union(*terms)
            if len(either) > max(map(len, terms)):
                yield Choice(either, None if index is None else terms[index])


def _resolved(step: Step, choices: Sequence[Choice]) -> Step:
    """A step in which what is chosen, if that is known, is the one."""

    def chosen(names: tuple[Name, ...]) -> tuple[Name, ...]:
        for one in reversed(choices):  # a later one may be of earlier ones
            if one.side is not None and one.either <= set(names):
                names = tuple(i for i in names if i not in one.either or i in one.side)
        return names

    actions = tuple(replace(action, of=chosen(action.of)) for action in step.actions)
    after = {memory: chosen(names) for memory, names in step.after.items()}
    return Step(step.before, actions, after)


def _related(distribution: Any) -> bool:
    """Whether delayed sampling knows the law of what is sampled given one parent."""
    match distribution:
        case gaussians.Gaussian(mu, spread) | gaussians.MvGaussian(mu, spread):
            return not ids_of(spread) and (isinstance(mu, Affine) or not ids_of(mu))
        case distributions.Bernoulli(p):
            return isinstance(p, Ref | Finite) or not ids_of(p)
        case distributions.Root(parameters, law):
            return law is beta.Beta and not ids_of(parameters)
    return False

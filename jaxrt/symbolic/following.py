"""What a model does with its random variables, step by step, from an abstract run of its first steps.

In: a probabilistic node over symbolic values, a key and an input, or forms of these. Out: steps as relations between
variables, until the form of the state is settled, for `delayed`, which tells what ProbZelus would hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jax
from pzjax.jaxrt.exceptions import watching
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.noting import unnoted
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.state import is_state, memories
from pzjax.jaxrt.symbolic import distributions
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
    """The first steps of a model; none where variables are elements of lists whose length only the run tells.

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
        if held.store.plate:
            return []
        steps.append(Step(before, tuple(map(_action, events)), after))
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


def _action(event: Event) -> Action:
    """An event as a relation between variables."""
    names = tuple(ids_of(event.of))
    made = tuple(ids_of(event.made))
    return Action(event.kind, names, made, _related(event.of), event.place, event.sure)


def _related(distribution: Any) -> bool:
    """Whether delayed sampling knows the law of what is sampled given one parent."""
    match distribution:
        case distributions.Gaussian(mu, spread) | distributions.MvGaussian(mu, spread):
            return not ids_of(spread) and (isinstance(mu, Affine) or not ids_of(mu))
        case distributions.Bernoulli(p):
            return isinstance(p, Ref | Finite) or not ids_of(p)
        case distributions.Root(parameters, law):
            return law is beta.Beta and not ids_of(parameters)
    return False

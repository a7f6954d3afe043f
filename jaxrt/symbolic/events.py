"""Events: what a program does with its random variables in a step, for who asks.

In: models that make steps. Out: the models, with the input of their last step; and the form in which a context keeps
what one samples, observes, evaluates and chooses between, in order.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Literal

import jax
import jax.numpy as jnp
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.node import Node

Kind = Literal["sample", "observe", "evaluate", "choose"]


@dataclass(frozen=True)
class Event:
    """One thing that a program does.

    Attributes:
        kind: whether it samples, observes, evaluates, or chooses between values.
        of: the distribution, the value that is evaluated, or the condition by which is chosen, as it is before.
        made: what is sampled, or the values that are chosen between.
        place: where, as messages say it.
        sure: whether it happens at every step, and not only within a branch or a loop.
    """

    kind: Kind
    of: Any
    made: Any
    place: str
    sure: bool


Stepped = dict[str, tuple[Node, Any]]
"""Models by their names, with a key and an input, or forms of these."""

_stepped: ContextVar[Stepped | None] = ContextVar("stepped", default=None)


@contextmanager
def noticing() -> Iterator[Stepped]:
    """Has models over symbolic values noticed whose steps are traced within a `with` block."""
    models: Stepped = {}
    token = _stepped.set(models)
    try:
        yield models
    finally:
        _stepped.reset(token)


def stepping(model: Node, given: Any) -> None:
    """Tells that a model makes a step of a key and an input."""
    models = _stepped.get()
    if models is not None:
        models[model.signature or model.name] = model, jax.tree.map(_form, given)


def _form(leaf: Any) -> Any:
    if is_known(leaf):
        return leaf
    return jax.ShapeDtypeStruct(jnp.shape(leaf), jnp.result_type(leaf))

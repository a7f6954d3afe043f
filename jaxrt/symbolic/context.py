"""The context: where symbolic values live while a step of a model is traced.

`sample`, `observe` and `eval` of a symbolic engine change the store of the context in force. It belongs to one
place of tracing: who asks for it in a function that JAX traces by itself gets a refusal, not a store whose
values would leak. So whatever runtime function traces what it is given does so through `join` or `loops`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any

import jax
from jax import Array
from pzjax.jaxrt.errors import Refused, place_of
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.insides import trace_state
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.symbolic.events import Event, Kind
from pzjax.jaxrt.symbolic.points import Point, Site
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import Id


@dataclass
class Ledger:
    """What all contexts of a step share.

    Attributes:
        next_id: the name of the next variable.
        draws: how many draws there were.
        bits: the values that the first booleans to be evaluated are given, instead of being drawn.
        taken: how many of these are given.
        in_list: whether it is that of the elements of a list whose length only the run tells.
        realised: the variables that were realised, with what each was and why.
        samples: for each sample its place, its distribution and its value; None where nobody asks.
        keeps_states: whether of a product of a constant of the model and another value the constant is drawn.
        events: what the program does with random variables; None where nobody asks.
    """

    next_id: Id = 0
    draws: int = 0
    bits: tuple[Any, ...] = ()
    taken: int = 0
    in_list: bool = False
    realised: dict[Id, tuple[str, str]] = field(default_factory=dict)
    samples: list[tuple[Site, Any, Any]] | None = None
    keeps_states: bool = False
    events: list[Event] | None = None


@dataclass
class Context:
    """The store of a place of tracing, and what happens there.

    Attributes:
        store: the law of the variables.
        key: where the numbers of draws come from.
        ledger: what it shares with the contexts around it.
        score: the sum of the log-densities of what was observed.
        correction: what the log-weight of the particle has beside.
        lasting: the variables that are constants of the model.
        plans: for each `exact` of the program, by its place, the variables that it is about.
        sampled: what was sampled as a number.
        point: which of the points of a particle this is; None where it has none.
        drawn: the sum of the log-densities of what was drawn for all points of the particle.
        choices: the numbers that branches chose, each with the boolean that it was chosen by before it, and what it was
            chosen from behind it: a number is chosen once.
        facts: the values of such numbers, by their identity, on the side of a branch where they are known.
        is_outer: whether what happens here happens at every step.
    """

    store: Store
    key: Key
    ledger: Ledger
    score: Array = field(default_factory=lambda: as_float(0.0))
    correction: Array = field(default_factory=lambda: as_float(0.0))
    lasting: frozenset[Id] = frozenset()
    plans: dict[str, set[Id]] = field(default_factory=dict)
    sampled: list[Any] = field(default_factory=list)
    point: Point | None = None
    drawn: Array = field(default_factory=lambda: as_float(0.0))
    choices: dict[Any, tuple[Any, Array, Any]] = field(default_factory=dict)
    facts: dict[int, int] = field(default_factory=dict)
    is_outer: bool = True

    def __post_init__(self) -> None:
        """Remembers where it is traced."""
        self._home = trace_state()

    @property
    def is_here(self) -> bool:
        """Whether its values can be used here."""
        return self._home == trace_state()

    def fresh(self) -> Id:
        """The name of a new variable."""
        made = self.ledger.next_id
        self.ledger.next_id += 1
        for ids in self.plans.values():  # a name that was given in vain is given again
            ids.discard(made)
        return made

    def next_key(self) -> Key:
        """A key for one draw."""
        self.ledger.draws += 1
        key = self.key.fold(self.ledger.draws)
        return key if self.point is None else self.point.key(key)

    def next_bit(self) -> Any:
        """The value of the next boolean that is evaluated; None where it is to be drawn."""
        if self.ledger.taken == len(self.ledger.bits):
            return None
        self.ledger.taken += 1
        return self.ledger.bits[self.ledger.taken - 1]

    def inner(self) -> Context:
        """A context for a function that is traced by itself, from the same store."""
        inner = Context(self.store.copy(), self.key, self.ledger, lasting=self.lasting)
        inner.plans, inner.sampled, inner.point = self.plans, list(self.sampled), self.point
        inner.facts = self.facts
        inner.is_outer = False
        return inner


_current: ContextVar[Context | None] = ContextVar("symbolic", default=None)


@contextmanager
def entered(context: Context | None) -> Iterator[None]:
    """Has a context, or none, in force within a `with` block."""
    token = _current.set(context)
    try:
        yield
    finally:
        _current.reset(token)


@contextmanager
def alone(context: Context) -> Iterator[None]:
    """Has a point of a particle draw for itself within a `with` block."""
    point = context.point
    context.point = point and replace(point, alone=True)
    try:
        yield
    finally:
        context.point = point


def here() -> Context | None:
    """The context in force, if its values can be used here."""
    context = _current.get()
    return context if context is not None and context.is_here else None


def current() -> Context:
    """The context in force.

    Raises:
        Refused: there is none, or it belongs to another place of tracing.
    """
    context = _current.get()
    if context is None:
        raise Refused(
            "a symbolic value is sampled, observed or evaluated outside of a model that a symbolic engine infers",
            complete=False,
        )
    if not context.is_here:
        raise Refused(
            "a symbolic value is sampled, observed or evaluated within a function that runs once for each of many "
            "elements, which can't be translated; evaluate it before, or write the elements out",
            complete=False,
        )
    return context


def scored(weight: Array) -> Array:
    """A log-weight, which the context counts."""
    context = here()
    if context is not None:
        context.score = context.score + weight
    return weight


def sampled(value: Any) -> None:
    """Takes note of a value that is sampled as a number."""
    context = here()
    if context is not None:
        context.sampled += jax.tree.leaves(value)


def happening(kind: Kind, of: Any) -> Callable[[Any], None]:
    """Takes note of what a program does with random variables, where somebody asks.

    Args:
        kind: what it does.
        of: the distribution or the value, as it is before.

    Returns:
        What is to be called afterwards, with what is sampled or chosen between.
    """
    context = here()
    if context is None or (events := context.ledger.events) is None:
        return lambda _: None
    before = context.store.simplified(of)
    place = place_of(sys._getframe(1), named=True)
    return lambda made: events.append(Event(kind, before, made, place, context.is_outer))


def known(value: Any) -> Any:
    """A value that leaves a model for something that has no symbolic values: its random parts are realised."""
    if here() is None:
        return value
    from pzjax.jaxrt.symbolic.realise import evaluate  # which needs this module

    return evaluate(value, "it is given to what has no symbolic values")

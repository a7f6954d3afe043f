"""Explaining: what symbolic inference does with a program, from the trace of its step.

In: a node with inferences. Out: for each inference what is drawn, where and why, and what a particle holds. It is noted
where it happens, so nothing of it is guessed; a step that is traced outside of `explaining` notes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.symbolic.canonical import Held, is_leaf
from pzjax.jaxrt.symbolic.context import Event, Ledger, noting
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import Affine, Finite, Ref, is_expr


@dataclass(frozen=True)
class Report:
    """What an inference does with its model.

    Attributes:
        model: the name and type of the model, and where it is.
        events: what is drawn, where and why, in order.
        memories: for each memory that is random its name and its law.
        numbers: how many numbers a particle holds.
    """

    model: str
    events: tuple[Event, ...]
    memories: tuple[tuple[str, str], ...]
    numbers: int

    def __str__(self) -> str:
        """Some lines for people."""
        lines = [self.model]
        for event in self.events:
            place = event.place.removeprefix(f" in {self.model}").removeprefix(",")
            lines.append(f"  drawn{place}: {event.what}, because {event.why}")
        if not self.events:
            lines.append("  exact: nothing is drawn, and all particles are one")
        lines += [f"  {name} is kept as {law}" for name, law in self.memories]
        numbers = "1 number" if self.numbers == 1 else f"{self.numbers} numbers"
        lines.append(f"  a particle holds {numbers}, however long it runs")
        return "\n".join(lines)


_reports: ContextVar[dict[str, Report] | None] = ContextVar("reports", default=None)


@contextmanager
def explaining() -> Iterator[dict[str, Report]]:
    """Has inferences whose steps are traced within a `with` block say what they do: by their models, the last trace."""
    reports: dict[str, Report] = {}
    token = _reports.set(reports)
    try:
        with noting():
            yield reports
    finally:
        _reports.reset(token)


def said(model: Node, ledger: Ledger, held: Held) -> None:
    """Notes what a step of a model did.

    Args:
        model: the model.
        ledger: what was noted in the step.
        held: the state after it.
    """
    reports = _reports.get()
    if reports is None:
        return
    paths = jax.tree_util.tree_leaves_with_path(held.tree, is_leaf=is_leaf)
    memories = [
        (jax.tree_util.keystr(path).strip("."), law_in_words(held.store, leaf))
        for path, leaf in paths
        if is_expr(leaf)
    ]
    numbers = sum(int(jnp.size(leaf)) for leaf in jax.tree.leaves(held))
    name = model.signature or model.name
    events = tuple(dict.fromkeys(ledger.events))
    reports[name] = Report(name, events, tuple(memories), numbers)


def law_in_words(store: Store, term: Any) -> str:
    """The law of a term of a canonical state."""
    match term:
        case Affine(_, _, _, ()):
            return "a gaussian"
        case Affine(_, _, _, (size,)):
            return f"a gaussian column of {size}"
        case Ref(_, (variable,)) if variable in store.child:
            return f"a {_word(store.child[variable].law)} of a {_word(store.star[store.child[variable].parent.ids[0]])}"
        case Ref(_, ids):
            return f"a {_word(store.star[ids[0]])}"
        case Finite(values):
            return f"one of {jnp.size(values)} values"
    return "a random value"


def _word(law: Any) -> str:
    return type(law).__name__.lower()


def explained(node: Node) -> list[Report]:
    """What the inferences of a node do, by an abstract run of its steps."""
    with explaining() as reports:
        node.init(0)
    return list(reports.values())

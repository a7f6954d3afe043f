"""Explaining: what an inference does with its model, from the trace of its step.

In: the step of a model, traced for one particle, and its state. Out: what is drawn, where and why; and for each memory
whether all particles have the same, or else the draw that makes them differ. It is what the runtime itself finds, so
nothing of it is guessed. A step that is traced outside of `explaining` says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any

import jax
from pzjax.jaxrt.insides import Traced
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.noting import Draw, noting
from pzjax.jaxrt.populations.population import Lane, Population
from pzjax.jaxrt.populations.varying import Cause, Flag, first, varying_outputs
from pzjax.jaxrt.settings import current as settings
from pzjax.jaxrt.state import is_state, memories
from pzjax.jaxrt.symbolic.canonical import Held
from pzjax.jaxrt.symbolic.delayed import Verdict
from pzjax.jaxrt.symbolic.points import Points
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import ids_of, is_expr
from pzjax.jaxrt.symbolic.words import law_in_words

SHARED = "the same for all particles"


@dataclass(frozen=True)
class Memory:
    """What is told of a memory.

    Attributes:
        name: its name, after those of the instances that it is in.
        line: where the source has it; empty where that is not known.
        law: its law, where it is random; else empty.
        cause: False where all particles have the same; else why not.
    """

    name: str
    line: str
    law: str
    cause: Flag


@dataclass(frozen=True)
class Report:
    """What an inference does with its model.

    Attributes:
        model: the name and type of the model, and where it is.
        draws: the draws that there are, by their marks.
        own: the marks of what is drawn in a step, in order.
        memories: the memories of the model.
        numbers: how many numbers a particle holds.
        plans: the places of what the program says is exact, and is so.
        delayed: what ProbZelus's own engines would hold, by their names.
    """

    model: str
    draws: list[Draw]
    own: tuple[int, ...]
    memories: tuple[Memory, ...]
    numbers: int
    plans: tuple[str, ...] = ()
    delayed: tuple[tuple[str, Verdict], ...] = ()

    def __str__(self) -> str:
        """Some lines for people."""
        drawn = dict.fromkeys(self.draws[mark] for mark in self.own)
        lines = [self.model]
        for draw in drawn:
            because = f", because {draw.why}" if draw.why else ""
            lines.append(f"  drawn{self._place(draw.place)}: {draw.what}{because}")
        if not drawn:
            lines.append("  exact: nothing is drawn, and all particles are one")
        lines += [f"  exact{self._place(place)}, as the program says" for place in self.plans]
        rows = [
            (f"{one.name} (line {one.line})" if one.line else one.name, self._words(one))
            for one in self.memories
        ]
        width = max((len(name) for name, _ in rows), default=0)
        lines += [f"  {name:{width}}  {words}" for name, words in rows]
        numbers = "1 number" if self.numbers == 1 else f"{self.numbers} numbers"
        lines.append(f"  a particle holds {numbers}, however long it runs")
        lines += [
            f"  in ProbZelus's {name} it holds {self._held(one)}" for name, one in self.delayed
        ]
        return "\n".join(lines)

    def _place(self, place: str) -> str:
        """Where something is, seen from the model."""
        return place.removeprefix(f" in {self.model}").removeprefix(",")

    def _held(self, verdict: Verdict) -> str:
        """What an engine of ProbZelus would hold."""
        match verdict.most:
            case 0:
                return "no variables"
            case 1:
                return "1 variable at most"
            case int(most):
                return f"{most} variables at most"
        places = " and".join(self._place(one) for one in verdict.places)
        while_ = " while no branch uses it" if verdict.only_if else ""
        return f"ever more{while_}: {verdict.memory} keeps what is sampled{places} at each instant"

    def _words(self, memory: Memory) -> str:
        law = f"{memory.law}, " if memory.law else ""
        match memory.cause:
            case False:
                return f"{law}{SHARED}"
            case Cause(int(mark)):
                draw = self.draws[mark]
                return f"{law}one for each particle: {draw.what} is drawn{self._place(draw.place)}"
        return f"{law}one for each particle, which draws"


@dataclass
class _Explanation:
    """What is told so far: the draws, and of the last trace of each model, by its name and memories, a report."""

    draws: list[Draw]
    reports: dict[Any, Report] = field(default_factory=dict)


_current: ContextVar[_Explanation | None] = ContextVar("explanation", default=None)


@contextmanager
def explaining() -> Iterator[dict[Any, Report]]:
    """Has inferences whose steps are traced within a `with` block say what they do: by their models, the last trace."""
    with noting() as draws:
        explanation = _Explanation(draws)
        token = _current.set(explanation)
        try:
            yield explanation.reports
        finally:
            _current.reset(token)


def is_explaining() -> bool:
    """Tells whether somebody asks."""
    return _current.get() is not None


def said(model: Node, lane: Lane, states: Population) -> None:
    """Tells what a step of a model does.

    Args:
        model: the model.
        lane: the step for one particle, from its state to its next state and more.
        states: the states before it.
    """
    explanation = _current.get()
    after = lane.form[0]
    leaves, structure = jax.tree.flatten(after)
    held = after.values.tree if isinstance(after, Points) else after
    if explanation is None or structure != jax.tree.structure(states.tree):  # not settled yet
        return
    causes = structure.unflatten(_causes(lane, states.varying))
    name = model.signature or model.name
    told = tuple(_memories(after, causes))
    explanation.reports[name, tuple(one.name for one in told)] = Report(
        name,
        explanation.draws,
        tuple(_marks(lane.traced)),
        told,
        sum(leaf.size for leaf in leaves),
        tuple(sorted(place for place, _ in held.plans)) if isinstance(held, Held) else (),
    )


def _causes(lane: Lane, varying: tuple[bool, ...]) -> list[Flag]:
    """Why each leaf of a state differs, of those that do: in the first state none does."""
    count = len(varying)
    shared = [False] * (len(lane.varying) - 1 - count)
    causes: list[Flag] = [False] * count
    while True:
        made = varying_outputs(lane.traced, [Cause(), *causes, *shared])[:count]
        leaves = zip(varying, causes, made, strict=True)
        after = [varies and (old or new) for varies, old, new in leaves]
        if after == causes:
            return [
                varies and (own or Cause()) for varies, own in zip(varying, causes, strict=True)
            ]
        causes = after


def _marks(traced: Traced) -> Iterator[int]:
    """The marks in a function, in order."""
    for equation in traced.equations:
        if equation.mark is not None:
            yield equation.mark
        for body in equation.bodies:
            yield from _marks(body)


def _memories(
    state: Any, causes: Any, path: str = "", laws: tuple[Store, Store] | None = None
) -> Iterator[Memory]:
    """The memories of a model.

    Args:
        state: its state, in which there are shapes.
        causes: the same tree, in which there is why each of them differs.
        path: the names before.
        laws: the store of random memories, likewise twice.
    """
    match state:
        case Points(values):
            one = jax.tree.unflatten(jax.tree.structure(values.tree), values.varying)
            differs = [bool(memory.cause) for memory in _memories(values.tree, one, path)]
            told = _memories(values.tree, causes.values.tree, path)
            for memory, has_points in zip(told, differs, strict=True):
                yield _at_points(memory, state) if has_points else memory
        case Held():
            yield from _memories(state.tree, causes.tree, path, (state.store, causes.store))
        case (inner, _) if is_state(inner):  # of a model that keeps its last output
            yield from _memories(inner, causes[0], path, laws)
            yield from _memory(f"{path}output", "", state[1], causes[1], laws)
        case _ if is_state(state):
            for one, (_, _, cause) in zip(memories(state), memories(causes), strict=True):
                name, line, value = one
                yield from _memory(f"{path}{name}", line, value, cause, laws)


def _at_points(memory: Memory, points: Points) -> Memory:
    """What is told of a memory that differs between the points of a particle."""
    (count,) = points.log_shares.tree.shape or (settings().points,)
    law = f"{count} points" + (f", at each {memory.law}" if memory.law else "")
    return replace(memory, law=law)


def _memory(
    name: str, line: str, value: Any, causes: Any, laws: tuple[Store, Store] | None
) -> Iterator[Memory]:
    """One memory, or those of an instance."""
    if is_state(value):
        yield from _memories(value, causes, f"{name}.", laws)
        return
    own = jax.tree.leaves(causes)
    random = [
        (jax.tree_util.keystr(path), leaf)
        for path, leaf in jax.tree_util.tree_leaves_with_path(value, is_leaf=is_expr)
        if is_expr(leaf)
    ]
    if laws is None or not random:
        yield Memory(name, line, "", first(own))
        return
    store, why = laws
    for part, term in random:
        entries = jax.tree.leaves(why.entries(store.needed(ids_of(term))))
        law = law_in_words(store, term)
        yield Memory(f"{name}{part}", line, law, first([*own, *entries]))

"""Delayed sampling as ProbZelus has it: how many variables it would hold, and what keeps them.

In: what a program does in its steps, as relations between variables. Out: for each of its two engines whether memory is
bounded, and if it is not, by which memory and which samples. pzjax itself integrates history out, and is bounded.

A variable is *waiting* (its law is known given its parent), *known by its law* (marginalised), or *realised*. To use
one, all its parents become known by their laws; another such chain below them is realised first. `Infer_ds_streaming`
keeps the parent of a variable that waits, and the child of one that is known by its law, which is all that is reachable
from a memory; `Infer_ds_naive` keeps parents and children.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Memory = str
"""A memory of the program, as reports name it."""

Name = int
"""A variable within a step."""

PERIOD = 12
"""After how many steps what is held is compared: more than a program waits for a value of the past."""


@dataclass(frozen=True)
class Action:
    """What a program does with variables.

    Attributes:
        kind: whether it samples, observes or evaluates.
        of: the variables that it does so with: parents, where it samples or observes.
        made: the variables that it samples.
        related: whether a law given one parent is one that delayed sampling knows.
        place: where the source says so, as messages say it.
        sure: whether it happens at every step.
    """

    kind: Literal["sample", "observe", "evaluate"]
    of: tuple[Name, ...] = ()
    made: tuple[Name, ...] = ()
    related: bool = True
    place: str = ""
    sure: bool = True


@dataclass(frozen=True)
class Step:
    """A step of a program.

    Attributes:
        before: the variables that memories name before it.
        actions: what happens in it.
        after: those that they name after it.
    """

    before: Mapping[Memory, tuple[Name, ...]]
    actions: tuple[Action, ...]
    after: Mapping[Memory, tuple[Name, ...]]


@dataclass(frozen=True)
class Verdict:
    """What an engine of ProbZelus would hold.

    Attributes:
        most: the greatest number of variables at the end of a step; None where it grows.
        memory: the one that keeps most, where it grows.
        places: where what is kept of each instant is sampled, likewise.
        only_if: whether it grows only as long as no branch that observes or evaluates is taken.
    """

    most: int | None
    memory: Memory = ""
    places: tuple[str, ...] = ()
    only_if: bool = False


@dataclass(eq=False)
class Variable:
    """A variable of the graph, at the end of its way as `realised`."""

    place: str
    instant: int
    parent: Variable | None = None
    child: Variable | None = None
    waits: bool = False
    realised: bool = False
    beside: set[Variable] = field(default_factory=set)


def verdict(steps: Sequence[Step], *, streaming: bool) -> Verdict:
    """What delayed sampling would hold of a program.

    Args:
        steps: the first steps; after the last one it is repeated.
        streaming: whether it is that of `Infer_ds_streaming`, else of `Infer_ds_naive`.
    """
    surely = _followed(steps, streaming, all_branches=False)
    if surely.most is not None:
        return surely
    at_best = _followed(steps, streaming, all_branches=True)
    if at_best.most is None:
        return at_best
    return Verdict(None, surely.memory, surely.places, only_if=True)


def _followed(steps: Sequence[Step], streaming: bool, all_branches: bool) -> Verdict:
    kept: dict[Memory, tuple[Variable, ...]] = {}
    counts = []
    for instant in range(3 * PERIOD):
        step = steps[min(instant, len(steps) - 1)]
        kept = _stepped(step, kept, instant, all_branches)
        counts.append(len(_reached(_roots(kept.values()), streaming)))
    early, late, last = counts[PERIOD - 1], counts[2 * PERIOD - 1], counts[-1]
    if not early < late < last:
        return Verdict(max(counts))
    memory, chain = _longest(kept, streaming)
    places = sorted({one.place for one in chain if PERIOD <= one.instant < 2 * PERIOD})
    return Verdict(None, memory, tuple(places))


def _stepped(
    step: Step, kept: Mapping[Memory, tuple[Variable, ...]], instant: int, all_branches: bool
) -> dict[Memory, tuple[Variable, ...]]:
    """What memories name after a step."""
    named: dict[Name, dict[Variable, None]] = {}
    for memory, names in step.before.items():
        for name in names:
            named.setdefault(name, {}).update(dict.fromkeys(kept.get(memory, ())))

    def meant(names: Iterable[Name]) -> list[Variable]:
        found = dict.fromkeys(one for name in names for one in named.get(name, {}))
        return [one for one in found if not one.realised]

    for action in step.actions:
        parents = meant(action.of)
        if action.kind == "sample":
            made = _sampled(parents, action, instant)
            named |= {name: {made: None} for name in action.made}
        elif action.sure or all_branches:
            if action.kind == "observe" and action.related and len(parents) == 1:
                _known(parents[0])
            else:
                for one in parents:
                    _realise(one)
    return {memory: tuple(meant(names)) for memory, names in step.after.items()}


def _sampled(parents: Sequence[Variable], action: Action, instant: int) -> Variable:
    """A new variable."""
    made = Variable(action.place, instant)
    if action.related and len(parents) == 1:
        made.parent, made.waits = parents[0], True
        made.beside.add(parents[0])
        parents[0].beside.add(made)
        return made
    for one in parents:
        _realise(one)
    made.realised = not action.related or bool(parents)
    return made


def _known(variable: Variable) -> None:
    """Has the law of a variable be known, and no other chain below it."""
    way = [variable]
    while way[-1].waits and way[-1].parent is not None and not way[-1].parent.realised:
        way.append(way[-1].parent)
    for one in reversed(way):
        if one.child is not None and not one.child.realised:
            _realise(one.child)
        one.child = None
    for above, below in zip(way[:0:-1], way[-2::-1], strict=True):
        above.child = below
    for one in way:
        one.waits, one.parent = False, None


def _realise(variable: Variable) -> None:
    """Has a variable have a value."""
    _known(variable)
    variable.realised = True
    for other in variable.beside:
        other.beside.discard(variable)
    variable.beside = set()


def _next(variable: Variable, streaming: bool) -> list[Variable]:
    """What a variable keeps."""
    if not streaming:
        return list(variable.beside)
    return [
        one for one in (variable.parent, variable.child) if one is not None and not one.realised
    ]


def _roots(kept: Iterable[tuple[Variable, ...]]) -> list[Variable]:
    return [one for variables in kept for one in variables]


def _reached(roots: Iterable[Variable], streaming: bool) -> dict[Variable, None]:
    """What some variables keep, themselves with it."""
    found = dict.fromkeys(roots)
    open_ = list(found)
    while open_:
        for one in _next(open_.pop(), streaming):
            if one not in found:
                found[one] = None
                open_.append(one)
    return found


def _longest(
    kept: Mapping[Memory, tuple[Variable, ...]], streaming: bool
) -> tuple[Memory, list[Variable]]:
    """The memory that keeps most, and what it keeps."""
    chains = {memory: list(_reached(own, streaming)) for memory, own in kept.items()}
    memory = max(chains, key=lambda memory: len(chains[memory]))
    return memory, chains[memory]

"""The order of the equations of a block, such that each runs after what it needs.

An equation that writes W, reads R, and reads L before this instant's writes runs

1. after the initialisations of what is in W, R or L;
2. after the definitions of what is in R;
3. before the definitions of what is in L;
4. where it has an effect, after the equations with effects of the groups before its own;
5. after what makes the copy of a memory in R once more, as a reset does that starts the memory anew,
   unless that needs the equation.

A control structure is one equation: what it writes itself it does not need from others. A derivative and
a crossing write nothing: the solver does. Equations that do not need one another run from the last of
the source to the first, as in the code of the original compiler: so effects have the same order.

After Biernacki, Colaco, Hamon and Pouzet, "Clock-directed modular code generation for synchronous
data-flow languages" (LCTES 2008).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import NODES, pattern_variables
from pzjax.frontend_bridge.builtin.reductions.effects import has_effect
from pzjax.frontend_bridge.dump import syntax as obc


class CannotSchedule(Exception):
    """Equations that need one another.

    Attributes:
        names: the variables that they write.
    """

    def __init__(self, names: list[str]) -> None:
        """The cycle is among the equations of these variables."""
        super().__init__(", ".join(names))
        self.names = names


@dataclass(slots=True)
class _Node:
    equation: kernel.Eq
    writes: set[obc.Ident] = field(default_factory=set)
    starts: set[obc.Ident] = field(default_factory=set)
    reads: set[obc.Ident] = field(default_factory=set)
    lasts: set[obc.Ident] = field(default_factory=set)
    derives: set[obc.Ident] = field(default_factory=set)
    again: set[obc.Ident] = field(default_factory=set)  # copies that it makes once more
    effect: bool = False


def schedule(equations: Iterable[kernel.Eq]) -> list[kernel.Eq]:
    """The equations in order, without `Before`, and without what the reset alone does.

    Raises:
        CannotSchedule: there is a cycle.
    """
    nodes: list[_Node] = []
    effects: list[tuple[int, int]] = []
    _collect(equations, nodes, effects)
    before: list[set[int]] = [set() for _ in nodes]
    for first, then in effects:
        before[then].add(first)
    starts: dict[obc.Ident, list[int]] = defaultdict(list)
    writers: dict[obc.Ident, list[int]] = defaultdict(list)
    readers: dict[obc.Ident, list[int]] = defaultdict(list)
    for place, node in enumerate(nodes):
        for name in node.starts:
            starts[name].append(place)
        for name in node.writes:
            writers[name].append(place)
        for name in node.reads:
            readers[name].append(place)
    for place, node in enumerate(nodes):
        for name in node.writes | node.reads | node.lasts:
            for other in starts.get(name, ()):
                if other != place and name not in node.starts:
                    before[place].add(other)
        for name in node.reads:
            before[place].update(writers.get(name, ()))
        for name in node.lasts:
            for other in writers.get(name, ()):
                if other != place:
                    before[other].add(place)
    for place, node in enumerate(nodes):
        for name in node.again:
            before[place].update(writers.get(name, ()))
            for other in readers.get(name, ()):
                if other != place and not _needs(place, other, before):
                    before[other].add(place)
    return [nodes[place].equation for place in _sorted(nodes, before)]


def _needs(place: int, other: int, before: list[set[int]]) -> bool:
    """Whether a node runs after another, directly or not."""
    seen: set[int] = set()
    waiting = [place]
    while waiting:
        place = waiting.pop()
        if place == other:
            return True
        if place not in seen:
            seen.add(place)
            waiting.extend(before[place])
    return False


def _collect(
    equations: Iterable[kernel.Eq], nodes: list[_Node], effects: list[tuple[int, int]]
) -> list[int]:
    """Adds nodes, and pairs of those whose effects have an order; gives the nodes with effects."""
    acting: list[int] = []
    for equation in equations:
        if isinstance(equation, kernel.Before):
            before: list[int] = []
            for group in equation.groups:
                here = _collect(group, nodes, effects)
                effects.extend((first, then) for first in before for then in here)
                before = here or before
                acting += here
        elif not (isinstance(equation, kernel.Init) and equation.when is None):
            node = _node(equation)
            if node.effect:
                acting.append(len(nodes))
            nodes.append(node)
    return acting


def _sorted(nodes: list[_Node], before: list[set[int]]) -> list[int]:
    """The places of the nodes, each after those `before` it.

    From the last node that nothing needs to the first, each with what it needs in front.
    """
    order: list[int] = []
    needed = {other for others in before for other in others}
    entered: set[int] = set()
    done: set[int] = set()
    # A place is on the stack twice: to enter it, and under what it needs, to leave it.
    stack = [(place, False) for place in range(len(nodes)) if place not in needed]
    while stack:
        place, leaving = stack.pop()
        if leaving:
            order.append(place)
            done.add(place)
        elif place not in entered:
            entered.add(place)
            stack.append((place, True))
            stack.extend((other, False) for other in sorted(before[place]))
        elif place not in done:
            break
    if len(order) < len(nodes):
        left = [node for place, node in enumerate(nodes) if place not in done]
        raise CannotSchedule(sorted({name.source for node in left for name in node.writes}))
    return order


def _node(equation: kernel.Eq) -> _Node:
    node = _Node(equation, effect=has_effect(equation))
    _gather(equation, node)
    match equation:
        case kernel.Match(exp) | kernel.Reset(_, exp):
            head = _Node(equation)
            _read(exp, head)
        case kernel.Forall(_, first, last, inputs, _, accumulators):
            head = _Node(equation)
            before = [
                first,
                last,
                *(one.array for one in inputs),
                *(exp for _, exp in accumulators),
            ]
            for exp in before:
                _read(exp, head)
        case _:
            node.again.clear()  # the leaf itself is a start
            return node
    # The states of a control structure have their values once it has started or reset them.
    node.writes |= node.starts & node.derives
    # A control structure needs what it writes itself only where its condition reads it.
    node.reads = (node.reads - node.writes) | head.reads
    node.lasts = (node.lasts - node.writes) | head.lasts
    node.starts -= node.writes | node.reads | node.lasts | node.again
    return node


def _gather(equation: kernel.Eq, node: _Node) -> None:
    match equation:
        case kernel.Def(pattern, exp):
            node.writes.update(pattern_variables(pattern))
            _read(exp, node)
        case kernel.Init(name, exp, when):
            if when is not None:
                node.starts.add(name)
                node.lasts.add(when)
                _read(exp, node)
                if isinstance(exp, kernel.Last):
                    node.again.add(name)
        case kernel.Derive(name, exp):
            node.derives.add(name)
            _read(exp, node)
        case kernel.Watch(_, exp):
            _read(exp, node)
        case kernel.Contribute(name, exp):
            node.writes.add(name)
            _read(exp, node)
        case kernel.Match(exp, cases):
            _read(exp, node)
            for case in cases:
                _gather_block(case.block, node)
        case kernel.Reset(block, exp):
            _read(exp, node)
            node.starts.update(_reset_by(block))
            _gather_block(block, node)
        case kernel.Forall(_, first, last, inputs, outputs, accumulators, block):
            _read(first, node)
            _read(last, node)
            for one in inputs:
                _read(one.array, node)
            for name, exp in accumulators:
                node.writes.add(name)
                _read(exp, node)
            node.writes.update(output.array for output in outputs)
            _gather_block(block, node)
        case kernel.Before(groups):
            for group in groups:
                for inner in group:
                    _gather(inner, node)


def _gather_block(block: kernel.Block, node: _Node) -> None:
    for equation in block.equations:
        _gather(equation, node)


def _reset_by(block: kernel.Block) -> Iterator[obc.Ident]:
    for node in NODES.all(block):
        if isinstance(node, kernel.Init):
            yield node.name


def _read(exp: kernel.Exp, node: _Node) -> None:
    for part in NODES.all(exp):
        match part:
            case kernel.Var(name):
                node.reads.add(name)
            case kernel.Last(name):
                node.lasts.add(name)

"""Which value must be there before which: a graph of instants within one reaction.

A tag is the instant at which a value is available; `before(a, b)` says that `a` comes strictly
first. A program is causal if no tag comes before itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pzjax.frontend_bridge.dump.syntax import Span


@dataclass(frozen=True, slots=True)
class Cycle:
    """A circle of tags: what has names on it, and a place where a variable is read."""

    names: tuple[str, ...]
    at: Span


class TimeGraph:
    """Tags and what comes before what."""

    def __init__(self) -> None:
        """No tags."""
        self._after: list[list[int]] = []
        self._names: dict[int, str] = {}
        self._places: dict[int, Span] = {}

    def tag(self, name: str | None = None, at: Span | None = None) -> int:
        """A new tag; that of a variable or of a block has a name, that of a use has a place."""
        tag = len(self._after)
        self._after.append([])
        if name is not None:
            self._names[tag] = name
        if at is not None:
            self._places[tag] = at
        return tag

    def before(self, first: int, then: int) -> None:
        """Say that one tag comes before another."""
        self._after[first].append(then)

    def reachable(self, start: int) -> set[int]:
        """All tags that come after one."""
        found: set[int] = set()
        waiting = [start]
        while waiting:
            for tag in self._after[waiting.pop()]:
                if tag not in found:
                    found.add(tag)
                    waiting.append(tag)
        return found

    def reaching(self, ends: set[int]) -> set[int]:
        """Some tags, and all that come before one of them."""
        before: list[list[int]] = [[] for _ in self._after]
        for first, others in enumerate(self._after):
            for then in others:
                before[then].append(first)
        found = set(ends)
        waiting = list(ends)
        while waiting:
            for tag in before[waiting.pop()]:
                if tag not in found:
                    found.add(tag)
                    waiting.append(tag)
        return found

    def cycle(self) -> Cycle | None:
        """A circle, if there is one."""
        for component in self._circular():
            circle = self._circle(component)
            names = [self._names[tag] for tag in circle if tag in self._names]
            places = [self._places[tag] for tag in circle if tag in self._places]
            last = max(places, key=lambda at: (at.line, at.column))
            return Cycle(tuple(dict.fromkeys(names)), last)
        return None

    def on_cycles(self) -> set[int]:
        """All tags that come before themselves."""
        return {tag for component in self._circular() for tag in component}

    def _circular(self) -> Iterator[list[int]]:
        """The components in which every tag comes before itself."""
        for component in self._components():
            if len(component) > 1 or component[0] in self._after[component[0]]:
                yield component

    def _circle(self, component: list[int]) -> list[int]:
        """A shortest circle through the first tag of a component."""
        members = set(component)
        start = min((tag for tag in component if tag in self._names), default=component[0])
        came_from: dict[int, int] = {}
        layer = [start]
        while layer:
            found: list[int] = []
            for tag in layer:
                for then in self._after[tag]:
                    if then == start:
                        path = [tag]
                        while path[-1] != start:
                            path.append(came_from[path[-1]])
                        return path[::-1]
                    if then in members and then not in came_from:
                        came_from[then] = tag
                        found.append(then)
            layer = found
        return []

    def _components(self) -> Iterator[list[int]]:
        """The strongly connected components (Tarjan 1972), without recursion."""
        index: dict[int, int] = {}
        low: dict[int, int] = {}
        stack: list[int] = []
        on_stack: set[int] = set()
        for root in range(len(self._after)):
            if root in index:
                continue
            index[root] = low[root] = len(index)
            stack.append(root)
            on_stack.add(root)
            work: list[tuple[int, Iterator[int]]] = [(root, iter(self._after[root]))]
            while work:
                tag, rest = work[-1]
                then = next(rest, None)
                if then is not None:
                    if then not in index:
                        index[then] = low[then] = len(index)
                        stack.append(then)
                        on_stack.add(then)
                        work.append((then, iter(self._after[then])))
                    elif then in on_stack:
                        low[tag] = min(low[tag], index[then])
                    continue
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[tag])
                if low[tag] == index[tag]:
                    yield _pop_component(stack, on_stack, tag)


def _pop_component(stack: list[int], on_stack: set[int], root: int) -> list[int]:
    component: list[int] = []
    while not component or component[-1] != root:
        component.append(stack.pop())
        on_stack.discard(component[-1])
    return component

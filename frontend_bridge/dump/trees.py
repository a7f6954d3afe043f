"""Trees of frozen data classes, gone through in one way, whatever their classes are.

`Trees` is told which classes are nodes. The parts of a node are the nodes in its fields, in the order of the fields,
also those in tuples at any depth. All else is a leaf: names, numbers, types, nodes of another syntax. A walk that
copies keeps leaves, and keeps nodes in which nothing changed the same objects.

Variables have numbers of their own: to rename them where they are bound and where they are used is to rewrite a tree
whose nodes are the names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from operator import attrgetter
from types import ModuleType
from typing import Any, TypeVar

N = TypeVar("N")

Change = Callable[[Any], Any]
"""Gives what stands for a node in a copy."""


def classes(module: ModuleType) -> tuple[type, ...]:
    """The data classes that a module defines, or a package with its modules."""
    return tuple(
        one
        for one in vars(module).values()
        if isinstance(one, type)
        and f"{one.__module__}.".startswith(f"{module.__name__}.")
        and is_dataclass(one)
    )


class Trees:
    """Walks over trees whose nodes are of some classes."""

    def __init__(self, *nodes: type) -> None:
        """`nodes` are the classes of nodes."""
        self._contents = {cls: _contents(cls) for cls in nodes}

    def parts(self, node: Any) -> list[Any]:
        """The nodes directly in a node, or in a tuple of nodes."""
        known = self._contents
        cls = type(node)
        found: list[Any] = []
        for value in node if cls is tuple else known[cls](node):
            inner = type(value)
            if inner in known:
                found.append(value)
            elif inner is tuple and value:
                found += self.parts(value)
        return found

    def all(self, node: Any) -> Iterator[Any]:
        """A node, or each of a tuple, and all nodes in it, each before its parts."""
        waiting = self.parts(node)[::-1] if type(node) is tuple else [node]
        while waiting:
            found = waiting.pop()
            yield found
            waiting += self.parts(found)[::-1]

    def mapped(self, node: N, change: Change) -> N:
        """The node, or the tuple, with `change` applied to each of its parts."""
        known = self._contents
        cls = type(node)
        values: tuple[Any, ...] = node if cls is tuple else known[cls](node)  # type: ignore[assignment]
        made: list[Any] | None = None
        for place, old in enumerate(values):
            inner = type(old)
            if inner in known:
                new = change(old)
            elif inner is tuple and old:
                new = self.mapped(old, change)
            else:
                continue
            if new is not old:
                if made is None:
                    made = list(values)
                made[place] = new
        if made is None:
            return node
        return tuple(made) if cls is tuple else cls(*made)  # type: ignore[return-value]

    def rewritten(self, node: N, change: Change) -> N:
        """The node, or the tuple, with `change` applied from the outside in.

        Where `change` gives None, it goes on with the parts.
        """

        def visit(part: Any) -> Any:
            made = change(part)
            return self.mapped(part, visit) if made is None else made

        rewritten: N = self.mapped(node, visit) if type(node) is tuple else visit(node)
        return rewritten


def _contents(cls: Any) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the fields of a node as a tuple."""
    names = [field.name for field in fields(cls) if field.init]
    match names:
        case []:
            return lambda _node: ()
        case [name]:
            return lambda node: (getattr(node, name),)
    return attrgetter(*names)

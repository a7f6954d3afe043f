"""All nodes below a node, whatever their classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from pzjax.frontend_bridge.builtin.syntax import Node

_names: dict[type, tuple[str, ...]] = {}  # the fields of each class of nodes that was met


def nodes(root: object) -> Iterator[Node]:
    """The nodes of a tree, or of a tuple of trees: each before those below it."""
    waiting = [root]
    while waiting:
        found = waiting.pop()
        if isinstance(found, Node):
            yield found
            names = _names.get(type(found))
            if names is None:
                names = tuple(f.name for f in fields(found) if f.name not in ("at", "number"))
                _names[type(found)] = names
            waiting.extend(getattr(found, name) for name in reversed(names))
        elif isinstance(found, tuple):
            waiting.extend(reversed(found))

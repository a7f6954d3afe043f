"""Names of the parts of inputs and outputs: what the source calls them, or else their place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pzjax.jaxrt.node import Names


def distinct(names: Names) -> Names:
    """The names without those that two parts have."""
    count = Counter(_words(names))

    def kept(names: Names) -> Names:
        if isinstance(names, tuple):
            return tuple(map(kept, names))
        return names if count[names] == 1 else ""

    return kept(names)


def unnamed(names: Names) -> bool:
    """Tells whether the source names no part."""
    return not any(_words(names))


def _words(names: Names) -> Iterator[str]:
    if isinstance(names, tuple):
        for part in names:
            yield from _words(part)
    else:
        yield names


def whole(names: Names) -> str:
    """The name of a value that is not a tuple of named parts; empty where it has none."""
    return names if isinstance(names, str) else ""


def part(path: str, names: Names, index: int) -> tuple[str, Names]:
    """The name of a component of a tuple, and the names of its own parts.

    Args:
        path: the name of the tuple.
        names: the names of its components, if they have any.
        index: which component, from 0; without a name it is called by its place, from 1.
    """
    own = names[index] if isinstance(names, tuple) else ""
    if isinstance(own, str) and own:
        return own, ""
    return f"{path}.{index + 1}" if path else str(index + 1), own

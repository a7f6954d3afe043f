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


def _words(names: Names) -> Iterator[str]:
    if isinstance(names, tuple):
        for part in names:
            yield from _words(part)
    else:
        yield names


def whole(names: Names) -> str:
    """The name of a value that is not a tuple of named parts; empty where it has none."""
    return names if isinstance(names, str) else ""

"""Names that a program gives to its results: `("mean", mean)` comes in, a value with a name goes out.

This runs where a step is traced, for only there can a name be told from text that is data: it is the same at all
steps, because the program has it as a constant.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import jax
from pzjax.jaxrt import Text
from pzjax.jaxrt.text import read
from pzjax.jaxrt.trees import pytree


@pytree
@dataclass(frozen=True)
class Labelled:
    """A result with a name.

    Attributes:
        value: the result.
        name: its name.
    """

    value: Any
    name: str = field(metadata={"static": True})


def labelled(output: Any) -> Any:
    """The output of a step with a `Labelled` in place of each pair of a constant string and a value."""

    def label(part: Any) -> Any:
        if not _is_pair(part):
            return part
        name, value = part
        return Labelled(labelled(value), read(name))

    return jax.tree.map(label, output, is_leaf=_is_pair)


def labels(output: Any) -> tuple[Labelled, ...]:
    """The parts of an output that is one result with a name, or a tuple of such with different names."""
    parts = output if isinstance(output, tuple) else (output,)
    if parts and all(isinstance(part, Labelled) for part in parts):
        return parts if len({part.name for part in parts}) == len(parts) else ()
    return ()


def _is_pair(part: Any) -> bool:
    return (
        isinstance(part, tuple)
        and len(part) == 2
        and isinstance(part[0], Text)
        and not any(isinstance(leaf, jax.Array) for leaf in jax.tree.leaves(part[0]))
    )

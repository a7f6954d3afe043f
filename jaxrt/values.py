"""What can be a value at run time: pytrees come in, and a refusal where a part of them is no value of JAX."""

from __future__ import annotations

from typing import Any, TypeVar

import jax
from pzjax.jaxrt.errors import Refused

Value = TypeVar("Value")


def no_functions(value: Value) -> Value:
    """A value that is kept, or chosen at run time, as it is.

    Raises:
        Refused: a part of it is a function or a node, which is no value of JAX.
    """
    for leaf in jax.tree.leaves(value):
        is_node = hasattr(leaf, "signature") and hasattr(leaf, "step")
        if is_node or (
            callable(leaf) and not hasattr(leaf, "dtype") and not isinstance(leaf, type)
        ):
            what = "node" if is_node else "function"
            name = getattr(leaf, "name", "") or getattr(leaf, "__name__", "") or "without a name"
            raise Refused(
                f"the {what} {name} is kept, or chosen at run time, as a value, which can't be translated; "
                "choose between what each gives: if c then f x else g x",
                complete=False,
            )
    return value


class OneOf:
    """A value that stands for one of some nodes, which are no leaves of it."""

    nodes: tuple[Any, ...]


def same_nodes(one: Any, other: Any) -> None:
    """Compares the nodes that two values of one type may stand for, as far as they have one form.

    Raises:
        Refused: they are others, because their types are not written alike, or come from other modules.
    """
    pairs = zip(_nodes(one), _nodes(other), strict=False)
    for left, right in pairs:
        if left != right:
            made = "local_"  # by the compiler, of a node and its static arguments
            names = sorted(
                {node.name for node in (*left, *right) if not node.name.startswith(made)}
            )
            raise Refused(
                f"the choice is between nodes of types that differ, or of several modules: {', '.join(names)}; which "
                "can't be translated; choose between what each gives: if c then run f x else run g x",
                complete=False,
            )


def _nodes(value: Any) -> list[tuple[Any, ...]]:
    parts = jax.tree.leaves(value, is_leaf=lambda part: isinstance(part, OneOf))
    return [part.nodes for part in parts if isinstance(part, OneOf)]

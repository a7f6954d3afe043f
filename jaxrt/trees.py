"""Frozen data classes as nodes of JAX's trees: from a class, the same class, which JAX takes apart and puts together.

JAX's own `register_dataclass` makes all classes of as many fields one structure: `jax.tree.structure` of a value
of one equals that of another. Only their hashes differ, so a trace that JAX keeps by structure is taken for
that of another class in about one case of a hundred: a record for one that a program declared before it was edited,
a gaussian for a uniform distribution. Here each class is a node of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

import jax

Class = TypeVar("Class", bound=type)


def pytree(cls: Class) -> Class:
    """Makes the fields of a frozen data class the children of a node of JAX's trees.

    Args:
        cls: a data class. A field whose metadata has a true `static` is a part of the structure, and can be hashed.

    Returns:
        The class. JAX puts its values together without calling it, so `__init__` and `__post_init__` don't run then.
    """
    names = [field.name for field in fields(cls) if not field.metadata.get("static")]
    static = [field.name for field in fields(cls) if field.metadata.get("static")]
    keys = list(map(jax.tree_util.GetAttrKey, names))
    children, rest = _several(names), _several(static)

    def flat(made: Any) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
        return children(made), rest(made)

    def with_keys(made: Any) -> tuple[list[Any], tuple[Any, ...]]:
        return list(zip(keys, children(made), strict=True)), rest(made)

    def unflatten(rest: tuple[Any, ...], children: Iterable[Any]) -> Any:
        made: Any = object.__new__(cls)  # quick, because each call of a compiled step does it
        parts = made.__dict__
        parts.update(zip(names, children))  # noqa: B905 - as many as `flat` gave
        if rest:
            parts.update(zip(static, rest))  # noqa: B905
        return made

    jax.tree_util.register_pytree_with_keys(cls, with_keys, unflatten, flat)
    return cls


def _several(names: list[str]) -> Any:
    """What gives the attributes of these names, as a tuple."""
    match names:
        case []:
            return lambda _: ()
        case [name]:
            return lambda made: (getattr(made, name),)
        case _:
            return attrgetter(*names)

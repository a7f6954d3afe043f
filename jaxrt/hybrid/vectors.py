"""Vectors of one type: all leaves of a tree that have a type lie in one; and the other way round, vectors in numbers.

In: a tree of arrays. Out: a vector for each type that its leaves have, and the tree again. A loop that keeps rows of
a course writes some vectors for each, instead of some tens of leaves; and of a course, which has numbers of all kinds,
only floats have derivatives. A loop over many lanes goes the other way: it carries a short vector as so many numbers,
of which each lies in a row for all lanes, where a vector in each lane would have them mixed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.trees import pytree


@dataclass(frozen=True)
class Vectors:
    """How a tree lies in vectors.

    Attributes:
        structure: that of the tree.
        shapes: those of its leaves.
        groups: for each vector, which leaves are in it.
    """

    structure: Any
    shapes: tuple[tuple[int, ...], ...]
    groups: tuple[tuple[int, ...], ...]

    def of(self, tree: Any) -> list[Any]:
        """The vectors of a tree."""
        leaves = self.structure.flatten_up_to(tree)
        return [
            jnp.concatenate([jnp.ravel(leaves[number]) for number in group])
            for group in self.groups
        ]

    def tree(self, vectors: list[Any]) -> Any:
        """The tree in some vectors."""
        leaves: list[Any] = [None] * len(self.shapes)
        for vector, group in zip(vectors, self.groups, strict=True):
            start = 0
            for number in group:
                end = start + int(np.prod(self.shapes[number], dtype=int))
                leaves[number] = jnp.reshape(vector[start:end], self.shapes[number])
                start = end
        return self.structure.unflatten(leaves)


def vectors_of(tree: Any) -> Vectors:
    """How a tree of arrays, or of forms of such, lies in vectors."""
    leaves, structure = jax.tree.flatten(tree)
    groups: dict[Any, list[int]] = {}
    for number, leaf in enumerate(leaves):
        groups.setdefault(jnp.result_type(leaf), []).append(number)
    shapes = tuple(tuple(np.shape(leaf)) for leaf in leaves)
    return Vectors(structure, shapes, tuple(map(tuple, groups.values())))


SHORT = 8
"""A vector of as many numbers at most is carried as these."""


@dataclass(frozen=True)
class Numbers:
    """How a tree lies in leaves of which none is a short vector.

    Attributes:
        structure: that of the tree.
        lengths: for each of its leaves, the length if it is a short vector, else None.
    """

    structure: Any
    lengths: tuple[int | None, ...]

    def of(self, tree: Any) -> list[Any]:
        """The numbers and other leaves of a tree."""
        leaves = self.structure.flatten_up_to(tree)
        return [
            part
            for leaf, length in zip(leaves, self.lengths, strict=True)
            for part in ([leaf] if length is None else [leaf[index] for index in range(length)])
        ]

    def tree(self, numbers: list[Any]) -> Any:
        """The tree of some numbers and other leaves."""
        parts = iter(numbers)
        return self.structure.unflatten(
            [
                next(parts) if length is None else jnp.stack([next(parts) for _ in range(length)])
                for length in self.lengths
            ]
        )


@pytree
@dataclass(frozen=True)
class Apart:
    """A tree that is carried as numbers.

    Attributes:
        parts: its numbers and other leaves.
        numbers: how it lies in them.
    """

    parts: list[Any]
    numbers: Numbers = field(metadata={"static": True})

    @property
    def tree(self) -> Any:
        """The tree."""
        return self.numbers.tree(self.parts)


def apart(tree: Any) -> Apart:
    """A tree as its numbers."""
    numbers = numbers_of(tree)
    return Apart(numbers.of(tree), numbers)


def numbers_of(tree: Any, longest: int = SHORT) -> Numbers:
    """How a tree of arrays lies in numbers and other leaves; vectors longer than `longest` stay whole."""
    leaves, structure = jax.tree.flatten(tree)
    shapes = [np.shape(leaf) for leaf in leaves]
    lengths = [
        shape[0] if len(shape) == 1 and 0 < shape[0] <= longest else None for shape in shapes
    ]
    return Numbers(structure, tuple(lengths))


@dataclass(frozen=True)
class Split:
    """A tree in two: its floats, and all else.

    Attributes:
        floats: the floats, in order.
        rest: the other leaves, in order.
        structure: that of the tree.
        moving: which of its leaves are floats.
    """

    floats: list[Any]
    rest: list[Any]
    structure: Any
    moving: tuple[bool, ...]

    def whole(self, floats: list[Any]) -> Any:
        """The tree with other floats."""
        moving, standing = iter(floats), iter(self.rest)
        return self.structure.unflatten(
            [next(moving) if moves else next(standing) for moves in self.moving]
        )


def split(tree: Any) -> Split:
    """A tree in two."""
    leaves, structure = jax.tree.flatten(tree)
    moving = tuple(jnp.issubdtype(jnp.result_type(leaf), np.floating) for leaf in leaves)
    floats = [leaf for leaf, moves in zip(leaves, moving, strict=True) if moves]
    rest = [leaf for leaf, moves in zip(leaves, moving, strict=True) if not moves]
    return Split(floats, rest, structure, moving)

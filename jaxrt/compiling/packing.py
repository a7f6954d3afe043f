"""Packing: the leaves of a large state come in, the few arrays that a compiled loop carries go out, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt.compiling.blocks import Place, stacked
from pzjax.jaxrt.compiling.equations import SMALL


class Packing:
    """Which leaves of a state share an array: all small ones of one form, as its rows."""

    def __init__(self, leaves: Sequence[Any], *, packs: bool) -> None:
        """The packing of a state.

        Args:
            leaves: its leaves, arrays.
            packs: whether leaves share arrays at all; otherwise each one is an array.
        """
        groups: dict[Any, list[int]] = {}
        for number, leaf in enumerate(leaves):
            shares = packs and isinstance(leaf.dtype, np.dtype) and 0 < leaf.size <= SMALL
            groups.setdefault((leaf.shape, leaf.dtype) if shares else number, []).append(number)
        self._groups = list(groups.values())

    def pack(self, leaves: Sequence[Any]) -> list[Any]:
        """The arrays of a state whose leaves are these arrays.

        All are new, because a loop takes over what it carries, and no two are the same.
        """
        return [
            jnp.array(np.stack([leaves[k] for k in group]))
            if len(group) > 1
            else leaves[group[0]].copy()
            for group in self._groups
        ]

    def places(self, arrays: Sequence[Any]) -> list[Place]:
        """Where the leaves are in the arrays of a state."""
        found: dict[int, Place] = {}
        for array, group in zip(arrays, self._groups, strict=True):
            for row, number in enumerate(group):
                found[number] = Place(array, row if len(group) > 1 else None)
        return [found[number] for number in range(len(found))]

    def unpacked(self, arrays: Sequence[Any]) -> list[Any]:
        """The leaves in the arrays of a state."""
        return [one.value for one in self.places(arrays)]

    def packed(self, places: Sequence[Place]) -> list[Any]:
        """The arrays of a state whose leaves are at these places; for a traced step."""
        return [
            stacked([places[k] for k in group]) if len(group) > 1 else places[group[0]].value
            for group in self._groups
        ]

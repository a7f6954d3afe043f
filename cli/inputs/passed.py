"""The inputs that a run has taken: blocks of them come in, a digest goes out that tells whether others are the same.

How they are parted into blocks makes no difference.
"""

from __future__ import annotations

import hashlib
from typing import Any

import jax
import numpy as np


class Passed:
    """The digest of some inputs."""

    def __init__(self) -> None:
        """There are none yet."""
        self._known = True
        self._rows = 0
        self._columns: list[Any] = []

    def add(self, inputs: Any) -> None:
        """More of them, along a first axis."""
        leaves = jax.tree.leaves(inputs)
        self._rows += len(leaves[0]) if leaves else 0
        self._columns = self._columns or [hashlib.sha256() for _ in leaves]
        for column, leaf in zip(self._columns, leaves, strict=True):
            column.update(np.ascontiguousarray(leaf))

    def forget(self) -> None:
        """Those before are not known."""
        self._known = False

    @property
    def digest(self) -> str:
        """How many they are, and the digest; nothing where those before are not known."""
        columns = "-".join(one.hexdigest() for one in self._columns)
        return f"{self._rows}:{columns}" if self._known and columns else ""


def rows_of(digest: str) -> int:
    """Of how many inputs a digest is."""
    return int(digest.partition(":")[0] or 0)

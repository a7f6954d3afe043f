"""Archives of NumPy (`.npz`) as results: outputs come in, first as rows of numbers, at the end as one array a column.

Rows go to a file as they are made, so that memory does not grow with the steps; `Archive.write` turns them
into the archive, of which `columns.archive` tells.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import numpy as np
from pzjax.cli.columns.archive import columns
from pzjax.cli.columns.kinds import Column, Leaves
from pzjax.cli.columns.plan import Plan

CHUNK = 1 << 16
"""How many rows are turned into columns at a time."""

MEMORY = 1 << 28
"""How many bytes of columns are kept at a time: the rows are read once for so many."""


class Archive:
    """The columns of an output.

    Attributes:
        row: the type of a row, once there is one; strings are in it by their number.
        strings: the strings, each with its number.
        texts: the columns that hold strings.
    """

    def __init__(self) -> None:
        """Columns of which no row is known yet."""
        self.row = np.dtype([])
        self.strings: dict[str, int] = {}
        self.texts: list[str] = []

    def rows(self, plan: Plan, leaves: Leaves, count: int) -> bytes:
        """The rows of some steps.

        Args:
            plan: the columns of an output.
            leaves: the leaves of the outputs.
            count: how many steps.
        """
        if not count:
            return b""
        made = columns(plan, leaves, count)
        texts = [name for name, column in made.items() if column.dtype == object]
        for name in texts:
            numbers = [self.strings.setdefault(word, len(self.strings)) for word in made[name].flat]
            made[name] = np.reshape(np.array(numbers, np.int32), made[name].shape)
        if not self.row.names:
            self.texts = texts
            self.row = np.dtype(
                [(name, column.dtype, column.shape[1:]) for name, column in made.items()]
            )
        table = np.zeros(count, self.row)
        for name, column in made.items():
            table[name] = column
        return table.tobytes()

    def write(self, rows: BinaryIO, target: BinaryIO) -> None:
        """Writes the archive.

        Args:
            rows: a file with the rows.
            target: where the archive goes; it need not be seekable.
        """
        words = np.array([*self.strings], str)
        length = rows.seek(0, 2) // max(1, self.row.itemsize)
        with zipfile.ZipFile(target, "w") as archive:
            for names in self._groups(length):
                for name, parts in self._columns(rows, names):
                    kind, shape = self.row[name].base, self.row[name].shape
                    kind = words.dtype if name in self.texts else kind
                    with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
                        head: Any = {"descr": np.lib.format.dtype_to_descr(kind)}
                        head |= {"fortran_order": False, "shape": (length, *shape)}
                        np.lib.format.write_array_header_2_0(member, head)
                        for part in parts:
                            member.write((words[part] if name in self.texts else part).tobytes())

    def _groups(self, length: int) -> list[list[str]]:
        """The columns, put together as far as they fit into the memory."""
        groups: list[list[str]] = []
        taken = MEMORY
        for name in self.row.names or ():
            size = self.row[name].itemsize * length
            if taken + size > MEMORY:
                groups.append([])
                taken = 0
            groups[-1].append(name)
            taken += size
        return groups

    def _columns(self, rows: BinaryIO, names: list[str]) -> Iterator[tuple[str, Iterable[Column]]]:
        """Some columns, each in pieces; the rows are read once."""
        if len(names) == 1:
            yield names[0], (chunk[names[0]] for chunk in self._chunks(rows))
            return
        parts: dict[str, list[Column]] = {name: [] for name in names}
        for chunk in self._chunks(rows):
            for name in names:
                parts[name].append(chunk[name].copy())
        yield from parts.items()

    def _chunks(self, rows: BinaryIO) -> Iterator[Column]:
        """The rows, some at a time."""
        rows.seek(0)
        while chunk := rows.read(self.row.itemsize * CHUNK):
            yield np.frombuffer(chunk, self.row)

    def saved(self) -> dict[str, Column]:
        """What a later run needs to know to go on with the rows."""
        known = [self.row.descr if self.row.names else [], [*self.strings], self.texts]
        return {"archive": np.array(json.dumps(known))}

    def restore(self, saved: dict[str, Column]) -> None:
        """Goes on with the rows of an earlier run."""
        described, strings, self.texts = json.loads(str(saved["archive"]))
        if described:
            self.row = np.dtype(
                [(name, kind, *map(tuple, shape)) for name, kind, *shape in described]
            )
        self.strings = {word: number for number, word in enumerate(strings)}

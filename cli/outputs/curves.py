"""The curves that a program draws: a folder comes in, a CSV file for each window, with a column a curve, goes out.

A checkpoint holds how long the files are; a run that goes on from it cuts off what is behind that.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from pzjax.cli.errors import CommandError
from pzjax.cli.outputs import files
from pzjax.cli.outputs.results import Arrays
from pzjax.jaxrt.curves import recorded, settle

CURVES = "curves"
"""The name of what a checkpoint holds of them."""

Left = Mapping[str, tuple[str, int]]
"""The name of the file of each window, and how many bytes of it there are."""


class Curves:
    """The files of a run, by the names of their windows."""

    def __init__(self, folder: Path, stack: ExitStack, left: Left) -> None:
        """Begins with what an earlier run has left.

        Raises:
            CommandError: a file is not what it was.
        """
        self.folder = folder
        self.stack = stack
        self.names: dict[str, str] = {}
        self.files: dict[str, TextIO] = {}
        for window, (name, position) in left.items():
            self._open(window, name, position)

    def tick(self, window: str, time: float, curves: list[tuple[str, float]]) -> None:
        """Writes the values of a window, a row; the first one begins its file, with the names of the curves."""
        if window not in self.files:
            self._open(window, self._free(window), None)
            self._row(window, distinct(["time", *(name for name, _ in curves)]))
        self._row(window, [time, *(value for _, value in curves)])

    def saved(self) -> Arrays:
        """What another run needs to go on with them, which are on the disk up to there."""
        settle()
        left = {}
        for window, file in self.files.items():
            file.flush()
            os.fsync(file.fileno())
            left[window] = (self.names[window], os.fstat(file.fileno()).st_size)
        return {CURVES: np.frombuffer(json.dumps(left).encode(), np.uint8)}

    def _row(self, window: str, values: list[Any]) -> None:
        csv.writer(self.files[window], lineterminator="\n").writerow(values)

    def _open(self, window: str, name: str, position: int | None) -> None:
        """The file of a window, new or behind what an earlier run has left."""
        stream = self.stack.enter_context(files.file_of(self.folder / name, position, "wb"))
        text = io.TextIOWrapper(stream, "utf-8", "surrogateescape", newline="")
        self.names[window], self.files[window] = name, self.stack.enter_context(text)

    def _free(self, window: str) -> str:
        """The name of a new file for a window."""
        stem = re.sub(r"[^\w-]+", "_", window) or "window"
        taken = {*self.names.values()}
        numbers = (f"{stem}_{number}.csv" for number in range(2, len(taken) + 3))
        return next(name for name in (f"{stem}.csv", *numbers) if name not in taken)


def distinct(names: Sequence[str], taken: Sequence[str] = ()) -> list[str]:
    """The names, each with a number where one before is the same, or one that is taken."""
    before = [*taken]
    for name in names:
        count = sum(name == other for other in (*taken, *names[: len(before) - len(taken)])) + 1
        before.append(name if count == 1 else f"{name}_{count}")
    return before[len(taken) :]


@contextmanager
def curves_in(folder: Path | None, saved: Arrays | None = None) -> Iterator[Curves | None]:
    """Writes what is drawn within the block into a folder, if there is one.

    Args:
        folder: the folder.
        saved: what the checkpoint holds from which the run goes on, if it does.

    Raises:
        CommandError: it can't be written, or is not what an earlier run has left.
    """
    if folder is None:
        yield None
        return
    left = json.loads(saved[CURVES].tobytes()) if saved is not None else {}
    with ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CommandError(f"pzjax: can't write {folder}: {error.strerror}") from None
        curves = Curves(folder, stack, left)
        with recorded(curves.tick):
            yield curves

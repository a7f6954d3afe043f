"""The curves that a program draws: a folder comes in, a CSV file for each window, with a column a curve, goes out."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from pzjax.cli.errors import CommandError
from pzjax.jaxrt.curves import recorded


class Curves:
    """The files of a run, by the names of their windows."""

    def __init__(self, folder: Path) -> None:
        """No window has drawn anything yet."""
        self.folder = folder
        self.files: dict[str, TextIO] = {}
        self.writers: dict[str, Any] = {}

    def tick(self, window: str, time: float, curves: list[tuple[str, float]]) -> None:
        """Writes the values of a window, a row; the first one begins its file, with the names of the curves."""
        if window not in self.files:
            self.files[window] = self._opened(window)
            self.writers[window] = csv.writer(self.files[window], lineterminator="\n")
            self.writers[window].writerow(distinct(["time", *(name for name, _ in curves)]))
        self.writers[window].writerow([time, *(value for _, value in curves)])

    def _opened(self, window: str) -> TextIO:
        """A new file for a window."""
        stem = re.sub(r"[^\w-]+", "_", window) or "window"
        taken = {Path(file.name).stem for file in self.files.values()}
        names = (stem, *(f"{stem}_{number}" for number in range(2, len(taken) + 3)))
        name = next(name for name in names if name not in taken)
        return (self.folder / f"{name}.csv").open("w", encoding="utf-8", errors="surrogateescape")

    def close(self) -> None:
        """Ends the files."""
        for file in self.files.values():
            file.close()


def distinct(names: Sequence[str], taken: Sequence[str] = ()) -> list[str]:
    """The names, each with a number where one before is the same, or one that is taken."""
    before = [*taken]
    for name in names:
        count = sum(name == other for other in (*taken, *names[: len(before) - len(taken)])) + 1
        before.append(name if count == 1 else f"{name}_{count}")
    return before[len(taken) :]


@contextmanager
def curves_in(folder: Path | None) -> Iterator[None]:
    """Writes what is drawn within the block into a folder, if there is one.

    Raises:
        CommandError: it can't be written.
    """
    if folder is None:
        yield
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(f"pzjax: can't write {folder}: {error.strerror}") from None
    curves = Curves(folder)
    try:
        with recorded(curves.tick):
            yield
    finally:
        curves.close()

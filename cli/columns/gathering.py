"""Things that come one by one, and are read a block at a time, as far as there are good ones."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator
from typing import Any

from pzjax.cli.columns.faults import Fault


class Gathering:
    """Things that are read, and not yet taken.

    Attributes:
        gathered: these.
        fault: why there are no more, if that is an error.
    """

    def __init__(self, source: Iterator[Any]) -> None:
        """Nothing is read yet."""
        self._source = source
        self.gathered: list[Any] = []
        self.fault: Fault | None = None

    def gather(self, count: int) -> None:
        """Reads at most so many things, for `take`; those before an interruption are kept."""
        while self.fault is None and (missing := count - len(self.gathered)) > 0:
            fresh: list[Any] = []
            problem = None
            try:
                fresh.extend(itertools.islice(self._source, missing))
            except (Fault, csv.Error) as error:
                problem = error
            finally:
                self.add(fresh)
            if problem is not None and self.fault is None:
                self.fault = self.told(problem)
            if len(fresh) < missing:
                return

    def add(self, fresh: list[Any]) -> None:
        """Keeps things that are read, or those of them that count."""
        self.gathered += fresh

    def told(self, error: Exception) -> Fault:
        """The fault that an error in the source is."""
        assert isinstance(error, Fault)
        return error

"""JSON lines: lines come in, leaves of values go out, a block of lines at a time.

Arrays stand for tuples, arrays and lists, objects for records. A tuple whose parts all have names may be an object
too, and an input that is no such tuple the one member of an object, under its name or as `value`. Other members are
ignored, or refused where that is wanted.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Iterable
from typing import Any

from pzjax.cli.columns.faults import Fault, Path, Unfit, shown
from pzjax.cli.columns.gathering import Gathering
from pzjax.cli.columns.kinds import Column, Record
from pzjax.cli.columns.plan import Plan
from pzjax.cli.columns.values import first_wrong, member_names, values
from pzjax.cli.json_text import NotJson, decoded


class JsonLines(Gathering):
    """The values of lines as leaves."""

    def __init__(
        self, blocks: Iterable[list[str]], plan: Plan, file: str, *, strict: bool = False
    ) -> None:
        """Nothing is read yet.

        Args:
            blocks: the lines, some at a time.
            plan: what is wanted.
            file: the name of the file, for messages.
            strict: whether to refuse other members.
        """
        super().__init__(enumerate(itertools.chain.from_iterable(blocks), 1))
        self._kind = plan.kind
        self._file = file
        self._strict = strict
        name = plan.name or "value"
        fields = plan.kind.labels if isinstance(plan.kind, Record) else ()
        self._member = None if any(member_names(plan.kind)) or name in fields else name

    def add(self, fresh: list[tuple[int, str]]) -> None:
        """Keeps lines that are not blank, each with its number."""
        self.gathered += [one for one in fresh if one[1].strip()]

    def take(self) -> tuple[int, list[Column], Fault | None]:
        """How many lines were gathered, their leaves, and why there are no more if that is an error."""
        plains, paths = [], list[Path]()
        for number, line in self.gathered:
            try:
                plain, path = self._unwrapped(decoded(line))
            except NotJson as error:
                self.fault = Fault(f"{self._file}:{number}:{error.column}: error: {error.problem}")
                break
            except Unfit as unfit:
                self.fault = self._told(number, line, unfit)
                break
            plains.append(plain)
            paths.append(path)
        read = functools.partial(values, self._kind, exact=self._strict)
        leaves, count, wrong = first_wrong(read, plains)
        if wrong is not None:
            whole = Unfit(wrong.wanted, (*paths[count], *wrong.path))
            number, line = self.gathered[count]
            self.fault = self._told(number, line, whole)
        self.gathered = []
        return count, leaves, self.fault

    def _unwrapped(self, plain: Any) -> tuple[Any, Path]:
        """The value of a line, which may be the member of an object, and the path to it."""
        name = self._member
        if name is None or not isinstance(plain, dict) or name not in plain:
            return plain, ()
        others = [other for other in plain if other != name]
        if self._strict and others:
            raise Unfit(f"nothing but {name} ({shown(', '.join(others))})")
        return plain[name], (name,)

    def _told(self, number: int, line: str, unfit: Unfit) -> Fault:
        start, end = located(line, unfit.path)
        told = f"expected {unfit.wanted}, not {shown(line[start:end])}"
        return Fault(f"{self._file}:{number}:{start + 1}: error: {told}")


def located(text: str, path: Path) -> tuple[int, int]:
    """Where a part of a JSON value starts and ends in its text, which is known to be JSON."""
    start = _after_blanks(text, 0)
    for step in path:
        start = _after_blanks(text, start + 1)
        index = 0
        while True:
            found: str | int = index
            if isinstance(step, str):
                found, end = _DECODER.raw_decode(text, start)
                start = _after_blanks(text, _after_blanks(text, end) + 1)
            if found == step:
                break
            _, end = _DECODER.raw_decode(text, start)
            start = _after_blanks(text, _after_blanks(text, end) + 1)
            index += 1
    return start, _DECODER.raw_decode(text, start)[1]


_DECODER = json.JSONDecoder()
_BLANKS = re.compile(r"[ \t\r\n]*")


def _after_blanks(text: str, place: int) -> int:
    found = _BLANKS.match(text, place)
    assert found is not None
    return found.end()

"""Formats of results: the value of a step comes in, its line goes out."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import Any

from pzjax.cli.errors import CommandError
from pzjax.cli.names import part, whole
from pzjax.cli.outputs.values import Given, Listed, Present, Said, Tagged, Value
from pzjax.jaxrt.node import Names

Writer = Callable[[Value], str]
"""From the value of a step to the text to write, line breaks included; called once a step."""


def text(names: Names = "") -> Writer:
    """A line in the notation of Python: `(('cheater', False), ('mean', 0.5))`."""
    return lambda value: f"{value!r}\n"


def jsonl(names: Names = "") -> Writer:
    """JSON, one value a line: objects for named parts, arrays for others.

    Null stands for what is not there, and for NaN and infinity.
    """
    dumps = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    return lambda value: dumps(_json(value, names)) + "\n"


class Table:
    """CSV with a header; the columns are those of the first value.

    Attributes:
        header: the names of the columns, once they are written.
    """

    def __init__(self, names: Names = "") -> None:
        """A table of which nothing is written yet."""
        self.header: list[str] = []
        self._names = names
        self._text = io.StringIO()
        self._rows = csv.writer(self._text, lineterminator="\n")

    def __call__(self, value: Value) -> str:
        """The row of a value, after the header where it is the first."""
        cells = dict(_cells(whole(self._names), value, self._names))
        self._text.seek(0)
        self._text.truncate()
        if not self.header:
            self.header = [*cells]
            self._rows.writerow(self.header)
        if [*cells] != self.header:
            raise changing(
                *next(pair for pair in zip_longest(self.header, cells) if len({*pair}) > 1)
            )
        self._rows.writerow(cells.values())
        return self._text.getvalue()


WRITERS: dict[str, Callable[[Names], Writer]] = {"text": text, "csv": Table, "jsonl": jsonl}
"""The formats by name; each takes what the source calls the parts of a value."""


def named(value: Value) -> dict[str, Value] | None:
    """The parts of a value by name, if it is written as `("name", value), ...`."""
    pairs = (value,) if _is_pair(value) else value
    if not isinstance(pairs, tuple) or not pairs or not all(map(_is_pair, pairs)):
        return None
    parts = dict(pairs)
    return parts if len(parts) == len(pairs) else None


def _is_pair(value: Value) -> bool:
    return (
        isinstance(value, tuple)
        and len(value) == 2
        and isinstance(value[0], str)
        and not isinstance(value[0], Said)
    )


def changing(name: str, other: str) -> CommandError:
    """That a name, of a pair of a name and a value, is another one at a later step."""
    return CommandError(
        f"pzjax: a column can't be called {name!r} at one step and {other!r} at another: a pair of a string and "
        "a value is a name and what it names; put the string second, or give results as JSON lines"
    )


def _json(value: Value, names: Names = "") -> Any:
    parts = named(value)
    match value:
        case _ if parts is not None:
            return {name: _json(item) for name, item in parts.items()}
        case tuple() if isinstance(names, tuple):
            items = [_json(item, own) for item, own in zip(value, names, strict=True)]
            if not all(isinstance(name, str) and name for name in names):
                return items
            return dict(zip(names, items, strict=True))
        case Given(_, (inside,)) if inside is not None and not isinstance(inside, Given):
            return _json(inside)
        case Present(inside):
            return _json(inside)
        case tuple() | list():
            return [_json(item) for item in value]
        case Tagged(_, (), fields) if fields:
            return {name: _json(item) for name, item in fields.items()}
        case Tagged(name, arguments):
            return {name: [_json(item) for item in arguments]} if arguments else name
        case float() if not math.isfinite(value):
            return None
    return value


def _cells(name: str, value: Value, names: Names = "") -> Iterator[tuple[str, Any]]:
    """The columns of a value and their cells.

    Args:
        name: what the column is called.
        value: the value.
        names: what the source calls the parts of a tuple.
    """
    inside = f"{name}." if name else ""
    parts = named(value)
    match value:
        case _ if parts is not None:
            for label, item in parts.items():
                yield from _cells(inside + label, item)
        case tuple():
            for index, item in enumerate(value):
                own, inner = part(name, names, index)
                yield from _cells(own, item, inner)
        case None:
            yield name or "value", ""
        case Given(_, (bool() | int() | float() | str() as plain,)) | Present(
            bool() | int() | float() | str() as plain
        ):
            yield from _cells(name, plain)
        case Listed():
            yield name or "value", json.dumps(_json(value), ensure_ascii=False)
        case list():
            for index, item in enumerate(value):
                yield from _cells(f"{name}[{index}]", item)
        case Tagged(_, (), fields) if fields:
            for label, item in fields.items():
                yield from _cells(inside + label, item)
        case bool():
            yield name or "value", str(value).lower()
        case _:
            yield name or "value", value

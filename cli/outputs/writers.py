"""Formats of results: the value of a step comes in, its line goes out."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Iterator
from typing import Any

from pzjax.cli.escapes import escaped
from pzjax.cli.inputs.notation import reserved
from pzjax.cli.names import part, whole
from pzjax.cli.outputs.values import Given, Listed, Named, Present, Tagged, Value
from pzjax.jaxrt.node import Names

Writer = Callable[[Value], str]
"""From the value of a step to the text to write, line breaks included; called once a step."""


def text(names: Names = "") -> Writer:
    """A line in the notation of Python: `(('cheater', False), ('mean', 0.5))`."""
    return lambda value: f"{value!r}\n"


def jsonl(names: Names = "") -> Writer:
    """JSON, one value a line: objects for named parts, arrays for others.

    Null stands for what is not there, the strings "nan", "inf" and "-inf" for what is no number of JSON.
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
        # With this end of a line, and not with a shorter one, csv quotes all that ends lines.
        self._rows = csv.writer(self._text, lineterminator=_END)

    def __call__(self, value: Value) -> str:
        """The row of a value, after the header where it is the first."""
        cells = dict(_cells(whole(self._names), value, self._names))
        head = ""
        if not self.header:
            self.header = [*cells]
            head = self._row(self.header)
        return head + self._row([cells[name] for name in self.header])

    def _row(self, cells: list[Any]) -> str:
        self._text.seek(0)
        self._text.truncate()
        self._rows.writerow(cells)
        return self._text.getvalue().removesuffix(_END) + "\n"


_END = "\r\n"


WRITERS: dict[str, Callable[[Names], Writer]] = {"text": text, "csv": Table, "jsonl": jsonl}
"""The formats by name; each takes what the source calls the parts of a value."""


def named(value: Value) -> dict[str, Value] | None:
    """The parts of a value by name, if the program writes it as `("name", value), ...`."""
    pairs = (value,) if isinstance(value, Named) else value
    if not isinstance(pairs, tuple) or not pairs:
        return None
    if not all(isinstance(pair, Named) for pair in pairs):
        return None
    parts = dict(pairs)
    return parts if len(parts) == len(pairs) else None


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
        case Given(_, (inside,)) | Present(inside):
            plain = _json(inside)
            taken = plain is None or plain == "None"
            taken = taken or (isinstance(plain, dict) and plain.keys() == {"Some"})
            return {"Some": [plain]} if taken else plain
        case tuple() | list():
            return [_json(item) for item in value]
        case Tagged(_, (), fields) if fields:
            return {name: _json(item) for name, item in fields.items()}
        case Tagged(name, arguments):
            return {name: [_json(item) for item in arguments]} if arguments else name
        case float() if not math.isfinite(value):
            return str(value)
        case str():
            return escaped(value)
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
        case Given() | Present():
            yield name or "value", _optional(value)
        case Listed():
            yield name or "value", json.dumps(_json(value), ensure_ascii=False)
        case list():
            for index, item in enumerate(value):
                yield from _cells(f"{name}[{index}]", item)
        case Tagged(_, (), fields) if fields:
            for label, item in fields.items():
                yield from _cells(inside + label, item)
        case _:
            yield name or "value", _cell(value)


def _cell(value: Value) -> Any:
    """What is in a cell of its own: a number, plain text, or the notation of a structured value."""
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return value
        case str():
            return escaped(value)
    return _notation(value)


def _optional(value: Given | Present) -> Any:
    """The cell of an option or a signal that has a value: that value, where it tells as much."""
    match value:
        case Given(_, (bool() | int() | float() | str() as inside,)) | Present(inside):
            plain = _cell(inside)
            return _notation(value) if isinstance(plain, str) and reserved(plain) else plain
    return _notation(value)


def _notation(value: Value) -> str:
    """A structured value in the notation that `inputs.notation` reads."""
    match value:
        case str():
            return repr(escaped(value))
        case Present(inside) | Given(_, (inside,)):
            return f"Some({_notation(inside)})"
        case Tagged(name, arguments, fields):
            inside = [*map(_notation, arguments)]
            inside += [f"{label}={_notation(one)}" for label, one in fields.items()]
            return f"{name}({', '.join(inside)})" if inside else name
        case tuple():
            return f"({', '.join(map(_notation, value))})"
        case list():
            return f"[{', '.join(map(_notation, value))}]"
    return repr(value)

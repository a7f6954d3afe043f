"""Formats of results: the value of a step comes in, its line goes out."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Iterator
from typing import Any

from pzjax.cli.values import Listed, Tagged, Value

Writer = Callable[[Value], str]
"""From the value of a step to the text to write, line breaks included; called once a step."""


def text() -> Writer:
    """A line in the notation of Python: `(('cheater', False), ('mean', 0.5))`."""
    return lambda value: f"{value!r}\n"


def jsonl() -> Writer:
    """JSON, one value a line: objects for named parts, arrays for others, null for NaN and infinity."""
    return lambda value: json.dumps(_json(value), ensure_ascii=False, allow_nan=False) + "\n"


def table() -> Writer:
    """CSV with a header; the columns are those of the first value."""
    header: list[str] = []

    def write(value: Value) -> str:
        cells = dict(_cells("", value))
        text = io.StringIO()
        lines = csv.writer(text, lineterminator="\n")
        if not header:
            header.extend(cells)
            lines.writerow(header)
        lines.writerow([cells[name] for name in header])
        return text.getvalue()

    return write


WRITERS: dict[str, Callable[[], Writer]] = {"text": text, "csv": table, "jsonl": jsonl}
"""The formats by name."""


def named(value: Value) -> dict[str, Value] | None:
    """The parts of a value by name, if it is written as `("name", value), ...`."""
    pairs = (value,) if _is_pair(value) else value
    if not isinstance(pairs, tuple) or not pairs or not all(map(_is_pair, pairs)):
        return None
    parts = dict(pairs)
    return parts if len(parts) == len(pairs) else None


def _is_pair(value: Value) -> bool:
    return isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str)


def _json(value: Value) -> Any:
    parts = named(value)
    match value:
        case _ if parts is not None:
            return {name: _json(part) for name, part in parts.items()}
        case tuple() | list():
            return [_json(part) for part in value]
        case Tagged(_, (), fields) if fields:
            return {name: _json(part) for name, part in fields.items()}
        case Tagged(name, arguments):
            return {name: [_json(part) for part in arguments]} if arguments else name
        case float() if not math.isfinite(value):
            return None
    return value


def _cells(name: str, value: Value) -> Iterator[tuple[str, Any]]:
    """The columns of a value and their cells."""
    inside = f"{name}." if name else ""
    parts = named(value)
    match value:
        case _ if parts is not None:
            for label, part in parts.items():
                yield from _cells(inside + label, part)
        case tuple():
            for index, part in enumerate(value, 1):
                yield from _cells(f"{inside}{index}", part)
        case Listed():
            yield name or "value", json.dumps(_json(value), ensure_ascii=False)
        case list():
            for index, part in enumerate(value):
                yield from _cells(f"{name}[{index}]", part)
        case Tagged(_, (), fields) if fields:
            for label, part in fields.items():
                yield from _cells(inside + label, part)
        case bool():
            yield name or "value", str(value).lower()
        case _:
            yield name or "value", value

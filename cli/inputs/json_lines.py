"""JSON lines: lines come in, one input a line goes out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from pzjax.cli.errors import CommandError
from pzjax.cli.inputs.scalars import Path, Unfit, shown
from pzjax.cli.inputs.structured import value
from pzjax.cli.json_text import NotJson, decoded
from pzjax.cli.names import whole
from pzjax.jaxrt.forms import Form, record_fields
from pzjax.jaxrt.node import Names


def from_jsonl(
    lines: Iterable[str], form: Form, names: Names, file: str, *, strict: bool = False
) -> Iterator[Any]:
    """One input for each line: arrays stand for tuples, arrays and lists, objects for records.

    A tuple whose parts all have names may be an object too, and an input that is no tuple the one member
    of an object, under its name or as `value`: so `pzjax run` writes it. Other members are ignored, or
    refused where that is wanted.

    Raises:
        CommandError: a line can't be read; the message tells where and why.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            plain = decoded(line)
            name = whole(names) or "value"
            if isinstance(names, str) and name not in record_fields(form) and _has(plain, name):
                others = [other for other in plain if other != name]
                if strict and others:
                    raise Unfit((), f"nothing but {name} ({shown(', '.join(others))})")
                given = value(form, plain[name], (name,), exact=strict)
            else:
                given = value(form, plain, (), names, exact=strict)
        except NotJson as error:
            place = f"{file}:{number}:{error.column}"
            raise CommandError(f"{place}: error: {error.problem}") from None
        except Unfit as unfit:
            start, end = located(line, unfit.path)
            place = f"{file}:{number}:{start + 1}"
            found = shown(line[start:end])
            raise CommandError(f"{place}: error: expected {unfit.wanted}, not {found}") from None
        yield given


def _has(plain: Any, name: str) -> bool:
    return isinstance(plain, dict) and name in plain


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

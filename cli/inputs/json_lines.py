"""JSON lines: lines come in, one input a line goes out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from pzjax.cli.errors import CommandError
from pzjax.cli.inputs.scalars import Path, Unfit
from pzjax.cli.inputs.structured import value
from pzjax.cli.names import whole
from pzjax.jaxrt.forms import Form, record_fields
from pzjax.jaxrt.node import Names

SHOWN = 40
"""How many characters of a wrong value a message shows."""


def from_jsonl(lines: Iterable[str], form: Form, names: Names, file: str) -> Iterator[Any]:
    """One input for each line: arrays stand for tuples, arrays and lists, objects for records.

    A tuple whose parts all have names may be an object too, and an input that is no tuple the one member
    of an object, under its name or as `value`: so `pzjax run` writes it.

    Raises:
        CommandError: a line can't be read; the message tells where and why.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            plain = json.loads(line)
            name = whole(names) or "value"
            if (
                isinstance(names, str)
                and _has_only(plain, name)
                and name not in record_fields(form)
            ):
                yield value(form, plain[name], (name,))
            else:
                yield value(form, plain, (), names)
        except json.JSONDecodeError as error:
            place = f"{file}:{number}:{error.colno}"
            raise CommandError(f"{place}: error: this is not JSON: {error.msg}") from None
        except RecursionError:
            raise CommandError(f"{file}:{number}:1: error: this is nested too deep") from None
        except Unfit as unfit:
            start, end = located(line, unfit.path)
            given = line[start:end]
            shown = given if len(given) <= SHOWN else f"{given[: SHOWN - 3]}..."
            place = f"{file}:{number}:{start + 1}"
            raise CommandError(f"{place}: error: expected {unfit.wanted}, not {shown}") from None


def _has_only(plain: Any, name: str) -> bool:
    return isinstance(plain, dict) and list(plain) == [name]


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

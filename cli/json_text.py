"""JSON from outside: the text of a line comes in, what it says goes out, or where and why it can't be used."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

from pzjax.cli.columns.faults import printable

DIGITS = 400
"""How many digits an integer has at most; one with more has no use, and much time goes into reading it."""


_PROBLEMS = {
    "Expecting value": "a value is missing here",
    "Expecting property name": "the name of a member is missing here, in double quotes",
    "Expecting ':'": "a colon is missing here",
    "Expecting ','": "a comma is missing here, or the end of the list or object",
    "Unterminated string": "the string that begins here has no end",
    "Invalid control character": "a string can't hold this character; write it as \\n or \\u0009",
    "Invalid \\escape": "no character is written with a backslash like this",
    "Invalid \\uXXXX": "four hexadecimal digits are missing here",
    "Extra data": "the value ends here, and the line goes on",
    "Illegal trailing comma": "nothing follows this comma",
}
_OTHERS = "it can't be read from here on"


class NotJson(ValueError):
    """A text is not JSON, or says what can't be kept.

    Attributes:
        column: where, from 1.
        problem: why.
    """

    def __init__(self, problem: str, column: int = 1) -> None:
        """What is at `column` has a problem."""
        super().__init__(problem, column)
        self.problem = problem
        self.column = column


def decoded(text: str) -> Any:
    """What a text says.

    Raises:
        NotJson: it says nothing, or two things; or a number that is too large, or no characters.
    """
    try:
        value = _DECODER.decode(text)
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        told = [own for start, own in _PROBLEMS.items() if error.msg.startswith(start)]
        raise NotJson(f"this is not JSON: {(told or [_OTHERS])[0]}", error.colno) from None
    except RecursionError:
        raise NotJson("this is nested too deep") from None
    except UnicodeEncodeError:
        raise NotJson("half of a surrogate pair is no character") from None
    return value


def _integer(text: str) -> int:
    return int(text) if len(text) <= DIGITS else _too_large(text)


def _float(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _too_large(text)


def _too_large(text: str) -> NoReturn:
    shown = text if len(text) <= 20 else f"{text[:17]}..."
    raise NotJson(f"the number {shown} is too large")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise NotJson(f"two members have the name {printable(twice)}")
    return members


_DECODER = json.JSONDecoder(parse_int=_integer, parse_float=_float, object_pairs_hook=_object)

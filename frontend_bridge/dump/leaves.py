"""The leaves of the grammar of a dump: strings, numbers, positions; `names` has those that name something.

In: a node of the S-expression. Out: its value, or a `Mismatch`. And back, into a `Writer`.

The strings of a program are bytes: in a dump a byte that is not printable ASCII is `\\\\xHH`, and a
backslash is doubled. Those that name something are text here: UTF-8, where a byte that is not part
of UTF-8 is a lone surrogate, as in Python's file names.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from pzjax.frontend_bridge.dump.schema import Leaf, Mismatch, Names, expected
from pzjax.frontend_bridge.dump.sexp import Integer, List, Node, Symbol, Text, Writer, tag
from pzjax.frontend_bridge.dump.syntax import Span

# --- strings ------------------------------------------------------------------------------------

_ESCAPE = re.compile(rb"\\(?:(\\)|x([0-9a-f]{2})|)")
_TO_ESCAPE = re.compile(rb"[^ -\[\]-~]")


def _read_bytes(node: Node, _: Names) -> bytes:
    if type(node) is not Text:
        raise expected("a string", node)
    raw = node.text.encode("ascii")

    def byte(escape: re.Match[bytes]) -> bytes:
        if escape[2]:
            return bytes.fromhex(escape[2].decode())
        if escape[1]:
            return b"\\"
        raise Mismatch(node, r"a string has a backslash before something else than \ or xHH")

    return _ESCAPE.sub(byte, raw) if b"\\" in raw else raw


def _write_bytes(writer: Writer, value: bytes) -> None:
    def escape(byte: re.Match[bytes]) -> bytes:
        return b"\\\\" if byte[0] == b"\\" else b"\\x%02x" % ord(byte[0])

    writer.string(_TO_ESCAPE.sub(escape, value).decode("ascii"))


def _read_string(node: Node, names: Names) -> str:
    if type(node) is Text and "\\" not in node.text:
        return node.text
    return _read_bytes(node, names).decode("utf-8", "surrogateescape")


def _write_string(writer: Writer, value: str) -> None:
    _write_bytes(writer, value.encode("utf-8", "surrogateescape"))


BYTES = Leaf("S", _read_bytes, _write_bytes)
STRING = Leaf("S", _read_string, _write_string)

# --- numbers ------------------------------------------------------------------------------------

_DECIMAL = re.compile(r"-?[0-9]+\.?[0-9]*(e[+-]?[0-9]+)?")
# The one nan of `math`, so that equal dumps give equal modules.
_NOT_FINITE = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}


def _read_integer(node: Node, _: Names) -> int:
    if type(node) is Integer:
        return node.value
    raise expected("an integer", node)


def _read_char(node: Node, _: Names) -> int:
    if type(node) is Integer and 0 <= node.value <= 255:
        return node.value
    raise expected("an integer from 0 to 255", node)


def _read_float(node: Node, _: Names) -> float:
    if type(node) is Text:
        if node.text in _NOT_FINITE:
            return _NOT_FINITE[node.text]
        if _DECIMAL.fullmatch(node.text) and math.isfinite(value := float(node.text)):
            return value
    raise expected('a float in a string, such as "0.5"', node)


def _write_float(writer: Writer, value: float) -> None:
    """Write the shortest decimal that reads back, spelled as in C."""
    decimals = (f"{value:.{digits}g}" for digits in (15, 16, 17))
    writer.string(next(text for text in decimals if float(text) == value or value != value))


INTEGER = Leaf("N", _read_integer, Writer.integer)
CHAR = Leaf("N", _read_char, Writer.integer)
FLOAT = Leaf("S", _read_float, _write_float)

# --- positions ----------------------------------------------------------------------------------


def _read_at(node: Node, _: Names) -> Span | None:
    if tag(node) == "at":
        match node:
            case List(items=[_]):
                return None
            case List(
                items=[_, Integer(value=a), Integer(value=b), Integer(value=c), Integer(value=d)]
            ):
                return Span(a, b, c, d)
    raise expected("(at N N N N) or (at)", node)


def _write_at(writer: Writer, value: Span | None) -> None:
    writer.open()
    writer.symbol("at")
    if value is not None:
        for number in (value.line, value.column, value.end_line, value.end_column):
            writer.integer(number)
    writer.close()


AT = Leaf("at", _read_at, _write_at)


# --- words --------------------------------------------------------------------------------------


def words(name: str, values: Mapping[str, Any]) -> Leaf:
    """Make the leaf of a symbol out of a few, each of which stands for a value."""
    symbols = {value: word for word, value in values.items()}
    choice = "one of " + ", ".join(values)

    def read(node: Node, _: Names) -> Any:
        if type(node) is Symbol and node.text in values:
            return values[node.text]
        raise expected(choice, node)

    return Leaf(name, read, lambda writer, value: writer.symbol(symbols[value]))

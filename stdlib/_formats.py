"""Formatted printing: a format and values, one after the other, come in; what OCaml's printf makes of them goes out.

A format must be known when the program is translated, as it is where it is written down. Values arrive one by one, by
the operator `<|` of `Zelus_io`; with the last of them the text is printed or given.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import jax.numpy as jnp
from pzjax.jaxrt import host, printing
from pzjax.jaxrt.errors import Refused
from pzjax.jaxrt.spelling import ocaml_float
from pzjax.jaxrt.text import AnyText, join, text, to_bytes, written
from pzjax.stdlib._text import text_from

_PART = re.compile(rb"%([-0+ #]*)([0-9]*)(\.[0-9]*)?([lnL]?)(.)|@(.)|[^%@]+|[%@]", re.DOTALL)
_AS_WRITTEN = {b"d": "int", b"i": "int", b"c": "char", b"b": "bool", b"B": "bool"}
_BREAKS = {b".": b"\n", b"\n": b"\n", b" ": b" ", b";": b" ", b"@": b"@", b"%": b"%"}
"""What Format makes of `@` and a character where everything has room; of others, such as boxes, nothing."""

_INTEGERS, _NATURALS, _FLOATS = b"di", b"uxXo", b"fFeEgG"
_TAKES = {
    **dict.fromkeys((b"d", b"i", b"u", b"x", b"X", b"o"), "int"),
    **dict.fromkeys((b"f", b"F", b"e", b"E", b"g", b"G"), "float"),
    b"s": "string",
}
"""The types of the values that conversions take."""

_OCAML_INT = (1 << 63) - 1

Sink = Callable[[AnyText], Any]
Piece = AnyText | Callable[[Any], AnyText]
"""What is there already, or what makes it of a value."""


@dataclass(frozen=True)
class Pending:
    """A format that waits for values.

    Attributes:
        pieces: its pieces, in order; those that wait are functions.
        sink: what becomes of the text.
        name: the function that was called, for messages.
    """

    pieces: tuple[Piece, ...]
    sink: Sink
    name: str

    def __call__(self, value: Any) -> Any:
        """Gives it the next value."""
        place = next(index for index, piece in enumerate(self.pieces) if callable(piece))
        make: Any = self.pieces[place]
        pieces = (*self.pieces[:place], make(value), *self.pieces[place + 1 :])
        return replace(self, pieces=pieces).ended()

    def ended(self) -> Any:
        """What the sink gives, once nothing waits."""
        whole: AnyText = text("")
        for piece in self.pieces:
            if callable(piece):
                return self
            whole = join(whole, piece)
        return self.sink(whole)


def to_output(value: AnyText) -> tuple[()]:
    """Prints on standard output."""
    return printing.emit(value)


def to_errors(value: AnyText) -> tuple[()]:
    """Prints on standard error."""
    return printing.emit(value, error=True)


def formatted(name: str, sink: Sink, format_: AnyText, *values: Any, boxes: bool) -> Any:
    """What a function gives for a format: itself, waiting for values, or the end of it, where it takes none.

    Args:
        name: the function, for messages.
        sink: what becomes of the text.
        format_: the format.
        values: what is given as OCaml has it, which Zelus does not.
        boxes: whether `@` is that of Format.

    Raises:
        Refused: the format depends on the run, or has a conversion that has no meaning here.
    """
    if not host.knows((format_,)):
        raise Refused(
            f"the format of {name} is made while the program runs, which can't be translated; write it down",
            complete=False,
        )
    if values:
        written_down = to_bytes(format_).decode("latin-1")
        raise Refused(
            f"values are given to {name} by the operator <| of Zelus_io: `{name} {_quoted(written_down)}"
            f"{' <| ..' * len(values)}`",
            complete=False,
        )
    parts = _PART.finditer(to_bytes(format_))
    return Pending(tuple(_piece(part, name, boxes) for part in parts), sink, name).ended()


def _quoted(content: str) -> str:
    return '"' + content.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _piece(part: re.Match[bytes], name: str, boxes: bool) -> Piece:
    made = _made(part, name, boxes)
    letter: bytes = part[5] or b""
    if not callable(made) or letter not in _TAKES:
        return made

    def checked(value: Any) -> AnyText:
        wanted = _TAKES[letter]
        is_text = isinstance(value, AnyText)
        right = is_text if wanted == "string" else not is_text and _is(wanted, value)
        if not right:
            conversion = part[0].decode("latin-1")
            raise Refused(
                f"the conversion {conversion} of {name} takes a value of the type {wanted}, and gets another one",
                complete=False,
            )
        return made(value)

    return checked


def _is(wanted: str, value: Any) -> bool:
    """Whether a value is a number of a type."""
    kind = jnp.integer if wanted == "int" else jnp.floating
    return bool(jnp.issubdtype(jnp.result_type(value), kind))


def _made(part: re.Match[bytes], name: str, boxes: bool) -> Piece:
    """What a part of a format gives, or makes of a value."""
    flags, width, precision, _, letter, mark = part.groups()
    if mark is not None and boxes:
        return text(_BREAKS.get(mark, b""))
    if letter is None:
        return text(part[0])
    if letter in b"%@":
        return text(letter)
    if letter == b"!":
        return text("")
    plain = not (flags or width or precision)
    if plain and letter in _AS_WRITTEN:
        return lambda value: written(_AS_WRITTEN[letter], value)
    if plain and letter == b"s":
        return _itself
    if letter == b"F":
        return lambda value: text_from(name, lambda number: ocaml_float(number).encode(), value)
    spec = b"%" + flags + width + (precision or b"")
    if letter in _INTEGERS:
        return lambda value: text_from(name, lambda number: (spec + b"d") % number, value)
    if letter in _NATURALS:
        kind = b"d" if letter == b"u" else letter
        return lambda value: text_from(
            name, lambda number: (spec + kind) % (number & _OCAML_INT), value
        )
    if letter in _FLOATS:
        return lambda value: text_from(name, lambda number: (spec + letter) % number, value)
    if letter == b"s":
        return lambda value: text_from(name, lambda content: (spec + b"s") % content, value)
    raise Refused(
        f"the conversion {part[0].decode('latin-1')} of {name} can't be translated; those that can are %d %i %u %x "
        "%X %o %f %e %g %F %s %c %b and %%",
        complete=False,
    )


def _itself(value: AnyText) -> AnyText:
    return value

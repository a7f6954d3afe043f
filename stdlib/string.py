"""The module `String`.

A string is a text: a template that is put together when it is printed (`pzjax.jaxrt.text`), or a buffer
(`pzjax.jaxrt.buffers`). The functions that look at characters give their result at once where the string is
known when the program is compiled; else they look into its buffer. What OCaml answers by an exception is
noted (`pzjax.jaxrt.exceptions`). Strings never change: `set`, `fill` and `blit` have no counterpart.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import buffers, host
from pzjax.jaxrt.buffers import Buffer, room
from pzjax.jaxrt.control import cond
from pzjax.jaxrt.exceptions import raised
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import BoundedList, cons, fold, nil
from pzjax.jaxrt.lists import room as list_room
from pzjax.jaxrt.text import AnyText, buffered, by_bytes, differ, join, text, to_bytes
from pzjax.stdlib import char
from pzjax.stdlib._list_base import element
from pzjax.stdlib._text import text_from


def _looked_into(value: AnyText) -> Buffer:
    """The buffer of a text, no larger than needed where the text is known."""
    return buffers.constant(to_bytes(value)) if host.knows(value) else buffered(value)


def length(value: AnyText) -> Any:
    """The number of bytes."""
    if host.knows(value):
        return len(to_bytes(value))
    return _looked_into(value).length.astype(int)


@curried
def get(value: AnyText, index: Any) -> Any:
    """The character at an index."""
    own = _looked_into(value)
    raised("String.get: index out of bounds", (index < 0) | (index >= own.length))
    return buffers.byte(own, index)


@curried
def make(size: Any, character: Any) -> AnyText:
    """A character repeated."""
    raised("String.make: the length is negative", size < 0)
    if host.knows(size, character):
        return text(bytes([int(character) & 255]) * max(int(size), 0))
    if host.knows(size):
        return buffers.repeated(size, character, room(int(size)))
    return buffers.repeated(jnp.maximum(size, 0), character, room(0))


def create(size: Any) -> AnyText:
    """A string of blanks: OCaml's has arbitrary characters."""
    return make(size, ord(" "))


def copy(value: AnyText) -> AnyText:
    """The same string."""
    return value


@curried
def sub(value: AnyText, start: Any, size: Any) -> AnyText:
    """`size` characters from `start` on."""
    own = _looked_into(value)
    outside = (start < 0) | (size < 0) | (start > own.length - size)
    raised("String.sub: the part is not within the string", outside)
    if host.knows(value, start, size):
        return text(to_bytes(value)[int(start) : int(start) + int(size)] if not outside else "")
    start, size = (jnp.where(outside, 0, one) for one in (start, size))
    return buffers.part(buffered(value), start, size)


@curried
def concat(separator: AnyText, values: BoundedList) -> AnyText:
    """The strings of a list, with a separator between them."""
    if values.empty:
        return text("")
    if not values.known:
        return _concat(separator, values)
    made: AnyText = text("")
    for index in range(values.length):
        made = join(made, separator) if index else made
        made = join(made, element(values, index))
    return made


def _concat(separator: AnyText, values: BoundedList) -> Buffer:
    """The strings of a list whose length is not known."""

    def step(made: Any, index: Any, cell: AnyText) -> AnyText:
        before = cond(index == 0, lambda: made, lambda: join(made, separator))
        return join(before, cell)

    start = buffered(text(""), values.items.capacity)
    whole: Buffer = fold(step, start, values.length, values.items)
    return whole


def _by_bytes(name: str, change: Callable[[bytes], bytes]) -> Callable[[AnyText], AnyText]:
    """A function of a string to a string."""

    def function(value: AnyText) -> AnyText:
        return text_from(f"String.{name}", change, value)

    function.__doc__ = f"The string, `{name}`."
    return function


escaped = _by_bytes(
    "escaped",
    lambda content: "".join(
        {ord("'"): "'", ord('"'): r"\""}.get(byte) or char.escape(byte) for byte in content
    ).encode("ascii"),
)

# --- searching: positions in strings ------------------------------------------------------------


def _find(
    name: str, value: AnyText, character: Any, first: Any, last: Any, inside: Any
) -> tuple[Any, Any, Any]:
    """Whether a character appears from `first` to `last`, where first and where last."""
    own = _looked_into(value)
    raised(f"String.{name}: index out of bounds", ~jnp.asarray(inside(own.length)))
    here = np.arange(own.capacity)
    return buffers.found(own, character, (here >= first) & (here <= last))


def _position(name: str, there: Any, place: Any) -> Any:
    raised(f"String.{name}: the character does not appear", ~there)
    return place.astype(int)


_FAR = np.iinfo(np.int32).max


@curried
def index_from(value: AnyText, start: Any, character: Any) -> Any:
    """The first position of a character from `start` on."""
    name = "index_from"
    there, first, _ = _find(
        name, value, character, start, _FAR, lambda size: (start >= 0) & (start <= size)
    )
    return _position(name, there, first)


@curried
def rindex_from(value: AnyText, stop: Any, character: Any) -> Any:
    """The last position of a character up to `stop`."""
    name = "rindex_from"
    there, _, last = _find(
        name, value, character, 0, stop, lambda size: (stop >= -1) & (stop < size)
    )
    return _position(name, there, last)


@curried
def index(value: AnyText, character: Any) -> Any:
    """The first position of a character."""
    return index_from(value, 0, character)


@curried
def rindex(value: AnyText, character: Any) -> Any:
    """The last position of a character."""
    return rindex_from(value, length(value) - 1, character)


@curried
def contains(value: AnyText, character: Any) -> Any:
    """Whether a character appears."""
    return contains_from(value, 0, character)


@curried
def contains_from(value: AnyText, start: Any, character: Any) -> Any:
    """Whether a character appears from `start` on."""
    inside = lambda size: (start >= 0) & (start <= size)  # noqa: E731
    return _find("contains_from", value, character, start, _FAR, inside)[0]


@curried
def rcontains_from(value: AnyText, stop: Any, character: Any) -> Any:
    """Whether a character appears up to `stop`."""
    inside = lambda size: (stop >= 0) & (stop < size)  # noqa: E731
    return _find("rcontains_from", value, character, 0, stop, inside)[0]


@curried
def split_on_char(separator: Any, value: AnyText) -> BoundedList:
    """The parts of a string between the occurrences of a character; what has no room is reported."""
    if host.knows(separator, value):
        parts = nil()
        for content in reversed(to_bytes(value).split(bytes([int(separator)]))):
            parts = cons(text(content), parts)
        return parts
    size = list_room(1)
    count, cells = buffers.fields(buffered(value), separator, size)
    return BoundedList(jnp.minimum(count, size), cells, count > size)


# --- capitals -----------------------------------------------------------------------------------

_SMALL = bytes([*range(ord("a"), ord("z") + 1), *range(0xE0, 0xF7), *range(0xF8, 0xFF)])
_CAPITAL = bytes(code - 32 for code in _SMALL)
_TO_CAPITAL = bytes.maketrans(_SMALL, _CAPITAL)
_TO_SMALL = bytes.maketrans(_CAPITAL, _SMALL)


def _first(change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    return lambda content: change(content[:1]) + content[1:]


def _upper(content: bytes) -> bytes:
    return content.translate(_TO_CAPITAL)


def _lower(content: bytes) -> bytes:
    return content.translate(_TO_SMALL)


uppercase = _by_bytes("uppercase", _upper)
lowercase = _by_bytes("lowercase", _lower)
capitalize = _by_bytes("capitalize", _first(_upper))
uncapitalize = _by_bytes("uncapitalize", _first(_lower))
uppercase_ascii = _by_bytes("uppercase_ascii", bytes.upper)
lowercase_ascii = _by_bytes("lowercase_ascii", bytes.lower)
capitalize_ascii = _by_bytes("capitalize_ascii", _first(bytes.upper))
uncapitalize_ascii = _by_bytes("uncapitalize_ascii", _first(bytes.lower))

# --- comparison ---------------------------------------------------------------------------------


@curried
def compare(left: AnyText, right: AnyText) -> Any:
    """-1, 0 or 1, byte by byte."""
    return by_bytes(left, right).astype(int)


@curried
def equal(left: AnyText, right: AnyText) -> Any:
    """Equality."""
    return differ(left, right) == 0

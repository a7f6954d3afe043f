"""The module `String`.

A string is a text: pieces that are put together when it is printed (`pzjax.jaxrt.text`). The functions
that look at characters give their result at once where the string is known when the program is compiled;
else the host computes it in the middle of the step, and what OCaml answers by an exception is poisoned
(`pzjax.stdlib._text`). Strings never change: `set`, `fill` and `blit` have no counterpart.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import BoundedList, cons, nil, room
from pzjax.jaxrt.text import AnyText, Text, by_bytes, differ, join, text
from pzjax.stdlib import char
from pzjax.stdlib._list_base import nth
from pzjax.stdlib._text import number_in, text_from


def _within(position: int, last: int) -> int:
    if not 0 <= position <= last:
        raise ValueError(f"the position {position} is not between 0 and {last}")
    return position


def length(value: AnyText) -> Any:
    """The number of bytes."""
    return number_in(int, len, value)


@curried
def get(value: AnyText, index: Any) -> Any:
    """The character at an index."""
    return number_in(int, lambda content, at: content[_within(at, len(content) - 1)], value, index)


@curried
def make(size: Any, character: Any) -> Text:
    """A character repeated."""
    return text_from(lambda times, code: bytes([code]) * times, size, character)


def create(size: Any) -> Text:
    """A string of blanks: OCaml's has arbitrary characters."""
    return make(size, ord(" "))


def copy(value: AnyText) -> AnyText:
    """The same string."""
    return value


@curried
def sub(value: AnyText, start: Any, size: Any) -> Text:
    """`size` characters from `start` on."""

    def part(content: bytes, start: int, size: int) -> bytes:
        _within(size, len(content) - _within(start, len(content)))
        return content[start : start + size]

    return text_from(part, value, start, size)


@curried
def concat(separator: AnyText, values: BoundedList) -> AnyText:
    """The strings of a list, with a separator between them."""
    if not values.known:
        cells = [nth(values, index) for index in range(values.capacity)]
        return text_from(
            lambda between, size, *parts: between.join(parts[:size]),
            *(separator, values.length, *cells),
        )
    made: AnyText = text("")
    for index in range(values.length):
        made = join(made, separator) if index else made
        made = join(made, nth(values, index))
    return made


def _by_bytes(name: str, change: Callable[[bytes], bytes]) -> Callable[[AnyText], Text]:
    """A function of a string to a string."""

    def function(value: AnyText) -> Text:
        return text_from(change, value)

    function.__doc__ = f"The string, `{name}`."
    return function


escaped = _by_bytes(
    "escaped",
    lambda content: "".join(
        "'" if byte == ord("'") else char.escape(byte) for byte in content
    ).encode("ascii"),
)

# --- searching: positions in strings ------------------------------------------------------------


def _position(found: int) -> int:
    if found < 0:
        raise ValueError("the character does not appear")
    return found


@curried
def index_from(value: AnyText, start: Any, character: Any) -> Any:
    """The first position of a character from `start` on."""

    def find(content: bytes, start: int, code: int) -> int:
        return _position(content.find(code, _within(start, len(content))))

    return number_in(int, find, value, start, character)


@curried
def rindex_from(value: AnyText, stop: Any, character: Any) -> Any:
    """The last position of a character up to `stop`."""

    def find(content: bytes, stop: int, code: int) -> int:
        return _position(content.rfind(code, 0, _within(stop + 1, len(content))))

    return number_in(int, find, value, stop, character)


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

    def find(content: bytes, start: int, code: int) -> bool:
        return code in content[_within(start, len(content)) :]

    return number_in(bool, find, value, start, character)


@curried
def rcontains_from(value: AnyText, stop: Any, character: Any) -> Any:
    """Whether a character appears up to `stop`."""

    def find(content: bytes, stop: int, code: int) -> bool:
        return code in content[: _within(stop, len(content) - 1) + 1]

    return number_in(bool, find, value, stop, character)


@curried
def split_on_char(separator: Any, value: AnyText) -> BoundedList:
    """The parts of a string between the occurrences of a character; what has no room is reported."""

    def split(content: bytes, code: int) -> list[bytes]:
        return content.split(bytes([code]))

    count = number_in(int, lambda *given: len(split(*given)), value, separator)
    if isinstance(count, int):
        parts = nil()
        for part in reversed(range(count)):
            parts = cons(_part(split, value, separator, part), parts)
        return parts
    size = room(1)
    cells = jax.vmap(lambda at: _part(split, value, separator, at))(jnp.arange(size))
    return BoundedList(jnp.minimum(count, size), cells, count > size)


def _part(split: Callable[[bytes, int], list[bytes]], value: Any, separator: Any, at: Any) -> Text:
    """The part at an index; the empty text behind the last one."""
    return text_from(
        lambda *given: b"".join(split(*given[:2])[given[2] :][:1]), value, separator, at
    )


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

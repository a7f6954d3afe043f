"""The module `String`.

Under jit a string is a text: pieces that are put together when it is printed (`pzjax.jaxrt.text`).
Concatenation, equality of literals and conversions to strings work on any text; the functions that
look at characters need a string that is known when the program is compiled, and refuse others with a
`TypeError`. Strings never change: `set`, `fill` and `blit` have no counterpart.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
from pzjax.jaxrt import compare as order
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import BoundedList, cons, nil
from pzjax.jaxrt.text import AnyText, Text, join, text
from pzjax.stdlib import char
from pzjax.stdlib._list_base import nth
from pzjax.stdlib._text import bytes_of, from_bytes, is_known


def _by_bytes(name: str, change: Callable[[bytes], bytes]) -> Callable[[Text], Text]:
    """A function of a known string to a string."""

    def function(value: Text) -> Text:
        return from_bytes(change(bytes_of(value, f"String.{name}")))

    function.__doc__ = f"`{name}` of a known string."
    return function


def length(value: Text) -> int:
    """The number of bytes of a known string."""
    return len(bytes_of(value, "String.length"))


@curried
def get(value: Text, index: int) -> int:
    """The character of a known string at a known index."""
    return bytes_of(value, "String.get")[_within(index, length(value) - 1)]


@curried
def make(size: int, character: int) -> Text:
    """A known character repeated."""
    return from_bytes(bytes([int(character)]) * int(size))


def create(size: int) -> Text:
    """A string of blanks: OCaml's has arbitrary characters."""
    return make(size, ord(" "))


def copy(value: Text) -> Text:
    """The same string."""
    return value


@curried
def sub(value: Text, start: int, size: int) -> Text:
    """`size` characters of a known string from `start` on."""
    content = bytes_of(value, "String.sub")
    _within(size, len(content) - _within(start, len(content)))
    return from_bytes(content[int(start) : int(start) + int(size)])


@curried
def concat(separator: Text, values: BoundedList) -> AnyText:
    """The strings of a list written in the program, with a separator between them.

    Raises:
        TypeError: the length of the list is not known when the program is compiled.
    """
    if not values.known:
        raise TypeError("String.concat needs a list whose length is known: write it with brackets")
    made: AnyText = text("")
    for index in range(values.length):
        made = join(made, separator) if index else made
        made = join(made, nth(values, index))
    return made


escaped = _by_bytes(
    "escaped",
    lambda content: "".join(
        "'" if byte == ord("'") else char.escape(byte) for byte in content
    ).encode("ascii"),
)

# --- searching: positions in known strings ------------------------------------------------------


@curried
def index_from(value: Text, start: int, character: int) -> int:
    """The first position of a character from `start` on."""
    content = bytes_of(value, "String.index_from")
    return content.index(int(character), _within(start, len(content)))


@curried
def rindex_from(value: Text, stop: int, character: int) -> int:
    """The last position of a character up to `stop`."""
    content = bytes_of(value, "String.rindex_from")
    _within(int(stop) + 1, len(content))
    return content.rindex(int(character), 0, int(stop) + 1)


@curried
def index(value: Text, character: int) -> int:
    """The first position of a character."""
    return index_from(value, 0, character)


@curried
def rindex(value: Text, character: int) -> int:
    """The last position of a character."""
    return rindex_from(value, length(value) - 1, character)


@curried
def contains(value: Text, character: int) -> bool:
    """Whether a character appears."""
    return contains_from(value, 0, character)


@curried
def contains_from(value: Text, start: int, character: int) -> bool:
    """Whether a character appears from `start` on."""
    content = bytes_of(value, "String.contains_from")
    return int(character) in content[_within(start, len(content)) :]


@curried
def rcontains_from(value: Text, stop: int, character: int) -> bool:
    """Whether a character appears up to `stop`."""
    content = bytes_of(value, "String.rcontains_from")
    return int(character) in content[: _within(stop, len(content) - 1) + 1]


def _within(position: Any, last: int) -> int:
    if not 0 <= int(position) <= last:
        raise ValueError(f"the position {int(position)} is not between 0 and {last}")
    return int(position)


@curried
def split_on_char(separator: int, value: Text) -> BoundedList:
    """The parts of a known string between the occurrences of a known character."""
    parts = nil()
    content = bytes_of(value, "String.split_on_char")
    for part in reversed(content.split(bytes([int(separator)]))):
        parts = cons(from_bytes(part), parts)
    return parts


# --- capitals -----------------------------------------------------------------------------------


def _latin(change: Callable[[Any], Any]) -> Callable[[bytes], bytes]:
    def changed(content: bytes) -> bytes:
        with jax.ensure_compile_time_eval():  # known bytes stay known under jit
            return bytes(int(change(byte)) for byte in content)

    return changed


def _first(change: Callable[[Any], Any]) -> Callable[[bytes], bytes]:
    return lambda content: _latin(change)(content[:1]) + content[1:]


uppercase = _by_bytes("uppercase", _latin(char.uppercase))
lowercase = _by_bytes("lowercase", _latin(char.lowercase))
capitalize = _by_bytes("capitalize", _first(char.uppercase))
uncapitalize = _by_bytes("uncapitalize", _first(char.lowercase))
uppercase_ascii = _by_bytes("uppercase_ascii", _latin(char.uppercase_ascii))
lowercase_ascii = _by_bytes("lowercase_ascii", _latin(char.lowercase_ascii))
capitalize_ascii = _by_bytes("capitalize_ascii", _first(char.uppercase_ascii))
uncapitalize_ascii = _by_bytes("uncapitalize_ascii", _first(char.lowercase_ascii))

# --- comparison ---------------------------------------------------------------------------------


@curried
def compare(left: Text, right: Text) -> Any:
    """-1, 0 or 1, byte by byte: of known strings, or of literals of the program."""
    if not is_known(left, right):
        return order.compare(left, right)
    ours, theirs = bytes_of(left, "String.compare"), bytes_of(right, "String.compare")
    return (ours > theirs) - (ours < theirs)


@curried
def equal(left: Text, right: Text) -> Any:
    """Equality: of known strings, or of literals of the program."""
    return compare(left, right) == 0

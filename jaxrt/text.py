"""Strings, as values that can be selected, carried and printed under `jit`.

A `Text` is a template, a sequence of pieces. A literal is a number in a table of all literals of the process,
so that strings move through selections, loops and memories as integers; a number of the program
is a piece with the array itself and the way to write it. The characters are put together on the
host, by `read`, when the text is printed. A `Choice` is one of a few templates. Where the program looks into
a text, or its form would not settle, it becomes a `Buffer` (`pzjax.jaxrt.buffers`), and stays one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.dtypes import canonicalize_dtype
from pzjax.jaxrt import buffers, host
from pzjax.jaxrt.buffers import Buffer, formed, room
from pzjax.jaxrt.shown import described
from pzjax.jaxrt.spelling import (
    LITERAL,
    WRITERS,
    as_bytes,
    is_literal,
    literal,
    number,
    written_as,
)
from pzjax.jaxrt.trees import pytree

MOST_MAKES = 8
"""Of how many makes a text may be that is no buffer."""

MOST_PIECES = 256
"""Of how many pieces."""

_SIZES = {"int": buffers.DIGITS, "float": 24, "bool": len("false"), "char": 1}
"""How many characters a piece of each kind takes at most."""

_GROWS: ContextVar[bool] = ContextVar("grows", default=False)

SHORT = 8
"""How many bytes a literal has at most whose kind does not tell."""


@pytree
@dataclass(frozen=True)
class Text:
    """A string of a program.

    Attributes:
        values: one array a piece: the number of a literal, or the value to write.
        kinds: how to write each piece, a name in `spelling.WRITERS`; with how many bytes a long literal has at most.
    """

    values: tuple[Any, ...]
    kinds: tuple[str, ...] = field(metadata={"static": True})

    def __repr__(self) -> str:
        """The characters."""
        return _described(self, jnp.shape(self.values[0]) if self.values else ())

    def promote(self, like: AnyText) -> AnyText:
        """This text in a form that both it and `like` have."""
        return formed(lambda text: widened(text, like), self)

    @property
    def capacity(self) -> int:
        """How many bytes a buffer for it has room for."""
        return room(sum(map(_size, self.kinds, self.values)))


@pytree
@dataclass(frozen=True)
class Choice:
    """One of several texts that are made of different pieces.

    Attributes:
        tag: which of them, an integer.
        texts: one of each make, in order.
    """

    tag: Any
    texts: tuple[Text, ...]

    def __repr__(self) -> str:
        """The characters."""
        return _described(self, jnp.shape(self.tag))

    def promote(self, like: AnyText) -> AnyText:
        """This choice in a form that both it and `like` have."""
        return formed(lambda text: widened(text, like), self)

    @property
    def capacity(self) -> int:
        """How many bytes a buffer for it has room for."""
        return max(text.capacity for text in self.texts)


AnyText = Text | Choice | Buffer


@contextmanager
def settling_at_once(wanted: bool) -> Iterator[None]:
    """Within, if it is wanted, a text that would take one more form becomes a buffer."""
    token = _GROWS.set(wanted)
    try:
        yield
    finally:
        _GROWS.reset(token)


def makes(value: Text | Choice) -> tuple[Text, ...]:
    """The templates that a text may be."""
    return value.texts if isinstance(value, Choice) else (value,)


def widened(value: AnyText, like: AnyText) -> AnyText:
    """`value` in a form that `like` can take too: a choice among the makes of both, or a buffer."""
    capacity = max(value.capacity, like.capacity)
    if isinstance(value, Buffer) or isinstance(like, Buffer):
        return buffered(value, capacity)
    own = {_make(one): one for one in makes(value)}
    theirs = {_make(one): one for one in makes(like)}
    every = theirs | own
    for make in own.keys() & theirs.keys():
        every[make] = _wider(own[make], theirs[make])
    if len(every) == len(own):
        if all(every[make] is one for make, one in own.items()):
            return value
        texts = tuple(every[make] for make in own)
        return Choice(value.tag, texts) if isinstance(value, Choice) else texts[0]
    if len(every) > MOST_MAKES or _GROWS.get():
        return buffered(value, capacity)
    order = sorted(every)
    size = np.shape(makes(value)[0].values[0])
    places = np.array([order.index(make) for make in own], np.int32)
    tag = places[0] if len(places) == 1 else jnp.asarray(places)[_tag(value)]
    return Choice(
        jnp.broadcast_to(tag, size) if size else tag,
        tuple(
            every[make]
            if make in own
            else jax.tree.map(lambda leaf: _blank(leaf, size), every[make])
            for make in order
        ),
    )


def _make(value: Text) -> tuple[str, ...]:
    """What tells one make from another: long literals are made as short ones are."""
    return tuple(map(written_as, value.kinds))


def _wider(value: Text, like: Text) -> Text:
    """A text with room for the literals of another of its make."""
    pairs = zip(value.kinds, like.kinds, strict=True)
    kinds = tuple(one if _most(one) >= _most(other) else other for one, other in pairs)
    return value if kinds == value.kinds else Text(value.values, kinds)


def _blank(leaf: Any, size: tuple[int, ...]) -> Any:
    return np.zeros(size, canonicalize_dtype(jnp.result_type(leaf)))


def text(content: str | bytes) -> Text:
    """A literal. Bytes that are not UTF-8 stand for themselves.

    Args:
        content: the characters, or their bytes.

    Returns:
        A text that is known.
    """
    code = number(content)
    return Text((np.int32(code),), (_literal(len(as_bytes(literal(code)))),))


def _literal(size: int) -> str:
    """The kind of a literal of so many bytes, the same for many sizes."""
    return LITERAL if size <= SHORT else f"{LITERAL} {1 << (size - 1).bit_length()}"


def _most(kind: str) -> int:
    """How many bytes a piece of a kind has at most."""
    if kind == LITERAL:
        return SHORT
    return int(kind.removeprefix(LITERAL)) if is_literal(kind) else _SIZES[kind]


def written(kind: str, value: Any) -> Text:
    """The text of a number, a boolean or a character of the program."""
    return Text((value,), (kind,))


def join(left: AnyText, right: AnyText) -> AnyText:
    """The one after the other."""
    if isinstance(left, Buffer) or isinstance(right, Buffer):
        return _join_bytes(left, right)
    joined = {
        (i, j): _template([*_pieces(one), *_pieces(other)])
        for i, one in enumerate(makes(left))
        for j, other in enumerate(makes(right))
    }
    order = sorted({_make(one) for one in joined.values()})
    if len(order) > MOST_MAKES or max(map(len, order)) > MOST_PIECES:
        return _join_bytes(left, right)
    if len(joined) == 1:
        return joined[0, 0]
    tag: Any = 0
    values: dict[tuple[str, ...], Text] = {}
    for (i, j), one in joined.items():
        chosen = (_tag(left) == i) & (_tag(right) == j)
        make = _make(one)
        tag = jnp.where(chosen, order.index(make), tag)
        before = values.get(make, one)
        one, before = _wider(one, before), _wider(before, one)
        values[make] = jax.tree.map(lambda a, b, c=chosen: jnp.where(c, a, b), one, before)
    return Choice(tag, tuple(values[make] for make in order))


def _join_bytes(left: AnyText, right: AnyText) -> Buffer:
    capacity = max(left.capacity, right.capacity)
    return buffers.joined([*_spelled(left), *_spelled(right)], capacity)


def _pieces(text: Text) -> Iterator[tuple[str, Any]]:
    return zip(text.kinds, text.values, strict=True)


def _template(pieces: list[tuple[str, Any]]) -> Text:
    """The text of pieces, in which literals that are known and follow one another are one."""
    made: list[tuple[str, Any]] = []
    for kind, value in pieces:
        if made and _is_known(kind, value) and _is_known(*made[-1]):
            before = made.pop()[1]
            whole = text(as_bytes(literal(before)) + as_bytes(literal(value)))
            (kind,), (value,) = whole.kinds, whole.values
        made.append((kind, value))
    kinds, values = zip(*made, strict=True)
    return Text(values, kinds)


def _is_known(kind: str, value: Any) -> bool:
    return is_literal(kind) and host.knows(value) and not np.shape(value)


def _tag(value: AnyText) -> Any:
    return value.tag if isinstance(value, Choice) else 0


# --- buffers ------------------------------------------------------------------------------------


def _size(kind: str, value: Any) -> int:
    """How many bytes a piece has at most."""
    return len(as_bytes(literal(value))) if _is_known(kind, value) else _most(kind)


def buffered(value: AnyText, capacity: int = 0) -> Buffer:
    """The same characters in a buffer.

    Args:
        value: a text, or an array of texts.
        capacity: how much room it has at least.
    """
    capacity = max(value.capacity, capacity)
    if isinstance(value, Buffer):
        return value.sized(capacity)
    size = np.shape(makes(value)[0].values[0])
    if size and host.knows(value):
        return _known(value, size, capacity)
    if size:
        made = jax.vmap(lambda one: buffered(one, capacity))(jax.tree.map(jnp.asarray, value))
        buffers.raised_full(made.length, capacity)
        return made
    return buffers.joined(_spelled(value), capacity)


def _known(value: AnyText, size: tuple[int, ...], capacity: int) -> Buffer:
    """An array of texts that are known."""
    length, cells = np.zeros(size, np.int32), np.zeros((*size, capacity), np.uint8)
    for place in np.ndindex(size):
        content = to_bytes(jax.tree.map(lambda leaf, at=place: np.asarray(leaf)[at], value))
        length[place] = len(content)
        cells[place] = np.frombuffer(content[:capacity].ljust(capacity, b"\0"), np.uint8)
    return Buffer(length, cells, capacity)


def _spelled(value: AnyText) -> list[Buffer]:
    """Buffers that are a text one after the other."""
    match value:
        case Buffer():
            return [value]
        case _ if host.knows(value):
            return [buffers.constant(to_bytes(value))]
        case Text() if _is_spelled_text(value):
            return [_piece(*piece) for piece in _pieces(value)]
        case Choice() if all(map(_is_spelled_text, value.texts)):
            options = [buffers.joined(_spelled(text), value.capacity) for text in value.texts]
            return [buffers.chosen(value.tag, options)]
    return [_from_host(value)]


def _is_spelled_text(text: Text) -> bool:
    """Whether a template can be spelled without the host."""
    return all(
        kind in ("int", "bool", "char") or _is_known(kind, value) for kind, value in _pieces(text)
    )


def _piece(kind: str, value: Any) -> Buffer:
    match kind:
        case "int":
            return buffers.digits(value)
        case "bool":
            return buffers.chosen(value, [buffers.constant(b"false"), buffers.constant(b"true")])
        case "char":
            return buffers.single(value)
    return buffers.constant(as_bytes(literal(value)))


def _from_host(value: AnyText) -> Buffer:
    """The characters of a text as the host writes them."""
    capacity = value.capacity

    def run(value: AnyText) -> tuple[np.int32, np.ndarray[Any, Any]]:
        content = to_bytes(value)
        cells = np.frombuffer(content[:capacity].ljust(capacity, b"\0"), np.uint8)
        return np.int32(len(content)), cells

    form = jax.ShapeDtypeStruct((), np.int32), jax.ShapeDtypeStruct((capacity,), np.uint8)
    length, cells = host.call(run, form, value)
    buffers.raised_full(length, capacity)
    return Buffer(length, cells, capacity)


def differ(left: AnyText, right: AnyText) -> Any:
    """Whether two texts have different characters: 0 or 1."""
    match left, right:
        case Text((one,), (a,)), Text((other,), (b,)) if is_literal(a) and is_literal(b):
            return (one != other).astype(np.int32)
    if host.knows(left, right):
        return np.int32(to_bytes(left) != to_bytes(right))
    return (~buffers.same(*map(buffered, (left, right)))).astype(np.int32)


def by_bytes(left: AnyText, right: AnyText) -> Any:
    """-1, 0 or 1, byte by byte."""
    if host.knows(left, right):
        ours, theirs = to_bytes(left), to_bytes(right)
        return np.int32((ours > theirs) - (ours < theirs))
    return buffers.order(*map(buffered, (left, right)))


# --- characters ---------------------------------------------------------------------------------


def read(value: AnyText) -> str:
    """The characters of a text whose values are known; of one that is not whole, how much is lost."""
    match value:
        case Choice():
            return read(value.texts[int(value.tag)])
        case Buffer():
            lost = f"<{value.lost} bytes lost>" if value.lost else ""
            return value.content.decode("utf-8", "surrogateescape") + lost
    pieces = zip(_make(value), value.values, strict=True)
    return "".join(WRITERS[kind](piece) for kind, piece in pieces)


def _described(value: AnyText, extents: tuple[int, ...]) -> str:
    return described("text", value, extents, lambda one: repr(read(one)))


def to_bytes(value: AnyText) -> bytes:
    """The bytes of a text whose values are known; strings of Zelus are bytes."""
    return value.content if isinstance(value, Buffer) else as_bytes(read(value))

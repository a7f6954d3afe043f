"""Texts whose length only the run tells: a length and a buffer, so that they move through `jit` and `vmap`.

In and out: `Buffer`, a pytree whose capacity is known when the program is traced, and what strings are made of:
parts, joins, comparison, searching. No operation makes a buffer grow. What does not fit is lost, and noted
(`exceptions.raised`), so that a simulator stops; the length goes on counting it, so that who does not watch can tell.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from pzjax.jaxrt.exceptions import Loss, raised
from pzjax.jaxrt.insides import is_form
from pzjax.jaxrt.settings import current
from pzjax.jaxrt.shown import described
from pzjax.jaxrt.trees import pytree

DIGITS = 20
"""How many characters an integer takes at most."""


def room(length: int) -> int:
    """The capacity of a text with so many bytes at most: a multiple of the configured one."""
    unit = current().text_capacity
    return unit * max(1, -(-length // unit))


@pytree
@dataclass(frozen=True)
class Buffer:
    """A text, or an array of texts.

    Attributes:
        length: how many bytes it has, int32; more than the capacity where some are lost.
        cells: the bytes along the last axis, zeros behind them.
        capacity: how many bytes fit.
    """

    length: Any
    cells: Any
    capacity: int = field(metadata={"static": True})

    def __repr__(self) -> str:
        """The characters, as far as there is room."""
        extents = jnp.shape(self.length)
        return described(
            "text", self, extents, lambda one: repr(one.content.decode(errors="backslashreplace"))
        )

    def promote(self, like: Any) -> Buffer:
        """This text with room for another one too."""
        return formed(lambda text: text.sized(max(self.capacity, like.capacity)), self)

    def sized(self, capacity: int) -> Buffer:
        """This text with another capacity."""
        missing = capacity - self.capacity
        if missing == 0:
            return self
        if missing < 0:
            return filled(self.length, self.cells[..., :capacity])
        np_ = jnp if isinstance(self.cells, jax.Array) else np
        around = [(0, 0)] * (self.cells.ndim - 1)
        return Buffer(self.length, np_.pad(self.cells, [*around, (0, missing)]), capacity)

    @property
    def content(self) -> bytes:
        """The bytes of one text that is known, as far as they fit."""
        whole = np.asarray(self.cells, np.uint8).tobytes()
        return whole[: int(self.length)]

    @property
    def lost(self) -> int:
        """How many bytes of one text that is known did not fit."""
        return max(0, int(self.length) - self.capacity)


def filled(length: Any, cells: Any) -> Buffer:
    """A text of as many bytes as `length` says: what follows in the cells is no part of it, what is missing is lost."""
    capacity = cells.shape[-1]
    raised_full(length, capacity)
    length = jnp.asarray(length, np.int32)
    real = jnp.arange(capacity) < length[..., None]
    return Buffer(length, jnp.where(real, cells, 0).astype(np.uint8), capacity)


def raised_full(length: Any, capacity: int) -> None:
    """Note that a text has more bytes than it has room for, where it has."""
    raised(f"a text has more than {capacity} bytes", jnp.any(length > capacity), kind=Loss)


def constant(content: bytes) -> Buffer:
    """A text that is known, in a buffer that it fills."""
    cells = np.frombuffer(content or b"\0", np.uint8)
    return Buffer(np.int32(len(content)), cells, cells.size)


def formed(function: Callable[[Any], Any], value: Any) -> Any:
    """`function(value)`; only its form where no more is known of the value."""
    if any(map(is_form, jax.tree.leaves(value))):
        return jax.eval_shape(function, value)
    return function(value)


# --- single texts -------------------------------------------------------------------------------


def digits(value: Any) -> Buffer:
    """An integer in decimal."""
    value = jnp.asarray(value)
    unsigned = jnp.dtype(f"uint{value.dtype.itemsize * 8}")
    rest = jnp.where(value < 0, -value, value).astype(
        unsigned
    )  # the least one is right by wrapping
    powers = np.array([10**power for power in range(20) if 10**power <= jnp.iinfo(unsigned).max])
    places = (rest // powers[::-1].astype(unsigned) % 10).astype(np.uint8) + ord("0")
    size = jnp.maximum(jnp.sum(rest >= powers.astype(unsigned)), 1).astype(np.int32)
    padded = jnp.concatenate([places, jnp.zeros(len(powers) + DIGITS, np.uint8)])
    start = len(powers) - size
    number = lax.dynamic_slice(padded, (start,), (DIGITS,))
    signed = jnp.concatenate([jnp.full(1, ord("-"), np.uint8), number[:-1]])
    return Buffer(size + (value < 0), jnp.where(value < 0, signed, number), DIGITS)


def chosen(which: Any, options: list[Buffer]) -> Buffer:
    """One of several texts, by its number."""
    capacity = max(one.capacity for one in options)
    made = options[0].sized(capacity)
    for number, one in enumerate(options[1:], 1):
        made = jax.tree.map(
            lambda a, b, n=number: jnp.where(which == n, b, a), made, one.sized(capacity)
        )
    return made


def single(character: Any) -> Buffer:
    """A text of one character."""
    cells = (jnp.asarray(character) & 255).astype(np.uint8)[None]
    return Buffer(np.int32(1), cells, 1)


def repeated(size: Any, character: Any, capacity: int) -> Buffer:
    """A character, so many times."""
    return filled(size, jnp.full(capacity, jnp.asarray(character) & 255, np.uint8))


def joined(parts: list[Buffer], capacity: int) -> Buffer:
    """Texts one after the other."""
    length: Any = np.int32(0)
    cells: Any = np.zeros(capacity, np.uint8)
    for part in parts:
        own = jnp.asarray(part.cells)[:capacity]
        behind = jnp.pad(own, (capacity, capacity - own.shape[0]))
        start = capacity - jnp.minimum(length, capacity)
        cells = cells | lax.dynamic_slice(behind, (start,), (capacity,))
        length = length + part.length
    if sum(part.capacity for part in parts) > capacity:
        raised_full(length, capacity)
    return Buffer(length, cells, capacity)


def part(text: Buffer, start: Any, size: Any) -> Buffer:
    """`size` bytes from `start` on; both fit in the text."""
    behind = jnp.pad(jnp.asarray(text.cells), (0, text.capacity))
    cells = lax.dynamic_slice(behind, (start,), (text.capacity,))
    length = jnp.where(start + size > text.capacity, text.capacity + 1, size)
    return filled(length, cells)


def byte(text: Buffer, index: Any) -> Any:
    """The byte at an index that the text has."""
    return jnp.asarray(text.cells)[jnp.clip(index, 0, text.capacity - 1)].astype(int)


def same(left: Buffer, right: Buffer) -> Any:
    """Whether two texts have the same bytes."""
    ours, theirs = _side_by_side(left, right)
    return (left.length == right.length) & jnp.all(ours == theirs)


def order(left: Buffer, right: Buffer) -> Any:
    """-1, 0 or 1, byte by byte, as a dictionary has words: int32."""
    ours, theirs = (cells.astype(np.int32) for cells in _side_by_side(left, right))
    longer = jnp.sign(left.length - right.length)
    apart = ours != theirs  # zeros behind the shorter one: at worst a difference in length
    first = jnp.argmax(apart)
    return jnp.where(jnp.any(apart), jnp.sign(ours[first] - theirs[first]), longer).astype(np.int32)


def _side_by_side(left: Buffer, right: Buffer) -> tuple[Any, Any]:
    capacity = max(left.capacity, right.capacity)
    return jnp.asarray(left.sized(capacity).cells), jnp.asarray(right.sized(capacity).cells)


# --- searching ----------------------------------------------------------------------------------


def real(text: Buffer) -> Any:
    """For each cell, whether it holds a byte of the text."""
    return np.arange(text.capacity) < text.length


def found(text: Buffer, character: Any, within: Any) -> tuple[Any, Any, Any]:
    """Whether a character is in some cells, the first such place and the last one."""
    here = real(text) & within & (jnp.asarray(text.cells) == character)
    last = text.capacity - 1 - jnp.argmax(here[::-1])
    return jnp.any(here), jnp.argmax(here), last


def fields(text: Buffer, separator: Any, size: int) -> tuple[Any, Buffer]:
    """How many parts lie between the occurrences of a character, and the first `size` parts along a first axis."""
    marks = real(text) & (jnp.asarray(text.cells) == separator)
    before = jnp.cumsum(marks)  # up to and with each cell

    def field_(number: Any) -> Buffer:
        start = jnp.sum(real(text) & (before < number)) + (number > 0)
        stop = jnp.sum(real(text) & (before < number + 1))
        return part(text, start, jnp.maximum(stop - start, 0))

    count = jnp.sum(marks) + 1
    return count, jax.vmap(field_)(jnp.arange(size))

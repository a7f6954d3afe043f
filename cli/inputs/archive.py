"""Archives of NumPy (`.npz`): arrays with the steps along their first axis come in, one input a step goes out.

An array is called as the column of a table would be, but cells of arrays stay together: as `outputs.archive`
writes them. What tells whether a value is there, and how many elements a list has, may be missing: then the value
is there at each step, and the list has as many elements as fit into the array.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

import jax
import numpy as np
from pzjax.cli import archives
from pzjax.cli.errors import CommandError, printable
from pzjax.cli.inputs.scalars import (
    INTEGERS,
    Unfit,
    expected,
    int_range,
    is_scalar,
    scalar,
    shown,
)
from pzjax.cli.inputs.structured import NONE, constructors, optional
from pzjax.cli.names import part, whole
from pzjax.jaxrt import (
    Applied,
    Array,
    Bool,
    BoundedList,
    Char,
    Enumeration,
    Float,
    Int,
    Int32,
    Int64,
    List,
    Signal,
    String,
    Unit,
    Variant,
)
from pzjax.jaxrt import option as library
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import Form, constructor_codes, example, record_class, record_fields
from pzjax.jaxrt.node import Names
from pzjax.jaxrt.variants import Constructor

_KINDS = {Bool: "b", Int: "iu", Int32: "iu", Int64: "iu", Float: "fiu"}
"""The kinds of NumPy arrays that each form takes."""

_NAMELESS = "arr_0"
"""What NumPy calls an array that is saved without a name."""

Given = np.ndarray[Any, Any]


def from_npz(
    stream: BinaryIO, form: Form, names: Names, file: str, *, strict: bool = False
) -> tuple[int, Any]:
    """How many inputs there are, and these along the first axis of each array.

    Args:
        stream: where the archive is read from.
        form: the form of an input, which is `readable`.
        names: what the source calls its parts.
        file: the name of the file, for messages.
        strict: whether to refuse other arrays.

    Raises:
        CommandError: an array is missing, or does not hold what is wanted.
    """
    reader = _Reader(_opened(stream, file), file, _single(form))
    rows = reader.value(form, _Place(whole(names), names))
    others = [name for name in reader.arrays if name not in reader.used]
    if strict and others:
        reader.fail(f"--strict: the input has no {printable(', '.join(others))}")
    return reader.steps or 0, rows


def _opened(stream: BinaryIO, file: str) -> dict[str, Given]:
    try:
        return archives.load(stream if stream.seekable() else io.BytesIO(stream.read()))
    except archives.NotAnArchive as error:
        raise CommandError(f"{file}: error: {error}") from None
    except OSError as error:
        raise CommandError(f"pzjax: can't read {file}: {error.strerror}") from None


def _single(form: Form) -> bool:
    """Tells whether one array is enough for the form."""
    return is_scalar(form) or (isinstance(form, Array) and _single(form.cell))


@dataclass(frozen=True)
class _Place:
    """Where a value is.

    Attributes:
        path: its name.
        names: the names of its parts.
        sizes: the sizes of the arrays and lists that it is a cell of; None for a list, which may have any.
        there: tells for a step and indexes of cells whether there is a value.
    """

    path: str
    names: Names = ""
    sizes: tuple[int | None, ...] = ()
    there: Callable[[tuple[int, ...]], bool] = lambda index: True

    def mark(self, word: str) -> str:
        """The name of an array beside the value."""
        return f"{self.path or 'value'}.{word}"

    def inside(self, name: str) -> _Place:
        """A field of the value."""
        return replace(self, path=f"{self.path}.{name}".lstrip("."), names="")

    def held(self, form: Form, word: str, there: Callable[[tuple[int, ...]], bool]) -> _Place:
        """What the value holds, beside an array called by a word; `outputs.archive` says how it is called."""
        own = self.path
        if self.mark(word) in _marks(form, self):
            own = self.mark("value")
        return replace(self, path=own, names="", there=lambda at: self.there(at) and there(at))


def _marks(form: Form, place: _Place) -> Iterator[str]:
    """The names of the arrays of a form, without arguments of constructors, which no other names are like."""
    inner = optional(form)
    match form:
        case Array(cell, _):
            yield from _marks(cell, place)
        case tuple():
            for index, one in enumerate(form):
                yield from _marks(one, replace(place, path=part(place.path, "", index)[0]))
        case _ if own := record_fields(form):
            for name, one in own.items():
                yield from _marks(one, place.inside(name))
        case Applied(constructor, (cell,)) if constructor is List:
            yield place.mark("length")
            yield from _marks(cell, place.held(cell, "length", place.there))
        case _ if inner is not None:
            yield place.mark("present")
            yield from _marks(inner, place.held(inner, "present", place.there))
        case _ if form is not Unit:
            yield place.path


class _Reader:
    """What an archive says.

    Attributes:
        arrays: the arrays by name.
        file: the name of the file.
        alone: whether one array is enough for the input, which may then go without its name.
        used: the names of the arrays that are part of the input.
        steps: the number of steps, once an array is read.
    """

    def __init__(self, arrays: dict[str, Given], file: str, alone: bool) -> None:
        """Nothing is read yet."""
        self.arrays = arrays
        self.file = file
        self.alone = alone
        self.steps: int | None = None
        self.used: set[str] = set()

    def value(self, form: Form, place: _Place) -> Any:
        """The values of a form for all steps, the steps along the first axis of each array."""
        inner = optional(form)
        match form:
            case _ if inner is not None:
                return self.optional(form, inner, place)
            case tuple():
                named = [part(place.path, place.names, index) for index in range(len(form))]
                return tuple(
                    self.value(one, replace(place, path=path, names=names))
                    for one, (path, names) in zip(form, named, strict=True)
                )
            case Array(cell, size):
                return self.value(cell, replace(place, names="", sizes=(*place.sizes, size)))
            case Applied(constructor, (cell,)) if constructor is List:
                return self.list(form, cell, place)
            case Constructor() | Applied(Constructor()) | Variant():
                return self.variant(form, place)
            case _ if own := record_fields(form):
                parts = [self.value(one, place.inside(name)) for name, one in own.items()]
                return record_class(form)(*parts)
        return () if form is Unit else self.array(form, place.path or "value", place)

    def optional(self, form: Form, inner: Form, place: _Place) -> Any:
        """A signal or an option."""
        name = place.mark("present")
        there = self.array(Bool, name, place) if name in self.arrays else None
        within = place.held(inner, "present", lambda at: there is None or _at(there, at))
        value = self.value(inner, within)
        if there is None:
            there = np.ones(self.shape(value, name, place), bool)
        if isinstance(form, Signal):
            return value, there
        some: Any = library.Some
        tag = np.where(there, some.number, NONE).astype(np.int32)
        arguments: list[tuple[Any, ...]] = [()] * len(some.names)
        arguments[some.number] = (value,)
        return Variant(tag, tuple(arguments), some.type, some.names)

    def list(self, form: Form, cell: Form, place: _Place) -> BoundedList:
        """A list."""
        name = place.mark("length")
        length = self.array(Int, name, place) if name in self.arrays else None
        axis = 1 + len(place.sizes)
        within = place.held(
            cell, "length", lambda at: length is None or at[axis] < _at(length, at[:axis])
        )
        items = self.value(cell, replace(within, sizes=(*place.sizes, None)))
        room = min((leaf.shape[axis] for leaf in jax.tree.leaves(items)), default=None)
        if length is None:
            length = np.full(self.shape(items, name, place), room)
        capacity = example(form).capacity
        most = int(length.max(initial=0))
        if most > (capacity if room is None else room) or length.min(initial=0) < 0:
            self.fail(f"array {name}: a list has {most} elements, and there is room for {room}")
        if most > capacity:
            self.fail(
                f"array {name}: expected a list of at most {capacity} elements, as --list-capacity "
                f"says, not {most}"
            )
        items = jax.tree.map(lambda leaf: _resized(leaf, axis, capacity), items)
        return BoundedList(length, items, np.zeros(length.shape, bool))

    def variant(self, form: Form, place: _Place) -> Variant:
        """A value of a type whose constructors have arguments."""
        names, forms = constructors(form)
        name = place.path or "value"
        given = self.found(name, place)
        known = {word: number for number, word in enumerate(names)}
        tag = np.zeros(given.shape, np.int32)
        for at, item in np.ndenumerate(given):
            word = _text(item)
            if word in known:
                tag[at] = known[word]
            elif word or place.there(at):
                self.unfit(name, at, f"one of {', '.join(names)}", word)
        table = []

        def made_by(number: int) -> Callable[[tuple[int, ...]], bool]:
            return lambda at: place.there(at) and _at(tag, at) == number

        for number, (word, own) in enumerate(zip(names, forms, strict=True)):
            within = replace(place, there=made_by(number))
            table.append(
                tuple(
                    self.value(one, replace(within, path=f"{name}.{word}.{index}", names=""))
                    for index, one in enumerate(own, 1)
                )
            )
        blank = example(form)
        return Variant(tag, tuple(table), blank.type, blank.names)

    def shape(self, value: Any, name: str, place: _Place) -> tuple[int, ...]:
        """The steps and the sizes of the cells of a value, of which it is not told whether it is there."""
        leaves = jax.tree.leaves(value)
        if not leaves:
            self.found(name, place)
        return tuple(leaves[0].shape[: 1 + len(place.sizes)])

    def found(self, name: str, place: _Place) -> Given:
        """The array of a name, of the right shape."""
        if name not in self.arrays and self.alone and len(self.arrays) == 1:
            (only,) = self.arrays
            name = only if only == _NAMELESS or name == "value" else name
        if name not in self.arrays:
            there = printable(", ".join(self.arrays)) or "nothing"
            self.fail(f"no array {name}; the archive has {there}")
        given = self.arrays[name]
        self.used.add(name)
        sizes = place.sizes
        if given.ndim != 1 + len(sizes) or any(
            size not in (None, found) for size, found in zip(sizes, given.shape[1:], strict=True)
        ):
            wanted = ", ".join(
                ["steps", *("elements" if size is None else str(size) for size in sizes)]
            )
            self.fail(f"array {name}: expected the shape ({wanted}), not {given.shape}")
        if self.steps not in (None, len(given)):
            self.fail(f"array {name} has {len(given)} steps, others have {self.steps}")
        self.steps = len(given)
        return given

    def array(self, form: Form, name: str, place: _Place) -> Any:
        """The array of a scalar form."""
        given = self.found(name, place)
        named = given.dtype.kind in "US" and (form in (Char, String) or _is_enumeration(form))
        if named or (_is_enumeration(form) and given.dtype.kind in "iu"):
            return self.words(form, name, given, place)
        if given.dtype.kind not in _KINDS.get(form, ""):
            self.fail(f"array {name}: expected {expected(form)}, not {given.dtype}")
        if form in INTEGERS and given.size:
            low, high = int_range(form)
            for bound in (int(given.min()), int(given.max())):
                if not low <= bound <= high:
                    self.fail(f"array {name}: expected {expected(form)}, not {bound}")
        return given

    def words(self, form: Form, name: str, given: Given, place: _Place) -> Any:
        """An array of strings, characters or constructors."""
        blank = arrays(example(form))
        values = []
        for at, word in np.ndenumerate(given):
            if isinstance(word, np.integer):
                word = {code: own for own, code in constructor_codes(form).items()}.get(
                    int(word), word
                )
            if form is not String and not word and not place.there(at):
                values.append(blank)
                continue
            try:
                values.append(arrays(scalar(form, _text(word))))
            except Unfit as unfit:
                self.unfit(name, at, unfit.wanted, _text(word))
        if not values:
            return jax.tree.map(
                lambda leaf: np.zeros((*given.shape, *leaf.shape), leaf.dtype), blank
            )
        return jax.tree.map(
            lambda *leaves: np.stack(leaves).reshape(*given.shape, *leaves[0].shape), *values
        )

    def unfit(self, name: str, at: tuple[int, ...], wanted: str, word: str) -> None:
        """Raises an error about a cell."""
        where = "".join(f"[{index}]" for index in at[1:])
        self.fail(
            f"array {name}{where}, step {at[0] + 1}: expected {wanted}, not {shown(repr(word))}"
        )

    def fail(self, problem: str) -> Any:
        """Raises an error about the file."""
        raise CommandError(f"{self.file}: error: {problem}")


def _at(marks: Given, index: tuple[int, ...]) -> Any:
    """What an array tells of a cell, or of the value that the cell is a part of."""
    return marks[index[: marks.ndim]]


def _resized(leaf: Given, axis: int, size: int) -> Given:
    """An array with more or fewer cells along an axis."""
    kept = leaf[(slice(None),) * axis + (slice(size),)]
    missing = [(0, size - kept.shape[axis] if one == axis else 0) for one in range(kept.ndim)]
    return np.pad(kept, missing)


def _text(word: Any) -> str:
    return word.decode("utf-8", "surrogateescape") if isinstance(word, bytes) else str(word)


def _is_enumeration(form: Form) -> bool:
    return isinstance(form, type) and issubclass(form, Enumeration)

"""Archives of NumPy (`.npz`): arrays with the steps along their first axis come in, one input a step goes out.

An array is called as the column of a table would be, but cells of arrays stay together. The value of a
signal or an option may have an array of truth values beside it, `NAME.present`; without it, it is there at
each step.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

import jax
import numpy as np
from pzjax.cli import archives
from pzjax.cli.errors import CommandError, printable
from pzjax.cli.inputs.scalars import INTEGERS, Unfit, expected, int_range, is_scalar, scalar
from pzjax.cli.inputs.structured import NONE, optional
from pzjax.cli.names import part, whole
from pzjax.jaxrt import (
    Array,
    Bool,
    Char,
    Enumeration,
    Float,
    Int,
    Int32,
    Int64,
    Signal,
    String,
    Unit,
)
from pzjax.jaxrt import option as library
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import Form, example, record_class, record_fields
from pzjax.jaxrt.node import Names

_KINDS = {Bool: "b", Int: "iu", Int32: "iu", Int64: "iu", Float: "fiu"}
"""The kinds of NumPy arrays that each form takes."""

_NAMELESS = "arr_0"
"""What NumPy calls an array that is saved without a name."""


def archivable(form: Form) -> bool:
    """Tells whether an archive can hold values of the form."""
    inner = optional(form)
    match form:
        case _ if inner is not None:
            return archivable(inner)
        case tuple():
            return all(map(archivable, form))
        case Array(cell, _):
            return archivable(cell)
        case _ if own := record_fields(form):
            return all(map(archivable, own.values()))
    return form is Unit or is_scalar(form)


def from_npz(
    stream: BinaryIO, form: Form, names: Names, file: str, *, strict: bool = False
) -> Iterator[Any]:
    """One input for each step.

    Args:
        stream: where the archive is read from.
        form: the form of an input, which is `archivable`.
        names: what the source calls its parts.
        file: the name of the file, for messages.
        strict: whether to refuse other arrays.

    Raises:
        CommandError: an array is missing, or does not hold what is wanted.
    """
    reader = _Reader(_opened(stream, file), file, _single(form))
    rows = reader.value(form, whole(names), names, ())
    others = [name for name in reader.arrays if name not in reader.used]
    if strict and others:
        reader.fail(f"--strict: the input has no {printable(', '.join(others))}")
    leaves, structure = jax.tree.flatten(rows)
    for step in range(reader.steps or 0):
        yield structure.unflatten([leaf[step] for leaf in leaves])


def _opened(stream: BinaryIO, file: str) -> dict[str, np.ndarray[Any, Any]]:
    try:
        return archives.load(stream if stream.seekable() else io.BytesIO(stream.read()))
    except archives.NotAnArchive as error:
        raise CommandError(f"{file}: error: {error}") from None
    except OSError as error:
        raise CommandError(f"pzjax: can't read {file}: {error.strerror}") from None


def _single(form: Form) -> bool:
    """Tells whether one array is enough for the form."""
    return is_scalar(form) or (isinstance(form, Array) and _single(form.cell))


class _Reader:
    """What an archive says.

    Attributes:
        arrays: the arrays by name.
        file: the name of the file.
        alone: whether one array is enough for the input, which may then go without its name.
        used: the names of the arrays that are part of the input.
        steps: the number of steps, once an array is read.
    """

    def __init__(self, arrays: dict[str, np.ndarray[Any, Any]], file: str, alone: bool) -> None:
        """Nothing is read yet."""
        self.arrays = arrays
        self.file = file
        self.alone = alone
        self.steps: int | None = None
        self.used: set[str] = set()

    def value(self, form: Form, path: str, names: Names, sizes: tuple[int, ...]) -> Any:
        """The values of a form for all steps, the steps along the first axis of each array.

        Args:
            form: the form.
            path: the name of the value.
            names: the names of its parts.
            sizes: the sizes of the arrays that it is a cell of.
        """
        inner = optional(form)
        match form:
            case _ if inner is not None:
                return self.optional(form, inner, path, sizes)
            case tuple():
                return tuple(
                    self.value(one, *part(path, names, index), sizes)
                    for index, one in enumerate(form)
                )
            case Array(cell, size):
                return self.value(cell, path, "", (*sizes, size))
            case _ if own := record_fields(form):
                return record_class(form)(
                    *(
                        self.value(one, f"{path}.{name}".lstrip("."), "", sizes)
                        for name, one in own.items()
                    )
                )
        return () if form is Unit else self.array(form, path or "value", sizes)

    def optional(self, form: Form, inner: Form, path: str, sizes: tuple[int, ...]) -> Any:
        """A signal or an option."""
        value = self.value(inner, path, "", sizes)
        present = f"{path or 'value'}.present"
        there: Any = np.ones((self.steps or 0, *sizes), bool)
        if present in self.arrays:
            there = self.array(Bool, present, sizes)
        if isinstance(form, Signal):
            return value, there
        blank = example(form)
        some: Any = library.Some
        tag = np.where(there, some.number, NONE).astype(np.int32)
        arguments: list[tuple[Any, ...]] = [()] * len(blank.arguments)
        arguments[some.number] = (value,)
        return type(blank)(tag, tuple(arguments), blank.type, blank.names)

    def array(self, form: Form, name: str, sizes: tuple[int, ...]) -> Any:
        """One array."""
        if name not in self.arrays and self.alone and len(self.arrays) == 1:
            (only,) = self.arrays
            name = only if only == _NAMELESS or name == "value" else name
        if name not in self.arrays:
            there = printable(", ".join(self.arrays)) or "nothing"
            self.fail(f"no array {name}; the archive has {there}")
        given = self.arrays[name]
        self.used.add(name)
        if given.ndim == 0 or given.shape[1:] != sizes:
            wanted = ", ".join(["steps", *map(str, sizes)])
            self.fail(f"array {name}: expected the shape ({wanted}), not {given.shape}")
        if self.steps not in (None, len(given)):
            self.fail(f"array {name} has {len(given)} steps, others have {self.steps}")
        self.steps = len(given)
        named = given.dtype.kind in "US" and (form in (Char, String) or _is_enumeration(form))
        if named or (_is_enumeration(form) and given.dtype.kind in "iu"):
            return self.words(form, name, given)
        if given.dtype.kind not in _KINDS.get(form, ""):
            self.fail(f"array {name}: expected {expected(form)}, not {given.dtype}")
        if form in INTEGERS and given.size:
            low, high = int_range(form)
            for bound in (int(given.min()), int(given.max())):
                if not low <= bound <= high:
                    self.fail(f"array {name}: expected {expected(form)}, not {bound}")
        return given

    def words(self, form: Form, name: str, given: np.ndarray[Any, Any]) -> Any:
        """An array of strings, characters or constructors."""
        values = []
        for place, word in np.ndenumerate(given):
            if isinstance(word, np.integer):
                word = {int(one): own for own, one in form.__members__.items()}.get(int(word), word)
            try:
                values.append(scalar(form, _text(word)))
            except Unfit as unfit:
                step = place[0] + 1
                self.fail(f"array {name}, step {step}: expected {unfit.wanted}, not {word!r}")
        if not values:
            return jax.tree.map(
                lambda leaf: np.zeros((0, *given.shape[1:]), np.asarray(leaf).dtype),
                arrays(example(form)),
            )
        return jax.tree.map(lambda *leaves: np.reshape(leaves, given.shape), *values)

    def fail(self, problem: str) -> None:
        """Raises an error about the file."""
        raise CommandError(f"{self.file}: error: {problem}")


def _text(word: Any) -> str:
    return word.decode("utf-8", "surrogateescape") if isinstance(word, bytes) else str(word)


def _is_enumeration(form: Form) -> bool:
    return isinstance(form, type) and issubclass(form, Enumeration)

"""Archives of NumPy (`.npz`): arrays with the steps along their first axis come in, leaves of values go out; and back.

An array is called as the column of a table would be, but the cells of an array stay together, and:

* an enumeration, the constructor of a variant, a character and a string are strings;
* a signal or an option `x` has its values in `x`, zero where there is none, and truth values in `x.present`;
* the arguments of a constructor `C` of a variant `x` are `x.C.1`, `x.C.2`, ..., zero where `x` is another one;
* a list `x` has its elements in `x`, zeros behind them, and their number in `x.length`;
* what a signal, an option or a list `x` holds is in `x.value` where a part of it has the name `x.present` or
  `x.length` itself: as in a list of lists.

In what is read, `x.present` and `x.length` may be missing: then the value is there at each step, and the list has as
many elements as fit into the array.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn

import numpy as np
from pzjax.cli.columns import kinds
from pzjax.cli.columns.faults import Fault, printable, shown
from pzjax.cli.columns.kinds import Column, Kind, Leaves, is_scalar, is_string
from pzjax.cli.columns.plan import Plan, Slot, called
from pzjax.cli.columns.rendering import CHARACTERS, strings
from pzjax.cli.columns.values import expected, first_wrong, values
from pzjax.cli.escapes import escaped

_NUMERIC = {"bool": "b", "float": "fiu"}
"""The kinds of NumPy arrays that a type of numbers takes, where these are not integers."""

_NAMELESS = "arr_0"
"""What NumPy calls an array that is saved without a name."""


# --- in -----------------------------------------------------------------------------------------


class Reader:
    """What an archive says.

    Attributes:
        steps: the number of steps, once an array is read.
    """

    def __init__(self, arrays: Mapping[str, Column], plan: Plan, file: str) -> None:
        """Nothing is read yet.

        Args:
            arrays: those of the archive.
            plan: those that are wanted.
            file: the name of the file, for messages.
        """
        self.steps: int | None = None
        self._arrays = arrays
        self._plan = plan
        self._file = file
        self._used: set[str] = set()
        self._ways = called([slot.name for slot in plan.slots], arrays)

    def leaves(self, *, strict: bool = False) -> tuple[int, list[Column]]:
        """How many steps there are, and the leaves of their values.

        Args:
            strict: whether to refuse other arrays.

        Raises:
            Fault: an array is missing, or does not hold what is wanted.
        """
        found: dict[int, Column] = {}
        for slot in self._plan.slots:
            given = self._array(slot)
            if given is not None:
                found[slot.first] = self._leaf(slot, given, found)
        for slot in self._plan.slots:
            if slot.marks:
                found[slot.first] = self._mark(slot, found)
        others = [name for name in self._arrays if name not in self._used]
        if strict and others:
            self._fail(f"--strict: the input has no {printable(', '.join(others))}")
        leaves = self._plan.kind.blank(self.steps or 0)
        for place, column in found.items():
            common = tuple(map(slice, np.minimum(column.shape, leaves[place].shape)))
            leaves[place][common] = column[common]
        return self.steps or 0, leaves

    def _array(self, slot: Slot) -> Column | None:
        """The array of a slot, of the right shape; None where it may be missing."""
        name = slot.name
        if name not in self._arrays and len(self._arrays) == 1 and _single(self._plan.kind):
            (only,) = self._arrays
            name = only if only == _NAMELESS or name == "value" else name
        if not slot.marks:
            name = self._ways.get(name, name)
        if name not in self._arrays:
            if slot.marks:
                return None
            self._missing(name)
        given = self._arrays[name]
        self._used.add(name)
        any_size = {guard.depth for guard in slot.guards if guard.number is None}
        sizes = [None if axis in any_size else size for axis, size in enumerate(slot.sizes)]
        if given.ndim != 1 + len(sizes) or any(
            size not in (None, there) for size, there in zip(sizes, given.shape[1:], strict=True)
        ):
            words = ["steps", *("elements" if size is None else str(size) for size in sizes)]
            self._fail(f"array {name}: expected the shape ({', '.join(words)}), not {given.shape}")
        if self.steps not in (None, len(given)):
            self._fail(f"array {name} has {len(given)} steps, others have {self.steps}")
        self.steps = len(given)
        return given

    def _leaf(self, slot: Slot, given: Column, found: Mapping[int, Column]) -> Column:
        """The leaf that an array tells."""
        kind = slot.kind
        taken = "USiu" if isinstance(kind, kinds.Enumeration) else "US"
        if isinstance(kind, kinds.Number):
            taken = _NUMERIC.get(kind.type, "iu")
        if given.dtype.kind not in taken:
            self._fail(f"array {slot.name}: expected {expected(kind)}, not {given.dtype}")
        if not isinstance(kind, kinds.Number):
            return self._words(slot, given, there(slot, given.shape, found))
        half = 1 << kind.bits - 1 if kind.bits and given.size else 0
        for bound in (int(given.min()), int(given.max())) if half else ():
            if not -half <= bound < half:
                self._fail(f"array {slot.name}: expected {expected(kind)}, not {bound}")
        return given

    def _words(self, slot: Slot, given: Column, kept: Column) -> Column:
        """The leaf that an array of strings, characters or constructors tells."""
        words = [_text(word, slot.kind) for word in given.ravel().tolist()]
        if is_string(slot.kind):
            kept = np.ones(given.shape, bool)
        places = [at for at, there in enumerate(kept.ravel().tolist()) if there or words[at]]

        def read(places: Any) -> list[Column]:
            return values(slot.kind, [words[at] for at in places])

        (own,), count, unfit = first_wrong(read, places)
        if unfit is not None:
            step, *cell = np.unravel_index(places[count], given.shape)
            where = "".join(f"[{index}]" for index in cell)
            told = f"expected {unfit.wanted}, not {shown(repr(words[places[count]]))}"
            self._fail(f"array {slot.name}{where}, step {step + 1}: {told}")
        (leaf,) = slot.kind.blank(given.size)
        leaf[places] = own
        return leaf.reshape(given.shape)

    def _mark(self, slot: Slot, found: Mapping[int, Column]) -> Column:
        """The leaf that tells what is there; without an array, all is that fits."""
        slots = (one for one in self._plan.slots if one.first in found)
        inside = [found[one.first] for one in slots if _tells(slot, one)]
        axis = 1 + len(slot.sizes)
        marks = found.get(slot.first)
        if marks is None and not inside:
            self._missing(slot.name)
        room = min((array.shape[axis] for array in inside), default=None) if slot.room else 1
        if marks is None:
            marks = np.full(inside[0].shape[:axis], room)
        if slot.room:
            most = int(marks.max(initial=0))
            if most > (slot.room if room is None else room) or marks.min(initial=0) < 0:
                self._fail(
                    f"array {slot.name}: a list has {most} elements, and there is room for {room}"
                )
            if most > slot.room:
                self._fail(
                    f"array {slot.name}: expected a list of at most {slot.room} elements, as --list-capacity "
                    f"says, not {most}"
                )
        return marks

    def _missing(self, name: str) -> NoReturn:
        known = printable(", ".join(self._arrays)) or "nothing"
        self._fail(f"no array {name}; the archive has {known}")

    def _fail(self, problem: str) -> NoReturn:
        raise Fault(f"{self._file}: error: {problem}")


def _single(kind: Kind) -> bool:
    """Tells whether one array is enough for values."""
    return is_scalar(kind) or (isinstance(kind, kinds.Array) and _single(kind.cell))


def _tells(mark: Slot, slot: Slot) -> bool:
    """Tells whether an array says what of another one is there."""
    return any(guard.leaf == mark.first for guard in slot.guards)


def _text(word: Any, kind: Kind) -> str:
    """A cell as a string; a constructor may be its number."""
    if isinstance(word, bytes):
        return word.decode("utf-8", "surrogateescape")
    if (
        isinstance(kind, kinds.Enumeration)
        and isinstance(word, int)
        and 0 <= word < len(kind.names)
    ):
        return kind.names[word]
    return str(word)


# --- out ----------------------------------------------------------------------------------------


def columns(plan: Plan, leaves: Leaves, count: int) -> dict[str, Column]:
    """The arrays of values by their names; strings as objects."""
    return {slot.name: _column(slot, leaves, count) for slot in plan.slots}


def _column(slot: Slot, leaves: Leaves, count: int) -> Column:
    own = leaves[slot.first : slot.first + len(slot.kind.leaves)]
    shape = (count, *slot.sizes)
    made: Column
    match slot.kind:
        case kinds.Number("bool"):
            made = own[0].astype(bool)
        case kinds.Number():
            made = own[0]
        case kinds.Char():
            made = np.array([*map(escaped, CHARACTERS)])[own[0] & 255]
        case kinds.Enumeration(names):
            # Behind the elements of a list is anything.
            made = np.array(names)[np.clip(own[0], 0, len(names) - 1)]
        case kind:
            size = int(np.prod(shape))
            flat = [leaf.reshape(size, *leaf.shape[len(shape) :]) for leaf in own]
            words = [*map(escaped, strings(kind, flat, size))]
            made = np.array(words, object).reshape(shape)
    if not slot.guards:
        return made
    blank = "" if made.dtype == object else np.zeros((), made.dtype)
    return np.where(there(slot, shape, leaves), made, blank)


def there(slot: Slot, shape: tuple[int, ...], marks: Mapping[int, Column] | Leaves) -> Column:
    """Where the values of an array are.

    Args:
        slot: the array.
        shape: its shape.
        marks: leaves by their numbers; what tells nothing may be missing.
    """
    kept: Column = np.ones(shape, bool)
    for guard in slot.guards:
        if isinstance(marks, Mapping) and guard.leaf not in marks:
            continue
        mark = marks[guard.leaf]
        real = np.arange(shape[1 + guard.depth]) if guard.number is None else None
        mark = mark == guard.number if real is None else real < mark[..., None]
        kept &= mark.reshape(*mark.shape, *[1] * (kept.ndim - mark.ndim))
    return kept

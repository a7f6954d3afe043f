"""Values from plain ones: numbers, strings, lists and dictionaries come in, as JSON has them; leaves go out.

All values of a block are read at a time, column by column. Tuples and arrays are lists; a record is a dictionary
of its fields. A constructor without arguments is its name, one with arguments a dictionary with its name and the
list of them. An option or signal that has no value is None; one that has is its value, or `{"Some": [value]}` where
that would be taken for something else.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from pzjax.cli.columns import kinds
from pzjax.cli.columns.faults import Unfit, shown
from pzjax.cli.columns.kinds import Column, Kind, held, split
from pzjax.cli.escapes import unescaped
from pzjax.jaxrt import spelling

Plain = Any
Read = Callable[[Sequence[Any]], list[Column]]

_TRUTHS = {"true": True, "false": False, "1": True, "0": False}


def first_wrong(read: Read, given: Sequence[Any]) -> tuple[list[Column], int, Unfit | None]:
    """The leaves of as many values as can be read, how many these are, and why there are no more.

    Args:
        read: what reads values.
        given: the values.
    """
    try:
        return read(given), len(given), None
    except Unfit:
        low, high = 0, len(given)
    while high - low > 1:  # all before `low` can be read, one before `high` can't
        middle = (low + high) // 2
        if fits(read, given[low:middle]):
            low = middle
        else:
            high = middle
    try:
        read(given[low : low + 1])
    except Unfit as unfit:
        return read(given[:low]), low, unfit
    raise AssertionError("what can't be read together can't be read alone")


def fits(read: Read, given: Sequence[Any]) -> bool:
    """Tells whether values can be read."""
    try:
        read(given)
    except Unfit:
        return False
    return True


def values(kind: Kind, plains: Sequence[Plain], *, exact: bool = True) -> list[Column]:
    """The leaves of values.

    Args:
        kind: what is wanted.
        plains: what there is.
        exact: whether dictionaries may have no other members.

    Raises:
        Unfit: one of them is something else; its path is right where it is the only one.
    """
    match kind:
        case kinds.Tuple(_, parts) | kinds.Record(_, _, parts):
            rows = [_members(kind, plain, exact) for plain in plains]
            steps = _steps(kind, plains[0]) if plains else [()] * len(parts)
            leaves = []
            for index, (step, one) in enumerate(zip(steps, parts, strict=True)):
                leaves += _inside(step, one, [row[index] for row in rows], exact)
            return leaves
        case kinds.Label(_, value):
            return values(value, plains, exact=exact)
        case kinds.Array(size, cell):
            flat = _cells(cell, [_items(plain, size) for plain in plains], exact)
            return [leaf.reshape(len(plains), size, *leaf.shape[1:]) for leaf in flat]
        case kinds.List(capacity, cell):
            return _list(kind, capacity, cell, [_items(plain, None) for plain in plains], exact)
        case kinds.Signal(inner) | kinds.Variant(True, _, (_, (inner,))):
            return _optional(kind, inner, plains, exact)
        case kinds.Variant():
            return _variant(kind, plains, exact)
    try:
        return [np.array(_scalars(kind, plains), kind.leaves[0].type)]
    except (ValueError, TypeError, KeyError, OverflowError):
        raise Unfit(expected(kind)) from None


# --- scalars ------------------------------------------------------------------------------------


def _scalars(kind: Kind, plains: Sequence[Plain]) -> Sequence[Any]:
    match kind:
        case kinds.Number("bool"):
            return [_TRUTHS[str(plain).lower()] for plain in plains]
        case kinds.Number("float", dtype):
            return _floats(plains, dtype)
        case kinds.Number(_, _, bits):
            if not {*map(type, plains)} <= {int, str}:
                raise TypeError
            numbers = [*map(int, plains)]
            half = 1 << bits - 1
            if numbers and not -half <= min(numbers) <= max(numbers) < half:
                raise ValueError
            return numbers
        case kinds.Char():
            return [_code(_string(plain)) for plain in plains]
        case kinds.Enumeration(names):
            codes = {name: code for code, name in enumerate(names)}
            return [codes[_string(plain)] for plain in plains]
        case kinds.Template():
            return [spelling.number(unescaped(_encodable(_string(plain)))) for plain in plains]
    raise TypeError


def _floats(plains: Sequence[Plain], dtype: str) -> Sequence[float]:
    if bool in {*map(type, plains)}:
        raise TypeError
    numbers = [*map(float, plains)]
    if not np.isfinite(sum(numbers)):
        for plain, number in zip(plains, numbers, strict=True):
            if math.isinf(number) and isinstance(plain, str) and any(map(str.isdigit, plain)):
                raise ValueError  # 1e999 is not infinite
    if dtype != "float64":
        whole = np.array(numbers)
        if np.any(np.isfinite(whole) & (np.abs(whole) > np.finfo(dtype).max)):
            raise ValueError
    return numbers


def _string(plain: Plain) -> str:
    if not isinstance(plain, str):
        raise TypeError
    return plain


def _encodable(text: str) -> str:
    """The text, which has no halves of surrogate pairs."""
    text.encode()
    return text


def _code(text: str) -> int:
    (code,) = unescaped(text)
    return code


def expected(kind: Kind) -> str:
    """The type of a scalar, for messages."""
    match kind:
        case kinds.Number("bool"):
            return "bool (true or false)"
        case kinds.Number(type_, _, bits):
            return f"{type_} (an integer of {bits} bits)" if bits else type_
        case kinds.Char():
            return "char (one character of one byte)"
        case kinds.Enumeration(names):
            return f"one of {', '.join(names)}"
    return "string"


# --- structures ---------------------------------------------------------------------------------


def _inside(
    step: tuple[str | int, ...], kind: Kind, plains: Sequence[Plain], exact: bool
) -> list[Column]:
    """The leaves of parts of values, which are at a step of the path."""
    try:
        return values(kind, plains, exact=exact)
    except Unfit as unfit:
        raise Unfit(unfit.wanted, (*step, *unfit.path)) from None


def _cells(kind: Kind, rows: list[list[Plain]], exact: bool) -> list[Column]:
    """The leaves of the cells of arrays, one behind the other."""

    def read(plains: Sequence[Plain]) -> list[Column]:
        return values(kind, plains, exact=exact)

    flat = [cell for row in rows for cell in row]
    if len(rows) != 1:
        return read(flat)
    leaves, at, unfit = first_wrong(read, flat)
    if unfit is not None:
        raise Unfit(unfit.wanted, (at, *unfit.path))
    return leaves


def _list(
    kind: kinds.List, capacity: int, cell: Kind, rows: list[list[Plain]], exact: bool
) -> list[Column]:
    flat = _cells(cell, rows, exact)
    lengths = np.array([*map(len, rows)], kind.dtype)
    if np.any(lengths > capacity):
        raise Unfit(f"a list of at most {capacity} elements, as --list-capacity says")
    _, *items, lost = kind.blank(len(rows))
    real = np.arange(capacity) < lengths[:, None]
    for item, column in zip(items, flat, strict=True):
        item[real] = column
    return [lengths, *items, lost]


def _given(plains: Sequence[Plain]) -> tuple[list[int], list[Plain], tuple[str | int, ...]]:
    """Where signals and options have values, these, and the steps of the path to the last one."""
    there, given = [], []
    step: tuple[str | int, ...] = ()
    for row, plain in enumerate(plains):
        if plain is None or plain == "None":
            continue
        step = ()
        if isinstance(plain, dict) and plain.keys() == {"Some"}:
            plain = _named("Some", plain["Some"], 1)[0]
            step = ("Some", 0)
        there.append(row)
        given.append(plain)
    return there, given, step


def _optional(kind: Kind, inner: Kind, plains: Sequence[Plain], exact: bool) -> list[Column]:
    there, given, step = _given(plains)
    leaves = kind.blank(len(plains))
    mark, own = kinds.mark_and_rest(kind, leaves)
    for leaf, column in zip(own, _inside(step, inner, given, exact), strict=True):
        leaf[there] = column
    mark[there] = kinds.SOME
    return leaves


def _variant(kind: kinds.Variant, plains: Sequence[Plain], exact: bool) -> list[Column]:
    numbers = {name: number for number, name in enumerate(kind.names)}
    chosen: list[list[int]] = [[] for _ in kind.names]
    rows: list[list[list[Plain]]] = [[] for _ in kind.names]
    for row, plain in enumerate(plains):
        name: Plain = plain
        given: Plain = []
        if isinstance(plain, dict) and len(plain) == 1:
            ((name, given),) = plain.items()
        if not isinstance(name, str) or name not in numbers:
            words = map(_shown, kind.names, kind.arguments)
            raise Unfit(f"one of {', '.join(words)}")
        number = numbers[name]
        rows[number].append(_named(name, given, len(kind.arguments[number])))
        chosen[number].append(row)
    tag, *leaves = kind.blank(len(plains))
    places = split([*map(_as_tuple, kind.arguments)], leaves)
    for number, (own, targets) in enumerate(zip(kind.arguments, places, strict=True)):
        tag[chosen[number]] = number
        columns: list[Column] = []
        for index, one in enumerate(own):
            step = kind.names[number], index
            columns += _inside(step, one, [items[index] for items in rows[number]], exact)
        for target, column in zip(targets, columns, strict=True):
            target[chosen[number]] = column
    return [tag, *leaves]


def _as_tuple(parts: tuple[Kind, ...]) -> kinds.Tuple:
    return kinds.Tuple(("",) * len(parts), parts)


def _shown(name: str, arguments: Sequence[Kind]) -> str:
    return f"{name}({', '.join('_' * len(arguments))})" if arguments else name


def _named(name: str, plain: Plain, size: int) -> list[Plain]:
    """The arguments of a constructor."""
    try:
        return _items(plain, size)
    except Unfit:
        raise Unfit(
            f"{size or 'no'} argument{'' if size == 1 else 's'} of {name}", (name,)
        ) from None


def _items(plain: Plain, size: int | None) -> list[Plain]:
    if not isinstance(plain, list) or (size is not None and len(plain) != size):
        raise Unfit("a list" if size is None else f"a list of {size}")
    return plain


def _members(kind: kinds.Tuple | kinds.Record, plain: Plain, exact: bool) -> list[Plain]:
    """The parts of a value: the items of a list, or the members of a dictionary."""
    if isinstance(kind, kinds.Record):
        names, what = [*kind.labels], "a record"
    elif isinstance(plain, dict) and all(names := member_names(kind)):
        what = "an object"
    else:
        return _items(plain, len(kind.parts))
    wanted = f"{what} with {', '.join(names)}"
    if not isinstance(plain, dict):
        raise Unfit(wanted)
    missing = [name for name in names if name not in plain]
    if missing:
        raise Unfit(f"{wanted} (there is no {', '.join(missing)})")
    others = [name for name in plain if name not in names]
    if exact and others:
        raise Unfit(f"{wanted} and nothing else ({shown(', '.join(others))})")
    if isinstance(kind, kinds.Record):
        return [plain[name] for name in names]
    return [
        plain[name] if name else {inner: plain[inner] for inner in member_names(part)}
        for name, part in zip(kind.names, kind.parts, strict=True)
    ]


def member_names(kind: Kind) -> list[str]:
    """The names of the members of an object for a tuple, those of tuples within it among them; empty for no name."""
    if not isinstance(kind, kinds.Tuple) or not kind.parts:
        return [""]
    pairs = zip(kind.names, kind.parts, strict=True)
    return [one for name, part in pairs for one in ([name] if name else member_names(part))]


def _steps(kind: kinds.Tuple | kinds.Record, plain: Plain) -> Sequence[tuple[str | int, ...]]:
    """The steps of the path to each part of a value."""
    if isinstance(kind, kinds.Record):
        return [(label,) for label in kind.labels]
    if isinstance(plain, dict):
        return [(name,) if name else () for name in kind.names]
    return [(index,) for index in range(len(kind.parts))]


# --- text ---------------------------------------------------------------------------------------


def is_text(kind: Kind) -> bool:
    """Tells whether any text, or any character, can be a cell."""
    return isinstance(held(kind) or kind, kinds.Char | kinds.Template)

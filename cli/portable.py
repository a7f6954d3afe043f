"""Values of a node without pzjax: the cells of a table come in, numbers go out; and back.

`pzjax export` puts this file beside the node that it writes; run.py uses it. A description is JSON, a list of the
kind and what belongs to it; `exporting` makes it. A value is a list of leaves, in the order of `jax.tree.leaves`:
numbers, or lists of numbers for the cells of arrays; when it is written, arrays of NumPy.

    ["int" | "int32" | "int64", bits]       a number                         one leaf
    ["float64" | "float32" | "bool"]
    ["char"]                                a character                      its code
    ["enumeration", names]                  a constructor                    its number
    ["unit"]                                                                 no leaf
    ["tuple", [[name, form], ...]]          the name may be empty            those of the parts
    ["record", type, [[label, form], ...]]
    ["array", size, form]                                                    those of a cell, one axis more
    ["signal", form]                                                         the value, whether it is there
    ["variant", option, [[name, forms], ...]]                                the number, the arguments of each
    ["list", capacity, form]                                                 the length, the cells, whether more
    ["raw", [[name, shape], ...]]           what its type does not tell
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterator
from typing import Any

from pzjax.cli.escapes import escaped, unescaped
from pzjax.cli.inputs.notation import parsed, reserved

Form = list[Any]
Leaves = list[Any]

_INTEGERS = ("int", "int32", "int64")
_WORDS = {"true": True, "false": False, "1": True, "0": False}


class Unfit(ValueError):
    """A cell is not what is wanted; the message says what is."""


def is_scalar(form: Form) -> bool:
    """Tells whether a value is one number, character or constructor."""
    return form[0] in (*_INTEGERS, "enumeration") or (len(form) == 1 and form[0] != "unit")


def is_text(form: Form) -> bool:
    """Tells whether any character can be a cell."""
    return "char" in (form[0], (_held(form) or form)[0])


def columns(form: Form, name: str = "") -> Iterator[tuple[str, Form]]:
    """The columns of values of a form: their names, and the forms of what is in a cell."""
    match form:
        case ["tuple" | "record", *_, parts]:
            for path, one in _named(form, parts, name):
                yield from columns(one, path)
        case ["array", size, cell]:
            for index in range(size):
                yield from columns(cell, f"{name}[{index}]")
        case ["raw", parts]:
            for label, shape in parts:
                for indexes in itertools.product(*map(range, shape)):
                    place = "".join(f"[{number}]" for number in indexes)
                    yield (f"{name}{label}".lstrip(".") or "value") + place, form
        case ["unit"]:
            return
        case _:
            yield name or "value", form


def built(form: Form, cells: Iterator[Leaves]) -> Leaves:
    """The leaves of a value, from those of its columns."""
    match form:
        case ["tuple" | "record", *_, parts]:
            return [leaf for _, one in parts for leaf in built(one, cells)]
        case ["array", size, cell]:
            return _stacked(cell, [built(cell, cells) for _ in range(size)])
        case ["unit"]:
            return []
    return next(cells)


def read(form: Form, text: str) -> Leaves:
    """The leaves of the value in a cell.

    Raises:
        Unfit: the text says something else.
    """
    inner = _held(form)
    bare = text.strip()
    if not is_text(form) or len(text) > 1:
        text = bare
    if is_scalar(form):
        return _made(form, text)
    if inner is not None and not bare:
        return _made(form, None)
    if inner is not None and is_scalar(inner) and not reserved(text):
        return _made(form, {"Some": [text]})
    try:
        plain = parsed(bare)
    except ValueError:
        raise Unfit("a value such as Name(1, 2.5) or [1, 2]") from None
    return _made(form, plain)


def written(form: Form, leaves: Leaves) -> Iterator[str]:
    """What is in the cells of a value, in the order of its columns."""
    match form:
        case ["tuple" | "record", *_, parts]:
            for own, one in zip(_split([one for _, one in parts], leaves), parts, strict=True):
                yield from written(one[1], own)
        case ["array", size, cell]:
            for index in range(size):
                yield from written(cell, [leaf[index] for leaf in leaves])
        case ["raw", _]:
            for leaf in leaves:
                yield from map(_cell, leaf.reshape(-1))
        case ["unit"]:
            return
        case ["list", *_]:
            yield json.dumps(_plain(form, leaves), ensure_ascii=False)
        case _:
            yield _whole(form, leaves)


def _whole(form: Form, leaves: Leaves) -> str:
    """A cell that is a value."""
    if is_scalar(form):
        return _scalar(form, leaves[0])
    inner = _held(form)
    if inner is None:
        return _notation(form, leaves)
    own = _given(form, leaves)
    if own is None:
        return ""
    plain = is_scalar(inner) and (form[0] == "signal" or inner[0] != "enumeration")
    if form[0] == "variant" and not plain:
        return _notation(form, leaves)
    text = _scalar(inner, own[0]) if plain else _notation(inner, own)
    return f"Some({_notation(inner, own)})" if reserved(text) else text


# --- from text ----------------------------------------------------------------------------------


def _made(form: Form, plain: Any) -> Leaves:
    """The leaves of a value, from what the notation says."""
    match form:
        case ["tuple", parts]:
            items = _items(plain, len(parts))
            made = [_made(one, item) for (_, one), item in zip(parts, items, strict=True)]
            return [leaf for own in made for leaf in own]
        case ["record", _, parts]:
            names = [label for label, _ in parts]
            if not isinstance(plain, dict) or sorted(plain) != sorted(names):
                raise Unfit(f"a record with {', '.join(names)}")
            return [leaf for label, one in parts for leaf in _made(one, plain[label])]
        case ["array", size, cell]:
            return _stacked(cell, [_made(cell, item) for item in _items(plain, size)])
        case ["list", capacity, cell]:
            items = _items(plain, None)
            if len(items) > capacity:
                raise Unfit(f"a list of at most {capacity} elements")
            cells = [_made(cell, item) for item in items]
            cells += [_blank(cell) for _ in range(capacity - len(items))]
            return [len(items), *_stacked(cell, cells), False]
        case ["signal", inner]:
            own = _optional(plain)
            return [*_blank(inner), False] if own is None else [*_made(inner, own[0]), True]
        case ["variant", option, constructors]:
            return _variant(option, constructors, plain)
        case ["unit"]:
            _items(plain, 0)
            return []
    return [_number(form, plain)]


def _variant(option: bool, constructors: list[Any], plain: Any) -> Leaves:
    name, given = plain, list[Any]()
    if option:
        own = _optional(plain)
        name, given = ("None", []) if own is None else ("Some", own)
    elif isinstance(plain, dict) and len(plain) == 1:
        ((name, given),) = plain.items()
    names = [own for own, _ in constructors]
    if name not in names:
        raise Unfit(f"one of {', '.join(names)}")
    leaves: Leaves = [names.index(name)]
    for own, forms in constructors:
        items = _items(given, len(forms)) if own == name else [None] * len(forms)
        for one, item in zip(forms, items, strict=True):
            leaves += _made(one, item) if own == name else _blank(one)
    return leaves


def _optional(plain: Any) -> list[Any] | None:
    """The value that there is, in a list."""
    if plain is None or plain == "None":
        return None
    if isinstance(plain, dict) and plain.keys() == {"Some"}:
        return _items(plain["Some"], 1)
    return [plain]


def _items(plain: Any, size: int | None) -> list[Any]:
    if not isinstance(plain, list) or (size is not None and len(plain) != size):
        raise Unfit("a list" if size is None else f"a list of {size}")
    return plain


def _number(form: Form, plain: Any) -> Any:
    try:
        match form:
            case ["char"]:
                (code,) = unescaped(plain)
                return code
            case ["enumeration", names]:
                return names.index(plain)
            case ["bool"]:
                return plain if isinstance(plain, bool) else _WORDS[str(plain).lower()]
            case [("int" | "int32" | "int64"), bits]:
                return _integer(bits, plain)
        return _float(form[0], plain)
    except (ValueError, TypeError, KeyError, OverflowError):
        raise Unfit(_wanted(form)) from None


def _integer(bits: int, plain: Any) -> int:
    if isinstance(plain, bool | float):
        raise TypeError
    half = 1 << bits - 1
    if not -half <= int(plain) < half:
        raise ValueError
    return int(plain)


def _float(kind: str, plain: Any) -> float:
    import numpy as np

    if isinstance(plain, bool):
        raise TypeError
    number = float(plain)
    endless = math.isinf(number) and any(map(str.isdigit, str(plain)))
    if endless or (math.isfinite(number) and abs(number) > np.finfo(kind).max):
        raise ValueError
    return number


def _wanted(form: Form) -> str:
    match form:
        case ["char"]:
            return "char (one character of one byte)"
        case ["enumeration", names]:
            return f"one of {', '.join(names)}"
        case ["bool"]:
            return "bool (true or false)"
        case [("int" | "int32" | "int64") as type_, bits]:
            return f"{type_} (an integer of {bits} bits)"
    return "float"


def _blank(form: Form) -> Leaves:
    """The leaves of some value of a form."""
    match form:
        case ["tuple" | "record", *_, parts]:
            return [leaf for _, one in parts for leaf in _blank(one)]
        case ["array", size, cell]:
            return [[leaf] * size for leaf in _blank(cell)]
        case ["list", capacity, cell]:
            return [0, *([leaf] * capacity for leaf in _blank(cell)), False]
        case ["signal", inner]:
            return [*_blank(inner), False]
        case ["variant", _, constructors]:
            return [
                0,
                *(leaf for _, forms in constructors for one in forms for leaf in _blank(one)),
            ]
    return [] if form == ["unit"] else [0]


def _stacked(cell: Form, cells: list[Leaves]) -> Leaves:
    """Values of one form along a new first axis."""
    return (
        [list(leaves) for leaves in zip(*cells, strict=True)]
        if cells
        else [[] for _ in _blank(cell)]
    )


# --- to text ------------------------------------------------------------------------------------


def _cell(number: Any) -> str:
    """A number as pzjax writes it in a table: a float of fewer bits as its own shortest decimal."""
    if number.dtype.kind == "b":
        return str(bool(number)).lower()
    return repr(float(str(number)) if number.dtype.kind == "f" else int(number))


def _scalar(form: Form, leaf: Any) -> str:
    match form:
        case ["char"]:
            return escaped(bytes([int(leaf) & 255]).decode("utf-8", "surrogateescape"))
        case ["enumeration", names]:
            return str(names[int(leaf)])
    return _cell(leaf)


def _notation(form: Form, leaves: Leaves) -> str:
    """A value inside of another one."""
    match form:
        case ["tuple", parts]:
            own = _split([one for _, one in parts], leaves)
            inside = [_notation(one, mine) for (_, one), mine in zip(parts, own, strict=True)]
            return f"({', '.join(inside)})"
        case ["record", type_, parts]:
            own = _split([one for _, one in parts], leaves)
            inside = [
                f"{label}={_notation(one, mine)}"
                for (label, one), mine in zip(parts, own, strict=True)
            ]
            return f"{type_}({', '.join(inside)})"
        case ["array" | "list", *_]:
            return f"[{', '.join(_notation(form[2], own) for own in _cells(form, leaves))}]"
        case ["signal", inner]:
            present = _given(form, leaves)
            return "None" if present is None else f"Some({_notation(inner, present)})"
        case ["variant", _, _]:
            name, forms, arguments = _constructor(form, leaves)
            inside = [_notation(one, mine) for one, mine in zip(forms, arguments, strict=True)]
            return f"{name}({', '.join(inside)})" if inside else name
        case ["unit"]:
            return "()"
        case ["char"]:
            return repr(_scalar(form, leaves[0]))
        case ["bool"]:
            return str(bool(leaves[0]))
    return _scalar(form, leaves[0])


def _plain(form: Form, leaves: Leaves) -> Any:
    """A value in the terms of JSON."""
    match form:
        case ["tuple", parts]:
            own = _split([one for _, one in parts], leaves)
            return [_plain(one, mine) for (_, one), mine in zip(parts, own, strict=True)]
        case ["record", _, parts]:
            own = _split([one for _, one in parts], leaves)
            pairs = zip(parts, own, strict=True)
            return {label: _plain(one, mine) for (label, one), mine in pairs}
        case ["array" | "list", *_]:
            return [_plain(form[2], own) for own in _cells(form, leaves)]
        case ["signal", _] | ["variant", True, _]:
            inner, present = _held(form), _given(form, leaves)
            if present is None or inner is None:
                return None
            value = _plain(inner, present)
            taken = value in (None, "None") or (isinstance(value, dict) and [*value] == ["Some"])
            return {"Some": [value]} if taken else value
        case ["variant", _, _]:
            name, forms, arguments = _constructor(form, leaves)
            inside = [_plain(one, mine) for one, mine in zip(forms, arguments, strict=True)]
            return {name: inside} if inside else name
        case ["unit"]:
            return []
        case ["char"] | ["enumeration", _]:
            return _scalar(form, leaves[0])
    value = json.loads(text) if (text := _cell(leaves[0])) not in ("nan", "inf", "-inf") else text
    return value


def _held(form: Form) -> Form | None:
    """The form inside of a signal or an option."""
    match form:
        case ["signal", inner]:
            return list(inner)
        case ["variant", True, constructors]:
            return list(dict(constructors)["Some"][0])
    return None


def _given(form: Form, leaves: Leaves) -> Leaves | None:
    """The leaves of the value of a signal or an option, if there is one."""
    if form[0] == "signal":
        return leaves[:-1] if leaves[-1] else None
    _, _, arguments = _constructor(form, leaves)
    return arguments[0] if arguments else None


def _constructor(form: Form, leaves: Leaves) -> tuple[str, list[Form], list[Leaves]]:
    """The constructor of a value, and the forms and leaves of its arguments."""
    constructors = form[2]
    every = _split([one for _, forms in constructors for one in forms], leaves[1:])
    number = int(leaves[0])
    first = sum(len(forms) for _, forms in constructors[:number])
    name, forms = constructors[number]
    return name, forms, every[first : first + len(forms)]


def _cells(form: Form, leaves: Leaves) -> Iterator[Leaves]:
    """The leaves of each cell of an array, or element of a list."""
    size, own = (int(leaves[0]), leaves[1:-1]) if form[0] == "list" else (form[1], leaves)
    return ([leaf[index] for leaf in own] for index in range(size))


def _split(forms: list[Form], leaves: Leaves) -> list[Leaves]:
    """The leaves of several values."""
    rest = iter(leaves)
    return [[*itertools.islice(rest, _count(form))] for form in forms]


def _count(form: Form) -> int:
    return len(form[1]) if form[0] == "raw" else len(_blank(form))


def _named(form: Form, parts: list[Any], name: str) -> Iterator[tuple[str, Form]]:
    """The parts of a tuple or record, by the names of their columns."""
    for place, (own, one) in enumerate(parts, 1):
        if form[0] == "record":
            yield f"{name}.{own}".lstrip("."), one
        else:
            yield own or (f"{name}.{place}" if name else str(place)), one

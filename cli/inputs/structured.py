"""Values of any form: numbers, strings, lists and dictionaries come in, as JSON has them; a value goes out.

Tuples and arrays are lists; a record is a dictionary of its fields. A constructor without arguments is its
name, one with arguments a dictionary with its name and the list of them. An option or signal that has no
value is None; one that has is its value, or `{"Some": [value]}` where that would be taken for something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import jax
import numpy as np
from pzjax.cli.inputs.scalars import Path, Unfit, is_scalar, scalar, shown
from pzjax.jaxrt import Applied, Array, BoundedList, List, Placeholder, Signal, Unit, Variant
from pzjax.jaxrt import option as library
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.forms import Form, example, record_class, record_fields, substituted
from pzjax.jaxrt.node import Names
from pzjax.jaxrt.variants import Constructor

NONE = np.int32(1 - library.Some.number)  # type: ignore[union-attr]
"""The number of the constructor `None` of the library's type `option`."""


def readable(form: Form) -> bool:
    """Tells whether values of the form can be read."""
    match form:
        case tuple():
            return all(map(readable, form))
        case Array(inner, _) | Signal(inner):
            return readable(inner)
        case Applied(constructor, (inner,)) if constructor is List:
            return readable(inner)
        case Constructor() | Applied(Constructor()):
            return all(readable(one) for arguments in constructors(form)[1] for one in arguments)
        case Variant(_, arguments):
            return not any(arguments)
        case _ if own := record_fields(form):
            return all(map(readable, own.values()))
    return form is Unit or is_scalar(form)


def optional(form: Form) -> Form | None:
    """The form inside of an option or a signal, or None for any other form."""
    match form:
        case Signal(inner):
            return inner
        case Applied(Constructor()) | Constructor():
            maker = form.constructor if isinstance(form, Applied) else form
            some: Any = library.Some
            if (maker.type, maker.names) == (some.type, some.names):
                return constructors(form)[1][some.number][0]
    return None


def constructors(form: Form) -> tuple[tuple[str, ...], Sequence[Sequence[Form]]]:
    """The names of the constructors of a type, and the forms of their arguments."""
    match form:
        case Applied(Constructor() as constructor, parameters):
            return constructor.names, [substituted(one, parameters) for one in constructor.forms]
        case Constructor() | Variant():
            return form.names, form.forms if isinstance(form, Constructor) else form.arguments
    raise TypeError(f"{form} has no constructors")


def value(form: Form, plain: Any, path: Path, names: Names = "", *, exact: bool = True) -> Any:
    """A value of a form.

    Args:
        form: the form that is wanted.
        plain: what there is.
        path: where it is.
        names: what the source calls the parts of a tuple, which may then be a dictionary.
        exact: whether dictionaries may have no other members.

    Raises:
        Unfit: it is something else.
    """
    inner = optional(form)
    match form:
        case _ if inner is not None:
            return _optional(form, inner, plain, path, exact)
        case tuple():
            items = _tuple(plain, len(form), path, names, exact)
            own = names if isinstance(names, tuple) else [""] * len(form)
            by_name = isinstance(plain, dict)
            steps: list[str | int] = [*map(str, own)] if by_name else [*range(len(form))]
            return tuple(
                value(one, item, (*path, step), name, exact=exact)
                for step, one, item, name in zip(steps, form, items, own, strict=True)
            )
        case Array(cell, size):
            return array(form, _each(cell, _items(plain, size, path), path, exact))
        case Applied(constructor, (cell,)) if constructor is List:
            return _list(form, _each(cell, _items(plain, None, path), path, exact), path)
        case Constructor() | Applied(Constructor()) | Variant():
            return _variant(form, plain, path, exact)
        case _ if own_fields := record_fields(form):
            given = _members("a record", plain, [*own_fields], path, exact)
            return record_class(form)(
                *(
                    value(one, item, (*path, name), exact=exact)
                    for (name, one), item in zip(own_fields.items(), given, strict=True)
                )
            )
    if form is Unit:
        _items(plain, 0, path)
        return ()
    return scalar(form, plain, path)


def array(form: Array, cells: list[Any]) -> Any:
    """An array of a form, from its cells."""
    return stacked(cells) if cells else arrays(example(form))


def stacked(cells: list[Any]) -> Any:
    """Values of one form, at least one, along a new first axis."""
    return jax.tree.map(lambda *leaves: np.stack(leaves), *map(arrays, cells))


def _optional(form: Form, inner: Form, plain: Any, path: Path, exact: bool) -> Any:
    """A signal or an option; its value stands for itself, `{"Some": [value]}` for the value too."""
    signal = isinstance(form, Signal)
    if plain is None or plain == "None":
        return (example(inner), False) if signal else replace(example(form), tag=NONE)
    if isinstance(plain, dict) and plain.keys() == {"Some"}:
        (plain,) = _items(plain["Some"], 1, (*path, "Some"))
        path = (*path, "Some", 0)
    given = value(inner, plain, path, exact=exact)
    some: Any = library.Some
    return (given, True) if signal else some(given)


def _each(form: Form, items: list[Any], path: Path, exact: bool) -> list[Any]:
    return [value(form, item, (*path, index), exact=exact) for index, item in enumerate(items)]


def _variant(form: Form, plain: Any, path: Path, exact: bool) -> Any:
    names, forms = constructors(form)
    name: Any = plain
    given: Any = []
    if isinstance(plain, dict) and len(plain) == 1:
        ((name, given),) = plain.items()
    if name not in names:
        raise Unfit(path, f"one of {', '.join(map(_shown, names, forms))}")
    number = names.index(name)
    items = _items(given, len(forms[number]), (*path, name))
    arguments = tuple(
        value(one, item, (*path, name, index), exact=exact)
        for index, (one, item) in enumerate(zip(forms[number], items, strict=True))
    )
    blank = example(form)
    table = (*blank.arguments[:number], arguments, *blank.arguments[number + 1 :])
    return Variant(np.int32(number), table, blank.type, blank.names)


def _shown(name: str, forms: Sequence[Form]) -> str:
    return f"{name}({', '.join('_' * len(forms))})" if forms else name


def _list(form: Form, cells: list[Any], path: Path) -> BoundedList:
    blank = example(form)
    assert isinstance(blank, BoundedList)
    assert not isinstance(blank.items, Placeholder)
    if len(cells) > blank.capacity:
        raise Unfit(path, f"a list of at most {blank.capacity} elements, as --list-capacity says")
    items = jax.tree.map(np.copy, blank.items)
    if cells:
        for row, buffer in zip(
            jax.tree.leaves(stacked([arrays(cell) for cell in cells])),
            jax.tree.leaves(items),
            strict=True,
        ):
            buffer[: len(cells)] = row
    return BoundedList(len(cells), items, False)


def _tuple(plain: Any, size: int, path: Path, names: Names, exact: bool) -> list[Any]:
    if isinstance(plain, dict) and isinstance(names, tuple) and all(names):
        return _members("an object", plain, [*map(str, names)], path, exact)
    return _items(plain, size, path)


def _members(what: str, plain: Any, names: Sequence[str], path: Path, exact: bool) -> list[Any]:
    """The members of a dictionary with these names."""
    wanted = f"{what} with {', '.join(names)}"
    if not isinstance(plain, dict):
        raise Unfit(path, wanted)
    missing = [name for name in names if name not in plain]
    if missing:
        raise Unfit(path, f"{wanted} (there is no {', '.join(missing)})")
    others = [name for name in plain if name not in names]
    if exact and others:
        raise Unfit(path, f"{wanted} and nothing else ({shown(', '.join(others))})")
    return [plain[name] for name in names]


def _items(plain: Any, size: int | None, path: Path) -> list[Any]:
    if not isinstance(plain, list) or (size is not None and len(plain) != size):
        raise Unfit(path, "a list" if size is None else f"a list of {size}")
    return plain

"""Common forms: values and stores that differ are brought to one form without drawing anything.

A constant is a gaussian of variance 0, a realised boolean has probability 0 or 1, a variable that only one store has
is a dummy in the others, and what is one variable or another is a reference with an index. What has no common form
(laws of different families in one place) is for the caller to realise.

`common` finds the form of some values, `embedded` brings one of them to it; `frame` and `in_frame` do so with stores.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.jaxrt import control
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.insides import is_form, is_known
from pzjax.jaxrt.lists import BoundedList
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder, promote
from pzjax.jaxrt.symbolic import columns, tables
from pzjax.jaxrt.symbolic.algebra import LARGEST, opened
from pzjax.jaxrt.symbolic.cells import Cells, cells_of
from pzjax.jaxrt.symbolic.columns import Key
from pzjax.jaxrt.symbolic.families.plate import Plate, of_size, widened
from pzjax.jaxrt.symbolic.store import PLATE, Block, Child, Store
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Id,
    Member,
    Ref,
    constant,
    has_expr,
    identity,
    ids_of,
    is_expr,
)


class CannotJoin(Exception):
    """There is no form for some values without drawing.

    Attributes:
        ids: the variables that stand in the way.
    """

    def __init__(self, ids: Sequence[Id]) -> None:
        """Names the variables."""
        super().__init__(ids)
        self.ids = frozenset(ids)


# --- forms of values ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Plain:
    """Known values of one form."""

    form: Any


@dataclass(frozen=True)
class Affines:
    """Affine forms: their slots, with the shapes of these; whether all are one slot as it is."""

    slots: dict[Id, tuple[int, ...]]
    shape: tuple[int, ...]
    batch: tuple[int, ...]
    bare: bool


@dataclass(frozen=True)
class Members:
    """Forms of a row of the plate: how wide their coefficients are."""

    shape: tuple[int, ...]
    batch: tuple[int, ...]
    width: int


@dataclass(frozen=True)
class Refs:
    """References: the variables that they may be."""

    ids: tuple[Id, ...]


@dataclass(frozen=True)
class Finites:
    """Functions of variables with finitely many values: the variables with their numbers of values."""

    sizes: dict[Id, int]
    dtype: Any


@dataclass(frozen=True)
class Picks:
    """Functions of one of some variables, which all have as many values."""

    ids: tuple[Id, ...]
    count: int
    dtype: Any


@dataclass(frozen=True)
class Same:
    """Terms of one structure."""


@dataclass(frozen=True)
class Tree:
    """Values with parts."""

    structure: Any
    parts: tuple[Any, ...]


@dataclass(frozen=True)
class Unknown:
    """Nothing is known."""


Form = Plain | Affines | Members | Refs | Finites | Picks | Same | Tree | Unknown
Shapes = dict[Id, tuple[int, ...]]
"""The shapes of gaussian slots."""


def batch_of(form: Affine, shapes: Shapes) -> tuple[int, ...]:
    """The axes of an array of affine forms, () for one."""
    if form.const is not None:
        return tuple(jnp.shape(form.const)[: jnp.ndim(form.const) - len(form.shape)])
    for variable, coef in zip(form.ids, form.coefs, strict=True):
        if coef is not None:
            own = len(form.shape) + len(shapes[variable])
            return tuple(jnp.shape(coef)[: jnp.ndim(coef) - own])
    return ()


def _parts(value: Any) -> tuple[list[Any], Any]:
    return jax.tree.flatten(value, is_leaf=lambda part: part is not value)


def _of_cells(values: list[Any]) -> list[Any]:
    """Some values; arrays as cells, where one of them is, and lists of as many."""
    if any(isinstance(value, BoundedList) and isinstance(value.items, Cells) for value in values):
        cells = [_places(value) for value in values]
        most = max(map(len, cells))
        return [
            replace(value, items=Cells((*own, *[PLACEHOLDER] * (most - len(own)))))
            for value, own in zip(values, cells, strict=True)
        ]
    sizes = [len(value) for value in values if isinstance(value, Cells)]
    return [Cells(cells_of(value, sizes[0])) for value in values] if sizes else values


def _places(values: BoundedList) -> tuple[Any, ...]:
    """The cells of a list that may have elements."""
    if values.formless:
        return ()
    known = is_known(values.length)
    return cells_of(values.items, int(values.length) if known else values.capacity)


def common(values: Sequence[Any], shapes: Shapes) -> Form:
    """The form of the join of some values.

    Raises:
        CannotJoin: there is none.
    """
    known = _of_cells([value for value in values if not isinstance(value, Placeholder)])
    if not known:
        return Unknown()
    if not any(map(has_expr, known)):
        form = known[0]
        for other in known[1:]:
            form, _ = jax.eval_shape(control.alike, form, other)
        return Plain(form)
    terms = [value for value in known if is_expr(value)]
    if not terms:
        split = [_parts(value) for value in known]
        if len({structure for _, structure in split}) > 1:
            raise CannotJoin(ids_of(known))
        parts = zip(*(parts for parts, _ in split), strict=True)
        return Tree(split[0][1], tuple(common(each, shapes) for each in parts))
    return _common_terms(known, terms, shapes)


def _common_terms(known: Sequence[Any], terms: Sequence[Any], shapes: Shapes) -> Form:
    rest = [value for value in known if not is_expr(value)]
    if all(isinstance(term, Affine) for term in terms):
        first = terms[0]
        slots = {i: shapes[i] for term in terms for i in term.ids}
        batches = [batch_of(term, shapes) for term in terms]
        bare = not rest and first.bare and all(t.bare and t.ids == first.ids for t in terms)
        return Affines(dict(sorted(slots.items())), first.shape, max(batches, key=len), bare)
    if all(isinstance(term, Member) for term in terms):
        width = max(jnp.shape(term.coef)[-1] for term in terms)
        return Members(terms[0].shape, terms[0].batch, width)
    if all(isinstance(term, Ref) for term in terms) and not rest:
        return Refs(tuple(dict.fromkeys(i for term in terms for i in term.ids)))
    if all(isinstance(term, Finite) for term in terms):
        sizes = {
            i: n
            for term in terms
            for i, n in zip(
                term.ids,
                np.broadcast_to(jnp.shape(term.values), len(term.ids)).tolist(),
                strict=True,
            )
        }
        dtype = jnp.result_type(*(t.values for t in terms), *rest)
        counts = {jnp.shape(term.values) for term in terms}
        if (
            not rest
            and len(sizes) > 1
            and len(counts) == 1
            and all(jnp.ndim(t.values) == 1 for t in terms)
        ):
            return Picks(tuple(sizes), counts.pop()[0], dtype)
        if np.prod(list(sizes.values())) <= LARGEST:
            return Finites(dict(sorted(sizes.items())), dtype)
    if not rest and len({jax.tree.structure(term) for term in terms}) == 1:
        return Same()
    raise CannotJoin(ids_of(terms))


def embedded(value: Any, form: Form, like: Sequence[Any]) -> Any:
    """A value in a form.

    Args:
        value: one of those that the form is of.
        form: what `common` gave.
        like: all of them; one that is not known yet takes its form from these.
    """
    match form:
        case Unknown():
            return value
        case Plain(shape):
            if isinstance(value, Placeholder):
                return value.promote(shape)
            return control.arrays(promote(value, shape))
        case Affines():
            return _as_affines(value, form)
        case Members():
            return as_member(value, form)
        case Refs(ids):
            return _as_ref(value, ids)
        case Finites(sizes, dtype):
            return _as_finite(value, sizes, dtype)
        case Picks():
            return _as_pick(value, form)
        case Same():
            if isinstance(value, Placeholder):
                other = next(one for one in like if is_expr(one))
                return value.promote(jax.tree.map(jax.typeof, control.arrays(other)))
            return value
        case Tree(structure, parts):
            known = [one for one in like if not isinstance(one, Placeholder)]
            others = [_parts(one)[0] for one in _of_cells(known)]
            own = [PLACEHOLDER] * len(parts)
            if not isinstance(value, Placeholder):
                own = _parts(_of_cells([value, *known])[0])[0]
            made = [
                embedded(part, sub, [other[k] for other in others])
                for k, (part, sub) in enumerate(zip(own, parts, strict=True))
            ]
            return structure.unflatten(made)


def _as_affines(value: Any, form: Affines) -> Affine:
    if form.bare:
        (only,) = form.slots
        return Affine((None,), None, (only,), form.shape)
    if isinstance(value, Placeholder):
        value = Affine((), None, (), form.shape)
    own = value if isinstance(value, Affine) else constant(value)

    def coef(variable: Id, extents: tuple[int, ...]) -> Any:
        full = (*form.batch, *form.shape, *extents)
        if variable not in own.ids:
            return jnp.zeros(full, float_type())
        found = own.coef(variable)
        return jnp.broadcast_to(identity(form.shape) if found is None else found, full)

    const = jnp.zeros((), float_type()) if own.const is None else as_float(own.const)
    return Affine(
        tuple(coef(variable, extents) for variable, extents in form.slots.items()),
        jnp.broadcast_to(const, (*form.batch, *form.shape)),
        tuple(form.slots),
        form.shape,
    )


def as_member(value: Any, form: Members) -> Member:
    """A form of a row, or a known value, as a form of a row."""
    if isinstance(value, Member):
        missing = form.width - jnp.shape(value.coef)[-1]
        coef = jnp.pad(value.coef, [(0, 0)] * (jnp.ndim(value.coef) - 1) + [(0, missing)])
        return Member(coef, value.const, value.index, value.shape)
    full = (*form.batch, *form.shape)
    const = jnp.zeros((), float_type())
    if not isinstance(value, Placeholder):
        const = as_float(value)[..., 0] if form.shape else as_float(value)
    coef = jnp.zeros((*full, form.width), float_type())
    index = jnp.zeros(form.batch, jnp.int32)
    return Member(coef, jnp.broadcast_to(const, full), index, form.shape)


def _as_ref(value: Any, ids: tuple[Id, ...]) -> Ref:
    if len(ids) == 1:
        return Ref(None, ids)
    if isinstance(value, Placeholder):
        return Ref(np.int32(0), ids)
    if value.ids == ids:
        return value
    places = np.array([ids.index(i) for i in value.ids], np.int32)
    return Ref(places[0] if value.pick is None else jnp.asarray(places)[value.pick], ids)


def _as_pick(value: Any, form: Picks) -> Finite:
    if isinstance(value, Placeholder):
        value = Finite(jnp.zeros(form.count, form.dtype), form.ids[:1])
    pick = _as_ref(Ref(value.pick, value.ids), form.ids).pick
    return Finite(jnp.asarray(value.values, form.dtype), form.ids, pick)


def _as_finite(value: Any, sizes: dict[Id, int], dtype: Any) -> Finite:
    extents = tuple(sizes.values())
    if isinstance(value, Placeholder):
        value = jnp.zeros((), dtype)
    if isinstance(value, Finite):
        value = opened(value)
    values = tables.spread(value, tuple(sizes)) if isinstance(value, Finite) else jnp.asarray(value)
    return Finite(jnp.broadcast_to(jnp.asarray(values, dtype), extents), tuple(sizes))


# --- forms of stores ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Frame:
    """The form of a store.

    Attributes:
        known: the variables that are known, with their forms.
        mean: the slots, with their shapes.
        cov: the blocks, with their shapes.
        star: the stars, with forms of their parameters.
        child: the children, with their laws and the stars that they may have.
        table: the tables, with their extents.
        plate: how many rows the plate has, how wide they are and what of that is used; None where there is none.
    """

    known: dict[Id, Any]
    mean: dict[Key, tuple[int, ...]]
    cov: dict[Block, tuple[int, ...]]
    star: dict[Id, Any]
    child: dict[Id, tuple[Any, tuple[Id, ...]]]
    table: dict[tuple[Id, ...], tuple[int, ...]]
    plate: Any

    def shapes(self) -> Shapes:
        """The gaussian slots with their shapes."""
        return {
            i: () if isinstance(key, tuple) else shape
            for key, shape in self.mean.items()
            for i in columns.members(key)
        }


def frame(stores: Sequence[Store]) -> Frame:
    """The form of the join of some stores.

    Raises:
        CannotJoin: there is none.
    """
    groups = _columns(stores)
    stores = [_in_columns(store, groups) for store in stores]
    mean = {i: jnp.shape(value) for store in stores for i, value in store.mean.items()}
    slots = {i for store in stores for i in store.gaussians()}
    star = {i: law for store in stores for i, law in store.star.items()}
    sizes = {
        i: int(n)
        for store in stores
        for key, joint in store.table.items()
        for i, n in zip(key, joint.shape, strict=True)
    }
    child: dict[Id, tuple[Any, tuple[Id, ...]]] = {}
    for store in stores:
        for i, one in store.child.items():
            before = child[i][1] if i in child else ()
            child[i] = one.law, tuple(dict.fromkeys((*before, *one.parent.ids)))
    known = {
        i: value
        for store in stores
        for i, value in store.known.items()
        if i not in slots and i not in sizes
    }
    mixed = [i for i in known if i in star or i in child]
    if mixed:
        raise CannotJoin(mixed)
    cov = {block: jnp.shape(one) for store in stores for block, one in store.cov.items()}
    plates = [(*one.size, one.used) for store in stores for one in store.plate.values()]
    plate = tuple(map(max, zip(*plates, strict=True))) if plates else None
    return Frame(known, mean, cov, star, child, _partition(stores, sizes), plate)


def _columns(stores: Sequence[Store]) -> list[tuple[Id, ...]]:
    """The columns that all stores can have."""
    own = [key for store in stores for key in store.mean if isinstance(key, tuple)]
    groups = columns.together(own)
    return [
        next((key for key in own if set(key) == group), tuple(sorted(group))) for group in groups
    ]


def _in_columns(store: Store, groups: Sequence[tuple[Id, ...]]) -> Store:
    """A store, or the form of one, with these columns."""
    if all(group in store.mean for group in groups):
        return store

    def gathered(store: Store) -> Store:
        store = store.copy()
        for group in groups:
            columns.gather(store, group)
        return store

    forms = any(map(is_form, jax.tree.leaves(store)))
    return jax.eval_shape(gathered, store) if forms else gathered(store)


def _partition(
    stores: Sequence[Store], sizes: dict[Id, int]
) -> dict[tuple[Id, ...], tuple[int, ...]]:
    table = {}
    for group in columns.together(key for store in stores for key in store.table):
        key = tuple(sorted(group))
        table[key] = tuple(sizes[i] for i in key)
        if np.prod(table[key]) > LARGEST:
            raise CannotJoin(key)
    return table


def in_frame(store: Store, form: Frame) -> Store:
    """A store in a form: what it lacks are dummies, and what is certain in it has no variance."""
    new = Store()
    store = _in_columns(store, [key for key in form.mean if isinstance(key, tuple)])
    for i, like in form.known.items():
        new.known[i] = store.known[i] if i in store.known else _zeros(like)
    for slots, shape in form.mean.items():
        value = store.mean.get(slots, None if isinstance(slots, tuple) else store.known.get(slots))
        new.mean[slots] = jnp.zeros(shape, float_type()) if value is None else value
    for block, shape in form.cov.items():
        found = store.cov.get(block)
        new.cov[block] = jnp.zeros(shape, float_type()) if found is None else found
    for i, law in form.star.items():
        new.star[i] = store.star[i] if i in store.star else jax.tree.map(jnp.ones_like, _zeros(law))
    for i, (law, ids) in form.child.items():
        if i in store.child:
            new.child[i] = Child(_as_ref(store.child[i].parent, ids), store.child[i].law)
        else:
            new.child[i] = Child(_as_ref(PLACEHOLDER, ids), _zeros(law))
    rest = store.copy()
    for key, extents in form.table.items():
        for i, count in zip(key, extents, strict=True):
            if rest.group(i) is None:
                certain = rest.known.get(i, np.int32(0))
                rest.table[i,] = as_float(jnp.arange(count) == certain)
        new.table[key] = rest.table[tables.merged(rest, key)]
    if form.plate is not None:
        rows, width, used = form.plate
        own = store.plate.get(PLATE)
        own = of_size(rows, width) if own is None else widened(own, rows, width)
        new.plate[PLATE] = Plate(own.mean, own.cov, used)
    return new


def _zeros(like: Any) -> Any:
    return jax.tree.map(lambda leaf: jnp.zeros(jnp.shape(leaf), jnp.result_type(leaf)), like)


def shapes_of(store: Store) -> Shapes:
    """The shapes of the slots of a store."""
    return store.gaussians()

"""Branches: sides that change the store differently are brought to one form without drawing anything.

A constant is a gaussian of variance 0, a realised boolean has probability 0 or 1, a variable that only one side has
is a dummy on the others, and what is one variable or another is a reference with an index. What has no common form
(laws of different families in one place) is realised on each side.

`common` finds the form of some values and stores, `embedded` brings one of them to it, `choose` and `select` use both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from pzjax.jaxrt import control
from pzjax.jaxrt.exceptions import NONE, noted, watching
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.insides import Traced, is_known, trace
from pzjax.jaxrt.placeholder import PLACEHOLDER, Placeholder, UnsettledError, promote
from pzjax.jaxrt.random import noise
from pzjax.jaxrt.samplers import standard_uniform
from pzjax.jaxrt.symbolic import realise, tables
from pzjax.jaxrt.symbolic.algebra import LARGEST
from pzjax.jaxrt.symbolic.cells import Cells, cells_of
from pzjax.jaxrt.symbolic.context import Context, current, entered
from pzjax.jaxrt.symbolic.store import Child, Store
from pzjax.jaxrt.symbolic.terms import (
    Affine,
    Finite,
    Id,
    Pending,
    Product,
    Ref,
    constant,
    has_expr,
    identity,
    ids_of,
    is_expr,
    over_terms,
    renamed,
)
from pzjax.jaxrt.values import no_functions

CHEAP = 24
"""How many operations on scalars both sides of a branch may have to be computed both."""


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
class Refs:
    """References: the variables that they may be."""

    ids: tuple[Id, ...]


@dataclass(frozen=True)
class Finites:
    """Functions of variables with finitely many values: the variables with their numbers of values."""

    sizes: dict[Id, int]
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


Form = Plain | Affines | Refs | Finites | Same | Tree | Unknown
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
    """Some values; arrays as cells, where one of them is."""
    sizes = [len(value) for value in values if isinstance(value, Cells)]
    return [Cells(cells_of(value, sizes[0])) for value in values] if sizes else values


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
    if all(isinstance(term, Ref) for term in terms) and not rest:
        return Refs(tuple(dict.fromkeys(i for term in terms for i in term.ids)))
    if all(isinstance(term, Finite) for term in terms):
        sizes = {
            i: n for term in terms for i, n in zip(term.ids, jnp.shape(term.values), strict=True)
        }
        dtype = jnp.result_type(*(t.values for t in terms), *rest)
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
        case Refs(ids):
            return _as_ref(value, ids)
        case Finites(sizes, dtype):
            return _as_finite(value, sizes, dtype)
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


def _as_ref(value: Any, ids: tuple[Id, ...]) -> Ref:
    if len(ids) == 1:
        return Ref(None, ids)
    if isinstance(value, Placeholder):
        return Ref(jnp.zeros((), jnp.int32), ids)
    places = np.array([ids.index(i) for i in value.ids], np.int32)
    return Ref(jnp.asarray(places)[0 if value.pick is None else value.pick], ids)


def _as_finite(value: Any, sizes: dict[Id, int], dtype: Any) -> Finite:
    extents = tuple(sizes.values())
    if isinstance(value, Placeholder):
        value = jnp.zeros((), dtype)
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
    """

    known: dict[Id, Any]
    mean: Shapes
    cov: dict[tuple[Id, Id], tuple[int, ...]]
    star: dict[Id, Any]
    child: dict[Id, tuple[Any, tuple[Id, ...]]]
    table: dict[tuple[Id, ...], tuple[int, ...]]


def frame(stores: Sequence[Store]) -> Frame:
    """The form of the join of some stores.

    Raises:
        CannotJoin: there is none.
    """
    mean = {i: jnp.shape(value) for store in stores for i, value in store.mean.items()}
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
        if i not in mean and i not in sizes
    }
    mixed = [i for i in known if i in star or i in child]
    if mixed:
        raise CannotJoin(mixed)
    cov = {block: jnp.shape(one) for store in stores for block, one in store.cov.items()}
    return Frame(known, mean, cov, star, child, _partition(stores, sizes))


def _partition(
    stores: Sequence[Store], sizes: dict[Id, int]
) -> dict[tuple[Id, ...], tuple[int, ...]]:
    groups: list[set[Id]] = []
    for linked in (set(key) for store in stores for key in store.table):
        touching = [group for group in groups if group & linked]
        groups = [group for group in groups if not group & linked]
        groups.append(linked.union(*touching))
    table = {}
    for group in groups:
        key = tuple(sorted(group))
        table[key] = tuple(sizes[i] for i in key)
        if np.prod(table[key]) > LARGEST:
            raise CannotJoin(key)
    return table


def in_frame(store: Store, form: Frame) -> Store:
    """A store in a form: what it lacks are dummies, and what is certain in it has no variance."""
    new = Store()
    for i, like in form.known.items():
        new.known[i] = store.known[i] if i in store.known else _zeros(like)
    for i, shape in form.mean.items():
        value = store.mean.get(i, store.known.get(i))
        new.mean[i] = jnp.zeros(shape, float_type()) if value is None else value
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
    return new


def _zeros(like: Any) -> Any:
    return jax.tree.map(lambda leaf: jnp.zeros(jnp.shape(leaf), jnp.result_type(leaf)), like)


# --- choosing -------------------------------------------------------------------------------------


def select(condition: Any, then: Any, otherwise: Any) -> Any:
    """`then` where a condition holds, else `otherwise`: two values over one store."""
    context = current()
    condition = realise.realise(condition, "a value is chosen by it")
    sides = context.store.simplified((then, otherwise))
    try:
        form = common(sides, _shapes(context.store))
    except CannotJoin:
        why = "two values of other laws are chosen between"
        sides = over_terms(lambda term: realise.linearised(term, why), sides)
        try:
            form = common(context.store.simplified(sides), _shapes(context.store))
        except CannotJoin:
            sides = realise.evaluate(sides, why)
        sides = context.store.simplified(sides)
        form = common(sides, _shapes(context.store))
    a, b = (embedded(side, form, sides) for side in sides)
    return jax.tree.map(lambda x, y: x if x is y else jnp.where(condition, x, y), a, b)


def _shapes(store: Store) -> Shapes:
    return {i: jnp.shape(value) for i, value in store.mean.items()}


Outcome = tuple[Any, Store, Array, Array, Any]
"""What a side of a branch gives: its value, the store after it, its score, its correction, its code."""


def choose(sides: Sequence[Callable[[], Any]], index: Any) -> Any:
    """The value of one of several sides by an index (a boolean for two), each with its own changes of the store."""
    if isinstance(index, Pending):
        term = current().store.simplified(index.of)
        if is_expr(term):
            return _look_ahead(sides, term)
        index = term
    return _choose(sides, index, ())


def _look_ahead(sides: Sequence[Callable[[], Any]], term: Any) -> Any:
    """Runs both sides, then draws the boolean in proportion to what each side observed."""
    context = current()
    p = realise.probability(term)

    def given(value: bool, side: Callable[[], Any]) -> Callable[[], Any]:
        def run() -> Any:
            realise.given(term, jnp.asarray(value))
            return side()

        return run

    def pick(scores: Sequence[Array]) -> Any:
        no, yes = jnp.log1p(-p) + scores[0], jnp.log(p) + scores[1]
        total = jnp.logaddexp(no, yes)
        drawn = jnp.log(noise(context.next_key(), standard_uniform)) < yes - total
        context.correction = context.correction + total - jnp.where(drawn, scores[1], scores[0])
        return drawn

    context.note("a boolean, after both sides of its branch", "a branch waits for it")
    return _choose([given(v, s) for v, s in zip((False, True), sides, strict=True)], pick, ())


def _choose(
    sides: Sequence[Callable[[], Any]], index: Any, drawn: frozenset[Id] | Sequence[Id]
) -> Any:
    """As `choose`, with some variables realised on each side."""
    context = current()
    base, next_id = context.store, context.ledger.next_id
    traced = [_traced(context, side, drawn) for side in sides]
    forms = [form for _, form in traced if form is not None]
    if not forms:
        raise UnsettledError
    names = _matching([form[0] for form in forms], base.ids())
    forms = [
        jax.eval_shape(
            lambda value, store, own=own: (renamed(value, own), store.renamed(own)), *f[:2]
        )
        for f, own in zip(forms, names, strict=True)
    ]
    values, stores = [f[0] for f in forms], [f[1] for f in forms]
    try:
        whole = frame(stores)
        form = common(values, whole.mean)
    except CannotJoin as error:
        if error.ids <= set(drawn):
            raise AssertionError(error.ids) from error
        context.ledger.next_id = next_id  # so that variables have the same names again
        return _choose(sides, index, error.ids | set(drawn))
    raises = any(f is not None and f[4] is not None for _, f in traced)
    own_names = iter(names)
    made = [
        _side(one, f, next(own_names) if f is not None else {}, base, whole, form, values, raises)
        for one, f in traced
    ]
    value, store, score, correction, code = _merged(made, index)
    noted(code)
    context.store = store
    context.score = context.score + score
    context.correction = context.correction + correction
    return value


def _traced(
    context: Context, side: Callable[[], Any], drawn: frozenset[Id] | Sequence[Id]
) -> tuple[Traced | None, Any]:
    """A side as JAX traces it, and the form of its outcome; None where it can't be the one that runs."""

    def run() -> Outcome:
        inner = context.inner()
        with entered(inner):
            value, code = watching(lambda: _kept(side, drawn))
            store = inner.store
            before = context.store.ids()
            value = store.simplified(value)
            store = store.restricted([*(i for i in store.ids() if i in before), *ids_of(value)])
        return control.arrays(value), store, inner.score, inner.correction, code

    try:
        return trace(run)
    except UnsettledError:
        return None, None


def _kept(side: Callable[[], Any], drawn: frozenset[Id] | Sequence[Id]) -> Any:
    """The value of a side, with some variables realised."""
    value = no_functions(side())
    store = current().store
    why = "the sides of a branch have no common form"
    if drawn:
        value = over_terms(
            lambda term: _drawn(term, why) if set(ids_of(term)) & set(drawn) else term, value
        )
        for variable in sorted(drawn):
            if variable in store.star or variable in store.child:
                realise.realise(Ref(None, (variable,)), why)
            elif store.group(variable) is not None:
                realise.realise(Finite(jnp.arange(store.domain(variable)), (variable,)), why)
    return value


def _drawn(term: Any, why: str) -> Any:
    """A term in a form that others have: of a product of gaussians one factor is realised, else all of it."""
    if isinstance(term, Product):
        return realise.linearised(term, why)
    return realise.realise(term, why)


def _matching(values: Sequence[Any], before: set[Id]) -> list[dict[Id, Id]]:
    """Names with which variables that sides have made, and hold in one place, are one."""
    names: list[dict[Id, Id]] = [{} for _ in values]
    leaves = [
        jax.tree.leaves(v, is_leaf=lambda x: is_expr(x) or isinstance(x, Placeholder))
        for v in values
    ]
    full = [k for k, own in enumerate(leaves) if not any(isinstance(x, Placeholder) for x in own)]
    if len(full) < 2 or len({len(leaves[k]) for k in full}) > 1:
        return names
    taken: set[Id] = set()
    for row in zip(*(leaves[k] for k in full), strict=True):
        made = [_new(term, before) for term in row]
        new = [variable for variable in made if variable is not None]
        kinds = {
            (type(t), getattr(t, "shape", ()), np.shape(getattr(t, "values", ()))) for t in row
        }
        if len(new) < len(made) or len(kinds) > 1 or taken & set(new):
            continue
        taken |= set(new)
        for k, variable in zip(full[1:], new[1:], strict=True):
            names[k][variable] = new[0]
    return names


def _new(term: Any, before: set[Id]) -> Id | None:
    """The variable that a term is, where it is new and gaussian or of a table."""
    whole = isinstance(term, Affine) and term.bare
    return term.ids[0] if whole and term.ids[0] not in before else None


def _side(
    traced: Traced | None,
    form: Any,
    names: dict[Id, Id],
    base: Store,
    whole: Frame,
    common_form: Form,
    values: Sequence[Any],
    raises: bool,
) -> tuple[Traced, Any]:
    """A side that gives what all sides have one form of."""
    structure = jax.tree.structure(form)

    def run() -> Outcome:
        if traced is None:
            zero = as_float(0.0)
            value: Any = PLACEHOLDER
            outcome: Outcome = value, base, zero, zero, None
        else:
            outcome = structure.unflatten(traced())
        value, store, score, correction, code = outcome
        value, store = renamed(value, names), store.renamed(names)
        if raises and code is None:
            code = NONE
        made = embedded(value, common_form, values), in_frame(store, whole), score, correction, code
        return control.arrays(made)

    return trace(run)


def _merged(made: Sequence[tuple[Traced, Any]], index: Any) -> Any:
    """The outcome of the side that an index chooses, or a function from the scores of all sides to one."""
    structure = jax.tree.structure(made[0][1])
    known = [one.known() for one, _ in made]
    same = [_one(each) for each in zip(*known, strict=True)]
    both = len(made) == 2
    if callable(index) or (both and all(_is_cheap(one) for one, _ in made)):
        rows = [one() for one, _ in made]
        if callable(index):
            index = index([structure.unflatten(row)[2] for row in rows])
        chosen = [
            lax.select(jnp.asarray(index), b, a) if s is None else s
            for s, a, b in zip(same, *rows, strict=True)
        ]
        return structure.unflatten(chosen)
    branches = [
        lambda one=one: [v for v, s in zip(one(), same, strict=True) if s is None]
        for one, _ in made
    ]
    if both and jnp.result_type(index) == jnp.bool_:
        rest = iter(lax.cond(index, branches[1], branches[0]))
    else:
        rest = iter(lax.switch(index, branches))
    return structure.unflatten([next(rest) if s is None else s for s in same])


def _one(values: Sequence[Any]) -> Any:
    """A value that is the same on all sides, None where there is none."""
    first = values[0]
    if first is None:
        return None
    if all(value is first for value in values):
        return first
    if all(value is not None and is_known(value) and np.ndim(value) == 0 for value in values):
        equal = all(
            np.asarray(v) == np.asarray(first) and np.asarray(v).dtype == np.asarray(first).dtype
            for v in values
        )
        return first if equal else None
    return None


def _is_cheap(side: Traced) -> bool:
    """Whether a side has few operations on scalars, no draws and no control."""
    if side.has_effects or len(side.equations) > CHEAP:
        return False
    return all(
        not one.bodies and all(not form.aval.shape for form in one.outputs)
        for one in side.equations
    )

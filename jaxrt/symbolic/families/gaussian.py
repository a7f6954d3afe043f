"""Gaussians: the joint law of all slots of a store, as means and covariances.

A new slot is an affine form of old ones plus noise. Observing an affine form plus noise conditions all slots on it, by
a rank-one update; a column is observed element by element once its noise is whitened.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.mv_gaussian import cholesky
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.symbolic import columns
from pzjax.jaxrt.symbolic.columns import Key
from pzjax.jaxrt.symbolic.store import Store, Waiting, times
from pzjax.jaxrt.symbolic.terms import Affine, Id, element, linear

FEW = 3
"""How many terms scalars of a column may be sums of to be added term by term."""

_LOG_2_PI = float(np.log(2 * np.pi))


class Picks(NamedTuple):
    """The coefficient of a column: that of each scalar in it that a form depends on, by its place.

    Attributes:
        size: that of the column.
        coefs: with the axes of the form; None for 1.
    """

    size: int
    coefs: dict[int, Any]

    def dense(self) -> Any:
        """An array with the axes of the form, then that of the column."""
        cells = [_one(self.coefs[k]) if k in self.coefs else 0.0 for k in range(self.size)]
        if all(map(is_known, cells)):
            return np.stack(np.broadcast_arrays(*cells), -1).astype(float_type())
        return jnp.stack(jnp.broadcast_arrays(*map(as_float, cells)), -1)

    def times(self, part: Any) -> Any:
        """The product with an array whose first axis is the column."""
        if len(self.coefs) == 1:
            ((place, coef),) = self.coefs.items()
            return times(coef, part[place], 0)
        dense = self.dense()
        if dense.ndim == 1 and jnp.ndim(part) == 2:
            return product(part.T, dense)  # the faster one on CPU
        return product(dense, part)

    def transposed(self, block: Any, axes: int) -> Any:
        """An array whose last axis is the column times the transpose of this, for a form of so many axes."""
        if len(self.coefs) == 1:
            ((place, coef),) = self.coefs.items()
            return _times_scalar(block[..., place], coef, jnp.ndim(block) - 1, axes)
        return product(block, jnp.asarray(self.dense()).T)


Parts = list[tuple[Key, Any]]
"""Gaussian keys with their coefficients in a form."""


def _one(coef: Any) -> Any:
    return 1.0 if coef is None else coef


def _parts(form: Affine, keys: Iterable[Key]) -> Parts:
    """The parts of a form, of those keys that there are."""
    keys = set(keys)
    own = columns.owners(keys)
    parts: dict[Key, Any] = {}
    for variable, coef in zip(form.ids, form.coefs, strict=True):
        if (column := own.get(variable)) is not None:
            found = parts.setdefault(column, Picks(len(column), {}))
            found.coefs[column.index(variable)] = coef
        elif variable in keys:
            parts[variable] = coef
    return list(parts.items())


def mean_of(store: Store, form: Affine) -> Array:
    """The mean of an affine form."""
    return _mean(store, _parts(form, store.mean), form.const, form.shape)


def _mean(store: Store, parts: Parts, const: Any, shape: tuple[int, ...]) -> Array:
    total = const
    for key, coef in parts:
        part = _times(coef, store.mean[key])
        total = part if total is None else total + part
    return jnp.zeros(shape, float_type()) if total is None else total


def _times(coef: Any, part: Any, axes: int | None = None) -> Any:
    return coef.times(part) if isinstance(coef, Picks) else times(coef, part, axes)


def covariances(store: Store, form: Affine) -> dict[Key, Array]:
    """The covariance of a form with each key that it depends on, the axes of the form first."""
    return _covariances(store, _parts(form, store.mean))


def _covariances(store: Store, parts: Parts) -> dict[Key, Array]:
    found: dict[Key, Array] = {}
    for key, coef in parts:
        for other in store.mean:
            block = store.block(key, other)
            if block is not None:
                part = _times(coef, block, store.mean[key].ndim)
                found[other] = part if other not in found else found[other] + part
    return found


def variance_of(form: Affine, covs: dict[Key, Array]) -> Array:
    """The variance of a form, a matrix for a column, from its covariances with keys; of a float at least 0."""
    own = covariance_with(form, covs, form.shape)
    # Of one scalar it is; a sum may be less by rounding.
    return own if form.shape or _is_scalar(_parts(form, covs)) else jnp.maximum(own, 0.0)


def _is_scalar(parts: Parts) -> bool:
    """Whether these parts of a float are a multiple of one scalar."""
    match parts:
        case [(tuple(), Picks(coefs=coefs))]:
            return len(coefs) == 1
        case [(_, coef)]:
            return coef is None or not jnp.ndim(coef)
    return not parts


def covariance_with(form: Affine, covs: dict[Key, Array], rows: tuple[int, ...]) -> Array:
    """The covariance of what has these covariances with keys, and axes `rows`, with a form."""
    return _covariance_with(_parts(form, covs), covs, rows, form.shape)


def _covariance_with(
    parts: Parts, covs: dict[Key, Array], rows: tuple[int, ...], shape: tuple[int, ...]
) -> Array:
    total = None
    for key, coef in parts:
        part = _times_transposed(covs[key], coef, len(rows), len(shape))
        total = part if total is None else total + part
    return jnp.zeros((*rows, *shape), float_type()) if total is None else total


def _times_transposed(block: Any, coef: Any, rows: int, axes: int) -> Array:
    """A block with `rows` axes and those of a slot, times the transpose of the coefficient of a form of `axes`."""
    if coef is None:
        return block
    if isinstance(coef, Picks):
        return coef.transposed(block, axes)
    if jnp.ndim(block) == rows:  # a scalar slot
        return _times_scalar(block, coef, rows, axes)
    return jnp.tensordot(block, coef, axes=(-1, -1))


def _times_scalar(block: Any, coef: Any, rows: int, axes: int) -> Any:
    """A block with a scalar slot times the transpose of a coefficient."""
    if coef is None:
        return block
    return block[..., None] * coef if rows and axes else block * coef


# --- new slots ------------------------------------------------------------------------------------


def add(store: Store, variable: Id, form: Affine, noise: Any) -> None:
    """Adds a slot: an affine form plus independent noise.

    Args:
        store: what is changed.
        variable: the name of the new slot.
        form: of old slots.
        noise: the variance or covariance; None for none.
    """
    if not store.wait(variable, form, noise):
        _added(store, variable, _parts(form, store.mean), form.const, form.shape, noise)


def _added(
    store: Store, key: Key, parts: Parts, const: Any, shape: tuple[int, ...], noise: Any
) -> None:
    covs = _covariances(store, parts)
    own = _covariance_with([part for part in parts if part[0] in covs], covs, shape, shape)
    mean = _mean(store, parts, const, shape)
    store.mean[key] = mean
    for other, block in covs.items():
        store.set_block(key, other, block)
    store.cov[key, key] = own if noise is None else own + noise


def arrive(store: Store, waiting: dict[Id, Waiting]) -> None:
    """Adds scalars that waited, several as one column."""
    if len(waiting) == 1:
        ((variable, (form, _, noise)),) = waiting.items()
        _added(store, variable, _parts(form, store.mean), form.const, (), noise)
        return
    rows = {i: dict(_parts(one.form, store.mean)) for i, one in waiting.items()}
    # In the order of what they depend on, so that a walk of a column moves nothing.
    column = tuple(sorted(waiting, key=lambda i: [_places(part) for part in rows[i].items()]))
    keys = list(dict.fromkeys(key for i in column for key in rows[i]))
    const = jnp.stack([as_float(_zero(waiting[i].form.const)) for i in column])
    noise = _noise([waiting[i] for i in column], column)
    few = len(keys) == 1 and isinstance(keys[0], tuple)
    if few and all(len(row[keys[0]].coefs) <= FEW for row in rows.values()):
        _moved(store, column, keys[0], [rows[i][keys[0]] for i in column])
    else:
        parts = [(key, _matrix(store, key, [rows[i] for i in column])) for key in keys]
        _added(store, column, parts, None, (len(column),), None)
    store.mean[column] = store.mean[column] + const
    store.cov[column, column] = _symmetric(store.cov[column, column], rows.values()) + noise


def _symmetric(cov: Any, rows: Iterable[dict[Key, Any]]) -> Any:
    """The covariance of scalars, without what rounding makes of it where they are sums: there it would grow."""
    if all(len(row) == 1 and _terms(next(iter(row.values()))) == 1 for row in rows):
        return cov
    return 0.5 * (cov + cov.T)


def _terms(coef: Any) -> int:
    return len(coef.coefs) if isinstance(coef, Picks) else 1


def _moved(store: Store, column: tuple[Id, ...], key: Key, rows: Sequence[Picks]) -> None:
    """Adds a column each of whose scalars is a sum of few of another one, term by term: no product of matrices."""
    terms = [_term(number, rows) for number in range(max(len(row.coefs) for row in rows))]

    def moved(part: Any, axis: int = 0) -> Any:
        total = None
        for places, factors in terms:
            one = columns.taken(part, places, axis)
            if factors is not None:
                one = (factors[:, None] if axis < one.ndim - 1 else factors) * one
            total = one if total is None else total + one
        return total

    shared = {
        other: moved(block)
        for other in store.mean
        if (block := store.block(key, other)) is not None
    }
    own = moved(shared[key], 1)
    store.mean[column] = moved(store.mean[key])
    for other, block in shared.items():
        store.set_block(column, other, block)
    store.cov[column, column] = own


def _term(number: int, rows: Sequence[Picks]) -> tuple[list[int], Any]:
    """The places of the scalars of one term of each row, and the factors; None where all are 1."""
    cells = [list(row.coefs.items())[number:][:1] for row in rows]
    if all(cell and cell[0][1] is None for cell in cells):
        return [place for ((place, _),) in cells], None
    # A row that has no such term has one of weight 0, of what comes after that of the row before.
    places: list[int] = []
    for cell in cells:
        after = min(places[-1] + 1, rows[0].size - 1) if places else 0
        places.append(cell[0][0] if cell else after)
    factors = [_one(cell[0][1]) if cell else 0.0 for cell in cells]
    if all(map(is_known, factors)):
        return places, np.asarray(factors, float_type())
    return places, jnp.stack([as_float(factor) for factor in factors])


def _zero(number: Any) -> Any:
    return 0.0 if number is None else number


def _places(part: tuple[Key, Any]) -> tuple[Id, tuple[int, ...]]:
    key, coef = part
    return columns.rank(key), tuple(sorted(coef.coefs)) if isinstance(coef, Picks) else ()


def _noise(waiting: Sequence[Waiting], column: tuple[Id, ...]) -> Array:
    """The covariance of the noises of some scalars."""
    variances = jnp.stack([as_float(_zero(one.variance)) for one in waiting])
    if all(len(one.noises) == 1 for one in waiting):
        return jnp.where(np.eye(len(waiting), dtype=bool), variances, 0.0)
    rows = [
        Picks(len(column), {column.index(i): by for i, by in one.noises.items()}) for one in waiting
    ]
    factors = _dense(rows)
    return product(factors * variances, factors.T)


def _matrix(store: Store, key: Key, rows: Sequence[dict[Key, Any]]) -> Any:
    """The coefficients of some scalars on a key, of which each has a part of its form or none, as one."""
    if isinstance(key, tuple):
        return _dense([row.get(key, Picks(len(key), {})) for row in rows])
    extents = jnp.shape(store.mean[key])
    cells = [_one(row[key]) if key in row else 0.0 for row in rows]
    return jnp.stack([jnp.broadcast_to(as_float(cell), extents) for cell in cells])


def _dense(rows: Sequence[Picks]) -> Array:
    """Coefficients of scalars as one matrix: what is known as it is, the rest a term of each row after the other."""
    size = rows[0].size
    known = np.zeros((len(rows), size), float_type())
    rest: list[list[tuple[int, Any]]] = [[] for _ in rows]
    for line, row in enumerate(rows):
        for place, coef in row.coefs.items():
            if is_known(_one(coef)):
                known[line, place] = _one(coef)
            else:
                rest[line].append((place, coef))
    matrix = jnp.asarray(known)
    for number in range(max(map(len, rest))):
        where, factors = np.zeros((len(rows), size), float_type()), []
        for line, terms in enumerate(rest):
            there = number < len(terms)
            factors.append(as_float(terms[number][1]) if there else jnp.zeros((), float_type()))
            if there:
                where[line, terms[number][0]] = 1.0
        matrix = matrix + jnp.stack(factors)[:, None] * where
    return matrix


# --- conditioning ---------------------------------------------------------------------------------


def condition(store: Store, form: Affine, noise: Any, value: Any) -> Array:
    """Conditions on an affine form plus noise having a value; gives its log-density.

    Args:
        store: what is changed.
        form: of slots of the store.
        noise: the variance of the noise, a covariance for a column.
        value: a float, or float[n].
    """
    if not form.shape:
        return _condition_scalar(store, form, noise, value)
    root = cholesky(as_float(noise))
    inverse = _inverse_of_triangle(root)
    white = linear(lambda part: product(inverse, part), form, form.shape)
    values = product(inverse, value)
    score = -jnp.sum(jnp.log(jnp.diagonal(root)))
    for k in range(form.shape[0]):
        score = score + _condition_scalar(store, element(white, k), 1.0, values[k])
    return score


def _inverse_of_triangle(root: Array) -> Array:
    """The inverse of a lower triangle with a positive diagonal, by substitution."""
    size = root.shape[0]
    rows: list[Array] = []
    for k in range(size):
        row = jnp.asarray(np.eye(size)[k], root.dtype)
        for j, above in enumerate(rows):
            row = row - root[k, j] * above
        rows.append(row / root[k, k])
    return jnp.stack(rows)


def _condition_scalar(store: Store, form: Affine, noise: Any, value: Any) -> Array:
    loose = [i for i in form.ids if not jnp.ndim(store.mean.get(i, np.zeros(1)))]
    if len(loose) >= columns.LEAST:
        columns.gather(store, tuple(loose))
    covs = covariances(store, form)
    spread = variance_of(form, covs) + noise
    inverse = 1 / spread
    innovation = value - mean_of(store, form)
    _shift(store, covs, inverse, innovation, _alone(store, form), noise * inverse)
    return -0.5 * (innovation * innovation * inverse + jnp.log(spread) + _LOG_2_PI)


def _alone(store: Store, form: Affine) -> tuple[Key, int] | None:
    """The key and the place in it of the only scalar that a form is of."""
    parts = _parts(form, store.mean)
    match parts:
        case [(tuple() as column, Picks(coefs=coefs))] if len(coefs) == 1:
            return column, next(iter(coefs))
        case [(key, _)] if not jnp.ndim(store.mean[key]):
            return key, 0
    return None


def _shift(
    store: Store,
    covs: dict[Key, Array],
    inverse: Any,
    innovation: Any,
    alone: tuple[Key, int] | None = None,
    shrunk: Any = 1.0,
) -> None:
    """The rank-one update of all keys that have a covariance with something that is seen.

    Args:
        store: what is changed.
        covs: the covariances.
        inverse: that of the variance of what is seen.
        innovation: what is seen, less its mean.
        alone: the scalar that is seen by itself, if there is one.
        shrunk: by what its covariances are multiplied then: a product is exact, a difference is not.
    """
    for key, block in covs.items():
        store.mean[key] = store.mean[key] + block * (inverse * innovation)
        for other, another in covs.items():
            if columns.rank(other) < columns.rank(key):
                continue
            old = store.cov.get((key, other))
            both = block[:, None] * another if block.ndim and another.ndim else block * another
            change = both * inverse
            new = -change if old is None else old - change
            if alone is not None and key == other == alone[0]:
                new = _shrunk(new, old * shrunk, alone[1])
            elif key == other and not jnp.ndim(new):
                new = jnp.maximum(new, 0.0)  # which a difference may be less than
            store.cov[key, other] = new


def _shrunk(new: Any, exact: Any, place: int) -> Any:
    """A matrix, or a number, with the row and the column at a place from another one."""
    if not jnp.ndim(new):
        return exact
    cross = np.zeros(jnp.shape(new), bool)
    cross[place] = cross[:, place] = True
    return jnp.where(cross, exact, new)


def settle(store: Store, form: Affine, value: Any, certain: float = np.inf) -> Array:
    """Conditions on an affine form having a value exactly, which may be certain already; gives its log-density.

    Args:
        store: what is changed.
        form: of slots of the store.
        value: a float, or float[n].
        certain: what is given instead for each float that is certain to have its value.
    """
    covs = covariances(store, form)
    if form.shape:
        score = as_float(0.0)
        for k in range(form.shape[0]):
            score = score + settle(store, element(form, k), value[k], certain)
        return score
    spread = variance_of(form, covs)
    random = spread > 0
    safe = jnp.where(random, spread, 1.0)
    inverse = jnp.where(random, 1 / safe, 0.0)
    innovation = value - mean_of(store, form)
    _shift(store, covs, inverse, innovation)
    density = -0.5 * (innovation * innovation * inverse + jnp.log(safe) + _LOG_2_PI)
    return jnp.where(random, density, jnp.where(innovation == 0, certain, -jnp.inf))


def draw(store: Store, form: Affine, noise: Array) -> Array:
    """A draw of an affine form, from standard noise of its shape."""
    spread = variance_of(form, covariances(store, form))
    mean = mean_of(store, form)
    if not form.shape:
        return mean + jnp.sqrt(jnp.maximum(spread, 0.0)) * noise
    return mean + product(cholesky(spread), noise)


def joined(store: Store, left: Affine, right: Affine) -> Array:
    """The covariance of two scalar forms."""
    return covariance_with(right, covariances(store, left), ())

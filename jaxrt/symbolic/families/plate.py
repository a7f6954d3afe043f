"""Plates: rows of gaussian columns, the rows independent of each other; which row is meant, the run may tell.

Affine forms of one row are `Member`s. A new variable that depends on a row is put beside what the row holds, so that
all of a row stays one joint law. Every update is of one row, at an index.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.distributions.base import family
from pzjax.jaxrt.distributions.mv_gaussian import cholesky
from pzjax.jaxrt.floats import as_float, float_type
from pzjax.jaxrt.precision import product
from pzjax.jaxrt.symbolic.terms import Member, static

_LOG_2_PI = float(np.log(2 * np.pi))


@family
class Plate:
    """Rows of numbers with gaussian laws.

    Attributes:
        mean: float[n, w].
        cov: float[n, w, w].
        used: how many numbers of a row mean something.
    """

    mean: Any
    cov: Any
    used: int = static(0)

    @property
    def size(self) -> tuple[int, int]:
        """How many rows there are, and how wide they are."""
        rows, width = jnp.shape(self.mean)
        return int(rows), int(width)


def of_size(rows: int, width: int) -> Plate:
    """A plate of zeros."""
    mean = jnp.zeros((rows, width), float_type())
    return Plate(mean, jnp.zeros((rows, width, width), float_type()))


def widened(plate: Plate, rows: int, width: int) -> Plate:
    """A plate with at least so many rows of at least such a width."""
    more, wider = (max(0, new - old) for new, old in zip((rows, width), plate.size, strict=True))
    mean = jnp.pad(plate.mean, ((0, more), (0, wider)))
    return Plate(mean, jnp.pad(plate.cov, ((0, more), (0, wider), (0, wider))), plate.used)


def _flat(form: Member, width: int) -> tuple[Array, Array]:
    """The coefficients and the constants of a form of one row, one row of a matrix for each number."""
    count = int(np.prod(form.shape))
    coef = form.coef.reshape(count, -1)
    return jnp.pad(coef, ((0, 0), (0, width - coef.shape[1]))), form.const.reshape(count)


def moments(plate: Plate, form: Member) -> tuple[Array, Array]:
    """Mean and covariance of the numbers of a form."""
    coef, const = _flat(form, plate.size[1])
    spread = product(product(coef, plate.cov[form.index]), coef.T)
    return const + product(coef, plate.mean[form.index]), spread


def _put(plate: Plate, index: Any, mean: Array, cov: Array) -> Plate:
    return Plate(plate.mean.at[index].set(mean), plate.cov.at[index].set(cov), plate.used)


def _seen(
    row: tuple[Array, Array], h: Array, offset: Any, noise: Any, value: Any
) -> tuple[tuple[Array, Array], Array]:
    """The law of a row once h . row + offset plus noise is seen, and the log-density.

    What is certain and seen without noise is seen to be what it is.
    """
    mean, cov = row
    along = product(cov, h)
    spread = product(h, along) + noise
    random = spread > 0
    safe = jnp.where(random, spread, 1.0)
    gain = jnp.where(random, along / safe, 0.0)
    innovation = value - offset - product(h, mean)
    score = -0.5 * (innovation * innovation / safe + jnp.log(safe) + _LOG_2_PI)
    score = jnp.where(random, score, jnp.where(innovation == 0, jnp.inf, -jnp.inf))
    return (mean + gain * innovation, cov - gain[:, None] * along[None, :]), score


def condition(plate: Plate, form: Member, noise: Any, value: Any) -> tuple[Plate, Array]:
    """The plate once a form plus noise is seen, and the log-density.

    Args:
        plate: the rows.
        form: of one of them.
        noise: the variance, or a covariance; None for none.
        value: one number for each of the form.
    """
    coef, const = _flat(form, plate.size[1])
    value = as_float(value).reshape(-1)
    score = as_float(0.0)
    own: Any = 0.0
    if noise is not None and form.shape:
        root = cholesky(as_float(noise))
        own, inverse = 1.0, jax.scipy.linalg.solve_triangular(root, jnp.eye(len(root)), lower=True)
        coef, const, value = (product(inverse, part) for part in (coef, const, value))
        score = -jnp.sum(jnp.log(jnp.diagonal(root)))
    elif noise is not None:
        own = as_float(noise)
    row = plate.mean[form.index], plate.cov[form.index]
    for h, offset, one in zip(coef, const, value, strict=True):
        row, density = _seen(row, h, offset, own, one)
        score = score + density
    return _put(plate, form.index, *row), score


def child(plate: Plate, form: Member, noise: Any) -> tuple[Plate, Member]:
    """A new column: a form of a row plus noise; beside what the row holds."""
    count = int(np.prod(form.shape))
    first, width = plate.used, plate.used + count
    plate = widened(plate, 0, width)
    coef, const = _flat(form, plate.size[1])
    mean, cov = plate.mean[form.index], plate.cov[form.index]
    cross = product(coef, cov)
    own = product(cross, coef.T) + as_float(noise).reshape(count, count)
    place = slice(first, width)
    cov = cov.at[place].set(cross).at[:, place].set(cross.T).at[place, place].set(own)
    plate = _put(plate, form.index, mean.at[place].set(const + product(coef, mean)), cov)
    return Plate(plate.mean, plate.cov, width), columns(first, form.shape, form.index)


def columns(first: int, shape: tuple[int, ...], index: Any) -> Member:
    """The numbers of a row from the first one on, as a value of a shape."""
    count = int(np.prod(shape))
    coef = jnp.eye(count, first + count, first, float_type()).reshape(*shape, first + count)
    return Member(coef, jnp.zeros(shape, float_type()), jnp.asarray(index, jnp.int32), shape)


def root(plate: Plate, index: Any, mean: Array, cov: Array) -> Plate:
    """The plate whose row at an index has a law of its own, of numbers not wider than it."""
    width = mean.shape[0]
    missing = plate.size[1] - width
    padded = jnp.pad(mean, (0, missing)), jnp.pad(cov, ((0, missing), (0, missing)))
    made = _put(plate, index, *padded)
    return Plate(made.mean, made.cov, max(plate.used, width))


def _drawn(row: tuple[Array, Array], given: tuple[Array, Any, Any, Any]) -> Any:
    """A row once h . row + offset is drawn from a standard number, and the draw.

    A variance that rounding leaves of what is known counts as zero.
    """
    (mean, cov), (h, offset, number, least) = row, given
    along = product(cov, h)
    spread = product(h, along)
    random = spread > least
    root = jnp.sqrt(jnp.where(random, spread, 1.0))
    gain = jnp.where(random, along / root, 0.0)
    value = offset + product(h, mean) + jnp.where(random, root * number, 0.0)
    return (mean + gain * number, cov - gain[:, None] * gain[None, :]), value


def _least(cov: Array, coef: Array) -> Array:
    """Below which variance of each number of a form it counts as known."""
    width = cov.shape[-1]
    whole = product(jnp.square(coef), jnp.maximum(jnp.diagonal(cov), 0.0))
    return whole * width * jnp.finfo(cov.dtype).eps


def draw(plate: Plate, form: Member, noise: Array) -> tuple[Plate, Array]:
    """A draw of a form from standard noise, one number for each, and the plate that knows it."""
    coef, const = _flat(form, plate.size[1])
    row = plate.mean[form.index], plate.cov[form.index]
    given = coef, const, noise.reshape(-1), _least(row[1], coef)
    row, value = jax.lax.scan(_drawn, row, given, unroll=True)
    return _put(plate, form.index, *row), value.reshape(form.shape)


def draw_each(plate: Plate, forms: Member, noise: Array) -> tuple[Plate, Array]:
    """As `draw`, of each of an array of forms, one after the other."""

    def one(plate: Plate, given: tuple[Member, Array]) -> tuple[Plate, Array]:
        return draw(plate, *given)

    return jax.lax.scan(one, plate, (forms, noise))


def distinct(plate: Plate, forms: Member, noise: Array) -> tuple[Plate, Member]:
    """Columns, of which no two are of one row: all but the first are drawn. What is certain is of no row."""
    random = jnp.any(forms.coef != 0, axis=(1, 2))
    same = (forms.index[:, None] == forms.index[None, :]) & random[:, None] & random[None, :]
    again = jnp.any(jnp.tril(same, -1), axis=1)
    least = jax.vmap(_least)(plate.cov[forms.index], forms.coef).reshape(-1)
    numbers, count = noise.reshape(-1), forms.shape[0]

    def left(carried: Any) -> Any:
        return jnp.any(carried[3])

    def drawn(carried: Any) -> Any:  # one number in a round, which is compiled in little time
        plate, coef, const, again = carried
        k = jnp.argmax(again)
        index = forms.index[k // count]
        row = plate.mean[index], plate.cov[index]
        row, value = _drawn(row, (coef[k], const[k], numbers[k], least[k]))
        after = _put(plate, index, *row)
        return after, coef.at[k].set(0.0), const.at[k].set(value), again.at[k].set(False)

    flat = forms.coef.reshape(-1, forms.coef.shape[-1]), as_float(forms.const).reshape(-1)
    start = plate, *flat, jnp.repeat(again, count)
    plate, coef, const, _ = jax.lax.while_loop(left, drawn, start)
    made = coef.reshape(forms.coef.shape), const.reshape(forms.const.shape)
    return plate, Member(*made, forms.index, forms.shape)


def compacted(plate: Plate, forms: Member) -> tuple[Plate, Member]:
    """A plate with one row for each of an array of columns of distinct rows, and nothing else."""
    mean, cov = jax.vmap(moments, in_axes=(None, 0))(plate, forms)
    rows, count = mean.shape
    own = jnp.broadcast_to(jnp.eye(count, dtype=float_type()), (rows, count, count))
    index = jnp.arange(rows, dtype=jnp.int32)
    return Plate(mean, cov, count), Member(own, jnp.zeros_like(mean), index, forms.shape)

"""Arithmetic on matrices, cell by cell and by products, for the module `Mat`."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import Array
from jax.scipy import special
from pzjax.jaxrt.floats import as_float
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.lists import Function
from pzjax.jaxrt.precision import product


def _two(function: Function) -> Function:
    return curried(function, 2)


def _tested(function: Function) -> Function:
    """1 where a comparison of two cells holds, else 0."""
    return curried(lambda left, right: as_float(function(left, right)), 2)


# --- one matrix ---------------------------------------------------------------------------------

neg = jnp.negative
abs_ = jnp.abs
abs2 = jnp.square
conj = jnp.conj
signum = jnp.sign
sqr = jnp.square
sqrt = jnp.sqrt
cbrt = jnp.cbrt
exp = jnp.exp
exp2 = jnp.exp2
expm1 = jnp.expm1
log = jnp.log
log2 = jnp.log2
log10 = jnp.log10
log1p = jnp.log1p
sin = jnp.sin
cos = jnp.cos
tan = jnp.tan
asin = jnp.arcsin
acos = jnp.arccos
atan = jnp.arctan
sinh = jnp.sinh
cosh = jnp.cosh
tanh = jnp.tanh
asinh = jnp.arcsinh
acosh = jnp.arccosh
atanh = jnp.arctanh
floor = jnp.floor
ceil = jnp.ceil
trunc = jnp.trunc
fix = jnp.trunc
erf = special.erf
erfc = special.erfc
lgamma = special.gammaln
sigmoid = jax.nn.sigmoid
logistic = jax.nn.sigmoid
relu = jax.nn.relu
softplus = jax.nn.softplus
softsign = jax.nn.soft_sign

# One divided by each cell.
reci = curried(lambda matrix: 1 / matrix)


def reci_tol(matrix: Array) -> Array:
    """One divided by each cell; 0 for cells below the precision of the type."""
    small = jnp.abs(matrix) < jnp.finfo(matrix.dtype).eps
    return jnp.where(small, 0.0, 1 / jnp.where(small, 1.0, matrix))


# Ten to the power of each cell.
exp10 = curried(lambda matrix: jnp.power(10.0, matrix))

# The nearest integers, halves away from zero.
round_ = curried(lambda matrix: jnp.trunc(matrix + jnp.copysign(0.5, matrix)))


def modf(matrix: Array) -> tuple[Array, Array]:
    """Fractional and integral parts."""
    fraction, whole = jnp.modf(matrix)
    return fraction, whole


# The exponential linear unit.
elu = curried(lambda matrix: jax.nn.elu(matrix))

# Negative cells times 0.2.
leaky_relu = curried(lambda matrix: jax.nn.leaky_relu(matrix, 0.2))

# The exponentials, each row normalised.
softmax = curried(lambda matrix: jax.nn.softmax(matrix, -1))

# Stretched to 0 .. 1.
mat2gray = curried(lambda matrix: (matrix - jnp.min(matrix)) / (jnp.max(matrix) - jnp.min(matrix)))


# --- two matrices, a matrix and a number --------------------------------------------------------

add = _two(jnp.add)
sub = _two(jnp.subtract)
mul = _two(jnp.multiply)
div = _two(jnp.divide)
pow_ = _two(jnp.power)
atan2 = _two(jnp.arctan2)
hypot = _two(jnp.hypot)
fmod = _two(jnp.fmod)
min2 = _two(jnp.minimum)
max2 = _two(jnp.maximum)
dot = _two(product)
kron = _two(jnp.kron)

add_scalar = scalar_add = add
sub_scalar = scalar_sub = sub
mul_scalar = scalar_mul = mul
div_scalar = scalar_div = div
pow_scalar = scalar_pow = pow_
atan2_scalar = scalar_atan2 = atan2
fmod_scalar = scalar_fmod = fmod

# 1 where two cells differ by less than the precision of the type, else 0.
approx_elt_equal = curried(
    lambda left, right: as_float(jnp.abs(left - right) < jnp.finfo(left.dtype).eps)
)


approx_elt_equal_scalar = approx_elt_equal
elt_equal = elt_equal_scalar = _tested(jnp.equal)
elt_not_equal = elt_not_equal_scalar = _tested(jnp.not_equal)
elt_less = elt_less_scalar = _tested(jnp.less)
elt_greater = elt_greater_scalar = _tested(jnp.greater)
elt_less_equal = elt_less_equal_scalar = _tested(jnp.less_equal)
elt_greater_equal = elt_greater_equal_scalar = _tested(jnp.greater_equal)

# A number added on the diagonal.
add_diag = curried(
    lambda matrix, number: (
        matrix + number * jnp.eye(matrix.shape[0], matrix.shape[1], dtype=matrix.dtype)
    )
)

# Product and sum, cell by cell.
fma = curried(lambda left, right, more: left * right + more)


@curried
def clip_by_l2norm(limit: Any, matrix: Array) -> Array:
    """The matrix, scaled down to a Euclidean norm of at most `limit`."""
    norm = jnp.sqrt(jnp.sum(jnp.square(matrix)))
    return jnp.where(norm > limit, matrix * (limit / jnp.where(norm > 0, norm, 1.0)), matrix)


# --- along rows and columns ---------------------------------------------------------------------

# The sums of the cells so far, in each row.
cumsum = curried(lambda matrix: jnp.cumsum(matrix, -1))

# The products of the cells so far, in each row.
cumprod = curried(lambda matrix: jnp.cumprod(matrix, -1))

# The least of the cells so far, in each row.
cummin = curried(lambda matrix: jax.lax.cummin(matrix, matrix.ndim - 1))

# The largest of the cells so far, in each row.
cummax = curried(lambda matrix: jax.lax.cummax(matrix, matrix.ndim - 1))

# The differences of neighbours, in each row.
diff = curried(lambda matrix: jnp.diff(matrix, axis=-1))

# The cells of each row in increasing order.
sort = curried(lambda matrix: jnp.sort(matrix, -1))

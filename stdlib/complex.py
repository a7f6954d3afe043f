"""The module `Complex`: complex numbers as records of two floats.

They are computed by JAX's own complex arithmetic, which agrees with OCaml's to the last few bits.
"""

from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.state import state

if TYPE_CHECKING:
    Float = Any  # a form, which `state` keeps, is no type
else:
    from pzjax.jaxrt.forms import Float


@state
class t:
    """A complex number: its real and its imaginary part."""

    re: Float
    im: Float


_RECORDS = {"re": t, "im": t}

zero = t(re=0.0, im=0.0)
one = t(re=1.0, im=0.0)
i = t(re=0.0, im=1.0)


def _number(value: t) -> jax.Array:
    return jax.lax.complex(jnp.asarray(value.re, float), jnp.asarray(value.im, float))


def _record(number: jax.Array) -> t:
    return t(re=jnp.real(number), im=jnp.imag(number))


def neg(value: t) -> t:
    """The opposite."""
    return t(re=-value.re, im=-value.im)


def conj(value: t) -> t:
    """The conjugate."""
    return t(re=value.re, im=-value.im)


@curried
def add(left: t, right: t) -> t:
    """The sum."""
    return t(re=left.re + right.re, im=left.im + right.im)


@curried
def sub(left: t, right: t) -> t:
    """The difference."""
    return t(re=left.re - right.re, im=left.im - right.im)


@curried
def mul(left: t, right: t) -> t:
    """The product."""
    return t(
        re=left.re * right.re - left.im * right.im,
        im=left.re * right.im + left.im * right.re,
    )


@curried
def div(left: t, right: t) -> t:
    """The quotient."""
    return _record(_number(left) / _number(right))


def inv(value: t) -> t:
    """One divided by the number."""
    return div(one, value)


def sqrt(value: t) -> t:
    """The root with a positive real part, or a real part of 0 and an imaginary one of at least 0."""
    root = jnp.sqrt(_number(value))
    return _record(jnp.where((jnp.real(root) == 0) & (jnp.imag(root) < 0), -root, root))


def norm2(value: t) -> Any:
    """The square of the norm."""
    return value.re * value.re + value.im * value.im


def norm(value: t) -> Any:
    """The norm, without overflow on the way."""
    return jnp.hypot(value.re, value.im)


def arg(value: t) -> Any:
    """The angle, from -pi to pi."""
    return jnp.arctan2(value.im, value.re)


@curried
def polar(norm: Any, angle: Any) -> t:
    """The number with this norm and this angle."""
    return t(re=norm * jnp.cos(angle), im=norm * jnp.sin(angle))


def exp(value: t) -> t:
    """The exponential."""
    return polar(jnp.exp(value.re), value.im)


def log(value: t) -> t:
    """The natural logarithm."""
    return t(re=jnp.log(norm(value)), im=arg(value))


@curried
def pow_(left: t, right: t) -> t:
    """`left` to the power of `right`, by the logarithm of `left`."""
    return exp(mul(right, log(left)))

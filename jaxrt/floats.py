"""The types of numbers that the JAX configuration says, of 32 or 64 bits, and values of them."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.platforms import kept_apart


def float_type() -> Any:
    """The float type of the JAX configuration."""
    return jax.dtypes.canonicalize_dtype(np.float64)


def int_type() -> Any:
    """The integer type of the JAX configuration."""
    return jax.dtypes.canonicalize_dtype(np.int64)


def as_float(value: Any) -> Array:
    """`value` as an array of the default float type."""
    return jnp.asarray(value, float_type())


def nan_unless(valid: Any, number: Any) -> Array:
    """A float, NaN where `valid` is false.

    XLA does not know the NaN beforehand. Of one that it knows, it takes
    exponentials in 32 bits to be any number, on CPU.
    """
    unknown = kept_apart(jnp.asarray(np.nan, jnp.result_type(number)))
    return jnp.where(valid, number, unknown)


def as_level(value: Any) -> Array:
    """Levels of quantiles as floats: NaN where one is not from 0 to 1.

    Raises:
        WrongValue: one is not, and is known beforehand.
    """
    level = as_float(value)
    fits = (level >= 0) & (level <= 1)
    if is_known(fits) and not np.all(fits):
        raise WrongValue(f"the level of a quantile is a number from 0 to 1, not {value}")
    return jnp.where(fits, level, jnp.nan)


def greatest_or_nan(numbers: Any) -> Array:
    """The greatest of floats, a scalar; NaN where one is NaN, which `jnp.max` of many forgets on CPU (JAX 0.12)."""
    return jnp.where(jnp.any(jnp.isnan(numbers)), jnp.nan, jnp.max(numbers))


def as_int(value: Any) -> Array:
    """`value` as an array of the default integer type."""
    return jnp.asarray(value, int_type())


def as_array(value: Any) -> Array:
    """`value` as an array; a Python number gets the default type of its kind."""
    return jnp.asarray(value, jax.dtypes.canonicalize_dtype(jnp.result_type(value)))


def tiny() -> Array:
    """The least positive normal number of the default float type."""
    return jnp.asarray(jnp.finfo(float_type()).tiny)

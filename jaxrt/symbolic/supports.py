"""Supports: which numbers a constant may be, and the way from these to free ones and back.

In: a distribution. Out: its support, or None where it has none in which a value can be moved a little: finitely many
values, say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import jax
import jax.numpy as jnp
from jax import Array
from pzjax.jaxrt.distributions.beta import Beta
from pzjax.jaxrt.distributions.categorical import Dirichlet
from pzjax.jaxrt.distributions.gamma import Exponential, Gamma
from pzjax.jaxrt.distributions.gaussian import Gaussian, LogNormal
from pzjax.jaxrt.distributions.mv_gaussian import MvGaussian
from pzjax.jaxrt.distributions.student_t import StudentT
from pzjax.jaxrt.distributions.uniform import UniformFloat
from pzjax.jaxrt.floats import tiny
from pzjax.jaxrt.insides import is_known
from pzjax.jaxrt.symbolic import distributions, gaussians
from pzjax.jaxrt.symbolic.families import beta, dirichlet


@dataclass(frozen=True)
class Support:
    """The values that a constant may have, which a function takes to all vectors of some size.

    Attributes:
        kind: all floats; positive ones; those between two bounds; positive ones of sum 1.
        low: the lower bound.
        up: the upper bound.
    """

    kind: Literal["floats", "positive", "between", "shares"]
    low: float = 0.0
    up: float = 1.0

    def free(self, value: Array) -> Array:
        """The vector of a value."""
        match self.kind:
            case "floats":
                return jnp.ravel(value)
            case "positive":
                return jnp.ravel(_log(value))
            case "between":
                return jnp.ravel(_log(value - self.low) - _log(self.up - value))
            case "shares":
                return _log(value[:-1]) - _log(value[-1])

    def back(self, vector: Array, like: Array) -> Array:
        """The value of a vector, in the form of another value."""
        match self.kind:
            case "floats":
                return vector.reshape(like.shape)
            case "positive":
                return jnp.maximum(jnp.exp(vector), tiny()).reshape(like.shape)
            case "between":
                share = jax.nn.sigmoid(vector).reshape(like.shape)
                return self.low * (1 - share) + self.up * share
            case "shares":
                return jnp.maximum(jax.nn.softmax(jnp.append(vector, 0.0)), tiny())


def _log(value: Array) -> Array:
    return jnp.log(jnp.maximum(value, tiny()))


def support_of(distribution: Any) -> Support | None:
    """The support of a distribution of the library, or over symbolic values."""
    match distribution:
        case distributions.Plain(base):
            return support_of(base)
        case Gaussian() | MvGaussian() | StudentT():
            return Support("floats")
        case gaussians.Gaussian() | gaussians.MvGaussian():
            return Support("floats")
        case Gamma() | Exponential() | LogNormal() | distributions.Gamma():
            return Support("positive")
        case distributions.Leaf(kind=distributions.EXPONENTIAL):
            return Support("positive")
        case Beta() | distributions.Root(law=beta.Beta):
            return Support("between")
        case Dirichlet() | distributions.Root(law=dirichlet.Dirichlet):
            return Support("shares")
        case UniformFloat(low, up) if is_known(low) and is_known(up) and float(low) < float(up):
            return Support("between", float(low), float(up))
    return None

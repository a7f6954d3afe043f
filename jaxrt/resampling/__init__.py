"""Resampling schemes: from the weights of a population to the ancestors of the next one.

A scheme is a function `(key, weights) -> ancestors`: float[N] weights of any positive sum in,
int32[N] sorted ancestors out. All are unbiased (the expected number of offspring of a particle is N
times its normalised weight) and take linear time without sorting or searching.
"""

from collections.abc import Callable

from jax import Array
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling.multinomial import multinomial
from pzjax.jaxrt.resampling.residual import residual
from pzjax.jaxrt.resampling.stratified import stratified
from pzjax.jaxrt.resampling.systematic import systematic

Scheme = Callable[[Key, Array], Array]

SCHEMES: dict[str, Scheme] = {
    "systematic": systematic,
    "stratified": stratified,
    "multinomial": multinomial,
    "residual": residual,
}

__all__ = ["SCHEMES", "Scheme", "multinomial", "residual", "stratified", "systematic"]

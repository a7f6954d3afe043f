"""A stand-in for an inference module, as minih.ml is for OCaml: one particle, whose number is n, no randomness.

`sample (prob, m)` at its k-th activation is m + k + n, `sample' (prob, m)` is m + n; `observe` adds a - b to the score.
"""

import dataclasses

import jax
import numpy as np
from jax.experimental import io_callback
from pzjax.jaxrt.function import curried
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import as_key

PARTICLE = {"number": 0, "score": 0.0}


def _said(function, *given):
    form = jax.ShapeDtypeStruct((), np.float64)
    return io_callback(function, form, *given, ordered=True)


def _add(a, b):
    PARTICLE["score"] += float(a) - float(b)
    return np.float64(0.0)


def _sample(count, given):
    _, mean = given
    count = count + 1.0
    return count, (mean + count + PARTICLE["number"], 0.0)


def _observe(state, given):
    _said(_add, *given[1])
    return state, ((), 0.0)


sample = Node(lambda key: np.float64(0.0), _sample, lambda count: 0.0 * count, "sample", proba=True)
observe = Node(lambda key: (), _observe, lambda state: state, "observe", proba=True)


def sample_prime(given):
    _, mean = given
    return mean + PARTICLE["number"]


def observe_prime(given):
    _said(_add, *given[1])
    return ()


def score(_):
    return _said(lambda: np.float64(PARTICLE["score"]))


def _numbered(size, node, step):
    PARTICLE.update(number=int(size), score=0.0)
    return dataclasses.replace(node, step=step)


@curried
def infer(size, model):
    def step(state, given):
        state, (output, _) = model.step(state, (as_key(0), given))
        return state, output

    return dataclasses.replace(_numbered(size, model, step), proba=False)


@curried
def hybrid_infer(size, model):
    node = _numbered(
        size, model, lambda state, given: model.step(state, (given[0], ((), given[1])))
    )
    return dataclasses.replace(node, flow=lambda state, given: model.flow(state, ((), given)))

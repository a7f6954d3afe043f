"""What a model says by itself: which draws make a particle fail, and what is not computed yet."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
import pytest
from pzjax.jaxrt import PLACEHOLDER
from pzjax.jaxrt.distributions.bernoulli import bernoulli
from pzjax.jaxrt.distributions.combine import Joint
from pzjax.jaxrt.distributions.gaussian import gaussian
from pzjax.jaxrt.exceptions import watching_particle
from pzjax.jaxrt.inference.inspection import Cause, inspecting
from pzjax.jaxrt.inference.primitives import (
    factor,
    factor_node,
    observe,
    observe_node,
    sample,
    sample_node,
)
from pzjax.jaxrt.random import as_key

KEY = as_key(3)


def fails(make: Any, parameter: Any) -> bool:
    """Whether a particle that draws from `make (parameter)` fails."""

    def draw(parameter: Any) -> Any:
        value, _, failed = watching_particle(lambda: sample(KEY, make(parameter)))
        return value, failed

    value, failed = jax.jit(draw)(np.float32(parameter))
    assert jax.tree.structure(value) == jax.tree.structure(make(parameter).mean())
    return bool(failed)


# name: a distribution of a parameter, one with which it is right, one with which it is not.
WATCHED: dict[str, tuple[Any, float, float]] = {
    "a number of trials": (bernoulli, 0.5, 2.0),
    "a scale": (lambda p: gaussian(0.0, p), 1.0, -1.0),
    "a scale beside a location": (lambda p: gaussian(p, p), 1.0, -1.0),
    "one of a pair": (lambda p: Joint((gaussian(p, 1.0), bernoulli(p))), 1.0, -1.0),
}


@pytest.mark.parametrize("name", WATCHED)
def test_a_draw_fails_where_its_parameter_is_outside(name: str) -> None:
    make, inside, outside = WATCHED[name]
    assert fails(make, inside) is False
    assert fails(make, outside) is True


def test_a_location_is_not_looked_at() -> None:
    # The draw itself is NaN where the location is.
    assert not fails(lambda p: gaussian(p, 1.0), np.nan)
    assert not fails(lambda p: Joint((gaussian(p, 1.0), gaussian(p, 2.0))), np.nan)
    assert fails(lambda p: Joint((gaussian(p, 1.0), bernoulli(p))), np.nan)


@pytest.mark.parametrize(
    ("law", "expected"),
    [(gaussian(0.0, -1.0), True), (bernoulli(2.0), True), (bernoulli(0.5), False)],
    ids=repr,
)
def test_known_parameters_outside_fail_always(law: Any, expected: bool) -> None:
    assert fails(lambda p: law, 0.0) is expected


def test_a_draw_that_fails_is_found_where_it_is_inspected() -> None:
    # A boolean is never NaN: nothing but the code of the draw tells that its particle has failed.
    def draw(p: Any) -> Any:
        _, code, failed = watching_particle(lambda: sample(KEY, bernoulli(p)), whole=True)
        return code, failed

    with inspecting(Cause.NAN) as inspection:
        code, failed = jax.jit(draw)(np.float32(2.0))
    assert failed
    finding = inspection.sites[int(code)].of(0, 1)
    assert finding is not None
    assert (finding.what, finding.distribution.p) == ("sample", 2)


def test_what_is_not_computed_yet_stays_so_and_weighs_nothing() -> None:
    assert sample(KEY, PLACEHOLDER) is PLACEHOLDER
    assert observe(PLACEHOLDER, 1.0) == 0
    assert observe(gaussian(0.0, 1.0), PLACEHOLDER) == 0
    assert observe(PLACEHOLDER, PLACEHOLDER) == 0
    with inspecting(Cause.ZERO) as inspection:
        observe(PLACEHOLDER, 1.0), observe(gaussian(0.0, 1.0), PLACEHOLDER)
    assert not inspection.sites


def test_the_nodes_are_the_functions() -> None:
    law = gaussian(1.0, 4.0)
    _, (value, score) = sample_node.step((), (KEY, law))
    assert (value, score) == (sample(KEY, law), 0)
    assert observe_node.step((), (KEY, (law, 2.0))) == ((), ((), observe(law, 2.0)))
    assert factor_node.step((), (KEY, 2.0)) == ((), ((), factor(2.0)))
    assert observe(law, 2.0) == law.log_prob(2.0)

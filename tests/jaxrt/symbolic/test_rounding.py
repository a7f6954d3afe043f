"""What rounding makes of variances in 32 bits, where what is seen is nearly exact: never less than 0."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.symbolic.families import gaussian
from pzjax.jaxrt.symbolic.store import Store
from pzjax.jaxrt.symbolic.terms import Affine

NOISES = np.geomspace(1e-12, 1e-3, 2000).astype(np.float32)


def seen(noise: Any, coefs: Any, first: Any, second: Any) -> Any:
    """The variances of two scalars and of a form of them that was seen, and the density of seeing it again."""
    store = Store()
    for number, variance in enumerate((first, second)):
        store.mean[number], store.cov[number, number] = jnp.zeros(()), variance
    form = Affine(tuple(coefs), None, (0, 1), ())
    gaussian.condition(store, form, noise, 5.69)
    variances = store.cov[0, 0], store.cov[1, 1]
    spread = gaussian.variance_of(form, gaussian.covariances(store, form))
    return *variances, spread, gaussian.condition(store, form, noise, 5.69)


@pytest.mark.parametrize(
    ("coefs", "first", "second"),
    [((0.0, 1.0), 0.0, 10.0), ((1.0, 1.0), 3.0, 10.0), ((1.0, 0.0), 10.0, 0.3)],
)
def test_what_is_nearly_known_has_no_negative_variance(
    coefs: tuple[float, float], first: float, second: float
) -> None:
    """Of a form of several scalars, of which only the run knows by what it multiplies them."""
    prior = (jnp.full(len(NOISES), one, jnp.float32) for one in (first, second))
    found = jax.jit(jax.vmap(seen, in_axes=(0, None, 0, 0)))(
        jnp.asarray(NOISES), jnp.asarray(coefs, jnp.float32), *prior
    )
    *variances, density = map(np.asarray, found)
    assert min(map(np.min, variances)) >= 0
    assert np.all(np.isfinite(density))

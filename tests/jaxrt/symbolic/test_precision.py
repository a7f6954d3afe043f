"""Long runs in 32 bits: the means are those of 64 bits, within a share of a posterior deviation."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
import pytest
from pzjax.stdlib import infer_semi_symbolic as ssi

STEPS = 100_000
RANDOM = np.random.default_rng(1)
X, SPEED, TURN = np.cumsum(RANDOM.normal(size=(3, STEPS)), axis=1)
LEFT, RIGHT = RANDOM.normal(size=(2, STEPS))
ROWS: dict[str, Any] = {
    "kalman": X + LEFT,
    "wheels": (SPEED - 2 * TURN + LEFT, SPEED + 2 * TURN + np.sqrt(0.95) * RIGHT),
    "gtree": (5 + np.sqrt(1010) * LEFT, 5 + np.sqrt(1000) * RIGHT),
    "coin": LEFT > 0.5,
}


def moments(model: Any, rows: Any, bits: int) -> tuple[Any, ...]:
    with jax.enable_x64(bits == 64):
        node = ssi.infer_marginal(1)(model)
        rows = jax.tree.map(
            lambda c: c if c.dtype == bool else c.astype(np.float32).astype(f"float{bits}"), rows
        )
        state = node.init(0, like=jax.tree.map(lambda column: column[0], rows))

        def step(state: Any, row: Any) -> Any:
            state, found = node.step(state, row)
            return state, (found.mean(), found.variance())

        found = jax.jit(lambda state, rows: jax.lax.scan(step, state, rows)[1])(state, rows)
        return tuple(np.atleast_2d(np.asarray(one)) for one in found)


@pytest.mark.slow
@pytest.mark.parametrize("name", list(ROWS))
def test_means_in_32_bits_do_not_drift(models: Any, name: str) -> None:
    mean, variance = moments(getattr(models, name), ROWS[name], 32)
    exact, spread = moments(getattr(models, name), ROWS[name], 64)
    assert np.max(np.abs(mean - exact) / np.sqrt(spread)) < 1e-2
    assert np.max(np.abs(variance / spread - 1)[:, 1:]) < 1e-3

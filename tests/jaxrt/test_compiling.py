"""Options for the compiler: no fusion for large scalar steps, and only for those."""

from __future__ import annotations

from collections.abc import Callable

import jax
import jax.numpy as jnp
from pzjax.jaxrt.compiling import compiler_options


def chain(length: int) -> Callable[[jax.Array], jax.Array]:
    """A step of so many equations."""

    def step(x: jax.Array) -> jax.Array:
        for _ in range(length):
            x = jnp.sin(x)
        return x

    return step


def options(step: Callable[[jax.Array], jax.Array], size: int = 1) -> dict[str, object]:
    """The options for a step over `size` numbers."""
    return compiler_options(jax.make_jaxpr(step)(jnp.ones(size)))


def test_small_steps_and_steps_over_particles_keep_fusion() -> None:
    assert options(chain(10)) == {}
    assert options(chain(1000), size=1000) == {}


def test_a_large_scalar_step_is_compiled_without_fusion() -> None:
    assert options(chain(1000)) == {"xla_disable_hlo_passes": "fusion"}


def test_equations_inside_branches_count() -> None:
    def step(x: jax.Array) -> jax.Array:
        return jax.lax.cond(x[0] > 0, chain(500), chain(1), x)

    assert options(step) != {}


def test_the_step_computes_the_same() -> None:
    step, x = chain(400), jnp.ones(1)
    compiled = jax.jit(step, compiler_options=options(step))
    assert jnp.allclose(compiled(x), jax.jit(step)(x), rtol=1e-6)

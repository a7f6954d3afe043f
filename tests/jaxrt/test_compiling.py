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


def shared(length: int) -> Callable[[jax.Array], list[jax.Array]]:
    """A step of twice so many equations, each of whose results depends on all values before it."""

    def step(x: jax.Array) -> list[jax.Array]:
        results = []
        for _ in range(length):
            x = jnp.sin(x)
            results.append(jnp.cos(x))
        return results

    return step


def options(step: Callable[[jax.Array], object], size: int = 1) -> dict[str, object]:
    """The options for a step over `size` numbers."""
    return compiler_options(jax.make_jaxpr(step)(jnp.ones(size)))


def test_small_steps_and_steps_over_particles_keep_fusion() -> None:
    assert options(chain(10)) == {}
    assert options(chain(1000), size=1000) == {}


def test_a_large_step_whose_equations_fusion_would_repeat_is_compiled_without() -> None:
    assert options(chain(1000)) == {}
    assert options(shared(500)) == {"xla_disable_hlo_passes": "fusion"}


def test_equations_inside_branches_count() -> None:
    def step(x: jax.Array) -> list[jax.Array]:
        return jax.lax.cond(x[0] > 0, shared(300), shared(300), x)

    assert options(step) != {}


def test_the_step_computes_the_same() -> None:
    step, x = shared(200), jnp.ones(1)
    compiled = jax.jit(step, compiler_options=options(step))
    assert jnp.allclose(jnp.stack(compiled(x)), jnp.stack(step(x)), rtol=1e-6)

"""What a step asks of a GPU, as its program for CUDA tells: no branch, no loop, few passes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from lowered import Lowered, combined, conditionals, operations, passes
from pzjax.jaxrt import as_key, scan
from pzjax.jaxrt.inference import engines
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import Key
from pzjax.jaxrt.resampling import SCHEMES
from pzjax.jaxrt.resampling.local import LocalLine
from toy_models import coin, kalman

BENCHMARKS = Path(__file__).parents[2] / "examples" / "benchmarks"
MODELS = ("coin", "gaussian", "gtree", "kalman", "kalman3d", "outlier", "wheels")
SIZE = 100_000


@pytest.fixture
def filters(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    before = set(sys.modules)
    import filters

    yield filters
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(BENCHMARKS)):
            del sys.modules[name]


@pytest.mark.parametrize("model", MODELS)
def test_a_filter_asks_for_no_more_than_the_one_by_hand(filters: Any, model: str) -> None:
    columns = [column[:10] for column in filters.data.observations(model, "made")]
    own, by_hand = (
        Lowered(make(model, SIZE), 0, columns, platform="cuda").loop()
        for make in (filters.translated, filters.handwritten)
    )
    assert conditionals(own) == []
    assert "while" not in operations(own)
    assert combined(own) == {"maximum"}
    assert passes(own) <= passes(by_hand) + 2


def ancestors(scheme: str, key: Key, weights: Any) -> Any:
    line = LocalLine(len(weights))
    return line.ancestors(SCHEMES[scheme](key, weights, line))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_resampling_for_a_gpu_adds_up_at_no_place(scheme: str) -> None:
    def resampled(words: Any, weights: Any) -> Any:
        return ancestors(scheme, Key(words), weights)

    seed = np.zeros(2, np.uint32)
    for size in (SIZE, 2**21):
        text = Lowered(resampled, seed, np.ones(size, np.float32), platform="cuda").main()
        assert conditionals(text) == []
        assert combined(text) == {"maximum"}
        # One bucket after the other has its points compared: the loop is that of the scheme.
        assert operations(text)["while"] == (1 if scheme == "multinomial" else 0)
        assert "stablehlo.sort" not in text


def lowered_filter(node: Node, platform: str = "cuda") -> str:
    measures = np.zeros(10, np.float32)
    return Lowered(
        lambda seed: scan(
            lambda s, y: _mean(node, s, y), node.init(seed, like=measures[0]), measures
        ),
        0,
        platform=platform,
    ).loop()


def _mean(node: Node, state: Any, given: Any) -> Any:
    state, posterior = node.step(state, given)
    return state, (posterior.mean(), posterior.log_evidence)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_scheme_in_a_filter(scheme: str) -> None:
    text = lowered_filter(engines.particle_filter(1000, kalman, scheme))
    assert conditionals(text) == []
    assert "precision = [DEFAULT, DEFAULT]" not in text


def test_an_adaptive_filter_has_the_branch_that_it_asks_for() -> None:
    assert len(conditionals(lowered_filter(engines.adaptive_filter(1000, 0.5, kalman)))) == 1


def test_what_a_platform_does_not_need_is_not_in_its_program() -> None:
    node = engines.particle_filter(1000, kalman)
    cuda, cpu = (lowered_filter(node, platform) for platform in ("cuda", "cpu"))
    assert "dot_general" in operations(cpu)
    assert "dot_general" not in operations(cuda)
    assert "optimization_barrier" in operations(cpu)
    assert "optimization_barrier" not in operations(cuda)


def test_a_program_for_several_platforms_has_the_form_of_each() -> None:
    node = engines.particle_filter(100, coin)
    state = node.init(0, like=np.asarray(True))
    made = jax.export.export(jax.jit(node.step), platforms=("cpu", "cuda", "tpu"))(
        state, np.asarray(True)
    )
    after, posterior = jax.jit(made.call)(state, np.asarray(True))
    expected, wanted = jax.jit(node.step)(state, np.asarray(True))
    np.testing.assert_array_equal(posterior.values.tree, wanted.values.tree)
    np.testing.assert_array_equal(after.states.tree[1], expected.states.tree[1])


@pytest.mark.slow
def test_resampling_by_platform_under_vmap_and_in_branches() -> None:
    weights = jnp.asarray(np.random.default_rng(0).exponential(size=(3, 50)), jnp.float32)
    alone = [ancestors("systematic", as_key(k), row) for k, row in enumerate(weights)]
    words = jnp.stack([jnp.asarray(as_key(k).data) for k in range(3)])
    together = jax.vmap(lambda word, row: ancestors("systematic", Key(word), row))(words, weights)
    np.testing.assert_array_equal(together, alone)
    chosen = jax.jit(
        lambda flag, row: jax.lax.cond(
            flag,
            lambda: ancestors("systematic", as_key(0), row),
            lambda: jnp.arange(50, dtype=jnp.int32),
        )
    )(True, weights[0])
    np.testing.assert_array_equal(chosen, alone[0])

"""Large steps of scalars: blocks give what XLA gives of the whole, whatever it can simplify in them."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax
from pzjax.jaxrt import Float, Node, Parameter, compact
from pzjax.jaxrt.compiling import blocks
from pzjax.jaxrt.compiling.equations import operations
from pzjax.jaxrt.compiling.packing import Packing
from pzjax.jaxrt.insides import trace

FLOATS: list[Callable[..., Any]] = [
    lambda x, y, b: x + y,
    lambda x, y, b: x - x,
    lambda x, y, b: x * 0.5,
    lambda x, y, b: jnp.where(b, x, x),
    lambda x, y, b: jnp.where(b & False, x, y),
    lambda x, y, b: jnp.where(b, x, y),
    lambda x, y, b: lax.cond(b, lambda: (x * y, y), lambda: (y, x))[0],
    lambda x, y, b: lax.cond(b, lambda: x, lambda: 2.0),
    lambda x, y, b: jnp.sin(x),
    lambda x, y, b: jnp.clip(x, -1.0, 1.0),
    lambda x, y, b: b.astype(x.dtype),
    lambda x, y, b: jnp.zeros_like(x),
    lambda x, y, b: lax.fori_loop(0, 3, lambda i, z: z * 0.5 + x, y),
    lambda x, y, b: jnp.stack([x, y])[b.astype(int)],
    lambda x, y, b: jax.nn.relu(x),
]
TRUTHS: list[Callable[..., Any]] = [
    lambda x, y, b: x > y,
    lambda x, y, b: x == x,
    lambda x, y, b: ~b,
    lambda x, y, b: b & (x > 0.0),
    lambda x, y, b: b ^ b,
    lambda x, y, b: jnp.ones_like(b),
]


def step_of(seed: int, size: int) -> tuple[Callable[..., Any], int, int]:
    """A random step of scalars: floats and truth values to as many, and how many of each."""
    choose = random.Random(seed)
    numbers, truths = choose.randint(1, 4), choose.randint(1, 3)
    plan = [
        (choose.random() < 0.7, choose.randrange(100), [choose.random() for _ in range(3)])
        for _ in range(size)
    ]
    kept = [choose.random() for _ in range(numbers + truths)]

    def step(*given: Any) -> list[Any]:
        floats, bools = list(given[:numbers]), list(given[numbers:])
        for is_float, which, places in plan:
            x, y = (floats[int(place * len(floats))] for place in places[:2])
            b = bools[int(places[2] * len(bools))]
            made = (FLOATS if is_float else TRUTHS)[which % len(FLOATS if is_float else TRUTHS)]
            (floats if is_float else bools).append(made(x, y, b))
        results = [floats[int(place * len(floats))] for place in kept[:numbers]]
        return results + [bools[int(place * len(bools))] for place in kept[numbers:]]

    return step, numbers, truths


def compared(seed: int, size: int) -> None:
    """Run a random step ten times in blocks and as it is; the results are the same."""
    step, numbers, truths = step_of(seed, size)
    start = [jnp.float32(0.3 * k - 0.5) for k in range(numbers)]
    start += [jnp.asarray(k % 2 == 0) for k in range(truths)]
    traced, _ = trace(step, *start)
    packing = Packing(start, packs=True)

    def packed_step(packed: list[Any], _: None) -> tuple[list[Any], list[Any]]:
        after = blocks.evaluate(traced, packing.places(packed))
        return packing.packed(after), [one.value for one in after]

    def plain_step(state: list[Any], _: None) -> tuple[list[Any], list[Any]]:
        after = [one.astype(was.dtype) for one, was in zip(step(*state), state, strict=True)]
        return after, after

    in_blocks = jax.jit(lambda packed: lax.scan(packed_step, packed, length=10)[1])
    plain = jax.jit(lambda state: lax.scan(plain_step, state, length=10)[1])
    for got, wanted in zip(in_blocks(packing.pack(start)), plain(start), strict=True):
        np.testing.assert_allclose(got, wanted, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("seed", range(12))
def test_random_steps_are_the_same_in_blocks(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "LEAST", 1 + seed % 8)
    monkeypatch.setattr(blocks, "MOST", 3 + seed)
    compared(seed, 40)


def test_large_steps_of_scalars_are_worth_blocks_and_no_others() -> None:
    chain, _, _ = step_of(0, 10)
    small, _ = trace(lambda x: chain(*[x] * 4, *[x > 0] * 3), 1.0)
    assert not blocks.worthwhile(small)

    def many(x: Any) -> Any:
        for _ in range(blocks.MANY):
            x = jnp.sin(x)
        return x

    assert blocks.worthwhile(trace(many, 1.0)[0])
    assert blocks.worthwhile(trace(jax.jit(many), 1.0)[0])
    branches, _ = trace(lambda x: lax.cond(x > 0, many, jnp.cos, x), 1.0)
    assert blocks.worthwhile(branches)
    assert not blocks.worthwhile(trace(many, jnp.zeros(1000))[0])
    both, _ = trace(lambda x, particles: (many(x), particles + x), 1.0, jnp.zeros(1000))
    assert not blocks.worthwhile(both)


def test_effects_keys_and_large_arrays_stay_out_of_blocks() -> None:
    def step(x: Any, key: Any, particles: Any) -> Any:
        jax.debug.callback(print, x)
        return x + jax.random.normal(key), particles + x, lax.sort(jnp.stack([x, x]))

    traced, _ = trace(step, 1.0, jax.random.key(0), jnp.zeros(1000))
    sizes = [(one.name, operations(one)) for one in traced.equations]
    assert {name for name, size in sizes if size} <= {"add", "convert_element_type"}
    assert {"debug_callback", "sort"} <= {name for name, size in sizes if not size}


@pytest.mark.parametrize("counts", [[1], [5], [3, 60, 2]])
def test_a_packed_state_comes_back(counts: list[int]) -> None:
    forms = [np.float32, np.int32, np.bool_]
    leaves = [
        jnp.asarray(k % 7, form)
        for form, count in zip(forms, counts, strict=False)
        for k in range(count)
    ]
    leaves += [jnp.arange(3.0), jnp.arange(4.0, 7.0), jnp.zeros(1000), jnp.zeros((0,))]
    random.Random(1).shuffle(leaves)
    packing = Packing(leaves, packs=True)
    arrays = packing.pack(leaves)
    assert len(arrays) < 10
    again = jax.jit(lambda arrays: packing.packed(packing.places(arrays)))(arrays)
    for one, place in zip(leaves, packing.places(again), strict=True):
        np.testing.assert_array_equal(one, place.value)
        assert one.dtype == place.value.dtype


def averaged(form: Any) -> Node:
    """A node with the mean of its inputs, their number, and whether there was one, among others."""

    def step(state: Any, given: Any) -> tuple[Any, Any]:
        count, (mean, _), buffer = state
        count, mean = count + 1, mean + (given - mean) / (count + 1)
        return (count, (mean, given > 0), jnp.roll(buffer, 1).at[0].set(given)), (mean, buffer)

    def first(key: Any) -> Any:
        del key
        return jnp.int32(0), (jnp.float32(0), jnp.asarray(False)), jnp.zeros(100)

    return Node(first, step, lambda state: first(None), "averaged", input=form)


def test_a_compact_node_is_the_node() -> None:
    node = averaged(Float)
    small = compact(node)
    inputs = jnp.linspace(-1.0, 2.0, 12)
    for wanted, got in zip(
        jax.tree.leaves(lax.scan(node.step, node.init(0), inputs)[1]),
        jax.tree.leaves(lax.scan(small.step, small.init(0), inputs)[1]),
        strict=True,
    ):
        np.testing.assert_allclose(got, wanted, rtol=1e-6)
    streams = jnp.stack([inputs, -inputs])
    means, _ = jax.vmap(lambda one: lax.scan(small.step, small.init(0), one)[1])(streams)
    np.testing.assert_allclose(means[:, -1], streams.mean(axis=1), atol=1e-6)
    state, _ = small.step(small.init(0), inputs[3])
    for wanted, got in zip(small.init(0), small.reset(state), strict=True):
        np.testing.assert_array_equal(got, wanted)


def test_a_compact_node_knows_its_input() -> None:
    node = averaged(Parameter(0))
    assert compact(node, like=jnp.float32(0)).init(0)

"""Tables of finite discrete variables against sums over all combinations in NumPy."""

from __future__ import annotations

from collections.abc import Iterator

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.test_util import check_grads
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.symbolic.families import table as T


@pytest.fixture(autouse=True)
def bits() -> Iterator[None]:
    with jax.enable_x64(True):
        yield


def law(*shape: int, seed: int = 0) -> np.ndarray:
    weights = np.random.default_rng(seed).random(shape)
    return weights / weights.sum()


P = law(2, 3, 4)
JOINT = T.Table((1, 5, 7), np.log(P))


def near(left: object, right: object, rtol: float = 1e-9) -> None:
    np.testing.assert_allclose(left, right, rtol=rtol, atol=1e-12)


def test_axes_are_in_the_order_of_ids() -> None:
    given = T.of_logs([7, 1, 5], np.log(P.transpose(2, 0, 1)))
    assert given.ids == (1, 5, 7)
    near(given.logs, JOINT.logs)
    renamed = T.rename(JOINT, {1: 9})
    assert renamed.ids == (5, 7, 9)
    near(np.exp(renamed.logs), P.transpose(1, 2, 0))


def test_products_and_conditional_laws() -> None:
    other = T.of_logs([3, 5], np.log(law(2, 3, seed=1)))
    both = T.multiply(JOINT, other)
    assert both.ids == (1, 3, 5, 7)
    near(np.exp(both.logs), np.einsum("abc,db->adbc", P, law(2, 3, seed=1)))
    alone = T.multiply(T.of_logs([1], np.log([0.25, 0.75])), T.of_logs([0], np.log([0.5, 0.5])))
    near(np.exp(alone.logs), [[0.125, 0.375]] * 2)


def test_observing_conditions_and_tells_the_probability() -> None:
    after, score = T.observe(JOINT, 5, 2)
    assert after.ids == (1, 7)
    near(score, np.log(P[:, 2].sum()))
    near(np.exp(after.logs), P[:, 2] / P[:, 2].sum())
    last, second = T.observe(after, 1, 0)
    other, first = T.observe(JOINT, 1, 0)
    again, then = T.observe(other, 5, 2)
    near(score + second, first + then)  # in any order
    near(last.logs, again.logs)
    assert T.observe(JOINT, 5, 3)[1] == -np.inf


def test_likelihoods_and_evidence() -> None:
    likelihood = T.of_logs([7], jnp.log(jnp.array([0.1, 0.7, 0.0, 0.3])))
    after, score = T.weigh(JOINT, likelihood)
    weighted = P * [0.1, 0.7, 0.0, 0.3]
    near(score, np.log(weighted.sum()))
    near(T.probabilities(after, 7), weighted.sum(axis=(0, 1)) / weighted.sum())


@pytest.mark.slow
def test_sums_of_the_impossible_have_gradients() -> None:
    logs = jnp.array([[0.0, -jnp.inf], [1.0, -jnp.inf]])

    def evidence(shift: jax.Array) -> jax.Array:
        shifted = T.of_logs([0, 1], logs + shift[:, None])
        summed = T.sum_out(shifted, [0])  # the second value is impossible
        return T.weigh(summed, T.of_logs([1], jnp.log(jnp.array([0.5, 0.5]))))[1] + (
            T.log_sum(summed.logs, (-1,))
        )

    check_grads(evidence, (jnp.array([0.1, 0.2]),), 1, ["fwd", "rev"])
    assert T.log_sum(jnp.full(2, -jnp.inf), (-1,)) == -np.inf


@pytest.mark.slow
def test_a_variable_drawn_conditions_the_others() -> None:
    keys = as_key(3)
    many = T.Table(JOINT.ids, jnp.broadcast_to(JOINT.logs, (20_000, *P.shape)))
    values, rest = T.draw(many, [7, 1], keys)
    assert rest.ids == (5,)
    counts = np.zeros((2, 4))
    np.add.at(counts, (np.asarray(values[1]), np.asarray(values[7])), 1 / 20_000)
    near(counts, P.sum(axis=1), 0.15)
    first = P[values[1][0], :, values[7][0]]
    near(np.exp(rest.logs[0]), first / first.sum())


@pytest.mark.slow
def test_leading_axes_and_compiled() -> None:
    many = T.Table(JOINT.ids, jnp.stack([JOINT.logs, jnp.flip(JOINT.logs, 0)]))
    after, scores = jax.jit(T.observe, static_argnums=1)(many, 1, jnp.array([0, 0]))
    near(scores, np.log(P.sum(axis=(1, 2))))
    near(np.exp(after.logs[1]), P[1] / P[1].sum())
    mapped, _ = jax.vmap(lambda table: T.observe(table, 1, 0))(many)
    near(mapped.logs, after.logs)
    # One law, many values.
    near(T.observe(JOINT, 1, jnp.array([0, 1]))[1], np.log(P.sum(axis=(1, 2))))
    near(T.entropy(JOINT), -np.sum(P * np.log(P)))


def test_a_hidden_markov_chain_is_exact() -> None:
    start, move, emit = law(3), law(3, 3, seed=2), law(3, 2, seed=3)
    move, emit = move / move.sum(1, keepdims=True), emit / emit.sum(1, keepdims=True)
    seen = [0, 1, 1, 0, 1]
    forward, total, state, evidence = start, 0.0, T.of_logs([0], np.log(start)), 0.0
    for step, value in enumerate(seen):
        forward = forward * emit[:, value]
        total += np.log(forward.sum())
        forward = forward / forward.sum() @ move
        with_emitted = T.multiply(state, T.of_logs([step, 100], np.log(emit)))
        state, score = T.observe(with_emitted, 100, value)
        evidence += score
        state = T.sum_out(T.multiply(state, T.of_logs([step, step + 1], np.log(move))), [step])
    near(evidence, total)
    near(T.probabilities(state, len(seen)), forward)


def test_the_cap() -> None:
    eleven = [T.of_logs([index], np.zeros(2)) for index in range(12)]
    assert T.fits(*eleven)
    assert not T.fits(*eleven, T.of_logs([12], np.zeros(2)))
    assert T.fits(*eleven, T.of_logs([3], np.zeros(2)))


def test_half_precision() -> None:
    with jax.enable_x64(False):
        rough = T.of_logs([1, 5, 7], np.log(P) - 80)  # far from normalised
        assert rough.logs.dtype == np.float32
        after, score = T.observe(rough, 5, 2)
    near(score, np.log(P[:, 2].sum()), 1e-4)
    near(np.exp(after.logs), P[:, 2] / P[:, 2].sum(), 1e-4)

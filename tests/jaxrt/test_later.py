"""The steps after the first: the same results, and nothing in them that only a first step does."""

from __future__ import annotations

import sys
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax
from lowered import Lowered, conditionals
from pzjax.jaxrt import Float, Node, compact, scan
from pzjax.jaxrt.compiling.later import later
from pzjax.jaxrt.inference import engines
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.simulate import Simulator, simulate
from toy_models import coin, kalman

FLIPS = np.array([True, True, False, True, True])
SLOW = pytest.mark.slow
MEASURES = np.linspace(-3.0, 4.0, 7, dtype=np.float32)


def machine(step: Any, *start: Any, form: Any = Float) -> Node:
    """A node with a tuple as its state."""
    state = tuple(map(np.asarray, start))
    return Node(lambda key: state, step, lambda after: state, "machine", input=form)


def delayed(state: Any, given: Any) -> Any:
    """A delay of two steps by two flags, of which the second is the first one's last value."""
    first, second, kept = state
    out = lax.cond(first | second, lambda: -given, lambda: kept)
    return (np.asarray(False), first, given), out


def restarted(state: Any, given: Any) -> Any:
    """A counter that starts again at each negative input."""
    first, count = state
    count = lax.cond(first, lambda: jnp.float32(0), lambda: count + 1)
    return (given < 0, count), count


def known(node: Node, given: Any) -> dict[int, bool] | None:
    """What is known of the state of a node after its first step."""
    state = node.init(0, like=given)
    found = later(trace(node.step, state, given)[0], jax.tree.leaves(state))
    return None if found is None else {k: bool(value) for k, value in found.known.items()}


def test_flags_of_first_instants_are_found() -> None:
    one = np.float32(1)
    assert known(machine(restarted, True, np.float32(0)), one) is None
    # The second flag is false from the third step on only: it is no constant after the first.
    found = known(machine(delayed, True, True, np.float32(0)), one)
    assert found == {0: False}
    assert known(machine(lambda s, y: (s, y), True), one) == {0: True}
    assert known(machine(lambda s, y: ((~s[0],), y), True), one) is None
    filtered = engines.particle_filter(10, coin)
    assert known(filtered, np.asarray(True)) == {0: False}


@pytest.mark.parametrize(
    ("node", "inputs"),
    [
        (machine(delayed, True, True, np.float32(0)), MEASURES),
        (machine(restarted, True, np.float32(0)), MEASURES),
        pytest.param(engines.particle_filter(50, coin), FLIPS, marks=SLOW),
        (engines.particle_filter(50, kalman), MEASURES),
        pytest.param(engines.adaptive_filter(50, 0.5, kalman), MEASURES, marks=SLOW),
        pytest.param(engines.importance(50, kalman), MEASURES, marks=SLOW),
        pytest.param(
            compact(engines.particle_filter(50, kalman), like=MEASURES[0]), MEASURES, marks=SLOW
        ),
    ],
)
@pytest.mark.parametrize("steps", [pytest.param(0, marks=SLOW), pytest.param(1, marks=SLOW), 5])
def test_scan_is_that_of_jax(node: Node, inputs: Any, steps: int) -> None:
    inputs = inputs[:steps]

    def run(by: Any) -> Any:
        return jax.jit(lambda seed: by(node.step, node.init(seed, like=MEASURES[0]), inputs))(3)

    node = node if inputs.dtype != np.bool_ else _of_flips(node)
    wanted, got = run(lax.scan), run(scan)
    assert jax.tree.structure(got) == jax.tree.structure(wanted)
    for one, other in zip(jax.tree.leaves(got), jax.tree.leaves(wanted), strict=True):
        assert one.dtype == other.dtype
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


def _of_flips(node: Node) -> Node:
    """The node, whose `init` takes any input for a flip."""
    return Node(lambda key: node.init(key, like=np.asarray(True)), node.step, node.reset, node.name)


def test_scan_without_inputs_and_of_other_functions() -> None:
    total, rows = scan(lambda c, _: (c + 1, c), 0, None, 4)
    assert total == 4
    np.testing.assert_array_equal(rows, range(4))
    (flag, total), rows = scan(
        lambda c, _: ((False, jnp.where(c[0], 5, c[1] + 1)), c[1]), (True, 0), None, length=4
    )
    assert (bool(flag), int(total)) == (False, 8)
    np.testing.assert_array_equal(rows, [0, 5, 6, 7])


def test_scan_has_gradients_and_batches() -> None:
    node = machine(delayed, True, True, np.float32(0))

    def total(by: Any, inputs: Any) -> Any:
        return jnp.sum(jnp.square(by(node.step, node.init(0), inputs)[1]))

    inputs = jnp.asarray(MEASURES)
    wanted = jax.grad(lambda x: total(lax.scan, x))(inputs)
    np.testing.assert_allclose(jax.grad(lambda x: total(scan, x))(inputs), wanted, rtol=1e-6)
    both = jax.vmap(lambda x: total(scan, x))(jnp.stack([inputs, -inputs]))
    np.testing.assert_allclose(both, [total(lax.scan, inputs)] * 2, rtol=1e-6)


def test_the_prior_is_no_part_of_the_loop() -> None:
    node = engines.particle_filter(1000, coin)

    def run(by: Any) -> Any:
        def step(state: Any, given: Any) -> Any:
            state, posterior = node.step(state, given)
            return state, posterior.mean()

        return Lowered(
            lambda seed: by(step, node.init(seed, like=FLIPS[0]), FLIPS)[1], 0, platform="cuda"
        ).loop()

    assert len(conditionals(run(lax.scan))) > 0
    assert conditionals(run(scan)) == []


@pytest.fixture
def peeling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["pzjax.jaxrt.simulate"], "peels", lambda: True)


NODES = {
    "delayed": (machine(delayed, True, True, np.float32(0)), MEASURES),
    "restarted": (machine(restarted, True, np.float32(0)), MEASURES),
    "kalman": (
        Node(
            lambda key: engines.particle_filter(30, kalman).init(key, like=MEASURES[0]),
            lambda s, y: (lambda after, p: (after, p.mean()))(
                *engines.particle_filter(30, kalman).step(s, y)
            ),
            lambda s: s,
            input=Float,
        ),
        MEASURES,
    ),
}


EACH = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[SLOW] if name == "kalman" else []) for name in NODES]
)


@pytest.mark.usefixtures("peeling")
@EACH
def test_a_simulation_is_the_same_whatever_its_chunks_are(name: str) -> None:
    node, inputs = NODES[name]
    whole = np.concatenate(list(simulate(node, inputs, chunk=len(inputs))))
    np.testing.assert_allclose(whole, scan(node.step, node.init(0), inputs)[1], rtol=1e-5)
    for chunk in (1, 2, 3):
        pieces = np.concatenate(list(simulate(node, inputs, chunk=chunk)))
        np.testing.assert_array_equal(pieces, whole)


@pytest.mark.usefixtures("peeling")
@EACH
@pytest.mark.parametrize("done", [pytest.param(0, marks=SLOW), 4])
def test_a_simulation_goes_on_from_any_step(name: str, done: int) -> None:
    node, inputs = NODES[name]
    rows = inputs
    simulator = Simulator(node, capacity=10)
    whole = simulator.advance(len(rows), rows)
    assert simulator.steps == len(rows)
    part = Simulator(node, capacity=10)
    part.advance(done, rows[:done])
    other = Simulator(node, key=9, capacity=10)
    other.advance(3, rows[:3])
    other.restore(part.leaves(), done)
    np.testing.assert_array_equal(other.advance(len(rows) - done, rows[done:]), whole[done:])
    for one, wanted in zip(other.leaves(), simulator.leaves(), strict=True):
        np.testing.assert_array_equal(one, wanted)

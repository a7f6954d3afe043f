"""Simulation: the same numbers for all chunk sizes, nothing lost, and one compilation."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import jaxrt as rt
from pzjax.jaxrt import printing
from pzjax.jaxrt.distributions.gaussian import Gaussian
from pzjax.jaxrt.failing import InferenceFailure
from pzjax.jaxrt.inference import engines
from pzjax.jaxrt.inference.particles import Cause
from pzjax.jaxrt.simulate import Simulator, simulate
from pzjax.stdlib import distribution as Distribution
from pzjax.stdlib import stdlib as Stdlib


@rt.node(input=rt.Float, output=(rt.Int, rt.Float))
class mixer:
    """mixer : float -D-> int * float"""

    @rt.state
    class State:
        n: rt.Int
        x: rt.Float

    def init(self, key):
        return self.State(n=0, x=0.4)

    def reset(self, state):
        return self.State(n=0, x=0.4)

    def step(self, state, given):
        x = 3.9 * state.x * (1.0 - state.x) + 1e-3 * jnp.sin(given * state.x + 0.1)
        return self.State(n=state.n + 1, x=x), (state.n, x * x + given * 0.3)


@rt.node(input=rt.Float, output=rt.Float, proba=True)
class walk:
    """walk : float ~D~> float"""

    @rt.state
    class State:
        x: rt.Float

    def init(self, key):
        return self.State(x=0.0)

    def reset(self, state):
        return self.State(x=0.0)

    def step(self, state, key, y):
        x = rt.sample(key.fold(0), Distribution.gaussian((state.x, 1.0)))
        return self.State(x=x), (x, rt.observe(Distribution.gaussian((x, 1.0)), y))


@rt.node(input=rt.Float, output=rt.Float)
class tracker:
    """tracker : float -D-> float"""

    infer = engines.particle_filter(50, walk)

    @rt.state
    class State:
        infer: Any

    def init(self, key):
        return self.State(infer=self.infer.fresh(key.fold(0)))

    def reset(self, state):
        return self.State(infer=self.infer.reset(state.infer))

    def step(self, state, y):
        infer, posterior = self.infer.step(state.infer, y)
        return self.State(infer=infer), Distribution.mean_float(posterior)


@rt.node(input=rt.Unit, output=rt.Float)
class noise:
    """noise : unit -D-> float"""

    @rt.state
    class State:
        key: rt.Key

    def init(self, key):
        return self.State(key=key)

    def reset(self, state):
        return state

    def step(self, state, _):
        drawn = Distribution.draw(state.key.fold(0), Distribution.gaussian((0.0, 1.0)))
        return self.State(key=state.key.next()), drawn


@rt.node(input=rt.Unit, output=rt.Int)
class speaker:
    """speaker : unit -D-> int"""

    @rt.state
    class State:
        n: rt.Int

    def init(self, key):
        return self.State(n=0)

    def reset(self, state):
        return self.State(n=0)

    def step(self, state, _):
        Stdlib.print_int(state.n)
        Stdlib.print_newline(())
        return self.State(n=state.n + 1), state.n


@rt.node(input=rt.Opaque, output=rt.Opaque)
class delay:
    """delay : 'a -D-> 'a"""

    @rt.state
    class State:
        last: Any

    def init(self, key):
        return self.State(last=rt.PLACEHOLDER)

    def reset(self, state):
        return state

    def step(self, state, x):
        return self.State(last=x), state.last


@pytest.fixture(params=[32, 64])
def precision(request: pytest.FixtureRequest) -> Iterator[int]:
    with jax.enable_x64(request.param == 64):
        yield request.param


def together(chunks: Iterator[Any]) -> Any:
    return jax.tree.map(lambda *parts: np.concatenate(parts), *chunks)


def same(one: Any, other: Any) -> None:
    jax.tree.map(np.testing.assert_array_equal, one, other)
    assert jax.tree.map(lambda a: a.dtype, one) == jax.tree.map(lambda a: a.dtype, other)


def test_chunks_do_not_change_a_bit(precision: int) -> None:
    inputs = np.sin(np.arange(40, dtype=f"float{precision}"))
    reference = together(simulate(mixer, inputs, chunk=40))
    for chunk in (1, 7, 64, None):
        same(reference, together(simulate(mixer, inputs, chunk=chunk)))
    same(reference, together(simulate(mixer, iter(inputs.tolist()))))
    simulator = Simulator(mixer)
    rows = [simulator.advance(1, given[None]) for given in inputs]
    same(reference, together(iter(rows)))
    _, scanned = jax.lax.scan(mixer.step, mixer.init(), inputs)
    same(reference, jax.tree.map(np.asarray, scanned))
    # A step compiled alone may be rounded otherwise: the compiler is free to fuse products and sums.
    number, x = reference
    step, state = jax.jit(mixer.step), mixer.init()
    for row, given in enumerate(inputs):
        state, output = step(state, given)
        assert (output[0], output[1]) == (number[row], pytest.approx(x[row], rel=1e-5))


def test_chunks_do_not_change_particles() -> None:
    inputs = np.sin(np.arange(20.0))
    reference = together(simulate(tracker, inputs, key=3, chunk=20))
    same(reference, together(simulate(tracker, inputs, key=3)))


def test_seeds(precision: int) -> None:
    one, again, other = (together(simulate(noise, steps=5, key=key)) for key in (1, 1, 2))
    same(one, again)
    assert len({*one.tolist(), *other.tolist()}) == 10


def test_a_partial_chunk_compiles_nothing_new(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "jax._src.dispatch")
    with jax.log_compiles():
        sizes = [len(n) for n, _ in simulate(mixer, np.zeros(10), chunk=4)]
    assert sizes == [4, 4, 2]
    loops = [r for r in caplog.records if "Finished XLA compilation of jit(run)" in r.getMessage()]
    assert len(loops) == 1


def test_a_state_that_is_restored_compiles_nothing_new(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "jax._src.dispatch")
    with jax.log_compiles():
        simulator = Simulator(tracker, capacity=4)
        simulator.advance(3, np.ones(3))
        kept = [leaf.copy() for leaf in simulator.leaves()]
        once = simulator.advance(2, np.ones(2))
        simulator.restore(kept, 3)
        twin = simulator.twin()
        simulator.restore(kept, 3)
        same(once, simulator.advance(2, np.ones(2)))
        twin.restore(kept, 3)
        same(once, twin.advance(2, np.ones(2)))
        assert (simulator.steps, twin.steps) == (5, 5)
    loops = [r for r in caplog.records if "Finished XLA compilation of jit(run)" in r.getMessage()]
    assert len(loops) == 1


def test_steps_end_where_the_first_limit_is() -> None:
    assert len(together(simulate(mixer, np.zeros(10), steps=3))[0]) == 3
    assert len(together(simulate(mixer, np.zeros(3), steps=10))[0]) == 3
    assert list(simulate(mixer, np.zeros(3), steps=0)) == []
    assert list(simulate(mixer, iter([]))) == []


def test_unbounded_runs_stream() -> None:
    counter = rt.Node(
        lambda key: jnp.asarray(0), lambda n, _: (n + 1, n), lambda n: n, input=rt.Unit
    )
    chunks = itertools.islice(simulate(counter, chunk=100), 5)
    assert [int(chunk[-1]) for chunk in chunks] == [99, 199, 299, 399, 499]


def test_what_is_printed_is_there_when_a_chunk_is() -> None:
    printed: list[str] = []
    with printing.redirected(lambda text, error: printed.append(text)):
        for chunk in simulate(speaker, steps=5, chunk=2):
            assert "".join(printed).split() == [str(n) for n in range(int(chunk[-1]) + 1)]
    assert "".join(printed) == "0\n1\n2\n3\n4\n"


def test_the_first_input_gives_the_form_that_the_type_does_not() -> None:
    inputs = (np.arange(3), np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], np.float32))
    number, vector = together(simulate(delay, inputs))
    assert number.tolist() == [0, 0, 1]
    assert vector.tolist() == [[0, 0], [1, 2], [3, 4]]
    with pytest.raises(TypeError, match="give `like`"):
        Simulator(delay)


def test_failures_end_a_run_after_the_steps_before() -> None:
    inputs = np.array([0.0, 1.0, np.nan, 0.0])
    simulation = simulate(tracker, inputs, chunk=4)
    assert len(next(simulation)) == 2
    with pytest.raises(InferenceFailure, match="step 3 of tracker") as caught:
        next(simulation)
    assert caught.value.step == 3
    means = together(simulate(tracker, inputs, settings=rt.Settings(on_failure="nan")))
    assert np.isnan(means).tolist() == [False, False, True, False]


@pytest.mark.parametrize(
    ("weight", "cause", "remedy"),
    [
        (-np.inf, Cause.ZERO, "Try more particles"),
        (np.inf, Cause.INFINITE, "Give the model a positive variance"),
        (np.nan, Cause.NAN, "Guard the parameter"),
    ],
)
@pytest.mark.parametrize("nested", [False, True])
def test_failures_tell_their_cause(weight: float, cause: Cause, remedy: str, nested: bool) -> None:
    def scored(state: Any, given: Any) -> Any:
        key, weight = given
        return state, (rt.sample(key, Gaussian(0.0, 1.0)), weight)

    def outer(state: Any, given: Any) -> Any:
        state, posterior = inner.step(state, given[1])
        return state, (posterior.mean(), 0.0)

    model = rt.Node(lambda key: (), scored, lambda _: (), "scored", input=rt.Float, proba=True)
    inner = engines.particle_filter(5, model)
    whole = replace(model, fresh=inner.fresh, step=outer, reset=inner.reset)
    filtered = engines.particle_filter(3, whole) if nested else inner

    def mean(state: Any, given: Any) -> Any:
        state, posterior = filtered.step(state, given)
        return state, posterior.mean()

    node = replace(filtered, step=mean, input=rt.Float)
    with pytest.raises(InferenceFailure, match=remedy) as caught:
        list(simulate(node, np.array([0.0, -0.5, weight])))
    assert caught.value.cause is cause
    assert ("more particles" in str(caught.value)) == (cause is Cause.ZERO)
    assert caught.value.step == 3


def wire() -> rt.Node:
    return rt.Node(lambda key: (), lambda _, n: ((), n), lambda _: (), input=rt.Int)


def test_wrong_use_is_told() -> None:
    with pytest.raises(TypeError, match="walk is probabilistic"):
        next(simulate(walk, np.zeros(3)))
    with pytest.raises(ValueError, match="at least one step"):
        next(simulate(mixer, np.zeros(3), chunk=0))
    with pytest.raises(ValueError, match="an input of mixer has the form"):
        next(simulate(mixer, (np.zeros(3), np.zeros(3))))
    with pytest.raises(ValueError, match="type float64 that does not fit in"):
        next(simulate(wire(), np.zeros(3)))
    simulator = Simulator(mixer, capacity=4)
    with pytest.raises(ValueError, match="at most 4 steps, not 5"):
        simulator.advance(5)
    with pytest.raises(ValueError, match="2 steps need 2 inputs, not 1"):
        simulator.advance(2, np.zeros(1))


def test_integers_are_not_cut() -> None:
    with jax.enable_x64(False), pytest.raises(ValueError, match="does not fit in int32"):
        next(simulate(wire(), iter([1 << 40])))
    with jax.enable_x64(True):
        assert next(simulate(wire(), iter([1 << 40]))).tolist() == [1 << 40]


def test_instances_may_be_deep() -> None:
    node = mixer
    for level in range(1200):

        def step(state: Any, given: Any, inner: rt.Node = node) -> tuple[Any, Any]:
            return inner.step(state, given)

        node = rt.Node(node.fresh, step, node.reset, f"level {level}", input=node.input)
    counts, _ = Simulator(node).advance(2, np.arange(2.0))
    assert counts.tolist() == [0, 1]

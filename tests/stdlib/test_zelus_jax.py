"""`Zelus_jax` and `Run`: nodes over arrays, derivatives, nodes as values."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import pytest
from pzjax.jaxrt import printing
from pzjax.jaxrt.node import Node
from pzjax.jaxrt.random import as_key
from pzjax.stdlib import random as Random
from pzjax.stdlib import run as Run
from pzjax.stdlib import stdlib as Stdlib
from pzjax.stdlib import zelus_jax as Zelus_jax

SUM = Node(
    lambda key: jnp.zeros(()), lambda s, x: (s + x, s + x), lambda s: jnp.zeros(()), name="sum"
)
NOISE = Node(
    lambda key: key, lambda key, scale: (key.next(), Random.float_(key, scale)), lambda key: key
)


def test_zmap_runs_one_instance_a_cell() -> None:
    node = Zelus_jax.zmap((SUM, 3))
    state = node.init(0)
    for time in range(1, 4):
        state, output = jax.jit(node.step)(state, jnp.array([1.0, 2.0, 3.0]))
        assert output.tolist() == [time, 2 * time, 3 * time]
    state, output = node.step(node.reset(state), jnp.ones(3))
    assert output.tolist() == [1, 1, 1]


def test_zmap_wants_one_cell_an_instance() -> None:
    node = Zelus_jax.zmap((SUM, 3))
    with pytest.raises(ValueError, match="3 instances, but its input has 4 cells"):
        node.step(node.init(0), jnp.ones(4))


def test_instances_draw_for_themselves() -> None:
    node = Zelus_jax.zmap((NOISE, 50))
    state = node.init(1)
    state, first = node.step(state, jnp.ones(50))
    state, second = node.step(state, jnp.ones(50))
    assert len({*first.tolist(), *second.tolist()}) == 100


def test_instances_print_in_order() -> None:
    shout = Node(lambda key: (), lambda s, x: (s, Stdlib.print_int(x)), lambda s: s)
    node = Zelus_jax.zmap((shout, 3))
    printed: list[str] = []
    with printing.redirected(lambda characters, _: printed.append(characters)):
        jax.jit(node.step)(node.init(0), jnp.arange(3))
    assert printed == ["0", "1", "2"]


def test_zmap_of_a_probabilistic_node_adds_weights() -> None:
    def step(state: Any, given: Any) -> tuple[Any, Any]:
        key, value = given
        drawn = Random.float_(key, 1.0)
        return state, (drawn, value)

    node = Zelus_jax.zmap_prob((Node(lambda key: (), step, lambda s: s, proba=True), 4))
    _, (drawn, weight) = node.step(node.init(0), (as_key(0), jnp.arange(4.0)))
    assert node.proba
    assert weight == 6.0
    assert len(set(drawn.tolist())) == 4


def test_gradients_of_functions() -> None:
    def function(pair: Any) -> Any:
        x, (y, n) = pair
        return x * x * y + n

    value, (x, (y, n)) = Zelus_jax.value_and_grad(function, (3.0, (2.0, 5)))
    assert (value, x, y, n) == (23.0, 12.0, 9.0, 0)
    assert Zelus_jax.grad(jnp.sin)(0.0) == 1.0
    assert Zelus_jax.grad(lambda x: x * Zelus_jax.stop_gradient(x), 3.0) == 3.0


def test_gradients_of_nodes_keep_the_state() -> None:
    square = Node(
        lambda key: jnp.zeros(()),
        lambda s, x: (s + x, (s + x) ** 2),
        lambda s: jnp.zeros(()),
    )
    node = Zelus_jax.grad_node(square)
    state = node.init(0)
    state, first = node.step(state, 1.0)
    state, second = node.step(state, 2.0)
    assert (first, second, state) == (2.0, 6.0, 3.0)


def test_arrays() -> None:
    cells = Zelus_jax.array((1, 2, 3))
    assert cells.tolist() == [1, 2, 3]
    assert Zelus_jax.vmap(lambda x: x * 10, cells).tolist() == [10, 20, 30]


@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["eager", "jit"])
def test_irun(wrap: Any) -> None:
    step = wrap(lambda state, x: Run.irun.step(state, (SUM, x)))
    state = Run.irun.init(0, like=(SUM, 1.0))
    outputs = []
    for value in (1.0, 2.0, 3.0):
        state, output = step(state, value)
        outputs.append(float(output))
    assert outputs == [1.0, 3.0, 6.0]
    assert step(Run.irun.reset(state), 5.0)[1] == 5.0

"""A node that is called with other arguments than it takes says how it is called, in one error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import pytest
from pzjax import jaxrt as rt


def made(name: str, input: Any, names: Any, maker: Any = rt.node, **settings: Any) -> Any:
    class Machine:
        @rt.state
        class State:
            last: rt.Float

        def init(self, key: Any) -> Any:
            return self.State(last=0.0)

        def reset(self, state: Any) -> Any:
            return state

        def step(self, state: Any, *given: Any) -> Any:
            return state, (state.last, state.last)

        def flow(self, state: Any, given: Any) -> Any:
            return state, state.last

    Machine.__doc__ = f"{name} : its type (calls.zls, line 1)"
    Machine.__qualname__ = Machine.__name__ = name
    Machine.State.__qualname__ = f"{name}.State"
    return maker(input=input, names=(names, ""), **settings)(Machine)


SCALE = made("scale", (rt.Float, rt.Float), ("a", "b"))
COUNT = made("count", rt.Unit, "")
AGAIN = made("count", rt.Unit, "")
DRAW = made("draw", rt.Float, "x", proba=True)
FALL = made("fall", rt.Float, "u", rt.hybrid)

CALLS = [
    (lambda: SCALE.step(SCALE.init(), 1.0, 2.0), r"`scale.step\(state, \(a, b\)\)`, not 3 arguments"),
    (lambda: SCALE.step(SCALE.init()), r"`scale.step\(state, \(a, b\)\)`, not 1 argument;"),
    (lambda: SCALE.step(SCALE.init(), a=1.0, b=2.0), r"`scale.step\(state, \(a, b\)\)`, not 3"),
    (lambda: COUNT.step(COUNT.init()), r"`count.step\(state, \(\)\)`, not 1 argument; of count : its"),
    (lambda: COUNT.reset(), r"`count.reset\(state\)`, not 0 arguments"),
    (lambda: COUNT.init(1, 2), r"`node.init\(key\)`, whose key .* not 2 arguments$"),
    (lambda: DRAW.step(DRAW.init()), r"`draw.step\(state, \(key, x\)\)`, not 1 argument"),
    (lambda: DRAW.step(DRAW.init(), 1.0), "a pair of a key and the input, not a value of the class float"),
    (lambda: FALL.step(FALL.init(), 1.0), "a pair of the time and the input, not a value of the class"),
    (lambda: FALL.flow(FALL.init()), r"`fall.flow\(state, u\)`, not 1 argument"),
]  # fmt: skip

STATES = [
    (lambda: COUNT.step(SCALE.init(), ()), "what `count.init` or the step before gave, not that of scale"),
    (lambda: COUNT.reset(SCALE.init()), "not that of scale; of count : its type"),
    (lambda: FALL.step(SCALE.init(), (0.0, 1.0)), "not that of scale; of fall"),
    (lambda: FALL.flow(SCALE.init(), 1.0), "not that of scale; of fall"),
    (lambda: DRAW.step(SCALE.init(), (0, 1.0)), "not that of scale; of draw"),
    (lambda: COUNT.step(AGAIN.init(), ()), "not that of count as it was loaded another time"),
    (lambda: COUNT.step(None, ()), "not `None`"),
    (lambda: SCALE.step((1.0, 2.0), SCALE.init()), "not a value of the class tuple"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "message"), CALLS)
def test_a_call_with_other_arguments_is_told(call: Callable[[], Any], message: str) -> None:
    with pytest.raises(rt.WrongForm, match=message):
        call()


@pytest.mark.parametrize(("call", "message"), STATES)
def test_the_state_of_another_node_is_told(call: Callable[[], Any], message: str) -> None:
    with pytest.raises(rt.WrongForm, match=message):
        call()


def test_the_own_state_is_taken_however_it_came() -> None:
    state = jax.tree.map(lambda leaf: leaf, COUNT.init())
    assert COUNT.step(state=state, given=())[1][0] == 0
    assert jax.vmap(COUNT.step)(jax.vmap(COUNT.init)(jax.numpy.arange(2)), ())[1][0].shape == (2,)


def test_static_parameters_are_counted() -> None:
    @rt.factory(rt.Int, name="delay")
    def delay(size: int) -> rt.Node:
        """delay : int -S-> float -D-> float (calls.zls, line 1)"""
        return SCALE

    with pytest.raises(rt.WrongForm, match="delay takes 1 static parameter, not 2"):
        delay(1, 2.0)


def test_inputs_of_a_simulation_have_an_axis_of_steps() -> None:
    for inputs in (1.0, [1.0, 2.0]):
        with pytest.raises(rt.WrongForm, match="the steps along their first axis, or an iterator"):
            list(rt.simulate(SCALE, inputs))

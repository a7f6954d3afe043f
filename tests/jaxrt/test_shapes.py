"""A step refuses an input of the wrong size, with one error that says what is wanted."""

from __future__ import annotations

import re
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import jaxrt as rt
from pzjax.jaxrt.shapes import WrongSize

Box: Any = rt.state(type("Box", (), {"__annotations__": {"cells": rt.Array(rt.Float, 2)}}))


def made(form: Any) -> Any:
    class Machine:
        """main : int[4] -D-> int (sz.zls, line 1)"""

        def init(self, key: Any) -> Any:
            return ()

        def reset(self, state: Any) -> Any:
            return state

        def step(self, state: Any, given: Any) -> Any:
            return state, given

    return rt.node(input=form)(Machine)


GOOD = [
    (rt.Array(rt.Int, 4), np.arange(4)),
    (rt.Array(rt.Array(rt.Int, 3), 2), np.zeros((2, 3))),
    (rt.Array((rt.Int, Box), 3), (jnp.arange(3), Box(np.zeros((3, 2))))),
    ((rt.Float, rt.Unit, rt.Opaque), (1.0, (), np.zeros(7))),
    (rt.Signal(rt.Array(rt.Bool, 2)), (np.zeros(2, bool), True)),
    (rt.Opaque, np.zeros(5)),
]

BAD = [
    (rt.Array(rt.Int, 4), np.arange(3), "it must be an array of the shape (4,), not the shape (3,)"),
    (rt.Array(rt.Int, 4), np.arange(5), "it must be an array of the shape (4,), not the shape (5,)"),
    (rt.Array(rt.Int, 4), 1, "it must be an array of the shape (4,), not a scalar"),
    (rt.Array(rt.Array(rt.Int, 3), 2), np.zeros((3, 2)), "of the shape (2, 3), not the shape (3, 2)"),
    (rt.Float, np.zeros(1), "it must be a scalar, not the shape (1,)"),
    ((rt.Int, Box), (1, Box(np.zeros(3))), "in part 2.cells: it must be an array of the shape (2,)"),
    ((rt.Int, rt.Int), (1, 2, 3), "it must be a tuple of 2 parts, not 3 parts"),
    ((rt.Int, rt.Int), np.zeros(2), "it must be a tuple of 2 parts, not one value"),
]  # fmt: skip


@pytest.mark.parametrize(("form", "given"), GOOD)
def test_the_right_size_is_taken(form: Any, given: Any) -> None:
    made(form).step((), given)
    jax.jit(made(form).step)((), given)


@pytest.mark.parametrize(("form", "given", "told"), BAD)
def test_a_wrong_size_is_refused(form: Any, given: Any, told: str) -> None:
    whole = f".*{re.escape(told)}.*; of main : "
    for step in (made(form).step, jax.jit(made(form).step)):
        with pytest.raises(WrongSize, match=whole):
            step((), given)

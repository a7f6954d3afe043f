"""A step refuses an input of the wrong size or kind, with one error that says what is wanted."""

from __future__ import annotations

import re
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import jaxrt as rt
from pzjax.jaxrt import option
from pzjax.jaxrt.errors import WrongForm
from pzjax.jaxrt.fitting import WrongSize

Box: Any = rt.state(type("Box", (), {"__annotations__": {"cells": rt.Array(rt.Float, 2)}}))


Point: Any = rt.state(type("Point", (), {"__annotations__": {"x": rt.Int, "y": rt.Int}}))
Circle, square = rt.variant("shape", [("Circle", (rt.Float,)), ("Square", ())])
dot, _ = rt.variant("mark", [("Dot", ()), ("Line", (rt.Float,))])


class Colour(rt.Enumeration):
    RED = 0
    GREEN = 1


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
    (rt.Array(rt.Array(rt.Int, 3), 2), np.zeros((2, 3), int)),
    (rt.Array((rt.Int, Box), 3), (jnp.arange(3), Box(np.zeros((3, 2))))),
    ((rt.Float, rt.Unit, rt.Opaque), (1.0, (), np.zeros(7))),
    (rt.Signal(rt.Array(rt.Bool, 2)), (np.zeros(2, bool), True)),
    (rt.Opaque, np.zeros(5)),
    (rt.Float, 3),
    (rt.Array(rt.Float, 3), jnp.arange(3)),
    (rt.Char, ord("a")),
    (Colour, Colour.RED),
    (rt.Array(Colour, 2), np.array([0, 1])),
    (rt.String, rt.text("a")),
    (Point, Point(1, 2)),
    (Circle, square),
    (rt.Applied(option.Some, (rt.Int,)), option.Some(3)),
    (rt.Applied(option.Some, (rt.Int,)), option.None_),
]

BAD = [
    (rt.Array(rt.Int, 4), np.arange(3), "it must be an array of the shape (4,), not the shape (3,)"),
    (rt.Array(rt.Int, 4), np.arange(5), "it must be an array of the shape (4,), not the shape (5,)"),
    (rt.Array(rt.Int, 4), 1, "it must be an array of the shape (4,), not a scalar"),
    (rt.Array(rt.Array(rt.Int, 3), 2), np.zeros((3, 2), int), "of the shape (2, 3), not the shape (3, 2)"),
    (rt.Float, np.zeros(1), "it must be a scalar, not the shape (1,)"),
    ((rt.Int, Box), (1, Box(np.zeros(3))), "in part 2.cells: it must be an array of the shape (2,)"),
    ((rt.Int, rt.Int), (1, 2, 3), "it must be a tuple of 2 parts, not 3 parts"),
    ((rt.Int, rt.Int), np.zeros(2), "it must be a tuple of 2 parts, not one value"),
]  # fmt: skip

WRONG = [
    (rt.Float, "a", "it must be a number, not `'a'`"),
    (rt.Float, None, "it must be a number, not `None`"),
    (rt.Float, {"x": 1}, "it must be a number, not a value of the class dict"),
    (rt.Float, object(), "it must be a number, not a value of the class object"),
    (rt.Float, 1j, "it must be a number, not a value of the class complex"),
    (rt.Float, True, "it must be a number, not a value of the type bool"),
    (rt.Int, 2.0, "it must be an integer, not a value of the type float"),
    (rt.Int, False, "it must be an integer, not a value of the type bool"),
    (rt.Bool, 1, "it must be a boolean, not a value of the type int"),
    (rt.Char, "a", "it must be the code of a character, `ord('c')`, not `'a'`"),
    (rt.Array(rt.Float, 2), [1.0, 2.0], "it must be an array of the shape (2,), not a value of the class list"),
    (rt.Array(rt.Bool, 2), np.zeros(2), "it must be a boolean, not float64 values"),
    (rt.String, "a", 'it must be a text, `rt.text("...")`, not `\'a\'`'),
    (rt.Signal(rt.Int), None, "it must be a pair of a value and whether it is present, not `None`"),
    (rt.Signal(rt.Int), (1, 2), "in part 2: it must be a boolean, not a value of the type int"),
    (Colour, "RED", "it must be one of RED, GREEN, not `'RED'`"),
    (Point, (1, 2), "it must be a record, `Point(x=..., y=...)`, not a value of the class tuple"),
    (Point, Point(1, 2.0), "in part y: it must be an integer, not a value of the type float"),
    (Point, {"x": 1, "y": 2}, "it must be a record, `Point(x=..., y=...)`, not a value of the class dict"),
    (rt.Array(Point, 2), [Point(1, 2)] * 2, "whose fields are arrays, not a value of the class list"),
    (Circle, 3.0, "it must be a value of the type shape, made by Circle or Square, not a value of the type float"),
    (Circle, "Square", "it must be a value of the type shape, made by Circle or Square, not `'Square'`"),
    (Circle, dot, "it must be a value of the type shape, made by Circle or Square, not one of the type mark"),
    (rt.Applied(option.Some, (rt.Int,)), None, "of the type option, made by None or Some, not `None`"),
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


@pytest.mark.parametrize(("form", "given", "told"), WRONG)
def test_a_value_of_another_kind_is_refused(form: Any, given: Any, told: str) -> None:
    with pytest.raises(WrongForm, match=re.escape(told) + ".*; of main : "):
        made(form).step((), given)

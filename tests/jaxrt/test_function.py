"""Curried functions."""

import functools

import pytest
from pzjax.jaxrt.function import call, curried
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.jaxrt.random import as_key
from pzjax.stdlib import distribution, effects, mat, random


@curried
def joined(first, second, third):
    """Three arguments."""
    return f"{first}{second}{third}"


def test_every_way_to_give_arguments():
    ways = [
        joined(1, 2, 3),
        joined(1)(2)(3),
        joined(1, 2)(3),
        joined(1)(2, 3),
        functools.partial(joined, 1)(2)(3),
    ]
    assert ways == ["123"] * 5
    assert joined.__doc__ == "Three arguments."


def test_too_many_arguments():
    with pytest.raises(TypeError, match="positional arguments"):
        joined(1, 2, 3, 4)


def test_a_random_function_keeps_its_key():
    key = as_key(4)
    assert distribution.gaussian_draw(key)(0.0)(1.0) == distribution.gaussian_draw(key, 0.0, 1.0)


@pytest.mark.parametrize(
    ("name", "module"), [("Distribution", distribution), ("Mat", mat), ("Random", random)]
)
def test_library_functions_that_draw_are_marked(name, module):
    marked = {
        attribute.removesuffix("_")
        for attribute, value in vars(module).items()
        if value is not PLACEHOLDER and getattr(value, "draws", False) is True
    }
    assert marked == effects.RANDOM[name]


def test_a_function_that_is_called_through_a_variable_gets_a_key_where_it_draws():
    key = as_key(4)
    assert call(random.float_, key, 2.0) == random.float_(key, 2.0)
    assert call(distribution.gaussian_mean, key, 2.0, 1.0) == 2.0

"""Classes that JAX takes apart are different structures, however alike their fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import pytest
from pzjax import jaxrt as rt
from pzjax.jaxrt.trees import pytree


def declared() -> Any:
    """A class as a module declares it, once more each time that the module is loaded."""

    @pytree
    @dataclass(frozen=True)
    class Box:
        width: Any
        height: Any
        unit: str = field(default="m", metadata={"static": True})

    return Box


def recorded() -> Any:
    @rt.state
    class Box:
        width: Any
        height: Any

    return Box


@pytest.mark.parametrize("declare", [declared, recorded])
def test_classes_of_the_same_fields_are_different_structures(declare: Any) -> None:
    one, other = declare()(1.0, 2.0), declare()(1.0, 2.0)
    assert jax.tree.structure(one) == jax.tree.structure(type(one)(3.0, 4.0))
    assert jax.tree.structure(one) != jax.tree.structure(other)
    assert jax.tree.structure((one, 0)) != jax.tree.structure((other, 0))


@pytest.mark.parametrize("declare", [declared, recorded])
def test_what_jax_keeps_of_one_class_is_not_taken_for_another(declare: Any) -> None:
    """By the chance of a hash it was, in about one case of a hundred: here are 300 classes."""
    seen = jax.jit(lambda box: box)
    for number in range(300):
        box = declare()
        assert type(jax.eval_shape(seen, box(jnp.float32(number), jnp.float32(0)))) is box


def test_static_fields_are_part_of_the_structure() -> None:
    box = declared()
    leaves, structure = jax.tree.flatten(box(1.0, 2.0, "km"))
    assert leaves == [1.0, 2.0]
    assert structure.unflatten([3.0, 4.0]) == box(3.0, 4.0, "km")
    assert structure != jax.tree.structure(box(1.0, 2.0))


def test_paths_name_the_fields() -> None:
    paths = jax.tree_util.tree_flatten_with_path(declared()(1.0, (2.0, 3.0)))[0]
    assert [jax.tree_util.keystr(path) for path, _ in paths] == [
        ".width",
        ".height[0]",
        ".height[1]",
    ]

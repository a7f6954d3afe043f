"""The line of new particles: places in two parts, rows, and how many particles are before a place."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.random import as_key
from pzjax.jaxrt.resampling import in_rows, in_units
from pzjax.jaxrt.resampling.line import BLOCK, Places, in_floats, rows
from pzjax.jaxrt.resampling.local import LocalLine


def test_a_place_is_split_into_an_integer_and_a_fraction() -> None:
    places = Places(jnp.int32([0, 3, 7]), jnp.float32([2.75, 0.5, 4.0]), 5)
    split = places.split()
    assert split.whole.tolist() == [2, 3, 11]
    assert split.whole.dtype == np.int32
    assert split.rest.tolist() == [0.75, 0.5, 0.0]
    assert split.most == 1


@pytest.mark.parametrize("size", [1, BLOCK - 1, BLOCK, BLOCK + 1])
def test_rows_are_filled_with_zeros(size: int) -> None:
    values = np.arange(1, size + 1)
    found = np.asarray(rows(jnp.asarray(values)))
    assert found.shape == (-(-size // BLOCK), BLOCK)
    np.testing.assert_array_equal(found.reshape(-1)[:size], values)
    assert not found.reshape(-1)[size:].any()


def test_floats_tell_places_with_some_bits_to_spare() -> None:
    # Three bits behind the point are there for the last place.
    for kind in (np.float32, np.float64):
        largest = 2 ** (np.finfo(kind).nmant - 3)
        assert kind(largest - 0.125) != kind(largest)
        assert in_floats(largest, kind)
        assert not in_floats(largest + 1, kind)


# Below a row, rows of a block, and more sums of rows than are added up at once.
@pytest.mark.parametrize("size", [5, 1000, 5001])
@pytest.mark.parametrize("form", [in_rows, in_units], ids=["rows", "units"])
def test_places_are_counted(form: Any, size: int) -> None:
    random = np.random.default_rng(size)
    # All at the start, all at the end, all behind it, and some of each.
    for places in (
        np.zeros(size, np.int32),
        np.full(size, size - 1, np.int32),
        np.full(size, size, np.int32),
        np.sort(random.integers(0, size + 1, size)).astype(np.int32),
    ):
        found = jax.jit(partial(form.count, size=size))(places).reshape(-1)[:size]
        np.testing.assert_array_equal(found, np.searchsorted(places, np.arange(size), "right"))


@pytest.mark.parametrize("form", ["rows", "rows of many", "units"])
def test_the_last_offspring_end_at_the_end_whatever_is_rounded(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if form == "rows of many":
        monkeypatch.setattr(in_rows, "in_floats", lambda size, kind: False)
    size = 100
    weights = np.random.default_rng(6).exponential(size=(50, size)).astype(np.float32)
    weights[:, ::3] = weights[:, -5:] = 0
    weights[25:, -3:] = 2e-6  # less than what is rounded

    def places(weights: Any) -> Any:
        if form == "units":
            return in_units.places(weights, jnp.int32(size), as_key(1).word())
        return in_rows.places(weights, size)

    found = jax.jit(jax.vmap(places))(weights)
    ends = np.float64(found.whole.reshape(50, -1)) + np.float64(found.rest.reshape(50, -1))
    exact = size * np.cumsum(weights, axis=1, dtype=np.float64) / weights.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(ends[:, :size], exact, atol=1e-3)
    assert (ends[:25, size - 6 :] == size).all()
    assert (ends[:, size - 1 :] == size).all()
    widths = np.diff(ends[:, :size], prepend=0)
    assert (widths >= 0).all()
    assert (widths[weights == 0] == 0).all()


def test_what_is_left_over_of_units_is_given_by_chance() -> None:
    # All but the last particle have 1.5 units, 2^19 of which make up a place.
    size, units = 4096, 2.0**19
    weights = np.full(size, 1.5 / (size * units), np.float32)
    weights[-1] = 1
    places = jax.jit(in_units.places)(weights, np.int32(size), as_key(1).word())
    found = np.asarray(places.whole + places.rest).reshape(-1) * units
    assert {*np.diff(found[:-1], prepend=0).tolist()} == {1, 2}
    # 8 deviations of the sum of as many numbers that are 1 or 2.
    assert abs(found[-2] - 1.5 * (size - 1)) < 8 * 0.5 * np.sqrt(size)
    assert found[-1] == size * units


def test_a_line_at_one_place() -> None:
    line, size = LocalLine(40), 40
    numbers, cells = np.float32(np.arange(size) % 3), np.array([0, 7, size - 1, size])
    ends = np.repeat(np.int32([10, size]), [20, 20])

    @jax.jit
    def found(failed: Any) -> Any:
        new = line.offspring(jnp.asarray(ends), failed, [jnp.arange(size)])
        sums = line.cumulative(jnp.asarray(numbers))
        return sums, line.total(jnp.asarray(numbers)), line.uniform_at(as_key(2), cells), new

    for failed, expected in ((False, np.repeat([0, 20], [10, 30])), (True, np.arange(size))):
        sums, total, uniform, (new,) = found(failed)
        np.testing.assert_array_equal(sums[:size], np.cumsum(numbers))
        np.testing.assert_array_equal(sums[size:], numbers.sum())
        assert total == numbers.sum()
        assert ((uniform[:3] >= 0) & (uniform[:3] < 1)).all()
        assert len({*uniform.tolist()}) == 4
        assert uniform[3] == 1
        np.testing.assert_array_equal(new, expected)

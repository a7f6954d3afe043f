"""Particles on several devices: the same numbers as on one, and no device with all particles.

JAX divides the CPU into devices before its first use only: `on_devices.py` runs in a process of its own.
"""

import os
import subprocess
import sys
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt import as_key, settings
from pzjax.jaxrt.generator import GENERATOR, uniform_at
from pzjax.jaxrt.layout import layout, layout_of
from pzjax.jaxrt.resampling import SCHEMES
from pzjax.jaxrt.resampling.spread import SpreadLine
from pzjax.jaxrt.samplers import standard_uniform

SCRIPT = Path(__file__).parent / "on_devices.py"
QUICK = ["systematic"]
SLOW = [
    *sorted({*SCHEMES} - {*QUICK}),
    "adaptive",
    "coin",
    "none",
    "size 1001",
    "size 1004",
    "size 1",
]
FILTERS = [*QUICK, *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW)]
BITS = pytest.mark.parametrize("bits", [32, 64])


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What `on_devices.py` finds, for a precision: of some filters, or all else."""
    kept = {}

    def find(bits, filters=()):
        what = bits, *filters
        if what not in kept:
            file = tmp_path_factory.mktemp("devices") / f"{bits}.npz"
            environment = os.environ | {"XLA_FLAGS": "--xla_force_host_platform_device_count=8"}
            environment["JAX_PLATFORMS"] = "cpu"
            subprocess.run(
                [sys.executable, "-W", "error", SCRIPT, str(bits), file, *filters],
                env=environment,
                check=True,
                timeout=500,
            )
            kept[what] = dict(np.load(file))
        return kept[what]

    return find


@pytest.mark.parametrize("name", FILTERS)
def test_filters_have_the_same_particles_on_any_number_of_devices(found, name):
    arrays = found(32, QUICK if name in QUICK else SLOW)
    for count in (2, 8) if name == "systematic" else (8,):
        one, many = (
            {part: arrays[f"filter/{name}/{c}/{part}"] for part in ("particles", "sums")}
            for c in (1, count)
        )
        np.testing.assert_array_equal(many["particles"], one["particles"])
        np.testing.assert_allclose(many["sums"], one["sums"], rtol=1e-5)


@pytest.mark.slow
def test_inference_in_a_particle_is_where_the_particle_is(found):
    np.testing.assert_array_equal(found(32)["nested/8"], found(32)["nested/1"])


@pytest.mark.slow
@pytest.mark.parametrize("name", SCHEMES)
@BITS
def test_schemes_choose_the_ancestors_that_one_device_does(found, name, bits):
    ends, ancestors = found(bits)[f"ends/{name}"], found(bits)[f"ancestors/{name}"]
    size = len(ends)
    exact = np.searchsorted(ancestors, np.arange(size), side="right")
    assert ends[-1] == size
    assert not np.diff(ends, prepend=0)[found(bits)["weights"] == 0].any()
    # The sums of one device are rounded: in 32 bits one of 1000 offspring may be a neighbour's.
    assert np.abs(ends - exact).max() <= (1 if bits == 32 else 0)
    assert np.count_nonzero(ends - exact) <= size / 1000


@pytest.mark.slow
def test_offspring_of_all_kinds_reach_their_places(found):
    cases = [key.split("/")[1] for key in found(32) if key.endswith("/0") and "exchange" in key]
    assert len(cases) == 12
    for case in cases:
        parts = [found(32)[f"exchange/{case}/{part}"] for part in range(3)]
        ancestors = found(32)[f"exchange/{case}/ancestors"]
        np.testing.assert_array_equal(parts[0], ancestors)
        np.testing.assert_array_equal(parts[1], ancestors[:, None] * np.array([2.0, 3.0]))
        np.testing.assert_array_equal(parts[2], ancestors % 2 == 0)


@pytest.mark.slow
@BITS
def test_sums_are_the_same_on_any_number_of_devices(found, bits):
    for part in ("whole", "fraction"):
        np.testing.assert_array_equal(found(bits)[f"sums/8/{part}"], found(bits)[f"sums/1/{part}"])
    line = found(bits)["sums/8/whole"] + found(bits)["sums/8/fraction"].astype(np.float64)
    exact = np.cumsum(found(bits)["values"], dtype=np.float64)
    # 2^18 numbers, each rounded to 18 bits behind the point (47 in 64 bits): 8 deviations.
    np.testing.assert_allclose(line, exact, atol=8 * 2.0**9 * 2.0**-19, rtol=1e-13)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["systematic", "stratified", "residual"])
def test_no_device_holds_something_of_all_particles(found, name):
    # An eighth of the particles; twice that for a generator's pairs of words.
    assert found(32)[f"elements/{name}"] <= 2 / 8


@BITS
def test_places_of_particles_on_devices_are_those_of_exact_sums(bits):
    # One device computes them as several do, but for what these hand on.
    size, kind = 201, np.dtype(f"float{bits}")
    random = np.random.default_rng(4)
    weights = np.where(np.arange(size) % 7 == 3, 0, random.exponential(size=size)).astype(kind)
    weights[-40:] = 0
    weights /= weights.max()
    with jax.enable_x64(bits == 64):
        line = SpreadLine(size, layout_of((jax.devices()[0],), size))
        find = jax.jit(lambda weights: (line.total(weights), line.places(as_key(0), weights, size)))
        both = [
            (given, *jax.tree.map(np.asarray, find(given))) for given in (weights, weights[::-1])
        ]
    eps = np.finfo(kind).eps
    for given, total, places in both:
        np.testing.assert_allclose(total, weights.sum(dtype=np.float64), rtol=4 * eps)
        assert places.whole.dtype == np.int32
        assert 0 <= places.rest.min() <= places.rest.max() < places.most == 1
        found = places.whole + places.rest.astype(np.float64)
        exact = size * np.cumsum(given, dtype=np.float64) / weights.sum(dtype=np.float64)
        # Each number is rounded to 18 bits behind the point (47 in 64 bits): 8 deviations of their sum.
        rounded = 8 * np.sqrt(size) * 2.0 ** -(np.finfo(kind).nmant - 4)
        np.testing.assert_allclose(found, exact, atol=rounded + size * 4 * eps)
        widths = np.diff(found, prepend=0)
        assert (widths >= 0).all()
        assert (widths[given == 0] == 0).all()
        assert found[-1] == size


def test_uniform_numbers_by_index():
    for bits, kind in ((32, jnp.float32), (64, jnp.float64)):
        with jax.enable_x64(bits == 64):
            words = as_key(5).data
            numbers = standard_uniform(jax.random.wrap_key_data(words, impl=GENERATOR), (1000,))
            indices = np.array([0, 999, 17, 17, 500])
            np.testing.assert_array_equal(uniform_at(words, indices, kind), numbers[indices])


def test_layouts():
    device = jax.devices()[0]
    assert layout_of((device,), 7).count == 1
    assert layout(None, 8, as_key(0)) is None
    assert layout((device,), 8, as_key(0).with_lane(3)) is None
    with pytest.raises(ValueError, match="at least one device"), settings(devices=[]):
        pass

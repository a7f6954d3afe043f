"""Dates of 32-bit precision are doubles, to the bit."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax import jaxrt as rt
from pzjax.jaxrt import dates

NUMBERS = np.array(
    [
        0.0,
        -0.0,
        0.1,
        0.2,
        0.3,
        -0.35,
        1.0,
        -1.0,
        2.0**53,
        2.0**53 + 2,
        1e300,
        -1e-300,
        1e-12,
        17.9,
        18.0,
        np.inf,
    ]
)


@pytest.fixture(autouse=True)
def _narrow():
    with jax.enable_x64(False):
        yield


def test_sums_differences_and_comparisons_are_those_of_doubles():
    random = np.random.default_rng(3)
    scales = 2.0 ** random.integers(-60, 60, (2, 4000))
    first, second = random.normal(size=(2, 4000)) * scales
    near = first * (1 + random.integers(-9, 10, 4000) * 2.0**-52)
    a = np.concatenate([first, first, *np.meshgrid(NUMBERS, NUMBERS)[0]])
    b = np.concatenate([second, -near, *np.meshgrid(NUMBERS, NUMBERS)[1]])
    one, two = dates.of_doubles(a), dates.of_doubles(b)
    with np.errstate(over="ignore", under="ignore"):
        narrow = a.astype(np.float32)
    narrow[abs(narrow) < 2.0**-101] = 0

    @jax.jit
    def results(one, two, narrow):
        least = dates.earliest(one, two)
        again = dates.date(narrow)
        return (
            one + two,
            one - two,
            least,
            again,
            one < two,
            one >= two,
            one <= two,
            dates.number(one),
        )

    total, rest, least, again, *flags, rounded = results(one, two, narrow)
    np.testing.assert_array_equal(dates.doubles(total), a + b)
    with np.errstate(invalid="ignore"):
        known = np.isfinite(a) | np.isfinite(b)
        np.testing.assert_array_equal(dates.doubles(rest)[known], (a - b)[known])
    for flag, expected in zip(flags, (a < b, a >= b, a <= b), strict=True):
        np.testing.assert_array_equal(flag, expected)
    np.testing.assert_array_equal(dates.doubles(least), np.minimum(a, b))
    np.testing.assert_array_equal(rounded[abs(narrow) < 1e37], narrow[abs(narrow) < 1e37])
    np.testing.assert_array_equal(dates.doubles(again), narrow.astype(np.float64))


def test_ten_thousand_periods():
    step = jax.jit(lambda date: jax.lax.fori_loop(0, 10_000, lambda _, d: d + 0.1, date))
    expected = 0.0
    for _ in range(10_000):
        expected += 0.1
    assert dates.doubles(step(dates.date(0.0))) == expected
    assert dates.doubles(dates.number(dates.date(0.1))) == np.float32(0.1)


@pytest.mark.slow
def test_a_gap_is_a_number_and_what_it_lacks():
    size, rest = dates.gap(dates.date(100000.1), dates.date(3.0))
    assert float(np.float64(size) + np.float64(rest)) == pytest.approx(99997.1, rel=1e-14)


def test_derivatives_go_through_dates():
    def remaining(x):
        return dates.gap(dates.date(1.0) + 2.0 * x, dates.date(x))[0]

    value, slope = jax.jvp(remaining, (jnp.float32(0.5),), (jnp.float32(1.0),))
    assert (value, slope) == (1.5, 1.0)
    assert jax.grad(remaining)(jnp.float32(0.5)) == 1.0


def test_a_number_on_one_side_of_a_branch_is_a_date() -> None:
    with jax.enable_x64(False):
        wide = dates.of_doubles(0.1)
        for condition, expected in [(True, 0.1), (False, np.inf)]:
            sides = [
                rt.cond(jnp.asarray(condition), lambda: (1, wide), lambda: (2, np.inf))[1],
                rt.cond(jnp.asarray(not condition), lambda: np.inf, lambda: wide),
                rt.where(condition, wide, np.inf),
            ]
            assert [dates.doubles(side) for side in sides] == [expected] * 3

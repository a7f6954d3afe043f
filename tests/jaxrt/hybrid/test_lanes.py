"""Many simulations at once: in chunks, on several devices."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hybrid import machines
from jax import lax
from jax.sharding import Mesh, PartitionSpec
from pzjax import load
from pzjax.jaxrt.errors import WrongValue
from pzjax.jaxrt.hybrid.lanes import in_lanes, over_lanes
from pzjax.jaxrt.hybrid.machine import system_of
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.relay import Loop, relayed
from pzjax.jaxrt.hybrid.simulate import simulate
from pzjax.jaxrt.hybrid.vectors import SHORT, numbers_of
from pzjax.jaxrt.printing import silent


def height(e):
    return simulate(machines.drop(e), until=6.0).last.positions[0]


@pytest.mark.slow
def test_lanes_in_chunks_are_those_together():
    factors = jnp.linspace(0.6, 0.9, 7)
    together = jax.jit(jax.vmap(height))(factors)
    chunks = jax.jit(lambda e: over_lanes(height, e, chunk=3))(factors)
    np.testing.assert_allclose(chunks, together, rtol=1e-12, atol=1e-20)  # the first one lies still
    with pytest.raises(WrongValue, match="same number"):
        over_lanes(lambda a, b: a, factors, factors[:3])


def test_short_vectors_lie_in_numbers_and_come_back():
    tree = {
        "flag": np.array([True]),
        "long": np.arange(SHORT + 1.0),
        "none": np.zeros(0),
        "rows": np.ones((2, 3), np.float32),
        "short": np.arange(3, dtype=np.int32),
    }
    numbers = numbers_of(tree)
    apart = numbers.of(tree)
    assert [np.shape(part) for part in apart] == [(), (9,), (0,), (2, 3), (), (), ()]
    back = numbers.tree(apart)
    for name, leaf in tree.items():
        assert back[name].dtype == leaf.dtype
        np.testing.assert_array_equal(back[name], leaf)


HALVING = Loop(
    lambda lane: {"left": lane[0], "rounds": jnp.int32(0), "path": jnp.zeros(3)},
    lambda carried: carried["left"] % 2 == 0,
    lambda carried, lane: {
        "left": carried["left"] // 2,
        "rounds": carried["rounds"] + 1,
        "path": carried["path"] + lane[1] * jnp.arange(3),
    },
    lambda carried, lane: (carried["rounds"], carried["path"] + lane[0]),
)
"""A loop of a number and a shift, which ends when the number is odd."""


@pytest.mark.parametrize(("count", "longest"), [(9, 5), (65, 0), (300, 20), (1000, 3)])
def test_a_relay_gives_each_lane_what_its_loop_gives(count, longest):
    rng = np.random.default_rng(count)
    rounds = rng.integers(0, longest + 1, count).astype(np.int32)
    odd = 2 * rng.integers(0, 50, count).astype(np.int32) + 1
    rows = odd << rounds, rng.normal(size=count)
    found, path = jax.jit(lambda rows: relayed(HALVING, rows, places=8))(rows)
    np.testing.assert_array_equal(found, rounds)
    exact = rounds[:, None] * rows[1][:, None] * np.arange(3) + rows[0][:, None]
    np.testing.assert_allclose(path, exact, rtol=1e-12)


@pytest.mark.slow
def test_lanes_of_a_flat_loop_that_hand_on_their_places_end_as_those_that_wait():
    def ended(given, seed):
        ball = machines.drop(given)

        def major(*now):
            made = ball.major(*now)
            return made._replace(positions=made.positions * (1.0 - seed / 1000.0))

        until = 1.0 + seed % 7
        return simulate(replace(ball, major=major), until=until, options=Options(flat=True)).last

    factors, seeds = jnp.linspace(0.5, 0.8, 230), jnp.arange(230)
    relay = jax.jit(jax.vmap(ended))(factors, seeds)
    waiting = jax.jit(lambda *lanes: over_lanes(ended, *lanes, chunk=100))(factors, seeds)
    for name in ("date", "positions", "counts", "status", "crowding"):
        made, other = getattr(relay, name), getattr(waiting, name)
        jax.tree.map(
            lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-12, atol=1e-12), made, other
        )
    assert relay.counts.accepted.max() > 5 * relay.counts.accepted.min()


@pytest.mark.slow
def test_a_flat_loop_has_the_derivatives_samples_and_events_of_a_nested_one():
    def result(e, flat):
        options = Options(flat=flat)
        run = simulate(
            machines.drop(e), until=6.0, times=jnp.arange(13) / 2, events=12, options=options
        )
        return run.positions, run.events.dates, run.events.after, run.last.slope

    nested, flat = (
        jax.jvp(lambda e, flat=flat: result(e, flat), (0.8,), (1.0,)) for flat in (False, True)
    )
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-9), flat, nested)


@pytest.mark.slow
def test_under_shard_map():
    mesh = Mesh(np.array(jax.devices()[:1]), ("lanes",))
    spec = PartitionSpec("lanes")
    factors = jnp.linspace(0.6, 0.9, 4)
    sharded = jax.jit(
        jax.shard_map(jax.vmap(height), mesh=mesh, in_specs=spec, out_specs=spec, check_vma=False)
    )
    np.testing.assert_allclose(sharded(factors), jax.jit(jax.vmap(height))(factors), rtol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("count", "rest"), [(250, 0), (250, 1), (250, 99), (250, 100), (250, 101), (250, 250), (7, 3)]
)
def test_the_lanes_that_the_quick_function_does_not_do_are_done_by_the_other(count, rest):
    scattered = np.random.default_rng(rest).permutation(count)[:rest]
    high = np.isin(np.arange(count), scattered)
    numbers = np.arange(count) + 1000.0 * high

    def whole(x, shift):
        return {"sum": jnp.where(x < 1000, np.nan, x + shift), "pair": jnp.stack([x, 2 * x])}

    def quick(x, shift):
        return {"sum": x - shift, "pair": jnp.stack([x, 3 * x])}, x < 1000

    function = jax.vmap(in_lanes(whole, quick), in_axes=(0, None))
    found, slopes = jax.jvp(lambda x: function(x, 0.5), (numbers,), (np.ones(count),))
    np.testing.assert_array_equal(found["sum"], numbers + np.where(high, 0.5, -0.5))
    np.testing.assert_array_equal(found["pair"][:, 1], numbers * np.where(high, 2, 3))
    np.testing.assert_array_equal(slopes["pair"][:, 1], np.where(high, 2.0, 3.0))


def cubes(x, count):
    """A number times its square, and how it came about."""

    def once_more(carried):
        return carried[0] * x, carried[1] + 1

    product, rounds = lax.while_loop(lambda carried: carried[1] < count, once_more, (x, 1))
    return {"product": product, "rounds": rounds}


@pytest.mark.parametrize("quick", [None, lambda x, count: (cubes(x, count), x > 1.0)])
@pytest.mark.parametrize("lanes", [3, 150])
def test_lanes_have_the_derivatives_of_one(lanes, quick):
    function = in_lanes(cubes, quick)
    x, count = jnp.linspace(0.5, 2.0, lanes), jnp.arange(lanes) % 3 + 1
    power = np.asarray(count, float)
    first, second = power * x ** (power - 1), power * (power - 1) * x ** (power - 2)

    def value(x, count):
        return function(x, count)["product"]

    same = np.testing.assert_allclose
    alone = jax.vmap(lambda x, count: jax.jvp(lambda x: function(x, count), (x,), (2.0,)))
    result, change = jax.jit(alone)(x, count)
    same(result["product"], x**power, rtol=1e-12)
    np.testing.assert_array_equal(result["rounds"], count)
    same(change["product"], 2 * first, rtol=1e-12)
    assert change["rounds"].dtype == jax.dtypes.float0
    _, change = jax.jvp(lambda x: jax.vmap(value)(x, count), (x,), (2.0 * jnp.ones(lanes),))
    same(change, 2 * first, rtol=1e-12)
    same(jax.vmap(jax.jacfwd(value))(x, count), first, rtol=1e-12)
    same(jax.vmap(jax.jacfwd(jax.jacfwd(value)))(x, count), second, rtol=1e-12, atol=1e-12)
    same(jax.jacfwd(jax.jacfwd(value))(x[0], count[2]), second[0] * 0 + 6 * x[0], rtol=1e-12)
    both = jax.vmap(jax.vmap(value, (0, None)), (None, 0))(x, count[:3])
    same(both, x ** power[:3, None], rtol=1e-12)


def test_what_is_silent_is_silent_in_lanes_too(tmp_path, capfd):
    file = tmp_path / "clock.zls"
    file.write_text(
        "let hybrid clock () = t where rec der t = 1.0 init 0.0"
        ' and present (period (1.0)) -> do () = print_string "tick" done\n'
    )
    system = system_of(load(file).clock)  # which is traced, to see whether it prints

    def ended(until):
        return simulate(system, until=until).last.positions[0]

    with silent():
        times = jax.jit(jax.vmap(ended))(np.array([0.5, 2.5]))
    np.testing.assert_allclose(times, [0.5, 2.5])
    assert capfd.readouterr().out == ""
    ended(2.5)
    assert capfd.readouterr().out.count("tick") == 3  # at 0, 1 and 2


def in_a_simulation(x):
    return simulate(machines.drop(0.5), until=x).last.positions[0]


def in_lanes_of_one(x):
    return in_lanes(cubes)(x, 2)["product"]


@pytest.mark.parametrize("value", [in_lanes_of_one, in_a_simulation])
def test_who_goes_backwards_is_told_so(value):
    for wrong in (
        jax.grad(value),
        jax.jit(jax.grad(value)),
        lambda x: jax.vmap(jax.grad(value))(jnp.stack([x, x])),
        lambda x: jax.linearize(value, x),
        lambda x: jax.vjp(value, x),
    ):
        with pytest.raises(WrongValue, match="steps=1000"):
            wrong(1.0)
    with pytest.raises(WrongValue, match="steps=1000"):
        jax.grad(lambda x: jnp.sum(jax.vmap(value)(x)))(jnp.ones(2))


@pytest.mark.slow
def test_a_discrete_node_with_a_plant_in_it_has_derivatives_in_each_lane(tmp_path):
    file = tmp_path / "drive.zls"
    file.write_text(
        "let hybrid plant rate = x where rec der x = -. rate *. x init 1.0 reset up(0.1 -. x) -> 1.0\n"
        "let node drive rate = Zelus_jax.advance plant (1.0, rate)\n"
    )
    drive = load(file).drive

    def level(rate):
        state, _ = drive.step(drive.init(0), rate)
        return drive.step(state, rate)[1]

    rates = jnp.array(
        [0.3, 0.9, 1.6]
    )  # of which the last one is thrown back once, after ln 10 / rate
    exact = np.exp(-2 * rates) * np.where(rates > 1.2, 10, 1)
    np.testing.assert_allclose(jax.vmap(level)(rates), exact, rtol=1e-5)
    slopes = jax.jit(jax.vmap(jax.jacfwd(level)))(rates)
    np.testing.assert_allclose(slopes, -2 * exact, rtol=1e-4)

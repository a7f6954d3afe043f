"""What varies between particles is found, and nothing else is computed or stored per particle."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.jaxrt.insides import trace
from pzjax.jaxrt.placeholder import PLACEHOLDER
from pzjax.jaxrt.populations.population import Population, lanewise
from pzjax.jaxrt.populations.varying import varying_outputs
from pzjax.jaxrt.random import as_key, noise
from pzjax.jaxrt.samplers import standard_normal

KEY = as_key(3)
NOTHING = Population.shared(())


def draw(lane, site=0):
    return noise(KEY.fold(site).with_lane(lane), standard_normal)


def found(function, *flags):
    """Which outputs of a function of scalars vary, given which inputs do."""
    traced, _ = trace(function, *[1.0] * len(flags))
    analysed = varying_outputs(traced, flags)
    axes = [0 if flag else None for flag in flags]
    arguments = [jnp.ones(2) if flag else 1.0 for flag in flags]
    # `vmap` refuses to give one value for what it has batched.
    shared = [index for index, varies in enumerate(analysed) if not varies]
    jax.eval_shape(
        jax.vmap(
            lambda *inputs: [function(*inputs)[index] for index in shared],
            in_axes=axes,
            out_axes=None,
            axis_size=2,
        ),
        *arguments,
    )
    return analysed


def test_arithmetic():
    assert found(lambda x, y: (x + 1, y * 2, x * y, 3.0), True, False) == [True, False, True, False]


def test_cond_on_what_is_shared_is_a_branch():
    def model(x, y, flag):
        return jax.lax.cond(flag > 0, lambda: (x, y, y), lambda: (0.0, 1.0, x))

    assert found(model, True, False, False) == [True, False, True]
    assert found(model, False, False, True) == [True, True, True]


def test_scan_finds_what_varies_in_the_end():
    def model(x, y):
        def body(carry, _):
            a, b, c = carry
            return (x, a, c + y), b

        (a, b, c), out = jax.lax.scan(body, (y, y, y), None, length=3)
        return a, b, c, out

    assert found(model, True, False) == [True, True, False, True]


def test_while():
    def model(x, y):
        # Runs a number of times that is the same for all, or not.
        return jax.lax.while_loop(lambda c: c[0] < y, lambda c: (c[0] + 1, c[1] + x), (0.0, 0.0))

    assert found(model, True, False) == [False, True]
    assert found(model, False, True) == [True, True]


def test_nested_functions():
    @jax.jit
    def inner(x, y):
        return jnp.sin(x), jax.nn.relu(y), jax.checkpoint(jnp.cos)(y)

    assert found(inner, True, False) == [True, False, False]


def test_draws_vary():
    population = lanewise(lambda lane, _: (draw(lane), 1), 4, NOTHING)
    assert population.varying == (True, False)
    assert population.tree[0].shape == (4,)
    assert np.shape(population.tree[1]) == ()


def test_a_varying_choice_keeps_the_draws_of_its_sides_whole():
    def choose(lane, _):
        x = draw(lane)
        return jax.lax.cond(x > 0, lambda: draw(lane, 1), lambda: draw(lane, 2))

    population = lanewise(choose, 6, NOTHING)
    x, right, left = (
        np.asarray(jax.vmap(lambda lane, i=i: draw(lane, i))(jnp.arange(6))) for i in range(3)
    )
    np.testing.assert_array_equal(population.tree, np.where(x > 0, right, left))
    jaxpr = str(jax.make_jaxpr(lambda: lanewise(choose, 6, NOTHING).tree)())
    assert "random_bits[bit_width=32 shape=(6,)]" in jaxpr
    assert "u32[6,2]" not in jaxpr  # no key per particle


@pytest.mark.parametrize("loop", ["scan", "while", "jit", "cond"])
def test_a_varying_choice_inside_of(loop):
    def side(lane, i):
        return jax.lax.cond(draw(lane) > 0, lambda: draw(lane, i), lambda: -1.0)

    def choose(lane, _):
        match loop:
            case "scan":
                return jax.lax.scan(lambda c, i: (c + side(lane, i), None), 0.0, jnp.arange(1, 3))[
                    0
                ]
            case "while":
                return jax.lax.fori_loop(1, 3, lambda i, c: c + side(lane, i), 0.0)
            case "jit":
                return jax.jit(lambda lane: side(lane, 1) + side(lane, 2))(lane)
        flag = jnp.asarray(True)
        return jax.lax.cond(flag, lambda: side(lane, 1) + side(lane, 2), lambda: 0.0)

    x, one, two = (
        np.asarray(jax.vmap(lambda lane, i=i: draw(lane, i))(jnp.arange(6))) for i in range(3)
    )
    expected = np.where(x > 0, one, -1) + np.where(x > 0, two, -1)
    population = jax.jit(lambda: lanewise(choose, 6, NOTHING).tree)()
    np.testing.assert_allclose(population, expected, rtol=1e-6)


def test_a_varying_choice_of_a_function_with_its_own_derivative():
    def slope(lane, x):
        return jax.grad(lambda x: jax.lax.cond(lane > 1, jax.nn.relu, jnp.negative, x))(x)

    slopes = lanewise(slope, 4, Population.stacked(jnp.array([1.0, -1.0, 1.0, -1.0])))
    np.testing.assert_array_equal(slopes.tree, [-1.0, -1.0, 1.0, 0.0])
    values = lanewise(
        lambda lane, x: jax.lax.cond(lane > 1, jax.nn.relu, jnp.negative, x),
        4,
        Population.stacked(jnp.array([1.0, -1.0, 1.0, -1.0])),
    )
    np.testing.assert_array_equal(values.tree, [-1.0, 1.0, 1.0, 0.0])


def test_the_function_is_traced_once():
    count = []

    def one(lane, value):
        count.append(1)
        return draw(lane) + value

    jax.jit(lambda: lanewise(one, 10, Population.stacked(jnp.ones(10))))()
    assert len(count) == 1


def test_offspring_leave_keys_and_what_is_shared():
    tree = (KEY.with_lane(jnp.arange(3)), jnp.arange(3.0), 7)
    population = Population(tree, (False, True, True, False))
    ancestors = jnp.array([0, 0, 2])
    gathered = population.replaced(lambda leaves: [leaf[ancestors] for leaf in leaves])
    np.testing.assert_array_equal(gathered.tree[0].lanes[0], [0, 1, 2])
    np.testing.assert_array_equal(gathered.tree[1], [0, 0, 2])
    assert gathered.tree[2] == 7


def test_parts_and_particle():
    population = Population((jnp.arange(3.0), (1, jnp.arange(3))), (True, False, True))
    left, right = population.parts()
    assert left.varying == (True,)
    assert right.varying == (False, True)
    assert right.particle(2) == (1, 2)


def test_promote_spreads_what_varies_and_fills_placeholders():
    population = Population.shared((1.0, PLACEHOLDER, np.int32(3)))
    like = Population(
        (
            jax.ShapeDtypeStruct((4,), jnp.float32),
            jax.ShapeDtypeStruct((4, 2), jnp.float32),
            jax.ShapeDtypeStruct((), jnp.int32),
        ),
        (True, True, False),
    )
    promoted = population.promote(like)
    assert promoted.varying == like.varying
    assert jax.tree.map(jnp.shape, promoted.tree) == ((4,), (4, 2), ())


def test_promote_of_populations_inside():
    inner = Population.shared((jnp.float32(1), jnp.float32(2)))
    outer = Population.shared((inner, jnp.float32(0)))
    inner_like = Population(
        (jax.ShapeDtypeStruct((3, 5), jnp.float32), jax.ShapeDtypeStruct((3,), jnp.float32)),
        (True, False),
    )
    like = Population((inner_like, jax.ShapeDtypeStruct((), jnp.float32)), (True, True, False))
    promoted = outer.promote(like)
    assert promoted.varying == (True, True, False)
    assert promoted.tree[0].varying == (True, False)
    assert jax.tree.map(jnp.shape, promoted.tree) == (
        Population(((3, 5), (3,)), (True, False)),
        (),
    )

"""Systems by hand: what the tests simulate."""

import jax.numpy as jnp
from pzjax.jaxrt import dates
from pzjax.jaxrt.hybrid.system import Major, Minor, System

NEVER = jnp.inf


def ball(restitution=1.0, wall=5.0, start=(0.5, 1.0, 10.0, 0.0), gravity=9.81):
    """A ball over a floor, between two walls; it counts what it hits."""

    def minor(n, y, _):
        derivative = jnp.stack([y[1], 0.0 * y[1], y[3], 0.0 * y[3] - gravity])
        return Minor(derivative, jnp.stack([-y[2], y[0] - wall, -y[0]]), (y[0], y[2]))

    def major(n, y, roots, date, _):
        floor, right, left = roots
        aside = jnp.where(right | left, -y[1], y[1])
        up = jnp.where(floor, -restitution * y[3], y[3])
        hit = floor | right | left
        after = jnp.stack([y[0], aside, y[2], up])
        return Major(n + hit, after, jnp.where(hit, 0.0, NEVER), (y[0], y[2]))

    def first(key):
        return jnp.int32(0), jnp.stack([jnp.asarray(part, float) for part in start])

    names = ("ball.x", "ball.vx", "ball.y", "ball.vy")
    crossings = ("up(-. y), line 4", "up(x -. wall), line 5", "up(-. x), line 6")
    return System(
        first, minor, major, names, crossings, name="ball", signature="ball : unit -C-> float"
    )


def drop(restitution, height=10.0, gravity=9.81):
    """A ball over a floor, alone."""

    def minor(n, y, _):
        return Minor(jnp.stack([y[1], 0.0 * y[1] - gravity]), -y[:1], y[0])

    def major(n, y, roots, date, _):
        speed = jnp.where(roots[0], -restitution * y[1], y[1])
        return Major(n + roots[0], jnp.stack([y[0], speed]), jnp.where(roots[0], 0.0, NEVER), y[0])

    def first(key):
        return jnp.int32(0), jnp.stack([jnp.asarray(height, float), jnp.asarray(0.0, float)])

    return System(first, minor, major, ("y", "v"), ("up(-. y), line 3",), name="drop")


def van_der_pol(mu=5.0):
    def minor(n, y, _):
        return Minor(jnp.stack([y[1], mu * (1 - y[0] * y[0]) * y[1] - y[0]]), y[:1], y[0])

    def major(n, y, roots, date, _):
        return Major(n + roots[0], y, jnp.where(roots[0], 0.0, NEVER), y[0])

    return System(
        lambda key: (jnp.int32(0), jnp.array([2.0, 0.0])), minor, major, ("x", "v"), ("up(x)",)
    )


def stick_slip(k=1.0, belt=0.5, static=1.0, sliding=0.6):
    """A block on a belt, held by a spring: mode 0 sticks, mode 1 slips."""

    def minor(discrete, y, _):
        slips = discrete[0] == 1
        derivative = jnp.stack(
            [jnp.where(slips, y[1], belt), jnp.where(slips, sliding - k * y[0], 0.0)]
        )
        watched = jnp.where(slips, y[1] - belt, k * y[0] - static)
        return Minor(derivative, watched[None], y[0])

    def major(discrete, y, roots, date, _):
        mode, n = discrete
        z = roots[0]
        speed = jnp.where(z & (mode == 0), belt, y[1])
        discrete = (jnp.where(z, 1 - mode, mode), n + z)
        return Major(discrete, jnp.stack([y[0], speed]), jnp.where(z, 0.0, NEVER), y[0])

    return System(
        lambda key: ((jnp.int32(0), jnp.int32(0)), jnp.zeros(2)), minor, major, ("x", "v"), ("up",)
    )


def controller(goal=1.0, period=0.1):
    """A mass on a spring with a sampled PI controller."""

    def minor(discrete, y, _):
        return Minor(jnp.stack([y[1], discrete[0] - y[0] - 0.5 * y[1]]), jnp.zeros(0), y[0])

    def major(discrete, y, roots, date, _):
        u, i, due, n = discrete
        z = date >= due
        error = goal - y[0]
        i = jnp.where(z, i + 0.1 * error, i)
        u = jnp.where(z, 0.8 * error + 0.5 * i, u)
        due = dates.choice(z, due + period, due)
        horizon = dates.choice(z, 0.0, due)
        return Major((u, i, due, n + z), y, horizon, (y[0], u))

    def first(key):
        zero = jnp.asarray(0.0, float)
        return (zero, zero, dates.date(0.0), jnp.int32(0)), jnp.zeros(2)

    return System(first, minor, major, ("x", "v"))


def tanks(inflow=1.0, low=0.4, high=1.2):
    def root(h):
        return jnp.sqrt(jnp.maximum(h, 0.0))

    def minor(discrete, y, _):
        opens = discrete[0] == 0
        q = jnp.where(opens, inflow, 0.05)
        derivative = jnp.stack([q - 0.5 * root(y[0]), 0.5 * root(y[0]) - 0.4 * root(y[1])])
        return Minor(derivative, jnp.where(opens, y[1] - high, low - y[1])[None], y[0])

    def major(discrete, y, roots, date, _):
        mode, n = discrete
        z = roots[0]
        return Major((jnp.where(z, 1 - mode, mode), n + z), y, jnp.where(z, 0.0, NEVER), y[0])

    return System(
        lambda key: ((jnp.int32(0), jnp.int32(0)), jnp.array([0.5, 0.5])),
        minor,
        major,
        ("h1", "h2"),
        ("up",),
    )

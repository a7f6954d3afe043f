"""A ball that bounces before a camera: the particle filter of `examples/tracking`, with its integrator written by hand.

Each particle flies from frame to frame by Dormand and Prince's method of orders 5 and 4, with the tolerances that pzjax
has by default, and its bounces are found on the curve of the height within a step. A hundred particles go together, for
the caches.
"""

import jax
import jax.numpy as jnp
from handwritten.filtering import expectation, keys, systematic, take, weights_of
from jax import lax

FRAME, GRAVITY = 0.04, 9.81
RELATIVE, ABSOLUTE = 1e-6, 1e-9
TOGETHER = 100

ROWS = (
    (1 / 5,),
    (3 / 40, 9 / 40),
    (44 / 45, -56 / 15, 32 / 9),
    (19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729),
    (9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656),
    (35 / 384, 0.0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84),
)
ERROR = (71 / 57600, 0.0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40)
WITHIN = (
    (1.0, -183 / 64, 37 / 12, -145 / 128),
    (0.0, 1500 / 371, -1000 / 159, 1000 / 371),
    (0.0, -125 / 32, 125 / 12, -375 / 64),
    (0.0, 9477 / 3392, -729 / 106, 25515 / 6784),
    (0.0, -11 / 7, 11 / 3, -55 / 28),
    (0.0, 3 / 2, -4.0, 5 / 2),
)


def weighted(weights, slopes):
    """The weighted sum of slopes."""
    return sum(
        weight * slope
        for weight, slope in zip(weights, slopes, strict=True)
        if not (isinstance(weight, float) and weight == 0)
    )


def between(start, size, slopes, part):
    """The state within a step."""
    weights = [part * (a + part * (b + part * (c + part * d))) for a, b, c, d in WITHIN]
    return start + size * weighted(weights, [slopes[0], *slopes[2:]])


def bounce(start, size, slopes, end, falls):
    """The part of a step at which the height is 0, by the method of Illinois."""

    narrow = 4 * jnp.finfo(size.dtype).eps

    def goes_on(carried):
        low, high, *_ = carried
        return falls & (high - low > narrow)

    def narrower(carried):
        low, high, above, below, side = carried
        middle = low + (high - low) * above / (above - below)
        middle = jnp.clip(middle, low + narrow / 2, high - narrow / 2)
        height = between(start[2], size, [slope[2] for slope in slopes], middle)
        up = height > 0
        return (
            jnp.where(up, middle, low),
            jnp.where(up, high, middle),
            jnp.where(up, height, jnp.where(side < 0, above / 2, above)),
            jnp.where(up, jnp.where(side > 0, below / 2, below), height),
            jnp.where(up, 1, -1),
        )

    first = (0.0 * size, jnp.ones_like(size), start[2], end[2], 0)
    return lax.while_loop(goes_on, narrower, first)[1]


def flight(state, push, lift, back, size):
    """A particle a frame later, and the size of its next step."""

    def field(state):
        return jnp.stack([state[1], push, state[3], lift - GRAVITY])

    def goes_on(carried):
        return carried[0] < FRAME

    def step(carried):
        time, state, slope, wanted = carried
        left = FRAME - time
        last = 1.1 * wanted >= left
        size = jnp.where(last, left, wanted)
        slopes, end = [slope], state
        for row in ROWS:
            end = state + size * weighted(row, slopes)
            slopes.append(field(end))
        scale = ABSOLUTE + RELATIVE * jnp.maximum(abs(state), abs(end))
        error = jnp.max(abs(size * weighted(ERROR, slopes)) / scale)
        good = error <= 1.0
        proposed = size * jnp.clip(0.9 * jnp.maximum(error, 1e-10) ** -0.2, 0.2, 10.0)
        proposed = jnp.where(good & last, jnp.maximum(wanted, proposed), proposed)
        falls = good & (state[2] > 0) & (end[2] <= 0)
        part = bounce(state, size, slopes, end, falls)
        there = between(state, size, slopes, part)
        there = there.at[3].multiply(-back)
        after = jnp.where(good, jnp.where(falls, there, end), state)
        later = jnp.where(falls, time + part * size, jnp.where(last, FRAME, time + size))
        slope = jnp.where(good, jnp.where(falls, field(there), slopes[-1]), slope)
        return jnp.where(good, later, time), after, slope, proposed

    _, state, _, size = lax.while_loop(goes_on, step, (0.0 * size, state, field(state), size))
    return state, size


def flights(*particles):
    """All particles a frame later."""
    parts = [jnp.reshape(part, (-1, TOGETHER, *part.shape[1:])) for part in particles]
    states, sizes = lax.map(lambda some: jax.vmap(flight)(*some), parts)
    return states.reshape(-1, 4), sizes.reshape(-1)


def run(seed, size, columns):
    """The mean place at each frame."""
    first, noise, shifts = keys(seed, len(columns[0]))
    means, deviations = jnp.array([0.0, 2.0, 1.5, 3.0]), jnp.array([0.2, 0.5, 0.2, 0.5])
    states = means + deviations * jax.random.normal(first, (size, 4))

    def step(carried, given):
        states, sizes = carried
        key, shift, seen_x, seen_y = given
        push, lift, back = jax.random.normal(key, (3, size))
        states, sizes = flights(states, push, lift, 0.8 + 0.05 * back, sizes)
        x, y = states[:, 0], states[:, 2]
        missed = jnp.square(x - seen_x) + jnp.square(y - seen_y)
        weights = weights_of(-0.5 * missed / 0.0025)
        ancestors = systematic(shift, weights)
        kept = jnp.stack([take(column, ancestors) for column in states.T], axis=1)
        return (kept, take(sizes, ancestors)), expectation(weights, x, y)

    sizes = jnp.full(size, 1e-3)
    return lax.scan(step, (states, sizes), (noise, shifts, *columns))[1]

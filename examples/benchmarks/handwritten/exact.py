"""Exact filters, and one that is exact but for a sensor's failures, as an expert writes them by hand in JAX.

Each function is from a seed, a number of particles and observations to the errors and the estimates of each step.
Covariances are plain ones, updated by one sensor after the other.
"""

import jax
import jax.numpy as jnp
import numpy as np
from pzjax.stdlib.linalg import dare

from .filtering import expectation, keys, systematic, take, weights_of
from .generator import GENERATOR


def coin(seed, size, columns):
    """Counts of heads and tails."""

    def step(counts, given):
        heads, tails = counts
        truth, flip = given
        heads, tails = heads + flip, tails + ~flip
        mean = heads / (heads + tails)
        return (heads, tails), (jnp.square(mean - truth), mean)

    return jax.lax.scan(step, (jnp.ones(()), jnp.ones(())), columns)[1]


def kalman(seed, size, columns):
    """Mean and variance of the place."""

    def step(state, given):
        mean, variance = state
        truth, y = given
        variance = variance + 1.0
        gain = variance / (variance + 1.0)
        mean, variance = mean + gain * (y - mean), gain
        return (mean, variance), (jnp.square(mean - truth), mean)

    return jax.lax.scan(step, (jnp.zeros(()), jnp.full((), 2499.0)), columns)[1]


def gtree(seed, size, columns):
    """Mean and variance of the root; the child is drawn anew at each step."""

    def step(state, given):
        mean, variance = state
        true_a, true_b, c, d = given
        inverse = 1 / (variance + 1010.0)
        child = mean + (variance + 10.0) * inverse * (c - mean)
        shared = variance - variance * inverse * (variance + 10.0)
        mean, variance = mean + variance * inverse * (c - mean), variance * 1010.0 * inverse
        inverse = 1 / (variance + 1000.0)
        child = child + shared * inverse * (d - mean)
        mean, variance = mean + variance * inverse * (d - mean), variance * 1000.0 * inverse
        error = jnp.square(mean - true_a) + jnp.square(child - true_b)
        return (mean, variance), (error, (mean, child))

    return jax.lax.scan(step, (jnp.zeros(()), jnp.full((), 100.0)), columns)[1]


def wheels(seed, size, columns):
    """Means, variances and covariance of velocity and turning rate."""

    def step(state, given):
        v, o, vv, oo, vo = state
        true_v, true_o, left, right = given
        vv, oo = vv + 1.0, oo + 1.0
        for y, weight, noise in ((left, -2.0, 1.0), (right, 2.0, 0.95)):
            of_v, of_o = vv + weight * vo, vo + weight * oo
            inverse = 1 / (of_v + weight * of_o + noise)
            gain = (y - v - weight * o) * inverse
            v, o = v + of_v * gain, o + of_o * gain
            vv, oo = vv - of_v * of_v * inverse, oo - of_o * of_o * inverse
            vo = vo - of_v * of_o * inverse
        error = jnp.square(v - true_v) + jnp.square(o - true_o)
        return (v, o, vv, oo, vo), (error, (v, o))

    zero, first = jnp.zeros(()), jnp.full((), 2499.0)
    return jax.lax.scan(step, (zero, zero, first, first, zero), columns)[1]


def outlier(seed, size, columns):
    """For each particle mean and variance of the place, and a beta law of the rate.

    Failures are drawn as they are seen, by logarithms, for observations at any distance.
    """

    def step(particles, given):
        mean, variance, failures, others = particles
        key, shift, truth, y = given
        variance = variance + 1.0
        spread, error = variance + 1.0, y - mean
        rate = failures / (failures + others)
        failed = jnp.log(rate) - 0.5 * y * y / 1e4 - jnp.log(100.0)
        worked = jnp.log1p(-rate) - 0.5 * (error * error / spread + jnp.log(spread))
        greatest = jnp.maximum(failed, worked)
        share = jnp.exp(failed - greatest)
        total = share + jnp.exp(worked - greatest)
        chosen = jax.random.uniform(key, (size,)) * total < share
        gain = jnp.where(chosen, 0.0, variance / spread)
        mean, variance = mean + gain * error, (1 - gain) * variance
        failures, others = failures + chosen, others + ~chosen
        weights = weights_of(greatest + jnp.log(total))
        (found,) = expectation(weights, mean)
        ancestors = systematic(shift, weights)
        moved = tuple(take(part, ancestors) for part in (mean, variance, failures, others))
        return moved, (jnp.square(found - truth), found)

    truth, y = columns
    _, noise, shifts = keys(seed, len(y))
    first = tuple(jnp.full(size, number) for number in (0.0, 2499.0, 100.0, 1000.0))
    return jax.lax.scan(step, first, (noise, shifts, truth, y))[1]


MOTION = np.array([[1, 0.1, 0], [0, 1, 0.1], [0, 0, 0]], np.float32)
START = np.array([50, 0, 0.5], np.float32)
COST = np.diag(np.array([1, 0.1, 0.1], np.float32))
COMMAND = np.diag(np.array([1000, 1000, 1], np.float32))


def tracker(seed, size, columns, steps=500):
    """The robot and the Kalman filter that steers it; all of the world's noise is drawn before."""
    riccati = dare(MOTION, np.eye(3, dtype=np.float32), COST, COMMAND)
    gain = jnp.linalg.solve(COMMAND + riccati, riccati @ MOTION)[2]
    cost = np.diag(COST)
    jitter = 0.01 * np.eye(3, dtype=np.float32)

    def seen(mean, covariance, index, value, noise):
        shared = covariance[:, index]
        inverse = 1 / (shared[index] + noise)
        mean = mean + shared * (inverse * (value - mean[index]))
        return mean, covariance - (shared[:, None] * shared) * inverse

    def step(carried, given):
        state, mean, covariance, began = carried
        index, noise = given
        command = jnp.where(began, -(gain @ mean), 0.0)
        push = jnp.stack([0.0, 0.0, command])
        state = jnp.where(began, MOTION @ state + push, START) + 0.1 * noise[:3]
        mean = jnp.where(began, MOTION @ mean + push, START)
        covariance = jnp.where(began, MOTION @ covariance @ MOTION.T, 0.0) + jitter
        acceleration = state[2] + jnp.sqrt(0.1) * noise[3]
        mean, covariance = seen(mean, covariance, 2, acceleration, 0.1)
        fix = state[0] + jnp.sqrt(0.1) * noise[4]
        mean, covariance = jax.lax.cond(
            index % 50 == 0,
            lambda: seen(mean, covariance, 0, fix, 0.001),
            lambda: (mean, covariance),
        )
        error = jnp.where(began, jnp.sum(cost * state * state) + command * command, 0.0)
        return (state, mean, covariance, jnp.asarray(True)), (error, (state[0], mean[0]))

    noise = jax.random.normal(jax.random.key(seed, impl=GENERATOR), (steps, 5))
    first = jnp.zeros(3), jnp.zeros(3), jnp.zeros((3, 3)), jnp.asarray(False)
    return jax.lax.scan(step, first, (jnp.arange(steps), noise))[1]


FILTERS = {one.__name__: one for one in (coin, kalman, gtree, wheels, outlier, tracker)}

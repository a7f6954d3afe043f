"""The losses of exact inference, in 64 bits: what the particle filters tend to with more particles.

Closed forms, but for `gaussian`, which is integrated on a grid, and for `outlier`, which has none.
"""

import numpy as np


def loss(name, columns):
    """The mean error over all steps; None where it is not known."""
    columns = [np.asarray(values, float) for values in columns]
    return float(np.mean(MODELS[name](*columns))) if name in MODELS else None


def coin(truth, flips):
    """The error at each step of the mean of Beta(1 + heads, 1 + tails)."""
    mean = (1 + np.cumsum(flips)) / (2 + np.arange(1, len(flips) + 1))
    return np.square(mean - truth)


def gaussian(true_mu, true_sigma2, y, points=400):
    """By the grid: 8 deviations of the prior each side, finer where the posterior is."""
    mu = y.mean() + np.sinh(np.linspace(-8, 8, points)) * 0.01
    sigma = np.exp(np.linspace(-5, 2, points))
    # Weights of the rule, with the derivatives of the two substitutions.
    log = np.log(np.cosh(np.linspace(-8, 8, points)))[:, None] + np.log(sigma)
    log = log - np.square(mu)[:, None] / 20 - np.square(sigma) / 2
    errors = []
    for number, true_m, true_s in zip(y, true_mu, true_sigma2, strict=True):
        log = log - np.square((number - mu)[:, None] / sigma) / 2 - np.log(sigma)
        weights = np.exp(log - log.max())
        weights /= weights.sum()
        mean, variance = weights.sum(1) @ mu, weights.sum(0) @ np.square(sigma)
        errors.append((mean - true_m) ** 2 + (variance - true_s) ** 2)
    return errors


def linear(truths, seen, matrix, noise, prior, moves):
    """Kalman's filter of a vector that is observed through a matrix.

    Args:
        truths: the columns that are to be estimated.
        seen: the columns that are observed.
        matrix: from the vector to what is observed.
        noise: the variance of each observation.
        prior: the covariance of the vector at the first step; its mean is zero.
        moves: from the covariance after a step to that before the next; and likewise for the mean.
    """
    mean, covariance, errors = np.zeros(len(prior)), np.array(prior, float), []
    of_covariance, of_mean = moves
    matrix = np.array(matrix, float)
    for step, (truth, y) in enumerate(zip(np.array(truths).T, np.array(seen).T, strict=True)):
        if step:
            covariance, mean = of_covariance(covariance), of_mean(mean)
        gain = (
            covariance @ matrix.T @ np.linalg.inv(matrix @ covariance @ matrix.T + np.diag(noise))
        )
        mean = mean + gain @ (y - matrix @ mean)
        covariance = covariance - gain @ matrix @ covariance
        errors.append(np.square(mean - truth).sum())
    return errors


def same(mean):
    """The mean of a walk does not move."""
    return mean


def walk(covariance):
    """A step of variance 1 in each direction."""
    return covariance + np.eye(len(covariance))


def kalman(x, y):
    """A walk of its own, measured."""
    return linear([x], [y], [[1]], [1], [[2500]], (walk, same))


def kalman3d(*columns):
    """The errors of the axes, added."""
    return sum(np.array(kalman(columns[axis], columns[axis + 3])) for axis in range(3))


def gtree(a, b, c, d):
    """Root and child; the child is drawn anew at each step, from the root."""

    def covariance(before):
        return before[0, 0] + np.array([[0.0, 0.0], [0.0, 10.0]])

    def mean(before):
        return before[[0, 0]]

    return linear(
        [a, b], [c, d], [[0, 1], [1, 0]], [1000, 1000], [[100, 100], [100, 110]], (covariance, mean)
    )


def wheels(v, o, left, right):
    """Velocity and turning rate."""
    return linear(
        [v, o], [left, right], [[1, -2], [1, 2]], [1, 0.95], np.eye(2) * 2500, (walk, same)
    )


MODELS = {model.__name__: model for model in (coin, gaussian, kalman, kalman3d, gtree, wheels)}

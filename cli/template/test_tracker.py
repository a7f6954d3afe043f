"""The tracker against the exact answer: its model is linear and Gaussian, so a Kalman filter has it."""

import csv
import unittest
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from pzjax import load

HERE = Path(__file__).parent
STEP_NOISE, MEASURE_NOISE = 0.5, 2.0


def measures() -> list[float]:
    """The measures, one a step."""
    with (HERE / "measures.csv").open() as file:
        return [float(row["measure"]) for row in csv.DictReader(file)]


def kalman(measured: list[float]) -> np.ndarray:
    """The exact mean of the position at each step."""
    means, mean, variance = [], 0.0, 0.0
    for measure in measured:
        predicted = variance + STEP_NOISE
        gain = predicted / (predicted + MEASURE_NOISE)
        mean, variance = mean + gain * (measure - mean), (1.0 - gain) * predicted
        means.append(mean)
    return np.array(means)


class TrackerTest(unittest.TestCase):
    """The node `main` of tracker.zls."""

    def test_it_finds_what_the_kalman_filter_finds(self) -> None:
        """The root mean square of the errors of the mean: 0.04 for most seeds, for 200 below 0.08."""
        node = load(HERE / "build" / "tracker.py").main
        measured = measures()
        _, outputs = jax.lax.scan(node.step, node.init(0), jnp.asarray(measured))
        (_, positions), (_, deviations) = outputs
        errors = np.asarray(positions) - kalman(measured)
        self.assertLess(np.sqrt(np.mean(errors**2)), 0.1)
        self.assertTrue((np.asarray(deviations) > 0.0).all())


if __name__ == "__main__":
    unittest.main()

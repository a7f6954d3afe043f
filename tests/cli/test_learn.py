"""`pzjax learn`: the floats of the greatest evidence, and their errors, are those of the exact likelihood."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result
from pzjax.cli.main import main
from scipy.optimize import minimize

PROGRAM = """\
open Probzelus
open Distribution
open Infer_semi_symbolic
let proba walk q r y = x where
  rec x = sample (gaussian ((const 0.0, 10.0) -> (pre x, exp q)))
  and () = observe (gaussian (x, exp r), y)
let node main q r y = infer 1 (walk q r) y
let node plain q y = q +. y
"""

RANDOM = np.random.default_rng(0)
DATA = np.cumsum(RANDOM.normal(size=60) * 0.5) + RANDOM.normal(size=60) * 2


def cost(values: np.ndarray) -> float:
    """The negative log-likelihood, by a Kalman filter."""
    q, r = np.exp(values)
    mean, variance, total = 0.0, 10.0, 0.0
    for step, y in enumerate(DATA):
        variance += q * (step > 0)
        spread = variance + r
        total += 0.5 * (np.log(2 * np.pi * spread) + (y - mean) ** 2 / spread)
        gain = variance / spread
        mean, variance = mean + gain * (y - mean), variance * (1 - gain)
    return float(total)


@pytest.fixture
def learn(tmp_path: Path):
    (tmp_path / "walk.zls").write_text(PROGRAM)
    (tmp_path / "data.csv").write_text("\n".join(["y", *map(repr, DATA.tolist()), ""]))

    def run(*words: str) -> Result:
        files = ["learn", str(tmp_path / "walk.zls"), "-i", str(tmp_path / "data.csv")]
        return CliRunner().invoke(main, [*files, *words], env={"PZJAX_FRONTEND": "builtin"})

    return run


@pytest.mark.slow
def test_the_estimates_are_those_of_the_likelihood(learn) -> None:
    result = learn("--static", "0.0", "--static", "0.0", "--steps", "150")
    assert result.exit_code == 0, result.stderr
    rows = {line.split()[0]: line.split()[1:] for line in result.stdout.splitlines()}
    assert rows["step"] == ["logz", "q", "r"]
    best = minimize(cost, [0.0, 0.0], method="BFGS", options={"gtol": 1e-6})
    found = np.array(list(map(float, rows["best"])))
    assert found[0] == pytest.approx(-best.fun, abs=0.01)
    curvature = np.array(
        [
            [
                (
                    cost(best.x + a + b)
                    - cost(best.x + a - b)
                    - cost(best.x - a + b)
                    + cost(best.x - a - b)
                )
                / 4e-6
                for b in np.eye(2) * 1e-3
            ]
            for a in np.eye(2) * 1e-3
        ]
    )
    errors = np.sqrt(np.diagonal(np.linalg.inv(curvature)))
    assert found[1:] == pytest.approx(best.x, abs=0.2 * errors.min())
    assert list(map(float, rows["error"])) == pytest.approx(errors, rel=0.15)


@pytest.mark.slow
def test_what_cant_be_learned(learn) -> None:
    two = ["--static", "0.0", "--static", "0.0"]
    assert "--learn x: the static floats of main are q, r" in learn(*two, "--learn", "x").stderr
    assert "has static parameters, give each with --static" in learn("--static", "1.0").stderr
    plain = learn("-s", "plain", "--static", "0.0")
    assert "the result of plain has no posterior" in plain.stderr

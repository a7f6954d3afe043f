"""`pzjax summary`: what a table says of columns is what NumPy says; warnings name steps."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result
from pzjax.cli.main import main
from pzjax.cli.summarising import effective


def summary(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["summary", *map(str, words)])


def table(*words: str | Path) -> dict[str, list[float]]:
    result = summary(*words, "--csv")
    assert result.exit_code == 0, result.stderr
    head, *rows = csv.reader(io.StringIO(result.stdout))
    assert head == ["name", "count", "mean", "mcse", "deviation", "5%", "50%", "95%", "ess"]
    return {row[0]: [float(cell) for cell in row[1:]] for row in rows}


X = np.random.default_rng(1).normal(2.0, 3.0, 400)


def check(found: list[float], values: np.ndarray) -> None:
    count, mean, mcse, deviation, *quantiles, ess = found
    assert count == len(values)
    np.testing.assert_allclose(
        [mean, deviation, *quantiles],
        [values.mean(), values.std(ddof=1), *np.quantile(values, [0.05, 0.5, 0.95])],
    )
    np.testing.assert_allclose(mcse, deviation / np.sqrt(ess))


@pytest.mark.parametrize("format", ["csv", "jsonl", "npz"])
def test_columns(format: str, tmp_path: Path) -> None:
    file = tmp_path / f"run.{format}"
    holes = np.where(np.arange(400) % 4 == 0, np.nan, X)
    if format == "npz":
        np.savez(
            file, x=X, holes=holes, b=X > 0, word=np.array(["a"] * 400), v=np.stack([X, -X], 1)
        )
    else:
        rows = zip(X, holes, strict=True)
        if format == "csv":
            lines = [
                f"{x!r},{'' if np.isnan(h) else repr(h)},{str(x > 0).lower()},a,{x!r},{-x!r}"
                for x, h in rows
            ]
            text = (
                "\n".join(["x,holes,b,word,v[0],v[1]", *lines, ""])
                .replace("np.float64(", "")
                .replace(")", "")
            )
        else:
            text = "".join(
                json.dumps(
                    {
                        "x": x,
                        "holes": None if np.isnan(h) else h,
                        "b": bool(x > 0),
                        "word": "a",
                        "v": [x, -x],
                    }
                )
                + "\n"
                for x, h in rows
            )
        file.write_text(text)
    found = table(file)
    assert [*found] == ["x", "holes", "b", "v[0]", "v[1]"]
    check(found["x"], X)
    check(found["holes"], X[np.arange(400) % 4 != 0])
    assert found["b"][1] == np.mean(X > 0)
    check(found["v[1]"], -X)
    check(table(file, "--skip", "100", "--columns", "x")["x"], X[100:])
    assert [*table(file, "--columns", "v*")] == ["v[0]", "v[1]"]
    assert summary(file).stdout.splitlines()[1].split()[:2] == ["x", "400"]
    assert "no column 'y'; there are x, " in summary(file, "--columns", "y").stderr
    assert f"--skip 400 passes over all 400 rows of {file}" in summary(file, "--skip", "400").stderr


def test_the_sample_size_is_that_of_the_autocorrelation() -> None:
    noise = np.random.default_rng(2).normal(size=20_000)
    for share in (0.0, 0.5, 0.9, -0.5):
        series = np.empty_like(noise)
        series[0] = noise[0]
        for t in range(1, len(noise)):
            series[t] = share * series[t - 1] + noise[t]
        expected = len(noise) * (1 - share) / (1 + share)
        assert effective(series) == pytest.approx(expected, rel=0.15)
    assert effective(np.ones(10)) == 10


def test_warnings_name_steps(tmp_path: Path) -> None:
    file = tmp_path / "run.csv"
    rows = [
        f"{ess},{logz}" for ess, logz in [(90, -1), (50, -2), (3, -3), ("nan", "-inf"), (80, -5)]
    ]
    file.write_text("\n".join(["x.ess,x.logz", *rows, ""]))
    told = summary(file).stderr
    assert "warning: x.ess is no number at step 4: the inference failed there" in told
    assert "warning: x.ess is below 10% of its most, 90 at step 3, and 3 at step 3" in told
    assert "x.logz is no number at step 4" in told


def test_particles_are_those_of_the_last_step(tmp_path: Path) -> None:
    weights = np.array([[0.5, 0.5, 0.0], [0.25, 0.25, 0.5]])
    points = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    np.savez(tmp_path / "run.npz", **{"x.particles": points, "x.weights": weights})
    ((name, found),) = table(tmp_path / "run.npz").items()
    assert name == "x.particles (last step)"
    mean = weights[1] @ points[1]
    deviation = np.sqrt(weights[1] @ (points[1] - mean) ** 2)
    np.testing.assert_allclose(found[1:2] + found[3:], [mean, deviation, 4, 5, 6, 1 / 0.375])

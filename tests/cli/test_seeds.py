"""`pzjax run --seeds`: the table over seeds is made of the runs of each."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from cli_program import Run

PROGRAM = """\
open Probzelus
open Distribution
open Infer_pf
type mode = Low | High
let proba model y = x where
  rec x = sample (gaussian (0.0 -> pre x, 1.0)) and () = observe (gaussian (x, 0.5), y)
let node main y = (x, big, m, n) where
  rec x = infer 20 model y
  and n = draw (gaussian (y, 1.0))
  and big = n > 0.0
  and m = if big then High else Low
let node breaks y = 10 / (2 - k) where rec k = draw (uniform_int (0, 2))
let node prints y = print_string "x"
"""

INPUTS = "y\n0.5\n-0.25\n1.0\n"


def columns(text: str) -> dict[str, list[str]]:
    head, *rows = csv.reader(io.StringIO(text))
    return dict(zip(head, zip(*rows, strict=True), strict=True))


@pytest.fixture
def of(tmp_path: Path) -> Path:
    program = tmp_path / "seeded.zls"
    program.write_text(PROGRAM)
    return program


@pytest.mark.slow
def test_the_table_is_over_the_runs_of_each_seed(pz: Run, of: Path) -> None:
    seeds = [0, 1, 2, 3]
    single = [
        columns(pz("--seed", seed, "--format", "csv", of=of, given=INPUTS).stdout)
        for seed in map(str, seeds)
    ]
    together = pz("--seeds", "0:4", of=of, given=INPUTS)
    assert together.exit_code == 0, together.stderr
    found = columns(together.stdout)
    for name in ("x.mean", "x.logz", "n"):
        each = np.array([list(map(float, run[name])) for run in single])
        for what, expected in (
            ("mean", each.mean(0)),
            ("std", each.std(0, ddof=1)),
            ("q50", np.median(each, 0)),
        ):
            got = np.array(list(map(float, found[f"{name}.{what}"])))
            np.testing.assert_allclose(got, expected, rtol=1e-9)
    high = np.array([[cell == "High" for cell in run["m"]] for run in single]).mean(0)
    assert [float(cell) for cell in found["m.High"]] == high.tolist()
    assert found["big.share"] == found["m.High"]
    last = pz("--seeds", "0,1,2,3", "--last", of=of, given=INPUTS)
    assert last.stdout.splitlines()[1] == together.stdout.splitlines()[3]


@pytest.mark.slow
def test_a_seed_that_fails_is_named(pz: Run, of: Path) -> None:
    ended = pz("-s", "breaks", "--seeds", "0:9", "-n", "3", of=of)
    assert ended.exit_code == 1
    assert "division by zero" in ended.stderr
    seed = ended.stderr.partition("pzjax: seed ")[2].partition(" ")[0]
    alone = pz("-s", "breaks", "--seed", seed, "-n", "3", of=of)
    assert "division by zero" in alone.stderr
    goes_on = pz("-s", "breaks", "--seeds", "0:9", "--on-failure", "nan", "-n", "3", of=of)
    assert goes_on.exit_code == 0
    assert len(goes_on.stdout.splitlines()) == 4
    printed = pz("-s", "prints", "--seeds", "0:2", "-n", "1", of=of)
    assert "prints in its steps" in printed.stderr


def test_what_are_no_seeds(pz: Run) -> None:
    for word in ("x", "3:3", "1,,2"):
        assert f"expected seeds such as 0:20 or 1,5,7, not {word!r}" in pz("--seeds", word).stderr
    for word, told in [
        ("-1:2", "a seed is a number from 0 to 2^64 - 1, not -1"),
        (f"3,{1 << 64}", f"a seed is a number from 0 to 2^64 - 1, not {1 << 64}"),
        ("4,1,2,1", "the seed 1 is there twice"),
        (f"0:{10**30}", "these are more than 1048576 seeds"),
    ]:
        assert told in pz("--seeds", word).stderr
    for seed in (-1, 1 << 64):
        assert f"'--seed': {seed} is not in the range" in pz("--seed", seed).stderr
    result = pz("--seeds", "0:2", "--online", "--checkpoint", "c")
    assert "--seeds can't be given with --online and --checkpoint" in result.stderr

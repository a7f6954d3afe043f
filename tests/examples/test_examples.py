"""The examples: their dumps are those of today, they translate and run, and they tell the truth."""

from __future__ import annotations

import ast
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from click.testing import CliRunner
from pzjax import load
from pzjax.backend.cli import main as backend
from pzjax.cli.main import main as pzjax
from pzjax.jaxrt.hybrid import simulate, system_of
from scipy import stats

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
NAMES = sorted(path.stem for path in EXAMPLES.glob("*/*.zls") if path.stem == path.parent.name)
EVERY = pytest.mark.parametrize("name", NAMES)
HYBRID = {
    "ball": (9.5, 7),
    "box": (1.9, 5),
    "buck": (0.095, 10),
    "orbit": (16.0, 3),
    "pacemaker": (3.0, 7),
    "restitution": (2.4, 3),
    "stickslip": (4.0, 4),
    "swingup": (1.0, 3),
    "tanks": (7.0, 2),
    "thermostat": (1.1, 5),
    "vanderpol": (12.0, 3),
}
"""Examples in continuous time, when to end them, and how many rows there are: the start and the events."""

QUICK = {"ball", "coin", "sensors"}
"""Examples that run quickly and have no quick test of their own that runs them."""


@pytest.fixture(scope="module")
def pz(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Run `pzjax` in this process, which spares it the import of JAX; give what it wrote."""
    environment = {"PZJAX_CACHE_DIR": str(tmp_path_factory.mktemp("cache"))}

    def call(*words: str | Path) -> str:
        made = CliRunner().invoke(pzjax, [*map(str, words)], env=environment)
        assert (made.exit_code, made.stderr) == (0, "")
        return made.stdout

    return call


def rows(output: str) -> list:
    """The results that a simulation printed: its lines, but for those of make and of its commands."""
    lines = output.splitlines()
    return [ast.literal_eval(line) for line in lines if re.match(r"\(.*\)$", line)]


def heads(seeds: range, steps: int) -> tuple[np.ndarray, np.ndarray]:
    """The coin's alarm and posterior mean: an array of seeds and steps each."""
    with jax.enable_x64(True):
        node = load(EXAMPLES / "coin" / "coin.sexp").main

        def run(seed: jax.Array) -> tuple[jax.Array, jax.Array]:
            def step(state, _):
                state, ((_, cheater), (_, mean), _) = node.step(state, ())
                return state, (cheater, mean)

            return jax.lax.scan(step, node.init(jax.random.key(seed)), length=steps)[1]

        alarm, mean = jax.jit(jax.vmap(run))(jnp.asarray(seeds))
    return np.asarray(alarm), np.asarray(mean)


def test_the_examples_are_found() -> None:
    assert {"coin", "counter", "hmm", "kalman", "watch"} <= set(NAMES)


@EVERY
def test_the_committed_dump_is_that_of_today(
    name: str, dump_today: Callable[[Path], bytes]
) -> None:
    source = EXAMPLES / name / f"{name}.zls"
    assert source.with_suffix(".sexp").read_bytes() == dump_today(source)


def test_the_dumps_translate(tmp_path: Path) -> None:
    for name in NAMES:
        words = ["-o", str(tmp_path / f"{name}.py"), str(EXAMPLES / name / f"{name}.sexp")]
        made = CliRunner().invoke(backend, words)
        assert (made.exit_code, made.stderr) == (0, ""), name


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[] if name in QUICK else pytest.mark.slow) for name in NAMES],
)
def test_the_dump_runs(name: str, pz: Callable) -> None:
    data = EXAMPLES / name / "observations.csv"
    given = ["--input", data] if data.exists() else []
    until, count = HYBRID.get(name, (None, 5))
    length = ["-n", 5] if until is None else ["--maxt", until]
    words = ["-s", "main", "--format", "csv", *given, *length]
    assert len(pz("run", EXAMPLES / name / f"{name}.sexp", *words).splitlines()) == 1 + count


def test_the_ball_bounces_when_it_must_and_rests() -> None:
    with jax.enable_x64(True):
        ball = load(EXAMPLES / "ball" / "ball.sexp").main
        made = simulate(ball, until=20.0, times=[19.0], events=20)
    fall, bounces = np.sqrt(2 * 10.0 / 9.81), 0.8 ** np.arange(1, 14)
    dates = fall * (1 + 2 * np.cumsum(bounces) - 2 * bounces)
    assert int(made.events.count) == 13
    np.testing.assert_allclose(made.events.dates[:13], dates, rtol=1e-10)
    speeds = made.events.after[:13, list(system_of(ball).states).index("speed")]
    np.testing.assert_allclose(speeds[:12], 9.81 * fall * bounces[:12], rtol=1e-9)
    height, speed, count = made.output
    assert (float(speed[0]), int(count[0])) == (0.0, 12)
    assert abs(float(height[0])) < 1e-12


def test_counter_counts_events_since_the_last_clear(pz: Callable) -> None:
    made = pz("run", EXAMPLES / "counter" / "counter.sexp", "-n", "25")
    assert rows(made) == [(n, n % 10 // 2 + 1) for n in range(25)]


def test_watch_shows_what_a_stop_watch_shows(pz: Callable) -> None:
    made = pz("run", EXAMPLES / "watch" / "watch.sexp", "-n", "21")
    display = [0, 0, 1, 2, 3, 4, 4, 4, 4, 8, 9, 10, 10, 10, 10, 11, 12, 13, 13, 0, 0]
    running = [2 <= n < 12 or 15 <= n < 18 for n in range(21)]
    assert rows(made) == list(zip(range(21), display, running, strict=True))


def test_coin_alarm_rises_within_12_steps_and_stays() -> None:
    """For each of 100 seeds.

    The exact mean after 12 heads is 13 / 14, and the estimates differ from it by 0.0045 (one standard
    deviation, measured over these seeds), so that 0.9 is 6 of them away: the rate of false alarms of
    this test is below 1 in 1,000,000.
    """
    alarm, _ = heads(range(100), 20)
    assert alarm[:, 11].all()
    assert (np.diff(alarm.astype(int), axis=1) >= 0).all()
    assert not alarm[:, :5].any()


def test_coin_mean_tends_to_n_plus_1_over_n_plus_2() -> None:
    """After each of 50 heads, for one seed and for the average over 100 seeds.

    The standard error of the average is s / 10, s being the standard deviation between seeds, below
    0.01 at each step (its greatest was 0.0066 to 0.0086 in seven choices of seeds). The bound is that at
    which exact averages fail by chance for one choice of seeds in 1,000 (Student's t with 99 degrees of
    freedom, Bonferroni over the steps: 4.5 standard errors). One seed stays within 4 standard deviations.
    """
    steps = np.arange(1, 51)
    exact = (steps + 1) / (steps + 2)
    _, mean = heads(range(100), 50)
    assert np.abs(mean[0] - exact).max() < 0.032
    spread = mean.std(axis=0, ddof=1)
    assert spread.max() < 0.01
    bound = stats.t.ppf(1.0 - 0.001 / (2 * len(steps)), 99) * spread / 10
    assert (np.abs(mean.mean(axis=0) - exact) < bound).all()


def test_kalman_particles_follow_the_exact_filter(pz: Callable) -> None:
    data = EXAMPLES / "kalman" / "observations.csv"
    made = pz("run", EXAMPLES / "kalman" / "kalman.sexp", "--input", data)
    results = [dict(row) for row in rows(made)]
    exact, particles = (np.array([row[part] for row in results]) for part in ("exact", "particles"))
    assert exact.shape == (50, 2)
    # The mean of 1,000 particles is off by 0.04 (one standard deviation) where data is usual.
    assert np.abs(exact - particles).max() < 0.25


def test_kalman_data_is_what_its_program_draws(run: Callable) -> None:
    folder = EXAMPLES / "kalman"
    made = run("python", "observations.py", cwd=folder)
    assert made.stdout == (folder / "observations.csv").read_bytes()


def test_two_runs_with_one_seed_are_equal_and_seeds_differ(pz: Callable) -> None:
    one, again, other = (
        pz("run", EXAMPLES / "hmm" / "hmm.sexp", "-n", "20", "--seed", seed)
        for seed in ("1", "1", "2")
    )
    assert one == again != other
    measures = [dict(row)["measure"] for row in rows(one)]
    assert len(set(measures)) == len(measures)


@pytest.fixture
def fresh_examples(tmp_path: Path) -> Path:
    """Copy the examples as git checks them out: without ignored files, sources and dumps in any order of time."""
    folder = tmp_path / "pzjax" / "examples"
    shutil.copytree(EXAMPLES, folder, ignore=shutil.ignore_patterns("build", "*.zci"))
    for time, path in enumerate(sorted(folder.rglob("*"))):
        os.utime(path, (1e9 + time, 1e9 + time))
    for source in folder.rglob("*.zls"):
        os.utime(source, (2e9, 2e9))
    return folder


@pytest.fixture
def make(run: Callable, scripts: Path, tmp_path: Path) -> Callable:
    """Run make in a folder; a zelus-dump is found that says that it must not be called."""
    tool = tmp_path / "zelus-dump"
    tool.write_text("#!/bin/sh\necho zelus-dump was called >&2\nexit 9\n")
    tool.chmod(0o755)
    path = os.pathsep.join([str(scripts), "/usr/bin", "/bin"])
    environment = {"PATH": path, "PZJAX_ZELUS_DUMP": str(tool), "PZJAX_CACHE_DIR": str(tmp_path)}
    return lambda folder, *words: run("make", "-C", folder, *words, env=environment)


def test_make_runs_the_coin_without_a_front_end(fresh_examples: Path, make: Callable) -> None:
    made = make(fresh_examples / "coin")
    assert made.returncode == 0, made.stderr.decode()
    assert len(rows(made.stdout.decode())) == 20
    assert dict(rows(made.stdout.decode())[11])["cheater"] is True


@EVERY
def test_the_makefile_builds_and_runs_the_example_by_the_rules_for_all(name: str) -> None:
    text = (EXAMPLES / name / "Makefile").read_text()
    assert re.search(rf"^run: build/{name}\.py.*\n\t\$\(PZJAX\) run \$< ", text, re.MULTILINE)
    assert re.search(r"^include .*\$\(shell \$\(PZJAX\) --makefile\)", text, re.MULTILINE)


def test_make_dumps_again_where_the_program_is_changed(
    fresh_examples: Path, make: Callable
) -> None:
    source = fresh_examples / "counter" / "counter.zls"
    source.write_text(source.read_text() + "let other = 1\n")
    made = make(source.parent)
    assert made.returncode == 2
    assert b"zelus-dump was called" in made.stderr


@pytest.mark.slow
def test_the_road_from_another_folder(run: Callable, tmp_path: Path) -> None:
    source = EXAMPLES / "coin" / "coin.sexp"
    module = tmp_path / "coin.py"
    results = []
    for folder in (tmp_path, ROOT, EXAMPLES / "coin"):
        made = run("sh", "-c", f'pzjax-backend -o "{module}" < "{source}"', cwd=folder)
        assert made.returncode == 0, made.stderr.decode()
        name = module.name if folder == tmp_path else module
        results.append(run("pzjax", "run", name, "-s", "main", "-n", "20", cwd=folder).stdout)
    assert len(rows(results[0].decode())) == 20
    assert results[0] == results[1] == results[2]


def test_the_dump_from_another_folder(
    run: Callable, tmp_path: Path, dump_today: Callable[[Path], bytes]
) -> None:
    """The dump names its source as it was given; the rest, and the results, are the same."""
    source = tmp_path / "programs" / "coin.zls"
    source.parent.mkdir()
    shutil.copy(EXAMPLES / "coin" / "coin.zls", source)
    here = dump_today(source)
    made = run("zeluc", "-dump", source, cwd=tmp_path)
    assert made.returncode == 0, made.stderr.decode()
    assert made.stdout.replace(os.fsencode(source), b"coin.zls") == here

"""Measures the symbolic engine: beside filters written by hand, by the number of particles, and as it compiles.

    python symbolic.py [--models kalman,coin] [--seconds 3] [--compiled slam,mtt] [--readme]

The models of engines/ under Infer_semi_symbolic in float32, 500 steps in one compiled scan, and the filters of
handwritten/exact.py, by turns. Then what it takes to settle the state of each model and to compile it, in seconds of
the processor, and how often its step is traced after the state is settled. Gaussian scalars that depend on each other
are measured by correlated.py.
"""

import argparse
import gc
import os
import time
from pathlib import Path

import data
import jax
import numpy as np
import worlds
from handwritten.exact import FILTERS
from losses import variant
from measure import alternated
from pzjax import load
from pzjax.jaxrt.settings import settings
from run import Record, replaced

FOLDER = Path(__file__).parent
ENGINE = "Infer_semi_symbolic"
SIZES = {"outlier": (100, 1_000, 10_000)}
BARS = {"tracker": 1.6, "outlier": 1.2}
OTHERS = (1, 1_000, 100_000)
OCAML = {1: 0.396, 10: 4.08, 100: 48.1}
"""Microseconds a step of ProbZelus's streaming delayed sampling for kalman, on one core."""

HEADER = "| model | particles | us/step | by hand | time ratio | CPU ratio | bar |\n|---|---|---|---|---|---|---|"
COMPILING = "| model | settle and compile, CPU s | traces after |\n|---|---|---|"


def node(model, size):
    """The node `main` of a model with a number of particles."""
    return load(variant(model, ENGINE, FOLDER / "build" / "engines"), flags=["-noreduce"]).main(
        size
    )


def engine(model, size):
    """From a seed and observations to what `main` gives at each step."""
    main = node(model, size)

    def run(seed, columns):
        first = jax.tree.map(lambda leaf: leaf[0], columns)
        length = None if jax.tree.leaves(columns) else worlds.STEPS
        return jax.lax.scan(main.step, main.init(seed, like=first), columns, length=length)[1]

    return run


def best(runs, columns, seconds):
    """The least microseconds of a step of each of the functions, by turns, and those of the processor on average."""
    compiled = [jax.jit(run).lower(0, columns).compile() for run in runs]
    found, start = [], time.perf_counter()
    while time.perf_counter() - start < seconds:
        found.append(alternated(compiled, 0, columns)[1])
    walls, processor = np.moveaxis(found, -1, 0) / worlds.STEPS * 1e6
    return walls.min(axis=0), processor.mean(axis=0)


def ratios(model, seconds):
    """The lines of a model: beside the filter by hand, and exact ones beside those of one particle."""
    columns, _ = worlds.observations(model)
    for size in SIZES.get(model, OTHERS):

        def by_hand(seed, columns, size=size):
            return FILTERS[model](seed, size, columns)

        walls, processor = best((engine(model, size), by_hand), columns, seconds)
        ours, other = walls
        ratios = (f"{one / two:.2f}" for one, two in (walls, processor))
        cells = f"{size:,}", f"{ours:.3g}", f"{other:.3g}", *ratios, BARS.get(model, 1.3)
        yield f"| {model} | {' | '.join(map(str, cells))} |"


def particles(seconds):
    """The line that compares many particles with one, of a model that draws nothing."""
    columns, _ = worlds.observations("kalman")
    one, many = best((engine("kalman", 1), engine("kalman", 100_000)), columns, seconds)[0]
    return f"* kalman, 100,000 particles against 1: {many / one:.2f} (at most 1.1)"


def ocaml(seconds):
    """The line that compares with ProbZelus."""
    columns, _ = worlds.observations("kalman")
    found = {size: best((engine("kalman", size),), columns, seconds)[0][0] for size in OCAML}
    parts = [f"{found[size]:.3f} against {OCAML[size]} at {size}" for size in OCAML]
    return (
        f"* kalman, microseconds a step, against ProbZelus (streaming, OCaml): {', '.join(parts)}"
    )


def compiling(model):
    """The line of a model: seconds of the processor until it is compiled, and traces of its settled step."""
    columns, _ = worlds.observations(model)
    gc.collect()
    with settings(on_failure="nan", list_capacity=worlds.WIDEST):
        start = time.process_time()
        main = node(model, 100)
        first = jax.tree.map(lambda leaf: leaf[0], columns)
        state = main.init(0, like=first)
        traces = 0

        def step(state, given):
            nonlocal traces
            traces += 1
            return main.step(state, given)

        length = None if jax.tree.leaves(columns) else worlds.STEPS
        jax.jit(lambda s, c: jax.lax.scan(step, s, c, length=length)).lower(
            state, columns
        ).compile()
        seconds = time.process_time() - start
    return f"| {model} | {seconds:.1f} | {traces} |"


def options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--models", default=",".join(FILTERS), help="those with a filter by hand; default: all")
    add("--seconds", type=float, default=3, help="for each row; default: 3")
    add("--compiled", default=",".join(worlds.MODELS), help="those to compile; default: all")
    add("--readme", action="store_true", help="put the figures into README.md")
    return parser.parse_args()


def main():
    """Measure, print, write."""
    chosen = options()
    data.PROBZELUS = Path(os.devnull)
    say = Record()
    say(
        f"JAX {jax.__version__}, {jax.default_backend()}, {os.cpu_count()} cores, float32",
        "",
        HEADER,
    )
    for model in filter(None, chosen.models.split(",")):
        for line in ratios(model, chosen.seconds):
            say(line)
    say("", particles(chosen.seconds), ocaml(chosen.seconds), "", COMPILING)
    for model in filter(None, chosen.compiled.split(",")):
        say(compiling(model))
    if chosen.readme:
        replaced("symbolic", say.lines)


if __name__ == "__main__":
    main()

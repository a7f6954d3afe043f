"""The losses of every model under every engine, beside those of ProbZelus.

    python losses.py [--engines Infer_pf,Infer_semi_symbolic] [--models coin,slam] [--sizes 1,10] [--runs 20]

An engine is the name of the module that a model opens, perhaps with the function that infers, as in
Infer_ds_naive:infer_bounded. Where no sizes are given, they are those that ProbZelus has figures for. A line says the
median loss over the seeds, its 10 % and 90 % quantiles, the same of ProbZelus over the same observations (bands.csv),
whether the median is in that band or below it, the milliseconds of a run, and the seconds until it was compiled. Models
without observations of ProbZelus take our own.
"""

import argparse
import csv
import re
import time
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import data
import jax
import matching
import numpy as np
import worlds
from pzjax import load
from pzjax.jaxrt.settings import settings
from run import Record, replaced

FOLDER = Path(__file__).parent
NAMES = {
    "Infer_apf": "APF",
    "Infer_pf": "PF",
    "Infer_ds_streaming": "SDS",
    "Infer_semi_symbolic": "SSI",
}
"""What bands.csv calls an engine."""

ENGINES = ["Infer_pf", "Infer_ds_streaming", "Infer_ds_naive:infer_bounded", "Infer_semi_symbolic"]
"""Those that ProbZelus has."""

HEADER = (
    "| model | engine | particles | loss | 10 % | 90 % | ProbZelus | 10 % | 90 % | | ms | compile s |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|---|"
)


def variant(model, engine, folder):
    """The source of a model for an engine: only the module that it opens is another one."""
    module, _, function = engine.partition(":")
    text = (FOLDER / "engines" / f"{model}.zls").read_text()
    text = text.replace("open Infer_pf\n", f"open {module}\n")
    if function:
        text = re.sub(r"\binfer\b(?= particles)", function, text)
    path = folder / engine.replace(":", "_") / f"{model}.zls"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def filter_(model, engine, size, folder, steps):
    """A function from a seed and observations to what `main` gives at each step."""
    main = load(variant(model, engine, folder), flags=["-noreduce"]).main(size)

    def run(seed, columns):
        first = jax.tree.map(lambda leaf: leaf[0], columns)
        state = main.init(seed, like=first)
        length = None if jax.tree.leaves(columns) else steps
        return jax.lax.scan(main.step, state, columns, length=length)[1]

    return run


def loss_of(model, outputs, truth):
    """The loss of a run."""
    if model == "mtt":
        return matching.loss(truth, tracks(outputs))
    return float(np.mean(outputs[0]))


def tracks(listed):
    """The tracks of each step, as (number, x, y)."""
    numbers, (x, y) = listed.items
    return [
        list(
            zip(
                numbers[step, :count].tolist(),
                x[step, :count].tolist(),
                y[step, :count].tolist(),
                strict=True,
            )
        )
        for step, count in enumerate(np.asarray(listed.length).tolist())
    ]


def bands():
    """Median and quantiles of ProbZelus, by model, engine and number of particles."""
    with (FOLDER / "bands.csv").open() as lines:
        return {
            (row["model"], row["engine"], int(row["particles"])): tuple(
                float(row[name]) for name in ("median", "low", "high")
            )
            for row in csv.DictReader(lines)
        }


def verdict(median, band):
    """Where a median lies."""
    if not band:
        return ""
    _, low, high = band
    # Bands are written with four digits.
    return "below" if median < low * 0.999 else "in" if median <= high * 1.001 else "**above**"


def sizes(model, engine):
    """The numbers of particles that ProbZelus has figures for; of a model without figures, what is soon done."""
    own = [size for name, which, size in bands() if (name, which) == (model, short(engine))]
    return own or ([1, 10, 100, 1000] if short(engine) == "PF" else [1, 10, 100])


def source(model):
    """Whose observations a model gets: those of ProbZelus, where they are."""
    return "made" if worlds.observations(model, "probzelus") is None else "probzelus"


def comparable(model):
    """Whether losses of a model can be compared with those of ProbZelus."""
    return source(model) == "probzelus" or model in worlds.CLOSED


def band_of(model, name, size):
    """Median and quantiles of ProbZelus, by the short name of an engine; empty where they can't be compared."""
    return bands().get((model, name, size), ()) if comparable(model) else ()


@dataclass(frozen=True)
class Measured:
    """What came out for a model under an engine.

    Attributes:
        model: its name.
        engine: the short name of the engine.
        particles: how many.
        runs: how many seeds.
        median: the loss.
        low: its 10 % quantile.
        high: its 90 % quantile.
        milliseconds: the least time of a run.
        compiling: seconds.
        band: median and quantiles of ProbZelus, where they can be compared, else empty.
    """

    model: str
    engine: str
    particles: int
    runs: int
    median: float
    low: float
    high: float
    milliseconds: float
    compiling: float
    band: tuple[float, ...] = ()

    def line(self):
        """A line of the table."""
        theirs = "".join(f"| {number:.4g} " for number in self.band) or "| " * 3
        return (
            f"| {self.model} | {self.engine} | {self.particles} | {self.median:.4g} | {self.low:.4g} | "
            f"{self.high:.4g} {theirs}| {verdict(self.median, self.band)} | {self.milliseconds:.3g} | "
            f"{self.compiling:.2g} |"
        )


def short(engine):
    """What bands.csv calls an engine."""
    module, _, function = engine.partition(":")
    return "BDS" if function == "infer_bounded" else NAMES.get(module, module)


def measured(model, engine, size, runs, folder, steps):
    """The losses of so many seeds of a model under an engine."""
    columns, truth = worlds.observations(model, source(model), steps)
    with settings(on_failure="nan", list_capacity=worlds.WIDEST):
        start = time.perf_counter()
        run = jax.jit(filter_(model, engine, size, folder, steps)).lower(0, columns).compile()
        compiling = time.perf_counter() - start
        losses, times = [], []
        for seed in range(runs):
            start = time.perf_counter()
            outputs = jax.tree.map(np.asarray, run(seed, columns))
            times.append(time.perf_counter() - start)
            losses.append(loss_of(model, outputs, truth))
    low, median, high = np.quantile(losses, [0.1, 0.5, 0.9], method="nearest").tolist()
    name = short(engine)
    band = band_of(model, name, size)
    return Measured(model, name, size, runs, median, low, high, 1e3 * min(times), compiling, band)


def write(results, path):
    """The results as CSV, without those of ProbZelus."""
    names = [field.name for field in fields(Measured) if field.name != "band"]
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(map(asdict, results))


def read(path):
    """The results in a file; none where there is no file."""
    if not path.exists():
        return []
    kinds = {field.name: field.type for field in fields(Measured) if field.name != "band"}
    with path.open() as lines:
        rows = [
            Measured(**{name: kind(row[name]) for name, kind in kinds.items()})
            for row in csv.DictReader(lines)
        ]
    return [replace(row, band=band_of(row.model, row.engine, row.particles)) for row in rows]


def words(text):
    """Words separated by commas."""
    return text.split(",")


def options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--engines", type=words, default=ENGINES, help="default: all of ProbZelus")
    add("--models", type=words, default=worlds.MODELS, help="default: all")
    add("--sizes", type=words, help="default: those that ProbZelus has figures for")
    add("--runs", type=int, default=20, help="seeds of each; default: 20")
    add("--steps", type=int, default=worlds.STEPS)
    add("--out", type=Path, default=FOLDER / "build", help="the folder for programs and CSV")
    add("--observations", type=Path, default=data.PROBZELUS, help="those of ProbZelus")
    add("--keep", action="store_true", help="don't measure again what the CSV has")
    add("--readme", action="store_true", help="put the table into README.md, the CSV beside it")
    return parser.parse_args()


def main():
    """Measure, print, write."""
    chosen = options()
    data.PROBZELUS = chosen.observations
    path = chosen.out / "losses.csv"
    known = read(path) if chosen.keep else []
    known = {(row.model, row.engine, row.particles): row for row in known}
    say, done = Record(), []
    say(HEADER)
    for model in chosen.models:
        for engine in chosen.engines:
            for size in map(int, chosen.sizes or sizes(model, engine)):
                row = known.get((model, short(engine), size)) or measured(
                    model, engine, size, chosen.runs, chosen.out / "engines", chosen.steps
                )
                done.append(row)
                say(row.line())
                write(done, path)
    if chosen.readme:
        replaced("losses", say.lines)
        write(done, FOLDER / "losses.csv")


if __name__ == "__main__":
    main()

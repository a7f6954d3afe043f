"""Checks pzjax on a GPU, and measures the filters that it makes beside those written by hand: five minutes at most.

    python3 gpu.py [--models kalman,coin] [--sizes 1000,100000] [--no-tests] [--anywhere] [--readme]

runs the tests of the runtime that a platform can change, and prints a table: microseconds a step, the least of
five runs of 100 steps in one loop, in float32; and how many kernels are launched for a step. With --readme, the
table also replaces the one in README.md. Without a GPU it does nothing, unless --anywhere is given.
"""

import argparse
import re
import subprocess
import sys
import time

import data
import jax
from filters import FOLDER, MODELS, compiled, handwritten, translated
from measure import timed
from run import names, numbers, replaced

STEPS, RUNS = 100, 5
SIZES = [10**3, 10**5, 10**6, 10**7]
TESTS = ("resampling", "lowered", "later", "population", "precision", "distributions", "inference")
SECONDS = 150
"""How long the tests may take; the measurement takes the rest of the five minutes."""

HEADER = (
    "| model | N | us/step | by hand | ratio | launches | by hand | loss | by hand |\n"
    "|---|---|---|---|---|---|---|---|---|"
)
FREE = frozenset({"get-tuple-element", "parameter", "bitcast", "constant", "tuple"})
"""Operations that launch nothing."""


def options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--models", type=names, default=MODELS, help="default: all")
    add("--sizes", type=numbers, default=SIZES, help="default: 1000 to 10^7")
    add("--no-tests", action="store_true", help="measure only")
    add("--anywhere", action="store_true", help="also where there is no GPU")
    add("--readme", action="store_true", help="put the table into README.md")
    return parser.parse_args()


def tested():
    """Runs the tests that a platform can change; how they ended."""
    files = [str(FOLDER.parents[1] / "tests" / "jaxrt" / f"test_{name}.py") for name in TESTS]
    words = [sys.executable, "-m", "pytest", "-q", "-m", "not slow", "--no-header", *files]
    try:
        done = subprocess.run(
            words, cwd=FOLDER.parents[1], capture_output=True, text=True, timeout=SECONDS
        )
    except subprocess.TimeoutExpired as error:
        return f"not finished after {SECONDS} s: {(error.stdout or b'').decode().splitlines()[-1]}"
    print(
        *(line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))),
        sep="\n",
    )
    return done.stdout.splitlines()[-1]


def launches(executable):
    """How many kernels, copies and conditionals the body of an executable's last loop launches."""
    text = executable.as_text()
    bodies = re.findall(r"body=(%[\w.\-]+)", text)
    body = re.search(rf"(?ms)^{re.escape(bodies[-1])} .*?^}}", text)
    found = re.findall(r"(?m)^\s+(?:ROOT )?%[\w.\-]+ = .*? ([\w\-]+)\(", body[0])
    return sum(operation not in FREE for operation in found)


def line(model, size):
    """A line of the table."""
    columns = [column[:STEPS] for column in data.observations(model)]
    cells = []
    for make in (translated, handwritten):
        executable = compiled(make(model, size), columns)
        (errors, _), *_ = timed(executable, 0, columns)
        least = min(timed(executable, seed, columns)[1] for seed in range(RUNS))
        cells.append((least / STEPS * 1e6, launches(executable), float(errors.mean())))
    (own, kernels, loss), (by_hand, others, other_loss) = cells
    return (
        f"| {model} | {size:,} | {own:.1f} | {by_hand:.1f} | {own / by_hand:.2f} "
        f"| {kernels} | {others} | {loss:.4g} | {other_loss:.4g} |"
    )


def main():
    """Check, measure, print."""
    chosen = options()
    device = jax.devices()[0]
    if device.platform == "cpu" and not chosen.anywhere:
        sys.exit("gpu.py: JAX finds no GPU here; --anywhere measures all the same")
    start = time.perf_counter()
    lines = [f"JAX {jax.__version__}, {device.device_kind}, float32, {STEPS} steps in one loop", ""]
    print(lines[0], flush=True)
    if not chosen.no_tests:
        print(tested(), flush=True)
    print(HEADER, flush=True)
    lines.append(HEADER)
    for model in chosen.models:
        for size in chosen.sizes:
            lines.append(line(model, size))
            print(lines[-1], flush=True)
    print(f"{time.perf_counter() - start:.0f} s")
    if chosen.readme:
        replaced("gpu", lines)


if __name__ == "__main__":
    main()

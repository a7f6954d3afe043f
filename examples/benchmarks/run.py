"""Measures the filters that pzjax makes beside filters written by hand: time, accuracy, memory, latency.

    python run.py [--models kalman,coin] [--sizes 1000,10000] [--runs 3] [--seconds 60]

prints a table as it goes, and writes the runs as CSV and as PNG (for which it needs matplotlib). With
--readme, what it prints also replaces the figures in README.md.
"""

import argparse
import os
import platform
import re
from pathlib import Path

import further
import jax
import report
from filters import MODELS
from measure import runs


def names(text):
    """Names of models, separated by commas."""
    chosen = text.split(",")
    unknown = set(chosen) - set(MODELS)
    if unknown:
        raise argparse.ArgumentTypeError(
            f"no model {', '.join(sorted(unknown))}: choose among {', '.join(MODELS)}"
        )
    return chosen


def numbers(text):
    """Numbers of particles, separated by commas."""
    return [int(word.replace("_", "")) for word in text.split(",")]


def options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--models", type=names, default=MODELS, help="default: all")
    add("--sizes", type=numbers, default=[10**n for n in range(2, 7)], help="default: 100 to 10^6")
    add("--runs", type=int, default=10, help="seeds for each model, set and size; default: 10")
    add("--seconds", type=float, default=60, help="fewer runs, but 3, where they take longer")
    add("--out", type=Path, default=Path("build"), help="the folder for CSV and PNG")
    add("--no-further", action="store_true", help="leave out memory, latency and first result")
    add("--readme", action="store_true", help="put the figures into README.md")
    return parser.parse_args()


class Record:
    """Prints lines, and remembers them."""

    def __init__(self):
        """Nothing so far."""
        self.lines = []

    def __call__(self, *lines):
        """More lines."""
        self.lines += lines
        print(*lines, sep="\n", flush=True)


def replaced(part, lines):
    """Replace what stands between the markers of a part in README.md."""
    path = Path(__file__).with_name("README.md")
    before, _, after = re.split(
        rf"(?s)(?<=<!-- {part} -->\n)(.*?)(?=<!-- end -->)", path.read_text(), maxsplit=1
    )
    path.write_text(before + "\n".join(lines) + "\n" + after)


def main():
    """Measure, print, write."""
    chosen = options()
    chosen.out.mkdir(parents=True, exist_ok=True)
    say = Record()
    say(
        f"JAX {jax.__version__}, {jax.default_backend()}, {os.cpu_count()} cores, "
        f"{platform.machine()}, float32",
        "",
        report.HEADER,
    )
    done = []
    for model in chosen.models:
        for size in chosen.sizes:
            own = list(runs(model, size, chosen.runs, chosen.seconds))
            done += own
            for source in dict.fromkeys(run.source for run in own):
                say(report.line([run for run in own if run.source == source]))
            report.write_csv(done, chosen.out / "runs.csv")
    try:
        report.pictures(done, chosen.out)
    except ImportError:
        print("No pictures: they need matplotlib, of the extra `plot`.")
    if not chosen.no_further:
        say("", *(f"* {line}" for line in further.lines()))
    if chosen.readme:
        replaced("figures", say.lines)


if __name__ == "__main__":
    main()

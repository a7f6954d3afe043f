"""Draws the loss of every engine against its time.

    python losses_picture.py losses.csv build/losses.png

One panel a model: a line for each engine, a point for each number of particles; those of ProbZelus are dotted. Below
and left is better.
"""

import csv
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot as plt

COLOURS = {"PF": "tab:blue", "SDS": "tab:green", "BDS": "tab:orange", "SSI": "tab:red"}


def rows(path):
    """The rows of a file, by model and engine."""
    found = {}
    with path.open() as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["model"], {}).setdefault(row["engine"], []).append(row)
    return found


def points(own):
    """Times and losses in the order of the numbers of particles, without what is infinite."""
    ordered = sorted(own, key=lambda row: int(row["particles"]))
    pairs = [(float(row["milliseconds"]), float(row["median"])) for row in ordered]
    return list(zip(*[pair for pair in pairs if pair[1] < float("inf")], strict=True)) or [(), ()]


def draw(measured, reference, path):
    """Draw all models of the one file, and the same engines of the other."""
    columns = min(4, len(measured))
    count = -(-len(measured) // columns)
    figure, panels = plt.subplots(
        count, columns, figsize=(3.4 * columns, 2.8 * count), squeeze=False, layout="constrained"
    )
    for panel, (model, engines) in zip(panels.flat, measured.items(), strict=False):
        for engine, own in engines.items():
            colour = COLOURS.get(engine)
            panel.plot(*points(own), marker=".", color=colour, label=engine)
            theirs = reference.get(model, {}).get(engine, [])
            panel.plot(*points(theirs), marker=".", color=colour, linestyle=":", linewidth=0.8)
        panel.set(title=model, xlabel="ms for 500 steps", ylabel="loss", xscale="log", yscale="log")
        panel.legend(fontsize="x-small")
    for panel in panels.flat[len(measured) :]:
        panel.remove()
    figure.savefig(path, dpi=110)
    plt.close(figure)


if __name__ == "__main__":
    draw(rows(Path(sys.argv[1])), rows(Path(__file__).with_name("bands.csv")), sys.argv[2])

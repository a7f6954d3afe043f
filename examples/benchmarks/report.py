"""Measurements as a table, as a CSV file and as pictures."""

import csv
from dataclasses import asdict, fields

import data
import exact
import numpy as np
import reference
from measure import Run

HEADER = (
    "| model | observations | N | runs | us/step | by hand | time ratio | CPU ratio | loss: 10 %, median, 90 % "
    "| by hand | exact | ProbZelus: 10 %, median, 90 % |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|---|"
)


def quantiles(values):
    """The 10 %, 50 % and 90 % quantiles."""
    return np.quantile(values, [0.1, 0.5, 0.9])


def spread(values):
    """The three numbers in one cell."""
    return ", ".join(f"{value:.4g}" for value in values)


def line(runs):
    """A line of the table, for runs of one model, set and size.

    A time is the least of the runs; a ratio of times is the median of the ratios of the runs.
    """
    model, source, size = runs[0].model, runs[0].source, runs[0].size
    ratio = np.median([run.wall / run.wall_by_hand for run in runs])
    cpu = np.median([run.cpu / run.cpu_by_hand for run in runs])
    limit = exact.loss(model, data.observations(model, source))
    band = reference.row(model, size) if source == "probzelus" else None
    cells = (
        model,
        source,
        f"{size:,}",
        len(runs),
        f"{min(run.wall for run in runs):.1f}",
        f"{min(run.wall_by_hand for run in runs):.1f}",
        f"{ratio:.2f}",
        f"{cpu:.2f}",
        spread(quantiles([run.loss for run in runs])),
        f"{np.median([run.loss_by_hand for run in runs]):.4g}",
        "-" if limit is None else f"{limit:.4g}",
        "-" if band is None else spread([band[1], band[0], band[2]]),
    )
    return f"| {' | '.join(map(str, cells))} |"


def write_csv(runs, path):
    """A row for each run."""
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(Run)])
        writer.writeheader()
        writer.writerows(map(asdict, runs))


def pictures(runs, folder):
    """`accuracy-SOURCE.png` and `time.png`: loss and time against N, with 10 % to 90 % bands.

    Raises:
        ImportError: matplotlib is not installed.
    """
    import matplotlib

    matplotlib.use("Agg")
    for source in dict.fromkeys(run.source for run in runs):
        own = [run for run in runs if run.source == source]
        picture(own, folder / f"accuracy-{source}.png", "loss", accuracy)
    picture(runs, folder / "time.png", "ms for 500 steps", duration)


def picture(runs, path, label, draw):
    """One panel a model, both axes logarithmic."""
    from matplotlib import pyplot as plt

    models = list(dict.fromkeys(run.model for run in runs))
    columns = min(4, len(models))
    rows = -(-len(models) // columns)
    figure, panels = plt.subplots(
        rows, columns, figsize=(3.6 * columns, 3 * rows), squeeze=False, layout="constrained"
    )
    for panel, model in zip(panels.flat, models, strict=False):
        draw(panel, model, [run for run in runs if run.model == model])
        panel.set(title=model, xlabel="particles", ylabel=label, xscale="log", yscale="log")
        panel.legend(fontsize="x-small")
    for panel in panels.flat[len(models) :]:
        panel.remove()
    figure.savefig(path, dpi=120)
    plt.close(figure)


def bands(panel, runs, number, label):
    """A line of medians in a band from the 10 % to the 90 % quantile."""
    sizes = sorted({run.size for run in runs})
    low, median, high = np.array(
        [quantiles([number(run) for run in runs if run.size == size]) for size in sizes]
    ).T
    (drawn,) = panel.plot(sizes, median, marker=".", label=label)
    panel.fill_between(sizes, low, high, alpha=0.2, color=drawn.get_color())


def accuracy(panel, model, runs):
    """Losses, with those of ProbZelus where the observations are the same, and the exact one."""
    bands(panel, runs, lambda run: run.loss, "pzjax")
    bands(panel, runs, lambda run: run.loss_by_hand, "by hand")
    source = runs[0].source
    if source == "probzelus" and model in reference.LOSSES:
        sizes, median, low, high, _ = np.array(reference.LOSSES[model]).T
        panel.plot(sizes, median, color="gray", linestyle=":", label="ProbZelus")
        panel.fill_between(sizes, low, high, color="gray", alpha=0.2)
    limit = exact.loss(model, data.observations(model, source))
    if limit is not None:
        panel.axhline(limit, color="black", linewidth=0.5, label="exact")


def duration(panel, model, runs):
    """Times, with those of ProbZelus on one core."""
    scale = data.STEPS / 1000
    bands(panel, runs, lambda run: run.wall * scale, "pzjax")
    bands(panel, runs, lambda run: run.wall_by_hand * scale, "by hand")
    if model in reference.LOSSES:
        sizes, *_, milliseconds = np.array(reference.LOSSES[model]).T
        panel.plot(sizes, milliseconds, color="gray", linestyle=":", label="ProbZelus")

"""What columns of results say: arrays with the steps along their first axis come in, a table and warnings go out.

Beside the moments and quantiles of a column stand the number of steps that would tell as much were they independent
(ESS, from the autocorrelation of the column), and with it the error of its mean (MCSE).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

Column = np.ndarray[Any, Any]

HEAD = ("name", "count", "mean", "mcse", "deviation", "5%", "50%", "95%", "ess")

LOW = 0.1
"""Below which share of the particles an effective sample size is low."""

WEIGHTS, PARTICLES, ESS, EVIDENCE = ".weights", ".particles", ".ess", ".logz"
"""How columns that say more of a posterior end."""


@dataclass(frozen=True)
class Line:
    """What is said of one column.

    Attributes:
        name: the column.
        count: how many steps have a number there.
        numbers: what `HEAD` has after these.
    """

    name: str
    count: int
    numbers: tuple[float, ...]


def lines(columns: Mapping[str, Column]) -> Iterator[Line]:
    """A line for each column of numbers; of the particles of a posterior, what those of the last step say."""
    for name, column in columns.items():
        if column.dtype.kind not in "biuf" or name.endswith(WEIGHTS):
            continue
        stem = name.partition(PARTICLES)[0]
        weights = columns.get(f"{stem}{WEIGHTS}")
        if PARTICLES in name and weights is not None and len(column):
            for label, cells in _cells(name, column[-1:].swapaxes(0, 1)[:, 0]):
                yield _weighted(label, cells, weights[-1])
            continue
        for label, cells in _cells(name, column):
            yield _line(label, cells)


def _cells(name: str, column: Column) -> Iterator[tuple[str, Column]]:
    """The cells of an array, each by its name."""
    for index in np.ndindex(column.shape[1:]):
        yield name + "".join(f"[{one}]" for one in index), column[(slice(None), *index)]


def _line(name: str, cells: Column) -> Line:
    values = cells[np.isfinite(cells)].astype(float)
    if not values.size:
        return Line(name, 0, (np.nan,) * 7)
    deviation = float(values.std(ddof=1)) if values.size > 1 else np.nan
    size = effective(values)
    quantiles = map(float, np.quantile(values, [0.05, 0.5, 0.95]))
    mean = float(values.mean())
    return Line(
        name, values.size, (mean, deviation / float(np.sqrt(size)), deviation, *quantiles, size)
    )


def _weighted(name: str, values: Column, weights: Column) -> Line:
    """Of the particles of one step."""
    weights = weights / weights.sum()
    mean = float(weights @ values)
    deviation = float(np.sqrt(weights @ (values - mean) ** 2))
    size = float(1 / (weights @ weights))
    order = np.argsort(values)
    ends = np.cumsum(weights[order])
    places = np.minimum(np.searchsorted(ends, [0.05, 0.5, 0.95]), len(values) - 1)
    quantiles = (float(values[order[place]]) for place in places)
    return Line(
        f"{name} (last step)",
        len(values),
        (mean, deviation / float(np.sqrt(size)), deviation, *quantiles, size),
    )


def effective(values: Column) -> float:
    """The effective number of independent values in a series, by Geyer's initial monotone sequence."""
    count = len(values)
    centred = values - values.mean()
    power = float(centred @ centred)
    if count < 4 or power == 0:
        return float(count)
    size = 1 << (2 * count - 1).bit_length()
    spectrum = np.abs(np.fft.rfft(centred, size)) ** 2
    correlation = np.fft.irfft(spectrum, size)[:count] / power
    pairs = correlation[: count - count % 2].reshape(-1, 2).sum(1)
    ends = np.flatnonzero(pairs <= 0)
    pairs = np.minimum.accumulate(pairs[: ends[0] if ends.size else None])
    return float(
        min(count / max(2 * pairs.sum() - 1, 1 / np.log10(count)), count * np.log10(count))
    )


def warnings(columns: Mapping[str, Column], first: int = 1) -> Iterator[str]:
    """What is wrong with posteriors: steps that failed, few particles that count.

    Args:
        columns: the columns.
        first: the number of the first step.
    """
    for name, column in columns.items():
        if column.dtype.kind != "f" or column.ndim > 1 or not len(column):
            continue
        if name.endswith((ESS, EVIDENCE)) and (bad := np.flatnonzero(~np.isfinite(column))).size:
            yield (
                f"{name} is no number at {_steps(bad, first)}: the inference failed there, and what stands "
                "in these steps means nothing; run it without --on-failure to see why"
            )
        if not name.endswith(ESS):
            continue
        stem = name.removesuffix(ESS)
        weights = columns.get(f"{stem}{WEIGHTS}")
        most = weights.shape[1] if weights is not None else np.nanmax(column, initial=1.0)
        if (low := np.flatnonzero(column < LOW * most)).size:
            least = int(np.nanargmin(column))
            yield (
                f"{name} is below {LOW:.0%} of {'the' if weights is not None else 'its most,'} {most:.4g} at "
                f"{_steps(low, first)}, and {column[least]:.3g} at step {first + least}: few particles count "
                "there; take more, or a model whose draws look at the observation first"
            )


def _steps(places: Column, first: int) -> str:
    """Steps in words."""
    numbers = [str(first + int(place)) for place in places[:3]]
    more = f" and {len(places) - 3} more" if len(places) > 3 else ""
    return f"step{'s' * (len(places) > 1)} {', '.join(numbers)}{more}"

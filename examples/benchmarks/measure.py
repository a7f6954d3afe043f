"""Time and loss of both filters, in alternation: on a busy machine a load falls on both."""

import time
from dataclasses import dataclass

import data
import jax
import numpy as np
from filters import SOURCES, compiled, handwritten, translated

SHORTEST = 0.05
"""A run is repeated until it has taken so many seconds: of the time that passes the least counts, of
processor time, which some systems count in coarse steps, the mean."""

FEWEST = 3
"""How many runs there are at least, however long they take."""


@dataclass(frozen=True)
class Run:
    """One run of both filters with the same seed; times are microseconds a step.

    Attributes:
        model: the name of the model.
        source: the set of observations.
        size: the number of particles.
        seed: the seed.
        loss: the mean error of the filter that pzjax made.
        loss_by_hand: that of the one written by hand.
        wall: the time that pzjax's takes.
        wall_by_hand: that of the one written by hand.
        cpu: the processor time of pzjax's, of all threads.
        cpu_by_hand: that of the one written by hand.
    """

    model: str
    source: str
    size: int
    seed: int
    loss: float
    loss_by_hand: float
    wall: float
    wall_by_hand: float
    cpu: float
    cpu_by_hand: float


def timed(function, *arguments):
    """The result, the seconds that passed, and the seconds of processor time."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = jax.block_until_ready(function(*arguments))
    return result, time.perf_counter() - wall, time.process_time() - cpu


def alternated(functions, *arguments):
    """The results of functions, and for each its time and processor time, of repetitions by turns."""
    times = [[] for _ in functions]
    start = time.perf_counter()
    while time.perf_counter() - start < SHORTEST * len(functions):
        results = []
        for function, own in zip(functions, times, strict=True):
            result, *seconds = timed(function, *arguments)
            results.append(result)
            own.append(seconds)
    return results, [(np.min(own, axis=0)[0], np.mean(own, axis=0)[1]) for own in times]


def runs(model, size, count, seconds):
    """Runs of a model over each set of observations that is there.

    Args:
        model: its name.
        size: the number of particles.
        count: how many runs over each set.
        seconds: how long the runs over a set may take; there are at least `FEWEST`.
    """
    sets = {source: data.observations(model, source) for source in SOURCES}
    sets = {source: columns for source, columns in sets.items() if columns is not None}
    filters = [
        compiled(filter_(model, size), sets["made"]) for filter_ in (translated, handwritten)
    ]
    for source, columns in sets.items():
        start = time.perf_counter()
        for seed in range(count):
            if seed >= FEWEST and time.perf_counter() - start > seconds:
                break
            results, times = alternated(filters, seed, columns)
            losses = [float(np.mean(errors)) for errors, _ in results]
            (wall, cpu), (wall_by_hand, cpu_by_hand) = np.array(times) / data.STEPS * 1e6
            yield Run(model, source, size, seed, *losses, wall, wall_by_hand, cpu, cpu_by_hand)

"""Observations for the models of every engine: those of `data`, a corridor's map, targets, and five further worlds.

`observations` gives what a model's `main` takes at each step, stacked over the steps, and for targets the truth beside
it. `made` data are drawn by NumPy from a fixed seed; the set `probzelus` is used where it lies beside the repository.
"""

import re

import data
import numpy as np
from pzjax.jaxrt.lists import BoundedList

STEPS = data.STEPS
WIDEST = 24
"""How many places an observation of targets has room for."""

_NUMBER = r"(-?[\d.]+(?:e-?\d+)?)"


def slam(random, steps):
    """The cells of a corridor, the same at every step."""
    return np.tile(random.random(11) < 0.5, (steps, 1))


def noise(random, steps):
    """The places of a walk, and measures of them; both noises are drawn once."""
    q, r = random.gamma(2.0, 0.5, 2)
    moves = random.standard_normal(steps) / np.sqrt(q)
    x = 10.0 * random.standard_normal() + np.cumsum(moves)
    return x, x + random.standard_normal(steps) / np.sqrt(r)


def radar(random, steps):
    """Place and speed of a vehicle, measures of its place, and every fifth instant of its speed."""
    v = 10.0 * random.standard_normal() + 0.5 * np.cumsum(random.standard_normal(steps))
    moves = np.concatenate([[50.0 * random.standard_normal()], v[:-1]])
    x = np.cumsum(moves + 0.1 * random.standard_normal(steps))
    known = np.arange(steps) % 5 == 0
    distance = x + 5.0 * random.standard_normal(steps)
    return x, v, distance, known, np.where(known, v + random.standard_normal(steps), 0.0)


def changing(random, steps, stays, first):
    """A state that is true or false and stays as it is with some probability."""
    state, states = random.random() < first, []
    for _ in range(steps):
        states.append(state)
        state = state if random.random() < stays else not state
    return np.array(states)


def envnoise(random, steps):
    """The places of a walk, and measures of them, which in storms are worth little."""
    x = data.walk(random, 100.0, steps)
    storm = changing(random, steps, 0.9, 0.1)
    return x, x + np.where(storm, 10.0, 1.0) * random.standard_normal(steps)


def aircraft(random, steps):
    """Altitude and the offset of a barometer, what that shows, and every twentieth instant a fix."""
    offset, climb, altitude = (
        20.0 * random.standard_normal(),
        5.0 * random.standard_normal(),
        1000.0,
    )
    altitude += 100.0 * random.standard_normal()
    altitudes = []
    for _ in range(steps):
        altitudes.append(altitude)
        altitude += climb + np.sqrt(0.1) * random.standard_normal()
        climb = 0.95 * climb + random.standard_normal()
    x = np.array(altitudes)
    known = np.arange(steps) % 20 == 0
    barometer = x + offset + 2.0 * random.standard_normal(steps)
    fix = np.where(known, x + 10.0 * random.standard_normal(steps), 0.0)
    return x, np.full(steps, offset), barometer, known, fix


def slds(random, steps):
    """The level of a reservoir with a hidden valve, and measures of it."""
    valve = changing(random, steps, 0.95, 0.5)
    level, levels = 10.0 * random.standard_normal(), []
    for opened in valve:
        level = 0.9 * level + (2.0 if opened else -2.0) + random.standard_normal()
        levels.append(level)
    return np.array(levels), np.array(levels) + 2.0 * random.standard_normal(steps)


def targets(random, steps):
    """The true targets of each step, as (number, x, y), and the places that are seen, targets and clutter mixed."""
    alive, born, truth, seen = [], 0, [], []
    for _ in range(steps):
        alive = [one for one in alive if random.random() < np.exp(-0.02)]
        for _ in range(random.poisson(0.1)):
            alive.append((born, random.standard_normal(4) * np.sqrt([1.0, 1.0, 0.001, 0.001])))
            born += 1
        moved = []
        for number, (x, y, u, v) in alive:
            jitter = random.standard_normal(4) * np.sqrt([0.01, 0.01, 0.1, 0.1])
            moved.append((number, np.array([x + u, y + v, u, v]) + jitter))
        alive = moved
        places = [state[:2] + random.standard_normal(2) for _, state in alive]
        places += list(np.sqrt(10.0) * random.standard_normal((random.poisson(1.0), 2)))
        random.shuffle(places)
        truth.append([(number, state[0], state[1]) for number, state in alive])
        seen.append([tuple(place) for place in places])
    return truth, seen


def _read_targets(path):
    """The targets and places in a file."""
    truth, seen = [], []
    for line in path.read_text().splitlines():
        left, right = line.split(" : ")
        triples = re.findall(rf"\((-?\d+), {_NUMBER}, {_NUMBER}\)", left)
        truth.append([(int(number), float(x), float(y)) for number, x, y in triples])
        seen.append(
            [(float(x), float(y)) for x, y in re.findall(rf"\({_NUMBER}, {_NUMBER}\)", right)]
        )
    return truth, seen


def listed(seen):
    """The places of all steps as lists of bounded length."""
    places = np.zeros((len(seen), WIDEST, 2), np.float32)
    for step, own in enumerate(seen):
        places[step, : len(own)] = np.reshape(own, (-1, 2))
    lengths = np.array([len(own) for own in seen], np.int32)
    return BoundedList(lengths, (places[..., 0], places[..., 1]), np.zeros(len(seen), bool))


MAKERS = {maker.__name__: maker for maker in (slam, noise, radar, envnoise, aircraft, slds)}
CLOSED = ("tracker", "trackerdelay")
MODELS = (*data.MAKERS, "slam", *CLOSED, "mtt", "noise", "radar", "envnoise", "aircraft", "slds")
"""All models; those in `CLOSED` simulate all that they observe."""


def observations(name, source="made", steps=STEPS):
    """What `main` of a model takes, stacked over the steps, and the truth of targets; None where the set lacks it.

    Args:
        name: the model.
        source: `made`, or `probzelus`.
        steps: how many steps.
    """
    if name in CLOSED:
        return ((), None) if source == "made" else None
    if name in data.MAKERS:
        columns = data.observations(name, source, steps)
        return columns and (columns, None)
    path = data.PROBZELUS / f"{name}.csv"
    if source != "made" and not path.exists():
        return None
    random = np.random.default_rng([data.SEED, *name.encode()])
    if name == "mtt":
        truth, seen = targets(random, STEPS) if source == "made" else _read_targets(path)
        return listed(seen[:steps]), truth[:steps]
    if source != "made":
        lines = [line.strip(" ,").split(",") for line in path.read_text().splitlines()]
        return np.array([[word.strip() == "true" for word in line] for line in lines])[:steps], None
    columns = MAKERS[name](random, STEPS)
    if isinstance(columns, np.ndarray):
        return columns[:steps], None
    return tuple(data.as_32_bits(values[:steps]) for values in columns), None

"""Observations for the benchmarks: 500 steps of each model, drawn by NumPy from a fixed seed.

`python data.py FOLDER` writes them as files, one line a step: first what is to be estimated, then what
is observed. `observations` gives them as arrays; of the set `probzelus`, those that ProbZelus was measured
with, which are used where they lie beside the repository but are no part of it.
"""

import sys
from pathlib import Path

import numpy as np

STEPS = 500
SEED = 20220614
PROBZELUS = Path(__file__).resolve().parents[3] / "shared" / "data"


def walk(random, first, steps):
    """A path of `steps` places that starts at N(0, `first`) and moves by N(0, 1)."""
    moves = random.standard_normal(steps)
    moves[0] *= np.sqrt(first)
    return np.cumsum(moves)


def coin(random, steps):
    """A bias, and flips of a coin with that bias."""
    bias = random.beta(1.0, 1.0)
    return np.full(steps, bias), random.random(steps) < bias


def gaussian(random, steps):
    """A mean, a variance, and numbers that have them."""
    mu, sigma = np.sqrt(10.0) * random.standard_normal(), random.standard_normal()
    y = mu + sigma * random.standard_normal(steps)
    return np.full(steps, mu), np.full(steps, sigma**2), y


def kalman(random, steps):
    """The places of a walk, and measures of them."""
    x = walk(random, 2500.0, steps)
    return x, x + random.standard_normal(steps)


def kalman3d(random, steps):
    """The places of three walks, and measures of them."""
    places, measures = zip(*(kalman(random, steps) for _ in range(3)), strict=True)
    return *places, *measures


def outlier(random, steps):
    """The places of a walk, and measures by a sensor that fails at times."""
    x = walk(random, 2500.0, steps)
    failed = random.random(steps) < random.beta(100.0, 1000.0)
    noise = random.standard_normal(steps)
    return x, np.where(failed, 100.0 * noise, x + noise)


def gtree(random, steps):
    """Root and child of the tree, and a measure below each: of the child, of the root."""
    a = np.full(steps, 10.0 * random.standard_normal())
    b = a + np.sqrt(10.0) * random.standard_normal(steps)
    c, d = (x + np.sqrt(1000.0) * random.standard_normal(steps) for x in (b, a))
    return a, b, c, d


def wheels(random, steps):
    """Velocity and turning rate, and the speeds of the left and of the right wheel."""
    omega, velocity = walk(random, 2500.0, steps), walk(random, 2500.0, steps)
    left = velocity - 2.0 * omega + random.standard_normal(steps)
    right = velocity + 2.0 * omega + np.sqrt(0.95) * random.standard_normal(steps)
    return velocity, omega, left, right


MAKERS = {
    maker.__name__: maker for maker in (coin, gaussian, kalman, kalman3d, outlier, gtree, wheels)
}


def observations(name, source="made", steps=STEPS):
    """The columns of a model's data: arrays of float32 or bool; None where the set lacks the model.

    Args:
        name: the model.
        source: `made`, or `probzelus`.
        steps: how many steps.
    """
    if source == "made":
        columns = MAKERS[name](np.random.default_rng([SEED, *name.encode()]), STEPS)
    else:
        path = PROBZELUS / f"{name}.csv"
        if not path.exists():
            return None
        lines = [line.split(",") for line in path.read_text().splitlines()]
        columns = [column(words) for words in zip(*lines, strict=True)]
    return tuple(as_32_bits(values[:steps]) for values in columns)


def column(words):
    """The numbers or truth values that the words say."""
    words = [word.strip() for word in words]
    if set(words) <= {"true", "false"}:
        return np.array([word == "true" for word in words])
    return np.array(words, float)


def as_32_bits(values):
    """Floats of 32 bits; truth values as they are."""
    return values if values.dtype == bool else values.astype(np.float32)


def write(columns, path):
    """Write columns, a line for each step."""
    lines = zip(
        *([str(value).lower() for value in values.tolist()] for values in columns), strict=True
    )
    path.write_text("".join(f"{', '.join(line)}\n" for line in lines))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in MAKERS:
        write(observations(name), folder / f"{name}.csv")

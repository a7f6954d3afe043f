"""The measures that outlier.zls reads: `python3 observations.py > observations.csv`.

A random walk of variance 1, measured with variance 1, with a fixed seed; one measure in ten is noise of
deviation 100.
"""

import random
from collections.abc import Iterator

STEPS = 100


def walk() -> Iterator[tuple[float, float]]:
    """Give the true position and its measure, at each step."""
    draw = random.Random(1960)
    position = draw.gauss(0.0, 10.0)
    for _ in range(STEPS):
        failed = draw.random() < 0.1
        yield position, draw.gauss(0.0, 100.0) if failed else draw.gauss(position, 1.0)
        position += draw.gauss(0.0, 1.0)


def main() -> None:
    """Print a header, and one measure a line."""
    print("measure")
    for _, measure in walk():
        print(f"{measure:.6f}")


if __name__ == "__main__":
    main()

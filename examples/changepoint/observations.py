"""The counts that changepoint.zls reads: `python3 observations.py > observations.csv`.

Poisson counts, with a fixed seed, at three rates: 3 for 40 instants, 9 for 35, then 1.5.
"""

import math
import random

RATES = [3.0] * 40 + [9.0] * 35 + [1.5] * 45


def poisson(draw: random.Random, rate: float) -> int:
    """Count the events of a time of length 1 (the product of uniform numbers, Knuth 1969)."""
    count, left = 0, draw.random()
    while left > math.exp(-rate):
        count += 1
        left *= draw.random()
    return count


def main() -> None:
    """Print a header, and one count a line."""
    print("count")
    draw = random.Random(1851)
    for rate in RATES:
        print(poisson(draw, rate))


if __name__ == "__main__":
    main()

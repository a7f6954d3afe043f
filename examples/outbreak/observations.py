"""The reported cases that outbreak.zls reads: `python3 observations.py > observations.csv`.

They are drawn from the program's own model, with a fixed seed and 2.6 people infected by each at the start.
"""

import math
import random

DAYS, PARTS = 80, 1000
POPULATION, RECOVERY, REPORTED, SEEDS, MANY, FEW = 10000, 0.2, 0.1, 0.001, 0.02, 0.015
RATE = 2.6 * RECOVERY


def main() -> None:
    """Print a header, and the cases of one day a line."""
    print("cases")
    draw = random.Random(1854)
    susceptible, infected, contact = 1 - SEEDS, SEEDS, 1.0
    for _ in range(DAYS):
        before = susceptible
        for _ in range(PARTS):
            flow = contact * RATE * susceptible * infected
            susceptible -= flow / PARTS
            infected += (flow - RECOVERY * infected) / PARTS
            contact = 0.5 if infected >= MANY else 1.0 if infected <= FEW else contact
        print(poisson(draw, REPORTED * POPULATION * (before - susceptible)))


def poisson(draw: random.Random, mean: float) -> int:
    """As many draws as have a product above exp(-mean), but for the last."""
    product, count = draw.random(), 0
    while product > math.exp(-mean):
        product, count = product * draw.random(), count + 1
    return count


if __name__ == "__main__":
    main()

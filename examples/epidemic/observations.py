"""The reported cases that epidemic.zls reads: `python3 observations.py > observations.csv`.

They are drawn from the program's own model, with a fixed seed and 2.5 people infected by each at the start.
"""

import math
import random

DAYS = 80
POPULATION, SEEDS, SPREAD, RECOVERY, REPORTED = 1000, 5, 0.25, 0.1, 0.4


def main() -> None:
    """Print a header, and the cases of one day a line."""
    print("cases")
    draw = random.Random(1927)
    susceptible, infected = POPULATION - SEEDS, SEEDS

    def share(people: int, chance: float) -> int:
        return sum(draw.random() < chance for _ in range(people))

    for _ in range(DAYS):
        caught = share(susceptible, 1.0 - math.exp(-SPREAD * infected / POPULATION))
        infected += caught - share(infected, RECOVERY)
        susceptible -= caught
        print(share(caught, REPORTED))


if __name__ == "__main__":
    main()

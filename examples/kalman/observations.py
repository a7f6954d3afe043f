"""The measures that kalman.zls filters: `python3 observations.py > observations.csv`.

The positions and the measures are drawn from the program's own model, with a fixed seed.
"""

import random

STEPS = 50
STEP_NOISE = 0.5
MEASURE_NOISE = 2.0


def main() -> None:
    """Print a header, and one measure a line."""
    print("measure")
    draw = random.Random(2022)
    position = 0.0
    for _ in range(STEPS):
        position += draw.gauss(0.0, STEP_NOISE**0.5)
        print(f"{position + draw.gauss(0.0, MEASURE_NOISE**0.5):.6f}")


if __name__ == "__main__":
    main()

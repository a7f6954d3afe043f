"""The heights that learn.py reads: `python3 heights.py > heights.csv`.

They follow from the closed form of a ball that leaves a bounce with 0.8 of its speed, with the errors of a camera, of a
fixed seed.
"""

import math
import random

GRAVITY, HEIGHT, RESTITUTION, ERROR = 9.81, 2.0, 0.8, 0.02
DATES = [0.05 * number for number in range(1, 80)]


def height(date: float) -> float:
    """Where the ball is: parabolas between bounces."""
    speed = math.sqrt(2 * GRAVITY * HEIGHT)
    begins, ends = 0.0, speed / GRAVITY
    if date < ends:
        return HEIGHT - GRAVITY * date**2 / 2
    while date >= ends:
        speed *= RESTITUTION
        begins, ends = ends, ends + 2 * speed / GRAVITY
    return speed * (date - begins) - GRAVITY * (date - begins) ** 2 / 2


def main() -> None:
    """Print a header, and a date and a height a line."""
    print("time,height")
    draw = random.Random(1638)
    for date in DATES:
        print(f"{date:.2f},{height(date) + draw.gauss(0.0, ERROR):.4f}")


if __name__ == "__main__":
    main()

"""What the camera sees, which tracking.zls reads: `python3 observations.py > observations.csv`.

The ball is drawn from the program's own model, with a fixed seed; between two frames its way is a parabola.
"""

import math
import random

FRAMES, FRAME = 75, 0.04
GRAVITY, BLUR = 9.81, 0.05


def main() -> None:
    """Print a header, and what is seen in one frame a line."""
    print("seen_x,seen_y")
    draw = random.Random(1638)
    x, u, y, v = 0.1, 2.2, 1.6, 2.7
    for _ in range(FRAMES):
        push, lift = draw.gauss(0.0, 1.0), draw.gauss(0.0, 1.0)
        x, u = x + u * FRAME + push * FRAME**2 / 2, u + push * FRAME
        left, fall = FRAME, GRAVITY - lift
        while left > 0:
            bounce = (v + math.sqrt(v * v + 2 * fall * y)) / fall
            gone = min(left, bounce)
            y, v, left = max(0.0, y + v * gone - fall * gone**2 / 2), v - fall * gone, left - gone
            if gone == bounce:
                v *= -draw.gauss(0.8, 0.05)
        print(f"{x + draw.gauss(0.0, BLUR):.4f},{y + draw.gauss(0.0, BLUR):.4f}")


if __name__ == "__main__":
    main()

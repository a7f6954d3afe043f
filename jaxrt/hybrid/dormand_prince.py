"""Dormand and Prince's method of orders 5 and 4, with its interpolation of order 4.

The coefficients are those of Dormand and Prince (1980) and of the continuous extension of Shampine (1986).
"""

from __future__ import annotations

from pzjax.jaxrt.hybrid.explicit import Tableau

TABLEAU = Tableau(
    order=5,
    nodes=(1 / 5, 3 / 10, 4 / 5, 8 / 9, 1.0, 1.0),
    rows=(
        (1 / 5,),
        (3 / 40, 9 / 40),
        (44 / 45, -56 / 15, 32 / 9),
        (19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729),
        (9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656),
        (35 / 384, 0.0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84),
    ),
    error=(71 / 57600, 0.0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40),
    within=(
        (1.0, -183 / 64, 37 / 12, -145 / 128),
        (0.0, 0.0, 0.0, 0.0),
        (0.0, 1500 / 371, -1000 / 159, 1000 / 371),
        (0.0, -125 / 32, 125 / 12, -375 / 64),
        (0.0, 9477 / 3392, -729 / 106, 25515 / 6784),
        (0.0, -11 / 7, 11 / 3, -55 / 28),
        (0.0, 3 / 2, -4.0, 5 / 2),
    ),
    inside=(0, 2),
)

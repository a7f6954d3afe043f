"""Bogacki and Shampine's method of orders 3 and 2, with cubic interpolation.

The coefficients are those of Bogacki and Shampine (1989); what lies within a step is the cubic polynomial through the
positions at both ends with the derivatives there.
"""

from __future__ import annotations

from pzjax.jaxrt.hybrid.explicit import Tableau

TABLEAU = Tableau(
    order=3,
    nodes=(1 / 2, 3 / 4, 1.0),
    rows=((1 / 2,), (0.0, 3 / 4), (2 / 9, 1 / 3, 4 / 9)),
    error=(-5 / 72, 1 / 12, 1 / 9, -1 / 8),
    within=((1.0, -4 / 3, 5 / 9), (0.0, 1.0, -2 / 3), (0.0, 4 / 3, -8 / 9), (0.0, -1.0, 1.0)),
    inside=(0, 1),
)

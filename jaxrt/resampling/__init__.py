"""Resampling: from the weights of a population to the offspring of its particles.

A scheme (`line.Scheme`) says where the offspring of each particle end on the line of the new particles; a line
(`line.Line`) says how that is computed where the particles are, and gives the new particles. All schemes are
unbiased (the expected number of offspring of a particle is N times its normalised weight) and take linear time
without sorting or searching.
"""

from __future__ import annotations

from pzjax.jaxrt.layout import Layout
from pzjax.jaxrt.resampling.line import Line, Scheme
from pzjax.jaxrt.resampling.local import LocalLine
from pzjax.jaxrt.resampling.schemes import SCHEMES
from pzjax.jaxrt.resampling.spread import SpreadLine

__all__ = ["SCHEMES", "Line", "Scheme", "line_of"]


def line_of(size: int, layout: Layout | None) -> Line:
    """The line of a population.

    Args:
        size: the number of particles.
        layout: where they are; None for wherever JAX computes.
    """
    return LocalLine(size) if layout is None else SpreadLine(size, layout)

"""Continuous time: systems whose positions follow derivatives between events, simulated on JAX."""

from pzjax.jaxrt.hybrid.advance import advancing
from pzjax.jaxrt.hybrid.course import Status
from pzjax.jaxrt.hybrid.failures import HybridFailure
from pzjax.jaxrt.hybrid.inputs import constant, signal
from pzjax.jaxrt.hybrid.machine import system_of
from pzjax.jaxrt.hybrid.options import Options
from pzjax.jaxrt.hybrid.simulate import Trajectory, simulate

__all__ = [
    "HybridFailure",
    "Options",
    "Status",
    "Trajectory",
    "advancing",
    "constant",
    "signal",
    "simulate",
    "system_of",
]

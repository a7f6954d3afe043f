"""Zelus and ProbZelus programs as JAX step functions, simulators and particle filters.

`pzjax.load("coin.zls").main` is a node. Importing this imports no JAX: a program does that.
"""

from pzjax.frontend_bridge.version import VERSION as __version__
from pzjax.loading import load

__all__ = ["__version__", "load"]

"""From a dump to a Python module; imports no JAX.

`load` gives the module of a program in one step: `load("coin.zls").main` is a node.
"""

from pzjax.backend.load import load

__all__ = ["load"]

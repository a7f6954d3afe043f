"""Both filters of a model as functions of the same form: from a seed and observations to a loss.

The one is what pzjax makes of the model's dump, the other is written by hand. Both run all steps in one
loop, and give the error of each step, with the estimates.
"""

import importlib
from pathlib import Path

import data
import jax
from pzjax import load
from pzjax.jaxrt import scan

MODELS = tuple(data.MAKERS)
SOURCES = ("made", "probzelus")
FOLDER = Path(__file__).parent


def node(name, size):
    """The node `main` of a model, with a number of particles."""
    return load(FOLDER / "models" / f"{name}.sexp").main(size)


def translated(name, size):
    """The filter that pzjax makes."""
    main = node(name, size)

    def run(seed, columns):
        return scan(main.step, main.init(seed), columns)[1]

    return run


def handwritten(name, size):
    """The filter that is written by hand."""
    module = importlib.import_module(f"handwritten.{name}")

    def run(seed, columns):
        return module.run(seed, size, columns)

    return run


def compiled(run, columns):
    """The executable of a filter for observations of the given form."""
    return jax.jit(run).lower(0, columns).compile()

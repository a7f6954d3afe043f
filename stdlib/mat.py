"""The module `Mat`: matrices of floats as two-dimensional JAX arrays; a vector is a matrix of one row or column.

Matrices never change: the functions of the original that write into a matrix have no counterpart.
"""

from pzjax.stdlib._mat_each import *  # noqa: F403
from pzjax.stdlib._mat_each import fold_ as fold  # noqa: F401
from pzjax.stdlib._mat_make import *  # noqa: F403
from pzjax.stdlib._mat_numbers import *  # noqa: F403
from pzjax.stdlib._mat_random import *  # noqa: F403
from pzjax.stdlib._mat_special import *  # noqa: F403
from pzjax.stdlib._mat_sums import *  # noqa: F403

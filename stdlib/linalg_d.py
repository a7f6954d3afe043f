"""The module `Linalg_d`: `Linalg` under the name that ProbZelus's library gives it."""

from pzjax.stdlib.linalg import *  # noqa: F403

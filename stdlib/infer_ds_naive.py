"""The module `Infer_ds_naive`: delayed sampling, by the one symbolic engine."""

from pzjax.stdlib._symbolic import *  # noqa: F403

"""The module `Infer_ds_streaming`: streaming delayed sampling, by the one symbolic engine."""

from pzjax.stdlib._symbolic import *  # noqa: F403

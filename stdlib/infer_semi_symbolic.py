"""The module `Infer_semi_symbolic`: semi-symbolic inference, by the one symbolic engine."""

from pzjax.stdlib._symbolic import *  # noqa: F403

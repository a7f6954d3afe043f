"""The command `pzjax run`: simulates a node of a program."""

from pzjax.cli.run.command import run
from pzjax.cli.run.request import Request

__all__ = ["Request", "run"]

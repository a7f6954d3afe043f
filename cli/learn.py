"""The command `pzjax learn`: a node with static floats and data come in, the floats that fit the data best go out."""

from __future__ import annotations

import os
from pathlib import Path

import click

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
INPUT = click.Path(exists=True, dir_okay=False, allow_dash=True)


# fmt: off
@click.command(short_help="Learn static floats of a node from data.")
@click.argument("program", type=FILE)
@click.option("-s", "node", default="main", show_default=True, metavar="NODE", help="The node.")
@click.option("-i", "--input", required=True, type=INPUT, metavar="FILE", help="The data: the inputs of the node.")
@click.option("--input-format", type=click.Choice(["csv", "jsonl", "npz"]),
              help="Their format.  [default: by the suffix of FILE, or csv]")
@click.option("--static", multiple=True, metavar="VALUE",
              help="A static parameter of the node, once for each, in order; of those to learn, where to start.")
@click.option("--learn", metavar="NAMES",
              help="Which parameters, by the names that the program gives them.  [default: all static floats]")
@click.option("--steps", default=100, show_default=True, type=click.IntRange(1), metavar="N",
              help="How many steps to climb.")
@click.option("--rate", default=0.1, show_default=True, type=click.FloatRange(0, min_open=True), metavar="X",
              help="About how far a step goes.")
@click.option("--seed", default=0, show_default=True, help="Where random numbers start from.")
@click.option("-I", "includes", multiple=True, metavar="FOLDER", help="Where else to look for modules.")
@click.option("--debug", is_flag=True, help="Show the traceback of an error, and JAX's messages.")
def learn(
    program: Path, node: str, input: str, input_format: str | None, static: tuple[str, ...], learn: str | None,
    steps: int, rate: float, seed: int, includes: tuple[str, ...], debug: bool,
) -> None:
    """Learn static floats of a node of PROGRAM: those with the greatest evidence for the data.

    The result of the node is a posterior, or has one. The table has the log-evidence and the values on the way, and
    at the end the best values with their standard errors, from the curvature of the evidence. The evidence is exact
    under Infer_semi_symbolic where nothing is drawn; under a particle filter its gradient leaves resampling out, and is
    only near the true one.

    \b
    Exit codes: 0; 1 where something can't be done; 2 for wrong options.

    \b
    Examples:
      pzjax learn walk.zls -i data.csv --static 0.0 --static 0.0
      pzjax learn walk.zls -i data.csv --static 100 --static 0.0 --learn noise --steps 300
    """
    if not debug:
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # read when jaxlib is imported
    from pzjax.cli.learned import execute

    execute(program, node, input, input_format, static, learn, steps, rate, seed, includes, debug=debug)

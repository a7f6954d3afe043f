"""The command `pzjax run`: its options, and what becomes of signals. The work is in `session`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from pzjax.cli.interrupts import Interrupted, Interrupts

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
INPUT = click.Path(exists=True, dir_okay=False, allow_dash=True)


@dataclass(frozen=True)
class Request:
    """What the user asks for; the fields are the options of the command."""

    program: Path
    node: str
    steps: int | None
    seed: int
    precision: str
    static: tuple[str, ...]
    includes: tuple[str, ...]
    input: str | None
    input_format: str | None
    format: str
    every: int
    last: bool
    check: bool
    online: bool
    list_nodes: bool
    resampling: str | None
    on_failure: str
    list_capacity: int
    devices: int | None
    cluster: tuple[str, int, int] | None
    debug: bool


# fmt: off
@click.command(short_help="Run a node of a program.")
@click.argument("program", type=FILE)
@click.option("-s", "node", default="main", show_default=True, metavar="NODE", help="The node.")
@click.option("-n", "steps", type=click.IntRange(0), metavar="N",
              help="How many steps; without it, as many as there are inputs, or for ever.")
@click.option("--seed", default=0, show_default=True, help="Where random numbers start from.")
@click.option("--precision", type=click.Choice(["64", "32"]), default="64", show_default=True,
              help="The bits of floats and integers.")
@click.option("--static", multiple=True, metavar="VALUE",
              help="A static parameter of the node; once for each, in order.")
@click.option("-I", "includes", multiple=True, metavar="FOLDER",
              help="Where else to look for the modules of the program.")
@click.option("-i", "--input", type=INPUT, metavar="FILE",
              help="The inputs of the node, one a line; - is standard input.  [default: -]")
@click.option("--input-format", type=click.Choice(["csv", "jsonl"]),
              help="Their format.  [default: jsonl for a .jsonl, .ndjson or .json file, or else csv]")
@click.option("--format", type=click.Choice(["text", "csv", "jsonl"]), default="text",
              show_default=True, help="The format of results. With csv and jsonl, what the program "
              "prints itself goes to standard error.")
@click.option("--every", type=click.IntRange(1), default=1, metavar="K",
              help="Write only steps K, 2K, 3K, ...")
@click.option("--last", is_flag=True, help="Write only the last step.")
@click.option("--check", is_flag=True,
              help="Write no results, but exit with 1 at the first step where the node is not true.")
@click.option("--online", is_flag=True, help="A line in, a line out: do not gather steps.")
@click.option("--list-nodes", is_flag=True, help="Tell what can be run, with types, and exit.")
@click.option("--resampling", metavar="SCHEME",
              help="How particle filters resample, where the program does not say.")
@click.option("--on-failure", type=click.Choice(["error", "uniform", "nan"]), default="error",
              show_default=True, help="What to do at a step where no particle has a usable weight: "
              "end, go on with equal weights, or give NaN and go on.")
@click.option("--list-capacity", type=click.IntRange(1), default=16, show_default=True,
              metavar="N", help="How many elements a list has room for, where the program does not "
              "say.")
@click.option("--devices", type=click.IntRange(1), metavar="N",
              help="Spread the particles over N devices: accelerators or, where there are none, "
              "threads of the CPU.")
@click.option("--cluster", type=(str, click.IntRange(2), click.IntRange(0)),
              metavar="HOST:PORT P I", help="This is process I, from 0, of P that run this command "
              "together, on the same inputs and --devices of all together. Process 0 listens at the "
              "address, and writes the results.")
@click.option("--debug", is_flag=True, help="Show the traceback of an error, and JAX's messages.")
def run(**options: Any) -> None:
    """Run a node of PROGRAM, a .zls, .sexp or .py file, and write its result at each step.

    Exit codes: 0; 1 for an error in the program, its input or its run; 2 for wrong options;
    130 after Ctrl-C; 141 where nobody reads the results any more.

    \b
    Examples:
      pzjax run coin.zls -n 20
      pzjax run tracker.zls -s track -i positions.csv --format csv
      sensor | pzjax run tracker.zls -s track --online
      pzjax run tracker.zls -s track -i positions.csv --devices 8
    """
    request = Request(**options)
    if request.last + request.check + (request.every > 1) > 1:
        raise click.UsageError("only one of --last, --check and --every can be given")
    if request.cluster is not None:
        _check_cluster(request)
    try:
        with Interrupts() as interrupts:
            from pzjax.cli.jax_setup import configured

            with configured(request):
                from pzjax.cli.session import execute

                execute(request, interrupts)
    except Interrupted as interrupted:
        sys.exit(interrupted.exit_code)


def _check_cluster(request: Request) -> None:
    """Refuses what processes can't do together."""
    address, count, index = request.cluster or ("", 0, 0)
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal():
        raise click.UsageError(f"--cluster needs an address as HOST:PORT, not {address!r}")
    if index >= count:
        raise click.UsageError(f"the processes of --cluster count from 0 to {count - 1}: no {index}")
    if request.devices is None or request.devices % count:
        raise click.UsageError(f"with --cluster, --devices must be a multiple of {count}")
    if request.input == "-":
        raise click.UsageError("with --cluster the inputs must be a file, the same for each process")

"""The command `pzjax run`: its options, and what becomes of signals. The work is in `session`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click
from pzjax.cli.formats import of_results
from pzjax.cli.interrupts import Interrupted, Interrupts
from pzjax.cli.run.request import Request

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
INPUT = click.Path(exists=True, dir_okay=False, allow_dash=True)
OUTPUT = click.Path(dir_okay=False, writable=True, path_type=Path)

MOST_SEEDS = 1 << 20
FORMATS = ("text", "csv", "jsonl", "npz", "vcd")
CHECKPOINT_EVERY = 1000
LAST_SEED = (1 << 64) - 1
"""The last seed; what is beyond would be one of those before."""


# fmt: off
@click.command(short_help="Run a node of a program.")
@click.argument("program", type=FILE)
@click.option("-s", "node", default="main", show_default=True, metavar="NODE", help="The node.")
@click.option("-n", "steps", type=click.IntRange(0), metavar="N",
              help="How many steps; without it, as many as there are inputs, or for ever.")
@click.option("--seed", type=click.IntRange(0, LAST_SEED), metavar="N", default=0, show_default=True,
              help="Where random numbers start from.")
@click.option("--seeds", metavar="SEEDS",
              help="Run under several seeds at once, 0:20 or 1,5,7, and write mean, deviation and quantiles over "
              "them at each step.  [default format: csv]")
@click.option("--precision", type=click.Choice(["64", "32"]), default="64", show_default=True,
              help="The bits of floats and integers.")
@click.option("--static", multiple=True, metavar="VALUE",
              help="A static parameter of the node; once for each, in order. The dump of a .zls file is "
              "then made with -noreduce, so that it holds the node.")
@click.option("-I", "includes", multiple=True, metavar="FOLDER",
              help="Where else to look for the modules of the program.")
@click.option("-i", "--input", type=INPUT, metavar="FILE",
              help="The inputs of the node, one a line; - is standard input.  [default: -]")
@click.option("--input-format", type=click.Choice(["csv", "jsonl", "npz"]),
              help="Their format.  [default: by the suffix of FILE, or csv]")
@click.option("--input-type", metavar="TYPE",
              help="The type of the inputs, such as 'int * float[3]', where that of the node is open ('a).  "
              "[default: unit, and nothing is read]")
@click.option("--no-header", is_flag=True,
              help="The first row of CSV holds values, whatever it looks like.")
@click.option("--strict", is_flag=True,
              help="Refuse columns, members and arrays that the input does not have.")
@click.option("-o", "--output", type=OUTPUT, metavar="FILE",
              help="Where to write.  [default: standard output]")
@click.option("--format", type=click.Choice(FORMATS),
              help="The format of results. Except for text, what the program prints itself goes to "
              "standard error.  [default: by the suffix of the output file, or text]")
@click.option("--curves", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
              help="Where to write what the program draws by Scope or Dump: a CSV file for each window, with a "
              "column for each curve.")
@click.option("--posterior", metavar="SUMMARIES",
              help="What to write of a distribution: mean, std, var, quantiles such as q05 and q97.5, "
              "ess, logz, or all its particles, with commas between.  [default: mean,std,ess,logz]")
@click.option("--every", type=click.IntRange(1), default=1, metavar="K",
              help="Write only steps K, 2K, 3K, ...")
@click.option("--last", is_flag=True, help="Write only the last step.")
@click.option("--check", is_flag=True,
              help="Write no results, but exit with 1 at the first step where the node is not true.")
@click.option("--online", is_flag=True, help="A line in, a line out: do not gather steps.")
@click.option("--checkpoint", type=OUTPUT, metavar="FILE",
              help="Keep in FILE what is needed to go on after an end of any kind.")
@click.option("--checkpoint-every", type=click.IntRange(1), metavar="K",
              help=f"Write it after each K steps, and at the end.  [default: {CHECKPOINT_EVERY}]")
@click.option("--resume", is_flag=True,
              help="Go on from the checkpoint, if there is one; the inputs before it are passed over.")
@click.option("--live", is_flag=True,
              help="With --resume: inputs come from a sensor; the first one now is the next one.")
@click.option("--list-nodes", is_flag=True, help="Tell what can be run, with types, and exit.")
@click.option("--explain-inference", is_flag=True,
              help="Tell what each inference draws, where and why, and which memories differ between particles, and "
              "exit. NODE may be a model.")
@click.option("--profile", is_flag=True,
              help="Tell at the end, on standard error, where the time went, and the size of the state.")
@click.option("--resampling", metavar="SCHEME",
              help="How particle filters resample, where the program does not say.")
@click.option("--on-failure", type=click.Choice(["error", "continue", "uniform", "nan"]),
              default="error", show_default=True, help="What to do at a step where no particle has a usable "
              "weight: end, give NaN and go on (continue, or nan), or go on with equal weights. What raises an "
              "exception in OCaml, as a division by zero, ends the run too, or goes on with some value.")
@click.option("--list-capacity", type=click.IntRange(1), default=16, show_default=True,
              metavar="N", help="How many elements a list has room for, where the program does not "
              "say.")
@click.option("--text-capacity", type=click.IntRange(1), default=256, show_default=True,
              metavar="N", help="How many bytes a string has room for, where the program only makes "
              "it as it runs; at least as many as its parts are known to take.")
@click.option("--devices", type=click.IntRange(1), metavar="N",
              help="Spread the particles over N devices: accelerators or, where there are none, "
              "threads of the CPU.")
@click.option("--cluster", type=(str, click.IntRange(2), click.IntRange(0)),
              metavar="HOST:PORT P I", help="This is process I, from 0, of P that run this command "
              "together, on the same inputs and --devices of all together. Process 0 listens at the "
              "address, and writes the results.")
@click.option("--maxt", type=click.FloatRange(0), metavar="T",
              help="Of a hybrid node: the time at which to end; nothing happens at it.  [default: that of the last "
              "input, or never]")
@click.option("--sampling", type=click.FloatRange(0, min_open=True), metavar="P",
              help="Of a hybrid node: write a row each P of time, beside those of events.")
@click.option("--rtol", type=float, metavar="X",
              help="Of a hybrid node: how wrong a step may be, relative to the states.  [default: 1e-6]")
@click.option("--atol", type=float, metavar="X",
              help="Likewise, where a state is near 0.  [default: 1e-9]")
@click.option("--maxstep", type=float, metavar="H", help="Of a hybrid node: the longest step of the solver.")
@click.option("--minstep", type=float, metavar="H",
              help="Of a hybrid node: end where a step must be shorter.")
@click.option("--solver", metavar="NAME", help="Of a hybrid node: how to integrate.  [default: dopri5]")
@click.option("--interpolate", is_flag=True,
              help="Of a hybrid node: floats of the input are interpolated between their times, instead of held.")
@click.option("--debug", is_flag=True, help="Show the traceback of an error, and JAX's messages.")
def run(**options: Any) -> None:
    """Run a node of PROGRAM, a .zls, .sexp or .py file, and write its result at each step.

    Exit codes: 0; 1 for an error in the program, its input or its run; 2 for wrong options;
    130 after Ctrl-C and 143 after SIGTERM, with all finished steps written; 141 where nobody reads
    the results any more.

    \b
    Examples:
      pzjax run coin.zls -n 20
      pzjax run tracker.zls -s track -i positions.csv --posterior mean,q05,q95 -o track.csv
      sensor | pzjax run tracker.zls -s track --online
      pzjax run tracker.zls -s track -i positions.csv --devices 8
      pzjax run tracker.zls -s track -i positions.csv --seeds 0:20
      pzjax run ball.zls --maxt 20 --sampling 0.01 -o ball.csv
      pzjax run big.zls -n 1000000 -o big.npz --checkpoint big.ckpt --resume
    """
    request = _request(options)
    try:
        with Interrupts() as interrupts:
            from pzjax.cli.jax_setup import configured

            with configured(request):
                from pzjax.cli.run.session import execute

                execute(request, interrupts)
    except Interrupted as interrupted:
        sys.exit(interrupted.exit_code)



# fmt: on
def _request(options: dict[str, Any]) -> Request:
    """What the user asks for.

    Raises:
        UsageError: the options do not go together.
    """
    output, checkpoint = options["output"], options["checkpoint"]
    several = options["seeds"] is not None
    options["seeds"] = _seeds(options["seeds"]) if several else ()
    if options["format"] is None:
        usual = "csv" if several else "text"
        options["format"] = _format(output, usual) if output else usual
    if several and (others := [f"--{name.replace('_', '-')}" for name in _ALONE if options[name]]):
        raise click.UsageError(f"--seeds can't be given with {' and '.join(others)}")
    if options["last"] + options["check"] + (options["every"] > 1) > 1:
        raise click.UsageError("only one of --last, --check and --every can be given")
    if options["last"] and options["format"] == "vcd":
        raise click.UsageError(
            "--last is one step, and a waveform is of many: choose another format"
        )
    if checkpoint is None and (options["resume"] or options["checkpoint_every"] is not None):
        raise click.UsageError("--resume and --checkpoint-every need --checkpoint FILE")
    if options["live"] and not options["resume"]:
        raise click.UsageError("--live needs --resume")
    if options["format"] == "npz" and output is None:
        if checkpoint is not None:
            raise click.UsageError("with --checkpoint, an archive needs a file: --output FILE")
        if sys.stdout.isatty():
            raise click.UsageError("an archive is not for a terminal: give --output FILE")
    given = [options["program"], options["input"]]
    if output and any(_same(output, file) for file in [*given, checkpoint]):
        raise click.UsageError(f"{output} can't be the output, it is used for something else")
    if checkpoint and any(_same(checkpoint, file) for file in given):
        raise click.UsageError(
            f"{checkpoint} can't be the checkpoint, it is used for something else"
        )
    if options["cluster"] is not None:
        _check_cluster(options)
    posterior = options.pop("posterior")
    every = options.pop("checkpoint_every") or CHECKPOINT_EVERY
    if options["on_failure"] == "continue":
        options["on_failure"] = "nan"
    return Request(**options, posterior=posterior and _summaries(posterior), checkpoint_every=every)


_ALONE = (
    "check", "online", "checkpoint", "curves", "devices", "cluster", "profile", "explain_inference",
)  # fmt: skip
"""The options that are for a run under one seed."""


def _format(output: Path, usual: str) -> str:
    """The format that the name of the output says."""
    try:
        return of_results(output, usual)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--output'") from error


def _seeds(words: str) -> tuple[int, ...]:
    """The seeds that a word says: `0:20`, those from 0 on below 20, or numbers with commas between."""
    first, colon, end = words.partition(":")
    try:
        seeds = range(int(first), int(end)) if colon else [*map(int, words.split(","))]
    except ValueError:
        seeds = []
    problem, wrong = "", [seed for seed in seeds[:MOST_SEEDS] if not 0 <= seed <= LAST_SEED]
    if not seeds:
        problem = f"expected seeds such as 0:20 or 1,5,7, not {words!r}"
    elif wrong:
        problem = f"a seed is a number from 0 to 2^64 - 1, not {wrong[0]}"
    elif seeds[MOST_SEEDS:]:
        problem = f"these are more than {MOST_SEEDS} seeds, too many for one table"
    elif len({*seeds}) < len(seeds):
        twice = next(seed for seed in seeds if seeds.count(seed) > 1)
        problem = f"the seed {twice} is there twice, and would count twice in means and quantiles"
    if problem:
        raise click.BadParameter(problem, param_hint="'--seeds'")
    return tuple(seeds)


def _check_cluster(options: dict[str, Any]) -> None:
    """Refuses what processes can't do together."""
    address, count, index = options["cluster"]
    devices = options["devices"]
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal():
        raise click.UsageError(f"--cluster needs an address as HOST:PORT, not {address!r}")
    if index >= count:
        raise click.UsageError(
            f"the processes of --cluster count from 0 to {count - 1}: no {index}"
        )
    if devices is None or devices % count:
        raise click.UsageError(f"with --cluster, --devices must be a multiple of {count}")
    if options["input"] == "-":
        raise click.UsageError(
            "with --cluster the inputs must be a file, the same for each process"
        )
    if options["checkpoint"] is not None:
        raise click.UsageError("--cluster keeps no checkpoints")


def _same(one: Path, other: Path | str | None) -> bool:
    """Tells whether two names are those of one file."""
    if other is None or not os.path.exists(other) or not one.exists():
        return other is not None and str(one) == str(other)
    return os.path.samefile(one, other)


def _summaries(words: str) -> tuple[str, ...]:
    """The summaries that are wanted."""
    from pzjax.cli.outputs.posterior_names import wanted

    try:
        return wanted(words)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--posterior'") from error

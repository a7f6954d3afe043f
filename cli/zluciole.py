"""The command `zluciole`: the flags of Zelus's simulator come in, and `pzjax run` runs.

The flags are OCaml's: one dash and a whole word. `-prob` says that a program is probabilistic, which
pzjax sees itself.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click
from pzjax.cli.errors import ENDS
from pzjax.cli.run import run
from pzjax.frontend_bridge.boundary import boundary
from pzjax.frontend_bridge.streams import standard
from pzjax.frontend_bridge.version import VERSION

HELP = """\
usage: zluciole [-prob] [-s NODE] [-n STEPS] [-maxt T] [-I FOLDER]... PROGRAM.zls

Run a node of a program and print its result at each step: `pzjax run` under the name and with
the flags of Zelus's own simulator.

  -s NODE     The node to run (default: main)
  -n STEPS    How many steps; without it, for ever, or as many as there are inputs
  -I FOLDER   Where else to look for modules
  -prob       Accepted: that a program is probabilistic is seen without it
  -maxt T, -maxstep H, -minstep H, -reltol X, -abstol X, -sampling P
              Of hybrid nodes: --maxt, --maxstep, --minstep, --rtol, --atol, --sampling
  -fullspeed, -speedup X, -maxcstep D, -avoidreinit
              Accepted: time is never paced, and steps follow the tolerances
  -version    Print the version
  -help       Print this

All flags of `pzjax run` with two dashes can be given too: pzjax run --help.

Example: zluciole -prob -n 20 -s main coin.zls
Exit codes: those of `pzjax run`.
"""

_VALUED = {
    **{flag: flag for flag in ("-s", "-n", "-I")},
    **{f"-{name}": f"--{name}" for name in ("maxt", "maxstep", "minstep", "sampling")},
    "-reltol": "--rtol",
    "-abstol": "--atol",
    "-speedup": None,
    "-maxcstep": None,
}
"""The flags that have a value, and those of `pzjax run` that they stand for."""

_ACCEPTED = ("-prob", "-fullspeed", "-avoidreinit")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command; it exits with the code of `pzjax run`."""
    words = translated(sys.argv[1:] if arguments is None else arguments)
    with standard("zluciole"), boundary("zluciole", *ENDS):
        if "-help" in words:
            click.echo(HELP, nl=False)
        elif "-version" in words:
            click.echo(f"zluciole of pzjax {VERSION}")
        else:
            run.main(args=words, prog_name="zluciole")


def translated(arguments: Sequence[str]) -> list[str]:
    """The arguments for `pzjax run`; `-help` and `-version` stay as they are."""
    words: list[str] = []
    rest = list(reversed(arguments))
    while rest:
        word = rest.pop()
        flag, equals, value = word.partition("=")
        if word == "--help":
            words.append("-help")
        elif flag in _VALUED:
            # As in `-s=main`; and a value may begin with a dash.
            own = _VALUED[flag]
            given = [value] if equals else [rest.pop()] if rest else []
            words += [own, *given] if own else []
        elif word not in _ACCEPTED:
            words.append(word)
    return words

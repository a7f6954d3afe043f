"""The command `pzjax`: a group of commands. Arguments come in, an exit code goes out.

Nothing here imports JAX, so that `--help`, `--version` and completion are quick: a command imports what it
needs when it runs.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click
from pzjax.cli.build import build
from pzjax.cli.check import check
from pzjax.cli.doctor import doctor
from pzjax.cli.errors import ENDS
from pzjax.cli.export import export
from pzjax.cli.fmt import fmt
from pzjax.cli.interrupts import quiet_end
from pzjax.cli.learn import learn
from pzjax.cli.live import live
from pzjax.cli.lsp import lsp
from pzjax.cli.new import new
from pzjax.cli.plot import plot
from pzjax.cli.run import run
from pzjax.cli.summary import summary
from pzjax.frontend_bridge.boundary import boundary
from pzjax.frontend_bridge.streams import standard
from pzjax.frontend_bridge.version import VERSION

PATHS = {"--makefile": str(Path(__file__).parent / "pzjax.mk"), "--python": sys.executable}
"""What a Makefile needs to know. It reads these paths as words, so spaces in them have a backslash."""


class Commands(click.Group):
    """A group of commands, which end as other programs do: by Ctrl-C, by a closed pipe, and where they fail."""

    def main(self, *arguments: Any, **options: Any) -> Any:
        """Runs a command line, with whatever standard streams there are."""
        with standard("pzjax"):
            return super().main(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command."""
        with boundary("pzjax", *ENDS), quiet_end():
            return super().invoke(ctx)


def _print_path(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo(PATHS[option.opts[0]].replace(" ", "\\ "))
        ctx.exit()


# fmt: off
@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="pzjax")
@click.option("--makefile", is_flag=True, is_eager=True, expose_value=False, callback=_print_path,
              help="Print the path of pzjax.mk, to include in a Makefile, and exit.")
@click.option("--python", is_flag=True, is_eager=True, expose_value=False, callback=_print_path,
              help="Print the path of the Python that pzjax runs on, and exit.")
def main() -> None:
    """Zelus and ProbZelus programs on JAX.

    \b
    Examples:
      pzjax new tracker && make -C tracker
      pzjax run coin.zls -n 20
      pzjax run --help
      eval "$(_PZJAX_COMPLETE=bash_source pzjax)"    completion; also zsh_source, fish_source

    \b
    Exit codes:
      0    done
      1    an error in a program, its data or its run: messages on standard error
      2    wrong usage
      130  ended by Ctrl-C; 143 by SIGTERM
      141  nobody reads standard output any more
    """


for _command in (build, check, doctor, export, fmt, learn, live, lsp, new, plot, run, summary):
    main.add_command(_command)

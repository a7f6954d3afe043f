"""The command `pzjax live`: a node and a port come in; a page is served until Ctrl-C."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import click
from pzjax.cli.errors import CommandError
from pzjax.cli.live.request import Request

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

NEEDED = ("starlette", "uvicorn", "websockets")
"""What serves the page: the extra `live`."""


# fmt: off
@click.command(short_help="Run a node in a page of the browser, step by step.")
@click.argument("program", type=FILE)
@click.option("-s", "node", default="main", show_default=True, metavar="NODE", help="The node.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Where random numbers start from.")
@click.option("--static", multiple=True, metavar="VALUE",
              help="A static parameter of the node; once for each, in order. The page can change them.")
@click.option("-I", "includes", multiple=True, metavar="FOLDER", help="Where else to look for modules.")
@click.option("--input-type", metavar="TYPE", help="The type of the inputs, where that of the node is open ('a).")
@click.option("--sampling", type=click.FloatRange(0, min_open=True), default=0.01, show_default=True, metavar="H",
              help="The time between two steps of a hybrid node.")
@click.option("--precision", type=click.Choice(["64", "32"]), default="64", show_default=True,
              help="The bits of floats and integers.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="PORT",
              help="Where to listen, on this machine only.  [default: a free port]")
@click.option("--open", "opens", is_flag=True, help="Open the page in the browser.")
@click.option("--debug", is_flag=True, help="Show the traceback of an error, and JAX's messages.")
def live(*, port: int, opens: bool, **options: Any) -> None:
    """Run a node of PROGRAM, a .zls, .sexp or .py file, in a page: play, step, go back, change inputs and the program.

    The page is for this machine only, under an address that nobody can guess; it needs no network. Ctrl-C ends it.
    The extra is needed: pip install 'pzjax[live]'.

    Exit codes: 0; 1 for an error in the program; 2 for wrong options; 130 after Ctrl-C.

    \b
    Examples:
      pzjax live coin.zls
      pzjax live counter.zls -s counter --open
    """
    if any(importlib.util.find_spec(name) is None for name in NEEDED):
        raise CommandError(
            "pzjax: the page needs Starlette, uvicorn and websockets, which are not installed: "
            "pip install 'pzjax[live]'"
        )
    request = Request(**options)
    from pzjax.cli.jax_setup import configured

    with configured(request):
        from pzjax.cli.live.server import serve

        serve(request, port, opens=opens)
# fmt: on

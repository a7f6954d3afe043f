"""The command `pzjax lsp`: the language server, which an editor starts and talks to over standard streams."""

from __future__ import annotations

from pathlib import Path

import click
from pzjax.cli.errors import CommandError

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command(short_help="Serve an editor.")
@click.option(
    "-I", "includes", multiple=True, type=FOLDER, metavar="FOLDER",
    help="Where else to look for modules, beside the folder of a source and those of the editor's workspace.",
)  # fmt: skip
def lsp(includes: tuple[Path, ...]) -> None:
    """Serve an editor: faults while typing, types, definitions, completion, names that change everywhere, layout.

    The editor starts this command and talks to it over standard input and output, by the Language Server Protocol.
    It needs pygls: pip install 'pzjax[lsp]'.

    Exit codes: 0, when the editor ends it; 1 without pygls; 2 for wrong options.

    \b
    Examples:
      pzjax lsp
      pzjax lsp -I ../common
    """
    try:
        from pzjax.cli.language_server.server import made
    except ModuleNotFoundError as error:
        if not str(error.name).startswith(("pygls", "lsprotocol")):
            raise
        raise CommandError("pzjax: pzjax lsp needs pygls: pip install 'pzjax[lsp]'") from None
    made([folder.resolve() for folder in includes]).start_io()

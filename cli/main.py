"""The command `pzjax`: a group of commands. Arguments come in, an exit code goes out.

Nothing here imports JAX, so that `--help`, `--version` and completion are quick: a command imports what it
needs when it runs.
"""

from __future__ import annotations

import click
from pzjax.backend.version import VERSION
from pzjax.cli.run import run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="pzjax")
def main() -> None:
    """Zelus and ProbZelus programs on JAX."""


main.add_command(run)

"""The command `pzjax doctor`: looks at what is installed, and tells how to get what is missing."""

from __future__ import annotations

import sys

import click
from pzjax.cli.colours import say
from pzjax.cli.errors import BAD_PROGRAM

STYLES = {"ok": "green", "missing": "yellow", "broken": "red"}


@click.command(short_help="Tell what is installed, what is missing, and how to get it.")
def doctor() -> None:
    """Tell what is installed and what is missing, and try the whole road with a small program.

    What is missing may be left so: without the OCaml compiler the built-in front end makes dumps.

    \b
    Exit codes: 0; 1 where something is broken.

    \b
    Example:
      pzjax doctor
    """
    from pzjax.cli import health

    broken = False
    for finding in health.findings():
        say(f"{click.style(finding.state.ljust(8), fg=STYLES[finding.state])} {finding.text}")
        for line in finding.remedy.splitlines():
            say(f"         {line}")
        broken = broken or finding.state == "broken"
    if broken:
        sys.exit(BAD_PROGRAM)

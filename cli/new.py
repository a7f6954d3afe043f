"""The command `pzjax new`: a name comes in, a folder with a small working project goes out."""

from __future__ import annotations

from pathlib import Path

import click
from pzjax.cli.colours import say
from pzjax.cli.errors import CommandError

TEMPLATE = Path(__file__).parent / "template"
FILES = (
    ".gitignore",
    "Makefile",
    "README.md",
    "measures.csv",
    "test_tracker.py",
    "tracker.sexp",
    "tracker.zls",
)
"""The files of a project; README.md names it."""


@click.command(short_help="Write a small working project.")
@click.argument("folder", type=click.Path(path_type=Path), metavar="NAME")
def new(folder: Path) -> None:
    """Write a small working project into the new folder NAME: a model, data, a test, a Makefile.

    \b
    Exit codes: 0; 1 where the folder is there and not empty, or can't be written; 2 for wrong usage.

    \b
    Example:
      pzjax new tracker
      cd tracker
      make
      make test
    """
    write_project(folder)
    say(f"{folder} is ready: {', '.join(FILES[1:])}\nTry `make` in it, then `make test`.")


def write_project(folder: Path) -> None:
    """Writes the project into a folder, which is made, or is empty.

    Raises:
        CommandError: the folder is not empty, or can't be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise CommandError(f"{folder}: error: the folder is not empty; choose another name")
        for name in FILES:
            content = (TEMPLATE / name).read_bytes()
            if name == "README.md":
                title = folder.resolve().name.encode("utf-8", "surrogateescape")
                content = content.replace(b"@NAME@", title)
            (folder / name).write_bytes(content)
    except OSError as error:
        raise CommandError(f"{error.filename}: error: {error.strerror}") from error

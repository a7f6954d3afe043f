"""The command `pzjax new`: a name comes in, a folder with a small working project goes out; or an interface, and
the skeleton of its Python file.
"""

from __future__ import annotations

from collections.abc import Sequence
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


# fmt: off
@click.command(short_help="Write a small working project, or the skeleton of a module in Python.")
@click.argument("folder", type=click.Path(path_type=Path), metavar="[NAME]", required=False)
@click.option("--implement", "interface", metavar="FILE",
              type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="Write, beside the interface FILE, lib.zli, the skeleton of lib.py, which is to give "
              "its values a meaning.")
@click.option("-I", "includes", multiple=True, metavar="FOLDER",
              help="With --implement: where the modules are that the interface mentions.")
def new(folder: Path | None, interface: Path | None, includes: tuple[str, ...]) -> None:
    """Write a small working project into the new folder NAME: a model, data, a test, a Makefile.

    With --implement, write the Python file of a module of which there is only an interface: its types are
    written out, and each value has its name, its type, and a body that is yours to fill in.

    \b
    Exit codes: 0; 1 where the folder is there and not empty, the Python file is there, or something can't be
    read or written; 2 for wrong usage.

    \b
    Example:
      pzjax new tracker
      cd tracker
      make
      make test
      pzjax new --implement lib.zli
    """
    if (folder is None) == (interface is None):
        raise click.UsageError("give either NAME or --implement FILE")
    if folder is not None:
        write_project(folder)
        say(f"{folder} is ready: {', '.join(FILES[1:])}\nTry `make` in it, then `make test`.")
    elif interface is not None:
        say(f"{write_skeleton(interface, includes)} is ready: write the bodies that call rt.unwritten.")
# fmt: on


def write_skeleton(interface: Path, includes: Sequence[str]) -> Path:
    """Writes the Python file beside an interface, and gives its name.

    Raises:
        CommandError: the interface is none, or wrong; the file is there, or can't be written.
    """
    from pzjax.backend.errors import TranslationError
    from pzjax.cli.skeleton import skeleton
    from pzjax.frontend_bridge.errors import FrontEndError

    if interface.suffix != ".zli":
        raise CommandError(
            f"{interface}: error: this is no interface: its name does not end in .zli"
        )
    file = interface.with_suffix(".py")
    folders = [Path(), *map(Path, reversed(includes)), interface.parent]
    try:
        text = skeleton(interface, folders)
        with file.open("x", encoding="utf-8") as stream:
            stream.write(text)
    except TranslationError as error:
        error.source = str(interface)
        raise CommandError(str(error)) from error
    except FrontEndError as error:
        raise CommandError(str(error)) from error
    except FileExistsError:
        raise CommandError(f"{file}: error: the file is there, and is left alone") from None
    except OSError as error:
        raise CommandError(f"{error.filename}: error: {error.strerror}") from error
    return file


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

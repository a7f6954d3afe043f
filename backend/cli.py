"""The command `pzjax-backend`: a dump in, a Python module out.

A filter: it reads the dump from a file or from standard input and writes to standard output or,
all or nothing, to a file. It imports no JAX. Exit codes: 0; 1 for a bad dump or program, with one
line on standard error; 2 for usage.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from pzjax.backend.compile import (
    TRANSLATED,
    Warn,
    stored,
    to_muf,
    to_obc,
    to_python,
)
from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.printer import print_module
from pzjax.backend.others import Others
from pzjax.backend.passes.pipeline import NAMES, Look
from pzjax.frontend_bridge.boundary import boundary
from pzjax.frontend_bridge.dump.sexp import DumpError
from pzjax.frontend_bridge.streams import CLOSED_PIPE, standard
from pzjax.frontend_bridge.version import VERSION

FORMS: dict[str, Callable[[bytes, str, Others, Warn, Look | None], str]] = {
    "python": to_python,
    "muf": to_muf,
    "obc": to_obc,
}


class Filter(click.Command):
    """The command, with whatever standard streams there are."""

    def main(self, *arguments: Any, **options: Any) -> Any:
        """Runs a command line."""
        with standard("pzjax-backend"):
            return super().main(*arguments, **options)


@click.command(cls=Filter, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="pzjax-backend")
@click.option(
    "-o", "output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Write to FILE instead of standard output. FILE changes only if all went well.",
)  # fmt: skip
@click.option(
    "--emit", type=click.Choice(list(FORMS)), default="python", show_default=True,
    help="What to write: the Python module, its functional form muF, or the object code.",
)  # fmt: skip
@click.option(
    "--print-after", "looked", multiple=True, type=click.Choice([TRANSLATED, *NAMES]), metavar="PASS",
    help="Show muF on standard error as it is after a pass: 'translate' comes first, then "
    f"{', '.join(NAMES)}.",
)  # fmt: skip
@click.option(
    "--depfile", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="With -o: write a make rule that tells what the output depends on.",
)  # fmt: skip
@click.option(
    "-I", "includes", multiple=True, type=click.Path(path_type=Path), metavar="FOLDER",
    help="Where else the dumps or Python files of other modules are, which tell what their functions do.",
)  # fmt: skip
@click.argument(
    "dump",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=str),
    default="-",
)
def main(
    output: Path | None,
    emit: str,
    looked: tuple[str, ...],
    depfile: Path | None,
    includes: tuple[Path, ...],
    dump: str,
) -> None:
    """Translate the DUMP of a Zelus program (standard input by default) to JAX.

    Whether a function of another module draws or prints is read from its dump or Python file: lib.sexp or lib.py
    beside DUMP, in the current folder where DUMP is standard input, or in those of -I. A function of a module that
    is not there may do both.

    A node that can't be translated is left out, with a warning on standard error; where it is used, its message comes.

    \b
    Examples:
      zeluc -dump coin.zls | pzjax-backend -o coin.py
      pzjax-backend --emit muf coin.sexp
    """
    with boundary("pzjax-backend", click.ClickException, click.exceptions.Exit, click.Abort):
        _translate(output, emit, looked, depfile, includes, dump)


def _translate(
    output: Path | None,
    emit: str,
    looked: tuple[str, ...],
    depfile: Path | None,
    includes: tuple[Path, ...],
    dump: str,
) -> None:
    if depfile is not None and output is None:
        raise click.UsageError("--depfile needs -o: the rule names the output")
    file = "<stdin>" if dump == "-" else dump
    try:
        data = sys.stdin.buffer.read() if dump == "-" else Path(dump).read_bytes()
    except OSError as error:
        click.echo(f"pzjax-backend: {file}: {error.strerror}", err=True)
        sys.exit(1)
    others = stored([Path() if dump == "-" else Path(dump).parent, *reversed(includes)])
    try:
        make = FORMS[emit]
        look = shown(looked) if looked else None
        text = make(data, file, others, lambda warning: click.echo(warning, err=True), look)
    except (DumpError, TranslationError) as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    try:
        if output is None:
            _print(text)
        else:
            write_atomically(output, text)
        if output is not None and depfile is not None:
            needs = [*([] if dump == "-" else [dump]), *map(str, others.files)]
            words = "".join(f" {make_word(one)}" for one in needs)
            write_atomically(depfile, f"{make_word(str(output))}:{words}\n")
    except OSError as error:
        click.echo(
            f"pzjax-backend: {error.filename or 'standard output'}: {error.strerror}", err=True
        )
        sys.exit(1)


def shown(passes: tuple[str, ...]) -> Look:
    """Shows the module on standard error after some of the passes."""

    def look(name: str, module: muf.Module) -> None:
        if name in passes:
            click.echo(f"(* after {name} *)\n{print_module(module)}", err=True)

    return look


def write_atomically(path: Path, content: str | bytes) -> None:
    """Writes a whole file or nothing: a new file takes the place of the old one."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content.encode() if isinstance(content, str) else content)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _print(text: str) -> None:
    """Writes all of `text` to standard output; a reader that went away ends the command quietly."""
    data = memoryview(text.encode())
    try:
        while data:
            data = data[os.write(1, data) :]
    except BrokenPipeError:
        sys.exit(CLOSED_PIPE)


def make_word(path: str) -> str:
    """A file name as `make` reads it."""
    return path.replace("\\", "\\\\").replace(" ", "\\ ").replace("$", "$$").replace("#", "\\#")

"""The command `pzjax fmt`: sources in, the same programs in the house's layout out."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from pzjax.cli.colours import complain, say
from pzjax.cli.errors import BAD_PROGRAM, CommandError

TARGET = click.Path(exists=True, path_type=Path, allow_dash=True)
SUFFIXES = (".zls", ".zli")
STANDARD = "-"


@click.command(short_help="Lay out sources.")
@click.argument("targets", nargs=-1, type=TARGET, metavar="[FILE|FOLDER]...")
@click.option(
    "--check", is_flag=True, help="Write nothing, but exit with 1 where a file would change."
)
@click.option("--diff", is_flag=True, help="Write nothing, but show what would change.")
def fmt(targets: tuple[Path, ...], check: bool, diff: bool) -> None:
    """Lay out sources: .zls and .zli files, or all of folders (this one by default); - is standard input.

    Blanks, columns of lines and empty lines become those of the house's style; where lines end, and all comments,
    stay. The program stays the same, word by word. A file with an error is told and left alone.

    Exit codes: 0; 1 where a file has an error, or with --check would change; 2 for wrong options.

    \b
    Examples:
      pzjax fmt
      pzjax fmt --check tracker.zls ../common
      pzjax fmt - <tracker.zls
    """
    if STANDARD in map(str, targets):
        if len(targets) > 1:
            raise click.UsageError("- goes alone")
        _filter(check, diff)
        return
    files = [file for target in targets or [Path()] for file in _files(target)]
    if not files:
        where = ", ".join(map(str, targets)) or "this folder"
        raise CommandError(f"pzjax: there is nothing to lay out in {where}: no .zls or .zli file")
    wrong = changed = 0
    for file in files:
        before = _read(file)
        after = _laid_out(before, str(file), interface=file.suffix == ".zli")
        wrong += after is None
        if after is None or after == before:
            continue
        changed += 1
        if diff:
            click.echo(_difference(before, after, str(file)), nl=False)
        elif check:
            say(f"{file}: would change", error=True)
        else:
            _write(file, after)
            say(f"{file}: laid out")
    if wrong or (check and changed):
        sys.exit(BAD_PROGRAM)


def _files(target: Path) -> Iterator[Path]:
    """The sources of a folder, or the one that is given."""
    if target.is_dir():
        yield from sorted(file for file in target.rglob("*") if file.suffix in SUFFIXES)
    elif target.suffix in SUFFIXES:
        yield target
    else:
        raise CommandError(f"pzjax: {target} is no source: sources end in .zls and .zli")


def _filter(check: bool, diff: bool) -> None:
    """Standard input to standard output."""
    before = sys.stdin.buffer.read().decode("latin-1")
    after = _laid_out(before, "standard input", interface=False)
    if after is None:
        sys.exit(BAD_PROGRAM)
    if diff:
        click.echo(_difference(before, after, "standard input"), nl=False)
    elif not check:
        click.echo(after.encode("latin-1"), nl=False)
    if check and after != before:
        sys.exit(BAD_PROGRAM)


def _read(file: Path) -> str:
    """A file, a character a byte."""
    try:
        return file.read_bytes().decode("latin-1")
    except OSError as error:
        raise CommandError(f"pzjax: can't read {file}: {error.strerror}") from None


def _write(file: Path, text: str) -> None:
    from pzjax.cli.outputs.files import explained, replaced

    with explained(file), replaced(file) as stream:
        stream.write(text.encode("latin-1"))


def _laid_out(text: str, name: str, *, interface: bool) -> str | None:
    """The text laid out, or None where it has errors, which are told."""
    from pzjax.frontend_bridge.builtin.errors import FrontEndErrors
    from pzjax.frontend_bridge.builtin.formatting.program import formatted

    made, faults = formatted(text, interface=interface)
    if faults:
        complain(str(FrontEndErrors(faults, name, text)))
        return None
    return made


def _difference(before: str, after: str, name: str) -> bytes:
    """What changes, as `diff -u` shows it."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), name, f"{name}, laid out"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines).encode("latin-1")

"""A program comes in, its dump goes out: the front half of pzjax as one function, `dump`."""

import hashlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from pzjax.frontend_bridge import flags as command_line
from pzjax.frontend_bridge import locate, ocaml_front_end
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.flags import CommandLine
from pzjax.frontend_bridge.stored import stored_dump

FrontEnd = Callable[[Path, CommandLine], bytes]


def choose_front_end() -> FrontEnd:
    """Choose what makes dumps: the OCaml compiler's, wherever its `zelus-dump` is."""
    return partial(ocaml_front_end.dump, locate.zelus_dump())


def identity() -> str:
    """Give a text that is another one where dumps may be: for a cache of them.

    A `FrontEndError` says how to get a front end where there is none.
    """
    with locate.zelus_dump().open("rb") as tool:
        return f"ocaml {hashlib.file_digest(tool, 'sha256').hexdigest()}"


def dump(path: Path, flags: Sequence[str] = ()) -> bytes:
    """Give the dump of a `.zls` file, compiled with zeluc's flags.

    Warnings go to standard error. A `FrontEndError` has the messages and the exit code when there
    is no dump.
    """
    return dump_of(command_line.parse([*flags, str(path)]))


def dump_or_stored(path: Path, flags: Sequence[str] = ()) -> bytes:
    """Give the dump of a `.zls` file; without a front end, the one beside it, if it is its own.

    A `FrontEndError` says what is wrong with the program, or how to get a front end.
    """
    try:
        identity()
    except FrontEndError:
        stored = stored_dump(path)
        if stored is None:
            raise
        return stored
    return dump(path, flags)


def dump_of(line: CommandLine) -> bytes:
    """Give the dump that a command line asks for: that of its last file, a program."""
    program = _program(line.files)
    return choose_front_end()(program, line)


def _program(files: Sequence[str]) -> Path:
    """Check the files of the command line: interfaces, if any, then one program."""
    if not files:
        raise FrontEndError("zeluc: -dump needs a file: zeluc -dump FILE.zls")
    *interfaces, program = map(Path, files)
    for file in (*interfaces, program):
        if file.is_dir():
            raise FrontEndError(f"zeluc: {file} is a folder; -dump needs a .zls file.")
        if file.suffix not in (".zls", ".zli", ".mli"):
            raise FrontEndError(f"zeluc: don't know what to do with {file}: not a .zls file.")
        if not file.exists():
            raise FrontEndError(f"zeluc: {file}: No such file or directory")
    if program.suffix != ".zls":
        raise FrontEndError(
            f"zeluc: {program} is an interface, which has no code to dump. Dump the program that "
            "opens it; its interfaces are compiled with it."
        )
    for file in interfaces:
        if file.suffix == ".zls":
            raise FrontEndError(f"zeluc: -dump takes one program at a time, not {file} too.")
    return program

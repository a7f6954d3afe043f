"""The front half of pzjax: a program comes in; its dump goes out, `dump`, or its object code, `module`."""

import hashlib
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from pzjax.frontend_bridge import flags as command_line
from pzjax.frontend_bridge import locate, ocaml_front_end
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.flags import CommandLine
from pzjax.frontend_bridge.missing import refuse_hidden
from pzjax.frontend_bridge.stored import stored_dump

FRONTEND = "PZJAX_FRONTEND"

FrontEnd = Callable[[Path, CommandLine], bytes]


def choose_front_end(line: CommandLine) -> FrontEnd:
    """Choose what makes dumps: `--frontend`, else the environment says; else the OCaml compiler's
    `zelus-dump`, where there is one, and the built-in front end elsewhere.

    Args:
        line: the command line, of which `--frontend` is asked.

    Returns:
        What takes a program and a command line, and gives the bytes of its dump.

    Raises:
        FrontEndError: the choice is none of auto, builtin and ocaml, or there is no `zelus-dump`.
    """
    if tool := _chosen_tool(line.frontend):
        return partial(ocaml_front_end.dump, tool)
    # Imported here: half of a run of the other one would go into it.
    from pzjax.frontend_bridge.builtin import front_end as builtin

    return builtin.dump


def _chosen_tool(choice: str | None) -> Path | None:
    """Give the `zelus-dump` that is chosen, None for the built-in front end."""
    name = "--frontend"
    if choice is None:
        name, choice = FRONTEND, os.environ.get(FRONTEND) or "auto"
    match choice:
        case "ocaml":
            return locate.zelus_dump()
        case "auto":
            return locate.find_zelus_dump()
        case "builtin":
            return None
    raise FrontEndError(f"zeluc: {name} is {choice!r}: it must be auto, builtin or ocaml.")


def identity() -> str:
    """Give a text that is another one where dumps may be: for a cache of them.

    Returns:
        The name of the front end and the SHA-256 digest of its code.

    Raises:
        FrontEndError: there is no front end; it says how to get one.
    """
    tool = _chosen_tool(None)
    if tool is None:
        files = sorted((Path(__file__).parent / "builtin").rglob("*.py"))
        digest = hashlib.sha256(b"".join(file.read_bytes() for file in files))
        return f"builtin {digest.hexdigest()}"
    with tool.open("rb") as program:
        return f"ocaml {hashlib.file_digest(program, 'sha256').hexdigest()}"


def dump(path: Path, flags: Sequence[str] = ()) -> bytes:
    """Give the dump of a `.zls` file, compiled with zeluc's flags.

    Warnings go to standard error.

    Args:
        path: the program.
        flags: of zeluc, as on its command line.

    Returns:
        The bytes of the dump, of which frontend_bridge/dump/FORMAT.md tells.

    Raises:
        FrontEndError: the program is wrong, with all messages and the exit code, or there is no front end.
    """
    return dump_of(command_line.parse([*flags, str(path)]))


def module(path: Path, flags: Sequence[str] = ()) -> obc.Module:
    """Give the object code of a `.zls` file; without a front end, that of the dump beside it, if it is its own.

    The built-in front end hands it over as it is; of the OCaml compiler's it is what its dump says.

    Args:
        path: the program.
        flags: of zeluc, as on its command line.

    Returns:
        The module, with the positions of the source.

    Raises:
        FrontEndError: what is wrong with the program, or how to get a front end.
    """
    line = command_line.parse([*flags, str(path)])
    try:
        tool = _chosen_tool(line.frontend)
    except FrontEndError:
        stored = stored_dump(path)
        if stored is None:
            raise
        return read_module(stored, str(path))
    program = program_of(line)
    refuse_hidden(program, ocaml_front_end.search_path(program, line))
    if tool:
        return read_module(ocaml_front_end.dump(tool, program, line), str(path))
    from pzjax.frontend_bridge.builtin import front_end as builtin

    return builtin.module(program, line)


def dump_of(line: CommandLine) -> bytes:
    """Give the dump that a command line asks for: that of its last file, a program.

    Args:
        line: the command line of `zeluc -dump`.

    Returns:
        The bytes of the dump.

    Raises:
        FrontEndError: the program or the command line is wrong, or there is no front end.
    """
    program = program_of(line)
    return choose_front_end(line)(program, line)


def program_of(line: CommandLine) -> Path:
    """Give the program of a command line, the last of its files; before it there may be interfaces.

    It may be an interface itself where only checks are asked for.

    Args:
        line: the command line of `zeluc`.

    Returns:
        The path of the program.

    Raises:
        FrontEndError: there is no program, one that is no `.zls` file, or more than one.
    """
    files = line.files
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
    if program.suffix != ".zls" and (line.dump or not line.only_checks):
        raise FrontEndError(
            f"zeluc: {program} is an interface, which has no code to dump. Dump the program that "
            "opens it; its interfaces are compiled with it."
        )
    for file in interfaces:
        if file.suffix == ".zls":
            raise FrontEndError(f"zeluc: -dump takes one program at a time, not {file} too.")
    return program

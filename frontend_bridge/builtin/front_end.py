"""The built-in front end: a program and zeluc's flags come in, its dump or its object code goes out.

It takes the flags of zeluc that change a discrete program's code or what is checked. Those for
other outputs need the OCaml compiler, and are refused with a message that says so.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pzjax.frontend_bridge.builtin.check import CheckedModule
from pzjax.frontend_bridge.builtin.compile import Options, compile_module
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.printer import print_declaration
from pzjax.frontend_bridge.builtin.modules import check_file
from pzjax.frontend_bridge.builtin.signatures import show_interface
from pzjax.frontend_bridge.dependencies import read
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.deep import TooDeep, run_deep
from pzjax.frontend_bridge.dump.printer import print_module
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.flags import CommandLine
from pzjax.frontend_bridge.ocaml_front_end import search_path

Result = TypeVar("Result")

# Flags that change nothing here: for optimisations that the translation to JAX does itself, for machines that
# copy their state, and for a library that is not used.
_IGNORED = frozenset(
    {"-nopt", "-nodeadcode", "-nosimplify", "-inline", "-copy", "-dzero", "-gtk2", "-v"}
)
_KNOWN = frozenset({"-noreduce", "-inlineall", "-i", "-typeonly", "-dump-to", "-zsign"})


def dump(program: Path, line: CommandLine) -> bytes:
    """Give the dump of a program, or nothing with `-typeonly` or `-dump-to`.

    Warnings and what `-i` and `--trace-passes` show go to standard error.
    """
    flags = _flags(line)
    checked = _checked(program, line)
    print(_shown_signatures(checked, flags), end="", file=sys.stderr)
    if "-typeonly" in flags:
        return b""

    def made() -> bytes:
        return print_module(_compiled(checked, program, flags, line.trace_passes)).encode("ascii")

    written = _deep(program, made)
    if to := flags.get("-dump-to"):
        try:
            Path(to).write_bytes(written)
        except OSError as error:
            raise FrontEndError(f"zeluc: -dump-to {to}: {error.strerror}") from None
        return b""
    return written


def module(program: Path, line: CommandLine) -> obc.Module:
    """Give the object code of a program: that of its dump, without a text in between."""
    flags = _flags(line)
    checked = _checked(program, line)
    return _deep(program, lambda: _compiled(checked, program, flags, line.trace_passes))


def signatures(program: Path, line: CommandLine) -> str:
    """Check a program; give what `-i` shows, if the command line has it."""
    flags = _flags(line)
    return _shown_signatures(_checked(program, line), flags)


def _shown_signatures(checked: CheckedModule, flags: dict[str, str]) -> str:
    return "".join(f"{text}\n" for text in show_interface(checked.interface) if "-i" in flags)


def _checked(program: Path, line: CommandLine) -> CheckedModule:
    folders = [*search_path(program, line), *(Path(file).parent for file in line.files[:-1])]
    checked = check_file(program, folders)
    for span, message in checked.warnings:
        print(f"{program}:{span.line}:{span.column + 1}: warning: {message}", file=sys.stderr)
    return checked


def _deep(program: Path, make: Callable[[], Result]) -> Result:
    try:
        return run_deep(make)
    except TooDeep as error:
        raise FrontEndError(f"{program}: error: {error}") from None


def _compiled(
    checked: CheckedModule, program: Path, flags: dict[str, str], trace: bool
) -> obc.Module:
    options = Options("-noreduce" not in flags, "-inlineall" in flags, "-zsign" in flags)
    digest = (
        "md5:" + hashlib.md5(read(program).encode("latin-1"), usedforsecurity=False).hexdigest()
    )
    return compile_module(
        checked, program.name, digest, options, _shown if trace else lambda _name, _code: None
    )


def _shown(name: str, declaration: kernel.Decl) -> None:
    text = print_declaration(declaration)
    if text:
        print(f"(* after {name} *)\n{text}", file=sys.stderr)


def _flags(line: CommandLine) -> dict[str, str]:
    """The flags with their values; refuses what needs the OCaml compiler."""
    if line.library is not None:
        raise FrontEndError(_refusal("-stdlib"))
    words = [*line.for_all, *line.for_one]
    found: dict[str, str] = {}
    while words:
        flag = words.pop(0)
        if flag not in _KNOWN | _IGNORED:
            raise FrontEndError(_refusal(flag))
        found[flag] = words.pop(0) if flag in ("-inline", "-dump-to") and words else ""
    return found


def _refusal(flag: str) -> str:
    return (
        f"zeluc: the built-in front end does not know {flag}. Use --frontend ocaml, with the OCaml "
        "compiler installed, or leave it out."
    )

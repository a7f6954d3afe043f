"""The OCaml front end: a program and zeluc's flags come in, the dump of `zelus-dump` goes out.

`zelus-dump` compiles one file. Here it is given what it needs: the modules of the program, compiled
first, and pzjax's own interfaces. Every `.zci` is written to a folder of this run, and then put
beside its source, where other programs and Makefiles expect it, if that folder can be written.
"""

import os
import re
import tempfile
from pathlib import Path

from pzjax.frontend_bridge import interfaces, ocaml_tool
from pzjax.frontend_bridge.dependencies import file_stem, module_name, needed_sources, source_of
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.flags import CommandLine
from pzjax.frontend_bridge.missing import is_unsupported, refuse_missing
from pzjax.frontend_bridge.named_results import with_results

_NOT_FOUND = re.compile(r"Cannot find the compiled interface file (\S+)\.zci\.")


def dump(tool: Path, program: Path, line: CommandLine) -> bytes:
    """Give the dump of `program`, which is the last of the files of `line`."""
    folders = search_path(program, line)
    compiled: set[str] = set()
    with tempfile.TemporaryDirectory(prefix="zeluc-") as name:
        scratch = Path(name)
        command = [tool, *line.for_all, *_path_flags(tool, folders, line, scratch)]
        for file in (*map(Path, line.files[:-1]), program):
            for source in (*needed_sources(file, folders), file):
                if module_name(source) in compiled:
                    continue
                compiled.add(module_name(source))
                refuse_missing(source, lambda name: _is_unsupported(name, folders), folders)
                own_flags = line.for_one if source == program else ()
                written = _compile([*command, *own_flags], source, folders)
                _put_beside(source, scratch / f"{source.stem}.zci", line)
        if to := _file_of(line):
            to.write_bytes(with_results(to.read_bytes(), program, folders))
        return with_results(written, program, folders) if written else written


def _file_of(line: CommandLine) -> Path | None:
    """Where `-dump-to` has put the dump."""
    flags = line.for_one
    return Path(flags[flags.index("-dump-to") + 1]) if "-dump-to" in flags else None


def search_path(program: Path, line: CommandLine) -> list[Path]:
    """Give the folders where modules are looked for, best first.

    They are zeluc's: the current folder, then those of `-I`, the last given first. The folder of
    the program comes after them, so that a program works from everywhere.
    """
    return list(dict.fromkeys([Path(), *map(Path, reversed(line.includes)), program.parent]))


def _path_flags(
    tool: Path, folders: list[Path], line: CommandLine, scratch: Path
) -> list[str | Path]:
    if line.library is None:
        library = Path(os.fsdecode(ocaml_tool.run([tool, "-where"]).rstrip(b"\n")))
        flags: list[str | Path] = []
    else:
        library = Path(line.library)
        flags = ["-stdlib", library]
    own = interfaces.compiled(tool, library, interfaces.own_interfaces(), scratch)
    for folder in [own, *reversed(folders[1:])]:
        flags += ["-I", folder]
    return [*flags, "-zci-dir", scratch]


def _is_unsupported(module: str, folders: list[Path]) -> bool:
    """Whether the compiler may have a module, but pzjax not."""
    own = map(module_name, interfaces.own_interfaces())
    return is_unsupported(module) and module not in own and source_of(module, folders) is None


def _compile(command: list[str | Path], source: Path, folders: list[Path]) -> bytes:
    try:
        return ocaml_tool.run([*command, source])
    except FrontEndError as error:
        if missing := _NOT_FOUND.search(error.messages):
            refuse_missing(source, lambda name: file_stem(name) == missing.group(1), folders)
        raise


def _put_beside(source: Path, made: Path, line: CommandLine) -> None:
    """Keep a compiled interface; one that says the same and is not older than its source stays.

    So a Makefile does not see a new file each time that another program needs this module. The
    compiler looks in the current folder before all others: what is stale there would win, and is
    replaced too.
    """
    if not made.exists():  # with -typeonly nothing is compiled
        return
    content = made.read_bytes()
    try:
        _keep(Path(line.zci_dir or source.parent) / made.name, content, source)
    except OSError as error:
        if line.zci_dir:
            raise FrontEndError(f"zeluc: -zci-dir {line.zci_dir}: {error.strerror}") from None
    here = Path(made.name)
    if here.exists() and here.read_bytes() != content:
        try:
            _keep(here, content, source)
        except OSError as error:
            message = f"zeluc: {made.name} is not what {source} gives, and cannot be replaced"
            raise FrontEndError(f"{message}: {error.strerror}") from None


def _keep(kept: Path, content: bytes, source: Path) -> None:
    if (
        kept.exists()
        and kept.stat().st_mtime >= source.stat().st_mtime
        and kept.read_bytes() == content
    ):
        return
    coming = kept.with_name(f".{kept.name}.{os.getpid()}")
    coming.write_bytes(content)
    coming.replace(kept)

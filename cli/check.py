"""The command `pzjax check`: programs in, all that is wrong with them out; nothing is written.

The built-in front end checks each module, which tells several faults a file, and the backend what can't go to JAX.
JAX is not imported.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
from pzjax.cli.colours import complain, say
from pzjax.cli.errors import BAD_PROGRAM, CommandError

if TYPE_CHECKING:
    from pzjax.backend.muf import syntax as muf
    from pzjax.backend.others import Others
    from pzjax.cli.building.modules import Module, Project

TARGET = click.Path(exists=True, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command(short_help="Tell what is wrong with programs, and write nothing.")
@click.argument("targets", nargs=-1, type=TARGET, metavar="[FILE|FOLDER]...")
@click.option(
    "-I", "includes", multiple=True, type=FOLDER, metavar="FOLDER",
    help="Where else to look for modules; those found are checked too.",
)  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="Tell nothing but errors and warnings.")
def check(targets: tuple[Path, ...], includes: tuple[Path, ...], quiet: bool) -> None:
    """Check programs: .zls, .zli and .sexp files, or all modules of folders (this one by default).

    All errors of all files are told, each with its place. A node that is right but can't be translated to JAX is
    a warning. It takes a fraction of a second: nothing runs.

    Exit codes: 0; 1 where there is an error; 2 for wrong options.

    \b
    Examples:
      pzjax check
      pzjax check tracker.zls -I ../common
    """
    from pzjax.cli.building import modules
    from pzjax.frontend_bridge.errors import FrontEndError

    try:
        project = modules.find(targets or [Path()], includes)
    except FrontEndError as error:
        raise CommandError(str(error)) from error
    if not project.modules:
        where = ", ".join(str(target) for target in targets) or "this folder"
        raise CommandError(
            f"pzjax: there is nothing to check in {where}: no .zls, .sexp or .zli file"
        )
    wrong = _wrong(project)
    if wrong:
        sys.exit(BAD_PROGRAM)
    if not quiet:
        say(f"no errors: {len(project.modules)} module{'s' * (len(project.modules) != 1)}")


def _wrong(project: Project) -> set[str]:
    """The names of the modules that have errors or need one that has; each is told."""
    from pzjax.backend.errors import TranslationError
    from pzjax.backend.others import Others
    from pzjax.cli.building.modules import Kind
    from pzjax.frontend_bridge.dump.sexp import DumpError
    from pzjax.frontend_bridge.errors import FrontEndError

    made: dict[Path, muf.Module] = {}
    wrong: set[str] = set()

    def find(name: str) -> Path | None:
        if (module := project.modules.get(name)) is None:
            return None
        path = module.described if module.kind is Kind.INTERFACE else module.source
        return path if path.is_file() else None

    others = Others(find, made.__getitem__)
    for name, module in project.modules.items():
        if culprits := sorted(module.needs & wrong):
            wrong.add(name)
            say(
                f"{module.source}: not checked, because it needs {' and '.join(culprits)}",
                error=True,
            )
            continue
        try:
            _check(module, project.folders, others, made)
        except (DumpError, FrontEndError, TranslationError) as error:
            wrong.add(name)
            complain(str(error))
    return wrong


def _check(
    module: Module, folders: tuple[Path, ...], others: Others, made: dict[Path, muf.Module]
) -> None:
    from pzjax.backend.compile import simplified
    from pzjax.cli.building.modules import Kind
    from pzjax.frontend_bridge import front_end
    from pzjax.frontend_bridge.builtin.modules import check_file
    from pzjax.frontend_bridge.dump.reader import read_file

    match module.kind:
        case Kind.INTERFACE:
            check_file(module.source, folders)
            return
        case Kind.DUMP:
            code = read_file(module.source)
        case Kind.PROGRAM:
            includes = [word for folder in reversed(folders) for word in ("-I", str(folder))]
            code = front_end.module(module.source, ["--frontend", "builtin", *includes])
    made[module.source] = simplified(code, others, complain)

"""The command `pzjax build`: its options, and what is told about a build. The work is in `building`."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import click
from pzjax.cli.colours import complain, say
from pzjax.cli.errors import BAD_PROGRAM, CommandError
from pzjax.cli.interrupts import Interrupts

TARGET = click.Path(exists=True, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


# fmt: off
@click.command(short_help="Bring the modules of a project up to date.")
@click.argument("targets", nargs=-1, type=TARGET, metavar="[FILE|FOLDER]...")
@click.option("-o", "--output", type=FOLDER, default="build", show_default=True, metavar="FOLDER",
              help="Where the Python modules go.")
@click.option("-I", "includes", multiple=True, type=FOLDER, metavar="FOLDER",
              help="Where else to look for modules; those found are built too.")
@click.option("--flags", default="", metavar="FLAGS",
              help="Flags of the Zelus compiler, as one word: --flags '-noreduce -inline 3'")
@click.option("-j", "--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, metavar="N",
              help="How many modules to build at once.  [default: one a processor]")
@click.option("-B", "--always", is_flag=True, help="Make everything again.")
@click.option("--dumps", is_flag=True, help="Make nothing but the dumps.")
@click.option("-q", "--quiet", is_flag=True, help="Tell nothing but errors.")
def build(

    targets: tuple[Path, ...],
    output: Path,
    includes: tuple[Path, ...],
    flags: str,
    jobs: int,
    always: bool,
    dumps: bool,
    quiet: bool,
) -> None:
    """Bring programs up to date: .zls files, or all modules of folders (this one by default).

    Of foo.zls become foo.sexp, the dump, beside it, and build/foo.py. Modules that a program needs
    come first. A module that has only an interface, foo.zli, is implemented by the Python file
    foo.py beside it, which is checked against the interface and copied. What is up to date, by its
    contents and not by its time, is left as it is.

    A dump that came with its program is used as long as the program is not changed.

    Exit codes: 0; 1 where something could not be built; 2 for wrong options; 130 after Ctrl-C.

    \b
    Examples:
      pzjax build
      pzjax build src lib -o out -j 4
      pzjax build tracker.zls -I ../common
    """
    from pzjax.cli.building import modules, schedule, steps
    from pzjax.frontend_bridge import front_end
    from pzjax.frontend_bridge.errors import FrontEndError
    from pzjax.loading import PYTHONS

    try:
        words = tuple(shlex.split(flags))
    except ValueError as error:
        raise click.UsageError(f"--flags {flags!r}: {error}") from None
    try:
        project = modules.find(targets or [Path()], includes)
    except FrontEndError as error:
        raise CommandError(str(error)) from error
    if not project.modules:
        where = ", ".join(str(target) for target in targets) or "this folder"
        raise CommandError(f"pzjax: there is nothing to build in {where}: no .zls, .sexp or .zli file")
    try:
        maker = front_end.identity()
    except FrontEndError:
        maker = None
    todo = {
        name: steps.Job(
            module,
            tuple(project.closure(name)),
            project.folders,
            words,
            output,
            maker,
            dumps_only=dumps,
            force=always,
        )
        for name, module in project.modules.items()
    }

    def report(job: steps.Job, made: list[Path]) -> None:
        if made and not quiet:
            say(f"{job.module.source} -> {', '.join(map(str, made))}")
            if job.target in made and job.target.stem in PYTHONS:
                say(_hiding(job.target), error=True)

    with Interrupts() as interrupts, interrupts.waiting():
        outcome = schedule.build(todo, jobs, report, complain)
    for name in outcome.untried:
        culprits = " and ".join(sorted(todo[name].module.needs & {*outcome.failed, *outcome.untried}))
        say(f"{todo[name].module.source}: not built, because it needs {culprits}", error=True)
    if outcome.failed:
        sys.exit(BAD_PROGRAM)
    if not (outcome.made or quiet):
        say(f"up to date: {len(outcome.current)} module{'s' * (len(outcome.current) != 1)}")


def _hiding(made: Path) -> str:
    """What is told of a module that is called as one of Python's, JAX's or NumPy's."""
    return (
        f"{made}: note: Python has a module {made.stem} too. pzjax finds each by its file; in your own Python, "
        f"`import {made.stem}` may find the wrong one: put {made.parent} at the end of sys.path, or use `pzjax.load`"
    )

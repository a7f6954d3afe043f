"""The command `pzjax export`: its options. The work is in `exporting`."""

from __future__ import annotations

import os
from pathlib import Path

import click
from pzjax.cli.colours import say


# fmt: off
@click.command(short_help="Write a node for programs that run without pzjax.")
@click.argument("program", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("-s", "name", default="main", show_default=True, metavar="NODE", help="The node.")
@click.option("-o", "--output", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
              help="Where to write.  [default: PROGRAM_NODE]")
@click.option("--precision", type=click.Choice(["64", "32"]), default="64", show_default=True,
              help="The bits of floats and integers.")
@click.option("--platform", "platforms", multiple=True, metavar="NAME",
              type=click.Choice(["cpu", "cuda", "rocm", "tpu"]),
              help="For which devices; once for each.  [default: those of this machine]")
@click.option("--static", multiple=True, metavar="VALUE",
              help="A static parameter of the node; once for each, in order. The dump of a .zls file is "
              "then made with -noreduce, so that it holds the node.")
@click.option("--input-type", metavar="TYPE",
              help="The type of the inputs, where that of the node is open ('a).  [default: unit]")
@click.option("-I", "includes", multiple=True, metavar="FOLDER",
              help="Where else to look for the modules of the program.")
@click.option("--debug", is_flag=True, help="Show the traceback of an error, and JAX's messages.")
def export(
    program: Path,
    name: str,
    output: Path | None,
    precision: str,
    platforms: tuple[str, ...],
    static: tuple[str, ...],
    input_type: str | None,
    includes: tuple[str, ...],
    debug: bool,
) -> None:
    """Write a node of PROGRAM, a .zls, .sexp or .py file, as functions that JAX alone can run.

    The folder gets init.bin and step.bin, which jax.export.deserialize reads; interface.json, which
    says what they take and give; and run.py, which runs them on lines of CSV and shows how to use
    them. Writing and reading them takes the package flatbuffers: pip install 'pzjax[export]'.

    Exit codes: 0; 1 where the node can't be exported; 2 for wrong options.

    \b
    Example:
      pzjax export tracker.zls -o tracker_main
      python tracker_main/run.py < measures.csv
    """
    if not debug:
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # read when jaxlib is imported
    import jax
    from pzjax.cli.exporting import exported
    from pzjax.cli.program import choose, load_program

    folder = output or Path(f"{program.stem}_{name}")
    with jax.enable_x64(precision == "64"):
        module = load_program(program, includes, static, debug=debug)
        node = choose(
            module,
            name,
            static,
            input_type=input_type,
            source=program.suffix == ".zls",
            debug=debug,
        )
        files = exported(node, name, int(precision), platforms, debug=debug)
    files.write(folder)
    say(f"{folder} is ready: {', '.join(files.names)}")

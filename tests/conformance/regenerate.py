"""Makes the dumps and the traces of the conformance programs again, with the real compiler.

    python -m tests.conformance.regenerate [NAME]...

from the root of the repository; without names, all of them. It needs the Zelus compiler, `zelus-dump`
and OCaml with the package `zelus`, and writes beside the sources. The dump is that of `zeluc -dump`. The
trace is what the program prints when zeluc has compiled it to OCaml, linked with a driver written here
that allocates, resets and steps. Look at the differences with git before committing them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pzjax.frontend_bridge import front_end, locate
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.errors import FrontEndError

from .corpus import COPIES, STEPS, Program, programs, pure_inputs, pure_type

# zeluc writes the type of options as `Stdlib.option`, which OCaml does not have under that name.
PRELUDE = """\
module Stdlib = struct
  include Stdlib
  type 'a option = 'a Option.t = None | Some of 'a
end
"""
WORKERS = min(2, os.cpu_count() or 1)


class Failure(Exception):
    """A tool did not accept a program, or the program did not run to its end."""


class Scratch(Program):
    """A copy of a program in a scratch folder, where the tools may write."""

    @property
    def folder(self) -> Path:
        """The scratch folder."""
        return self.source.parent

    @property
    def command_line(self) -> list[str]:
        """The flags for zeluc, with whole paths; modules are found in the program's folder too."""
        flags = self.flags
        whole = [
            str(self.folder / flag) if before == "-I" else flag
            for before, flag in zip(["", *flags], flags, strict=False)
        ]
        return ["-I", str(self.folder), *whole]


@contextlib.contextmanager
def copied(program: Program) -> Iterator[Scratch]:
    """The sources of a program in a scratch folder."""
    with tempfile.TemporaryDirectory(prefix="conformance-") as name:
        place = Path(name) / "program"
        if program.folder:
            made = shutil.ignore_patterns(
                "*.sexp", "*.expected", "*.pure", "*.stderr", "__pycache__"
            )
            shutil.copytree(program.folder, place, ignore=made)
        else:
            place.mkdir()
            shutil.copy(program.source, place)
        yield Scratch(program.name, place / program.source.name)


def dumps(program: Program) -> dict[Path, bytes]:
    """The dump of each source of a program, by the source's path relative to the program's."""
    with copied(program) as scratch:
        return {
            source.relative_to(scratch.folder): front_end.dump(source, scratch.command_line)
            for source in scratch.sources
            if source.suffix == ".zls"
        }


def traces(program: Program, dump: bytes) -> dict[str, bytes]:
    """What the compiled program prints, by the suffix of the file that keeps it.

    Args:
        program: what is compiled.
        dump: its dump, which tells the type of its node `pure`.
    """
    pure = pure_type(dump, program.name)
    with copied(program) as scratch:
        for source in scratch.sources:
            _run([str(locate.zeluc()), *scratch.command_line, str(source)], scratch.folder)
        _link(scratch, pure)
        done = _run(["./driver.exe"], scratch.folder)
        made = {".expected": done.stdout, ".stderr": done.stderr}
        if pure is not None:
            made[".pure"] = _run(["./driver.exe", "pure"], scratch.folder).stdout
        return made


def _link(scratch: Scratch, pure: obc.Type | None) -> None:
    """Compile what zeluc has made, and a driver, to `driver.exe`."""
    prelude = scratch.folder / "conformance_prelude.ml"
    prelude.write_text(PRELUDE)
    node = "Cnode" if "-copy" in scratch.flags else "Node"
    driver = scratch.folder / "conformance_driver.ml"
    driver.write_text(driver_text(scratch.source.stem, pure, node))
    compiler = ["ocamlfind", "ocamlopt", "-w", "-a", "-package", "zelus"]
    for folder in scratch.folders:
        compiler += ["-I", str(folder)]
    _run([*compiler, "-c", prelude.name], scratch.folder)
    sources = [*(source.with_suffix(".ml") for source in scratch.sources), driver]
    _run(
        [*compiler, "-linkpkg", "conformance_prelude.cmx", "-open", "Conformance_prelude"]
        + [str(source) for source in sources]
        + ["-o", "driver.exe"],
        scratch.folder,
    )


def driver_text(stem: str, pure: obc.Type | None, node: str) -> str:
    """The OCaml program that steps `main`, or `pure` when it has an argument.

    Args:
        stem: the name of the program's file.
        pure: the type that `pure` gives, if there is such a node.
        node: the constructor of node values.
    """
    module = stem.capitalize()
    lines = [
        "open Ztypes",
        "let show_int n = print_int n; print_char ' '",
        'let show_float x = Printf.printf "%.17e " x',
        'let show_bool b = print_string (if b then "true " else "false ")',
        "let show_char c = show_int (Char.code c)",
        "let run_main () =",
        f"  let {node} {{ alloc; reset; step }} = {module}.main in",
        "  let memory = alloc () in",
        f"  reset memory; for _ = 1 to {STEPS} do step memory () done",
    ]
    if pure is not None:
        inputs = [pure_inputs(copy) for copy in range(COPIES)]
        lists = "; ".join("[" + "; ".join(map(str, values)) + "]" for values in inputs)
        lines += [
            "let run_pure inputs =",
            f"  let {node} {{ alloc; reset; step }} = {module}.pure in",
            "  let memory = alloc () in",
            "  reset memory;",
            "  List.iter (fun input ->",
            f"    ({show(pure)}) (step memory input); print_newline ()) inputs",
            "let () = if Array.length Sys.argv > 1",
            f"  then List.iter run_pure [{lists}] else run_main ()",
        ]
    else:
        lines += ["let () = run_main ()"]
    return "\n".join(lines) + "\n"


def show(type_: obc.Type) -> str:
    """An OCaml function that prints the leaves of a value."""
    match type_:
        case obc.TypeName(obc.LongName("Stdlib", "int" | "float" | "bool" | "char" as leaf), ()):
            return f"show_{leaf}"
        case obc.TypeProduct(items):
            names = [f"x{number}" for number in range(len(items))]
            calls = "; ".join(f"({show(i)}) {n}" for i, n in zip(items, names, strict=True))
            return f"fun ({', '.join(names)}) -> {calls}"
        case obc.TypeArray(cell, _):
            return f"Array.iter ({show(cell)})"
    raise Failure(f"the output of `pure` has the type {type_}, whose leaves are not all numbers")


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=120)
    if done.returncode:
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        raise Failure(f"{Path(command[0]).name}: {said}")
    return done


def regenerate(program: Program) -> str | None:
    """Write the dumps and traces of a program; a message where that fails."""
    try:
        made = dumps(program)
        shown = traces(program, made[Path(program.source.name)])
    except (Failure, FrontEndError, subprocess.TimeoutExpired) as error:
        return f"{program.name}: {error}"
    for path, dump in made.items():
        (program.source.parent / path).with_suffix(".sexp").write_bytes(dump)
    for suffix in (".expected", ".stderr", ".pure"):
        path = program.source.with_suffix(suffix)
        if shown.get(suffix):
            path.write_bytes(shown[suffix])
        else:
            path.unlink(missing_ok=True)
    return None


def main(names: list[str]) -> int:
    """Regenerate the named programs, or all."""
    chosen = [program for program in programs() if not names or program.name in names]
    unknown = set(names) - {program.name for program in chosen}
    with ThreadPoolExecutor(WORKERS) as pool:
        messages = [message for message in pool.map(regenerate, chosen) if message]
    messages += [f"{name}: there is no such program" for name in sorted(unknown)]
    print(*messages, f"{len(chosen)} programs, {len(messages)} failures", sep="\n")
    return 1 if messages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

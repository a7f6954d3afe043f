"""What programs print under the original compiler: their texts come in, bytes go out.

All programs of a batch are linked into one executable with a driver, so that OCaml starts once for all.
The compiler and `ocamlfind` with the package `zelus` must be installed.
"""

from __future__ import annotations

import re
import resource
import subprocess
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from pzjax.frontend_bridge import locate
from zelus_random import MINI

STAND_IN = """\
open Ztypes
let positive a b = ((a mod b) + b) mod b
let sample =
  Node { alloc = (fun () -> ref 0); reset = (fun s -> s := 0);
         step = (fun s ((_ : int ref), x) -> incr s; positive (x * 3 + !s) 17) }
let observe =
  Node { alloc = (fun () -> ()); reset = (fun () -> ());
         step = (fun () (handle, (a, b)) -> handle := !handle + positive (a - b) 7) }
let infer number (Node { alloc; reset; step }) =
  Node { alloc; reset;
         step = (fun s x -> let handle = ref 0 in let y = step s (handle, x) in y + !handle + number) }
"""
"""The meaning of `mini.zli`, the same as that of the interpreter."""

STEPPING = """\
open Ztypes
let run (Node { alloc; reset; step }) =
  print_string "\\000";
  (try
    let memory = alloc () in
    reset memory; for _ = 1 to int_of_string Sys.argv.(1) do step memory () done
  with error -> print_string (Printexc.to_string error));
  print_string "\\000"
"""

SECONDS = 2
"""How many seconds of a processor the compiler may take for one program: its checks may take forever."""


WAYS: tuple[tuple[str, ...], ...] = (("-nocausality",), ())
"""The flags to try in turn. The time of the causality analysis doubles with each block inside another; but
it tells which calls must be inlined, so that without it some programs cannot be scheduled."""

DEFECTS = ("Internal error", "does not end within", "cannot be generalized")
"""How the original dies of its own defects on a program that is right."""


class Failure(Exception):
    """The original compiler, or OCaml, does not take a program."""


class TooLong(Failure):
    """The original compiler does not come to an end."""


def prints(texts: Sequence[str], folder: Path, steps: int) -> list[bytes | Failure]:
    """Give what some steps of the node `main` of each program print, or why it does not run."""
    (folder / "mini.zli").write_text(MINI)
    (folder / "mini.ml").write_text(STAND_IN)
    (folder / "stepping.ml").write_text(STEPPING)
    zeluc = str(locate.zeluc())
    _done([zeluc, "mini.zli"], folder)
    results: list[bytes | Failure] = []
    for number, text in enumerate(texts):
        (folder / f"p{number}.zls").write_text(text)
        results.append(_compiled([zeluc], f"p{number}.zls", folder))
    taken = _link(results, folder)
    printed = _done(["./driver.exe", str(steps)], folder).split(b"\0")[1::2]
    for number, output in zip(taken, printed, strict=True):
        results[number] = output
    return results


def _compiled(zeluc: list[str], source: str, folder: Path) -> bytes | Failure:
    """Compile one program; give nothing, or why it can't be."""
    for flags in WAYS:
        try:
            _done([*zeluc, *flags, source], folder)
        except Failure as failure:
            result: bytes | Failure = failure
        else:
            return b""
    return result


def _link(results: list[bytes | Failure], folder: Path) -> list[int]:
    """Make the executable; gives the numbers of its programs, and notes those that OCaml refuses."""
    compiler = ["ocamlfind", "ocamlc", "-w", "-a", "-package", "zelus", "-linkpkg"]
    while True:
        taken = [number for number, result in enumerate(results) if isinstance(result, bytes)]
        driver = "".join(f"let () = Stepping.run P{number}.main\n" for number in taken)
        (folder / "driver.ml").write_text(driver)
        modules = ["mini.ml", "stepping.ml", *(f"p{number}.ml" for number in taken), "driver.ml"]
        try:
            _done([*compiler, *modules, "-o", "driver.exe"], folder, 30 * SECONDS)
        except Failure as failure:
            place = re.search(r'File "p(\d+)\.ml"', str(failure))
            if place is None:
                raise
            results[int(place[1])] = failure
        else:
            return taken


def _done(command: Sequence[str], folder: Path, seconds: int = SECONDS) -> bytes:
    limit = partial(resource.setrlimit, resource.RLIMIT_CPU, (seconds, seconds + 1))
    done = subprocess.run(command, cwd=folder, capture_output=True, preexec_fn=limit)
    if done.returncode < 0:
        raise TooLong(f"{Path(command[0]).name} does not end within {seconds} s")
    if done.returncode:
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        raise Failure(f"{Path(command[0]).name}: {said}")
    return done.stdout

"""How the time to translate and to compile grows with a program: a table.

    python3 size.py [MOST]

makes dumps, translates each, and compiles a first step of those with at most MOST equations (5000).
Times are seconds of this process's CPU, so that other work on the machine does not count; the compiler of JAX
uses several cores.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jax
from pzjax import load
from pzjax.backend.compile import to_python
from pzjax.jaxrt.simulate import Simulator

EQUATIONS = (100, 1000, 5000)
SHARED = (100, 1000, 5000)
NODES = 500

FLOAT = '(name ("Stdlib" "float"))'
HEAD = """(zelus-dump (format 1) (producer "size.py") (module "Made") (source "made.zls") (digest "md5:")
 (needs "Stdlib")
 (exports (val "main" discrete (arrow discrete {float} {float}) (at 1 0 1 9)))
 (code {code}))"""


def dump(code: str) -> bytes:
    """The dump of a module with a node `main` of floats."""
    return HEAD.format(float=FLOAT, code=code).encode()


def machine(name: str, memories: str, instances: str, reset: str, step: str) -> str:
    """A node from a float `a` to a float."""
    return f"""(machine "{name}" (at 1 0 1 9) discrete (params)
 (memories {memories}) (instances {instances})
 (methods
  (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq {reset}))
  (method "step" (params (pvar ("a" 0) {FLOAT})) (returns {FLOAT}) (seq {step}))))"""


def equations(count: int, shared: bool = False) -> bytes:
    """One node of so many equations: x1 = x0 *. 0.5 +. (0.0 fby x1), and so on.

    Args:
        count: how many equations.
        shared: whether every second equation is u1 = if x1 > 1.0 then a else x1, and u1 is delayed; then
            three equations use each x.
    """
    each = range(1, (count // 2 if shared else count) + 1)
    memories = (
        f'(memory ("m" {4 * k}) {FLOAT} (value (float "42")) (at {k} 0 {k} 9))' for k in each
    )
    resets = (f'(set (memory ("m" {4 * k})) (float "0"))' for k in each)

    def step() -> Iterator[str]:
        before = '(local ("a" 0))'
        for k in each:
            x, u, m = f'("x{k}" {4 * k + 1})', f'("u{k}" {4 * k + 2})', f'("m" {4 * k})'
            half = f'(apply (global ("Stdlib" "*.")) {before} (float "0.5"))'
            total = f'(apply (global ("Stdlib" "+.")) {half} (state (memory {m})))'
            yield f"(let (pvar {x} {FLOAT}) {total} (at {k} 0 {k} 9))"
            kept = x
            if shared:
                above = f'(apply (global ("Stdlib" ">")) (local {x}) (float "1"))'
                chosen = f'(if {above} (local ("a" 0)) (local {x}))'
                yield f"(let (pvar {u} {FLOAT}) {chosen} (at {k} 9 {k} 18))"
                kept = u
            yield f"(set (memory {m}) (local {kept}))"
            before = f"(local {x})"
        yield f"(exp {before})"

    return dump(machine("main", " ".join(memories), "", " ".join(resets), "\n".join(step())))


def nodes(count: int) -> bytes:
    """So many nodes of three equations, of which each but the first steps the one before it."""

    def code() -> Iterator[str]:
        for k in range(count):
            name = f"n{k}" if k < count - 1 else "main"
            inner = '(local ("a" 0))'
            instances = ""
            resets = '(set (memory ("m" 1)) (float "0"))'
            if k:
                instances = f'(instance ("i" 2) (global "n{k - 1}") discrete (params) (at 2 0 2 9))'
                inner = f'(call "step" "n{k - 1}" (instance ("i" 2)) {inner})'
                resets += f'(exp (call "reset" "n{k - 1}" (instance ("i" 2))))'
            half = f'(apply (global ("Stdlib" "*.")) {inner} (float "0.5"))'
            above = '(apply (global ("Stdlib" ">")) (local ("o" 3)) (float "1"))'
            yield machine(
                name,
                f'(memory ("m" 1) {FLOAT} (value (float "42")) (at 1 0 1 9))',
                instances,
                resets,
                f"""(let (pvar ("x" 4) {FLOAT}) {half} (at 1 0 1 9))
  (let (pvar ("o" 3) {FLOAT})
    (apply (global ("Stdlib" "+.")) (local ("x" 4)) (state (memory ("m" 1)))) (at 2 0 2 9))
  (set (memory ("m" 1)) (if {above} (local ("a" 0)) (local ("o" 3))))
  (exp (local ("o" 3)))""",
            )

    return dump("\n".join(code()))


def timed(function: Callable[[], Any]) -> tuple[Any, float]:
    """A result and the seconds of CPU that it took."""
    start = time.process_time()
    result = function()
    return result, time.process_time() - start


def loaded(made: bytes) -> Any:
    """The Python module of a dump."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.sexp"
        path.write_bytes(made)
        return load(path)


def main(most: int) -> None:
    """Print the table; programs of more than `most` equations are translated only."""
    jax.config.update("jax_enable_x64", True)
    print("| program | dump, kB | translate, s | trace and compile, s | per equation, ms |")
    print("|---|---|---|---|---|")
    programs = [(f"{count:,} equations", equations(count), count) for count in EQUATIONS]
    programs += [
        (f"{count:,} equations that share values", equations(count, shared=True), count)
        for count in SHARED
    ]
    programs.append((f"{NODES:,} nodes", nodes(NODES), 3 * NODES))
    Simulator(loaded(equations(2)).main)  # what only the first compilation of a process pays
    for name, made, count in programs:
        _, translation = timed(lambda made=made: to_python(made))
        row = [name, f"{len(made) / 1000:.0f}", f"{translation:.2f}", "", ""]
        if count <= most:
            module = loaded(made)
            _, compilation = timed(lambda module=module: Simulator(module.main))
            row[3:] = [f"{compilation:.2f}", f"{1000 * compilation / count:.2f}"]
        print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)

"""The built-in front end gives each program of the corpus the trace of the original.

Its dump is read back, translated, and run by an interpreter of object code. Programs about library
functions that the interpreter does not have run as JAX programs, in tests marked slow.
"""

from __future__ import annotations

import re
import sys
import types
from pathlib import Path

import jax
import pytest
from conformance import corpus
from conformance.corpus import COPIES, STEPS, Program, assert_shown
from obc_interpreter import Interpreter
from obc_library import CONSTANTS, LIBRARY, PRINTERS, SHORT, shown
from pzjax.backend.compile import to_python
from pzjax.frontend_bridge import front_end
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.jaxrt.printing import redirected

KNOWN = {*LIBRARY, *PRINTERS, *SHORT, *CONSTANTS}
FOREIGN = re.compile(r'\(global \("(\w+)" "([^"]+)"\)\)')

# The original leaves the array of a loop unwritten where a tuple gives several outputs at once.
REPAIRED = {"forall_instances"}


def foreign(program: Program) -> set[str]:
    """Give the library functions of a program that the interpreter does not have."""
    own = {source.stem[:1].upper() + source.stem[1:] for source in program.sources}
    return {
        f"{module}.{name}"
        for source in program.sources
        if source.suffix == ".zls"
        for module, name in FOREIGN.findall(source.with_suffix(".sexp").read_text())
        if not (module == "Stdlib" and name in KNOWN) and module not in own
    } | {source.stem for source in program.sources if source.suffix == ".zli"}


PROGRAMS = corpus.programs()
PLAIN = [one for one in PROGRAMS if not foreign(one) and one.name not in REPAIRED]
OTHERS = [one for one in PROGRAMS if foreign(one)]


def dumps(program: Program) -> dict[str, bytes]:
    """Give the dumps of the program's modules, by the names of their files."""
    flags = ["--frontend", "builtin", *program.flags]
    for folder in program.folders[1:]:
        flags += ["-I", str(folder)]
    return {
        source.stem: front_end.dump(source, flags)
        for source in program.sources
        if source.suffix == ".zls"
    }


def read(program: Program) -> dict[str, obc.Module]:
    modules = [read_module(dump, name) for name, dump in dumps(program).items()]
    return {module.name: module for module in modules}


@pytest.mark.parametrize("program", PLAIN, ids=lambda one: one.name)
def test_the_dump_means_the_trace(program: Program) -> None:
    modules = read(program)
    main = list(modules)[-1]
    printed, _ = Interpreter(modules).trace(main, "main", [()] * STEPS)
    assert corpus.difference(program.trace(".expected"), printed.decode("latin-1")) is None
    if expected := program.trace(".pure"):
        lines = expected.splitlines()
        for copy in range(COPIES):
            inputs = corpus.pure_inputs(copy)
            _, outputs = Interpreter(modules).trace(main, "pure", inputs)
            for line, output in zip(lines[copy * STEPS :], outputs, strict=False):
                assert_shown(line.split(), shown(output))


def test_a_loop_may_give_several_outputs_in_a_tuple() -> None:
    (program,) = (one for one in PROGRAMS if one.name in REPAIRED)
    modules = read(program)
    _, outputs = Interpreter(modules).trace(list(modules)[-1], "pure", range(STEPS))
    before = [0.0, 0.0, 0.0]
    for t, (v, w) in enumerate(outputs):
        before = [(0.5 * before[k] if t else 0.0) + t + k for k in range(3)]
        assert v == before
        assert w == [t * k for k in range(3)]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda one: one.name)
def test_the_dump_is_translated(program: Program) -> None:
    for name, dump in dumps(program).items():
        compile(to_python(dump, name), name, "exec")


@pytest.mark.slow
@pytest.mark.parametrize("program", OTHERS, ids=lambda one: one.name)
def test_the_program_prints_the_trace(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    made = dumps(program)
    load = corpus._module

    def module_of(source: Path) -> types.ModuleType:
        if source.suffix == ".zli":
            return load(source)
        module = types.ModuleType(source.stem)
        sys.modules[source.stem] = module
        exec(compile(to_python(made[source.stem], source.name), source.name, "exec"), vars(module))
        return module

    monkeypatch.setattr(corpus, "_module", module_of)
    printed: dict[bool, str] = {False: "", True: ""}

    def keep(characters: str, error: bool) -> None:
        printed[error] += characters

    with jax.enable_x64(True), corpus.loaded(program) as module, redirected(keep):
        scan = jax.jit(
            lambda state: jax.lax.scan(lambda s, _: module.main.step(s, ()), state, length=STEPS)
        )
        jax.block_until_ready(scan(module.main.init(0)))
    for error, suffix in ((False, ".expected"), (True, ".stderr")):
        got = printed[error].encode("utf-8", "surrogateescape").decode("latin-1")
        assert corpus.difference(program.trace(suffix), got) is None

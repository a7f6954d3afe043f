"""Each conformance program gives the trace of the original tool chain: scanned, step by step, mapped.

The committed dumps and traces are compared with the translation; in the quick suite a part of the programs
in some of the ways. Where the real compiler is installed, the dumps are made again and compared too, and
the traces with the tests marked slow.
"""

import itertools
import shutil
from collections.abc import Iterator
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pzjax.frontend_bridge import locate
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.jaxrt.printing import redirected

from . import regenerate
from .corpus import (
    COPIES,
    STEPS,
    Program,
    assert_shown,
    difference,
    loaded,
    programs,
    pure_inputs,
    shown,
)
from .prints import as_data

PROGRAMS = programs()
EVERY = pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)


def sampled(programs: list[Program], share: int) -> pytest.MarkDecorator:
    """Parametrize a test by all programs, of which one in `share` is not slow.

    So the whole stays quick: the steps of a scan are the same function.
    """
    return pytest.mark.parametrize(
        "program",
        [
            pytest.param(program, marks=[pytest.mark.slow] if number % share else [])
            for number, program in enumerate(programs)
        ],
        ids=lambda program: program.name,
    )


class Printed(list[tuple[str, bool]]):
    """What a program printed, piece by piece, and whether on standard error."""

    def __call__(self, characters: str, error: bool) -> None:
        self.append((characters, error))

    def check(self, program: Program) -> None:
        for error, suffix in ((False, ".expected"), (True, ".stderr")):
            got = "".join(characters for characters, where in self if where is error)
            got = got.encode("utf-8", "surrogateescape").decode("latin-1")
            assert difference(program.trace(suffix), got) is None


@sampled(PROGRAMS, 6)
@pytest.mark.usefixtures("in_64_bits")
def test_a_scan_prints_the_trace(program: Program) -> None:
    printed = Printed()
    with loaded(program) as module, redirected(printed):
        node = module.main
        scan = jax.jit(
            lambda state: jax.lax.scan(lambda s, _: node.step(s, ()), state, length=STEPS)
        )
        jax.block_until_ready(scan(node.init(0)))
    printed.check(program)


@sampled(PROGRAMS, 16)
@pytest.mark.usefixtures("in_64_bits")
def test_the_jitted_step_prints_the_trace(program: Program) -> None:
    printed = Printed()
    with loaded(program) as module, redirected(printed):
        state = module.main.init(0)
        step = jax.jit(module.main.step)
        for _ in range(STEPS):
            state, _ = step(state, ())
    printed.check(program)


@sampled([program for program in PROGRAMS if program.trace(".pure")], 12)
@pytest.mark.usefixtures("in_64_bits")
def test_copies_under_vmap_give_the_trace_of_each(program: Program) -> None:
    inputs = jnp.asarray([pure_inputs(copy) for copy in range(COPIES)])
    with loaded(program) as module:
        node = module.pure

        def run(given: jax.Array) -> object:
            return jax.lax.scan(node.step, node.init(0), given)[1]

        outputs = jax.device_get(jax.jit(jax.vmap(run))(inputs))
    expected = program.trace(".pure").splitlines()
    places = [(copy, step) for copy in range(COPIES) for step in range(STEPS)]
    for place, line in zip(places, expected, strict=True):
        assert_shown(line.split(), shown(at(outputs, place)))


@sampled([program for program in PROGRAMS if not program.trace(".pure")], 16)
@pytest.mark.usefixtures("in_64_bits")
def test_copies_under_vmap_print_the_trace_of_each(program: Program) -> None:
    """These programs have no inputs: each copy starts an instant after the one before."""
    with loaded(program) as module:
        node = module.main
        state = node.init(0)
        step, prints = as_data(lambda state: node.step(state, ())[0], state)
        one, many = jax.jit(step), jax.jit(jax.vmap(step, axis_size=COPIES))

        def printed(values: object) -> Printed:
            got = Printed()
            with redirected(got):
                prints.happen(values)
            return got

        states, instants = [state], []
        for _ in range(STEPS):
            state, values = one(state)
            states.append(state)
            instants.append(printed(jax.device_get(values)))
        Printed(itertools.chain.from_iterable(instants)).check(program)

        copies = jax.tree.map(lambda *leaves: jnp.stack(leaves), *states[:COPIES])
        for first in range(STEPS - COPIES + 1):
            copies, values = many(copies)
            values = jax.device_get(values)
            for copy in range(COPIES):
                assert printed(at(values, copy)) == instants[first + copy]
                jax.tree.map(
                    partial(np.testing.assert_allclose, rtol=1e-12),
                    at(copies, copy),
                    states[first + copy + 1],
                )


def at(outputs: object, place: int | tuple[int, int]) -> object:
    """The outputs of one copy, or of one copy at one step."""
    return jax.tree.map(lambda leaf: leaf[place], outputs)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what the front end compiles away from the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PZJAX_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def compiler(cache: None) -> None:
    """Skip the test where the real compiler is not installed."""
    try:
        locate.zeluc()
        locate.zelus_dump()
    except FrontEndError as error:
        pytest.skip(str(error).splitlines()[0])


@EVERY
@pytest.mark.usefixtures("compiler")
def test_the_compiler_makes_the_same_dump(program: Program) -> None:
    for path, dump in regenerate.dumps(program).items():
        assert (program.source.parent / path).with_suffix(".sexp").read_bytes() == dump


@EVERY
@pytest.mark.slow
@pytest.mark.usefixtures("compiler")
def test_the_compiled_program_prints_the_same_trace(program: Program) -> None:
    if shutil.which("ocamlfind") is None:
        pytest.skip("OCaml is not installed")
    dump = program.source.with_suffix(".sexp").read_bytes()
    for suffix, trace in regenerate.traces(program, dump).items():
        assert program.trace(suffix) == trace.decode("latin-1")

"""Each conformance program gives the same trace when its step is computed in blocks."""

from typing import Any

import jax
import pytest
from pzjax.jaxrt.compiling import blocks
from pzjax.jaxrt.compiling.packing import Packing
from pzjax.jaxrt.control import arrays
from pzjax.jaxrt.insides import trace

from .corpus import STEPS, Program, assert_shown, loaded, programs, pure_inputs, shown

PURE = [program for program in programs() if program.trace(".pure")]
EVERY = [
    pytest.param(program, id=program.name, marks=[] if number % 16 == 0 else pytest.mark.slow)
    for number, program in enumerate(PURE)
]


@pytest.mark.parametrize("program", EVERY)
@pytest.mark.usefixtures("in_64_bits")
def test_a_scan_in_blocks_gives_the_trace(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blocks, "LEAST", 1)
    monkeypatch.setattr(blocks, "MOST", 5)
    with loaded(program) as module:
        node = module.pure
        inputs = arrays(jax.numpy.asarray(pure_inputs(0)))
        state = arrays(node.init(0))
        traced, form = trace(node.step, state, inputs[0])
    leaves, result = jax.tree.leaves(state), jax.tree.structure(form[1])
    packing = Packing(leaves, packs=True)

    def step(packed: list[Any], given: Any) -> tuple[list[Any], Any]:
        places = [*packing.places(packed), *map(blocks.Place, jax.tree.leaves(given))]
        after = blocks.evaluate(traced, places)
        kept, output = after[: len(leaves)], after[len(leaves) :]
        return packing.packed(kept), result.unflatten([one.value for one in output])

    scan = jax.jit(
        lambda packed: jax.lax.scan(step, packed, inputs)[1],
    )
    outputs = jax.device_get(scan(packing.pack(leaves)))
    for number, line in enumerate(program.trace(".pure").splitlines()[:STEPS]):
        row = jax.tree.map(lambda leaf, number=number: leaf[number], outputs)
        assert_shown(line.split(), shown(row))

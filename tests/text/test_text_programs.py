"""Programs that use text as data give the trace of the original tool chain, in 64 bits.

A program is `programs/NAME.zls`; `NAME.expected` is what 10 steps of `main : unit -D-> unit` print. A part of the
programs runs in the quick suite.
"""

from __future__ import annotations

from pathlib import Path

import jax
import pytest
from pzjax.backend import load
from pzjax.jaxrt.printing import redirected

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.zls"))
STEPS = 10


QUICK = {"grow_memory", "text_in_variant", "ring_log", "static_text", "brackets", "match_strings"}


@pytest.mark.parametrize(
    "program",
    [
        pytest.param(path, marks=[] if path.stem in QUICK else [pytest.mark.slow], id=path.stem)
        for path in PROGRAMS
    ],
)
def test_a_scan_prints_the_trace(program: Path) -> None:
    printed: list[str] = []
    with jax.enable_x64(True), redirected(lambda characters, error: printed.append(characters)):
        node = load(program).main
        steps = jax.jit(
            lambda state: jax.lax.scan(lambda s, _: node.step(s, ()), state, length=STEPS)
        )
        state = node.init(0)
        jax.block_until_ready(steps(state))
    got = "".join(printed).encode("utf-8", "surrogateescape")
    assert got == program.with_suffix(".expected").read_bytes()

"""Programs that use text as data give the trace of the original tool chain, in 64 bits.

A program is `programs/NAME.zls`; `NAME.expected` is what 10 steps of `main : unit -D-> unit` print. A part of the
programs runs in the quick suite.
"""

from __future__ import annotations

import time
from pathlib import Path

import jax
import pytest
from pzjax.backend import load
from pzjax.jaxrt.printing import redirected

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.zls"))
STEPS = 10


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_a_scan_prints_the_trace(program: Path) -> None:
    printed: list[str] = []
    start = time.time()
    with jax.enable_x64(True), redirected(lambda characters, error: printed.append(characters)):
        node = load(program).main
        l = time.time()
        steps = jax.jit(
            lambda state: jax.lax.scan(lambda s, _: node.step(s, ()), state, length=STEPS)
        )
        state = node.init(0)
        i = time.time()
        jax.block_until_ready(steps(state))
    print(program.stem, round(l - start, 2), round(i - l, 2), round(time.time() - i, 2))
    got = "".join(printed).encode("utf-8", "surrogateescape")
    assert got == program.with_suffix(".expected").read_bytes()

"""Programs that use text as data give the trace of the original tool chain, in 64 bits.

A program is `programs/NAME.zls`; `NAME.expected` is what 10 steps of `main : unit -D-> unit` print. A part of the
programs runs in the quick suite.
"""

from __future__ import annotations

from pathlib import Path

import jax
import numpy as np
import pytest
from click.testing import CliRunner, Result
from pzjax import load
from pzjax.cli.main import main
from pzjax.frontend_bridge import front_end
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


RESULTS = """
let node pair () = (String.make t 'x', t) where
  rec t = 0 fby (t + 1)
let node count () = ("count", 0 fby 1)
let node changing () = ((if t mod 2 = 0 then "even" else "odd"), t) where
  rec t = 0 fby (t + 1)
let node heard (s) = (String.length s, r, s = "stop") where
  rec r = s -> pre r ^ "/" ^ s
"""


@pytest.mark.slow
def test_texts_are_inputs_and_results_in_each_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(front_end.FRONTEND, "builtin")  # it keeps the names of results
    file = tmp_path / "results.zls"
    file.write_text(RESULTS)

    def run(node: str, *words: str, given: str = "") -> Result:
        return CliRunner().invoke(main, ["run", str(file), "-s", node, *words], input=given)

    assert run("pair", "-n", "2", "--format", "csv").stdout == "1,2\n,0\nx,1\n"
    assert run("pair", "-n", "2", "--format", "jsonl").stdout == '["", 0]\n["x", 1]\n'
    assert run("count", "-n", "2", "--format", "csv").stdout == "count\n0\n1\n"
    given = 's\nhello\nstop\n"é,"\n'
    assert run("heard", "--format", "csv", given=given).stdout == (
        '1,r,3\n5,hello,false\n4,hello/stop,true\n3,"hello/stop/é,",false\n'
    )
    archive = str(tmp_path / "r.npz")
    assert run("heard", "-o", archive, given=given).exit_code == 0
    assert np.load(archive)["r"].tolist() == ["hello", "hello/stop", "hello/stop/é,"]
    assert run("changing", "-n", "3", "--format", "csv").stdout == "1,2\neven,0\nodd,1\neven,2\n"

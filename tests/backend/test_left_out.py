"""What can't be translated is left out with what uses it; the rest of a module is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pzjax import load
from pzjax.backend.compile import to_python
from pzjax.backend.errors import TranslationError
from pzjax.cli.main import main
from pzjax.frontend_bridge import front_end
from pzjax.jaxrt import Refused, simulate

PROGRAM = """\
type color = Red | Green
type tree = Leaf | Node of tree * int * tree
type wrap = { held : tree }
let luck = Distribution.draw (Distribution.gaussian (0., 1.))
let node lucky () = luck
let node reads () = line where rec line = read_line ()
let node above () = (reads (), 1)
let node grown () = x where rec x = Leaf fby x
let node wrapped (x : wrap) = 1
let node labelled x = x.held
let proba m () = Infer_pf.sample (Distribution.gaussian (0., 1.))
let node none () = Infer_pf.infer 0 m ()
let node unfinished () = none ()
let node inside c = o where rec if c then do o = reads () done else do o = "" done
let seven = 7
let node main () = (n, Red) where rec n = seven fby (n + 1)
let node kept () = main ()
"""
USER = """\
let node main () = Left.main ()
let node far () = Left.above ()
let node grown () = x where rec x = Left.Leaf fby x
let twice = Left.luck +. Left.luck
let node final () = twice
"""
TREE = "left.zls:2:1: error: the type 'tree' is recursive, which can't be translated"
LUCK = "left.zls:4:1: error: the constant 'luck' is drawn at random, which can't be translated"
READS = "left.zls:6:36: error: Stdlib.read_line can't be translated"
NONE = "left.zls:12:20: error: an inference needs at least one particle, not 0"
REFUSED = {
    "lucky": LUCK, "reads": READS, "above": READS, "grown": TREE, "wrapped": TREE, "labelled": TREE,
    "none": NONE, "unfinished": NONE, "inside": READS,
}  # fmt: skip


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    Path("left.zls").write_text(PROGRAM)
    Path("user.zls").write_text(USER)


def pz(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def test_a_node_that_cannot_be_translated_is_refused_where_it_is_asked_for() -> None:
    made = pz("run", "left.zls", "-n", "2")
    assert (made.stdout, made.stderr) == ("(7, Red)\n(8, Red)\n", "")
    listed = pz("run", "left.zls", "--list-nodes").stdout.splitlines()
    assert [line.split()[0] for line in listed[:2]] == ["main", "kept"]
    marked = {line.split()[0]: line.partition("; can't be run: ")[2] for line in listed[2:]}
    assert marked.keys() == REFUSED.keys()
    for name, message in REFUSED.items():
        assert marked[name].startswith(message)
    for name in ("above", "none"):
        made = pz("run", "left.zls", "-s", name)
        assert (made.exit_code, made.stdout) == (1, "")
        assert made.stderr == marked[name] + "\n"
    program = load("left.zls")
    for call in (program.reads.init, lambda: program.none.step((), ()), program.luck):
        with pytest.raises(Refused):
            call()
    (numbers, _), *_ = simulate(program.kept, steps=2, chunk=2)
    assert list(numbers) == [7, 8]


def test_a_refusal_reaches_other_modules() -> None:
    assert pz("run", "user.zls", "-n", "1").stdout == "(7, Red)\n"
    for name, message in (("far", READS), ("grown", TREE), ("final", LUCK)):
        told = pz("run", "user.zls", "-s", name).stderr
        assert message.partition(": error: ")[2] in told  # the place may be that of an inlined copy
        assert told.count("\n") == 1


def test_the_translation_warns(run: Callable) -> None:
    made = pz("build", "user.zls", "-j", "1")
    assert made.exit_code == 0
    warned = made.stderr.splitlines()
    for message in (TREE, LUCK, READS, NONE):
        told = message.replace("error", "warning", 1)
        assert sum(line.startswith(told) for line in warned) == 1
    assert all(line.endswith("it is left out, with what uses it") for line in warned)
    warned = [line for line in warned if line.startswith("left.zls")]
    assert len(warned) == 4
    assert pz("run", "build/user.py", "-n", "1").stdout == "(7, Red)\n"
    made = pz("run", "build/user.py", "-s", "far", "-n", "1")
    assert "Stdlib.read_line can't be translated" in made.stderr
    made = run("pzjax-backend", "left.sexp")
    assert made.returncode == 0
    assert made.stderr.decode().splitlines() == warned
    assert made.stdout == Path("build/left.py").read_bytes()


@pytest.mark.parametrize(
    "program",
    [
        "let node main () = read_line ()",
        "type t = A | B of t\nlet node main () = A",
        "let c = Distribution.draw (Distribution.gaussian (0., 1.))\nlet node main () = c\nlet node n () = main ()",
    ],
)  # fmt: skip
def test_where_nothing_is_left_the_module_is_refused(program: str) -> None:
    Path("left.zls").write_text(program)
    with pytest.raises(TranslationError):
        to_python(front_end.dump(Path("left.zls")))

"""Nodes whose inputs may be of any type: units without more, or what `--input-type` says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pzjax import load
from pzjax.backend.compile import to_python
from pzjax.cli.main import main
from pzjax.cli.program import signatures
from pzjax.cli.zluciole import main as zluciole
from pzjax.frontend_bridge import front_end

PROGRAM = """
type mode = On | Off
type 'a box = { it : 'a }
let node main _ = n where rec n = 0 fby (n + 1)
let node held x = (x, y) where rec y = x -> pre y
let node first (x, n) = if n > 0 then x else x
let node kept n x = n
let node closed x = x + 1
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PZJAX_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    Path("open.zls").write_text(PROGRAM)


def pz(*words: str, given: str = "") -> Result:
    return CliRunner().invoke(main, ["run", "open.zls", *words], input=given)


@pytest.mark.parametrize(
    ("words", "given", "expected"),
    [
        (["-n", "3"], "", "0\n1\n2\n"),
        (["-s", "kept", "--static", "5", "-n", "2"], "", "5\n5\n"),
        (["--input-type", "int"], "7\n8\n", "0\n1\n"),
        (["-s", "held", "--input-type", "float"], "1\n2\n", "(1.0, 1.0)\n(2.0, 1.0)\n"),
        (["-s", "held", "--input-type", "mode"], "On\nOff\n", "(On, On)\n(Off, On)\n"),
        (["-s", "held", "--input-type", "int[2]", "--input-format", "jsonl"], "[1, 2]\n", "([1, 2], [1, 2])\n"),
        (["-s", "held", "--input-type", "int box", "--input-format", "jsonl"], '{"it": 3}\n',
         "(Box(it=3), Box(it=3))\n"),
        (["-s", "first", "--input-type", "(bool * float) * int"], "true,1.5,3\n", "(True, 1.5)\n"),
    ],
)  # fmt: skip
def test_what_is_read(words: list[str], given: str, expected: str) -> None:
    made = pz(*words, given=given)
    assert (made.stdout, made.stderr) == (expected, "")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--input-type", "colour"], "--input-type colour: the program has no type colour whose"),
        (["--input-type", "int -> int"], "values of variables, functions and arrays of unknown"),
        (["--input-type", "int["], "--input-type int[: 'int[' is no type"),
        (["-s", "first", "--input-type", "int"], "what the node takes: first : 'a * int -D->"),
        (["-s", "closed", "--input-type", "int"], "--input-type is for inputs whose type the program leaves"),
        (["-s", "first"], "int -D-> 'a (open.zls, line 6); give their type with --input-type"),
        (["-i", "open.zls"], "main takes no input: main : 'a -D-> int (open.zls, line 4); give their type"),
    ],
)  # fmt: skip
def test_what_is_refused(words: list[str], message: str) -> None:
    made = pz(*words)
    assert made.exit_code in (1, 2)
    assert message in made.stderr


def test_zluciole_gives_units(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        zluciole(["-n", "2", "open.zls"])
    assert capfd.readouterr().out == "0\n1\n"


NAMED = """open Infer_pf
let node main' x = (x, c) where rec c = 0 fby (c + 1)
let f' x = x + 1
let node applied f x = f x
let proba sum k x = x + sample (Distribution.uniform_int (k, 10))
"""


def test_names_and_types_do_not_come_from_documentation() -> None:
    Path("named.zls").write_text(NAMED)
    dump = front_end.dump(Path("named.zls"), ["--frontend", "builtin", "-noreduce"])
    text, count = re.subn(r' *""".*?"""\n', "", to_python(dump), flags=re.DOTALL)
    assert count > 5
    Path("named.py").write_text(text)

    def run(*words: str, given: str = "") -> Result:
        return CliRunner().invoke(main, ["run", "named.py", *words], input=given)

    program = load("named.py")
    assert (program.main_prime.name, program.sum_.name) == ("main'", "sum")
    assert program.sum_.proba
    assert [one.partition(";")[0] for one in signatures(program)] == ["main_prime", "applied"]
    words = "-s", "main'", "--input-type", "int * bool"
    assert run(*words, given="1,true\n").stdout == "((1, True), 0)\n"
    words = "-s", "applied", "--input-type", "int"
    assert run(*words, "--static", "f'", given="4\n").stdout == "5\n"
    assert (
        "expected a function or node: applied, f', main', sum"
        in run(*words, "--static", "g").stderr
    )

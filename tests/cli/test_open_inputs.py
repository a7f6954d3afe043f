"""Nodes whose inputs may be of any type: units without more, or what `--input-type` says."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pzjax.cli.main import main
from pzjax.cli.zluciole import main as zluciole

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

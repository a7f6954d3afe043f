"""Inputs that no one should write: whatever `pzjax run` is given, there are results or one line."""

from __future__ import annotations

import io
import re
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cli_program import Run, lines
from click.testing import Result
from pzjax import load
from pzjax.cli.columns.json_lines import JsonLines
from pzjax.cli.columns.table import Table
from pzjax.cli.describing import input_plan
from pzjax.cli.inputs.sources import Archived, Reader
from pzjax.jaxrt import Float, Node

NODES = """
let node main x = x +. 0.0
let node two (a, b) = (a + 0, b +. 0.0)
let node b x = not x
let node s x = x ^ ""
type c = Red | Green of float | Blue of int * bool
let node v (x : c) = x
let node arr (x : float[3]) = x
type r = { a : int; b : float[2] }
let node rec_ (x : r) = x.a
let node ch (x : char) = x
type e = Up | Down
let node en (x : e) = x
let node sig_ (x : int signal) = x
"""
ALL = ("main", "two", "b", "s", "v", "arr", "rec_", "ch", "en", "sig_")


@pytest.fixture
def nodes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    program = tmp_path / "f.zls"
    program.write_text(NODES)
    return program


def quiet(result: Result) -> Result:
    """The result, which is results alone, or one line after them."""
    exception = result.exception
    assert exception is None or isinstance(exception, SystemExit), exception
    assert result.exit_code in (0, 1)
    assert result.stderr.count("\n") == result.exit_code, result.stderr
    assert "Error" not in result.stderr
    assert len(result.stderr) < 1000
    return result


DIGITS = 10**400
JSON = [
    "", "null", "true", "3", "-0", "-0.0", "1.5", "1e999", "-1e999", str(DIGITS), str(10**320),
    "9" * 5000, "9223372036854775808", "NaN", "Infinity", "-Infinity", '""', '"a"', '"\\u00e9"',
    '"\\ud800"', '"\\ud83d\\ude00"', '"\\u0000"', '"1e999"', '"Up"', '"Red"', "[]", "{}", "[[]]",
    "[null, null]", "[1, 2]", "[1, 2, 3]", "[1, [2]]", f"[{DIGITS}, 1]", f"[1, {10**320}]",
    '{"a": 1, "b": 2}', '{"a": 1, "a": 2, "b": 2}', '{"a": 1}', '{"x": {"a": 1, "b": [1, 2]}}',
    '{"x": 1, "x": 1}', '{"x": {"x": {"x": 1}}}', '{"x": "\\udfff"}', '{"\\udfff": 1}',
    '{"Green": [1]}', '{"Green": 1}', '{"Green": [1e999]}', '{"Blue": [1, 2]}', '{"Blue": [1]}',
    '{"Some": [1]}', '{"Some": []}', '{"": 1}', "[" * 20, "[" * 100_000, "{" * 5, '{"a":' * 2000,
    "[" * 990 + "]" * 990, "1 2", "1,", "'a'", "nan", "True", "\u2028", "\x1b[31m", "\x7f",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("node", ALL)
def test_runs_on_lines_of_json(pz: Run, nodes: Path, node: str) -> None:
    for text in JSON:
        words = ("-s", node, "--input-format", "jsonl", "--format", "jsonl")
        quiet(pz(*words, of=nodes, given=f"{text}\n"))


CELLS = [
    "", " ", "null", "true", "3", "-0", "1.5", "1e999", "-inf", "nan", str(DIGITS), "9" * 5000,
    "9223372036854775808", "1_000", "0x10", "a", "é", "ab", '"a""b"', '"', '""', '"a', "Up", "Red",
    "Green(1)", "Green(1e999)", "Green(nan)", "Green(" + "9" * 5000 + ")", "Blue(1)", "Some(1)",
    "None", "(" * 300, "[" * 300 + "]" * 300, "-" * 5000 + "1", "Green(" + "-" * 3000 + "1)", "[1, 2]",
    "'\\ud800'", "'\\0'", "x" * 131_073, "#", "\u0661", "½", "\x7f", "\x1b[31m", "R(a=1)", "1;2", "1\t2",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("node", ALL)
def test_runs_on_cells_of_tables(pz: Run, nodes: Path, node: str) -> None:
    width = {"two": 2, "arr": 3, "rec_": 3}.get(node, 1)
    for cell in CELLS:
        row = ",".join([cell] * width)
        quiet(pz("-s", node, "--no-header", "--format", "csv", of=nodes, given=f"{row}\n"))
        quiet(pz("-s", node, of=nodes, given=row))


def test_what_is_read_is_a_value_or_one_line(nodes: Path) -> None:
    """Read all of them for all nodes, without a run."""
    module, said = load(nodes), set[str]()
    for node in vars(module).values():
        if not isinstance(node, Node):
            continue
        plan = input_plan(node.input, node.names[0])
        width = {"two": 2, "arr": 3, "rec_": 3}.get(node.name, 1)
        rows = [",".join([cell] * width) for cell in CELLS]
        reads: list[Reader] = [JsonLines([[text]], plan, "f") for text in JSON]
        reads += [Table([[row]], plan, "f", header=False) for row in rows]
        reads += [Table([[row]], plan, "f") for row in rows]
        for read in reads:
            read.gather(2)
            count, _, fault = read.take()
            assert count <= 1
            said |= {str(fault)} if fault else set()
    for message in said:
        assert re.match(r"f:1:\d+: error: ", message), message
        assert "\n" not in message
        assert len(message) < 1000


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1e999", "1:1: error: the number 1e999 is too large"),
        ("9" * 5000, "1:1: error: the number 99999999999999999... is too large"),
        (f"{10**320}", "1:1: error: expected float, not 1000000"),
        ('{"x": 1, "x": 2}', "1:1: error: two members have the name x"),
        ("true", "1:1: error: expected float, not true"),
        ("null", "1:1: error: expected float, not null"),
        ("[[1]]", "1:1: error: expected float, not [[1]]"),
        ("[" * 100_000, "1:1: error: this is nested too deep"),
        ('"\\ud800"', "1:1: error: half of a surrogate pair is no character"),
    ],
)
def test_what_is_said_of_a_line(pz: Run, nodes: Path, text: str, told: str) -> None:
    result = pz("--input-format", "jsonl", of=nodes, given=f"{text}\n")
    assert (result.exit_code, result.stderr[: len(told) + 8]) == (1, f"<stdin>:{told}")


def test_nothing_gives_nothing(pz: Run, nodes: Path) -> None:
    for kind, given in (
        ("csv", ""),
        ("csv", "x\n"),
        ("csv", "\n\n"),
        ("jsonl", ""),
        ("jsonl", "\n"),
    ):
        assert lines(pz("--input-format", kind, of=nodes, given=given)) == []
    infinite = pz("--format", "csv", of=nodes, given="inf\n-Infinity\nnan\n-0\n")
    assert lines(infinite)[1:] == ["inf", "-inf", "nan", "-0.0"]


# --- archives -----------------------------------------------------------------------------------


def member(name: str, data: bytes, compression: int = zipfile.ZIP_STORED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", compression) as archive:
        archive.writestr(name, data)
    return content.getvalue()


def header(shape: tuple[int, ...], kind: str = "<f8") -> bytes:
    content = io.BytesIO()
    about = {"descr": kind, "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(content, about)
    return content.getvalue()


def saved(**arrays: Any) -> bytes:
    content = io.BytesIO()
    np.savez(content, **arrays)
    return content.getvalue()


def cut(content: bytes, end: int) -> bytes:
    return content[:end]


ARCHIVES = {
    "its 106,": lambda: member(
        "x.npy", header((13 << 20,)) + bytes(13 << 23), zipfile.ZIP_DEFLATED
    ),
    "array x has not the size that it says": lambda: member("x.npy", header((10**12,)) + bytes(8)),
    "not the size": lambda: member("x.npy", header((-1,)) + bytes(8)),
    "the size": lambda: member("x.npy", header((10**15,), "<U0")),
    "the file ../../x in it is no array": lambda: member("../../x.npy", b"hello"),
    "the file x.txt in it is no array": lambda: member("x.txt", b"hello"),
    "the file x in it is no array": lambda: member("x.npy", b"\x93NUMPY\x01\x00\xff\xff{"),
    "in it is no array": lambda: member("x.npy", b"\x93NUMPY\x09\x00\x10\x00{}"),
    "is no array": lambda: member("x.npy", b"\x93NUMPY\x01\0\x10\x27" + b"(" * 10_000),
    "array x holds objects of Python": lambda: saved(x=np.array([{}], object)),
    "expected the shape (steps), not ()": lambda: saved(x=np.float64(3)),
    "expected the shape (steps), not (2, 2)": lambda: saved(x=np.zeros((2, 2))),
    "expected float, not complex128": lambda: saved(x=np.array([1j])),
    "expected float, not <U1": lambda: saved(x=np.array(["a"])),
    "expected float, not bool": lambda: saved(x=np.array([True])),
    "expected float, not datetime64[s]": lambda: saved(x=np.zeros(2, "M8[s]")),
    "expected float, not [('a', '<f8')]": lambda: saved(x=np.zeros(2, [("a", float)])),
    "no array x; the archive has y": lambda: saved(y=np.zeros(2)),
    "no array x; the archive has nothing": lambda: saved(),
    "it is damaged, or not whole": lambda: cut(saved(x=np.zeros(99)), 400),
    "it is empty": lambda: b"",
    "it is no zip file": lambda: b"1,2\n",
    "one array of NumPy (.npy); write an archive": lambda: b"\x93NUMPY\x01\0",
}


@pytest.mark.parametrize("told", ARCHIVES)
def test_archives_that_are_none(told: str) -> None:
    content = io.BytesIO(ARCHIVES[told]())
    tracemalloc.start()
    reader = Archived(content, input_plan(Float, "x"), "a.npz", strict=False)
    reader.gather(1)
    count, _, fault = reader.take()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 0
    assert str(fault).startswith("a.npz: error: ")
    assert told in str(fault)
    assert peak < 1 << 23


def test_a_run_on_what_is_no_archive(pz: Run, nodes: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.npz"
    file.write_bytes(member("../../x.npy", header((1,)) + bytes(8)))
    result = quiet(pz("-i", file, of=nodes))
    assert result.stderr == f"{file}: error: no array x; the archive has ../../x\n"
    assert not (tmp_path.parent.parent / "x.npy").exists()


def test_a_large_archive_without_compression_is_read(pz: Run, nodes: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.npz"
    np.savez_compressed(file, x=np.zeros(1 << 20))
    assert lines(pz("-i", file, "-n", "1", of=nodes)) == ["0.0"]
    np.savez(file, x=np.zeros((9 << 20,)))
    assert lines(pz("-i", file, "-n", "1", of=nodes)) == ["0.0"]


@pytest.mark.parametrize(
    ("node", "array", "told"),
    [
        ("ch", np.array(["é"]), "step 1: expected char"),
        ("ch", np.array(["ab"]), "step 1: expected char"),
        ("ch", np.array([3]), "expected char"),
        ("s", np.array([b"\xff"]), "step 1: expected string"),
        ("s", np.array([1.5]), "expected string"),
        ("en", np.array([7]), "step 1: expected one of Up, Down"),
        ("en", np.array(["up"]), "step 1: expected one of Up, Down"),
        ("arr", np.zeros((2, 4)), "expected the shape (steps, 3), not (2, 4)"),
        ("sig_", np.array([1.5]), "expected int"),
        ("b", np.array([0]), "expected bool"),
    ],
)
def test_arrays_of_other_kinds(
    pz: Run, nodes: Path, tmp_path: Path, node: str, array: Any, told: str
) -> None:
    file = tmp_path / "a.npz"
    file.write_bytes(saved(x=array))
    result = quiet(pz("-s", node, "-i", file, of=nodes))
    assert (result.exit_code, told in result.stderr) == (1, True), result.stderr

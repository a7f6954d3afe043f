"""Results that no run wrote: whatever `pzjax plot` is given, there is a picture or one line."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result
from pzjax.cli.main import main


def plot(file: Path, *words: str) -> Result:
    """Draw a file; the result is a picture and nothing else, or one line and nothing else."""
    picture = file.parent / "x.svg"
    made = CliRunner().invoke(main, ["plot", str(file), "-o", str(picture), *words])
    assert made.exception is None or isinstance(made.exception, SystemExit), made.exception
    assert made.stdout == ""
    assert picture.exists() == (made.exit_code == 0)
    if made.exit_code == 0:
        assert made.stderr == ""
    elif made.exit_code == 1:
        assert made.stderr.count("\n") == 1, made.stderr
        assert "Error" not in made.stderr
    return made


DRAWN = {
    "mathtext.csv": "$\\frac{$,a_b^c,\\alpha\n1,2,3\n2,3,4\n",
    "infinite.csv": "x,y\n1e999,nan\n-inf,1\n",
    "glyphs.csv": "\U0001f600,\x01\n1,2\n2,3\n",
    "far.csv": "x[0],x[999999999],y\n1,2,3\n",
    "deep.csv": f"x{'[99999]' * 9},y\n1,3\n",
    "digits.csv": f"x[{'9' * 5000}],y\n1,3\n",
    "words.csv": "x,x.mean,x.q05,x.q95\na,b,c,d\ne,f,g,h\n",
    "std.csv": "x.mean,x.std\na,1\nb,2\n",
    "band.csv": "x.q05,x.q95[0],x.q95[1]\n1,2,3\n2,3,4\n",
    "cloud.csv": "x.particles,x.weights\n1,2\n2,3\n",
    "weights.csv": "x.particles[0],x.weights[0]\nnan,nan\n1,0\n",
    "big.jsonl": f'{{"x": {10**399}}}\n{{"x": {10**309}}}\n',
    "mixed.jsonl": '{"x": [1, [2, 3]]}\n{"x": 4}\n',
    "words.jsonl": '{"x": true}\n{"x": "a"}\n{"x": null}\n',
    "huge.csv": "x,y.q05,y.q95\n1e308,-1e308,1e308\n-1e308,1,2\n",
    "same.jsonl": '{"a.b": 1, "a": {"b": 2}}\n',
}


@pytest.mark.parametrize("name", DRAWN)
def test_strange_columns_are_drawn(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text(DRAWN[name])
    assert plot(file).exit_code == 0


REFUSED = {
    "nested.jsonl": (b"[" * 100_000, "nested.jsonl:1:1: error: this is nested too deep"),
    "deep.jsonl": (b"[" * 990 + b"1" + b"]" * 990, "this is nested too deep"),
    "surrogate.jsonl": (b'{"x": "\\ud800"}', ":1:1: error: half of a surrogate pair"),
    "key.jsonl": (b'{"\\udfff": 1}', ":1:1: error: half of a surrogate pair"),
    "digits.jsonl": (b'{"x": ' + b"9" * 5000 + b"}", ":1:1: error: the number 9999"),
    "far.jsonl": (b'{"x": 1e999}', ":1:1: error: the number 1e999 is too large"),
    "twice.jsonl": (b'{"x": 1, "x": 2}', ":1:1: error: two members have the name x"),
    "twice.csv": (b"x,x\n1,2\n", ":1: error: two columns have the name x"),
    "empty.csv": (b"", "there are no results to draw"),
    "header.csv": (b"x,y\n", "there are no results to draw"),
    "latin.csv": (b"x\n1\n\xe9\n", ":3:1: error: the byte 0xe9 is not UTF-8"),
    "quote.csv": (
        b'x\n1\n"2\n3\n',
        ":4: error: this is not CSV: a quote is opened and never closed",
    ),
    "behind.csv": (b'x\n"1"2\n', ":2: error: this is not CSV: between a closing quote and"),
    "wide.csv": (b"x\n\xff\xfe", ":2:1: error"),
    "utf16.csv": ("\ufeffx\n1\n".encode("utf-16-le"), "this is text in UTF-16"),
    "cut.csv.gz": (gzip.compress(b"x\n1\n")[:-9], "the gzip data is damaged"),
    "text.npz": (b"x\n1\n", "this is not an archive of NumPy: it is no zip file"),
    "empty.npz": (b"", "this is not an archive of NumPy: it is empty"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_are_no_results_is_told(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    content, told = REFUSED[name]
    file.write_bytes(content)
    made = plot(file)
    assert (made.exit_code, told in made.stderr) == (1, True), made.stderr


@pytest.mark.parametrize(
    ("array", "told"),
    [
        (np.array(3.0), "array x has the shape (), not (steps, ...)"),
        (np.zeros((3, 0)), "array x has the shape (3, 0), not (steps, ...)"),
        (np.array([1j]), "array x holds complex128, no numbers and no text"),
        (np.zeros(2, [("a", float)]), "no numbers and no text"),
        (np.zeros(2, "M8[s]"), "no numbers and no text"),
        (np.zeros(0), "there are no results to draw"),
        (np.array([{}], object), "array x holds objects of Python"),
    ],
)
def test_arrays_that_cannot_be_drawn_are_told(tmp_path: Path, array: Any, told: str) -> None:
    file = tmp_path / "a.npz"
    np.savez(file, x=array)
    made = plot(file)
    assert (made.exit_code, told in made.stderr) == (1, True), made.stderr


def test_arrays_of_text_and_names_of_paths_are_drawn(tmp_path: Path) -> None:
    file = tmp_path / "a.npz"
    np.savez(file, x=np.array([b"a", b"\xff"]), y=np.array([["a", "b"], ["c", "d"]]))
    assert plot(file).exit_code == 0
    content = io.BytesIO()
    np.save(content, np.arange(3.0))
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../../x.npy", content.getvalue())
    (tmp_path / "x.svg").unlink()
    assert plot(file).exit_code == 0
    assert not (tmp_path.parent.parent / "x.npy").exists()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../../x.npy", b"hello")
    (tmp_path / "x.svg").unlink()
    assert "the file ../../x in it is no array" in plot(file).stderr


@pytest.mark.parametrize(
    "words",
    [
        ["--panel", "word,x"],
        ["--x", "word"],
        ["--x", "cells"],
        ["--x", "x", "--lines", "--panel", "word"],
        ["--x", "nan"],
        ["--points", "word,cells"],
        ["--std", "x=word"],
        ["--std", "cells=x"],
        ["--histogram", "1"],
        ["--lines", "--title", "$\\frac{$"],
        ["--size", "1e-3x1e-3"],
    ],
)
def test_options_meet_columns_of_all_kinds(tmp_path: Path, words: list[str]) -> None:
    file = tmp_path / "r.csv"
    file.write_text("x,word,cells[0],cells[1],nan\n1,a,1,2,nan\n2,b,3,4,nan\n")
    plot(file, *words)


def test_what_a_shell_gives_need_not_be_text(tmp_path: Path) -> None:
    file, other = tmp_path / "r.csv", tmp_path / "r\udcff\n.csv"
    for one in (file, other):
        one.write_text("x\n1\n")
    assert plot(file, str(other), "--title", "\udcff").exit_code == 0
    (tmp_path / "x.svg").unlink()
    assert plot(file, "--panel", "\udcff").exit_code == 1
    other.write_text("x\n1,2\n")
    assert (
        "r\\udcff\\n.csv:2: error: the row has 2 cells, not 1, as the header has"
        in plot(other).stderr
    )
    for steps in ("9" * 5000, "0", "1,-1", "½"):
        assert plot(file, "--histogram", steps).exit_code == 2


def test_pictures_have_a_size(tmp_path: Path) -> None:
    file = tmp_path / "r.csv"
    file.write_text("x\n1\n")
    for size in ("infx1", "nanx1", "0x1", "-1x-1"):
        assert plot(file, "--size", size).exit_code == 2
    assert "is too large" in plot(file, "--size", "1e4x1e4").stderr
    assert "is too large" in plot(file, "--size", "1e300x1").stderr
    file.write_text(",".join(f"x{k}" for k in range(300)) + "\n" + "1," * 299 + "1\n")
    assert "choose fewer values" in plot(file).stderr


def test_an_axis_needs_one_number_a_step_and_something_else(tmp_path: Path) -> None:
    file = tmp_path / "r.csv"
    file.write_text("x[0],x[1]\n1,2\n")
    assert "'x' has several numbers at each step" in plot(file, "--x", "x").stderr
    file.write_text("x\n1\n2\n")
    assert "nothing to draw beside the horizontal axis" in plot(file, "--x", "x").stderr


@pytest.mark.parametrize("name", [name for name in DRAWN if name.endswith(".csv")])
def test_live_draws_strange_columns(name: str) -> None:
    made = CliRunner().invoke(main, ["plot", "--live"], input=DRAWN[name])
    assert (made.exit_code, made.stderr) == (0, "")


@pytest.mark.parametrize("content", [b"x\n1\n\xe9\n", b"\x1f\x8b", b'x\n"' + b"1" * 200_000])
def test_live_ends_where_the_input_is_no_text(content: bytes) -> None:
    made = CliRunner().invoke(main, ["plot", "--live"], input=content)
    assert (made.exit_code, made.stderr.count("\n")) == (1, 1)
    assert "standard input" in made.stderr

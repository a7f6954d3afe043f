"""The header of a table of inputs: columns by name, in any order; what fits nothing is told with both sides."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import numpy as np
import pytest
from cli_program import Run, lines
from pzjax.cli import archives
from pzjax.cli.columns.faults import Fault
from pzjax.cli.lines import lines as text_lines

MOVED = ["(4.0, Point(x=3.0, y=5.0), Off)"]
ADVICE = "rename the columns, or give --no-header if this row holds values"
NODES = """
let node main (temp, press) = (temp -. press, press)
let node text s = s ^ "."
let node both (s, x) = (s ^ ".", x + 0)
type point = { x : float; y : float }
type body = { pos : point; mass : float }
let node body b = b.pos.x +. b.pos.y *. b.mass
let node pair (p, b) = b.pos.x +. b.pos.y *. b.mass +. p.x *. p.y
"""


@pytest.fixture
def nodes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    program = tmp_path / "nodes.zls"
    program.write_text(NODES)
    return program


@pytest.mark.parametrize(
    "table",
    [
        "temp,press\n3,1\n",
        "press,temp\n1,3\n",
        " press , other,temp,\n1,,3,x\n",
        "\ufeffpress,temp\r\n1,3\r\n",
        "\n\npress,temp\n1,3\n",
        '"press","temp"\n1,3\n',
        "3,1\n",
    ],
)
def test_columns_have_any_order(pz: Run, nodes: Path, table: str) -> None:
    assert lines(pz(of=nodes, given=table)) == ["(2.0, 1.0)"]


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("x,s\n1, a b \n", " a b ."),
        ("x, s\n1, a b \n", "a b."),
        (" x,s\n 1, a b \n", " a b ."),
        ("s , x\n  a b  , 1\n", "a b."),
        ('s,x\n" a b ",1\n', " a b ."),
    ],
)
def test_blanks_are_part_of_a_text_except_under_a_header_with_blanks(
    pz: Run, nodes: Path, table: str, text: str
) -> None:
    assert lines(pz("-s", "both", of=nodes, given=table)) == [f"('{text}', 1)"]


def test_a_quote_that_does_not_begin_a_cell_is_told(pz: Run, nodes: Path) -> None:
    told = pz("-s", "both", of=nodes, given='x,s\n1, "a, b"\n').stderr
    assert "the row has 3 cells, not 2" in told
    assert "stands in double quotes, the first of them right after the comma before it" in told


@pytest.mark.parametrize(
    ("node", "header"),
    [
        ("body", "b.pos.x,b.pos.y,b.mass"),
        ("body", "pos.x,pos.y,mass"),
        ("body", "x,pos.y,b.mass"),
        ("body", "other,x,y,mass"),
        ("pair", "b.pos.x,pos.y,mass,p.x,p.y"),
        ("pair", "p.y,pos.x,pos.y,mass,p.x"),
    ],
)
def test_a_field_is_called_by_the_end_of_its_name(
    pz: Run, nodes: Path, tmp_path: Path, node: str, header: str
) -> None:
    names = header.split(",")
    values = {"x": 1.0, "y": 2.0, "mass": 3.0, "other": 9.0, "p.x": 4.0, "p.y": 5.0}
    row = [values.get(name, values[name.rpartition(".")[2]]) for name in names]
    table = f"{header}\n{','.join(map(str, row))}\n"
    expected = ["7.0"] if node == "body" else ["27.0"]
    assert lines(pz("-s", node, of=nodes, given=table)) == expected
    arrays = {name: np.array([one]) for name, one in zip(names, row, strict=True)}
    np.savez(tmp_path / "in.npz", **arrays)
    assert lines(pz("-s", node, "-i", tmp_path / "in.npz", of=nodes)) == expected


def test_an_end_that_two_names_have_is_none(pz: Run, nodes: Path) -> None:
    told = pz("-s", "pair", of=nodes, given="x,pos.y,mass,p.x,p.y\n1,2,3,4,5\n").stderr
    assert "no column b.pos.x; the header has x, pos.y, mass, p.x, p.y" in told
    assert "two columns have the name x" in pz("-s", "body", of=nodes, given="x,y,mass,x\n").stderr


@pytest.mark.parametrize(
    ("header", "missing"),
    [
        ("Press,Temp", "temp, press"),
        ("press_kpa,temp_c", "temp, press"),
        ("°C,hPa", "temp, press"),
        ("temp (C),_press", "temp, press"),
        ("a", "temp, press"),
        ("press,Temp", "temp"),
        ("temp,pressure,other", "press"),
        ("n/a,-", "temp, press"),
    ],
)
def test_a_header_with_other_names_is_an_error_that_lists_both(
    pz: Run, nodes: Path, header: str, missing: str
) -> None:
    result = pz(of=nodes, given=f"{header}\n100,1\n")
    has = header.replace(",", ", ")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"<stdin>:1:1: error: no column {missing}; the header has {has}, the input temp, press: {ADVICE}\n"
    )


def test_a_bad_first_row_is_no_header(pz: Run, nodes: Path) -> None:
    for row, place in (("3,x", "1:3"), ("3x,1", "1:1"), ("-,1", "1:1"), ("1.2.3,4", "1:1")):
        result = pz(of=nodes, given=f"{row}\n5,6\n")
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(f"<stdin>:{place}: error: column ")


def test_without_a_header_all_rows_are_values(pz: Run, nodes: Path) -> None:
    assert lines(pz("--no-header", of=nodes, given="3,1\n")) == ["(2.0, 1.0)"]
    result = pz("--no-header", of=nodes, given="temp,press\n3,1\n")
    assert result.stderr == "<stdin>:1:1: error: column 1, temp: expected float, not 'temp'\n"


def test_text_alone_may_be_a_header_or_not_so_the_user_says(pz: Run, nodes: Path) -> None:
    text = ("-s", "text")
    assert lines(pz(*text, of=nodes, given="s\na\n")) == ["'a.'"]
    assert lines(pz(*text, "--no-header", of=nodes, given="s\na\n")) == ["'s.'", "'a.'"]
    result = pz(*text, of=nodes, given="a\nb\n")
    assert result.stderr == (
        f"<stdin>:1:1: error: no column s; the header has a, the input s: {ADVICE}\n"
    )
    assert lines(pz("-s", "both", of=nodes, given="a,1\nb,2\n")) == ["('a.', 1)", "('b.', 2)"]
    assert pz("-s", "both", of=nodes, given="S,X\nb,2\n").exit_code == 1


def test_an_input_without_names_has_its_columns_by_place(pz: Run) -> None:
    for header in ("x,flag", "flag,x"):
        made = pz("-s", "add", given=f"{header}\n1,true\n")
        assert lines(made) == ["(1.5, False)"]
        assert made.stderr == (
            f"<stdin>:1:1: note: {header} is taken for a header; the input has no names\n"
        )
    named = pz("-s", "add", given="2,1\nfalse,1\n")
    assert lines(named) == ["(1.5, True)"]
    assert (
        named.stderr
        == ("<stdin>:1:1: note: 2,1 is taken for a header; with --no-header, for values\n")
        or named.stderr == ""
    )
    assert pz("-s", "add", given="a,b,c\n1,true,2\n").exit_code == 1


def test_a_header_cannot_write_on_the_terminal(pz: Run, nodes: Path) -> None:
    result = pz(of=nodes, given='"a\x1b[2J\nb",c\n')
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "the header has a\\x1b[2J\\nb, c, the input temp, press" in result.stderr


# --- more than the input has --------------------------------------------------------------------


def test_strict_refuses_what_the_input_does_not_have(pz: Run, nodes: Path, tmp_path: Path) -> None:
    table, row = "temp,a,press,b\n3,0,1,0\n", '{"temp": 3, "a": 0, "press": 1, "b": 0}\n'
    archive = tmp_path / "a.npz"
    np.savez(archive, temp=[3.0], a=[0], press=[1.0], b=["x", "y"])
    json = ("--input-format", "jsonl")
    for words, given in (((), table), (json, row), (("-i", archive), "")):
        assert lines(pz(*words, of=nodes, given=given)) == ["(2.0, 1.0)"]
    refused = pz("--strict", of=nodes, given=table)
    assert refused.stderr == "<stdin>:1:6: error: --strict: the input has no a, b\n"
    refused = pz("--strict", *json, of=nodes, given=row)
    assert refused.stderr == (
        "<stdin>:1:1: error: expected an object with temp, press and nothing else (a, b), not "
        '{"temp": 3, "a": 0, "press": 1, "b": 0}\n'
    )
    refused = pz("--strict", "-i", archive, of=nodes)
    assert refused.stderr == f"{archive}: error: --strict: the input has no a, b\n"
    for words, given in (((), "press,temp\n1,3\n"), ((), "3,1\n"), (json, "[3, 1]\n")):
        assert lines(pz("--strict", *words, of=nodes, given=given)) == ["(2.0, 1.0)"]


def test_members_of_records_and_of_a_single_value(pz: Run) -> None:
    options = ("--input-format", "jsonl")
    record = '{"mode": "Off", "by": 1, "from_": {"x": 3, "z": 4, "y": 5}}\n'
    assert lines(pz("-s", "move", *options, given=record)) == MOVED
    refused = pz("-s", "move", "--strict", *options, given=record)
    assert "1:35: error: expected a record with x, y and nothing else (z), not" in refused.stderr
    assert lines(pz("-s", "sum", *options, given='{"t": 0, "x": 2.5}\n')) == ["2.5"]
    refused = pz("-s", "sum", "--strict", *options, given='{"t": 0, "x": 2.5}\n')
    assert "expected nothing but x (t), not" in refused.stderr
    missing = pz("-s", "move", *options, given='{"mode": "Off", "By": 1}\n')
    assert "an object with by, from_, mode (there is no by, from_), not" in missing.stderr


# --- other formats ------------------------------------------------------------------------------

TABLE = "press,temp\n1,3\n"
GOOD = {
    "t.csv.gz": gzip.compress(TABLE.encode()),
    "t.csv": gzip.compress(TABLE.encode()),
    "t": b"\xef\xbb\xbf" + TABLE.encode(),
    "t.jsonl.gz": gzip.compress(b'{"press": 1, "temp": 3}\n'),
    "t.gz": gzip.compress(b"\xef\xbb\xbf" + TABLE.encode()),
}


@pytest.mark.parametrize("name", GOOD)
def test_gzip_and_marks_of_utf_8_are_read(pz: Run, nodes: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(GOOD[name])
    assert lines(pz("-i", file, of=nodes)) == ["(2.0, 1.0)"]
    if "json" not in name:
        assert lines(pz(of=nodes, given=GOOD[name])) == ["(2.0, 1.0)"]


FOREIGN = {
    "UTF-16; convert it: iconv -f utf-16 -t utf-8": "\ufeff1,2\n".encode("utf-16-le"),
    "UTF-16; convert it": "\ufeff1,2\n".encode("utf-16-be"),
    "bytes 0 in it; if it is UTF-16, iconv": "1,2\n".encode("utf-16-le"),
    "Excel (.xlsx); save it as CSV": b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml",
    "a zip archive; unpack it": b"PK\x03\x04" + bytes(26) + b"data.csv1,2\n",
    "a Parquet file; write it as CSV": b"PAR1\x15\x04",
    "a PDF": b"%PDF-1.7\n",
    "an HDF5 file": b"\x89HDF\r\n\x1a\n",
    "xz; unpack it: unxz": b"\xfd7zXZ\0",
    "one array of NumPy": b"\x93NUMPY\x01\0",
    "bytes 0": b"\0\1\2",
    "gzip data is damaged": gzip.compress(TABLE.encode())[:12],
    "gzip data is damaged, ": b"\x1f\x8b not gzip",
    "bytes 0 in it": gzip.compress(b"\0\1"),
}


@pytest.mark.parametrize("told", FOREIGN)
def test_other_formats_are_named(told: str) -> None:
    with pytest.raises(Fault) as error:
        list(text_lines(io.BytesIO(FOREIGN[told]), "t.csv"))
    assert str(error.value).startswith("t.csv: error: ")
    assert told in str(error.value)
    with pytest.raises(archives.NotAnArchive):
        archives.load(io.BytesIO(FOREIGN[told]))


def test_a_run_names_them_whatever_the_suffix(pz: Run, nodes: Path, tmp_path: Path) -> None:
    for name in ("t.csv", "t.jsonl", "t.txt"):
        file = tmp_path / name
        file.write_bytes(b"PAR1\x15\x04")
        result = pz("-i", file, of=nodes)
        assert (result.exit_code, result.stderr) == (
            1,
            f"{file}: error: this is a Parquet file; write it as CSV, with pandas: read_parquet, to_csv\n",
        )
    piped = pz(of=nodes, given=b"%PDF-1.7\n")
    assert (piped.exit_code, "<stdin>: error: this is a PDF; " in piped.stderr) == (1, True)


def test_an_archive_with_another_suffix_is_told(pz: Run, nodes: Path, tmp_path: Path) -> None:
    np.savez(tmp_path / "t.npz", temp=[3.0], press=[1.0])
    file = (tmp_path / "t.npz").rename(tmp_path / "t.csv")
    assert "pzjax run reads it with --input-format npz" in pz("-i", file, of=nodes).stderr
    assert lines(pz("-i", file, "--input-format", "npz", of=nodes)) == ["(2.0, 1.0)"]


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (b"temp,press\n1,2\n3,\xe9\n", "3:3: error: the byte 0xe9 is not UTF-8"),
        (b"temp,press,\xff\n1,2,3\n", "1:12: error: the byte 0xff is not UTF-8"),
        (b"temp,press\n1,2\n3,\xed\xa0\x80\n", "3:3: error: the byte 0xed is not UTF-8"),
        (b"temp,press\n" + 5000 * b"1,2\n" + b"3,4\0\n", "5002:4: error: a byte 0 is no text"),
    ],
)
def test_bytes_that_are_no_text_have_a_place(pz: Run, nodes: Path, table: bytes, told: str) -> None:
    result = pz("--last", of=nodes, given=table)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert told in result.stderr

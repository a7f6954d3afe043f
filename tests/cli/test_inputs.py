"""What `pzjax run` reads: CSV, JSON lines and archives of NumPy, and what it says where they are wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cli_program import Run, lines
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pzjax.cli.columns.json_lines import located
from pzjax.cli.columns.notation import parsed

ADDED = ["(1.5, False)", "(3.0, True)"]


def test_inputs(pz: Run, tmp_path: Path) -> None:
    table = "1,2\n1,true\n\n2.5, false\n"
    assert lines(pz("-s", "add", given=table)) == ADDED
    assert lines(pz("-s", "add", "--online", given=table)) == ADDED
    assert lines(pz("-s", "add", "-n", "1", given=table)) == ADDED[:1]
    assert lines(pz("-s", "add", given="\ufeff" + table.replace("\n", "\r\n"))) == ADDED
    file = tmp_path / "in.jsonl"
    file.write_text("[1, true]\n[2.5, false]")
    assert lines(pz("-s", "add", "-i", file)) == ADDED


def test_inputs_of_all_forms(pz: Run) -> None:
    wanted = ["(Off, (Point(x=1.0, y=2.0), [3, 4]), 'a,b')"]
    assert lines(pz("-s", "shapes", given='Off,1,2,3,4,"a,b"\n')) == wanted
    text = '["Off", [{"y": 2, "x": 1}, [3, 4]], "a,b"]\n'
    assert lines(pz("-s", "shapes", "--input-format", "jsonl", given=text)) == wanted


def test_columns_are_found_by_the_names_of_the_source(pz: Run) -> None:
    wanted = ["(4.0, Point(x=3.0, y=5.0), Off)"]
    table = "mode,time,from_.y,from_.x,by\nOff,12:00,5,3,1\n"
    assert lines(pz("-s", "move", given=table)) == wanted
    assert lines(pz("-s", "move", given="1,3,5,Off\n")) == wanted
    record = '{"mode": "Off", "by": 1, "from_": {"x": 3, "y": 5}}\n'
    assert lines(pz("-s", "move", "--input-format", "jsonl", given=record)) == wanted


def test_signals_and_options(pz: Run) -> None:
    wanted = ["(3, None)", "(None, Some(1.5))", "(None, None)", "(4, Some(2.0))"]
    assert lines(pz("-s", "held", given="s,o\n3,\n,1.5\n,None\n4,Some(2)\n")) == wanted
    text = '[3, null]\n[null, 1.5]\n{"s": null, "o": "None"}\n{"s": 4, "o": {"Some": [2]}}\n'
    assert lines(pz("-s", "held", "--input-format", "jsonl", given=text)) == wanted
    # An empty line is an absent signal where that is all the input.
    assert lines(pz("-s", "wire", given="1\n\n3\n")) == ["1", "None", "3"]


def test_an_input_with_a_name_may_be_the_member_of_an_object(pz: Run) -> None:
    options = ("--input-format", "jsonl")
    assert lines(pz("-s", "sum", *options, given='2\n{"x": 2.5}\n')) == ["2.0", "3.5"]
    assert lines(pz("-s", "wire", *options, given='{"s": 1}\n{"s": null}\n')) == ["1", "None"]
    bad = pz("-s", "sum", *options, given='{"x": true}\n')
    assert bad.stderr == "<stdin>:1:7: error: expected float, not true\n"
    other = pz("-s", "sum", *options, given='{"y": 2.5}\n')
    assert other.stderr == '<stdin>:1:1: error: expected float, not {"y": 2.5}\n'


def test_variants_and_lists(pz: Run) -> None:
    wanted = ["(Red, [])", "(Green(3), [1, 2])"]
    assert lines(pz("-s", "painted", given='Red,[]\nGreen(3),"[1, 2]"\n')) == wanted
    text = '["Red", []]\n{"c": {"Green": [3]}, "l": [1, 2]}\n'
    assert lines(pz("-s", "painted", "--input-format", "jsonl", given=text)) == wanted


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize(
    ("node", "table"),
    [
        ("wire", "s\n3\n\n-4\n"),
        ("held", "s,o\n3,\n,1.5\n"),
        ("painted", 'Green(3),"[1, 2]"\nRed,[]\n'),
        ("shapes", 'Off,1,2,3,4,"a,""b"\nOn,1,2,3,4,\n'),
    ],
)
def test_what_is_written_can_be_read(pz: Run, node: str, table: str, form: str) -> None:
    once = pz("-s", node, "--format", form, given=table)
    again = pz("-s", node, "--format", form, "--input-format", form, given=once.stdout)
    assert len(lines(once)) >= 2
    assert lines(again) == lines(once)


# --- archives -----------------------------------------------------------------------------------


def archive(path: Path, **arrays: Any) -> Path:
    np.savez(path, **arrays)
    return path


def test_archives(pz: Run, tmp_path: Path) -> None:
    file = archive(tmp_path / "a.npz", **{"1": [1, 2.5], "2": [True, False], "3": [0, 0]})
    assert lines(pz("-s", "add", "-i", file)) == ADDED
    file = archive(
        tmp_path / "b.npz", **{"by": [1.0], "from_.x": [3], "from_.y": [5], "mode": ["Off"]}
    )
    assert lines(pz("-s", "move", "-i", file)) == ["(4.0, Point(x=3.0, y=5.0), Off)"]
    present = {"s.present": [True, False], "o.present": [False, True]}
    file = archive(tmp_path / "c.npz", s=[3, 0], o=[0.0, 1.5], **present)
    assert lines(pz("-s", "held", "-i", file)) == ["(3, None)", "(None, Some(1.5))"]
    file = archive(tmp_path / "d.npz", arr_0=[0.5, 1.0])
    assert lines(pz("-s", "sum", "-i", file, "--online")) == ["0.5", "2.0"]
    parts = {"1": [1], "2.1.x": [1.0], "2.1.y": [2.0], "2.2": [[3, 4]], "3": ["a,b"]}
    file = archive(tmp_path / "e.npz", **parts)
    assert lines(pz("-s", "shapes", "-i", file)) == ["(Off, (Point(x=1.0, y=2.0), [3, 4]), 'a,b')"]


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"1": [1.0]}, "no array 2; the archive has 1"),
        ({"1": [1.0, 2.0], "2": [True]}, "array 2 has 1 steps, others have 2"),
        ({"1": ["a"], "2": [True]}, "array 1: expected float, not <U1"),
        ({"1": [1.0], "2": [1.0]}, "array 2: expected bool (true or false), not float64"),
        ({"1": [[1.0, 2.0]], "2": [True]}, "array 1: expected the shape (steps), not (1, 2)"),
    ],
)
def test_wrong_archives(pz: Run, tmp_path: Path, arrays: dict[str, Any], message: str) -> None:
    file = archive(tmp_path / "a.npz", **arrays)
    result = pz("-s", "add", "-i", file)
    assert (result.exit_code, result.stderr) == (1, f"{file}: error: {message}\n")


def test_files_that_are_no_archives(pz: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.npz"
    file.write_text("1,true\n")
    result = pz("-s", "add", "-i", file)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{file}: error: this is not an archive of NumPy")
    with file.open("wb") as stream:
        np.save(stream, np.array([{"a": 1}], object), allow_pickle=True)
    assert pz("-s", "add", "-i", file).exit_code == 1


# --- errors -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "text", "message"),
    [
        ("csv", "1,true\nz,true\n", "2:1: error: column 1, 1: expected float, not 'z'"),
        ("csv", "1,true\n2,z\n", "2:3: error: column 2, 2: expected bool (true or false), not 'z'"),
        ("csv", "1,true\n2\n", "2:1: error: the row has 1 cell, not 2"),
        (
            "csv",
            '1,true\n"2,true\n',
            "2:1: error: this is not CSV: a quote is opened and never closed",
        ),
        ("jsonl", "[1, true]\n[2, 3]", "2:5: error: expected bool (true or false), not 3"),
        ("jsonl", "[1, true]\n [2]", "2:2: error: expected a list of 2, not [2]"),
        ("jsonl", "[1, true]\n[2, ", "2:5: error: this is not JSON: a value is missing here"),
        ("jsonl", "[1, true]\n" + "[" * 100_000, "2:1: error: this is nested too deep"),
    ],
)
def test_a_bad_line_ends_the_run_after_those_before(
    pz: Run, form: str, text: str, message: str
) -> None:
    for online in ((), ("--online",)):
        result = pz("-s", "add", "--input-format", form, *online, given=text)
        assert (result.exit_code, result.stdout) == (1, "(1.5, False)\n")
        assert result.stderr == f"<stdin>:{message}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("by,from_.x\n1,2\n", "1:1: error: no column from_.y, mode; the header has by, from_.x, the input "
         "by, from_.x, from_.y, mode: rename the columns, or give --no-header if this row holds values"),
        ("by,mode,by,from_.x,from_.y\n", "1:1: error: two columns have the name by"),
        ("1,2,3,Up\n", "1:7: error: column 4, mode: expected one of On, Off, not 'Up'"),
        ("by;from_.x;from_.y;mode\n1;2;3;On\n", "1:1: error: between the columns are semicolons: write commas, "
         "and points in numbers"),
        ("by\tfrom_.x\tfrom_.y\tmode\n", "1:1: error: between the columns are tabs: write commas, and points "
         "in numbers"),
        ('1,"2,5",3,On\n', "1:3: error: column 2, from_.x: expected float, not '2,5': the decimal "
         "sign is a point"),
        ("1,,3,On\n", "1:3: error: column 2, from_.x: expected float, not '': a cell may be empty where the input "
         "is a signal, `present x(v) -> ..`"),
        ("1,2,5,3,On\n", "1:1: error: the row has 5 cells, not 4: what has a comma in it stands in double "
         "quotes"),
        ("1,2,3,On\n1,\"2\n\",3,Up\n", "3:5: error: column 4, mode: expected one of On, Off, not 'Up'"),
    ],
)  # fmt: skip
def test_errors_name_the_column(pz: Run, text: str, message: str) -> None:
    result = pz("-s", "move", given=text)
    assert (result.exit_code, result.stderr) == (1, f"<stdin>:{message}\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Blue,[]\n", "column 1, c: expected one of Red, Green(_), not 'Blue'"),
        ("Green(),[]\n", "column 1, c: expected 1 argument of Green, not 'Green()'"),
        ('"Green(1,2)",[]\n', "column 1, c: expected 1 argument of Green, not 'Green(1,2)'"),
        ("Red(1),[]\n", "column 1, c: expected no arguments of Red, not 'Red(1)'"),
        ("Green(1.5),[]\n", "column 1, c: expected int (an integer of 63 bits), not 'Green(1.5)'"),
        ('Red,"[1"\n', "column 2, l: expected a value such as Name(1, 2.5) or [1, 2], not '[1'"),
        (f'Red,"{[1] * 17}"\n', "column 2, l: expected a list of at most 16 elements"),
    ],
)
def test_structured_cells_that_are_wrong(pz: Run, text: str, message: str) -> None:
    result = pz("-s", "painted", given="Red,[]\n" + text)
    assert result.exit_code == 1
    assert message in result.stderr


def test_a_first_row_that_is_wrong_is_no_header(pz: Run) -> None:
    result = pz("-s", "sum", given="1.2.3\n4\n")
    assert result.stderr == "<stdin>:1:1: error: column 1, x: expected float, not '1.2.3'\n"


def test_integers_have_the_bits_of_the_run(pz: Run) -> None:
    big = f"{1 << 40}\n"
    assert lines(pz("-s", "wire", given=big)) == [big.strip()]
    largest, least = f"{2**62 - 1}\n", f"{-(2**62)}\n"
    assert lines(pz("-s", "wire", given=largest + least)) == [largest.strip(), least.strip()]
    for wrong in (2**62, -(2**62) - 1):
        result = pz("-s", "wire", given=f"{wrong}\n")
        assert "1:1: error: column 1, s: expected int (an integer of 63 bits)" in result.stderr
    result = pz("-s", "wire", "--precision", "32", given=big)
    assert "1:1: error: column 1, s: expected int (an integer of 32 bits)" in result.stderr


def test_inputs_that_cannot_be_read(pz: Run) -> None:
    assert "main takes no input" in pz("-i", "-").stderr


# --- the parts ----------------------------------------------------------------------------------

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def parts(value: Any, path: tuple[str | int, ...] = ()) -> Any:
    """All parts of a JSON value with their paths."""
    yield path, value
    steps = enumerate(value) if isinstance(value, list) else ()
    steps = value.items() if isinstance(value, dict) else steps
    for step, inner in steps:
        yield from parts(inner, (*path, step))


@settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PLAIN, st.sampled_from([None, 1]))
def test_parts_are_located(value: Any, indent: int | None) -> None:
    text = f"  {json.dumps(value, indent=indent)} "
    for path, inner in parts(value):
        start, end = located(text, path)
        assert json.loads(text[start:end]) == inner


@settings(derandomize=True, deadline=None)
@given(st.text(max_size=12) | st.text("()[]{},'\"+-.0aA:=*", max_size=20))
def test_no_text_is_executed_or_breaks_the_parser(text: str) -> None:
    try:
        value = parsed(text)
    except ValueError:
        return
    assert value is None or isinstance(value, bool | int | float | str | list | dict)


def test_notation() -> None:
    assert parsed("Square(2, -1.5)") == {"Square": [2, -1.5]}
    assert parsed("[true, null, 'a', Red, None, A']") == [True, None, "a", "Red", "None", "A'"]
    assert parsed("(Range(x'=1, class=(True, [])), 2e3,)") == [
        {"x'": 1, "class": ["True", []]},
        2e3,
    ]
    assert parsed(r"""["\ud83d\ude00\n\"", 'it\'s \x41\U0001F600\d']""") == ['😀\n"', "it's A😀\\d"]
    assert parsed("Point(x=1.0, y=-inf)") == {"x": 1.0, "y": "-inf"}
    for wrong in ("__import__('os').name", "a.b", "f(*x)", "1 + 1", "lambda: 0", "[x for x in y]"):
        with pytest.raises(ValueError, match="read"):
            parsed(wrong)


SHORT = """\
type speed = float
type sample = { at : speed; good : bool }
let node main ((x : sample), (k : speed)) = if x.good then x.at +. k else 0.0
"""


def test_a_type_with_another_name(pz: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    program = tmp_path / "short.zls"
    program.write_text(SHORT)
    assert lines(pz(of=program, given="x.at,x.good,k\n1,true,2.5\n1,false,0\n")) == ["3.5", "0.0"]


GENERIC = """\
type mode = Up | Down
type 'a held = { value : 'a; since : int }
let node main (h, k) = { h with since = h.since + k; value = if k > 1 then Up else h.value }
"""


def test_a_record_with_a_parameter(
    pz: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    program = tmp_path / "generic.zls"
    program.write_text(GENERIC)
    table = "h.value,h.since,k\nDown,3,1\nDown,4,2\n"
    assert lines(pz(of=program, given=table)) == [
        "Held(value=Down, since=4)",
        "Held(value=Up, since=6)",
    ]
    rows = '{"h": {"value": "Down", "since": 3}, "k": 1}\n'
    words = ("--input-format", "jsonl", "--format", "csv")
    assert lines(pz(*words, of=program, given=rows)) == ["value,since", "Down,4"]
    archive = tmp_path / "given.npz"
    np.savez(archive, **{"h.value": ["Down"], "h.since": [3], "k": [1]})
    words = ("-i", str(archive), "--format", "jsonl")
    assert lines(pz(*words, of=program)) == ['{"value": "Down", "since": 4}']
    wrong = pz(of=program, given="h.value,h.since,k\nSideways,3,1\n")
    assert "h.value: expected one of Up, Down, not 'Sideways'" in wrong.stderr


RESERVED = """
type level = Fine | Warning | Any
type range = { min : float; max : float; x' : int; id : level }
type 'a box = { type_ : 'a; class_' : range }
let node main (r : range) = r
let node boxed (b : level box) = b
"""


def test_names_that_python_has_are_those_of_the_source(
    pz: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    program = tmp_path / "reserved.zls"
    program.write_text(RESERVED)
    table = "r.min,r.max,r.x',r.id\n1.0,2.0,3,Warning\n"
    columns = pz("--format", "csv", of=program, given=table)
    assert lines(columns) == table.splitlines()
    assert lines(pz(of=program, given=table)) == ["Range(min=1.0, max=2.0, x'=3, id=Warning)"]
    row = """{"type_": "Any", "class_'": {"min": 1.0, "max": 2.0, "x'": 3, "id": "Fine"}}"""
    words = ("--input-format", "jsonl", "--format", "jsonl")
    assert lines(pz("-s", "boxed", *words, of=program, given=row)) == [row]
    archive = tmp_path / "given.npz"
    np.savez(archive, **{"r.min": [1.0], "r.max": [2.0], "r.x'": [3], "r.id": ["Any"]})
    assert lines(pz("-i", archive, of=program)) == ["Range(min=1.0, max=2.0, x'=3, id=Any)"]


SHAPES = """
type color = Red | Green
type box = { width : int; height : int }
type shape = Dot | Circle of int | Rect of box
type 'a tree = Leaf | Two of 'a * 'a
type 'a held = { it : 'a; n : int }
type 'a pair = 'a * 'a
type vec = float * float
type hidden
"""
USER = """
type both = Shapes.vec Shapes.pair
type 'a mine = 'a Shapes.held
let node colors (x : Shapes.color) = x
let node boxes (x : Shapes.box Shapes.pair) = x
let node shapes (x : Shapes.shape) = x
let node trees (x : float Shapes.tree) = x
let node vectors (x : both) = x
let node items (x : int mine) = x.Shapes.it
let node numbers (x : Complex.t * Mat.elt * Int32.t * Char.t) = x
let node secrets (x : Shapes.hidden) = x
"""


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    (tmp_path / "shapes.zls").write_text(SHAPES)
    program = tmp_path / "user.zls"
    program.write_text(USER)
    return program


@pytest.mark.parametrize(
    ("node", "given", "shown"),
    [
        ("colors", '"Green"', '"Green"'),
        ("boxes", '[{"width": 1, "height": 2}, {"width": 3, "height": 4}]', None),
        ("shapes", '"Dot"', '"Dot"'),
        ("shapes", '{"Rect": [{"width": 1, "height": 2}]}', None),
        ("trees", '{"Two": [1.0, 2.5]}', None),
        ("vectors", "[[1.0, 2.0], [3.0, 4.0]]", None),
        ("items", '{"it": 4, "n": 2}', "4"),
        ("numbers", '[{"re": 1.0, "im": 2.0}, 0.5, 7, "z"]', None),
    ],
)
def test_types_of_other_modules(
    pz: Run, modules: Path, node: str, given: str, shown: str | None
) -> None:
    options = ("-s", node, "--input-format", "jsonl", "--format", "jsonl")
    result = pz(*options, of=modules, given=f"{given}\n")
    assert lines(result) == [shown or given]


def test_a_hidden_type_of_another_module_is_refused(pz: Run, modules: Path) -> None:
    result = pz("-s", "secrets", of=modules, given="1\n")
    assert result.exit_code == 1
    assert (
        "pzjax: inputs of secrets can't be read: the input is of the type Shapes.hidden, of which a file can't hold "
        "values. Run a node that makes it from what can be read"
    ) in result.stderr


def test_what_cant_be_read_is_named(pz: Run, tmp_path: Path) -> None:
    program = tmp_path / "odd.zls"
    program.write_text(
        "type r = { a : int; f : int -> int }\n"
        "let node either (x, y) = (x + 1, y)\n"
        "let node record (x, r) = r.a + x\n"
    )
    open_ = pz("-s", "either", of=program, given="1\n")
    assert (
        "inputs of either can't be read: part 2 (y) is of an open type. Say which type"
        in open_.stderr
    )
    record = pz("-s", "record", of=program, given="1\n")
    assert "inputs of record can't be read: part 2 (r), field f is" in record.stderr


def test_a_file_without_rows_is_noted_and_an_empty_pipe_is_not(pz: Run, tmp_path: Path) -> None:
    empty = tmp_path / "none.csv"
    empty.touch()
    result = pz("-s", "move", "-i", empty)
    assert (result.exit_code, result.stderr) == (0, f"{empty}: note: no row of values was read\n")
    result = pz("-s", "move", given="")
    assert (result.exit_code, result.stderr) == (0, "")


def test_who_pipes_into_a_node_that_takes_anything_is_told(pz: Run, tmp_path: Path) -> None:
    program = tmp_path / "anything.zls"
    program.write_text("let node main x = 0 fby 1\n")
    words = ["--on-failure", "error", "--check"]
    program.write_text("let node main x = true fby false\n")
    result = pz(*words, of=program, given="1\n2\n")
    assert result.stderr.startswith(
        "pzjax: note: main takes anything, and gets () without end; --input-type"
    )

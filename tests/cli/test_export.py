"""`pzjax export`: what it writes runs without pzjax, and gives the same numbers."""

from __future__ import annotations

import io
import json
import random
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jax
import numpy as np
import pytest
from click.testing import CliRunner, Result
from jax import export
from nested_programs import plain
from pzjax.cli.columns import table
from pzjax.cli.columns.kinds import decoded
from pzjax.cli.columns.plan import Plan
from pzjax.cli.columns.rendering import JSON, rendered
from pzjax.cli.columns.values import values
from pzjax.cli.main import main

EXAMPLES = Path(__file__).parents[2] / "examples"
WITHOUT_PZJAX = (
    "import runpy, sys\n"
    "sys.modules['pzjax'] = None\n"
    "sys.argv = sys.argv[1:]\n"
    "runpy.run_path(sys.argv[0], run_name='__main__')"
)

NODES = """
import jax.numpy as jnp
from pzjax import jaxrt as rt
from pzjax.stdlib import distribution as Distribution, infer_pf as Infer_pf, stdlib as Stdlib

def node(name, result, input=rt.Unit, proba=False):
    class made:
        __doc__ = f"{name} : unit -D-> unit"
        @rt.state
        class State:
            n: rt.Int
        def init(self, key):
            return self.State(n=0)
        def reset(self, state):
            return state
        def step(self, state, *given):
            return self.State(n=state.n + 1), result(state.n, given[-1])
    made.__name__ = name
    return rt.node(input=input, proba=proba)(made)

array = node("array", lambda n, x: (x[0] * 2.0, jnp.logical_not(x[1])),
             (rt.Array(rt.Float, 2), rt.Bool))
speaker = node("speaker", lambda n, x: Stdlib.print_int(n))
words = node("words", lambda n, x: (n, rt.text("word")))
spelled = node("spelled", lambda n, x: Stdlib.float_of_string(x), rt.String)
hidden = node("hidden", lambda n, x: x, rt.Opaque)
model = node("model", lambda n, x: (x, rt.factor(jnp.where(n == 2, -jnp.inf, 0.0))), rt.Float, True)
broken = node("broken", lambda n, x: jnp.zeros(2) + jnp.zeros(3))

@rt.node(input=rt.Unit)
class failing:
    '''failing : unit -D-> float'''
    inner = Infer_pf.infer(10, model)
    def init(self, key):
        return self.inner.fresh(key)
    def reset(self, state):
        return state
    def step(self, state, _):
        state, belief = self.inner.step(state, 1.0)
        return state, Distribution.mean_float(belief)
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.py").write_text(NODES)
    return tmp_path / "p.py"


def pz(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["export", *map(str, words)])


def alone(
    folder: Path | str, *words: str, given: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Runs an exported node where pzjax can't be imported."""
    command = [sys.executable, "-W", "ignore", "-c", WITHOUT_PZJAX, f"{folder}/run.py", *words]
    return subprocess.run(command, input=given, capture_output=True)


def test_a_particle_filter_gives_the_same_numbers_to_the_bit(run: Callable, tmp_path: Path) -> None:
    program = EXAMPLES / "coin" / "coin.sexp"
    made = pz(program, "-o", tmp_path / "coin")
    assert (made.exit_code, made.stderr) == (0, "")
    assert made.stdout.endswith(
        "coin is ready: init.bin, step.bin, interface.json, run.py, cells\n"
    )
    there = alone(tmp_path / "coin", "-n", "10", "--seed", "7")
    here = run("pzjax", "run", program, "-n", "10", "--seed", "7", "--format", "csv")
    assert there.stderr == b""
    assert there.stdout == here.stdout
    assert there.stdout.count(b"\n") == 11


@pytest.mark.slow
def test_inputs_come_from_lines_and_precision_is_kept(run: Callable, tmp_path: Path) -> None:
    program, data = EXAMPLES / "kalman" / "kalman.sexp", EXAMPLES / "kalman" / "observations.csv"
    assert pz(program, "-o", tmp_path / "k", "--precision", "32").exit_code == 0
    there = alone(tmp_path / "k", given=data.read_bytes())
    here = run("pzjax", "run", program, "-i", data, "--format", "csv", "--precision", "32")
    names, *rows = there.stdout.decode().splitlines()
    assert names == here.stdout.decode().splitlines()[0]
    numbers, expected = (
        np.array([row.split(",") for row in lines], float)
        for lines in (rows, here.stdout.decode().splitlines()[1:])
    )
    np.testing.assert_allclose(numbers, expected, rtol=1e-6)
    wrong = alone(tmp_path / "k", given=b"1.0\nx\n2.0\n")
    assert wrong.returncode == 1
    assert wrong.stderr == b"<stdin>:2:1: error: column 1, measure: expected float, not 'x'\n"
    assert wrong.stdout.count(b"\n") == 2


def test_the_interface_tells_what_functions_take_and_give(program: Path) -> None:
    assert pz("p.py", "-s", "array", "--precision", "32").exit_code == 0
    folder = Path("p_array")
    interface = json.loads((folder / "interface.json").read_text())
    number = {"kind": "number", "type": "float", "dtype": "float32", "bits": 0}
    truth = {"kind": "number", "type": "bool", "dtype": "bool", "bits": 0}
    parts = [{"kind": "array", "size": 2, "cell": number}, truth]
    pair = {"kind": "tuple", "names": ["", ""], "parts": parts}
    assert interface == {
        "node": "array",
        "signature": "array : unit -D-> unit",
        "precision": 32,
        "failures": ["no particle fits", "a list is full"],
        "literals": interface["literals"],
        "state": [{"type": "int32", "shape": []}],
        "input": {
            "name": "",
            "kind": pair,
        },
        "output": {
            "name": "",
            "kind": pair,
        },
        "inputs": [
            {"name": "1", "type": "float32", "shape": [2]},
            {"name": "2", "type": "bool", "shape": []},
        ],
        "outputs": [
            {"name": "1", "type": "float32", "shape": [2]},
            {"name": "2", "type": "bool", "shape": []},
        ],
    }
    init, step = (
        export.deserialize(bytearray((folder / name).read_bytes())).call
        for name in ("init.bin", "step.bin")
    )
    state = init(np.zeros(2, np.uint32))
    given = (np.array([1.0, 2.0], np.float32), np.array(True))
    state, (doubled, negated), code = jax.jit(step)(state, given)
    assert (list(doubled), bool(negated), int(code), int(state[0])) == ([2.0, 4.0], False, 0, 1)
    assert alone(folder, given=b"a,b,c\n1.0,2.0,true\n").stdout == b"1[0],1[1],2\n2.0,4.0,false\n"


SUMS = """
let node main ((a : float[3]), (b : float), (c : int)) =
  (("sq", s), ("first", a.(0) +. float c), ("n", k)) where
  rec forall i in 0 .. 2, o out s do o = b *. float i done
  and k = 0 fby (k + 1)
"""


@pytest.fixture
def sums(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Export a node with an array, a float and an integer; give the folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    Path("sums.zls").write_text(SUMS)
    made = pz("sums.zls", "-o", "sums")
    assert made.exit_code == 0, made.output
    return tmp_path / "sums"


ROW = "1,2,3,0.5,7\n"
NAMES = "a[0],a[1],a[2],b,c\n"
TABLES = [
    (NAMES + ROW, []),
    ("c,b,x,a[2],a[1],a[0]\n7,0.5,?,3,2,1\n\n8,1,,3,2,1\n", []),
    ("\ufeff\n" + NAMES.replace(",", " , ") + '"1",2,3,0.5,7\r\n', []),
    (ROW + "1, 2 ,3,-inf,-0\n1,2,3,nan,8\n", ["-n", "2"]),
    (ROW, ["--no-header", "--strict"]),
    (NAMES, []),
    ("", []),
    (NAMES + ROW, ["-n", "0"]),
    ("c,b,x,a[2],a[1],a[0]\n7,0.5,?,3,2,1\n", ["--strict"]),
    (NAMES + ROW, ["--no-header"]),
    ("A[0],A[1],A[2],B,C\n" + ROW, []),
    ("a[0],a[1],b,c\n" + ROW, []),
    ("a[0],a[1],a[2],b,b,c\n", []),
    ("1,2,3,x,7\n" + ROW, []),
    (ROW + "1,2,3,0.5\n", []),
    (ROW + "1,2,3,0.5,7,8\n", []),
    (ROW + "1,2,3,0.5,7.0\n", []),
    (ROW + "1,2,3,0.5,99999999999999999999\n", []),
    (ROW + f"1,2,3,0.5,{'9' * 5000}\n", []),
    (ROW + "1,2,3,1e999,7\n", []),
    (ROW + "1,2,3,,7\n", []),
    (ROW + '1,2,3,"0.5,7\n', []),
    (ROW + "1,2,3,0.5,\udce9\n", []),
]


@pytest.mark.slow
def test_tables_are_read_as_pzjax_run_reads_them(
    sums: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, cache: str
) -> None:
    """Run what is exported in this process, for its speed, beside `pzjax run`."""
    monkeypatch.setenv("PZJAX_CACHE_DIR", cache)
    for rows, words in TABLES:
        content = rows.encode("utf-8", "surrogateescape")
        code, there, said = inside(sums, words, content, monkeypatch, capfd)
        here = CliRunner().invoke(
            main, ["run", "sums.zls", "--format", "csv", *words], input=content
        )
        assert (there, code) == (here.stdout, here.exit_code), (rows, said, here.stderr)
        assert said.count("\n") == here.stderr.count("\n") == code, (rows, said, here.stderr)
        told = here.stderr.partition(" error: ")[2]
        assert said.partition(" error: ")[2] == told


def inside(
    folder: Path,
    words: list[str],
    content: bytes,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> tuple[int, str, str]:
    """Run what is exported; the exit code, and what it writes on standard output and standard error."""
    monkeypatch.setattr(sys, "argv", ["run.py", *words])
    for name in [name for name in sys.modules if name.partition(".")[0] == "cells"]:
        del sys.modules[name]
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    x64 = jax.config.jax_enable_x64
    code: object = 0
    try:
        runpy.run_path(str(folder / "run.py"), run_name="__main__")
    except SystemExit as end:
        code = end.code
    finally:
        jax.config.update("jax_enable_x64", x64)
    written = capfd.readouterr()
    if isinstance(code, str):
        return 1, written.out, f"{code}\n"
    return int(str(code)), written.out, written.err


@pytest.mark.slow
def test_what_is_around_an_exported_node(sums: Path) -> None:
    script = f"{sys.executable} -W ignore sums/run.py"
    rows = "for i in $(seq 1000); do echo 1,2,3,0.5,7; done"

    def shell(line: str) -> tuple[int, bytes, bytes]:
        made = subprocess.run(["bash", "-c", line], cwd=sums.parent, capture_output=True)
        return made.returncode, made.stdout, made.stderr

    header = b"sq[0],sq[1],sq[2],first,n\n"
    assert shell(f"{rows} | {script} | head -n 1; exit ${{PIPESTATUS[1]}}") == (141, header, b"")
    full = b"run.py: error: standard output: No space left on device\n"
    assert shell(f"{rows} | {script} > /dev/full") == (1, b"", full)
    closed = b"<stdin>: error: it is closed; give the lines of inputs\n"
    assert shell(f"{script} <&-") == (1, b"", closed)
    closed = b"run.py: error: standard output is closed\n"
    assert shell(f"{rows} | {script} >&-") == (1, b"", closed)
    for words in ("--seed x", "-n -1", "-n x"):
        code, out, said = shell(f"{script} {words} < /dev/null")
        assert (code, out) == (2, b"")
        assert said.splitlines()[-1].startswith(b"run.py: error: argument ")
    (sums / "step.bin").write_bytes(b"nothing")
    code, _, said = shell(f"{rows} | {script}")
    assert (code, said.count(b"\n"), b"step.bin: error: " in said) == (1, 1, True), said


def test_an_archive_is_refused_by_name(
    sums: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = io.BytesIO()
    np.savez(content, a=np.zeros((1, 3)))
    code, out, said = inside(sums, [], content.getvalue(), monkeypatch, capfd)
    assert (code, out) == (1, "")
    assert said.startswith("<stdin>: error: this is an archive of NumPy (.npz); pzjax run reads it")


def test_a_failed_inference_is_told(program: Path) -> None:
    assert pz("p.py", "-s", "failing").exit_code == 0
    there = alone("p_failing", "-n", "5")
    assert (there.returncode, there.stderr) == (1, b"step 3: no particle fits\n")
    assert there.stdout.count(b"\n") == 3


def test_an_exception_of_the_program_is_told(program: Path) -> None:
    program.with_name("shares.zls").write_text("let node main people = 100 / people\n")
    assert pz("shares.zls").exit_code == 0
    there = alone("shares_main", given=b"people\n4\n0\n")
    where = b"division by zero in main : int -D-> int (shares.zls, line 1)"
    assert (there.returncode, there.stderr) == (1, b"step 2: " + where + b"\n")
    assert there.stdout == b"value\n25\n"


@pytest.mark.parametrize(
    ("node", "code", "message"),
    [
        ("speaker", 1, "pzjax: speaker prints in its steps"),
        ("spelled", 1, "pzjax: spelled works on strings in a way that an exported node can't"),
        ("hidden", 1, "pzjax: the form of the input is not known: hidden : "),
        ("model", 2, "model is probabilistic"),
        ("broken", 1, "pzjax: broken can't be compiled: "),
        ("none", 2, "the program has no node 'none'"),
    ],
)
def test_what_cannot_be_exported_is_told(program: Path, node: str, code: int, message: str) -> None:
    made = pz("p.py", "-s", node)
    assert (made.exit_code, made.stdout) == (code, "")
    assert message in made.stderr
    assert not Path(f"p_{node}").exists()


def test_without_flatbuffers_the_way_to_get_it_is_told(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def serialize(self: export.Exported) -> bytearray:
        raise ModuleNotFoundError("No module named 'flatbuffers'")

    monkeypatch.setattr(export.Exported, "serialize", serialize)
    made = pz("p.py", "-s", "array")
    assert made.exit_code == 1
    assert "pip install 'pzjax[export]'" in made.stderr


def test_a_folder_that_cannot_be_written_is_told(program: Path) -> None:
    made = pz("p.py", "-s", "array", "-o", "p.py/out")
    assert (made.exit_code, made.stderr) == (1, "p.py/out: error: Not a directory\n")


NESTED = """\
let static lanes = 2
type choice = None | True | A'
type reading = { class : int; lambda : float; x' : choice }
type shape = Nothing | Circle of float | Box of reading * char | Many of int[lanes + 1]
type part = { cells : char[lanes]; inner : reading[lanes]; none : unit; pair : bool * choice }
let node main
    ((a : part), (b : shape[lanes]), (c : choice option), (d : (shape * char) option), (e : int signal),
     (f : (float option) list), (g : bool option option), (h : choice list), (s : (char * int) signal),
     (w : string), (o : string option list)) =
  (a, b, c, d, e, f, g, h, s, (if w = "it's" then "yes" else w ^ "!" ^ w), o)
"""


def test_an_exported_node_reads_and_writes_all_types(
    program: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, cache: str
) -> None:
    monkeypatch.setenv("PZJAX_CACHE_DIR", cache)
    monkeypatch.setenv("PZJAX_FRONTEND", "builtin")
    Path("nested.zls").write_text(NESTED)
    made = pz("nested.zls", "-o", "nested")
    assert made.exit_code == 0, made.stderr
    interface = json.loads(Path("nested/interface.json").read_text())["input"]
    wanted = Plan(decoded(interface["kind"]), interface["name"])
    chance = random.Random(3)
    leaves = values(wanted.kind, [plain(wanted.kind, chance) for _ in range(30)])
    given = {
        "csv": table.head(wanted) + table.rows(wanted, leaves, 30),
        "jsonl": "\n".join([*rendered(wanted.kind, leaves, 30, JSON), ""]),
    }
    for form, content in given.items():
        for shown in ("csv", "jsonl", "text"):
            words = ["--strict", "--input-format", form, "--format", shown]
            code, there, said = inside(Path("nested"), words, content.encode(), monkeypatch, capfd)
            here = CliRunner().invoke(main, ["run", "nested.zls", *words], input=content.encode())
            assert (code, said, here.exit_code) == (0, "", 0)
            assert there == here.stdout_bytes.decode()


def test_a_hybrid_node_is_refused_by_name(tmp_path: Path) -> None:
    program = tmp_path / "ball.zls"
    program.write_text("let hybrid ball () = y where rec der y = 1.0 init 0.0\n")
    result = CliRunner().invoke(main, ["export", str(program), "-s", "ball"])
    assert result.exit_code == 1
    assert result.stderr.startswith("pzjax: ball is a hybrid node, which can't be exported")

"""What `pzjax run` writes of nested types, it reads again to the bit: CSV, JSON lines and archives."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from cli_program import Run, lines
from nested_programs import INPUTS, SOURCE, plain
from pzjax import load
from pzjax.cli import archives
from pzjax.cli.columns import table
from pzjax.cli.columns.archive import Reader
from pzjax.cli.columns.json_lines import JsonLines
from pzjax.cli.columns.kinds import decoded, encoded, readable
from pzjax.cli.columns.plan import Plan
from pzjax.cli.columns.rendering import JSON, rendered
from pzjax.cli.columns.values import values
from pzjax.cli.describing import input_plan
from pzjax.cli.lines import blocks
from pzjax.cli.outputs.archive import Archive
from pzjax.frontend_bridge.front_end import dump

STEPS = 20
SLOW = pytest.mark.slow


@pytest.fixture(autouse=True, scope="module")
def settings() -> Iterator[None]:
    before = jax.config.jax_enable_x64
    jax.config.update("jax_enable_x64", True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PZJAX_FRONTEND", "builtin")
        yield
    jax.config.update("jax_enable_x64", before)


@pytest.fixture(scope="module")
def nodes(settings: None, tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("nested") / "nested.zls"
    path.write_text(SOURCE)
    return load(path)


def written(plan: Plan, leaves: Any, form: str) -> bytes:
    if form == "npz":
        archive, target = Archive(), io.BytesIO()
        archive.write(io.BytesIO(archive.rows(plan, leaves, STEPS)), target)
        return target.getvalue()
    if form == "csv":
        return (table.head(plan) + table.rows(plan, leaves, STEPS)).encode()
    return "\n".join([*rendered(plan.kind, leaves, STEPS, JSON), ""]).encode()


def read(plan: Plan, content: bytes, form: str) -> tuple[int, Any]:
    if form == "npz":
        return Reader(archives.load(io.BytesIO(content)), plan, "given").leaves(strict=True)
    reader = table.Table if form == "csv" else JsonLines
    made = reader(blocks(io.BytesIO(content), "given"), plan, "given", strict=True)
    made.gather(STEPS + 1)
    count, leaves, fault = made.take()
    assert fault is None, fault
    return count, leaves


def some(plan: Plan, seed: str) -> Any:
    """The leaves of values of any kind."""
    chance = random.Random(seed)
    return values(plan.kind, [plain(plan.kind, chance) for _ in range(STEPS)])


@pytest.mark.parametrize("form", ["csv", "jsonl", "npz"])
@pytest.mark.parametrize("name", INPUTS)
def test_what_is_written_is_read_to_the_bit(nodes: Any, name: str, form: str) -> None:
    plan = input_plan(getattr(nodes, name).input, "x")
    assert readable(plan.kind)
    assert decoded(json.loads(json.dumps(encoded(plan.kind)))) == plan.kind
    given = some(plan, name)
    count, again = read(plan, written(plan, given, form), form)
    assert count == STEPS
    for one, other in zip(again, given, strict=True):
        assert (one.dtype, one.tobytes()) == (other.dtype, other.tobytes())


# --- programs run -------------------------------------------------------------------------------


def chain(pz: Run, program: Path, name: str, content: str, folder: Path) -> None:
    """Gives what a node writes to it again, in all forms, and compares what it writes at the end."""
    first = folder / "first.jsonl"
    first.write_text(content)
    given = first
    for form in ("csv", "npz", "jsonl", "npz", "csv", "jsonl"):
        made = folder / f"made.{form}"
        result = pz("-s", name, "-i", given, "--strict", "-o", made, of=program)
        assert result.exit_code == 0, result.output
        given = made.rename(folder / f"given.{form}")
    assert given.read_text() == content


def content_of(node: Any, seed: str) -> str:
    plan = input_plan(node.input, node.names[0])
    return written(plan, some(plan, seed), "jsonl").decode()


def test_a_program_reads_what_it_wrote(pz: Run, nodes: Any, tmp_path: Path) -> None:
    content = content_of(nodes.everything, "run")
    assert len({*content.splitlines()}) > STEPS // 2
    chain(pz, Path(nodes.__file__), "everything", content, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", INPUTS)
def test_each_program_reads_what_it_wrote(pz: Run, nodes: Any, name: str, tmp_path: Path) -> None:
    chain(pz, Path(nodes.__file__), name, content_of(getattr(nodes, name), name), tmp_path)


SIZES = """\
let static lanes = 4
let static other = lanes - 1
type demand = { arrivals : int[lanes]; go : bool }
type spelled = { arrivals31 : int[3 + 1]; more : float[other + 1 - 0] }
type p = { x : int; y : int }
type box = { ps : p[other] }
let node direct a = total where
  rec forall i in 0 .. (lanes - 1), ai in a do total = last total + ai initialize last total = 0 done
let node rec_ d = total where
  rec a = d.arrivals
  and forall i in 0 .. (lanes - 1), ai in a do total = last total + ai initialize last total = 0 done
let node spell d = d.arrivals31.(3) + truncate (d.more.(0))
let node param (n) (v : int[n]) = v.(n - 1) + n
let node weighed (n) (w : int[n]) (v : int[n + 1]) = w.(0) * v.(n)
let node made () = ps where rec forall i in 0 .. 2, q out ps do q = { x = i; y = 10 * i } done
let node pairs () = ps where rec forall i in 0 .. 2, q out ps do q = (i, 10 * i) done
let node same b = b.ps
"""


@pytest.mark.parametrize(
    ("words", "given", "shown"),
    [
        ("-s direct", "[1,2,3,4]", ["10"]),
        pytest.param("-s rec_", '{"arrivals":[1,2,3,4],"go":true}', ["10"], marks=SLOW),
        ("-s spell", '{"arrivals31":[1,2,3,4],"more":[5,0,0,0]}', ["9"]),
        pytest.param("-s param --static 3", "[1,2,3]", ["6"], marks=SLOW),
        ("-s weighed --static 2 --static [7,0]", "[1,2,3]", ["21"]),
        ("-s made -n 1", "", ["[P(x=0, y=0), P(x=1, y=10), P(x=2, y=20)]"]),
        pytest.param("-s pairs -n 1", "", ["[(0, 0), (1, 10), (2, 20)]"], marks=SLOW),
        ("-s pairs -n 1 --format csv", "",
         ["[0].1,[0].2,[1].1,[1].2,[2].1,[2].2", "0,0,1,10,2,20"]),
        ("-s same", '{"ps":[{"x":1,"y":2},{"x":3,"y":4},{"x":5,"y":6}]}',
         ["[P(x=1, y=2), P(x=3, y=4), P(x=5, y=6)]"]),
    ],
)  # fmt: skip
def test_sizes_may_be_spelled_in_any_way(
    pz: Run, nodes: Any, words: str, given: str, shown: list[str]
) -> None:
    source = Path(nodes.__file__).with_name("sizes.zls")
    source.write_text(SIZES)
    program = source.with_suffix(".sexp")
    program.write_bytes(dump(source, ["-noreduce"]))
    options = ("--input-format", "jsonl") if given else ()
    assert lines(pz(*words.split(), *options, of=program, given=given)) == shown


def test_a_wrong_size_is_told_with_its_place(pz: Run, nodes: Any) -> None:
    program = Path(nodes.__file__).with_name("sizes.zls")
    program.write_text(SIZES)
    result = pz("-s", "direct", "--input-format", "jsonl", of=program, given="[1,2,3]\n")
    assert result.stderr == "<stdin>:1:1: error: expected a list of 4, not [1,2,3]\n"
    result = pz("-s", "direct", of=program, given="a[0],a[1],a[2]\n1,2,3\n")
    assert "no column a[3]; the header has a[0], a[1], a[2]" in result.stderr


NAMES = """\
type c = None | True | Class | A'
type r = { class : int; lambda : c; x' : bool }
type v = False | Lambda of r * c
let node constants () = (("c", None), ("r", { class = 1; lambda = True; x' = true }))
let node same ((c : c), (r : r), (v : v), (o : c option)) = (c, r, v, o)
"""


def test_names_in_data_are_those_of_the_source(pz: Run, nodes: Any, tmp_path: Path) -> None:
    program = Path(nodes.__file__).with_name("names.zls")
    program.write_text(NAMES)
    constant = pz("-s", "constants", "-n", "1", "--format", "csv", of=program)
    assert lines(constant) == ["c,r.class,r.lambda,r.x'", "None,1,True,true"]
    rows = [
        ["None", {"class": 1, "lambda": "True", "x'": True}, "False", {"Some": ["None"]}],
        ["A'", {"class": 2, "lambda": "Class", "x'": False},
         {"Lambda": [{"class": 3, "lambda": "None", "x'": True}, "A'"]}, None],
    ]  # fmt: skip
    named = [dict(zip("crvo", row, strict=True)) for row in rows]
    chain(pz, program, "same", "".join(json.dumps(row) + "\n" for row in named), tmp_path)
    table = (tmp_path / "given.csv").read_text().splitlines()
    assert table == [
        "c,r.class,r.lambda,r.x',v,o",
        "None,1,True,true,False,Some(None)",
        "A',2,Class,false,\"Lambda(R(class=3, lambda=None, x'=True), A')\",",
    ]
    with np.load(tmp_path / "given.npz") as archive:
        assert archive["r.lambda"].tolist() == ["True", "Class"]
        assert archive["v.Lambda.1.class"].tolist() == [0, 3]


# --- names of results ---------------------------------------------------------------------------

LABELS = """\
let node sub x = (("a", x), ("b", x + 1))
let node three x = if x > 2 then sub x else (("a", 0), ("b", 1))
let node four x = o where
  rec match x > 2 with
      | true -> do o = (("a", x), ("b", x + 1)) done
      | false -> do o = (("a", 0), ("b", 1)) done
let node data ((s : string), (x : int)) = ((s, x), ((if x > 2 then "much" else "little"), x))
"""


def test_a_constant_in_front_is_a_name_and_other_text_is_data(pz: Run, nodes: Any) -> None:
    program = Path(nodes.__file__).with_name("labels.zls")
    program.write_text(LABELS)
    wanted = {"three": ["a,b", "0,1", "5,6"], "four": ["o.a,o.b", "0,1", "5,6"]}
    for name, shown in wanted.items():
        assert lines(pz("-s", name, "--format", "csv", of=program, given="1\n5\n")) == shown
    shown = lines(pz("-s", "data", "--format", "csv", of=program, given="s,x\nq,1\nr,5\n"))
    assert shown == ["1.1,1.2,2.1,2.2", "q,1,little,1", "r,5,much,5"]


MODELS = """\
open Distribution
open Infer_pf
type shape = Dot | Circle of float
let proba model () = (s, w) where
  rec x = sample (gaussian (0.0, 1.0))
  and s = if x > 0.0 then Circle 1.5 else Dot
  and w = if x > 0.0 then "round, or so" else "a dot"
let node main () = infer 4 model ()
let node flat ((a, b), c) = (a + 0, b +. 0.0, c + 1)
"""


def test_particles_are_values_of_any_kind(pz: Run, nodes: Any, tmp_path: Path) -> None:
    program = Path(nodes.__file__).with_name("models.zls")
    program.write_text(MODELS)
    words = ("-n", "3", "--posterior", "particles")
    rows = [json.loads(row) for row in lines(pz(*words, "--format", "jsonl", of=program))]
    pz(*words, "-o", tmp_path / "p.npz", of=program)
    with np.load(tmp_path / "p.npz") as archive:
        for step, row in enumerate(rows):
            shapes, texts = row["particles"]
            assert len(shapes) == 4
            pairs = [({"Circle": [1.5]}, "round, or so"), ("Dot", "a dot")]
            assert all(pair in pairs for pair in zip(shapes, texts, strict=True))
            made = ["Dot" if shape == "Dot" else "Circle" for shape in shapes]
            assert archive["particles.1"][step].tolist() == made
            assert archive["particles.2"][step].tolist() == texts
    # Parts of parts have names of their own.
    given = '{"a": 1, "b": 2.5, "c": 3}\n[[1, 2.5], 3]\n[{"a": 1, "b": 2.5}, 3]\n{"a": 1, "b": "x", "c": 3}\n'
    result = pz("-s", "flat", "--input-format", "jsonl", of=program, given=given)
    assert result.stdout.splitlines() == ["(1, 2.5, 4)"] * 3
    assert result.stderr == '<stdin>:4:15: error: expected float, not "x"\n'

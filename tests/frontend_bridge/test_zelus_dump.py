"""The real zelus-dump on small programs: exit codes, clean output, exactness of what it writes."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

TOOL = os.environ.get("PZJAX_ZELUS_DUMP") or shutil.which("zelus-dump")

pytestmark = pytest.mark.skipif(
    TOOL is None, reason="zelus-dump is neither in PZJAX_ZELUS_DUMP nor on PATH"
)

COUNTER = """\
let node counter (tick) = n where
  rec n = if tick then p + 1 else p
  and p = 0 fby n
"""

TOKEN = re.compile(
    r'\s*(?:([()])|"((?:[^"\\]|\\["\\])*)"|(-?\d+)(?=[\s()])|([a-z][a-z0-9-]*)(?=[\s()]))'
)


@pytest.fixture
def folder(tmp_path):
    """An empty folder for the sources."""
    sources = tmp_path / "sources"
    sources.mkdir()
    return sources


class Text(str):
    """A string of the dump; symbols are plain `str`."""


def read(dump: str):
    """Parse a dump into nested lists; a second, independent reading of the lexical rules."""
    assert dump.isascii()
    stack: list[list] = [[]]
    position = 0
    while dump[position:].strip():
        match = TOKEN.match(dump, position)
        assert match, dump[position : position + 40]
        position = match.end()
        bracket, text, number, symbol = match.groups()
        if bracket == "(":
            stack.append([])
        elif bracket == ")":
            inner = stack.pop()
            stack[-1].append(inner)
        elif text is not None:
            stack[-1].append(Text(re.sub(r"\\(.)", r"\1", text)))
        elif number:
            stack[-1].append(int(number))
        else:
            stack[-1].append(symbol)
    ((whole,),) = stack
    return whole


def original_bytes(text: Text) -> bytes:
    """Undo the second level of the escapes."""
    return re.sub(
        rb"\\(?:\\|x([0-9a-f]{2}))",
        lambda m: bytes([int(m.group(1), 16)]) if m.group(1) else b"\\",
        text.encode("ascii"),
    )


def run(*arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [TOOL, *arguments], cwd=at, capture_output=True, encoding="ascii", timeout=60, check=False
    )


def compile_source(folder: Path, source: str | bytes, *flags: str, name: str = "program") -> list:
    """Compile one program that must pass; the sections of its dump by their tags."""
    raw = source if isinstance(source, bytes) else source.encode()
    (folder / f"{name}.zls").write_bytes(raw)
    done = run(*flags, f"{name}.zls", at=folder)
    assert done.returncode == 0, done.stderr
    return read(done.stdout)


def section(dump: list, tag: str) -> list:
    (found,) = [part[1:] for part in dump[1:] if part[0] == tag]
    return found


def declarations(dump: list, tag: str) -> dict[str, list]:
    return {d[1]: d for d in section(dump, "code") if d[0] == tag}


def part(item: list, tag: str) -> list:
    (found,) = [sub[1:] for sub in item if isinstance(sub, list) and sub[:1] == [tag]]
    return found


def nested(item: list):
    """Every list in a list."""
    yield item
    for sub in item:
        if isinstance(sub, list):
            yield from nested(sub)


def constants(dump: list, tag: str) -> dict[str, object]:
    """The literals of `let x = literal`."""
    return {x: d[3][1][1] for x, d in declarations(dump, "let").items() if d[3][1][0] == tag}


def test_a_program_gives_its_dump_and_its_symbols_only(folder):
    dump = compile_source(folder, COUNTER, name="counter")
    assert dump[0] == "zelus-dump"
    assert [item[0] for item in dump[1:]] == [
        "format", "producer", "module", "source", "digest", "needs", "exports", "code",
    ]  # fmt: skip
    assert section(dump, "module") == ["Counter"]
    assert section(dump, "source") == ["counter.zls"]
    assert section(dump, "needs") == ["Stdlib"]
    assert sorted(p.name for p in folder.iterdir()) == ["counter.zci", "counter.zls"]


def test_positions(folder):
    machine = declarations(compile_source(folder, COUNTER), "machine")["counter"]
    assert machine[2] == ["at", 1, 0, 3, 17]
    (memory,) = part(machine, "memories")
    assert memory[-1] == ["at", 3, 10, 3, 11]  # the compiler's own variable: what defines it
    uses = "let node main (x) =\n  counter x + counter (not x)\n"
    source = (
        "let node counter (tick) = n where rec n = (if tick then 1 else 2) + (0 fby n)\n" + uses
    )
    machine = declarations(compile_source(folder, source), "machine")["main"]
    places = {tuple(i[-1][1:]) for i in part(machine, "instances")}
    assert places == {(3, 2, 3, 11), (3, 14, 3, 29)}


@pytest.mark.parametrize(
    "source",
    [
        "let x = ",
        "let x = y",
        "let f x = x + 1.0",
        "let node f x = x where rec y = y",
        "let f (x : t) = x",
    ],
    ids=["syntax", "unbound", "type", "causality", "exception"],
)
def test_an_error_gives_code_two_and_no_output(folder, source):
    (folder / "wrong.zls").write_text(source)
    done = run("wrong.zls", at=folder)
    assert done.returncode == 2
    assert done.stdout == ""
    assert 'File "wrong.zls"' in done.stderr
    assert not (folder / "wrong.zci").exists()


def test_an_exception_of_the_compiler_is_named(folder):
    (folder / "wrong.zls").write_text("let f (x : unknown) = x")
    message = run("wrong.zls", at=folder).stderr
    assert message.count("\n") == 1
    assert "Interface.Error" in message


def test_bad_command_lines(folder):
    for name in ("a.zls", "b.zls"):
        (folder / name).write_text("let x = 1\n")
    for arguments in (["missing.zls"], ["-unknown"], ["a.txt"], ["a.zls", "b.zls"]):
        done = run(*arguments, at=folder)
        assert (done.returncode, done.stdout) == (2, "")
    assert run(at=folder).returncode == 0


def test_types_warnings_and_passes_go_to_standard_error(folder):
    source = COUNTER + "let f x = match x with | (a, b) -> a | _ -> 0 end\n"
    (folder / "p.zls").write_text(source)
    plain = run("p.zls", at=folder)
    chatty = run("-i", "-ic", "-ii", "-v", "p.zls", at=folder)
    assert plain.returncode == chatty.returncode == 0
    assert "warning" in plain.stderr
    assert "val counter" in chatty.stderr
    assert chatty.stdout == plain.stdout


def test_typeonly_writes_nothing(folder):
    (folder / "p.zls").write_text(COUNTER)
    done = run("-typeonly", "p.zls", at=folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert not (folder / "p.zci").exists()


def test_floats_read_back_exactly(folder):
    values = ["0.1", "1e308", "5e-324", "0.30000000000000004", "1.0", "123456789.125", "1e22"]
    source = "".join(f"let f{i} = {v}\n" for i, v in enumerate(values)) + "let big = 1e999\n"
    read_back = constants(compile_source(folder, source), "float")
    for i, value in enumerate(values):
        assert struct.pack("d", float(read_back[f"f{i}"])) == struct.pack("d", float(value))
    assert read_back["f0"] == "0.1"
    assert read_back["big"] == "inf"


def test_strings_and_characters_survive(folder):
    source = rb"""let s = "a \"quote\" \\ back \n line \t tab \007\127\255 x41 \\x41 """
    source += "é".encode() + b'"\n' + rb"let c = '\200'" + b"\n" + rb"let d = '\\'" + b"\n"
    dump = compile_source(folder, source)
    (text,) = constants(dump, "string").values()
    expected = b'a "quote" \\ back \n line \t tab \x07\x7f\xff x41 \\x41 \xc3\xa9'
    assert original_bytes(text) == expected
    assert constants(dump, "char") == {"c": 200, "d": 92}


def test_names_stay_as_the_source_has_them(folder):
    source = (
        "let (+++) a b = a + b\nlet x' = 3\nlet node f'' (a') = o where rec o = (1 +++ a') + x'\n"
    )
    dump = compile_source(folder, source)
    assert [e[1] for e in section(dump, "exports")] == ["+++", "x'", "f''"]
    assert "f''" in declarations(dump, "machine")


def test_exports_keep_functions_with_static_parameters(folder):
    source = (
        "let static size = 3\nlet node gain k x = o where rec o = k * x + (0 fby x)\n"
        "let apply f x = f x\nlet node main (x) = gain 2 x\n"
    )
    dump = compile_source(folder, source)
    integer = ["name", ["Stdlib", "int"]]
    exports = {e[1]: (e[2], e[3]) for e in section(dump, "exports")}
    assert list(exports) == ["size", "gain", "apply", "main"]
    assert exports["size"] == ("static", integer)
    arrow = ["arrow", "discrete", integer, integer]
    assert exports["gain"] == ("discrete", ["arrow", "static", integer, arrow])
    a, b = ["tvar", "a"], ["tvar", "b"]
    function = ["arrow", "any", a, b]
    assert exports["apply"] == ("any", ["arrow", "static", function, function])
    assert set(declarations(dump, "machine")) == {"main"}

    kept = declarations(compile_source(folder, source, "-noreduce"), "machine")
    assert set(kept) == {"gain", "main"}
    assert len(part(kept["gain"], "params")) == 1
    (instance,) = part(kept["main"], "instances")
    assert instance[2] == ["apply", ["global", "gain"], ["int", 2]]


def test_hybrid_programs_have_their_memory_classes(folder):
    source = """\
let hybrid ball (y0) = (y, z) where
  rec der v = -9.81 init 0.0 reset z -> -0.8 *. last v
  and der y = v init y0
  and z = up(-. y)
let hybrid clock () = n where
  rec init n = 0
  and present (period (0.2 | 3.4)) -> do n = last n + 1 done
"""
    machines = declarations(compile_source(folder, source), "machine")
    classes = {
        name: {m[1][0]: part(m, "class")[0] for m in part(machine, "memories") if ["class"] in
               [sub[:1] for sub in m if isinstance(sub, list)]}
        for name, machine in machines.items()
    }  # fmt: skip
    assert machines["ball"][3] == "continuous"
    assert {classes["ball"]["v"], classes["ball"]["y"]} == {"cont"}
    assert set(classes["ball"].values()) == {"cont", "zero", "horizon", "major"}
    assert set(classes["clock"].values()) == {"horizon", "major"}
    text = str(machines["ball"])
    assert all(f"['{access}', ['memory'" in text for access in ("pos", "der", "zin", "zout"))


def test_arrays_of_instances_have_indexes_in_the_order_of_their_sizes(folder):
    source = """\
let node count (k) = o where rec o = k fby (o + 1)
let node grid () = r where
  rec forall i in 0 .. 2, row out r do
        forall j in 0 .. 4, o out row do o = count (i + j) done
      done
"""
    machine = declarations(compile_source(folder, source), "machine")["grid"]
    (instance,) = part(machine, "instances")
    outer, inner = part(instance, "size")
    assert (outer[2][2], inner[2][2]) == (["int", 2], ["int", 4])
    loops = {"i": "outer", "j": "inner"}
    orders = [
        [loops[index[1][0]] for index in item[2:]]
        for item in nested(machine)
        if item[:1] == ["instance"] and "discrete" not in item
    ]
    assert orders == [["outer", "inner"]] * 2  # a reset and a step


def test_the_same_source_gives_the_same_bytes(folder):
    here, there = folder / "here", folder / "there"
    here.mkdir()
    there.mkdir()
    (here / "low.zls").write_text(
        "let node inc x = o where rec o = x + (0 fby o)\ntype t = Off | On of int\n"
        "let node gain k x = o where rec o = k * (0 fby x) + (1 -> pre o)\n"
    )
    (here / "top.zls").write_text(
        "open Low\nlet node main (x, m) = (gain 3 x + inc x, o) where\n  rec automaton\n"
        "    | A -> do o = 1 until (x = 3) then B\n    | B -> do o = Low.inc(2) done\n"
    )
    first = run("-deps", "top.zls", at=here)
    assert first.returncode == 0, first.stderr
    assert first.stdout == run("top.zls", at=here).stdout
    assert first.stdout == run("-I", str(here), str(here / "top.zls"), at=there).stdout
    assert section(read(first.stdout), "needs") == ["Low", "Stdlib"]


def test_options_of_its_own(folder):
    (folder / "p.zls").write_text(COUNTER)
    (folder / "out").mkdir()
    expected = run("p.zls", at=folder).stdout
    (folder / "p.zci").unlink()
    done = run("-zci-dir", "out", "-dump-to", "out/p.sexp", "p.zls", at=folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert (folder / "out" / "p.sexp").read_text() == expected
    assert sorted(p.name for p in (folder / "out").iterdir()) == ["p.sexp", "p.zci"]
    assert not (folder / "p.zci").exists()


def test_an_interface_gives_symbols_and_no_dump(folder):
    (folder / "ext.zli").write_text("type 'a t\nval make : float -A-> 'a t\n")
    (folder / "use.zls").write_text("let d = Ext.make 1.0\n")
    done = run("ext.zli", at=folder)
    assert (done.returncode, done.stdout) == (0, "")
    dump = read(run("use.zls", at=folder).stdout)
    assert section(dump, "needs") == ["Ext"]
    (export,) = section(dump, "exports")
    assert export[3] == ["name", ["Ext", "t"], ["tvar", "a"]]


def test_long_blocks_are_flat_and_lines_short(folder):
    lines = [f"  and x{i} = x{i - 1} + (0 fby x{i})" for i in range(1, 120)]
    source = "let node main (x) = x119 where\n  rec x0 = x\n" + "\n".join(lines) + "\n"
    (folder / "p.zls").write_text(source)
    text = run("p.zls", at=folder).stdout
    assert max(map(len, text.splitlines())) <= 110
    machine = declarations(read(text), "machine")["main"]
    step = part(machine, "methods")[1]
    body = step[-1]
    assert body[0] == "seq"
    assert len(body) > 240
    assert all("seq" not in item for item in body[1:])


def test_the_example_of_the_format_is_a_real_one(folder):
    manual = Path(__file__).parents[2] / "frontend_bridge" / "dump" / "FORMAT.md"
    fences = manual.read_text().split("```\n")
    source, expected = fences[-4], fences[-2]
    dump = compile_source(folder, source, name="counter")
    example = read(expected)
    assert [part for part in example if part[0] != "producer"] == [
        part for part in dump if part[0] != "producer"
    ]

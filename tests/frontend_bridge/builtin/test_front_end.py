"""The command `zeluc -dump` with the built-in front end: the choice, its flags, its messages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pzjax.frontend_bridge import front_end, locate
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.frontend_bridge.zeluc import main

Capture = pytest.CaptureFixture[str]

COUNTER = "let node counter (x) = n where rec n = (0 fby n) + x\n"


@pytest.fixture(autouse=True)
def counter() -> None:
    Path("counter.zls").write_text(COUNTER)


def producer(words: str, capsys: Capture) -> str:
    """Give what made the dump that `zeluc -dump` writes."""
    assert main(["-dump", *words.split(), "counter.zls"]) == 0
    return read_module(capsys.readouterr().out.encode(), "counter.sexp").producer


@pytest.mark.usefixtures("empty_path")
def test_it_needs_no_ocaml(capsys: Capture) -> None:
    assert "built-in" in producer("", capsys)
    assert "built-in" in producer("--frontend auto", capsys)


def test_it_is_chosen_by_flag_and_by_the_environment(
    real: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv(locate.ZELUS_DUMP, str(real))
    assert "built-in" not in producer("", capsys)
    assert "built-in" in producer("--frontend builtin", capsys)
    monkeypatch.setenv(front_end.FRONTEND, "builtin")
    assert "built-in" in producer("", capsys)
    assert "built-in" not in producer("--frontend ocaml", capsys)


def test_an_unknown_choice_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    assert main(["-dump", "--frontend", "camel", "counter.zls"]) == 2
    message = "zeluc: --frontend is 'camel': it must be auto, builtin or ocaml.\n"
    assert capsys.readouterr().err == message
    monkeypatch.setenv(front_end.FRONTEND, "camel")
    assert main(["-dump", "counter.zls"]) == 2
    assert capsys.readouterr().err.startswith("zeluc: PZJAX_FRONTEND is 'camel'")


def test_signatures(capsys: Capture) -> None:
    assert main(["-dump", "--frontend", "builtin", "-i", "-typeonly", "counter.zls"]) == 0
    assert capsys.readouterr() == ("", "val counter : int -D-> int\n")


def test_signatures_of_an_interface(capsys: Capture) -> None:
    declared = "type 'a box\nval lift : ('a -C-> 'b) -S-> float * zero * 'a box -C-> 'b signal\n"
    Path("boxes.zli").write_text(declared)
    assert main(["--frontend", "builtin", "-i", "boxes.zli"]) == 0
    assert capsys.readouterr() == (declared, "")
    assert main(["--frontend", "builtin", "-dump", "-i", "boxes.zli"]) == 2
    assert "has no code to dump" in capsys.readouterr().err


def test_a_dump_goes_to_a_file(capsys: Capture) -> None:
    words = ["-dump", "--frontend", "builtin", "-dump-to", "here.sexp", "counter.zls"]
    assert main(words) == 0
    assert capsys.readouterr() == ("", "")
    assert read_module(Path("here.sexp").read_bytes(), "here.sexp").name == "Counter"


def test_each_pass_is_shown(capsys: Capture) -> None:
    assert main(["-dump", "--frontend", "builtin", "--trace-passes", "counter.zls"]) == 0
    shown = capsys.readouterr().err
    passes = re.findall(r"^\(\* after (\w+) \*\)$", shown, re.MULTILINE)
    assert passes[:3] == ["elaborate", "specialise", "lasts"]
    assert passes[-2:] == ["clock", "instances"]
    assert "fby" in shown.split("(* after delays *)")[0]
    assert "fby" not in shown.split("(* after delays *)")[1]


@pytest.mark.parametrize("words", ["-s main", "-lmm f", "-stdlib lib", "-unknown"])
def test_what_needs_the_original_is_refused(words: str, capsys: Capture) -> None:
    assert main(["-dump", "--frontend", "builtin", *words.split(), "counter.zls"]) == 2
    assert "--frontend ocaml" in capsys.readouterr().err


def test_the_same_source_gives_the_same_bytes(capsys: Capture) -> None:
    folder = Path("elsewhere")
    folder.mkdir()
    (folder / "counter.zls").write_text(COUNTER)
    dumps = []
    for source in ("counter.zls", "elsewhere/counter.zls"):
        assert main(["-dump", "--frontend", "builtin", source]) == 0
        dumps.append(capsys.readouterr().out)
    assert dumps[0] == dumps[1]


def test_positions_are_those_of_the_source(capsys: Capture) -> None:
    assert main(["-dump", "--frontend", "builtin", "counter.zls"]) == 0
    module = read_module(capsys.readouterr().out.encode(), "counter.sexp")
    (machine,) = module.declarations
    assert (machine.at.line, machine.at.column, machine.at.end_line) == (1, 0, 1)
    assert COUNTER[machine.memories[0].at.column :].startswith("0 fby n")

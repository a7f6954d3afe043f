"""The modules that a source names, and the order in which to compile them."""

from pathlib import Path

import pytest
from pzjax.frontend_bridge.dependencies import modules_named, needed_sources
from pzjax.frontend_bridge.errors import FrontEndError


@pytest.mark.parametrize(
    ("text", "modules"),
    [
        ("open Foo\nlet x = Bar.y + r.Baz.label", {"Foo", "Bar", "Baz"}),
        ("let x = Foo . y", {"Foo"}),
        ("type t = A | B of Foo.t let x = A", {"Foo"}),
        ("let x = Foo (* c *) . y", {"Foo"}),
        ("let x = ({ label = Foo }).label + (Bar(3)).label + (Baz 'c').label", set()),
        ('let x = (Foo "s").label', set()),
        ("(* open Foo (* Foo.x *) Bar.x *) let x = 1", set()),
        ('(* "*)" Foo.x *) open Bar', {"Bar"}),
        ("(* '\"' *) open Bar (* '\"' *)", {"Bar"}),
        ("(* don't *) open Bar (* x'' *)", {"Bar"}),
        ('let x = "Foo.x \\" open Bar" open Baz', {"Baz"}),
        ("let x = '\"' open Foo let y = '\\'' open Bar", {"Foo", "Bar"}),
        ("let x' = y' open Foo", {"Foo"}),
        ("let x = 1.0 and reopen = 2. open My_module1", {"My_module1"}),
        ("let opens = Foo let x = opens.y", set()),
        ("val f : Foo.t -AD-> 'a Bar.t", {"Foo", "Bar"}),
        ("match x with A -> 0.5 | B (2.0) | C(1, .5) -> (f D).label | E .. F", set()),
        ("(f A).Foo.label", {"Foo"}),
        ("", set()),
        ('"unterminated open Foo', set()),
        ("(* unterminated open Foo", set()),
    ],
)
def test_modules_named(text: str, modules: set[str]) -> None:
    assert modules_named(text) == modules


def write(folder: str, **sources: str) -> None:
    """Write sources: `a_zls="..."` is the file a.zls."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, text in sources.items():
        Path(folder, ".".join(name.rsplit("_", 1))).write_text(text)


def test_each_module_comes_after_those_it_needs_and_once() -> None:
    write("d", a_zls="open B open C", b_zls="let x = D.x", c_zli="val x : D.t", d_zls="")
    assert needed_sources(Path("d/a.zls"), [Path(), Path("d")]) == [
        Path("d/d.zls"),
        Path("d/b.zls"),
        Path("d/c.zli"),
    ]


def test_the_first_folder_wins_and_a_program_wins_over_its_interface() -> None:
    write("p", m_zls="", m_zli="", n_zls="")
    write("q", m_zls="", n_zli="", n_zci="", o_zci="")
    write("r", o_zls="")
    write(".", main_zls="open M open N open O open Missing open Main")
    folders = [Path("q"), Path("p"), Path("r")]
    needed = [Path("q/m.zls"), Path("q/n.zli"), Path("r/o.zls")]
    assert needed_sources(Path("main.zls"), folders) == needed


def test_modules_that_need_one_another_are_an_error() -> None:
    write(".", a_zls="open B", b_zls="open C", c_zls="open B")
    with pytest.raises(FrontEndError, match=r"need one another: (B -> C -> B|C -> B -> C)"):
        needed_sources(Path("a.zls"), [Path()])


def test_sources_in_any_encoding_are_read() -> None:
    Path("a.zls").write_bytes(b"(* \xe9\xff *) open B")
    Path("b.zls").touch()
    assert needed_sources(Path("a.zls"), [Path()]) == [Path("b.zls")]

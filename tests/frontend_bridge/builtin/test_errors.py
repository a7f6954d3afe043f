"""How faults look: the place, the line with a caret, the hint; also where bytes are not characters."""

from pathlib import Path

import pytest
from checking import faults, library
from pzjax.frontend_bridge.builtin.check import check
from pzjax.frontend_bridge.builtin.errors import FrontEndErrors
from pzjax.frontend_bridge.builtin.modules import check_file
from pzjax.frontend_bridge.errors import FrontEndError


def messages(text: bytes) -> str:
    """Give the messages on a source."""
    with pytest.raises(FrontEndErrors) as caught:
        check(text.decode("latin-1"), "dir/m.zls", library())
    return caught.value.messages


def test_a_message() -> None:
    assert messages(b"let f x = x\n\nlet node g x =\n  y + suc x\n") == (
        "dir/m.zls:4:3: typing error: unbound value `y`\n    4 |   y + suc x\n      |   ^\n"
    )


def test_a_name_that_is_almost_known() -> None:
    (fault,) = faults("let f x = suc x")
    assert fault.hint == "did you mean `succ`?"


def test_a_draw_without_a_module_of_inference() -> None:
    (fault,) = faults("let node f x = sample x")
    assert fault.hint == "`open Infer_pf` gives `sample`"


def test_the_caret_stands_below_tabs_and_characters_of_several_bytes() -> None:
    text = 'let f x =\t"déjà" + 1\n'.encode()
    assert messages(text).splitlines()[1:3] == [
        '    1 | let f x =\t"déjà" + 1',
        "      |          \t^^^^^^",
    ]


def test_a_letter_outside_ascii_is_one_fault() -> None:
    (line, *_) = messages("let é x = x\n".encode()).splitlines()
    assert line == "dir/m.zls:1:5: lexer error: unexpected character 'é'"


def test_a_place_of_several_lines_is_shown_by_its_first() -> None:
    text = b"let node f c = o where rec match c with\n  | true -> do o = 1 done\n"
    assert "39" not in messages(text).splitlines()[0]
    assert messages(text).splitlines()[2].endswith("^" * 12)


def test_an_unknown_module_is_the_only_fault() -> None:
    found = faults("open Nowhere\nlet f x = there x\nlet g x = f x\n")
    assert [(fault.phase.value, fault.message) for fault in found] == [
        ("scoping", "there is no module Nowhere")
    ]


def test_modules_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a.zls").write_text("let f x = B.g x")
    (tmp_path / "b.zls").write_text("let g x = A.f x")
    with pytest.raises(FrontEndError, match="these modules need one another: A -> B -> A"):
        check_file(tmp_path / "a.zls", [tmp_path])


def test_faults_of_a_needed_module_are_told_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.zls").write_text("let f x = B.g x")
    (tmp_path / "b.zls").write_text("let g x = y")
    with pytest.raises(FrontEndErrors, match=r"b\.zls:1:11: typing error: unbound value `y`"):
        check_file(tmp_path / "a.zls", [tmp_path])


def test_a_source_is_preferred_to_an_interface(tmp_path: Path) -> None:
    (tmp_path / "b.zls").write_text("let g x = x + 1")
    (tmp_path / "b.zli").write_text("val g : bool -> bool")
    (tmp_path / "a.zls").write_text("open B\nlet f x = g x + 2")
    assert check_file(tmp_path / "a.zls", [tmp_path]).interface.values.keys() == {"f"}


def test_names_of_a_module_are_seen_from_the_last_open_on(tmp_path: Path) -> None:
    (tmp_path / "b.zli").write_text("val g : int -> bool\ntype t = A")
    (tmp_path / "c.zli").write_text("val g : int -> float")
    (tmp_path / "a.zls").write_text("open C\nopen B\nlet f x = (g x, C.g x, A, B.A)")
    (value,) = check_file(tmp_path / "a.zls", [tmp_path]).interface.values.values()
    from pzjax.frontend_bridge.builtin.signatures import names_in
    from pzjax.frontend_bridge.dump.types import show_type

    assert show_type(value.type, names_in("A")) == "int -> bool * float * B.t * B.t"

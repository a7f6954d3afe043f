"""What is told of modules that are not there: the same by both front ends."""

from pathlib import Path

import pytest
from fake_tools import FakeZelusDump
from pzjax.frontend_bridge import interfaces
from pzjax.frontend_bridge.errors import FrontEndError
from pzjax.frontend_bridge.front_end import dump, module

NOT_FOUND = "Cannot find the compiled interface file foo.zci."


def refusal(text: str, front_end: str) -> str:
    """Give what is told of a program in the folder `d`, with `-I p`."""
    Path("d").mkdir(exist_ok=True)
    Path("d/main.zls").write_text(text)
    with pytest.raises(FrontEndError) as raised:
        dump(Path("d/main.zls"), ["-I", "p", "--frontend", front_end])
    return raised.value.messages


@pytest.fixture(params=["builtin", "ocaml"])
def front_end(request: pytest.FixtureRequest, fake: FakeZelusDump) -> str:
    """Each front end; zelus-dump does not find the module Foo."""
    fake.path.write_text(fake.path.read_text().replace("File $1: error", NOT_FOUND))
    return str(request.param)


def test_a_missing_module_is_told_with_its_place_and_where_it_was_looked_for(
    front_end: str,
) -> None:
    assert refusal("(* BAD *)\nlet x = 1 + Foo.y", front_end) == (
        "d/main.zls:2:13: scoping error: there is no module Foo\n"
        "    2 | let x = 1 + Foo.y\n"
        "      |             ^^^\n"
        "  hint: looked for `foo.zls` and `foo.zli` in these folders: ., p, d\n"
    )


@pytest.mark.parametrize(
    ("module", "instead"),
    [
        ("Infer_ds_nogc", "Infer_pf"),
        ("Infer_is", "Infer_pf"),
        ("Graphics", "Scope records curves"),
    ],
)
def test_what_is_not_supported_is_told_by_name(front_end: str, module: str, instead: str) -> None:
    told = refusal(f"open Probzelus\nopen {module}\nlet x = 1", front_end)
    first, *_, hint = told.splitlines()
    assert first == (f"d/main.zls:2:6: scoping error: the module {module} is not supported yet")
    assert instead in hint


def test_a_module_of_the_user_is_taken_before_all_others(front_end: str) -> None:
    Path("d").mkdir()
    Path("d/node.zls").write_text("let one = 1")
    Path("d/main.zls").write_text("let x = Node.one")
    assert dump(Path("d/main.zls"), ["--frontend", front_end])


def test_what_the_library_has_is_supported(
    fake: FakeZelusDump, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("node.zli").write_text("val one : int")
    own = [*interfaces.own_interfaces(), Path("node.zli").absolute()]
    monkeypatch.setattr(interfaces, "own_interfaces", lambda: own)
    Path("d").mkdir()
    Path("d/main.zls").write_text("let x = Node.one")
    assert dump(Path("d/main.zls"), ["--frontend", "ocaml"])


def test_a_compiled_interface_alone_is_told() -> None:
    Path("p").mkdir()
    Path("p/foo.zci").write_text("of some compiler")
    assert "`p/foo.zci` alone does not say what it does" in refusal("open Foo", "builtin")


@pytest.mark.parametrize("content", ["", "of another compiler"])
def test_a_compiled_interface_hides_no_source(front_end: str, content: str) -> None:
    Path("p").mkdir()
    Path("d").mkdir()
    Path("p/foo.zls").write_text("let two = 2")
    Path("foo.zci").write_text(content)
    Path("d/foo.zci").write_text(content)
    Path("d/main.zls").write_text("let node main () = Foo.two")
    assert dump(Path("d/main.zls"), ["-I", "p", "--frontend", front_end])


def test_what_else_is_wrong_is_told_too() -> None:
    told = refusal(
        "let node f x = Foo.g x + 1\nlet node g x = unknown x\nlet node h x = x +. true\nlet node k x = f x\n",
        "builtin",
    )
    heads = [line for line in told.splitlines() if line.startswith("d/main.zls")]
    assert heads == [
        "d/main.zls:1:16: scoping error: there is no module Foo",
        "d/main.zls:2:16: typing error: unbound value `unknown`",
        "d/main.zls:3:21: typing error: this expression has type bool, but float is expected",
    ]
    told = refusal("open Foo\nlet node f x = unknown x\nlet node h x = x +. true\n", "builtin")
    heads = [line for line in told.splitlines() if line.startswith("d/main.zls")]
    assert heads == [  # `unknown` may be a value of Foo
        "d/main.zls:1:6: scoping error: there is no module Foo",
        "d/main.zls:3:21: typing error: this expression has type bool, but float is expected",
    ]


@pytest.mark.parametrize("ending", ["zls", "zli"])
def test_a_module_of_the_user_with_the_name_of_one_of_the_library_is_refused(ending: str) -> None:
    Path("d").mkdir()
    Path(f"d/scope.{ending}").write_text("type color = Red | Green")
    if ending == "zli":
        Path("d/scope.py").touch()
    Path("d/colors.zls").write_text("let first = Scope.Red")
    Path("d/main.zls").write_text("let x = Colors.first")
    with pytest.raises(FrontEndError) as raised:
        module(Path("d/main.zls"), ["--frontend", "builtin"])
    assert raised.value.messages == (
        f"d/colors.zls:1:13: scoping error: the module Scope is the file d/scope.{ending}, "
        "and one of pzjax's library too\n"
        "    1 | let first = Scope.Red\n"
        "      |             ^^^^^\n"
        "  hint: give the file another name, and the module here; without the file, Scope is the library's\n"
    )


def test_the_original_library_may_be_on_the_search_path() -> None:
    Path("lib").mkdir()
    Path("lib/scope.zli").write_text("val window: string -> float -> float")
    Path("lib/node.zls").write_text("let node f x = x")
    Path("list.zli").write_text("val length: 'a list -> int")
    Path("main.zls").write_text("let node main () = List.length [1; 2]\n")
    assert module(Path("main.zls"), ["--frontend", "builtin", "-I", "lib"]).name == "Main"


def test_a_program_may_have_the_name_of_a_module_of_the_library() -> None:
    Path("node.zls").write_text("open List\nlet node main () = 1")
    assert module(Path("node.zls"), ["--frontend", "builtin"]).name == "Node"

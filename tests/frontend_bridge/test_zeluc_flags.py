"""Reading zeluc's flags."""

import pytest
from pzjax.frontend_bridge.flags import CommandLine, parse


def test_each_flag_goes_where_it_belongs() -> None:
    words = "-dump -I a -s main -noinit -inline 3 -i -deps -I=b -o=x -zci-dir z f.zli g.zls"
    assert parse(words.split()) == CommandLine(
        dump=True,
        files=("f.zli", "g.zls"),
        includes=("a", "b"),
        zci_dir="z",
        for_all=("-noinit", "-inline", "3"),
        for_one=("-s", "main", "-i", "-o", "x"),
    )


def test_stdlib_replaces_the_search_path_before_it() -> None:
    line = parse(["-I", "lost", "-stdlib", "lib", "-I", "kept"])
    assert (line.library, line.includes) == ("lib", ("kept",))


@pytest.mark.parametrize("words", ["--frontend builtin", "-frontend=builtin"])
def test_the_front_end_is_chosen(words: str) -> None:
    assert parse(words.split()) == CommandLine(frontend="builtin")


@pytest.mark.parametrize("flag", ["-s", "-I", "-stdlib", "-o"])
def test_a_value_is_never_a_flag_or_a_file(flag: str) -> None:
    line = parse([flag, "-dump"])
    assert not line.dump
    assert line.files == ()


@pytest.mark.parametrize("word", ["-unknown", "-I", "-inline", "-v=1", "-"])
def test_what_is_not_understood_is_left_to_the_tool(word: str) -> None:
    line = parse(["-dump", word])
    assert (*line.for_all, *line.for_one) == (word,)


@pytest.mark.parametrize("flag", ["-version", "-where"])
def test_flags_that_ask_for_an_answer(flag: str) -> None:
    assert parse([flag]).tells


@pytest.mark.parametrize("flag", ["-help", "--help"])
def test_help(flag: str) -> None:
    assert parse([flag]).help

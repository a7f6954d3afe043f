"""The comparison of traces: exact but for floats, and every program has what it needs."""

import pytest

from .corpus import PROGRAMS, difference, programs


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("1 2.5\n", "1 2.5\n"),
        ("x=0.333333333333;", "x=0.3333333333331;"),
        ("1e+15 inf -nan", "1000000000000000. inf nan"),
    ],
)
def test_floats_may_differ_by_their_rounding(expected: str, got: str) -> None:
    assert difference(expected, got) is None


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("1", "2"),
        ("1", "1."),
        ("0.333333333333", "0.33333333334"),
        ("true 1.5", "false 1.5"),
        ("a\nb", "a"),
        ("inf", "-inf"),
        ("inf", "1e+300"),
        ("0.", "-0."),
        ("information", "nanformation"),
    ],
)
def test_everything_else_is_exact(expected: str, got: str) -> None:
    assert difference(expected, got) is not None


def test_every_program_has_its_dump_and_its_trace() -> None:
    for program in programs():
        assert program.trace(".expected"), program.name
        for source in program.sources:
            made = ".sexp" if source.suffix == ".zls" else ".py"
            assert source.with_suffix(made).exists(), source.name


def test_no_trace_is_left_without_its_program() -> None:
    known = {source.with_suffix("") for program in programs() for source in program.sources}
    made = [
        path for suffix in ("sexp", "expected", "pure") for path in PROGRAMS.rglob(f"*.{suffix}")
    ]
    assert {path.with_suffix("") for path in made} <= known

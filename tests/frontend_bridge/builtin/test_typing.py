"""Signatures as the original compiler infers and prints them, and what it refuses.

The signatures were compared with those that `zeluc -i` of the original prints;
`test_against_the_original.py` does so again where it is installed.
"""

import pytest
from checking import checked, faults, signatures
from typing_cases import REFUSED, SIGNATURES


@pytest.mark.parametrize(("source", "expected"), SIGNATURES)
def test_signatures(source: str, expected: list[str]) -> None:
    assert [line for line in signatures(source) if line.startswith("val")] == expected


@pytest.mark.parametrize(("source", "message"), REFUSED)
def test_refused(source: str, message: str) -> None:
    found = faults(source)
    assert [fault.phase.value for fault in found] == ["typing"]
    assert message in found[0].message


def test_type_declarations() -> None:
    source = "type t = A | B of int * t\ntype ('a, 'b) r = { l : 'a; m : 'b list }\ntype u = int * t\ntype v"
    assert signatures(source) == [
        "type t = A | B of int * t",
        "type ('a, 'b) r = { l : 'a; m : 'b list }",
        "type u = int * t",
        "type v",
    ]


def test_every_wrong_declaration_is_reported_once() -> None:
    source = """
let f x = x +. 1
let g x = f x + 1
let node h x = y where rec y = y + x
let node k x = 0 -> pre (pre x)
let node m x = x
let node z x = y
let node z x = z x
"""
    phases = [(fault.at.line, fault.phase.value) for fault in faults(source)]
    assert phases == [(2, "typing"), (4, "causality"), (5, "initialization"), (7, "typing")]


@pytest.mark.parametrize(
    ("patterns", "missing"),
    [
        (["0", "1", "3"], "2"),
        (["-1"], "0"),
        (["true"], "false"),
        (["A", "C(true, 3)"], "B(_)"),
        (["A", "B 0", "C(_, _)"], "B(1)"),
        (["(true, 0)", "(false, _)"], "(true, 1)"),
        (["{ u = A; v = true }"], "{ u = B(_); v = _ }"),
        (['"a"', '""'], '"aa"'),
        (["'a'", "'b'"], "'c'"),
        (["1.0"], "0.0"),
    ],
)
def test_a_match_that_leaves_values_out_is_a_warning(patterns: list[str], missing: str) -> None:
    types = "type t = A | B of int | C of bool * int\ntype r = { u : t; v : bool }\n"
    cases = " ".join(f"| {pattern} -> do y = 1 done" for pattern in patterns)
    module = checked(f"{types}let node f x = y where rec init y = 0 and match x with {cases}")
    assert [(at.line, at.column, text) for at, text in module.warnings] == [
        (3, 42, f"not all values are matched: {missing} is left out")
    ]


def test_a_case_that_is_never_used_is_a_warning() -> None:
    source = "let f x = match x with (_, true) -> 1 | (0, false) -> 2 | (_, false) -> 3 | _ -> 4"
    module = checked(source)
    assert [(at.column, text) for at, text in module.warnings] == [(76, "this case is never used")]


def test_what_is_known_of_variables() -> None:
    source = (
        "let node f c = (x, y, s) where rec init x = 0 and x = last x + c and y = x and emit s = y"
    )
    module = checked(source)
    known = {name.source: info for name, info in module.variables.items()}
    assert known["x"].held
    assert known["x"].initialised
    assert known["y"].sort.value == "state"
    assert not known["y"].initialised
    assert signatures(source) == ["val f : int -D-> int * int * int signal"]

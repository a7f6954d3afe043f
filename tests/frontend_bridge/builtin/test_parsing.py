"""What sources mean, what is wrong with them, and how fast and how deep they are read."""

import time
from pathlib import Path

import pytest
from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.parsing.source import parse
from pzjax.frontend_bridge.dump.deep import run_deep
from trees import body

PROGRAMS = Path(__file__).parents[2] / "conformance" / "programs"


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("0 fby n + 1", "(+ (fby 0 n) 1)"),
        ("pre x + 1", "(+ (pre x) 1)"),
        ("pre a fby b", "(fby (pre a) b)"),
        ("-a fby b", "(~- (fby a b))"),
        ("x fby y fby z", "(fby x (fby y z))"),
        ("1 -> pre n + m -> 3", "(-> 1 (-> (+ (pre n) m) 3))"),
        ("a -> b, c", "(, (-> a b) c)"),
        ("if c then a else b, d", "(if c a (, b d))"),
        ("if c then a else b -> d", "(if c a (-> b d))"),
        ("if c then a; b else d; e", "(; (if c (; a b) d) e)"),
        ("match x with 0 -> a | _ -> b; c", "(; (match x a b) c)"),
        ("a, b fby c, d", "(, a (fby b c) d)"),
        ("(a, b), c", "(, (, a b) c)"),
        ("not a or b && c & d", "(or (not a) (& (&& b c) d))"),
        ("a = b = c", "(= (= a b) c)"),
        ("a + 1 :: l", "(+ a (:: (, 1 l)))"),
        ("1 :: a + b", "(:: (, 1 (+ a b)))"),
        ("a - b - c * d", "(- (- a b) (* c d))"),
        ("a ** b ** c", "(** (** a b) c)"),
        ("a ^ b ^ c", "(^ a (^ b c))"),
        ("f -1 x", "(- f (1 x))"),
        ("f (-1) x", "(f -1 x)"),
        ("- 1 + 2", "(+ -1 2)"),
        ("-. x *. y", "(*. (~-. x) y)"),
        ("~- f x", "(~- (f x))"),
        ("?s && b", "(&& (test s) b)"),
        ("f x.a y", "(f x.a y)"),
        ("v.(i + 1) + 2", "(+ (get v (+ i 1)) 2)"),
        ("C(1, 2)", "(C 1 2)"),
        ("C((1, 2))", "(C 1 2)"),
        ("[1; 2]", "(:: (, 1 (:: (, 2 []))))"),
        ("f (+) last x", "(f + last x)"),
        ("let y = 1 in y; z", "(let (; y z))"),
        ("(match x with 0 -> 1 | _ -> 2 end) + 1", "(+ (match x 1 2) 1)"),
    ],
)
def test_precedence(source: str, tree: str) -> None:
    assert body(source) == tree


@pytest.mark.parametrize(
    ("source", "message", "hint"),
    [
        ("let f x = x +\n", "expected an expression, found the end of the file", None),
        (
            "let f x = not pre x",
            "expected the end of the declaration, found the keyword `pre`",
            None,
        ),
        ("let f x = f v.(0)", "expected the end of the argument, found `.`", "parentheses"),
        ("let f x = f l :: l", "expected the end of the argument, found `::`", "parentheses"),
        ("let f x = (x + 1 : int)", "expected `)`, found `:`", "((a + b) : int)"),
        ("let node f x = y where rec y = 1 until", "expected the end", None),
        ("let f = 1 where x = 2", "expected the end of the declaration", "let .. in"),
        ("let f x = C x y", "expected `C` applied once", "C(e1, e2)"),
        ("let f x = [| x |]", "expected `|`", "forall"),
        ("val f : int", "expected a declaration", None),
        (
            "let node f c = automaton A -> do 1 until c then B until c then A | B -> do 2 done",
            "a second `until` in one state",
            "`until .. then B else .. then A`",
        ),
        (
            "let node f c = o where rec automaton A -> do o = 1 unless c then B unless c then A "
            "| B -> do o = 2 done",
            "a second `unless` in one state",
            "`unless .. then B else .. then A`",
        ),
    ],
)
def test_what_was_expected(source: str, message: str, hint: str | None) -> None:
    _, faults = parse(source, "M")
    assert message in faults[0].message
    assert hint is None or hint in str(faults[0].hint)


@pytest.mark.parametrize("words", [("until", "until"), ("unless", "unless"), ("unless", "until")])
def test_the_state_around_an_automaton_without_end_goes_on(words: tuple[str, str]) -> None:
    inner, outer = words
    states = f"X -> do o = 1 {inner} c then Y | Y -> do o = 2 {inner} c then X"
    text = f"let node f c = o where rec automaton A -> do automaton {states} {outer} c then A"
    program, faults = parse(text, "M")
    assert not faults
    (automaton,) = (
        n
        for n in syntax.NODES.all(program.declarations)
        if isinstance(n, syntax.Automaton) and n.states[0].name == "A"
    )
    assert [len(state.transitions) for state in automaton.states] == [1]


def test_every_wrong_declaration_is_reported() -> None:
    source = "let f x = x + )\nlet h x = x\nlet g x = (x ]\nlet k x = let in x\n"
    program, faults = parse(source, "M")
    assert [fault.at.line for fault in faults] == [1, 3, 4]
    assert [getattr(found, "name", None) for found in program.declarations] == ["h"]


def test_a_declaration_taken_for_a_part_of_the_one_before() -> None:
    _, faults = parse("let f x = x +\nlet g x = x\nlet h x = x\n", "M")
    assert [fault.at.line for fault in faults] == [2]
    assert faults[0].hint == "the declaration that starts on line 1 may not be complete"


@pytest.mark.parametrize(
    "body",
    [
        "x where rec der x = 1.0 init 0.0 reset up(x -. 1.0) -> 0.0 | z on (x > 2.) -> 1.0",
        "x where rec period p = (0.5) and x = period (0.1|0.5)",
        "present (init) -> 1 | (period (0.1)) -> 2 else 0",
        "present up (x) -> 1 else 0",
        "disc x",
        "x where rec automaton A -> do der x = 1.0 until up(x) then B | B -> do der x = 2. done",
    ],
)
def test_continuous_time_is_parsed(body: str) -> None:
    _, faults = parse(f"let hybrid f x = {body}", "M")
    assert not faults


def test_numbers_of_nodes_are_unique() -> None:
    program, _ = parse("let node f (x, y) = match x with 0 -> [y; 1 + 2] | _ -> [- y] end", "M")
    numbers = [node.number for node in syntax.NODES.all(program.declarations)]
    assert len(numbers) == len(set(numbers))
    assert max(numbers) < program.next_number


def test_places_cover_what_they_stand_for() -> None:
    program, _ = parse("let f x =\n  g (x + 1)\n", "M")
    (function,) = program.declarations
    assert isinstance(function, syntax.Function)
    at = function.body.at
    assert (at.line, at.column, at.end_line, at.end_column) == (2, 2, 2, 11)


@pytest.mark.parametrize(
    ("before", "doc"),
    [
        ("(* The speed, in m/s. *)\n", "The speed, in m/s."),
        ("(** x: metres,\n    y: seconds (* both *) *)\n", "x: metres,\ny: seconds (* both *)"),
        ("(* A file. *)\n\n(* One\n\n     two\n   three *)\n", "One\n\n  two\nthree"),
        ('(* a *)\n(* "*)" \xc3\xa9 *) ', '"*)" é'),
        ("(* A file. *)\n\n", ""),
        ("let a = 1 (* of a *)\n", ""),
        ("let a = 1 (* of a *)\n\n(* own *)\n", "own"),
        ("let a = 1;; (* of a *)\n", ""),
        ("", ""),
    ],
)
@pytest.mark.parametrize("declared", ["let node f x = x\n", "let f = 1", "let atomic node f x = x"])
def test_a_declaration_has_the_comment_above_it(before: str, doc: str, declared: str) -> None:
    program, faults = parse(before + declared, "M")
    assert not faults
    assert program.declarations[-1].doc == doc  # type: ignore[union-attr]


def test_deep_nesting() -> None:
    depth = 20_000
    source = "let f x = " + "(" * depth + "x" + ")" * depth
    _, faults = run_deep(lambda: parse(source, "M"))
    assert not faults


def test_speed() -> None:
    """200 KB/s are asked for; 900 were measured on the 2-core machine of development."""
    text = "\n".join(path.read_text("latin-1") for path in sorted(PROGRAMS.glob("*.zls")))
    best = 0.0
    for _ in range(3):
        start = time.process_time()
        _, faults = parse(text, "M")
        best = max(best, len(text) / 1000 / (time.process_time() - start))
        assert not faults
        if best > 200:
            break
    assert best > 200

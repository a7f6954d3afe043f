"""The reader: the module of a dump, or one error that says where, what and what instead."""

import contextlib
import math
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.grammar import DUMP
from pzjax.frontend_bridge.dump.printer import print_module
from pzjax.frontend_bridge.dump.reader import read_module
from pzjax.frontend_bridge.dump.schema import Choice, Form, Syntax
from pzjax.frontend_bridge.dump.sexp import DumpError

HERE = Path(__file__).parent
EVERY_FORM = (HERE / "data" / "every_form.dump").read_bytes()
FORMAT = (HERE.parents[2] / "frontend_bridge" / "dump" / "FORMAT.md").read_text()

HEADER = '(zelus-dump (format 1) (producer "p") (module "M") (source "m.zls") (digest "d")'


def dump(code: str) -> bytes:
    return f"{HEADER} (needs) (exports) (code {code}))".encode()


def in_method(inst: str) -> bytes:
    """A dump whose only instruction is the body of the step of machine main."""
    method = f'(method "step" (params) (returns (name "t")) {inst})'
    machine = f'(machine "main" (at) discrete (params) (memories) (instances) (methods {method}))'
    return dump(machine)


def read_exp(text: str) -> obc.Exp:
    (declaration,) = read_module(dump(f'(let "x" (at) (exp {text}))'), "x").declarations
    assert isinstance(declaration, obc.LetDecl)
    assert isinstance(declaration.body, obc.Eval)
    return declaration.body.exp


def fault(data: bytes) -> DumpError:
    with pytest.raises(DumpError) as caught:
        read_module(data, "x.dump")
    assert "\n" not in str(caught.value)
    return caught.value


# --- the grammar --------------------------------------------------------------------------------


def forms(syntax: Syntax = DUMP) -> Iterator[Form]:
    seen: set[int] = set()
    pending: list[Syntax] = [syntax]
    while pending:
        syntax = pending.pop()
        if id(syntax) in seen:
            continue
        seen.add(id(syntax))
        if isinstance(syntax, Choice):
            pending.extend(syntax.forms.values())
        elif isinstance(syntax, Form):
            pending.extend(part.syntax for part in syntax.parts)
            if not syntax.bare:
                yield syntax


def test_the_table_has_the_tags_of_the_format() -> None:
    grammar = FORMAT.split("```")[1]
    rules = re.sub(r"(?<=[^ \n=])   +[^ (|].*", "", re.sub(r" +::=", " ::=", grammar))
    words = set(re.findall(r"\(([a-z][a-z0-9-]*)(?=[ )])", rules)) - {"lname"}
    assert words == {form.word for form in forms() if form.word} | {"at"}


def test_the_table_has_the_forms_of_the_format() -> None:
    text = " ".join(FORMAT.split())
    assert {form.name for form in forms() if form.name not in text} == {
        # The same, spelled in another way there.
        "(format N)",
        "(zelus-dump (format N) (producer S) (module S) (source S) (digest S) (needs S*) "
        "(exports export*) (results result*)? (code decl*))",
        "(arrow kind type type id?)",
        "(bool bool)",
        "(call S lname? target exp*)",
        "(when exp inst inst?)",
    }


def test_a_dump_with_every_form_comes_back() -> None:
    text = EVERY_FORM.decode()
    assert all(f"({form.word}" in text for form in forms() if form.word)
    assert print_module(read_module(EVERY_FORM, "every_form.dump")) == text


# --- values -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(int 0)", obc.Int(0)),
        (f"(int {-(10**30)})", obc.Int(-(10**30))),
        ("(bool false)", obc.Bool(False)),
        ("(char 255)", obc.Char(255)),
        ('(float "0.1")', obc.Float(0.1)),
        ('(float "1.")', obc.Float(1.0)),
        ('(float "1e+300")', obc.Float(1e300)),
        ('(float "5e-324")', obc.Float(5e-324)),
        ('(float "-inf")', obc.Float(-math.inf)),
        ('(float "nan")', obc.Float(math.nan)),
        (r'(string "a\\\\b\\x00\\xff\"")', obc.String(b'a\\b\x00\xff"')),
        (r'(string "\\\\x41")', obc.String(rb"\x41")),
    ],
)
def test_constants(text: str, value: obc.Immediate) -> None:
    assert read_exp(text) == obc.Const(value)


def test_negative_zero() -> None:
    match read_exp('(float "-0")'):
        case obc.Const(obc.Float(value)):
            assert math.copysign(1, value) == -1


def test_calls() -> None:
    one, instance = obc.Const(obc.Int(1)), obc.Ident("s", 4)
    own, other = obc.LongName(None, "m"), obc.LongName("M", "m")
    assert read_exp('(call "f" (self) (int 1))') == obc.Call("f", None, None, (), (one,))
    assert read_exp('(call "f" "m" (self))') == obc.Call("f", own, None, (), ())
    assert read_exp('(call "f" ("M" "m") (instance ("s" 4) (int 1)))') == obc.Call(
        "f", other, instance, (one,), ()
    )


# --- faults -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"(a)", "this is not a dump: expected (zelus-dump ...), found (a ...)"),
        (b"()", "this is not a dump: expected (zelus-dump ...), found an empty list"),
        (b"(zelus-dump)", "expected (format 1) after zelus-dump, found nothing"),
        (b'(zelus-dump (format "1"))', "expected (format 1), found (format ...)"),
        (b"(zelus-dump (producer 1))", "expected (format 1), found (producer ...)"),
        (
            b"(zelus-dump (format 2) (new-clause))",
            "the dump has format 2, only 1 is supported; make the dump again with the zelus-dump "
            "that came with this pzjax",
        ),
        (
            dump("").replace(b'"M"', b'""'),
            'expected the name of the module of this dump, found the string ""',
        ),
        (dump("").replace(b" (needs)", b""), "exports: expected (needs S*), found (exports ...)"),
        (dump("(frob)"), "code: unknown tag frob, expected a declaration"),
        (dump('(open "M") 3'), "code: expected a declaration, found the integer 3"),
        (dump('"x"'), 'code: expected a declaration, found the string "x"'),
        (dump('(let "x" (at))'), 'code / let "x": expected (let S at inst), found 2 parts'),
        (dump("(let x (at) (exp (unit)))"), "code / let: expected a string, found the symbol x"),
        (
            dump('(let "x" (at 1 2) (exp (unit)))'),
            'code / let "x": expected (at N N N N) or (at), found (at ...)',
        ),
        (
            dump('(types (type "t" (params) (at) (variant)))'),
            'code / type "t": expected (variant constr+), found 0 parts',
        ),
        (
            in_method("(exp (frob 1))"),
            'code / machine "main" / method "step": unknown tag frob, expected an expression',
        ),
    ],
)
def test_faults(data: bytes, message: str) -> None:
    assert fault(data).message == message


@pytest.mark.parametrize(
    ("inst", "message"),
    [
        ("(exp)", "expected (exp exp), found 0 parts"),
        ("(exp (unit) (unit))", "expected (exp exp), found 2 parts"),
        ("(exp 3)", "expected an expression, found the integer 3"),
        ("(exp (int x))", "expected an integer, found the symbol x"),
        ("(exp (char 256))", "expected an integer from 0 to 255, found the integer 256"),
        ("(exp (bool 1))", "expected one of true, false, found the integer 1"),
        ("(exp (float 1))", 'expected a float in a string, such as "0.5", found the integer 1'),
        ('(exp (float "1e999"))', "expected a float in a string"),
        ('(exp (float "1_0"))', "expected a float in a string"),
        ('(exp (float " 1"))', "expected a float in a string"),
        (r'(exp (string "\\n"))', r"a string has a backslash before something else than \ or xHH"),
        (r'(exp (global "\\xFF"))', "a string has a backslash"),
        ("(exp (local x))", 'expected an identifier, such as ("x" 1), found the symbol x'),
        ('(exp (global ("a" "b" "c")))', "expected a global name"),
        ('(exp (call "f" (frob)))', "unknown tag frob, expected (self) or (instance id exp*)"),
        ("(set (self))", "expected (set lstate exp), found 1 part"),
        ("(set (name x) (unit))", "unknown tag name, expected a place in the state"),
        ("(match (unit))", "expected (match exp (case pat inst)+), found 1 part"),
        ("(match (unit) (else (seq)))", "expected (case pat inst), found (else ...)"),
        ("(for up (unit))", "expected one of to, downto, found the symbol up"),
        ("(when (unit))", "expected (when exp inst inst?), found 1 part"),
        (
            '(exp (tuple (local ("x" 1)) (local ("y" 1))))',
            "identifier 1 is 'y', before it was 'x'",
        ),
    ],
)
def test_faults_of_instructions(inst: str, message: str) -> None:
    path = 'code / machine "main" / method "step": '
    assert fault(in_method(inst)).message.startswith(path + message)


def test_a_fault_has_the_place_of_the_blamed_node() -> None:
    error = fault(in_method("(seq\n (exp (unit))\n (exp\n  (frob)))"))
    assert (error.file, error.line, error.col) == ("x.dump", 4, 3)


def test_a_dump_cut_at_any_byte_is_one_fault() -> None:
    data = in_method(r'(seq (let (wild) (string "a\\x0a") (at)) (exp (global ("M" "+"))))')
    for size in range(len(data)):
        fault(data[:size])


@settings(deadline=None)
@given(data=st.data())
def test_a_damaged_dump_reads_or_is_one_fault(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(EVERY_FORM)))
    stop = data.draw(st.integers(start, min(start + 40, len(EVERY_FORM))))
    inserted = data.draw(st.sampled_from([b"", b"(", b")", b'"', b"\\", b"7", b" at ", b"(at)"]))
    with contextlib.suppress(DumpError):
        read_module(EVERY_FORM[:start] + inserted + EVERY_FORM[stop:], "x.dump")


# --- size ---------------------------------------------------------------------------------------

DEEP = {
    "expressions": ('(let "x" (at) (exp ', "(tuple ", "(unit)", ")", "))"),
    "instructions": ('(let "x" (at) ', "(exp (do ", "(seq)", "))", ")"),
    "patterns": ('(fun "x" (at) (params ', "(ptuple (wild) ", "(wild)", ")", ") (seq))"),
    "types": ('(fun "x" (at) (params (ptyped (wild) ', "(product ", '(tvar "a")', ")", ")) (seq))"),
    "states": ('(let "x" (at) (set ', "(lindex (der ", "(self)", ") (unit))", " (unit)))"),
    "faults": ('(let "x" (at) (exp ', "(tuple ", "(frob)", ")", "))"),
}
LEVELS = 100_000


@pytest.mark.parametrize("what", DEEP)
def test_any_depth(what: str) -> None:
    before, left, middle, right, after = DEEP[what]
    times = LEVELS // right.count(")")
    data = dump(before + left * times + middle + right * times + after)
    if what == "faults":
        assert fault(data).message == 'code / let "x": unknown tag frob, expected an expression'
    else:
        text = print_module(read_module(data, "x.dump"))
        assert text.replace("\n", "").replace(" ", "") == data.decode().replace(" ", "")


@pytest.mark.parametrize("tail", ["(", '(let "x" (at) (exp (unit))) '])
def test_megabytes_that_start_well_are_one_fault(tail: str) -> None:
    data = dump("").removesuffix(b"))") + tail.encode() * (2_000_000 // len(tail))
    assert "is not closed" in fault(data).message or "in one another" in fault(data).message

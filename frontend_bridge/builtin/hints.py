"""Hints: what is wrong comes in, as the words of its message; what to do about it goes out, or None.

Here is what people who come from other languages, or whose fingers slip, need to be told often.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence

from pzjax.frontend_bridge.dump.syntax import Span

_ARROW = re.compile(r"(.+?) (?:-[A-Z]*->|~D~>|->) (.+)")
_IN_TIME = re.compile(r"[^()]+? (-[CD]->) [^()]+")
_UNBOUND = re.compile(r"unbound value `([a-z_][A-Za-z0-9_']*)`")
_DRAWN = re.compile(r"(\w+) Distribution\.t")
_ONE_EXPR = re.compile(r"'?\w+ (?:\w+\.)?expr")
_EXPR = re.compile(r"(\w+) (?:\w+\.)?expr")

_INSTEAD = {
    "==": "equality is `=`",
    "!=": "what is not equal is `<>`",
    "!": "write `not x`",
    "//": "comments stand between (* and *)",
    "/*": "comments stand between (* and *)",
    "disc": "in a condition and as an argument it stands in parentheses: `(disc x)`",
    "period": "in a condition and as an argument it stands in parentheses: `(period (0.5))`",
    ":": "an equation is written `x = e`; a type stands in parentheses: `(x : int)`",
    "'": "a character stands between two: 'a'",
    "%": "the remainder is `x mod y`",
}
"""What to write for words of other languages."""


_EXPECTED = {
    ("`=`", "~"): "a draw is an equation: `x = sample (d)`",
    ("`=`", "let"): "a node is written `let node f (x) = y where rec y = ..`",
    ("`else`", "then"): "a further condition is `else if`",
    ("`->`", "when"): "a case has no guard: test the condition by `if` in what follows the arrow",
    (
        "a kind or a name",
        "rec",
    ): "no function calls itself: go on in time by `fby`, over cells by `forall`",
    ("the end of the declaration", "and"): "of two conditions that both hold: `a && b`",
    ("the end of the declaration", "or"): "of two conditions of which one holds: `a || b`",
    (
        "the end of the declaration",
        "do",
    ): "a loop is `forall i in 0 .. (n - 1) do .. done`, in an equation",
    ("the end of the declaration", "|"): "constructors begin with a capital",
    (
        "a pattern",
        "[",
    ): "there are no patterns of lists: `List.length`, `List.hd` and `List.tl` take them apart",
    ("`}`", ","): "fields are separated by `;`",
    ("`:`", "="): "the type of a field stands after `:`",
    ("`)`", ","): "a part with a type has parentheses of its own: `((x : float), (y : int))`",
    ("a constructor", "("): (
        "another transition of the same state begins with `else`: `until (a) then A else (b) then B`"
    ),
}
"""What to write where one word was expected and another found."""


EFFECTS = ("observe", "factor", "print_endline", "print_string", "print_int", "print_float")
"""Functions that are called for what they do."""

_NOT_THERE = {
    "down": "what falls through 0 is `up(-. x)`",
    "round": "the nearest whole number is `floor (x +. 0.5)`",
    "%": _INSTEAD["%"],
    "try": "there are no exceptions",
}
"""What to write for what one would look for."""


def similar(name: str, names: Iterable[str]) -> str | None:
    """What may be meant by a name."""
    if name in _NOT_THERE:
        return _NOT_THERE[name]
    close = difflib.get_close_matches(name, sorted(set(names)), n=1, cutoff=0.7)
    return f"did you mean `{close[0]}`?" if close else None


def of_token(expected: str, found: str, *, keyword: bool) -> str | None:
    """For a word that does not belong where it stands."""
    if expected in ("a name", "a parameter", "a pattern"):
        if keyword:
            return f"`{found}` is a keyword: choose another name"
        if found[:1].isupper():
            return f"names of values and types begin with a small letter: `{found[0].lower()}{found[1:]}`"
    return _INSTEAD.get(found)


def of_pair(expected: str, found: str) -> str | None:
    """For a word that stands where a certain other one is expected."""
    return _EXPECTED.get((expected, found))


def of_types(found: str, wanted: str) -> str | None:
    """For a type that is another one than the expected one, both as they are written."""
    parts = [one.split(" * ") for one in (found, wanted)]
    same = len(parts[0]) == len(parts[1])
    types = {pair for pair in zip(*parts, strict=True) if len(set(pair)) > 1} if same else set()
    if types and all(_EXPR.sub(r"\1", other) == own for own, other in types):
        return "where an expression is expected, a constant is written `const (e)`"
    if types and all(_EXPR.sub(r"\1", own) == other for own, other in types):
        return "an expression may be random: compute with `+~`, `*~`, `ite`, .., or draw it, `eval (e)`"
    results = [one.rpartition("> ")[2] for one in (found, wanted)]
    ones = [bool(_ONE_EXPR.fullmatch(one)) for one in results]
    if ones == [False, True] and "expr" in results[0]:
        return "it is to be one expression: `pair (a, b)` of two, `lst l` of a list, `array a` of an array"
    if types == {("int", "float")}:
        return "a float has a dot: 5.0; so have operators on floats: +. -. *. /.; `float` makes a float of an int"
    if types == {("float", "int")}:
        return (
            "operators on floats end in a dot: +. -. *. /.; an int has none: 5; "
            "`int_of_float` makes an int of a float"
        )
    if found == "string" and wanted in ("int", "float"):
        return f"strings are joined with `^`; `{wanted}_of_string` reads a number"
    if wanted == "string" and found in ("int", "float"):
        return f"`string_of_{found}` makes a string of it"
    if (found, wanted) == ("bool", "zero"):
        return "in continuous time a condition is an event: `up(e)`, `period (p)`, or `z on b`"
    if (found, wanted) == ("zero", "bool"):
        return "an event is no boolean: test it with `present z -> .. else ..` in a `hybrid` node"
    if found == "zero" and wanted.endswith(" signal"):
        return "an event has no value: test it by its name alone, `present z -> ..`"
    if found.endswith(" signal") and not wanted.endswith("signal"):
        if wanted == "bool":
            return "test a signal with `?s`, or with a pattern: `s(v)`"
        return "a signal has a value only where it is present: `present s(v) -> .. else ..`"
    pairs = re.fullmatch(r"\(?(.+?)(?: \* \1)+\)? list", found)
    if pairs and wanted == f"{pairs[1]} list":
        return "the elements of a list are separated by `;`: [1; 2]"
    if re.fullmatch(r".+ \* .+ list", found) and re.fullmatch(r".+ \* .+ list", wanted):
        return "all elements of a list have one type"
    kinds = tuple(match and match[1] for match in map(_IN_TIME.fullmatch, (found, wanted)))
    if kinds == ("-C->", "-D->"):
        return (
            "what runs hybrid nodes is declared with `let hybrid`; a discrete node lets one go on "
            "for a time by `advance` of Zelus_jax"
        )
    if kinds == ("-D->", "-C->"):
        return "a node has no steps between events: run it in a handler, `present z -> do .. done`"
    if _DRAWN.sub(r"\1", found) == wanted:
        return "a distribution is no value: draw one by `sample (d)`, or take its `mean_float (d)`"
    if re.fullmatch(r".* \* .*", found) and re.fullmatch(r"'\w+ Distribution\.t \* '\w+", wanted):
        return "what is observed is a value of a distribution: `observe (gaussian (x, 1.0), y)`"
    if re.fullmatch(r"\S+ Distribution\.t", wanted) and not found.endswith("Distribution.t"):
        if found == "float * float":
            return "parameters alone are no distribution: `gaussian (m, v)`, `beta (a, b)`, .."
        if not re.search(r"[->]|dist", found):
            return "a value is no distribution: `dirac (x)` is one that is always x"
    if found.endswith("Distribution.t") and wanted.endswith("ds_distribution"):
        return "a distribution with known parameters is given as `of_distribution (d)`"
    if found.endswith("Distribution.t") and "->" in wanted:
        return "the mean of a distribution over floats is `mean_float (d)`, and `stats_float (d)` mean and variance"
    if arrow := _ARROW.fullmatch(found):
        if "~D~>" in wanted and "~D~>" not in found:
            return "a model is declared with `let proba`"
        if arrow[2] == wanted:
            return "an argument is missing"
        if wanted == "int":
            return (
                "an argument may be missing before it: `infer` takes the number of particles first"
            )
    if any(re.fullmatch(r".+\[[^]]*\]", one) for one in (found, wanted)) and any(
        re.fullmatch(r".+ (?:array|Array\.t)", one) for one in (found, wanted)
    ):
        return "`int[3]` and the library's `int array` are two types: of the first, use `v.(i)` and `forall`"
    if "[" in found and "[" in wanted:
        return "sizes are compared as they are written: 3 + 1 is not 4"
    return None


def of_arity(name: str, wanted: int, count: int, given: Sequence[tuple[str, int]]) -> str | None:
    """For a type that has another number of arguments.

    Args:
        name: the type.
        wanted: how many it takes.
        count: how many it has.
        given: those of them that are names, each with the number of arguments that it lacks.
    """
    if wanted == 0 and count == 1 and given and given[0][1] == 1:
        return f"the argument of a type stands before it: `{name} {given[0][0]}`"
    if wanted == 1 and count > 1:
        return f"a tuple is written with `*`: `(int * bool) {name}`"
    if wanted and not count:
        return f"{'its argument stands' if wanted == 1 else 'its arguments stand'} before it: `int {name}`"
    return None


def of_arguments(name: str, wanted: int, given: list[int]) -> str | None:
    """For an application.

    Args:
        name: what is applied.
        wanted: how many parts its first parameter has: 1 where it is no tuple.
        given: the same of each argument.
    """
    if given == [wanted]:
        return None
    if len(given) == wanted and wanted > 1:
        return f"it takes one tuple: `{name} ({', '.join('..' for _ in given)})`"
    if wanted == 1 and len(given) == 1 and given[0] > 1:
        return f"it takes its arguments one after the other: `{name} {' '.join(['..'] * given[0])}`"
    return None


def of_static(name: str, count: int, *, declared_here: bool) -> str:
    """For an argument that must be static and is not.

    Args:
        name: what is applied.
        count: how many arguments it takes one after the other.
        declared_here: whether the program may declare it otherwise.
    """
    told = "static: literals, global names, static parameters, + and - on them"
    if count < 2:
        return told
    told = f"`{name}` takes {count} arguments one after the other, of which all but the last are {told}"
    if declared_here:
        names = ", ".join("xyzuvwabcd"[:count]) if count <= 10 else ".."
        told += f"; for values of each step declare it with one tuple: `{name} ({names})`"
    return told


def of_source(message: str, at: Span, lines: Sequence[str]) -> str | None:
    """For a fault of typing whose cause only the text shows: a word that is missing between two others.

    Args:
        message: what is said of it.
        at: where it is.
        lines: the source.
    """
    if found := _UNBOUND.fullmatch(message):
        return _forgotten_and(found[1], at.line, lines)
    if message.startswith("this is applied to too many arguments"):
        for number in range(at.line + 1, min(at.end_line + 1, len(lines)) + 1):
            if name := _EQUATION.match(lines[number - 1]):
                return _AND.format(name[1], number)
            if name := _EFFECT.match(lines[number - 1]):
                return f"an equation begins on line {number}: `and () = {name[1]} (..)`"
        line = lines[at.line - 1]
        if name := _EQUATION.match(line, at.end_column) or _EQUATION.match(line, _word(line, at)):
            return _AND.format(name[1], at.line)
    line = lines[at.line - 1]
    if _OF_A_FLOAT.search(line[: at.column]) and message.endswith(" float, but int is expected"):
        return "of a float: `abs_float`"
    if message.endswith("but string is expected") and _POWER.match(line, at.end_column):
        return "`^` joins strings; the power of floats is `x ** y`"
    after = _MINUS.match(line, at.end_column) if at.line == at.end_line else None
    if after and _FUNCTION_FOR_A_VALUE.fullmatch(message):
        applied = line[at.column : at.end_column]
        return f"an argument with a sign stands in parentheses: `{applied} (-{after[1]})`"
    return None


_AND = "`and` stands between equations: one for `{}` begins on line {}"
_EQUATION = re.compile(r"\s*(?:init\s+|der\s+)?([a-z_][A-Za-z0-9_']*)\s*=(?![=<>])")
_FUNCTION_FOR_A_VALUE = re.compile(r"this expression has type .* -.*> .*, but \S+ is expected")
_EFFECT = re.compile(rf"\s*({'|'.join(EFFECTS)})\b")
_OF_A_FLOAT = re.compile(r"\babs\s*\(?\s*$")
_POWER = re.compile(r"\s*\^\s*[\d(]")
_MINUS = re.compile(r"\s+-([\w.(]+)")
_OPERAND = re.compile(r"[\w'\"\])]\s+$")
_KEYWORD_BEFORE = re.compile(
    r"\b(?:and|der|do|done|emit|in|init|last|let|local|next|or|rec|where|with)\s+$"
)


def _word(line: str, at: Span) -> int:
    """Where the last word of a place begins."""
    return at.column + line[at.column : at.end_column].rstrip().rfind(" ") + 1


def _forgotten_and(name: str, line: int, lines: Sequence[str]) -> str | None:
    """For an unbound value that an equation nearby would define, were it not read as part of the one before."""
    begins = re.compile(rf"(?<![\w'.]){re.escape(name)}\s*=(?![=<>])")
    for number in range(line, min(line + 30, len(lines)) + 1):
        text = lines[number - 1]
        if number > line and re.match(r"let\b|type\b|open\b", text):
            return None
        for found in begins.finditer(text):
            before = text[: found.start()]
            operand = _OPERAND.search(before) and not _KEYWORD_BEFORE.search(before)
            if operand or not before.strip() or before.rstrip().endswith(";"):
                return _AND.format(name, number)
    return None

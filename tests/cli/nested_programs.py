"""Twenty programs on inputs and results of nested types, and values of any form to feed them with."""

from __future__ import annotations

import random
from typing import Any

from pzjax.cli.columns.kinds import (
    Array,
    Char,
    Enumeration,
    Kind,
    List,
    Number,
    Record,
    Tuple,
    Variant,
    held,
)

TYPES = """\
let static lanes = 3
let static wide = lanes + 2
type choice = None | True | Class | A'
type reading = { class : int; lambda : float; x' : choice }
type 'a held = { value : 'a; length : bool }
type shape = Nothing | Circle of float | Box of reading * string | Many of int[lanes] | False of bool option
type demand = { arrivals : int[lanes]; grid : (float * bool)[lanes - 1][wide] }
type grid = { cells : char[lanes]; inner : demand; none : unit }
type 'a tree = Leaf | Two of 'a * 'a
"""

INPUTS = {
    "statics": "int[lanes]",
    "sums": "float[3 + 1]",
    "records": "reading[lanes]",
    "demands": "demand",
    "grids": "grid[2]",
    "tuples": "(int * (float * string) * unit)[wide - lanes]",
    "variants": "shape",
    "rows": "shape[lanes]",
    "words": "string[2][wide]",
    "letters": "char * char[lanes] * string",
    "matrices": "float[lanes][wide]",
    "options": "int option * string option * choice option * shape option",
    "deep": "int option option * (string * char) option[lanes]",
    "held": "int held option * float held list",
    "lists": "float list * string list * choice list",
    "nested": "int list list * shape list * reading list[2]",
    "both": "(int list option) list * (bool option list) option",
    "signals": "int signal * string signal * shape signal * (int option) signal",
    "trees": "float tree * (char tree) option * choice tree[lanes]",
    "everything": "(demand * shape[lanes]) * ((reading held) list * unit * char option[2])",
}
"""The type of the input of each program, which is its result too."""

SOURCE = TYPES + "\n".join(f"let node {name} ((x : {type_})) = x" for name, type_ in INPUTS.items())

FLOATS = [0.0, -0.0, 1.5, -1e300, 5e-324, -2.2250738585072e-311, 0.1, 1 / 3, "nan", "inf", "-inf"]
INTEGERS = [0, 1, -1, (1 << 62) - 1, -(1 << 62), 1 << 53, (1 << 53) + 1]
STRINGS = [
    "", " ", "a", "None", "Some(1)", "true", "nan", 'say "a", b', "it's", "two\nlines\r\n", "\r", "\t",
    "é λ 😀", "\\n", "␛", "␛00", "a␛FF", "␛E2", "[1", ", ", "'", '"', "0", "null", " None ",
]  # fmt: skip
CHARACTERS = ["a", " ", ",", '"', "'", "\n", "\r", "\\", "0", "␛00", "␛80", "␛FF", "\x1b", "("]


def plain(kind: Kind, chance: random.Random) -> Any:
    """A value of a kind, as JSON has it."""
    inner = held(kind)
    match kind:
        case _ if inner is not None:
            return {"Some": [plain(inner, chance)]} if chance.random() < 0.7 else None
        case Tuple(_, parts):
            return [plain(one, chance) for one in parts]
        case Array(size, cell):
            return [plain(cell, chance) for _ in range(size)]
        case List(_, cell):
            return [plain(cell, chance) for _ in range(chance.choice([0, 1, 2, 5]))]
        case Variant(_, names, arguments):
            name, own = chance.choice([*zip(names, arguments, strict=True)])
            return {name: [plain(one, chance) for one in own]} if own else name
        case Record(_, labels, parts):
            return {label: plain(one, chance) for label, one in zip(labels, parts, strict=True)}
        case Number(type_):
            known = {"bool": [True, False], "int": INTEGERS, "float": FLOATS}
            return chance.choice(known[type_])
        case Enumeration(names):
            return chance.choice(names)
    return chance.choice(CHARACTERS if isinstance(kind, Char) else STRINGS)

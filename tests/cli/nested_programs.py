"""Twenty programs on inputs and results of nested types, and values of any form to feed them with."""

from __future__ import annotations

import random
from typing import Any

import jax
import numpy as np
from pzjax.cli.inputs.scalars import is_scalar
from pzjax.cli.inputs.structured import constructors, optional
from pzjax.jaxrt import Applied, Array, Bool, Char, Float, Int, List, String, Unit, Variant
from pzjax.jaxrt.forms import constructor_codes, record_fields
from pzjax.jaxrt.variants import Constructor

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


def plain(form: Any, chance: random.Random) -> Any:
    """A value of a form, as JSON has it."""
    inner = optional(form)
    match form:
        case _ if inner is not None:
            return {"Some": [plain(inner, chance)]} if chance.random() < 0.7 else None
        case tuple():
            return [plain(one, chance) for one in form]
        case Array(cell, size):
            return [plain(cell, chance) for _ in range(size)]
        case Applied(constructor, (cell,)) if constructor is List:
            return [plain(cell, chance) for _ in range(chance.choice([0, 1, 2, 5]))]
        case Constructor() | Applied(Constructor()) | Variant():
            name, own = chance.choice([*zip(*constructors(form), strict=True)])
            return {name: [plain(one, chance) for one in own]} if own else name
        case _ if own := record_fields(form):
            return {name: plain(one, chance) for name, one in own.items()}
    if form is Unit:
        return []
    assert is_scalar(form)
    known: dict[Any, list[Any]] = {
        Bool: [True, False], Int: INTEGERS, Float: FLOATS, Char: CHARACTERS, String: STRINGS,
    }  # fmt: skip
    return chance.choice(known[form] if form in known else [*constructor_codes(form)])


def stacked(trees: list[Any]) -> Any:
    """Inputs along a first axis, as a run gives its outputs."""
    return jax.tree.map(lambda *leaves: np.stack([np.asarray(leaf) for leaf in leaves]), *trees)

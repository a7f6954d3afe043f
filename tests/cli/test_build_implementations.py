"""`pzjax build` of modules that are implemented in Python, behind an interface."""

from __future__ import annotations

from pathlib import Path

import pytest
from builds import pz, write
from pzjax.cli.building.conform import problems
from pzjax.cli.errors import CommandError

pytestmark = pytest.mark.usefixtures("build_folder")

INTERFACE = """\
type mode = Slow | Fast of int
type point = { px : float; py : float }
type vector = float[3]
type hidden
val gain : float
val scale : float -> float -> float
val pair : float * int -> float
val middle : vector -> float
val name : int -> string
val smooth : float -D-> float
val model : float ~D~> float
val twice : int -S-> float -D-> float
val each : ('a -> 'b) * 'a -> 'b
val make : unit -> hidden
val ( +++ ) : float -> float -> float
"""
IMPLEMENTATION = """
from pzjax import jaxrt as rt
from pzjax.stdlib import distribution as Distribution
import constants

with open("imported", "a") as file:
    file.write("once\\n")
print("not for a Makefile's eyes")
Slow, Fast = rt.variant("mode", [("Slow", ()), ("Fast", (rt.Int,))])

@rt.state
class Point:
    px: rt.Float
    py: rt.Float

_RECORDS = {"px": Point, "py": Point}
gain = constants.GAIN

@rt.curried
def scale(a, b):
    return a * b

def pair(both):
    return both[0] + both[1]

def middle(vector):
    return vector[1]

def name(number):
    return rt.text("name")

@rt.node(input=rt.Float, output=rt.Float)
class smooth:
    @rt.state
    class State:
        y: rt.Float
    def init(self, key):
        return self.State(y=0.0)
    def reset(self, state):
        return self.State(y=0.0)
    def step(self, state, x):
        y = 0.5 * state.y + 0.5 * x
        return self.State(y=y), y

@rt.node(input=rt.Float, output=rt.Float, proba=True)
class model:
    @rt.state
    class State:
        pass
    def init(self, key):
        return self.State()
    def reset(self, state):
        return state
    def step(self, state, key, x):
        return state, (rt.sample(key.fold(0), Distribution.gaussian((x, 1.0))), 0.0)

def twice(n):
    return smooth

def each(both):
    return both[0](both[1])

def make(unit):
    return object()

@rt.curried
def op_plus_plus_plus(a, b):
    return a + b
"""


def implemented(text: str = IMPLEMENTATION, interface: str = INTERFACE) -> None:
    write(".", noise_zli=interface, noise_py=text, constants_py="GAIN = 2.0\n")


def test_an_implementation_is_checked_once_and_copied_with_what_it_imports() -> None:
    implemented()
    made = pz()
    assert (made.exit_code, made.stdout) == (0, "noise.zli -> build/noise.py\n"), made.stderr
    assert Path("build/noise.py").read_text() == IMPLEMENTATION
    assert Path("build/constants.py").read_text() == "GAIN = 2.0\n"
    assert pz().stdout == "up to date: 1 module\n"
    assert Path("imported").read_text() == "once\n"
    write(".", constants_py="GAIN = 2\n")
    made = pz()
    assert (made.exit_code, made.stdout) == (1, "")
    assert made.stderr == (
        "noise.zli:5:1: error: noise.py: gain : float: what it gives is int32, not a float\n"
    )
    assert Path("build/constants.py").read_text() == "GAIN = 2.0\n"


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("def pair", "def peer", "7:1: error: noise.py: there is no pair : float * int -> float"),
        ("Slow, Fast", "Slow, Quick", "1:1: error: noise.py: there is no Fast, a constructor of mode"),
        ('"py": Point', "", "2:1: error: noise.py: _RECORDS, a dict from labels to the class of"),
        ("vector[1]", "vector", "middle : float[3] -> float: what it gives is float32 of shape (3,)"),
        ("both[0] + both[1]", "both", "what it gives is a tuple of 2, not a float"),
        ('rt.text("name")', '"name"', "name : int -> string: what it gives is a Python str, not a string"),
        ("return a * b", "return a * c", "scale : float -> float -> float fails: "),
        ("def scale(a, b)", "def scale(both)", "scale : float -> float -> float takes (both), but is given 2"),
        ("@rt.node(input=rt.Float, output=rt.Float)", "", "smooth : float -D-> float is no node"),
        (", proba=True", "", "model : float ~D~> float must be a probabilistic node"),
        ("0.5 * state.y + 0.5 * x", "x > 0.0", "smooth : float -D-> float"),
        ("def each(both)", "each = 3\ndef other(both)", "each : ('a -> 'b) * 'a -> 'b is no function"),
        ("import constants", "import no_such_module", "noise.py: error: it can't be imported: noise.py:4: "
         "ModuleNotFoundError: No module named 'no_such_module'"),
    ],
)  # fmt: skip
def test_what_an_implementation_lacks_is_told(before: str, after: str, message: str) -> None:
    assert before in IMPLEMENTATION
    implemented(IMPLEMENTATION.replace(before, after))
    try:
        (found,) = problems(Path("noise.zli"), Path("build"))
    except CommandError as error:
        found = error.message
    assert message in found.replace(str(Path.cwd()) + "/", "")
    assert "\n" not in found


FILTERS = """type mode = Low | Band of float * float
type gains = { b0 : float; b1 : float }
val usual : gains
val design : mode -> gains
val label : mode * gains -> string
"""
MEANING = """import jax.numpy as jnp
from pzjax import jaxrt as rt
Low, Band = rt.variant("mode", [("Low", ()), ("Band", (rt.Float, rt.Float))])
@rt.state
class Gains:
    b0: rt.Float
    b1: rt.Float
_RECORDS = {"b0": Gains, "b1": Gains}
usual = Gains(b0=1.0, b1=0.0)
def design(m):
    return rt.cond(rt.made_by(m, Low), lambda: usual, lambda: Gains(Band.argument(m, 0), Band.argument(m, 1)))
def label(both):
    return rt.text("low")
"""


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("usual = Gains(b0=1.0, b1=0.0)", "usual = Low", "usual : gains: what it gives is a Python Variant"),
        ("b0=1.0, b1=0.0", "b0=1.0, b1=True", "usual : gains: what it gives is bool, not a float"),
        ("lambda: usual, lambda: Gains(Band", "lambda: 1.0, lambda: jnp.maximum(Band", "is float32, not a Gains"),
        ("label(both)", "label(mode, gains)", "-> string takes (mode, gains), but is given 1"),
        ('rt.text("low")', "3.5", "-> string: what it gives is float32, not a string"),
        ("", "", ""),
    ],
)  # fmt: skip
def test_records_and_variants_of_an_implementation_are_checked(
    before: str, after: str, message: str
) -> None:
    write(".", filters_zli=FILTERS, filters_py=MEANING.replace(before, after))
    found = [*problems(Path("filters.zli"), Path("build"))]
    assert bool(found) == bool(message)
    assert message in "".join(found[:1])


def test_arguments_of_constructors_and_what_the_run_tells_are_checked() -> None:
    write(
        ".",
        k_zli="type mode = Calm | Storm of int\nval mk : float -> mode\nval pick : float -> float",
        k_py="""from pzjax import jaxrt as rt
Calm, Storm = rt.variant("mode", [("Calm", ()), ("Storm", (rt.Int,))])
def mk(x):
    return Storm(x)
def pick(x):
    return x if x > 1.0 else 0.0
""",
    )
    wrong = [*problems(Path("k.zli"), Path("build"))]
    assert wrong[0] == (
        "k.zli:2:1: error: k.py: mk : float -> mode: what it gives is a Storm of float32, not an integer"
    )
    assert "k.py:6: this asks for a value that is not known before the program runs" in wrong[1]


def test_an_interface_alone_or_a_wrong_one_is_told() -> None:
    write(".", noise_zli="val scale : float -> float\nval gain : float")
    made = pz()
    assert made.exit_code == 1
    assert made.stderr == (
        "noise.zli: error: the module Noise has an interface and no implementation; "
        "write noise.py beside it, with scale, gain: `pzjax new --implement noise.zli` writes its skeleton\n"
    )
    write(".", noise_py="import (")
    assert pz().stderr.startswith("noise.py:1: error: this is no Python")
    write(".", noise_zli="val scale float", noise_py="")
    assert pz().stderr.startswith("noise.zli:1:11: parser error: ")

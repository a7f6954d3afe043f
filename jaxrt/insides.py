"""The one module that looks inside JAX: at jaxprs, parameters of equations, attributes of XLA, tracers.

In: a function and the forms of its arguments. Out: `Traced`, whose equations are frozen classes that the
rest of the runtime reads, walks and runs. What JAX calls and arranges otherwise from release to release is
told by its form where that is possible: which operands a scan goes over by their ranks, say. An equation
that holds functions and is not known here is `Opaque`: whoever meets one takes the safe way (all of it may
vary, it is not taken apart), and a warning names it once.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax
from jax.ad_checkpoint import checkpoint_name
from jax.core import ShapedArray, Tracer
from jax.experimental.xla_metadata import set_xla_metadata
from jax.extend.core import Literal, get_opaque_trace_state, jaxpr_as_fun
from jax.extend.random import define_prng_impl, threefry_prng_impl

Atom = Any
"""A variable, or a constant in the place of one."""

CALLS = frozenset({"jit", "pjit", "closed_call", "core_call"})
"""Equations that call a function, and mean what it means."""

WRAPPERS = frozenset(
    {"checkpoint", "remat", "remat2", "custom_jvp_call", "custom_vjp_call", "custom_vjp_call_jaxpr"}
)
"""Equations that call a function, and say something about its derivatives too."""

WHOLE = frozenset({"custom_vmap_call", "shard_map", "custom_linear_solve", "pallas_call"})
"""Equations known to hold functions that nobody need look into."""

COMBINING = ("scatter", "reduce", "select_and_", "cum", "sort", "argm")
"""How the names of equations begin whose functions only combine two elements."""


_MARK = "pzjax:"
"""How the names begin that `marked` gives to values."""

_LED = "pzjax, of one lane for all"
"""The name that `marked_led` gives to values."""


class UnknownOperation(UserWarning):
    """An operation of JAX that holds functions, and that is not known here."""


@dataclass(frozen=True)
class Plain:
    """No function inside, or one that only combines elements."""


@dataclass(frozen=True)
class Call:
    """A function of the same inputs and outputs.

    Attributes:
        body: the function.
        opens: whether running the body means the same as running the equation.
    """

    body: Traced
    opens: bool


@dataclass(frozen=True)
class Choice:
    """One of several functions, which the first input chooses; the others are their inputs.

    Attributes:
        sides: the functions.
        by_platform: whether the platform chooses, when XLA lowers the program.
    """

    sides: tuple[Traced, ...]
    by_platform: bool


@dataclass(frozen=True)
class Scan:
    """A loop over rows: inputs are constants, what is carried, and rows; outputs what is carried, and rows.

    Attributes:
        body: from constants, what is carried and one row to what is carried and one row.
        constants: how many constants.
        carried: how many values are carried.
        length: how many rows.
        options: how the loop is made, as `jax.lax.scan` takes it.
    """

    body: Traced
    constants: int
    carried: int
    length: int
    options: dict[str, Any]


@dataclass(frozen=True)
class While:
    """A loop: inputs are constants of the test, constants of the body, and what is carried.

    Attributes:
        test: from its constants and what is carried to a boolean.
        body: from its constants and what is carried to what is carried.
        test_constants: how many constants the test has.
        body_constants: how many constants the body has.
    """

    test: Traced
    body: Traced
    test_constants: int
    body_constants: int


@dataclass(frozen=True)
class Opaque:
    """Functions inside, and no knowledge of how they are called."""


Inside = Plain | Call | Choice | Scan | While | Opaque


class Equation:
    """One operation of a traced function.

    Attributes:
        name: what JAX calls the operation.
        inputs: its inputs.
        outputs: the variables that it defines.
        has_effects: whether it prints, or does anything else but compute.
    """

    def __init__(self, equation: Any) -> None:
        """The operation of an equation of a jaxpr."""
        self._equation = equation
        self.name: str = equation.primitive.name
        self.inputs: Sequence[Atom] = equation.invars
        self.outputs: Sequence[Atom] = equation.outvars
        self.has_effects = bool(equation.effects)

    @property
    def form(self) -> Any:
        """The shape and type of its first output."""
        return form_of(self.outputs[0])

    @cached_property
    def inside(self) -> Inside:
        """The functions in it."""
        return _inside(self._equation)

    @property
    def mark(self) -> int | None:
        """The number that it marks its input with, if it does nothing but that."""
        name = str(self._equation.params.get("name", "")) if self.name == "name" else ""
        return int(name.removeprefix(_MARK)) if name.startswith(_MARK) else None

    @property
    def is_led(self) -> bool:
        """Whether it takes the values of one lane for all lanes."""
        if self.name != "custom_vmap_call":
            return False
        return any(one._named(_LED) for body in self.bodies for one in body.equations)

    def _named(self, name: str) -> bool:
        return self.name == "name" and self._equation.params.get("name") == name

    @property
    def bodies(self) -> tuple[Traced, ...]:
        """The functions in it, whatever it does with them."""
        return tuple(Traced(one) for own in _functions(self._equation).values() for one in own)

    def run(self, values: Sequence[Any]) -> Sequence[Any]:
        """The values of the outputs for values of the inputs."""
        primitive = self._equation.primitive
        # Not the parameters themselves: those of functions with their own derivative bind as functions.
        params = primitive.get_bind_params(self._equation.params)
        with self._equation.ctx.manager:
            results = primitive.bind(*values, **params)
        return results if primitive.multiple_results else [results]


Rule = Callable[[Equation, list[Any]], Sequence[Any]]
"""From an operation and values of its inputs to those of its outputs."""


class Traced:
    """A function as JAX traces it.

    Attributes:
        inputs: the variables of its arguments.
        outputs: its results.
        constants: the values of variables that are neither.
        has_effects: whether it prints, or does anything else but compute.
    """

    def __init__(self, jaxpr: Any) -> None:
        """The function of a jaxpr."""
        self._jaxpr = jaxpr
        opened = getattr(jaxpr, "jaxpr", jaxpr)
        self.inputs: Sequence[Atom] = opened.invars
        self.outputs: Sequence[Atom] = opened.outvars
        self.constants: dict[Atom, Any] = dict(
            zip(opened.constvars, getattr(jaxpr, "consts", ()), strict=True)
        )
        self.has_effects = bool(opened.effects)

    @cached_property
    def equations(self) -> tuple[Equation, ...]:
        """Its operations in order."""
        return tuple(map(Equation, self._jaxpr.eqns))

    @property
    def input_forms(self) -> list[Any]:
        """The shapes and types of its arguments."""
        return [variable.aval for variable in self.inputs]

    def known(self) -> list[Any]:
        """The results that are constants; None for the others."""
        return [atom.val if is_literal(atom) else self.constants.get(atom) for atom in self.outputs]

    @property
    def calls_host(self) -> bool:
        """Whether a part of it is computed by Python, in the middle of the rest."""
        return any(
            one.name == "pure_callback" or any(body.calls_host for body in one.bodies)
            for one in self.equations
        )

    def __call__(self, *values: Any) -> list[Any]:
        """The results for these arguments."""
        return list(jaxpr_as_fun(self._jaxpr)(*values))

    def hoisted(self) -> tuple[Callable[..., list[Any]], tuple[Any, ...], str]:
        """The function of its constants and its arguments, which holds no value; the constants; and a text that
        is the same for two functions of the same operations.
        """
        equations, outputs, inputs = self.equations, self.outputs, [*self.constants, *self.inputs]

        def run(*values: Any) -> list[Any]:
            known = dict(zip(inputs, values, strict=True))
            return read(evaluated(equations, known, Equation.run), outputs)

        return run, tuple(self.constants.values()), str(getattr(self._jaxpr, "jaxpr", self._jaxpr))

    def evaluate(self, values: Sequence[Any], rule: Rule) -> list[Any]:
        """The results for these arguments, each operation by a rule."""
        known = self.constants | dict(zip(self.inputs, values, strict=True))
        return read(evaluated(self.equations, known, rule), self.outputs)


def evaluated(equations: Iterable[Equation], known: dict[Atom, Any], rule: Rule) -> dict[Atom, Any]:
    """The values of variables after some operations, each by a rule.

    Args:
        equations: the operations in order.
        known: the values before; what the operations define is added.
        rule: what an operation gives.
    """
    for equation in equations:
        results = rule(equation, read(known, equation.inputs))
        known.update(zip(equation.outputs, results, strict=True))
    return known


def read(known: dict[Atom, Any], atoms: Iterable[Atom]) -> list[Any]:
    """The values of atoms."""
    return [atom.val if is_literal(atom) else known[atom] for atom in atoms]


def is_literal(atom: Atom) -> bool:
    """Tells whether an atom is a constant."""
    return isinstance(atom, Literal)


def variables(atoms: Iterable[Atom]) -> Iterator[Atom]:
    """The atoms that are variables."""
    return (atom for atom in atoms if not is_literal(atom))


def form_of(atom: Atom) -> Any:
    """The shape and type of the value of an atom."""
    return atom.aval


def trace(function: Callable[..., Any], *arguments: Any) -> tuple[Traced, Any]:
    """A function as JAX traces it, over the leaves of its arguments and results; and its result's form.

    Args:
        function: from pytrees of arrays to a pytree of arrays.
        arguments: arrays, or what has their shapes and types.
    """
    jaxpr, form = jax.make_jaxpr(function, return_shape=True)(*arguments)
    return Traced(jaxpr), form


def trace_state() -> object:
    """What is equal at two places if values of the one can be used at the other."""
    return get_opaque_trace_state(convention="flax")


def is_known(value: Any) -> bool:
    """Tells whether a value is there while the program is traced."""
    return not isinstance(value, Tracer) and not is_form(value)


def goes_back(value: Any) -> bool:
    """Tells whether JAX is about to go backwards to this value, or to this change of one, as `grad` does.

    Within a function that is compiled by itself, nothing tells.
    """
    while isinstance(value, Tracer) and type(value).__name__ == "BatchTracer":
        value = value.val
    return isinstance(value, Tracer) and type(value).__name__ in {"LinearizeTracer", "JaxprTracer"}


def is_form(value: Any) -> bool:
    """Tells whether this is no value, but only the shape and type of one."""
    return isinstance(value, jax.ShapeDtypeStruct | ShapedArray)


def marked(tree: Any, number: int) -> Any:
    """The same values, of which the trace says that they are marked with a number; what is known stays known."""
    name = f"{_MARK}{number}"
    return jax.tree.map(lambda leaf: leaf if is_known(leaf) else checkpoint_name(leaf, name), tree)


def marked_led(tree: Any) -> Any:
    """The same values, of which the trace says that they are those of one lane."""
    return jax.tree.map(lambda leaf: checkpoint_name(leaf, _LED), tree)


def one_kernel(function: Callable[..., list[Any]], arrays: list[Any]) -> list[Any]:
    """The results of a function that XLA on CPU compiles as one.

    The first mark keeps the call a call, the second has it compiled by itself. Without them the
    results are the same. XLA ends the process where it finds that such a call does not use an
    argument, or has a constant result: the barrier hides from it what arguments are.
    """
    results = jax.jit(function)(*lax.optimization_barrier(arrays))
    results[0] = set_xla_metadata(results[0], inlineable="false", xla_cpu_small_call="true")
    return results


def many_kernels(count: Any) -> Any:
    """A counter of a loop, as it is; and XLA on CPU compiles the loop as many functions.

    From jaxlib 0.12 on it compiles a loop as one function where nothing in it, such as a sort, is of a kind
    that stands alone. LLVM's time for a function of thousands of kernels grows with their square.
    """
    return lax.sort(jnp.stack([count, count + 1]))[0]


def generator(
    name: str, *, split: Callable[..., Any], fold_in: Callable[..., Any], bits: Callable[..., Any]
) -> Any:
    """A generator for `jax.random`, with the keys and seeds of Threefry.

    Args:
        name: what JAX calls it.
        split: from key words and a shape to the words of so many keys.
        fold_in: from key words and a number to key words.
        bits: from key words, a width and a shape to random words.
    """
    return define_prng_impl(
        key_shape=(2,),
        seed=threefry_prng_impl.seed,
        split=split,
        random_bits=bits,
        fold_in=fold_in,
        name=name,
        tag=name,
    )


def _functions(equation: Any) -> dict[str, list[Any]]:
    """The jaxprs in an equation, by its parameters."""
    found = {}
    for name, value in equation.params.items():
        parts = value if isinstance(value, tuple | list) else (value,)
        own = [part for part in parts if hasattr(part, "eqns")]
        if own:
            found[name] = own
    return found


def _inside(equation: Any) -> Inside:
    name = equation.primitive.name
    functions = {key: list(map(Traced, own)) for key, own in _functions(equation).items()}
    if not functions or name.startswith(COMBINING):
        return Plain()
    if name in WHOLE:
        return Opaque()
    found: Inside | None
    match name, list(functions.values()):
        case "cond", [sides] if _agree(equation, sides, 1):
            return Choice(tuple(sides), equation.params.get("branches_platforms") is not None)
        case "scan", [[body]]:
            found = _scan(equation, body)
        case "while", _:
            found = _while(equation, functions)
        case _, [[body]] if name in CALLS | WRAPPERS and _agree(equation, [body], 0):
            return Call(body, name in CALLS)
        case _:
            found = None
    if found is None:
        _warn(name)
        return Opaque()
    return found


def _agree(equation: Any, functions: Sequence[Traced], before: int) -> bool:
    """Whether functions take the inputs of an equation but some, and give its outputs."""
    counts = len(equation.invars) - before, len(equation.outvars)
    return all((len(one.inputs), len(one.outputs)) == counts for one in functions)


def _scan(equation: Any, body: Traced) -> Scan | None:
    options = {key: equation.params.get(key) for key in ("reverse", "unroll")}
    length = equation.params.get("length")
    if not _agree(equation, [body], 0) or length is None or None in options.values():
        return None
    # Of what the loop goes over, the body sees a row, which has one axis less.
    carried = sum(map(_same_rank, equation.outvars, body.outputs))
    whole = sum(map(_same_rank, equation.invars, body.inputs))
    return Scan(body, whole - carried, carried, length, options)


def _same_rank(one: Atom, other: Atom) -> bool:
    return len(form_of(one).shape) == len(form_of(other).shape)


def _while(equation: Any, functions: dict[str, list[Traced]]) -> While | None:
    match functions:
        case {"cond_jaxpr": [test], "body_jaxpr": [body]}:
            carried = len(equation.outvars)
            constants = len(test.inputs) - carried, len(body.inputs) - carried
            if sum(constants) + carried == len(equation.invars):
                return While(test, body, *constants)
    return None


@cache
def _warn(name: str) -> None:
    warnings.warn(
        f"JAX {jax.__version__} has an operation {name!r} that pzjax does not know: what it computes in a "
        "model is taken to differ between particles, which is right but may be slow",
        UnknownOperation,
        stacklevel=2,
    )

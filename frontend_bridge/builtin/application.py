"""Applications of functions that are known before the first instant, for causality and initialisation.

Both analyses give each part of a value an atom, and each function a summary that says how the atoms of
its result hang on those of its parameters. A static parameter that is a function has no summary yet: the
places that apply it are kept, and looked at again where the parameter gets its value.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.dump.syntax import Ident, LongName, Span, Type, TypeArrow, TypeProduct

Atom = TypeVar("Atom")
Other = TypeVar("Other")


@dataclass(frozen=True, slots=True)
class Closure(Generic[Atom]):
    """A global function or a static parameter, with its first arguments in a partial application."""

    head: LongName | Ident
    arguments: tuple[Shape[Atom], ...] = ()


Shape: TypeAlias = Atom | tuple["Shape[Atom]", ...] | Closure[Atom]
"""The atom of a value, those of the parts of a tuple, or a function."""


@dataclass(frozen=True, slots=True)
class Use(Generic[Atom]):
    """A place that applies a static parameter."""

    arguments: tuple[Shape[Atom], ...]
    result: Shape[Atom]


@dataclass(frozen=True, slots=True)
class Summary:
    """A function as its callers know it, or a constant, which has no inputs. Atoms are numbers."""

    inputs: tuple[Shape[int], ...]
    uses: Mapping[Ident, tuple[Use[int], ...]]
    result: Shape[int]


Known = TypeVar("Known", bound=Summary)


def leaves(shapes: Iterable[Shape[Atom]]) -> list[Atom]:
    """The atoms of some shapes; those of a function are those of its arguments."""
    found: list[Atom] = []
    waiting: list[Any] = list(shapes)[::-1]
    while waiting:
        match waiting.pop():
            case Closure(_, parts) | tuple(parts):
                waiting.extend(reversed(parts))
            case atom:
                found.append(atom)
    return found


def mapped(shape: Shape[Atom], change: Callable[[Atom], Other]) -> Shape[Other]:
    """A shape with other atoms."""
    match shape:
        case Closure(head, arguments):
            return Closure(head, _all_mapped(arguments, change))
        case tuple():
            return _all_mapped(shape, change)
    return change(shape)


def _all_mapped(shapes: Iterable[Any], change: Callable[[Atom], Other]) -> tuple[Shape[Other], ...]:
    return tuple(mapped(shape, change) for shape in shapes)


def summary(
    inputs: Iterable[Shape[Atom]],
    uses: Mapping[Ident, Sequence[Use[Atom]]],
    result: Shape[Atom],
    number: Callable[[Atom], int],
) -> Summary:
    """A function with numbers for its atoms."""
    return Summary(
        _all_mapped(inputs, number),
        {name: tuple(_mapped_use(use, number) for use in places) for name, places in uses.items()},
        mapped(result, number),
    )


def _mapped_use(use: Use[Atom], change: Callable[[Atom], Other]) -> Use[Other]:
    return Use(_all_mapped(use.arguments, change), mapped(use.result, change))


def spine(exp: syntax.Exp) -> tuple[syntax.Exp, list[syntax.Exp]]:
    """The function at the head of nested applications, and all arguments."""
    arguments: list[syntax.Exp] = []
    while isinstance(exp, syntax.Apply):
        arguments = [*exp.arguments, *arguments]
        exp = exp.function
    return exp, arguments


def _arity(type_: Type) -> int:
    return 1 + _arity(type_.result) if isinstance(type_, TypeArrow) else 0


class Applications(ABC, Generic[Atom, Known]):
    """Applies functions; an analysis says what atoms are and how a value goes into another."""

    def __init__(self, known: Mapping[LongName, Known], types: Mapping[int, Type]) -> None:
        """Know the summaries of global functions, and the types of nodes by their numbers."""
        self.uses: dict[Ident, list[Use[Atom]]] = {}  # of the static parameters that are functions
        self._known = known
        self._types = types
        self._arities: dict[Ident, int] = {}

    @abstractmethod
    def fresh(self, at: Span) -> Atom:
        """A new atom."""

    @abstractmethod
    def flow(self, shape: Shape[Atom], expected: Shape[Atom], at: Span, what: str) -> None:
        """A value goes where another is expected; `at` and `what` are its place and name."""

    @abstractmethod
    def instance(self, known: Known, name: str, at: Span, given: bool) -> Callable[[int], Atom]:
        """New atoms for those of a summary, with all that it says of them.

        `name` is that of the function; it is `given` if a call got it as an argument.
        """

    @abstractmethod
    def unknown(
        self, function: Shape[Atom], arguments: Sequence[Shape[Atom]], at: Span
    ) -> Shape[Atom]:
        """The result of a function of which nothing is known."""

    def called(
        self, exp: syntax.Apply, known: Known, inputs: list[Atom], result: list[Atom]
    ) -> None:
        """Is told of each application of a global function in the tree."""

    # --- functions as values ---

    def statics(self, pattern: syntax.Pattern) -> list[Ident]:
        """The functions among the parts of a static parameter; from here on their uses are kept."""
        match pattern:
            case syntax.VarPat(name=name) if self._is_function(pattern):
                self.uses[name] = []
                self._arities[name] = _arity(self._types[pattern.number])
                return [name]
            case syntax.TuplePat(items=items):
                return [name for item in items for name in self.statics(item)]
            case syntax.TypedPat(pattern=inner) | syntax.AliasPat(pattern=inner):
                return self.statics(inner)
        return []

    def arity(self, function: Closure[Atom]) -> int:
        """How many arguments a function waits for, as far as one knows."""
        match function.head:
            case Ident() as name:
                count = self._arities[name]
            case name:
                count = len(self._known[name].inputs) if name in self._known else 1
        return max(1, count - len(function.arguments))

    def named(self, exp: syntax.Var, name: LongName) -> Shape[Atom]:
        """A global value."""
        known = self._known.get(name)
        if known is not None and not known.inputs:
            return self._call(name, (), (), None, exp.at)
        return Closure(name) if self._is_function(exp) else self.fresh(exp.at)

    def _is_function(self, node: syntax.Exp | syntax.Pattern) -> bool:
        return isinstance(self._types[node.number], TypeArrow)

    def _value(self, type_: Type, at: Span) -> Shape[Atom]:
        """New atoms for a value of a type."""
        if isinstance(type_, TypeProduct):
            return tuple(self._value(item, at) for item in type_.items)
        return self.fresh(at)

    # --- application ---

    def applied(
        self,
        exp: syntax.Apply,
        function: Shape[Atom],
        arguments: tuple[Shape[Atom], ...],
        places: Sequence[Span],
    ) -> Shape[Atom]:
        """The result of an application in the tree; `places` are those of the arguments."""
        match function:
            case Closure(Ident() as name, given) if not self._is_function(exp):
                result = self._value(self._types[exp.number], exp.at)
                self.uses[name].append(Use((*given, *arguments), result))
                return result
            case Closure(LongName() as name, given) if name in self._known:
                at = [exp.at] * len(given)
                return self._of_known(name, (*given, *arguments), (*at, *places), exp, exp.at)
            case Closure(head, given) if self._is_function(exp):
                return Closure(head, (*given, *arguments))
        return self.unknown(function, arguments, exp.at)

    def _of_known(
        self,
        name: LongName,
        arguments: tuple[Shape[Atom], ...],
        places: Sequence[Span],
        exp: syntax.Apply | None,
        at: Span,
    ) -> Shape[Atom]:
        count = len(self._known[name].inputs)
        if len(arguments) < count:
            return Closure(name, arguments)
        result = self._call(name, arguments[:count], places[:count], exp, at)
        more = arguments[count:]
        return self._applied_there(result, more, at) if more else result

    def _applied_there(
        self, function: Shape[Atom], arguments: tuple[Shape[Atom], ...], at: Span
    ) -> Shape[Atom]:
        """The result of a function that was given to a call, or comes from one."""
        match function:
            case Closure(LongName() as name, given) if name in self._known:
                every = (*given, *arguments)
                return self._of_known(name, every, [at] * len(every), None, at)
            case Closure(Ident() as name, given):
                result = self.fresh(at)
                self.uses[name].append(Use((*given, *arguments), result))
                return result
        return self.unknown(function, arguments, at)

    def use(
        self,
        function: Shape[Atom],
        arguments: tuple[Shape[Atom], ...],
        result: Shape[Atom],
        at: Span,
    ) -> None:
        """A function that was given to a call is applied there."""
        match function:
            case Closure(Ident() as name, given):
                self.uses[name].append(Use((*given, *arguments), result))
            case _:
                self.flow(self._applied_there(function, arguments, at), result, at, "its result")

    def _call(
        self,
        name: LongName,
        arguments: Sequence[Shape[Atom]],
        places: Sequence[Span],
        exp: syntax.Apply | None,
        at: Span,
    ) -> Shape[Atom]:
        known = self._known[name]
        atoms = self.instance(known, name.name, at, given=exp is None)
        functions: dict[Ident, tuple[Shape[Atom], Span]] = {}
        what = "this argument" if exp is not None else "what this function is applied to"

        def bind(argument: Shape[Atom], expected: Shape[int], place: Span) -> None:
            match argument, expected:
                case tuple(), tuple():
                    for one, other in zip(argument, expected, strict=True):
                        bind(one, other, place)
                case _, tuple():
                    for other in expected:
                        bind(argument, other, place)
                case _, Closure(Ident() as parameter):
                    functions[parameter] = argument, place
                case _, int(number):
                    self.flow(argument, atoms(number), place, what)

        def here(shape: Shape[int]) -> Shape[Atom]:
            match shape:
                case Closure(Ident() as parameter, given):
                    return self._partial(functions[parameter][0], tuple(map(here, given)), at)
                case Closure(head, given):
                    return Closure(head, tuple(map(here, given)))
                case tuple():
                    return tuple(map(here, shape))
            return atoms(shape)

        for argument, expected, place in zip(arguments, known.inputs, places, strict=True):
            bind(argument, expected, place)
        result = here(known.result)
        for parameter, uses in known.uses.items():
            function, place = functions[parameter]
            for use in uses:
                self.use(function, tuple(map(here, use.arguments)), here(use.result), place)
        if exp is not None:
            self.called(exp, known, leaves(map(here, known.inputs)), leaves((result,)))
        return result

    def _partial(
        self, function: Shape[Atom], arguments: tuple[Shape[Atom], ...], at: Span
    ) -> Shape[Atom]:
        match function:
            case Closure(head, given):
                return Closure(head, (*given, *arguments))
        return self.unknown(function, arguments, at) if arguments else function

"""Random expressions of Zelus: a source of choices and what may be read come in, an expression goes out.

Types are integers, booleans and, where a program has them, texts, variants and records that hold texts.
Numbers stay small and texts short, so that what a program says does not depend on the room of its memories.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

INT, BOOL, TEXT, SHAPE, CARD = "int", "bool", "string", "shape", "card"

PRELUDE = """\
type shape = Dot | Line of int | Label of string | Both of string * int
type card = { name : string; count : int; mark : shape }
let cut u = String.sub u 0 (min 8 (String.length u))
let first u = String.get (u ^ "?") 0
let show v = match v with
  | Dot -> "." | Line(n) -> string_of_int n | Label(u) -> u ^ "!"
  | Both(u, n) -> u ^ ":" ^ string_of_int n end
let weight v = match v with
  | Dot -> 0 | Line(n) -> n + 1 | Label(u) -> String.length u
  | Both(u, n) -> n + Char.code (first u) end
let show_card r = r.name ^ "/" ^ string_of_int r.count ^ "/" ^ show r.mark
"""
"""What a program with texts declares."""

TEXTS = ('""', '"a"', '"b c"', '"ok"', '"Zz9"', '"%d\\\\n"')


@dataclass
class Scope:
    """What the expressions of one block may read.

    Attributes:
        now: variables defined before.
        later: all variables of the block, for delays.
        lasts: variables with an initial value.
        nested: whether it is inside a control structure. The original compiler takes very long for
            control structures that are expressions inside others.
    """

    now: dict[str, str]
    later: dict[str, str] = field(default_factory=dict)
    lasts: dict[str, str] = field(default_factory=dict)
    nested: bool = False

    def inner(self) -> Scope:
        """The scope of a block inside: it runs at once, so delays in it see what is there."""
        return Scope(dict(self.now), dict(self.now), dict(self.lasts), nested=True)


@dataclass(frozen=True)
class Node:
    """A node that expressions may call: how it is named in a call, and its inputs; it gives an integer."""

    call: str
    inputs: tuple[str, ...]


class Expressions:
    """Makes expressions from choices.

    Attributes:
        choices: where they come from.
        rich: whether there are texts, variants and records.
        nodes: what may be called.
        functions: combinatorial functions with a static and another argument.
        models: probabilistic nodes.
        in_model: whether what is made is part of one.
        nesting: how deep control structures stand inside others.
    """

    def __init__(self, choices: Random) -> None:
        self.choices = choices
        self.rich = False
        self.count = 0
        self.nodes: list[Node] = []
        self.functions: list[str] = []
        self.models: list[Node] = []
        self.in_model = False
        self.nesting = 1

    # --- choices ---

    def below(self, number: int) -> int:
        return self.choices.randrange(number)

    def often(self, percent: int) -> bool:
        return self.below(100) < percent

    def one(self, items: Sequence[str]) -> str:
        return items[self.below(len(items))]

    def fresh(self, stem: str) -> str:
        self.count += 1
        return f"{stem}{self.count}"

    def shuffled(self, items: list[str]) -> list[str]:
        items = list(items)
        return [items.pop(self.below(len(items))) for _ in range(len(items))]

    def type(self) -> str:
        if self.rich and self.often(40):
            return self.one((TEXT, TEXT, SHAPE, CARD))
        return INT if self.often(75) else BOOL

    # --- leaves ---

    def constant(self, type_: str) -> str:
        match type_:
            case "int":
                return str(self.below(7))
            case "bool":
                return self.one(("true", "false"))
            case "string":
                return self.one(TEXTS)
            case "shape":
                return self.one(("Dot", "(Line(3))", '(Label("l"))', '(Both("", 4))'))
        return f"{{ name = {self.one(TEXTS)}; count = {self.below(4)}; mark = {self.constant(SHAPE)} }}"

    def variable(self, names: dict[str, str], type_: str) -> str | None:
        fitting = [name for name, one in names.items() if one == type_]
        return self.one(fitting) if fitting else None

    def simple(self, scope: Scope, type_: str) -> str:
        """A combinatorial value, for the argument of a state."""
        last = self.variable(scope.lasts, type_)
        name = self.variable(scope.now, type_)
        value = self.constant(type_) if name is None else name
        if last is not None and self.often(30):
            value = f"last {last}"
        match type_:
            case "int":
                return f"{value} + {self.below(3)}"
            case "string":
                return f"cut ({value} ^ {self.one(TEXTS)})"
        return value

    # --- expressions ---

    def exp(self, scope: Scope, type_: str, depth: int) -> str:
        if depth == 0 or self.often(15):
            name = self.variable(scope.now, type_) if self.often(80) else None
            return self.constant(type_) if name is None else name
        kind = self.below(15)
        sub = depth - 1
        if kind < 5:
            return self.operation(scope, type_, sub)
        if kind == 5:
            name = self.variable(scope.later, type_)
            if name is not None:
                return f"({self.constant(type_)} fby {name})"
        if kind == 6:
            name = self.variable(scope.later, type_)
            if name is not None:
                return f"({self.exp(scope, type_, sub)} -> pre {name})"
        if kind == 7:
            name = self.variable(scope.lasts, type_)
            if name is not None:
                return f"(last {name})"
        if kind == 8:
            sides = [self.exp(scope, type_, sub) for _ in range(2)]
            return f"(if {self.exp(scope, BOOL, sub)} then {sides[0]} else {sides[1]})"
        if kind == 9 and type_ == INT and self.nodes:
            return f"({self.one(('', 'inline '))}{self.called(scope, self.nodes, sub)})"
        if kind == 10 and type_ == INT and self.functions:
            return f"({self.one(self.functions)} {self.below(5)} ({self.exp(scope, INT, sub)}))"
        if kind == 11:
            name = self.fresh("z")
            bound = self.type()
            value = self.exp(scope, bound, sub)
            now, later = ({**names, name: bound} for names in (scope.now, scope.later))
            inside = Scope(now, later, scope.lasts, scope.nested)
            return f"(let {name} = {value} in {self.exp(inside, type_, sub)})"
        if kind == 12 and not scope.nested:
            return self.chosen(scope, type_, sub)
        if kind == 13 and not scope.nested:
            inside = self.exp(scope.inner(), type_, sub)
            return f"(reset {inside} every ({self.exp(scope, BOOL, sub)}))"
        if kind == 14 and type_ == INT and self.in_model:
            return f"(sample ({self.exp(scope, INT, sub)}))"
        if kind == 14 and type_ == INT and self.models:
            return f"(infer {self.below(9)} {self.called(scope, self.models, sub)})"
        return self.operation(scope, type_, sub)

    def called(self, scope: Scope, nodes: Sequence[Node], depth: int) -> str:
        node = nodes[self.below(len(nodes))]
        given = ", ".join(self.exp(scope, type_, depth) for type_ in node.inputs)
        return f"{node.call} ({given})"

    def chosen(self, scope: Scope, type_: str, depth: int) -> str:
        """A match, on a number or, with what it holds, on a variant."""
        if not self.rich or self.often(50):
            sides = [self.exp(scope.inner(), type_, depth) for _ in range(2)]
            tested = self.exp(scope, INT, depth)
            return f"(match ({tested}) mod 2 with 0 -> {sides[0]} | _ -> {sides[1]} end)"
        heads = self.shapes()
        sides = []
        for _, held in heads:
            inside = scope.inner()
            inside.now.update(held)
            sides.append(self.exp(inside, type_, depth))
        cases = [f"{head} -> {side}" for (head, _), side in zip(heads, sides, strict=True)]
        return f"(match {self.exp(scope, SHAPE, depth)} with {' | '.join(cases)} end)"

    def shapes(self) -> list[tuple[str, dict[str, str]]]:
        """Patterns for all that a variant may be, and what each of them binds."""
        number, text, other, size = (self.fresh(stem) for stem in ("n", "u", "u", "n"))
        heads: list[tuple[str, dict[str, str]]] = [
            (f"Line({number})", {number: INT}),
            (f"Label({text})", {text: TEXT}),
            (f"Both({other}, {size})", {other: TEXT, size: INT}),
        ]
        if self.often(40):
            heads.pop(self.below(3))
            return [*heads, ("_", {})]
        return [("Dot", {}), *heads]

    def operation(self, scope: Scope, type_: str, depth: int) -> str:
        if type_ == INT:
            if self.rich and self.often(30):
                return self.measure(scope, depth)
            left, right = (self.exp(scope, INT, depth) for _ in range(2))
            return f"((({left}) {self.one(('+', '-', '*'))} ({right})) mod {5 + self.below(20)})"
        if type_ == BOOL:
            return self.test(scope, depth)
        if type_ == TEXT:
            return self.text(scope, depth)
        if self.often(15):
            return self.constant(type_)
        if type_ == SHAPE:
            text, number = self.exp(scope, TEXT, depth), self.exp(scope, INT, depth)
            made = (f"(Line({number}))", f"(Label({text}))", f"(Both({text}, {number}))")
            return self.one((*made, f"(({self.exp(scope, CARD, depth)}).mark)"))
        name = f"name = {self.exp(scope, TEXT, depth)}"
        if self.often(40):
            return f"{{ ({self.exp(scope, CARD, depth)}) with {name} }}"
        number, mark = self.exp(scope, INT, depth), self.exp(scope, SHAPE, depth)
        return f"{{ {name}; count = {number}; mark = {mark} }}"

    def measure(self, scope: Scope, depth: int) -> str:
        """An integer that tells something about a value of another type."""
        kind = self.below(5)
        if kind == 0:
            return f"(weight ({self.exp(scope, SHAPE, depth)}) mod 50)"
        if kind == 1:
            return f"(({self.exp(scope, CARD, depth)}).count)"
        text = self.exp(scope, TEXT, depth)
        if kind == 2:
            return f"(String.length ({text}))"
        if kind == 3:
            return f"(Char.code (first ({text})) mod 23)"
        return f"(compare ({text}) ({self.exp(scope, TEXT, depth)}))"

    def test(self, scope: Scope, depth: int) -> str:
        if self.rich and self.often(25):
            compared = self.one((TEXT, TEXT, SHAPE, CARD))
            signs = ("=", "<>", "<") if compared == TEXT else ("=", "<>")
            sides = [self.exp(scope, compared, depth) for _ in range(2)]
            return f"(({sides[0]}) {self.one(signs)} ({sides[1]}))"
        if self.often(60):
            first, second = (self.exp(scope, INT, depth) for _ in range(2))
            return f"(({first}) {self.one(('=', '<', '>='))} ({second}))"
        sides = [self.exp(scope, BOOL, depth) for _ in range(2)]
        return f"({sides[0]} {self.one(('&&', '||'))} {sides[1]})"

    def text(self, scope: Scope, depth: int) -> str:
        match self.below(8):
            case 0:
                return f"(string_of_int ({self.exp(scope, INT, depth)}))"
            case 1:
                length = f"((abs ({self.exp(scope, INT, depth)})) mod 4)"
                return f"(String.make {length} '{self.one('*x ')}')"
            case 2:
                return f"(String.make 2 (first ({self.exp(scope, TEXT, depth)})))"
            case 3:
                return f"(cut (show ({self.exp(scope, SHAPE, depth)})))"
            case 4:
                return f"(({self.exp(scope, CARD, depth)}).name)"
            case 5:
                return f"(String.uppercase_ascii ({self.exp(scope, TEXT, depth)}))"
        first, second = (self.exp(scope, TEXT, depth) for _ in range(2))
        return f"(cut (({first}) ^ ({second})))"

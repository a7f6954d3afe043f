"""Random Zelus programs that all checks accept: a source of choices comes in, a program goes out.

A program has some nodes and `pure : int -D-> int * ...`, without effects, so that two front ends must
give the same outputs whatever order they choose. It is causal and initialised by construction: what
an equation reads at once is defined by an equation made before it, what it may read of all others is
delayed, and every delay has a first value. The equations are then shuffled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

INT, BOOL = "int", "bool"

MINI = """\
val sample : int ~D~> int
val observe : int * int ~D~> unit
val infer : int -S-> ('a ~D~> int) -S-> 'a -D-> int
"""
"""The interface of the stand-in for an inference module, `mini.zli`; the interpreter has its code."""

STATICS = """\
let node closed (f) x = y where rec y = inline run f (x, y)
let node kept (f) x = y where rec (y, z) = inline run f (x, z)
let node passed (f) (x, y) = run f (x, y)
"""
"""Nodes whose static parameter must not wait for the second part of its argument.

They say `inline`, which the original's analysis of causality would find out: that is left out here.
"""


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


class Programs:
    """Makes one program."""

    def __init__(self, choices: Random) -> None:
        self.choices = choices
        self.count = 0
        self.nodes: list[tuple[str, int]] = []  # names, and how many inputs
        self.halves: list[str] = []  # of pairs, the second part of which they only delay
        self.functions: list[str] = []
        self.models: list[tuple[str, int]] = []  # probabilistic nodes
        self.in_model = False
        self.is_node = True

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

    # --- programs ---

    def program(self) -> str:
        parts = []
        if self.often(50):
            parts.append(self.function())
        if self.often(50):
            parts.append(self.half(self.fresh("f")))
        for _ in range(self.below(3)):
            self.in_model = self.often(30)
            self.is_node = not self.in_model
            parts.append(self.node(self.fresh("f"), 1 + self.below(2)))
        self.in_model, self.is_node = False, True
        parts.append(self.node("pure", 1))
        return "\n".join(["open Mini", STATICS, *parts]) + "\n"

    def function(self) -> str:
        name, k = self.fresh("g"), self.fresh("k")
        self.functions.append(name)
        return f"let {name} {k} x = (x * {1 + self.below(3)} + {k}) mod 11"

    def half(self, name: str) -> str:
        """A node for the static parameters, and one that gives a pair."""
        first, second = self.fresh("p"), self.fresh("p")
        scope = Scope({first: INT}, {first: INT, second: INT})
        equations, outputs = self.equations(scope, 1 + self.below(3))
        scope.now.update(outputs)
        body = "\n  and ".join(equations)
        pair = f"let node {name}_pair (a, b) = ({name} (a, b), {name} (a + 1, a))"
        result = self.exp(scope, INT, 2)
        self.halves.append(name)
        return f"let node {name} ({first}, {second}) = {result} where\n  rec {body}\n{pair}"

    def node(self, name: str, inputs: int) -> str:
        names = [self.fresh("p") for _ in range(inputs)]
        scope = Scope(dict.fromkeys(names, INT))
        equations, outputs = self.equations(scope, 2 + self.below(4))
        ints = [one for one, type_ in outputs.items() if type_ == INT]
        if name == "pure":
            results = [
                one if outputs[one] == INT else f"(if {one} then 1 else 0)" for one in outputs
            ]
            result = f"({', '.join(results)}, 0)"
        else:
            result = ints[-1] if ints else names[0]
        if self.in_model:
            scope.later = {}
            observed = f"({self.exp(scope, INT, 2)}, {self.exp(scope, INT, 1)})"
            equations.append(f"() = observe {observed}")
            self.models.append((name, inputs))
        elif name != "pure":
            self.nodes.append((name, inputs))
        body = "\n  and ".join(equations)
        word = "proba" if self.in_model else "node"
        return f"let {word} {name} ({', '.join(names)}) = {result} where\n  rec {body}"

    # --- equations ---

    def equations(self, scope: Scope, count: int) -> tuple[list[str], dict[str, str]]:
        """Equations in any order, and the variables that they define."""
        makers = [
            self.definition,
            self.definition,
            self.memory,
            self.next,
            self.next_in_branches,
            self.match,
            self.automaton,
            self.present,
            self.reset,
            self.loop,
            self.tuple,
        ]
        plans = [makers[self.below(len(makers))] for _ in range(count)]
        outputs: dict[str, str] = {}
        planned: list[tuple[int, dict[str, str]]] = []
        for number in range(count):
            defined = {
                self.fresh("x"): INT if self.often(75) else BOOL for _ in range(1 + self.below(2))
            }
            planned.append((number, defined))
            outputs.update(defined)
        scope.later = {**scope.later, **outputs}
        equations = []
        for number, defined in planned:
            equations.append(plans[number](scope, defined))
            scope.now.update(defined)
        return self.shuffled(equations), outputs

    def definition(self, scope: Scope, defined: dict[str, str]) -> str:
        return "\n  and ".join(f"{x} = {self.exp(scope, t, 3)}" for x, t in defined.items())

    def tuple(self, scope: Scope, defined: dict[str, str]) -> str:
        names = list(defined)
        if len(names) == 1:
            return self.definition(scope, defined)
        first, second = (self.exp(scope, defined[name], 2) for name in names)
        pair = f"({first}, {second})"
        if self.often(50):
            other = ", ".join(self.constant(defined[name]) for name in names)
            pair = f"if {self.exp(scope, BOOL, 1)} then {pair} else ({other})"
        return f"({', '.join(names)}) = {pair}"

    def memory(self, scope: Scope, defined: dict[str, str]) -> str:
        parts = []
        for name, type_ in defined.items():
            lasts = {**scope.lasts, name: type_}
            inside = Scope(dict(scope.now), dict(scope.later), lasts, scope.nested)
            first = self.constant(type_) if self.often(70) else self.exp(scope, type_, 1)
            parts.append(f"init {name} = {first} and {name} = {self.exp(inside, type_, 3)}")
        return "\n  and ".join(parts)

    def next(self, scope: Scope, defined: dict[str, str]) -> str:
        parts = []
        for name, type_ in defined.items():
            parts.append(f"next {name} = {self.exp(scope, type_, 2)} init {self.constant(type_)}")
        return "\n  and ".join(parts)

    def next_in_branches(self, scope: Scope, defined: dict[str, str]) -> str:
        """A structure that gives next values, and may read the present ones before it chooses."""
        known = Scope({**scope.now, **defined}, scope.later, scope.lasts, scope.nested)
        test, number = (self.exp(known, type_, 2) for type_ in (BOOL, INT))

        def nexts(names: dict[str, str]) -> str:
            inside = known.inner()
            given = [f"next {x} = {self.exp(inside, t, 2)}" for x, t in names.items()]
            return f"do {' and '.join(one for one in given if self.often(70))}"

        drawing, self.in_model = self.in_model, False  # no draw in a transition
        blocks = [nexts(defined) for _ in range(3)]
        self.in_model = drawing
        transition = f"({self.exp(known, BOOL, 2)}) then"
        weak = f"automaton A -> do until {transition} {blocks[0]} in B | B -> {blocks[1]} until {transition} A end"
        strong = f"automaton A -> {blocks[0]} unless {transition} B | B -> {blocks[1]} unless {transition} A end"
        structures = (
            weak,
            strong,
            f"if {test} then {blocks[0]} done else {blocks[1]} done",
            f"present ({test}) -> {blocks[0]} done else {blocks[1]} done",
            f"match ({number}) mod 3 with 0 -> {blocks[0]} done | 1 -> {blocks[1]} done "
            f"| _ -> {blocks[2]} done end",
        )
        return self.inits(defined) + structures[self.below(len(structures))]

    def inits(self, defined: dict[str, str]) -> str:
        return "".join(f"init {x} = {self.constant(t)} and " for x, t in defined.items())

    def block(self, scope: Scope, defined: dict[str, str], held: bool, depth: int) -> str:
        """`do .. done` that defines variables: all, or some if the others are held."""
        inside = scope.inner()
        lines = ""
        if self.often(30):
            name = self.fresh("y")
            lines += f"let {name} = {self.exp(inside, INT, 2)} in "
            inside.now[name] = inside.later[name] = INT
        locals_: dict[str, str] = {}
        if self.often(20):
            locals_ = {self.fresh("w"): INT}
            lines += f"local {', '.join(locals_)} in "
        chosen = {x: t for x, t in defined.items() if not held or self.often(60)}
        inside.later = {**inside.later, **locals_, **chosen}
        equations = []
        for group in (locals_, chosen):
            for x, t in group.items():
                if depth > 0 and self.often(15):
                    equations.append(self.match(inside, {x: t}, depth - 1, whole=True))
                else:
                    equations.append(f"{x} = {self.exp(inside, t, 2)}")
                inside.now[x] = t
        return f"{lines}do {' and '.join(self.shuffled(equations))} done"

    def match(
        self, scope: Scope, defined: dict[str, str], depth: int = 1, whole: bool = False
    ) -> str:
        held = not whole and self.often(40)
        inside = scope.inner()
        if held:
            inside.lasts.update(defined)
        inits = self.inits(defined) if held else ""
        if self.often(30):
            then, otherwise = (self.block(inside, defined, held, depth) for _ in range(2))
            return f"{inits}if {self.exp(scope, BOOL, 2)} then {then} else {otherwise}"
        cases = [
            f"| {'_' if last else number} -> {self.block(inside, defined, held, depth)}"
            for number, last in ((0, False), (1, self.often(50)), (2, True))
        ]
        return f"{inits}match ({self.exp(scope, INT, 2)}) mod 3 with {' '.join(cases)} end"

    def automaton(self, scope: Scope, defined: dict[str, str]) -> str:
        strong = self.often(50)
        held = self.often(50)
        inits = self.inits(defined) if held else ""
        names = [self.fresh("S") for _ in range(2 + self.below(2))]
        parameters = {name: self.fresh("v") if self.often(30) else None for name in names}
        states: list[str] = []
        signals: list[str] = []
        for name in names:
            inside = scope.inner()
            if held:
                inside.lasts.update(defined)
            parameter = parameters[name]
            if parameter is not None:
                inside.now[parameter] = INT
            block = self.block(inside, defined, held, 0)
            block = block.removesuffix(" done")
            transitions = []
            # A strong condition sees nothing that the automaton defines, but through last.
            for _ in range(1 + self.below(2)):
                condition = f"({self.exp(inside, BOOL, 2)})"
                target = self.one(names)
                argument = f"({self.simple(inside)})" if parameters[target] is not None else ""
                arrow = "then" if self.often(70) else "continue"
                if self.often(25):
                    signals.append(self.fresh("s"))
                    in_model, self.in_model = self.in_model, False  # no draw in a transition
                    value = self.exp(inside, INT, 1)
                    self.in_model = in_model
                    arrow += f" do emit {signals[-1]} = {value} in"
                transitions.append(f"{condition} {arrow} {target}{argument}")
            word = "unless" if strong else "until"
            head = name if parameter is None else f"{name}({parameter})"
            states.append(f"| {head} -> {block} {word} {' else '.join(transitions)}")
        first = names[0]
        start = ""
        if parameters[first] is not None:
            start = f" init {first}({self.simple(scope)})"
        end = "" if start else " end"
        made = f"{inits}automaton {' '.join(states)}{start}{end}"
        for signal in signals:
            value, got = self.fresh("v"), self.fresh("h")
            made += (
                f"\n  and init {got} = 0 and present {signal}({value}) -> do {got} = {value} done"
            )
            scope.now[got] = scope.lasts[got] = INT
        return made

    def present(self, scope: Scope, defined: dict[str, str]) -> str:
        signal, value = self.fresh("s"), self.fresh("v")
        condition = self.exp(scope, BOOL, 2)
        emit = f"present ({condition}) -> do emit {signal} = {self.exp(scope.inner(), INT, 2)} done"
        inside = scope.inner()
        inside.now[value] = INT
        guard = f" on ({self.exp(scope, BOOL, 1)})" if self.often(30) else ""
        more = ""
        if self.often(40):
            other = self.block(scope.inner(), defined, False, 0)
            more = f" | ({self.exp(scope, BOOL, 1)}) -> {other}"
        handler = self.block(inside, defined, False, 0)
        default = self.block(scope.inner(), defined, False, 0)
        return f"{emit}\n  and present {signal}({value}){guard} -> {handler}{more} else {default}"

    def reset(self, scope: Scope, defined: dict[str, str]) -> str:
        inside = scope.inner()
        inside.later = {**inside.later, **defined}
        equations = []
        for x, t in defined.items():
            equations.append(f"{x} = {self.exp(inside, t, 3)}")
            inside.now[x] = t
        body = " and ".join(self.shuffled(equations))
        return f"reset {body} every ({self.exp(scope, BOOL, 2)})"

    def loop(self, scope: Scope, defined: dict[str, str]) -> str:
        """Arrays made and folded by loops."""
        index, cell, array, read = (self.fresh(stem) for stem in ("i", "c", "a", "e"))
        size = 2 + self.below(2)
        inside = scope.inner()
        inside.now[index] = INT
        inside.later = {**inside.later, cell: INT, index: INT}
        made = f"{cell} = {self.exp(inside, INT, 2)}"
        parts = [f"forall {index} in 0 .. {size - 1}, {cell} out {array} do {made} done"]
        for x, t in defined.items():
            if t == BOOL or self.often(30):
                got = f"{array}.({self.below(size)})"
                parts.append(f"{x} = {got} > {self.below(5)}" if t == BOOL else f"{x} = {got}")
            else:
                other = self.fresh("j")
                parts.append(
                    f"forall {other} in 0 .. {size - 1}, {read} in {array} do "
                    f"{x} = (last {x} * 2 + {read} + {other}) mod 13 "
                    f"initialize last {x} = {self.exp(scope, INT, 1)} done"
                )
        return "\n  and ".join(parts)

    # --- expressions ---

    def constant(self, type_: str) -> str:
        return str(self.below(7)) if type_ == INT else self.one(("true", "false"))

    def variable(self, names: dict[str, str], type_: str) -> str | None:
        fitting = [name for name, one in names.items() if one == type_]
        return self.one(fitting) if fitting else None

    def simple(self, scope: Scope) -> str:
        """A combinatorial integer, for the argument of a state."""
        last = self.variable(scope.lasts, INT)
        if last is not None and self.often(30):
            return f"last {last} + {self.below(3)}"
        name = self.variable(scope.now, INT)
        return self.constant(INT) if name is None else f"{name} + {self.below(3)}"

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
        if kind == 9 and type_ == INT and self.halves and self.is_node and self.often(50):
            node, given = self.one(self.halves), self.exp(scope, INT, sub)
            second = self.variable(scope.later, INT) or self.constant(INT)
            calls = (
                f"closed {node} ({given})",
                f"kept {node}_pair ({given})",
                f"passed {node} ({given}, 0 fby {second})",
            )
            return f"({self.one(calls)})"
        if kind == 9 and type_ == INT and self.nodes:
            name, inputs = self.nodes[self.below(len(self.nodes))]
            given = ", ".join(self.exp(scope, INT, sub) for _ in range(inputs))
            return f"({self.one(('', 'inline '))}{name} ({given}))"
        if kind == 10 and type_ == INT and self.functions:
            return f"({self.one(self.functions)} {self.below(5)} ({self.exp(scope, INT, sub)}))"
        if kind == 11:
            name = self.fresh("z")
            value = self.exp(scope, INT, sub)
            now, later = ({**names, name: INT} for names in (scope.now, scope.later))
            inside = Scope(now, later, scope.lasts, scope.nested)
            return f"(let {name} = {value} in {self.exp(inside, type_, sub)})"
        if kind == 12 and not scope.nested:
            sides = [self.exp(scope.inner(), type_, sub) for _ in range(2)]
            tested = self.exp(scope, INT, sub)
            return f"(match ({tested}) mod 2 with 0 -> {sides[0]} | _ -> {sides[1]} end)"
        if kind == 13 and not scope.nested:
            inside = self.exp(scope.inner(), type_, sub)
            return f"(reset {inside} every ({self.exp(scope, BOOL, sub)}))"
        if kind == 14 and type_ == INT and self.in_model:
            return f"(sample ({self.exp(scope, INT, sub)}))"
        if kind == 14 and type_ == INT and self.models:
            name, inputs = self.models[self.below(len(self.models))]
            given = ", ".join(self.exp(scope, INT, sub) for _ in range(inputs))
            return f"(infer {self.below(9)} {name} ({given}))"
        return self.operation(scope, type_, sub)

    def operation(self, scope: Scope, type_: str, depth: int) -> str:
        if type_ == INT:
            left, right = (self.exp(scope, INT, depth) for _ in range(2))
            return f"((({left}) {self.one(('+', '-', '*'))} ({right})) mod {5 + self.below(20)})"
        if self.often(60):
            first, second = (self.exp(scope, INT, depth) for _ in range(2))
            return f"(({first}) {self.one(('=', '<', '>='))} ({second}))"
        sides = [self.exp(scope, BOOL, depth) for _ in range(2)]
        return f"({sides[0]} {self.one(('&&', '||'))} {sides[1]})"

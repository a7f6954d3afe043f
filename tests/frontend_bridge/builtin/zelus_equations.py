"""Random equations of Zelus: what may be read and what is to be defined come in, equations go out.

They are causal and initialised by construction: what an equation reads at once is defined by an equation
made before it, or is told by `next`; what it may read of all others is delayed, and every delay has a
first value. The equations are then shuffled.
"""

from __future__ import annotations

from zelus_values import BOOL, INT, SHAPE, TEXT, Expressions, Scope


class Equations(Expressions):
    """Makes equations from choices."""

    def equations(self, scope: Scope, count: int) -> tuple[list[str], dict[str, str]]:
        """Equations in any order, and the variables that they define."""
        makers = [
            self.definition,
            self.definition,
            self.memory,
            self.next,
            self.match,
            self.automaton,
            self.present,
            self.reset,
            self.loop,
            self.tuple,
        ]
        branching = [self.match, self.automaton, self.present]
        outputs: dict[str, str] = {}
        planned = []
        for _ in range(count):
            names = [self.fresh("x") for _ in range(1 + self.below(2))]
            defined = {name: self.type() for name in names}
            outputs.update(defined)
            if self.often(15):
                planned.append((branching[self.below(3)], defined, "next "))
                scope.now.update(defined)  # the value of this instant was told before
            else:
                planned.append((makers[self.below(len(makers))], defined, ""))
        scope.later = {**scope.later, **outputs}
        equations = []
        for maker, defined, verb in planned:
            equations.append(maker(scope, defined, verb))
            scope.now.update(defined)
        return self.shuffled(equations), outputs

    def definition(self, scope: Scope, defined: dict[str, str], _verb: str = "") -> str:
        return "\n  and ".join(f"{x} = {self.exp(scope, t, 3)}" for x, t in defined.items())

    def tuple(self, scope: Scope, defined: dict[str, str], _verb: str = "") -> str:
        names = list(defined)
        if len(names) == 1:
            return self.definition(scope, defined)
        first, second = (self.exp(scope, defined[name], 2) for name in names)
        pair = f"({first}, {second})"
        if self.often(50):
            other = ", ".join(self.constant(defined[name]) for name in names)
            pair = f"if {self.exp(scope, BOOL, 1)} then {pair} else ({other})"
        return f"({', '.join(names)}) = {pair}"

    def memory(self, scope: Scope, defined: dict[str, str], _verb: str = "") -> str:
        parts = []
        for name, type_ in defined.items():
            lasts = {**scope.lasts, name: type_}
            inside = Scope(dict(scope.now), dict(scope.later), lasts, scope.nested)
            first = self.constant(type_) if self.often(70) else self.exp(scope, type_, 1)
            parts.append(f"init {name} = {first} and {name} = {self.exp(inside, type_, 3)}")
        return "\n  and ".join(parts)

    def next(self, scope: Scope, defined: dict[str, str], _verb: str = "") -> str:
        parts = []
        for name, type_ in defined.items():
            parts.append(f"next {name} = {self.exp(scope, type_, 2)} init {self.constant(type_)}")
        return "\n  and ".join(parts)

    def inits(self, defined: dict[str, str]) -> str:
        return "".join(f"init {x} = {self.constant(t)} and " for x, t in defined.items())

    def block(
        self, scope: Scope, defined: dict[str, str], held: bool, depth: int, verb: str = ""
    ) -> str:
        """`do .. done` that defines variables: all, or some if the others are held."""
        inside = scope.inner()
        lines = ""
        if self.often(30):
            name, type_ = self.fresh("y"), self.type()
            lines += f"let {name} = {self.exp(inside, type_, 2)} in "
            inside.now[name] = inside.later[name] = type_
        told: dict[str, str] = {}
        locals_: dict[str, str] = {}
        if self.often(20):
            name = self.fresh("w")
            group = told if self.often(40) else locals_
            group[name] = self.type()
            lines += f"local {name} in "
        chosen = {x: t for x, t in defined.items() if not held or self.often(60)}
        inside.later = {**inside.later, **told, **locals_, **chosen}
        inside.now.update(told)
        equations = [
            f"next {x} = {self.exp(inside, t, 2)} init {self.constant(t)}" for x, t in told.items()
        ]
        for group, word in ((locals_, ""), (chosen, verb)):
            for x, t in group.items():
                if depth > 0 and self.often(15):
                    equations.append(self.match(inside, {x: t}, word, depth - 1, whole=True))
                else:
                    equations.append(f"{word}{x} = {self.exp(inside, t, 2)}")
                inside.now[x] = t
        return f"{lines}do {' and '.join(self.shuffled(equations))} done"

    def match(
        self,
        scope: Scope,
        defined: dict[str, str],
        verb: str = "",
        depth: int | None = None,
        whole: bool = False,
    ) -> str:
        depth = self.nesting if depth is None else depth
        held = not whole and self.often(40)
        inside = scope.inner()
        if held and not verb:
            inside.lasts.update(defined)
        inits = self.inits(defined) if held or (verb and not whole) else ""
        if self.often(30):
            then, otherwise = (self.block(inside, defined, held, depth, verb) for _ in range(2))
            return f"{inits}if {self.exp(scope, BOOL, 2)} then {then} else {otherwise}"
        if self.rich and self.often(40):
            tested = self.exp(scope, SHAPE, 2)
            heads = self.shapes()
        else:
            tested = f"({self.exp(scope, INT, 2)}) mod 3"
            heads = [("0", {}), ("_" if self.often(50) else "1", {}), ("_", {})]
        cases = []
        for head, bound in heads:
            case = Scope({**inside.now, **bound}, inside.later, inside.lasts, nested=True)
            cases.append(f"| {head} -> {self.block(case, defined, held, depth, verb)}")
        return f"{inits}match {tested} with {' '.join(cases)} end"

    def automaton(self, scope: Scope, defined: dict[str, str], verb: str = "") -> str:
        strong = self.often(50)
        held = self.often(50)
        inits = self.inits(defined) if held or verb else ""
        around = scope.inner()
        if held and not verb:
            around.lasts.update(defined)
        told = {self.fresh("q"): self.type()} if self.often(20) else {}  # by transitions
        inits += self.inits(told)
        around.now.update(told)
        names = [self.fresh("S") for _ in range(2 + self.below(2))]
        parameters = {
            name: (self.fresh("v"), self.type()) if self.often(30) else None for name in names
        }
        states: list[str] = []
        signals: dict[str, str] = {}
        for name in names:
            inside = Scope(dict(around.now), dict(around.later), dict(around.lasts), nested=True)
            parameter = parameters[name]
            if parameter is not None:
                inside.now[parameter[0]] = parameter[1]
            block = self.block(inside, defined, held, 0, verb).removesuffix(" done")
            transitions = []
            # A strong condition sees nothing that the automaton defines, but through last.
            for _ in range(1 + self.below(2)):
                condition = f"({self.exp(inside, BOOL, 2)})"
                target = self.one(names)
                given = parameters[target]
                argument = "" if given is None else f"({self.simple(inside, given[1])})"
                arrow = "then" if self.often(70) else "continue"
                actions = []
                in_model, self.in_model = self.in_model, False  # no draw in a transition
                if self.often(25):
                    signal, type_ = self.fresh("s"), self.type()
                    signals[signal] = type_
                    actions.append(f"emit {signal} = {self.exp(inside, type_, 1)}")
                if self.often(60):
                    actions += [f"next {x} = {self.exp(inside, t, 1)}" for x, t in told.items()]
                self.in_model = in_model
                if actions:
                    arrow += f" do {' and '.join(actions)} in"
                transitions.append(f"{condition} {arrow} {target}{argument}")
            word = "unless" if strong else "until"
            head = name if parameter is None else f"{name}({parameter[0]})"
            states.append(f"| {head} -> {block} {word} {' else '.join(transitions)}")
        start = parameters[names[0]]
        end = " end" if start is None else f" init {names[0]}({self.simple(scope, start[1])})"
        made = f"{inits}automaton {' '.join(states)}{end}"
        for signal, type_ in signals.items():
            value, got = self.fresh("v"), self.fresh("h")
            first = self.constant(type_)
            made += f"\n  and init {got} = {first} and present {signal}({value}) -> do {got} = {value} done"
            scope.now[got] = scope.lasts[got] = type_
        return made

    def present(self, scope: Scope, defined: dict[str, str], verb: str = "") -> str:
        signal, value, type_ = self.fresh("s"), self.fresh("v"), self.type()
        condition = self.exp(scope, BOOL, 2)
        sent = self.exp(scope.inner(), type_, 2)
        emit = f"present ({condition}) -> do emit {signal} = {sent} done"
        inside = scope.inner()
        inside.now[value] = type_
        guard = f" on ({self.exp(scope, BOOL, 1)})" if self.often(30) else ""
        held = bool(verb) and self.often(50)
        more = ""
        if self.often(40):
            other = self.block(scope.inner(), defined, held, 0, verb)
            more = f" | ({self.exp(scope, BOOL, 1)}) -> {other}"
        handler = self.block(inside, defined, held, 0, verb)
        default = f" else {self.block(scope.inner(), defined, held, 0, verb)}"
        if held and self.often(50):
            default = ""
        inits = self.inits(defined) if verb else ""
        return f"{emit}\n  and {inits}present {signal}({value}){guard} -> {handler}{more}{default}"

    def reset(self, scope: Scope, defined: dict[str, str], _verb: str = "") -> str:
        inside = scope.inner()
        inside.later = {**inside.later, **defined}
        equations = []
        for x, t in defined.items():
            equations.append(f"{x} = {self.exp(inside, t, 3)}")
            inside.now[x] = t
        body = " and ".join(self.shuffled(equations))
        return f"reset {body} every ({self.exp(scope, BOOL, 2)})"

    def loop(self, scope: Scope, defined: dict[str, str], _verb: str = "") -> str:
        """Arrays made, and read or folded by loops."""
        parts = []
        for x, t in defined.items():
            index, cell, array, read = (self.fresh(stem) for stem in ("i", "c", "a", "e"))
            size = 2 + self.below(2)
            inside = scope.inner()
            inside.now[index] = INT
            inside.later = {**inside.later, cell: t, index: INT}
            made = f"{cell} = {self.exp(inside, t, 2)}"
            parts.append(f"forall {index} in 0 .. {size - 1}, {cell} out {array} do {made} done")
            if t not in (INT, TEXT) or self.often(40):
                parts.append(f"{x} = {array}.((abs ({self.exp(scope, INT, 1)})) mod {size})")
                continue
            other = self.fresh("j")
            folded = (
                f"(last {x} * 2 + {read} + {other}) mod 13"
                if t == INT
                else f"cut (last {x} ^ {read} ^ string_of_int {other})"
            )
            parts.append(
                f"forall {other} in 0 .. {size - 1}, {read} in {array} do {x} = {folded} "
                f"initialize last {x} = {self.exp(scope, t, 1)} done"
            )
        return "\n  and ".join(parts)

"""Random Zelus programs that all checks accept: a source of choices comes in, a program goes out.

A program has some nodes, `pure : int -D-> ...`, and `main : unit -D-> unit`, which prints what `pure`
gives. The order of its effects is fixed, so that two front ends must print the same whatever order they
choose. Nodes take pairs of which one part may be delayed, and are given to others as static arguments,
which close loops through the delayed part.
"""

from __future__ import annotations

from zelus_equations import Equations
from zelus_values import BOOL, CARD, INT, PRELUDE, SHAPE, TEXT, Node, Scope

MINI = """\
val sample : int ~D~> int
val observe : int * int ~D~> unit
val infer : int -S-> ('a ~D~> int) -S-> 'a -D-> int
"""
"""The interface of the stand-in for an inference module, `mini.zli`; the interpreter has its code."""

PRINTS = {
    INT: "print_int {}",
    BOOL: "print_string (string_of_bool {})",
    TEXT: "print_string {}",
    SHAPE: "print_string (show {})",
    CARD: "print_string (show_card {})",
}


class Programs(Equations):
    """Makes one program."""

    def program(self, models: bool = True) -> str:
        """The text of a program; without models, it needs no module."""
        self.rich = self.often(50)
        parts = ["open Mini"] if models else []
        if self.rich:
            parts.append(PRELUDE)
        if self.often(50):
            parts.append(self.function())
        closed = self.often(40)
        self.nesting = (
            0 if closed else 1
        )  # loops need the causality analysis, which nesting makes slow
        for _ in range(self.below(2 if closed else 3)):
            self.in_model = models and self.often(30)
            parts.append(self.node())
        self.in_model = False
        if closed:
            parts.append(self.closed_loop())
        parts.append(self.pure(1 + self.below(3) if closed else 2 + self.below(4)))
        return "\n".join(parts) + "\n"

    def function(self) -> str:
        name, k = self.fresh("g"), self.fresh("k")
        self.functions.append(name)
        return f"let {name} {k} x = (x * {1 + self.below(3)} + {k}) mod 11"

    def node(self) -> str:
        """A node or a model, with one or two inputs."""
        name = self.fresh("f")
        inputs = {
            self.fresh("p"): INT if self.often(70) else self.type()
            for _ in range(1 + self.below(2))
        }
        scope = Scope(dict(inputs))
        equations, outputs = self.equations(scope, 2 + self.below(4))
        result = measure(outputs)
        made = Node(name, tuple(inputs.values()))
        if self.in_model:
            scope.later = {}
            observed = f"({self.exp(scope, INT, 2)}, {self.exp(scope, INT, 1)})"
            equations.append(f"() = observe {observed}")
            self.models.append(made)
        else:
            self.nodes.append(made)
        word = "proba" if self.in_model else "node"
        return where(f"let {word} {name} ({typed(inputs)}) = {result}", equations)

    def pure(self, count: int) -> str:
        """The node that the program is about, and the one that prints what it gives."""
        name = self.fresh("p")
        equations, outputs = self.equations(Scope({name: INT}), count)
        results = ", ".join([*outputs, "0"])
        prints = [PRINTS[type_].format(one) for one, type_ in outputs.items()]
        body = "; print_char ' '; ".join(prints)
        return (
            where(f"let node pure ({name}) = ({results})", equations)
            + f"\nlet node main () = () where\n  rec t = 0 fby (t + 1)\n  and ({results[:-1]}_) = pure t"
            + f"\n  and () = {body}; print_newline ()"
        )

    def either(self, scope: Scope, type_: str, outputs: dict[str, str]) -> str:
        """One of two values; all outputs tell which: the original does not take arrays that nobody reads."""
        sides = [self.exp(scope, type_, 2) for _ in range(2)]
        return f"(if {measure(outputs)} mod 2 = 0 then {sides[0]} else {sides[1]})"

    # --- nodes on pairs, and loops closed through them ---

    def closed_loop(self) -> str:
        """A node on pairs and one that closes a loop through what it delays."""
        pair = self.pairs() if self.often(50) else self.delaying()
        return "\n".join(pair)

    def static(self) -> tuple[str, str, dict[str, str]]:
        """A static parameter or none: as it is declared, as it is given, as it is read."""
        if self.often(60):
            return "", "", {}
        k = self.fresh("k")
        return f"{k} ", f" {self.below(5)}", {k: INT}

    def delaying(self) -> list[str]:
        """A node that waits for the first part of its argument only, with loops through the second."""
        type_ = self.type()
        name, x, y = (self.fresh(stem) for stem in ("f", "p", "p"))
        declared, given, known = self.static()
        scope = Scope({x: INT, **known}, {x: INT, y: type_})
        equations, outputs = self.equations(scope, 1 + self.below(2))
        result = self.either(scope, type_, outputs)
        parts = [
            where(f"let node {name} {declared}({typed({x: INT, y: type_})}) = {result}", equations)
        ]
        used = f"({name}{given})" if given else name
        loop, around = self.fresh("l"), self.fresh("l")
        parts.append(
            self.one(
                (
                    f"let node {loop} (f)(x) = y where rec y = run f (x, y)",
                    f"let node {loop} (f)(x) = y where rec y = run f (z, y) and z = x + (0 fby z) mod 5",
                    f"let node {loop} (f)(x) = z where rec (z, n) = (run f (n, z), x - 1)",
                    f"let node {loop} (f)(x) = let rec y = run f (x, y) in y",
                )
            )
        )
        call = f"{loop} {used}"
        if self.often(40):
            parts.append(f"let node {around} (f)(x) = {loop} f (x + 1)")
            call = f"{around} {used}"
        closing = self.fresh("f")
        closed = self.one((f"{call} x", f"run ({call}) x", f"{name}{given} (x, y)"))
        head = f"let node {closing} (x) = {measure({'y': type_})}"
        self.nodes.append(Node(closing, (INT,)))
        return [*parts, where(head, [f"y = {closed}"])]

    def pairs(self) -> list[str]:
        """A node from pairs to pairs whose parts do not wait for one another, with a loop through it."""
        types = self.type(), self.type()
        name = self.fresh("f")
        declared, given, known = self.static()
        inputs = {self.fresh("p"): type_ for type_ in types}
        equations, results = [], []
        for x, type_ in inputs.items():
            scope = Scope({x: type_, **known}, dict(inputs))
            more, outputs = self.equations(scope, 1)
            equations += more
            results.append(self.either(scope, type_, outputs))
        head = f"let node {name} {declared}({typed(inputs)}) = ({', '.join(results)})"
        parts = [where(head, equations)]
        loop, closing = self.fresh("l"), self.fresh("f")
        first = self.constant(types[0])
        used = f"({name}{given})" if given else name
        if types[0] == types[1]:
            parts.append(f"let node {loop} (f)(x) = (a, b) where rec (a, b) = run f (x, a)")
        else:
            parts.append(
                f"let node {loop} (f)(x) = (a, b) where rec (a, b) = run f (x, c)"
                f" and c = {self.constant(types[1])} fby b"
            )
        argument = (
            "x" if types[0] == INT else f"(if x > 3 then {first} else {self.constant(types[0])})"
        )
        head = f"let node {closing} (x) = {measure(dict(zip('ab', types, strict=True)))}"
        parts.append(where(head, [f"(a, b) = {loop} {used} {argument}"]))
        self.nodes.append(Node(closing, (INT,)))
        return parts


PLAIN = {
    INT: "{}",
    BOOL: "(if {} then 1 else 0)",
    TEXT: "(String.length {})",
    SHAPE: "(weight {})",
    CARD: "({}.count)",
}
"""An integer that tells something about a variable of each type."""


def measure(names: dict[str, str]) -> str:
    """An integer that depends on all variables."""
    return f"(({' + '.join(PLAIN[type_].format(name) for name, type_ in names.items())}) mod 97)"


def where(head: str, equations: list[str]) -> str:
    body = "\n  and ".join(equations)
    return f"{head} where\n  rec {body}"


def typed(names: dict[str, str]) -> str:
    """Parameters with their types: OCaml does not take a node whose argument may be anything."""
    return ", ".join(f"({name} : {type_})" for name, type_ in names.items())

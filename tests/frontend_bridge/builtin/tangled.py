"""Random nodes whose equations read one another: right in syntax and types, often with a cycle at one
instant or a value that is not there at the first one.
"""

from __future__ import annotations

import random

PRELUDE = """\
let node same x = x
let node delayed x = 0 fby x
let node undefined x = pre x
let node counted x = y where rec init y = 0 and y = if x > 0 then last y + 1 else x
let node half (a, b) = (a + 1, 0 -> pre b)
let node swapped (a, b) = (b, a)
let atomic node together (a, b) = (a, 0 fby b)
let node applied (f) x = run f x
let node first_applied (f) (a, b) = (run f a, b)
let node on_pair (f) (a, b) = run f (a, b)
let node sum_of (f) (a, b) = let rec (c, d) = run f (a, b) in c + d
let node looped (f) a = let rec (c, d) = run f (a, d) in c
let node looped_back (f) a = let rec (c, d) = run f (d, a) in c
"""

_ONE = (
    "({} + {})",
    "(0 fby {})",
    "({} fby {})",
    "(0 -> pre {})",
    "(pre {})",
    "({} -> {})",
    "(if {} > 0 then {} else {})",
    "(match {} with 0 -> {} | _ -> {})",
    "(reset {} every ({} = 0))",
    "(let a = {} in a + {})",
    "(let (p, q) = half ({}, {}) in p)",
    "(let (p, q) = half ({}, {}) in q)",
    "(same {})",
    "(delayed {})",
    "(undefined {})",
    "(counted {})",
    "(applied same {})",
    "(applied delayed {})",
    "(sum_of half ({}, {}))",
    "(looped half {})",
    "(looped_back half {})",
    "(looped swapped {})",
)
_PAIRS = (
    "half ({}, {})",
    "swapped ({}, {})",
    "together ({}, {})",
    "first_applied same ({}, {})",
    "first_applied delayed ({}, {})",
    "on_pair half ({}, {})",
    "on_pair swapped ({}, {})",
    "on_pair together ({}, {})",
    "({}, {})",
)


class Tangle:
    """Makes one program."""

    def __init__(self, generator: random.Random) -> None:
        """Draw everything from `generator`."""
        self._random = generator
        self._names = 0
        self._held: set[str] = set()  # variables with an init
        self._later: set[str] = set()  # variables that `next` defines
        self._calm = generator.choice([0.0, 0.5, 0.8])  # how often a leaf is no variable

    def program(self) -> str:
        """Give the prelude, a node of up to four variables and perhaps one that calls it."""
        names = [self._fresh() for _ in range(self._random.randrange(1, 5))]
        self._held = {name for name in names if self._random.random() < 0.4}
        self._later = {name for name in names if self._random.random() < 0.2}
        inits = [
            f"init {name} = {self._random.choice(['0', 'x', self._exp(names, 2)])}"
            for name in sorted(self._held)
        ]
        equations = " and ".join([self._equations(names, names, 0), *inits])
        text = f"{PRELUDE}let node f x = ({', '.join(names)}) where rec {equations}\n"
        if self._random.random() < 0.4:
            outputs = [f"w{name}" for name in names]
            argument = self._random.choice([*outputs, "x", f"0 fby {outputs[0]}"])
            calls = f"({', '.join(outputs)}) = f ({argument})"
            text += f"let node g x = {outputs[0]} where rec {calls}\n"
        return text

    def _fresh(self) -> str:
        self._names += 1
        return f"v{self._names}"

    def _exp(self, names: list[str], depth: int = 0) -> str:
        pick = self._random
        if depth > 2 or pick.random() < 0.3:
            calm = pick.random() < self._calm
            return pick.choice(["x", "1"] if calm else [*names, *names, "x", "1"])
        if pick.random() < 0.07:
            name = pick.choice(names)
            return f"(last {name})" if name not in self._later else name
        form = pick.choice(_ONE)
        return form.format(*(self._exp(names, depth + 1) for _ in range(form.count("{}"))))

    def _equations(self, own: list[str], names: list[str], depth: int) -> str:
        left = self._random.sample(own, len(own))
        found: list[str] = []
        while left:
            count = min(len(left), self._random.choice([1, 1, 1, 2, 2, 3]))
            found.append(self._equation(left[:count], names, depth))
            left = left[count:]
        self._random.shuffle(found)
        return " and ".join(found)

    def _equation(self, own: list[str], names: list[str], depth: int) -> str:
        if depth > 2 or self._random.random() < 0.35:
            return self._simple(own, names)
        exp = self._exp(names)

        def block() -> str:
            return self._block(own, names, depth)

        match self._random.randrange(6):
            case 0:
                return f"match {exp} with 0 -> {block()} done | _ -> {block()} done end"
            case 1:
                return f"if {exp} > 0 then {block()} done else {block()} done"
            case 2:
                return f"present ({exp} > 0) -> {block()} done else {block()} done end"
            case 3:
                return f"reset {self._equations(own, names, depth + 1)} every ({exp} = 0)"
            case 4:
                return f"do {self._equations(own, names, depth + 1)} done"
        return self._automaton(own, names, depth)

    def _automaton(self, own: list[str], names: list[str], depth: int) -> str:
        """Give an automaton; what is held may be given by transitions instead of states."""
        word = self._random.choice(["until", "until", "unless"])
        held = [name for name in own if name in self._held]
        acting = [name for name in held if self._random.random() < 0.5]
        own = [name for name in own if name not in acting]
        states = "AB" if self._random.random() < 0.6 else "ABC"
        found = [
            f"{state} -> {self._block(own, names, depth)} {self._ending(word, states, acting, names)}"
            for state in states
        ]
        return f"automaton {' | '.join(found)} end"

    def _ending(self, word: str, states: str, acting: list[str], names: list[str]) -> str:
        transitions: list[str] = []
        for _ in range(self._random.choice([1, 1, 2])):
            how = self._random.choice(["then", "continue"])
            given = [name for name in acting if self._random.random() < 0.6]
            action = f"do {self._simple(given, names)} in " if given else ""
            target = self._random.choice(states)
            transitions.append(f"({self._exp(names)} > 2) {how} {action}{target}")
        return f"{word} {' else '.join(transitions)}"

    def _simple(self, own: list[str], names: list[str]) -> str:
        later = self._later.intersection(own)
        if len(own) == 2 and not later and self._random.random() < 0.6:
            pair = self._random.choice(_PAIRS).format(self._exp(names), self._exp(names))
            return f"({own[0]}, {own[1]}) = {pair}"
        return " and ".join(self._one(name, names) for name in own)

    def _one(self, name: str, names: list[str]) -> str:
        exp = self._exp(names)
        if name not in self._later:
            return f"{name} = {exp}"
        return f"next {name} = {exp}" + f" init {self._exp(names, 2)}" * (name not in self._held)

    def _block(self, own: list[str], names: list[str], depth: int) -> str:
        """Give a block without its last word; what is held may be left out."""
        own = [name for name in own if name not in self._held or self._random.random() < 0.6]
        before = ""
        if self._random.random() < 0.25:
            name = self._fresh()
            before = f"let {name} = {self._exp(names)} in "
            names = [*names, name]
        if self._random.random() < 0.15:
            name = self._fresh()
            before += f"local {name} "
            own, names = [*own, name], [*names, name]
        return f"{before}do {self._equations(own, names, depth + 1) if own else ''}"

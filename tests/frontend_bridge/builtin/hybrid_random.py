"""Random programs of continuous time that all checks accept: a source of choices comes in, a program goes out.

A program has some hybrid nodes, the last of which is printed at the events of a period and at its own events. All
thresholds, phases and periods are different numbers, so that events fall together only where they must; only one
handler prints. An equation reads what the equations before it give, and what those after it give by `last` or
not at all: no loop.
"""

from __future__ import annotations

from collections.abc import Callable

from hybrid_choices import Known
from hybrid_structures import Structures

PRELUDE = """\
type mode = Left | Right
type place = { pos : float; steps : int; side : mode }
let node count () = n where rec n = 1 -> pre n + 1
let node sum x = s where rec s = x -> pre s +. x
let node every_second () = b where rec b = false -> not (pre b)
let node flip m = o where
  rec automaton Up -> do o = m + 1 until (m > 2) then Down | Down -> do o = m - 2 until (o < 0) then Up
let hybrid saw a = (x, z) where
  rec der x = a init 0.0 reset z -> 0.0
  and z = up (last x -. 1.0)
let hybrid tooth a = let (x, _) = saw a in x
let hybrid ramp k (a, z) = (x, n) where
  rec der x = a -. k *. x init k reset z -> last x *. 0.5
  and init n = 0
  and present z -> do n = last n + 1 done
let hybrid relay (x) = o where
  rec automaton
      | High -> do o = 1.0 until up (0.2 -. x) then Low
      | Low -> do o = -1.0 until up (x -. 0.7) continue High
      end
let hybrid twice f a = run f (run f a)
let hybrid either f g (a, z) = o where
  rec automaton
      | First -> do o = run f a until z continue Second
      | Second -> do o = run g a until z then First
      end
let hybrid smooth a = o where rec der o = a -. o init 0.0
let hybrid stamp (z, x) = s where rec s = present z -> x +. 0.125
let hybrid steps (z) = n where
  rec init n = 0
  and automaton
      | One -> do until z then Two
      | Two -> do until (init) then do n = last n + 1 in Three
      | Three -> do until z & (init) continue One else (init) then One
      end
"""


Parts = list[tuple[str, list[str], str]]
"""Nodes: the head of each, its equations, and what comes after them."""


class HybridPrograms(Structures):
    """Makes one program, in parts that may be taken away one by one."""

    # --- equations, each with what it adds to the known ---

    def state(self) -> str:
        x = self.fresh("x")
        rate = self.one([self.number(-1.2, 1.2), f"{self.real()} -. {x}"])
        resets = "".join(
            f"{' | ' if i else ' reset '}{self.event()} -> {self.discrete()}"
            for i in range(self.random.randrange(3))
        )
        start = self.one([self.number(-1.0, 1.0), f"0.25 *. {self.one(self.known.floats)}"])
        self.known.floats.append(x)
        self.known.states.append(x)
        return f"der {x} = {rate} init {start}{resets}"

    def named_event(self) -> str:
        z = self.fresh("z")
        kinds = [
            f"{z} = {self.crossing()}",
            f"period {z} = ({self.number(0.0, 0.9)}|{self.number(0.4, 1.3)})",
            f"period {z} = ({self.number(0.4, 1.3)})",
        ]
        if len(self.known.events) > 1 and self.known.bools:
            one, other = self.one(self.known.events), self.one(self.known.events)
            kinds.append(f"{z} = if {self.one(self.known.bools)} then {one} else {other}")
        made = self.one(kinds)
        self.known.events.append(z)
        return made

    def counter(self) -> str:
        n = self.fresh("n")
        handlers = " | ".join(
            f"{self.event()} -> do {self.in_handler(n)} done" for _ in range(self.below(1, 3))
        )
        self.known.ints.append(n)
        return f"init {n} = {self.below(0, 3)} and present {handlers} end"

    def in_handler(self, n: str) -> str:
        """Equations of a handler that give `n` a value."""
        k = self.fresh("k")
        b = self.fresh("b")
        return self.one(
            [
                f"{n} = {self.whole(n)}",
                f"{n} = {self.whole(n)}",
                f"if every_second () then do {n} = {self.whole(n)} done"
                f" else do {n} = last {n} + 2 done",
                f"{n} = (let {k} = {self.whole(n)} in {k} + {k}) mod 17",
                f"reset {n} = (0 -> pre {n}) + 1 every (last {n} > 2)",
                f"{n} = (let {b} = every_second () in if {b} then {self.below(0, 9)} else last {n})",
                f"match last {n} mod 3 with | 0 -> do {n} = {self.whole(n)} done"
                f" | _ -> do {n} = last {n} + 1 done end",
            ]
        )

    def flag(self) -> str:
        b = self.fresh("b")
        x = self.one(self.known.floats)
        value = self.one([f"not (last {b})", f"{x} > {self.number(-0.5, 0.5)}", "every_second ()"])
        made = f"init {b} = false and present {self.event()} -> do {b} = {value} done"
        self.known.bools.append(b)
        return made

    def held(self) -> str:
        h = self.fresh("h")
        x = self.one(self.known.floats)
        made = self.one(
            [
                f"{h} = present {self.event()} -> {self.discrete()} init {x}",
                f"{h} = present {self.event()} -> {self.discrete()} | {self.event()} -> {x}"
                f" init {self.number(-1.0, 1.0)}",
                f"{h} = present {self.event()} -> {self.discrete()} else {self.real()}",
                f"init {h} = 0.5 and present {self.event()} -> do next {h} = {x} done",
            ]
        )
        self.known.floats.append(h)
        return made

    def signal(self) -> str:
        s = self.fresh("s")
        x = self.one(self.known.floats)
        made = self.one(
            [
                f"{s} = present {self.event()} -> {x}",
                f"present {self.event()} -> do emit {s} = {self.discrete()} done",
            ]
        )
        self.known.signals.append(s)
        return made

    def received(self) -> str:
        h, s = self.fresh("h"), self.one(self.known.signals or ["s"])
        if not self.known.signals:
            return self.held()
        handlers = (
            f"{s}(v) -> do {h} = v +. 0.5 *. last {h} done | {self.event()} -> do {h} = 0.0 done"
        )
        self.known.floats.append(h)
        return f"init {h} = 0.25 and present {handlers} end"

    def weak(self) -> str:
        x, n = self.fresh("x"), self.fresh("n")
        states = ["A", "B", "C"][: self.below(2, 3)]
        made = []
        for i, state in enumerate(states):
            other = states[(i + 1) % len(states)]
            body = self.one(
                [
                    f"der {x} = {self.real()} -. last {x}",
                    f"der {x} = {self.number(-1.2, 1.2)}",
                    f"local k in do der k = 1.0 init 0.0 and der {x} = k -. last {x}",
                    "",
                ]
            )
            body = body if body.startswith("local") else f"do {body}"
            act = self.one(["", "", f" do {n} = last {n} + {i + 1} in", f" do {x} = -0.5 in"])
            level = self.number(0.1, 0.9)
            condition = self.one(
                [f"up (last {x} -. {level})", f"up ({level} -. last {x})", self.event()]
            )
            word = self.one(["then", "then", "continue"])
            more = f" else {self.event()} then {self.one(states)}" if self.often(30) else ""
            made.append(f"| {state} -> {body} until {condition} {word}{act} {other}{more}")
        self.known.floats.append(x)
        self.known.states.append(x)
        self.known.ints.append(n)
        return f"init {x} = 0.25 and init {n} = 0 and automaton {' '.join(made)} end"

    def parameters(self) -> str:
        x = self.fresh("x")
        one, two = self.number(0.3, 0.8), self.number(0.2, 0.6)
        made = (
            f"init {x} = 0.0 and automaton | Ramp(a) -> do der {x} = a until up ({x} -. {one})"
            f" then Pause({self.one(self.known.floats)}, a +. 0.125)"
            f" | Pause(y, b) -> local k in do der k = 1.0 init 0.0 until up (k -. {two})"
            f" then do {x} = 0.0 in Ramp(min b 2.0) init Ramp(0.5)"
        )
        self.known.floats.append(x)
        return made

    def strong(self) -> str:
        x, m = self.fresh("x"), self.fresh("n")
        level, down = self.number(0.3, 0.9), self.number(-0.6, 0.1)
        act = self.one(["", f" do {x} = 0.125 in"])
        more = f" else {self.event()} then A" if self.often(40) else ""
        made = (
            f"init {x} = 0.0 and init {m} = 0 and automaton"
            f" | A -> do der {x} = {self.number(0.4, 1.2)} and {m} = 1"
            f" unless up (last {x} -. {level}) {self.one(['then', 'continue'])}{act} B{more}"
            f" | B -> do der {x} = {self.number(-1.2, -0.4)} and {m} = 2"
            f" unless up ({down} -. last {x}) then A end"
        )
        self.known.floats.append(x)
        self.known.ints.append(m)
        return made

    def reset(self) -> str:
        x, n = self.fresh("x"), self.fresh("n")
        event = self.one(
            [self.one(self.known.events)] if self.known.events else [f"({self.crossing()})"]
        )
        made = (
            f"reset der {x} = {self.real()} -. {x} init {self.real()} and init {n} = 0 and"
            f" present (period ({self.number(0.1, 0.7)})) -> do {n} = count () done every {event}"
        )
        self.known.floats.append(x)
        self.known.ints.append(n)
        return made

    def call(self) -> str:
        x, second = self.fresh("x"), self.fresh("n")
        event = self.one([*self.known.events, f"({self.crossing()})"])
        kinds = [
            f"({x}, {second}) = ramp {self.number(0.1, 0.9)} ({self.real()}, {event})",
            f"{x} = relay ({self.one(self.known.states or self.known.floats)})",
            f"({x}, z{second}) = saw ({self.number(0.4, 1.9)})",
            *(f"({x}, {second}) = {node} ({self.real()}, {event})" for node in self.nodes),
        ]
        made = self.one(kinds)
        if made.startswith(f"({x}, {second})"):
            self.known.ints.append(second)
        elif "saw" in made:
            self.known.events.append(f"z{second}")
        self.known.floats.append(x)
        return made

    def loop(self) -> str:
        v, x = self.fresh("v"), self.fresh("x")
        y = self.one(self.known.floats)
        made = self.one(
            [
                f"forall i in 0 .. 2, o out {v} do o = tooth (0.7 +. 0.31 *. float i) done",
                f"forall i in 0 .. 2, o out {v} do local k, z in do der k = float i -. k +. {y} init 0.3"
                f" reset z -> 0.1 and z = up (last k -. {self.number(0.2, 0.9)}) and o = k done done",
                f"forall i in 0 .. 2, o out {v} do local k in do init k = 0 and"
                f" present (period ({self.number(0.2, 0.6)})) -> do k = last k + i + 1 done"
                " and o = float k done done",
            ]
        )
        self.known.floats.append(x)
        return f"{made} and {x} = {v}.({self.below(0, 2)})"

    def nested(self) -> str:
        x, n, k = self.fresh("x"), self.fresh("n"), self.fresh("n")
        inner = self.one(["then", "continue"])
        first = f"present (init) -> do {k} = last {k} + 10 done and " if self.often(50) else ""
        made = (
            f"init {x} = 0.5 and init {n} = 0{' and init ' + k + ' = 0' if first else ''} and automaton"
            f" | Work -> local k in do der k = 1.0 init 0.0 and {first}automaton"
            f" | In -> do der {x} = {self.number(0.3, 0.9)} until up (k -. {self.number(0.1, 0.4)})"
            f" {inner} do {n} = last {n} + 1 in Out"
            f" | Out -> do der {x} = {self.real()} -. last {x} until {self.event()} then In end"
            f" until up ({self.one(self.known.floats)} -. {self.number(-0.2, 0.9)})"
            f" {self.one(['then', 'continue'])} Rest"
            f" | Rest -> do until {self.event()} {self.one(['then', 'continue'])} Work end"
        )
        self.known.floats.append(x)
        self.known.ints += [n, k] if first else [n]
        return made

    def enumerated(self) -> str:
        m, x = self.fresh("m"), self.fresh("x")
        left, right = self.real(), self.real()
        made = (
            f"init {m} = Left and present {self.event()} -> do {m} = Right done"
            f" | {self.event()} -> do {m} = if every_second () then Left else Right done end"
            f" and {x} = match {m} with | Left -> {left} | Right -> {right}"
        )
        self.known.floats.append(x)
        return made

    def expression(self) -> str:
        x, z = self.fresh("x"), self.one([*self.known.events, f"({self.crossing()})"])
        made = self.one(
            [
                f"{x} = twice smooth ({self.real()})",
                f"{x} = reset (tooth {self.number(0.5, 1.5)}) every {z}",
                f"{x} = float (steps ({z}))",
                f"{x} = automaton | A -> do {self.real()} until {self.event()} then B"
                f" | B -> do {self.real()} until {self.event()} continue A",
                f"{x} = (let rec der k = 1.0 init 0.25 reset {z} -> 0.125 in k) +. {self.real()}",
            ]
        )
        self.known.floats.append(x)
        return made

    def port(self) -> str:
        s = self.fresh("s")
        z = self.one([*self.known.events, f"({self.crossing()})"])
        made = f"{s} = stamp ({z}, {self.one(self.known.floats)})"
        self.known.signals.append(s)
        return made

    def modes(self) -> str:
        x = self.fresh("x")
        rates = [f"{self.real()} -. {x}", self.number(-0.9, 0.9), "0.0"]
        bodies = [f"do der {x} = {self.one(rates)} done" for _ in range(2)]
        bodies.append("do done")
        one, other = self.one(bodies), self.one(bodies)
        head = [f"present {self.event()} -> do {x} = {self.discrete()} done else {one} end"]
        if self.known.ints:
            n = self.one(self.known.ints)
            head.append(f"match {n} with | 1 -> {one} | 2 -> {other} | _ -> {bodies[0]} end")
        if self.known.bools:
            head.append(f"if {self.one(self.known.bools)} then {one} else {other} end")
        made = self.one(head)
        if f"der {x}" not in made:
            made = f"{made} and der y{x} = 1.0 init 0.0"
        self.known.floats.append(x)
        return f"init {x} = {self.number(-0.5, 0.5)} and {made}"

    def plain(self) -> str:
        x = self.fresh("y")
        made = f"{x} = {self.real()} +. {self.real()}"
        self.known.floats.append(x)
        return made

    # --- nodes ---

    def equations(self, count: int) -> list[str]:
        makers: list[Callable[[], str]] = [
            *[self.state] * 3,
            *[self.named_event] * 3,
            *[self.counter] * 3,
            *[self.weak] * 2,
            *[self.strong] * 2,
            *[self.modes] * 2,
            self.nested,
            self.enumerated,
            self.expression,
            self.port,
            self.flag,
            self.held,
            self.signal,
            self.received,
            self.parameters,
            self.reset,
            self.call,
            self.loop,
            self.plain,
            *self.structures(),
        ]
        return [self.random.choice(makers)() for _ in range(count)]

    def program(self) -> Parts:
        """The parts of a program."""
        made: Parts = []
        for _ in range(self.below(0, 1)):
            self.known = Known(floats=["a"], events=["z"])
            equations = self.equations(self.below(1, 3))
            name = self.fresh("f")
            ints = [*self.known.ints, "0"]
            made.append(
                (f"let hybrid {name} (a, z) = ({self.known.floats[-1]}, {ints[0]})", equations, "")
            )
            self.nodes.append(name)
        self.known = Known(floats=["t"])
        equations = self.equations(self.below(2, 6))
        events = [f"period zz = (0.0123456|{self.number(0.2, 0.4)})"]
        prints = [
            "print_string s",
            *(f"print_int {n}; print_string {SPACE}" for n in self.known.ints),
        ]
        prints += [f"print_float {x}; print_string {SPACE}" for x in self.known.floats]
        names = ", ".join(["s", *self.known.ints, *self.known.floats])
        show = f"let node show ({names}) = (" + "; ".join(prints) + "; print_newline ())"
        handlers = [f"{z} -> do () = {show_call(z, self.known)} done" for z in self.known.events]
        handlers.append(f"zz -> do () = {show_call('at', self.known)} done")
        end = ["der t = 1.0 init 0.0", *events, f"present {' | '.join(handlers)} end"]
        made.append((f"{show}\nlet hybrid main () = ()", equations, "\n  and ".join(end)))
        return made


SPACE = '" "'


def show_call(word: str, known: Known) -> str:
    arguments = ", ".join([f'"{word} "', *known.ints, *known.floats])
    return f"show ({arguments})"


def text(program: Parts) -> str:
    """The source of a program."""
    parts = [PRELUDE]
    for head, equations, end in program:
        body = [*equations, *([end] if end else [])]
        parts.append(f"{head} where\n  rec " + "\n  and ".join(body) if body else head)
    return "\n".join(parts) + "\n"

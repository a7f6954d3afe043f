"""Equations of random programs in continuous time: records, loops, states with parameters, signals, resets, blocks.

In: what is known of a program so far. Out: equations, with which more is known.
"""

from __future__ import annotations

from collections.abc import Callable

from hybrid_choices import Choices


class Structures(Choices):
    """Makes equations, each with what it adds to the known."""

    def structures(self) -> list[Callable[[], str]]:
        """The makers of this module."""
        return [
            self.record,
            self.strong_parameters,
            self.handler_of_blocks,
            self.talking,
            self.loop_over_inputs,
            self.instance_under_reset,
            self.sampled,
            self.restarted,
            self.nodes_of_nodes,
        ]

    def record(self) -> str:
        r, x, z = self.fresh("r"), self.fresh("x"), self.fresh("z")
        start = f"{{ pos = {self.number(-0.5, 0.5)}; steps = 0; side = Left }}"
        more = f"{r} = {{ (last {r}) with steps = (last {r}).steps + 1 }}"
        side = f"{r} = {{ (last {r}) with side = if every_second () then Left else Right }}"
        place = f"{r} = {{ pos = {self.discrete()}; steps = {self.below(0, 3)}; side = Right }}"
        handlers = [f"{self.event()} -> do {self.one([more, side, place])} done" for _ in range(3)]
        what = self.one([r, f"{r}.side", f"({r}.steps mod 2, {r}.side)"])
        self.known.floats.append(x)
        self.known.events.append(z)
        made = f"init {r} = {start} and present {' | '.join(handlers)} end and {z} = disc {what}"
        left, right = self.real(), self.number(-0.9, 0.9)
        rate = self.one(
            [f"{r}.pos", f"match {r} with | {{ side = Left }} -> {left} | _ -> {right}"]
        )
        return f"{made} and der {x} = {rate} -. {x} init {self.number(-0.5, 0.5)}"

    def strong_parameters(self) -> str:
        x = self.fresh("x")
        high, low = self.number(0.4, 0.9), self.number(-0.6, 0.1)
        entry = self.one(["then", "continue"])
        act = self.one(["", f" do {x} = 0.0625 in"])
        more = f" else {self.event()} then Go(0.75)" if self.often(40) else ""
        again = f" else {self.event()} {entry} Go(0.3)" if self.often(60) else ""
        made = (
            f"init {x} = {self.number(-0.2, 0.3)} and automaton | Go(v) -> do der {x} = v"
            f" unless up (last {x} -. {high}) {entry}{act} Back(v, {self.one(self.known.floats)}){more}"
            f" | Back(v, w) -> do der {x} = min 0.5 w -. v -. 0.5"
            f" unless up ({low} -. last {x}) then Go(0.5 +. 0.25 *. v){again} init Go(0.5)"
        )
        self.known.floats.append(x)
        return made

    def handler_of_blocks(self) -> str:
        n, h, k = self.fresh("n"), self.fresh("h"), self.fresh("k")
        test = self.one(
            [f"{k} > {self.number(-0.3, 0.6)}", "every_second ()", f"last {n} mod 2 = 0"]
        )
        inner = self.one(
            [
                f"if {test} then do {h} = {k} done else do done",
                f"present ({test}) -> do {h} = {k} +. 0.5 done"
                f" | (last {n} = 2) -> do {h} = last {h} done end",
                f"automaton | P -> do {h} = {k} until ({test}) then Q"
                f" | Q -> do {h} = last {h} *. 0.5 until (true) then P end",
                f"reset {h} = sum {k} every (last {n} > 3)",
                f"match last {n} mod 3 with | 0 -> do {h} = {k} done | _ -> do done end",
            ]
        )
        made = (
            f"init {n} = 0 and init {h} = {self.number(-0.5, 0.5)} and present {self.event()} ->"
            f" local {k} in do {k} = {self.discrete()} and {inner} and {n} = (last {n} + 1) mod 5 done"
        )
        self.known.floats.append(h)
        self.known.ints.append(n)
        return made

    def talking(self) -> str:
        s, x, n = self.fresh("s"), self.fresh("x"), self.fresh("n")
        timer = "local k in do der k = 1.0 init 0.0"
        one, two = self.number(0.2, 0.7), self.number(0.8, 1.0)
        entry = self.one(["then", "continue"])
        made = (
            f"automaton | T -> {timer} until up (k -. {one})"
            f" then do emit {s} = {self.one(self.known.floats)} in U"
            f" | U -> {timer} until up (k -. {two}) then T"
            f" else {self.event()} then do emit {s} = 0.25 in T end"
            f" and init {x} = 0.125 and init {n} = 0 and automaton"
            f" | Idle -> do until {s}(v) then do {n} = last {n} + 1 in Busy(v)"
            f" | Busy(v) -> do der {x} = min 1.0 (max (-1.0) v) -. {x}"
            f" until {s}(_) {entry} do {n} = last {n} + 10 in Idle end"
        )
        self.known.floats.append(x)
        self.known.ints.append(n)
        return made

    def loop_over_inputs(self) -> str:
        v, w, x = self.fresh("v"), self.fresh("w"), self.fresh("x")
        body = self.one(
            [
                "do o = smooth (y) done",
                f"do o = relay (y -. {self.number(-0.2, 0.2)}) done",
                "local k in do der k = y -. k init 0.0 and o = k +. y done",
            ]
        )
        made = (
            f"forall i in 0 .. 2, o out {v}"
            f" do o = {self.one(self.known.floats)} *. (0.5 +. 0.3 *. float i) done"
            f" and forall i in 0 .. 2, y in {v}, o out {w} {body}"
            f" and {x} = {w}.(0) -. {w}.({self.below(1, 2)})"
        )
        self.known.floats.append(x)
        return made

    def instance_under_reset(self) -> str:
        x, n = self.fresh("x"), self.fresh("n")
        call = f"ramp {self.number(0.1, 0.9)} ({self.real()}, {self.one_event()})"
        made = f"({x}, {n}) = reset ({call}) every {self.one_event()}"
        self.known.floats.append(x)
        self.known.ints.append(n)
        return made

    def sampled(self) -> str:
        x = self.fresh("x")
        event, value = self.event(), self.discrete()
        made = self.one(
            [
                f"{x} = present {event} -> {value} | {self.event()} -> 0.5 else {self.real()}",
                f"der {x} = (present {event} -> 9.0 else {self.real()}) -. {x} init 0.0",
                f"local d default 0.125 in do present {event} -> do d = {value} done"
                f" and der {x} = d -. {x} init 0.25 done",
            ]
        )
        self.known.floats.append(x)
        return made

    def restarted(self) -> str:
        x, n = self.fresh("x"), self.fresh("n")
        level, phase, period = self.number(-0.2, 0.4), self.number(0.2, 0.6), self.number(0.4, 1.0)
        first = self.one(["true", "false"])
        made = (
            f"({x}, {n}) = reset (let rec der k = {self.real()} -. k init 0.5 and init m = 0 and automaton"
            f" | E -> do until up (k -. {level}) | (init) on {first} then do m = last m + 1 in F"
            f" | F -> do until (period ({phase}|{period})) then do m = last m + 10 in E"
            f" in (k, m)) every {self.one_event()}"
        )
        self.known.floats.append(x)
        self.known.ints.append(n)
        return made

    def nodes_of_nodes(self) -> str:
        x = self.fresh("x")
        nodes = self.one(["smooth tooth", "tooth smooth", "relay smooth"])
        made = f"{x} = either {nodes} ({self.real()}, {self.one_event()})"
        self.known.floats.append(x)
        return made

    def one_event(self) -> str:
        """An event that is an expression."""
        return self.one([*self.known.events, f"({self.crossing()})"])

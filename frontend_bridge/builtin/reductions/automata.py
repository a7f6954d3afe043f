"""Automata become `match` over a memory for the state, with a flag that tells to reset it.

A weak automaton runs the body of its state, then takes a transition, which holds from the next
instant. A strong one takes the transition first. Transitions become a `present`. Each parameter
of a state is a memory, written by transitions and read once, when the state begins to run.

After Colaco, Pagano and Pouzet, "A conservative extension of synchronous data-flow with state
machines" (EMSOFT 2005).
"""

from __future__ import annotations

from typing import Any

from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.copying import Copy
from pzjax.frontend_bridge.builtin.kernel.walk import Rewriter
from pzjax.frontend_bridge.builtin.reductions.context import Context
from pzjax.frontend_bridge.dump import syntax as obc

NAME = "automata"


def run(function: kernel.Function, context: Context) -> kernel.Function:
    """The function without automata; the types of their states go to the context."""
    made: kernel.Function = _Automata(context).visit(function)
    return made


class _Automata(Rewriter):
    def __init__(self, context: Context) -> None:
        self.context = context

    def visit(self, node: Any) -> Any:
        if isinstance(node, kernel.Automaton):
            return _Machine(self.context, node).equation(self)
        return self.children(node)


class _Machine:
    """One automaton."""

    def __init__(self, context: Context, automaton: kernel.Automaton) -> None:
        self.context = context
        self.names = context.names
        self.automaton = automaton
        self.state = self.names.fresh("s")
        self.reset = self.names.fresh("r")
        self.constructors = {
            state.name: f"{context.module}_{state.name}_{self.names.fresh(state.name).number}"
            for state in automaton.states
        }
        number = self.names.fresh("state").number
        self.type = obc.TypeName(obc.LongName(None, f"state__{number}"))
        constructors = tuple(map(obc.Constructor, self.constructors.values()))
        declaration = obc.TypeDecl(f"state__{number}", (), None, obc.VariantType(constructors))
        context.types.append(obc.TypesDecl((declaration,)))
        self.memories = {
            state.name: [
                kernel.Local(self.names.fresh(one.name.source), one.type, one.at, held=True)
                for one in state.parameters
            ]
            for state in automaton.states
        }

    def equation(self, automata: _Automata) -> kernel.Eq:
        automaton = self.automaton
        locals_ = [
            kernel.Local(self.state, self.type, None, held=True),
            kernel.Local(self.reset, build.BOOL, None, held=True),
            *(memory for memories in self.memories.values() for memory in memories),
        ]
        starts: list[kernel.Eq] = [
            kernel.Init(memory.name, automata.visit(argument))
            for memory, argument in zip(
                self.memories[automaton.initial], automaton.arguments, strict=True
            )
        ]
        starts.append(kernel.Init(self.state, self.constructor(automaton.initial)))
        starts.append(kernel.Init(self.reset, build.FALSE))
        states = [automata.children(state) for state in automaton.states]
        made = self.strong(states) if automaton.strong else self.weak(states)
        return kernel.Scope(kernel.Block(tuple(locals_), (*starts, *made)))

    def weak(self, states: list[kernel.AutomatonState]) -> list[kernel.Eq]:
        cases = [
            self.case(
                state,
                kernel.Last,
                # The last of the equations run first, where data does not say otherwise.
                kernel.Block(
                    state.block.locals,
                    (self.transitions(state), *state.block.equations),
                ),
            )
            for state in states
        ]
        return [kernel.Match(kernel.Last(self.state, self.type), tuple(cases))]

    def strong(self, states: list[kernel.AutomatonState]) -> list[kernel.Eq]:
        """The parameters of a state are bound twice, for transitions and for the body."""
        choices = [
            self.case(state, kernel.Last, kernel.Block((), (self.transitions(state),)))
            for state in map(self.renamed_parameters, states)
        ]
        bodies = [self.case(state, kernel.Var, state.block) for state in states]
        return [
            kernel.Match(kernel.Last(self.state, self.type), tuple(choices)),
            kernel.Match(kernel.Var(self.state, self.type), tuple(bodies)),
        ]

    def renamed_parameters(self, state: kernel.AutomatonState) -> kernel.AutomatonState:
        if not state.parameters:
            return state
        only = kernel.AutomatonState(state.name, state.parameters, build.EMPTY, state.transitions)
        copy = _Renaming(self.names, {one.name for one in state.parameters})
        return copy(only)

    def case(
        self,
        state: kernel.AutomatonState,
        read: type[kernel.Last] | type[kernel.Var],
        block: kernel.Block,
    ) -> kernel.Case:
        reads: list[kernel.Eq] = [
            kernel.Def(obc.VarPat(one.name, one.type), read(memory.name, memory.type))
            for one, memory in zip(state.parameters, self.memories[state.name], strict=True)
        ]
        body = kernel.Block((*state.parameters, *block.locals), (*reads, *block.equations))
        pattern = obc.ConstrPat(obc.LongName(None, self.constructors[state.name]))
        reset = kernel.Reset(body, read(self.reset, build.BOOL))
        return kernel.Case(pattern, kernel.Block((), (reset,)))

    def transitions(self, state: kernel.AutomatonState) -> kernel.Eq:
        stay = kernel.Block((), (self.write(self.reset, build.FALSE),))
        if not state.transitions:
            return kernel.Scope(stay)
        handlers = tuple(
            kernel.Handler(transition.condition, self.taken(transition))
            for transition in state.transitions
        )
        if handlers[0].condition == kernel.Holds(build.TRUE):
            return kernel.Scope(handlers[0].block)
        return kernel.PresentEq(handlers, stay, self.automaton.event)

    def taken(self, transition: kernel.Transition) -> kernel.Block:
        emission = transition.emission
        target: list[kernel.Eq] = [
            kernel.Def(obc.VarPat(memory.name, memory.type), argument)
            for memory, argument in zip(
                self.memories[transition.target], transition.arguments, strict=True
            )
        ]
        target.append(self.write(self.reset, build.TRUE if transition.reset else build.FALSE))
        target.append(self.write(self.state, self.constructor(transition.target)))
        return kernel.Block(emission.locals, (*emission.equations, *target))

    def write(self, name: obc.Ident, exp: kernel.Exp) -> kernel.Eq:
        return kernel.Def(obc.VarPat(name, exp.type), exp)

    def constructor(self, state: str) -> kernel.Exp:
        return kernel.Constr(obc.LongName(None, self.constructors[state]), (), self.type)


class _Renaming(Copy):
    """Gives fresh names to some variables only."""

    def __init__(self, names: build.Names, renamed: set[obc.Ident]) -> None:
        super().__init__(names, {}, {})
        self.only = renamed

    def _change(self, value: Any) -> Any:
        if isinstance(value, obc.Ident) and value not in self.only:
            return value
        return super()._change(value)

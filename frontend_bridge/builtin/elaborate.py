"""From the checked tree to the kernel: a `CheckedModule` comes in, kernel declarations go out.

Types move from the tables of the checks into the tree, each variable is declared in the block
where its scope begins, and what is only notation goes: annotations, sequences, `atomic`, `if`
without else, missing cases.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from pzjax.frontend_bridge.builtin import syntax as tree
from pzjax.frontend_bridge.builtin.check import CheckedModule
from pzjax.frontend_bridge.builtin.kernel import build
from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.builtin.kernel.walk import defined
from pzjax.frontend_bridge.builtin.reductions.signals import carried
from pzjax.frontend_bridge.dump import syntax as obc


def elaborate(module: CheckedModule, names: build.Names) -> list[kernel.Decl]:
    """The declarations of a module, in order."""
    found: list[kernel.Decl] = []
    for declaration in module.program.declarations:
        made = _Elaboration(module, names).declaration(declaration)
        if made is not None:
            found.append(made)
    return found


def type_declaration(declaration: tree.TypeDeclaration) -> obc.TypeDecl:
    """A declaration of a type as object code has it."""
    body: obc.TypeBody
    match declaration.body:
        case tree.Abstract():
            body = obc.AbstractType()
        case tree.Abbreviation(type=written):
            body = obc.Abbreviation(written.type)
        case tree.Variant(constructors=constructors):
            body = obc.VariantType(
                tuple(
                    obc.Constructor(name.name, tuple(one.type for one in arguments))
                    for name, arguments in constructors
                )
            )
        case tree.RecordFields(fields=fields):
            body = obc.RecordType(tuple((label.name, one.type) for label, one in fields))
    return obc.TypeDecl(declaration.name, declaration.parameters, declaration.at, body)


class _Elaboration:
    def __init__(self, module: CheckedModule, names: build.Names) -> None:
        self.module = module
        self.names = names
        self.places: dict[obc.Ident, obc.Span] = {}
        self.combines: dict[obc.Ident, obc.LongName] = {}
        self.continuous = False  # in continuous time, and not in what runs at events only

    # --- declarations ---

    def declaration(self, declaration: tree.Declaration) -> kernel.Decl | None:
        match declaration:
            case tree.Open(module=name):
                return kernel.Open(name)
            case tree.TypeDeclaration():
                return obc.TypesDecl((type_declaration(declaration),))
            case tree.Constant(at=at, name=name, static=static, exp=exp):
                return kernel.Constant(name, at, static, self.exp(exp))
            case tree.Function(at=at, name=name, kind=kind, parameters=parameters, body=body):
                *statics, parameter = [self.pattern(one) for one in parameters]
                self.continuous = kind is obc.Kind.CONTINUOUS
                return kernel.Function(
                    name,
                    at,
                    kind,
                    tuple(statics),
                    parameter,
                    tuple(self.type_of(one) for one in parameters),
                    self.exp(body),
                )
            case tree.Value():
                return None

    # --- variables and patterns ---

    def type_of(self, node: tree.Exp | tree.Pattern) -> obc.Type:
        return self.module.types[node.number]

    def variable(self, name: obc.Ident) -> obc.Type:
        return self.module.variables[name].type

    def local(self, name: obc.Ident, default: kernel.Exp | None = None) -> kernel.Local:
        type_ = self.variable(name)
        has_memory = default is None and carried(type_) is None
        held = has_memory and self.module.variables[name].held
        return kernel.Local(name, type_, self.places.get(name), default, held)

    def locals(self, names: Iterable[obc.Ident]) -> tuple[kernel.Local, ...]:
        return tuple(self.local(name) for name in names)

    def place(self, name: obc.Ident, at: obc.Span) -> None:
        self.places.setdefault(name, at)

    def pattern(self, pattern: tree.Pattern) -> obc.Pattern:
        match pattern:
            case tree.WildPat():
                return obc.WildPat()
            case tree.VarPat(at=at, name=name):
                self.place(name, at)
                return obc.VarPat(name, self.variable(name))
            case tree.ConstPat(value=value):
                return obc.ConstPat(value)
            case tree.ConstrPat(constructor=constructor, arguments=arguments):
                return obc.ConstrPat(constructor, tuple(map(self.pattern, arguments)))
            case tree.TuplePat(items=items):
                return obc.TuplePat(tuple(map(self.pattern, items)))
            case tree.RecordPat(fields=fields):
                return obc.RecordPat(tuple((label, self.pattern(one)) for label, one in fields))
            case tree.AliasPat(at=at, pattern=inner, name=name):
                self.place(name, at)
                return obc.AliasPat(self.pattern(inner), name)
            case tree.OrPat(left=left, right=right):
                return obc.OrPat(self.pattern(left), self.pattern(right))
            case tree.TypedPat(pattern=inner):
                return self.pattern(inner)

    # --- expressions ---

    def exps(self, exps: Iterable[tree.Exp]) -> tuple[kernel.Exp, ...]:
        return tuple(map(self.exp, exps))

    def exp(self, exp: tree.Exp) -> kernel.Exp:
        match exp:
            case tree.Typed(exp=inner) | tree.Atomic(exp=inner):
                return self.exp(inner)
            case tree.Let(equations=equations, body=body):
                block = self.group(equations)
                inner_exp = self.exp(body)
                return kernel.Let(block, inner_exp, True, inner_exp.type)
            case tree.LocalIn(block=inner_block, body=body):
                block = self.block(inner_block)
                inner_exp = self.exp(body)
                return kernel.Let(block, inner_exp, True, inner_exp.type)
            case tree.Seq(first=first, then=then):
                effect = kernel.Def(obc.WildPat(), self.exp(first))
                inner_exp = self.exp(then)
                return kernel.Let(kernel.Block((), (effect,)), inner_exp, True, inner_exp.type)
        type_ = self.type_of(exp)
        match exp:
            case tree.Const(value=value):
                return kernel.Const(value, type_)
            case tree.Var(name=name):
                if isinstance(name, obc.LongName):
                    return kernel.Global(name, type_)
                return kernel.Var(name, type_)
            case tree.Last(name=name):
                return kernel.Last(name, type_)
            case tree.Constr(constructor=constructor, arguments=arguments):
                return kernel.Constr(constructor, self.exps(arguments), type_)
            case tree.Tuple(items=items):
                return kernel.Tuple(self.exps(items), type_)
            case tree.Apply(
                number=number, at=at, function=function, arguments=arguments, inline=inline
            ):
                return kernel.Apply(
                    self.exp(function),
                    self.exps(arguments),
                    self.kind(function, len(arguments)),
                    inline or number in self.module.must_inline,
                    at,
                    type_,
                )
            case tree.Pre(at=at, exp=inner):
                return kernel.Pre(self.exp(inner), at, type_)
            case tree.Fby(at=at, first=first, next=next_):
                return kernel.Fby(self.exp(first), self.exp(next_), at, type_)
            case tree.Arrow(first=first, next=next_):
                return kernel.Arrow(self.exp(first), self.exp(next_), type_)
            case tree.Up(at=at, exp=inner):
                return kernel.Up(self.exp(inner), at, type_)
            case tree.Disc(at=at, exp=inner):
                return kernel.Disc(self.exp(inner), at, type_)
            case tree.Initially():
                return kernel.Initially(type_)
            case tree.Period(at=at, phase=phase, period=period):
                first_date = None if phase is None else self.exp(phase)
                return kernel.Period(first_date, self.exp(period), at, type_)
            case tree.If(condition=condition, then=then, otherwise=otherwise):
                sides = self.exp(then), self.exp(otherwise)
                return kernel.If(self.exp(condition), *sides, False, type_)
            case tree.Test(exp=inner):
                return kernel.Test(self.exp(inner), type_)
            case tree.ArrayGet(array=array, index=index):
                return kernel.ArrayGet(self.exp(array), self.exp(index), type_)
            case tree.ArrayUpdate(array=array, index=index, value=value_exp):
                place = self.exp(array), self.exp(index)
                return kernel.ArrayUpdate(*place, self.exp(value_exp), type_)
            case tree.ArraySlice(array=array, first=first_size, last=last_size):
                return kernel.ArraySlice(self.exp(array), first_size, last_size, type_)
            case tree.ArrayConcat(left=left, right=right):
                return kernel.ArrayConcat(self.exp(left), self.exp(right), type_)
            case tree.Record(fields=fields):
                return kernel.Record(self.fields(fields), type_)
            case tree.RecordGet(record=record, label=label):
                return kernel.RecordGet(self.exp(record), label, type_)
            case tree.RecordWith(record=record, fields=fields):
                return kernel.RecordWith(self.exp(record), self.fields(fields), type_)
            case tree.MatchExp() | tree.PresentExp() | tree.AutomatonExp() | tree.ResetExp():
                raise AssertionError(f"scoping removes {type(exp).__name__}")
            case _:
                assert_never(exp)

    def fields(
        self, fields: Iterable[tuple[obc.LongName, tree.Exp]]
    ) -> tuple[tuple[obc.LongName, kernel.Exp], ...]:
        return tuple((label, self.exp(value)) for label, value in fields)

    def kind(self, function: tree.Exp, count: int) -> obc.Kind:
        """The kind of the last arrow when `count` arguments are given."""
        type_ = self.type_of(function)
        kind = obc.Kind.ANY
        for _ in range(count):
            if isinstance(type_, obc.TypeArrow):
                kind, type_ = type_.kind, type_.result
        return kind

    # --- equations ---

    def at_event(self, block: tree.Block) -> kernel.Block:
        """A block that runs at events only."""
        before, self.continuous = self.continuous, False
        made = self.block(block)
        self.continuous = before
        return made

    def der(self, equation: tree.Der) -> list[kernel.Eq]:
        """The handlers of a derivative are a `present` beside it."""
        name = equation.name
        self.place(name, equation.at)
        found: list[kernel.Eq] = [kernel.Derive(name, self.exp(equation.exp))]
        if equation.initial is not None:
            found.append(kernel.Init(name, self.exp(equation.initial)))
        if equation.handlers:
            pattern = obc.VarPat(name, self.variable(name))
            handlers = tuple(
                kernel.Handler(
                    self.condition(condition),
                    kernel.Block((), (kernel.Def(pattern, self.exp(value)),)),
                )
                for condition, value in equation.handlers
            )
            found.append(kernel.PresentEq(handlers, build.EMPTY, True))
        return found

    def group(self, equations: Iterable[tree.Equation]) -> kernel.Block:
        """Equations whose variables are all their own."""
        made = self.equations(equations)
        return kernel.Block(self.locals(defined(made)), made)

    def block(self, block: tree.Block) -> kernel.Block:
        locals_: list[kernel.Local] = []
        groups: list[tuple[kernel.Eq, ...]] = []
        for let in block.lets:
            made = self.equations(let.equations)
            locals_.extend(self.locals(defined(made)))
            groups.append(made)
        starts: list[kernel.Eq] = []
        for local in block.locals:
            name = local.name
            if local.combine is not None:
                self.combines[name] = local.combine
            if local.initial is not None:
                starts.append(kernel.Init(name, self.exp(local.initial)))
            default = None if local.default is None else self.exp(local.default)
            self.place(name, local.at)
            locals_.append(self.local(name, default))
        equations = (*starts, *self.equations(block.equations))
        if groups:
            equations = (kernel.Before((*groups, equations)),)
        return kernel.Block(tuple(locals_), equations)

    def equations(self, equations: Iterable[tree.Equation]) -> tuple[kernel.Eq, ...]:
        return tuple(made for equation in equations for made in self.equation(equation))

    def equation(self, equation: tree.Equation) -> list[kernel.Eq]:
        match equation:
            case tree.Define(pattern=pattern, exp=exp):
                return [kernel.Def(self.pattern(pattern), self.exp(exp))]
            case tree.Init(at=at, name=name, exp=exp):
                self.place(name, at)
                return [kernel.Init(name, self.exp(exp))]
            case tree.Next(at=at, name=name, exp=exp, initial=initial):
                self.place(name, at)
                found: list[kernel.Eq] = [kernel.Next(name, self.exp(exp))]
                if initial is not None:
                    found.append(kernel.Init(name, self.exp(initial)))
                return found
            case tree.Emit(at=at, name=name, exp=value):
                self.place(name, at)
                return [kernel.Emit(name, build.UNIT if value is None else self.exp(value))]
            case tree.Contribute(name=name, exp=exp):
                made = self.exp(exp)
                combine = kernel.Global(
                    self.combines[name], build.function(self.variable(name), made.type)
                )
                return [kernel.Contribute(name, made, combine)]
            case tree.MatchEquation(exp=exp, handlers=handlers, exhaustive=exhaustive):
                cases = [
                    kernel.Case(self.pattern(handler.pattern), self.block(handler.block))
                    for handler in handlers
                ]
                if not exhaustive:
                    cases.append(kernel.Case(obc.WildPat(), build.EMPTY))
                return [kernel.Match(self.exp(exp), tuple(cases))]
            case tree.PresentEquation(handlers=handlers, default=default):
                return [
                    kernel.PresentEq(
                        tuple(
                            kernel.Handler(
                                self.condition(handler.condition), self.at_event(handler.block)
                            )
                            for handler in handlers
                        ),
                        build.EMPTY if default is None else self.block(default),
                        self.continuous,
                    )
                ]
            case tree.Automaton():
                return [self.automaton(equation)]
            case tree.Reset(equations=equations, condition=condition):
                block = kernel.Block((), self.equations(equations))
                return [kernel.Reset(block, self.exp(condition))]
            case tree.Forall():
                return [self.forall(equation)]
            case tree.BlockEquation(block=inner):
                return [kernel.Scope(self.block(inner))]
            case tree.Before(equations=equations):
                # The original compiler gives the effects of these equations no order either.
                return [*self.equations(equations)]
            case tree.Der():
                return self.der(equation)
            case tree.IfEquation():
                raise AssertionError(f"{type(equation).__name__} is left after the checks")

    def condition(self, condition: tree.Condition) -> kernel.Condition:
        match condition:
            case tree.TestCondition(exp=exp):
                return kernel.Holds(self.exp(exp))
            case tree.SignalCondition(signal=signal, pattern=pattern):
                return kernel.Present(self.exp(signal), self.pattern(pattern))
            case tree.BothCondition(left=left, right=right):
                return kernel.Both(self.condition(left), self.condition(right))
            case tree.EitherCondition(left=left, right=right):
                return kernel.Either(self.condition(left), self.condition(right))
            case tree.OnCondition(condition=inner, guard=guard):
                # The effects of the guard come first, as in the original.
                return kernel.Both(kernel.Holds(self.exp(guard)), self.condition(inner))

    def automaton(self, automaton: tree.Automaton) -> kernel.Automaton:
        initial = automaton.initial
        return kernel.Automaton(
            automaton.strong,
            tuple(map(self.state, automaton.states)),
            automaton.states[0].name if initial is None else initial.state,
            () if initial is None else self.exps(initial.arguments),
            self.continuous,
        )

    def state(self, state: tree.State) -> kernel.AutomatonState:
        for name in state.parameters:
            self.place(name, state.at)
        return kernel.AutomatonState(
            state.name,
            self.locals(state.parameters),
            self.block(state.body),
            tuple(
                kernel.Transition(
                    self.condition(transition.condition),
                    transition.reset,
                    build.EMPTY
                    if transition.emission is None
                    else self.at_event(transition.emission),
                    transition.target.state,
                    self.exps(transition.target.arguments),
                )
                for transition in state.transitions
            ),
        )

    def forall(self, forall: tree.Forall) -> kernel.Forall:
        index: obc.Ident | None = None
        first: kernel.Exp = build.integer(0)
        last: kernel.Exp | None = None
        inputs: list[kernel.Input] = []
        outputs: list[kernel.Output] = []
        more: list[kernel.Eq] = []
        size: obc.Size | None = None
        for one in forall.indexes:
            self.place(one.name, one.at)
            match one:
                case tree.IndexRange(name=name, first=low, last=high):
                    if index is None:
                        index, first, last = name, self.exp(low), self.exp(high)
                    else:
                        shift = build.minus(self.exp(low), first)
                        value = build.plus(kernel.Var(index, build.INT), shift)
                        more.append(kernel.Def(obc.VarPat(name, build.INT), value))
                case tree.IndexInput(name=name, array=array):
                    made = self.exp(array)
                    size = made.type.size if isinstance(made.type, obc.TypeArray) else size
                    inputs.append(kernel.Input(name, self.variable(name), made))
                case tree.IndexOutput(name=name, array=array_name):
                    type_ = self.variable(array_name)
                    size = type_.size if isinstance(type_, obc.TypeArray) else size
                    outputs.append(kernel.Output(name, self.variable(name), array_name))
        initialize = tuple((name, self.exp(exp)) for name, exp in forall.initialize)
        block = self.block(forall.body)
        if index is None:
            index = self.names.fresh("i")
        if last is None:
            assert size is not None
            last = build.minus(build.size(size), build.integer(1))
        bound = [*(output.name for output in outputs), *defined(more)]
        block = kernel.Block((*block.locals, *self.locals(bound)), (*more, *block.equations))
        return kernel.Forall(index, first, last, tuple(inputs), tuple(outputs), initialize, block)

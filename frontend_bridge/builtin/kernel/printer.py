"""Kernel declarations as text, for who follows the passes: close to Zelus, but nobody reads it back.

Variables have their numbers, so that equal names are told apart: `x_12`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pzjax.frontend_bridge.builtin.kernel import syntax as kernel
from pzjax.frontend_bridge.dump import syntax as obc


def print_declaration(declaration: kernel.Decl) -> str:
    """The text of a declaration, with a line break at its end; nothing for types and `open`."""
    match declaration:
        case kernel.Function(name, _, kind, statics, parameter, _, body):
            parameters = " ".join(_atom(pattern) for pattern in (*statics, parameter))
            lines = [f"let {kind.value} {name} {parameters} =", *_indented(_value(body))]
        case kernel.Constant(name, _, static, body):
            lines = [f"let {'static ' if static else ''}{name} =", *_indented(_value(body))]
        case kernel.Open() | obc.TypesDecl():
            return ""
    return "\n".join(lines) + "\n"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return ("  " + line for line in lines)


def _name(name: obc.Ident) -> str:
    return f"{name.source}_{name.number}"


def _long(name: obc.LongName) -> str:
    return name.name if name.module is None else f"{name.module}.{name.name}"


# --- values and patterns ------------------------------------------------------------------------


def _immediate(value: obc.Immediate) -> str:
    match value:
        case obc.Unit():
            return "()"
        case obc.Any():
            return "_"
        case obc.Bool(truth):
            return "true" if truth else "false"
        case obc.String(text):
            return '"' + text.decode("latin-1").encode("unicode_escape").decode("ascii") + '"'
        case obc.Char(code):
            return repr(chr(code))
        case obc.Int(number) | obc.Int32(number) | obc.Float(number):
            return repr(number)


def _pattern(pattern: obc.Pattern) -> str:
    match pattern:
        case obc.WildPat():
            return "_"
        case obc.VarPat(name):
            return _name(name)
        case obc.ConstPat(value):
            return _immediate(value)
        case obc.TuplePat(items):
            return ", ".join(map(_atom, items))
        case obc.ConstrPat(constructor, items):
            return _long(constructor) + (f"({', '.join(map(_pattern, items))})" if items else "")
        case obc.RecordPat(fields):
            return "{" + "; ".join(f"{_long(one)} = {_pattern(p)}" for one, p in fields) + "}"
        case obc.AliasPat(inner, name):
            return f"{_pattern(inner)} as {_name(name)}"
        case obc.OrPat(left, right):
            return f"{_pattern(left)} | {_pattern(right)}"
        case obc.TypedPat(inner):
            return _pattern(inner)


def _atom(pattern: obc.Pattern) -> str:
    text = _pattern(pattern)
    return f"({text})" if " " in text else text


def _size(size: obc.Size) -> str:
    match size:
        case obc.SizeConst(value):
            return str(value)
        case obc.SizeName(name):
            return _name(name)
        case obc.SizeGlobal(global_name):
            return _long(global_name)
        case obc.SizeOp(op, left, right):
            other = f"({_size(right)})" if isinstance(right, obc.SizeOp) else _size(right)
            return f"{_size(left)} {'+' if op == 'plus' else '-'} {other}"


# --- expressions --------------------------------------------------------------------------------


def _value(exp: kernel.Exp) -> list[str]:
    """An expression on lines of its own."""
    if isinstance(exp, kernel.Let):
        return ["let", *_indented(_block(exp.block)), "in", *_value(exp.body)]
    return _exp(exp).split("\n")


def _exps(exps: Iterable[kernel.Exp], separator: str = ", ") -> str:
    return separator.join(map(_exp, exps))


def _fields(fields: Iterable[tuple[obc.LongName, kernel.Exp]]) -> str:
    return "; ".join(f"{_long(label)} = {_exp(value)}" for label, value in fields)


def _simple(exp: kernel.Exp) -> str:
    text = _exp(exp)
    return f"({text})" if " " in text and text[0] not in "([{" else text


def _exp(exp: kernel.Exp) -> str:
    match exp:
        case kernel.Const(value):
            return _immediate(value)
        case kernel.Global(global_name):
            return _long(global_name)
        case kernel.Var(name):
            return _name(name)
        case kernel.Last(name):
            return f"last {_name(name)}"
        case kernel.Constr(constructor, items):
            return _long(constructor) + (f"({_exps(items)})" if items else "")
        case kernel.Tuple(items):
            return f"({_exps(items)})"
        case kernel.Record(fields):
            return f"{{{_fields(fields)}}}"
        case kernel.RecordGet(record, label):
            return f"{_simple(record)}.{_long(label)}"
        case kernel.RecordWith(record, fields):
            return f"{{{_exp(record)} with {_fields(fields)}}}"
        case kernel.ArrayGet(array, index):
            return f"{_simple(array)}.({_exp(index)})"
        case kernel.ArrayUpdate(array, index, value_exp):
            return f"[|{_exp(array)} with {_exp(index)} = {_exp(value_exp)}|]"
        case kernel.ArraySlice(array, first_size, last_size):
            return f"{_simple(array)}{{{_size(first_size)} .. {_size(last_size)}}}"
        case kernel.ArrayConcat(left, right):
            return f"[|{_exp(left)} | {_exp(right)}|]"
        case kernel.If(condition, then, otherwise):
            return f"(if {_exp(condition)} then {_exp(then)} else {_exp(otherwise)})"
        case kernel.Apply(function, arguments, inline=inline):
            words = [_simple(function), *map(_simple, arguments)]
            return ("inline " if inline else "") + " ".join(words)
        case kernel.Step(instance, machine, _, argument):
            return f"run {_name(instance)}:{_simple(machine)} {_simple(argument)}"
        case kernel.Let():
            return "(" + "\n".join(_value(exp)) + ")"
        case kernel.Pre(inner):
            return f"pre {_simple(inner)}"
        case kernel.Fby(first, next_):
            return f"({_exp(first)} fby {_exp(next_)})"
        case kernel.Arrow(first, next_):
            return f"({_exp(first)} -> {_exp(next_)})"
        case kernel.Up(inner):
            return f"up {_simple(inner)}"
        case kernel.Disc(inner):
            return f"disc {_simple(inner)}"
        case kernel.Initially():
            return "init"
        case kernel.Period(phase, period):
            return f"period ({'' if phase is None else _exp(phase) + ' | '}{_exp(period)})"
        case kernel.Time():
            return "time"
        case kernel.Major():
            return "major"
        case kernel.Test(signal):
            return f"?{_simple(signal)}"


# --- equations ----------------------------------------------------------------------------------


def _block(block: kernel.Block) -> list[str]:
    lines = []
    if block.locals:
        names = [
            _name(local.name) + ("" if local.default is None else f" default {_exp(local.default)}")
            for local in block.locals
        ]
        lines.append(f"local {', '.join(names)}")
    for equation in block.equations:
        lines += _equation(equation)
    return lines or ["()"]


def _equation(equation: kernel.Eq) -> list[str]:
    match equation:
        case kernel.Def(pattern, exp):
            return _definition(f"{_pattern(pattern)} =", exp)
        case kernel.Init(name, exp, when):
            condition = "" if when is None else f" when {_name(when)}"
            return _definition(f"init{condition} {_name(name)} =", exp)
        case kernel.Contribute(name, exp):
            return _definition(f"{_name(name)} +=", exp)
        case kernel.Derive(name, exp):
            return _definition(f"der {_name(name)} =", exp)
        case kernel.Watch(name, exp):
            return _definition(f"{_name(name)} = up", exp)
        case kernel.Next(name, exp):
            return _definition(f"next {_name(name)} =", exp)
        case kernel.Emit(name, exp):
            return _definition(f"emit {_name(name)} =", exp)
        case kernel.Match(exp, cases):
            lines = [f"match {_exp(exp)} with"]
            for case in cases:
                lines += [f"| {_pattern(case.pattern)} ->", *_indented(_block(case.block))]
            return lines
        case kernel.Reset(block, condition_exp):
            return ["reset", *_indented(_block(block)), f"every {_exp(condition_exp)}"]
        case kernel.Forall(index, first, last, inputs, outputs, accumulators, block):
            heads = [f"{_name(index)} in {_exp(first)} .. {_exp(last)}"]
            heads += [f"{_name(one.name)} in {_exp(one.array)}" for one in inputs]
            heads += [f"{_name(one.name)} out {_name(one.array)}" for one in outputs]
            heads += [f"last {_name(name)} = {_exp(exp)}" for name, exp in accumulators]
            return [f"forall {', '.join(heads)}", *_indented(_block(block))]
        case kernel.Before(groups):
            lines = []
            for group in groups:
                lines += ["before"] if lines else ["first"]
                lines += _indented(line for one in group for line in _equation(one))
            return lines
        case kernel.Scope(block):
            return ["do", *_indented(_block(block))]
        case kernel.PresentEq(handlers, default):
            lines = ["present"]
            for handler in handlers:
                lines += [
                    f"| {_condition(handler.condition)} ->",
                    *_indented(_block(handler.block)),
                ]
            return [*lines, "else", *_indented(_block(default))]
        case kernel.Automaton(strong, states, initial):
            lines = ["automaton"]
            for state in states:
                parameters = ", ".join(_name(one.name) for one in state.parameters)
                lines += [f"| {state.name}({parameters}) ->", *_indented(_block(state.block))]
                for transition in state.transitions:
                    lines += _indented(_transition(transition, strong))
            return [*lines, f"init {initial}({_exps(equation.arguments)})"]


def _definition(head: str, exp: kernel.Exp) -> list[str]:
    lines = _value(exp)
    if len(lines) == 1:
        return [f"{head} {lines[0]}"]
    return [head, *_indented(lines)]


def _transition(transition: kernel.Transition, strong: bool) -> list[str]:
    word = "unless" if strong else "until"
    then = "then" if transition.reset else "continue"
    lines = [f"{word} {_condition(transition.condition)} {then}"]
    if transition.emission.equations:
        lines += _indented(_block(transition.emission))
    return [*lines, f"  {transition.target}({_exps(transition.arguments)})"]


def _condition(condition: kernel.Condition) -> str:
    match condition:
        case kernel.Holds(exp):
            return _exp(exp)
        case kernel.Present(signal, pattern):
            return f"{_simple(signal)}({_pattern(pattern)})"
        case kernel.Both(left, right):
            return f"({_condition(left)} & {_condition(right)})"
        case kernel.Either(left, right):
            return f"({_condition(left)} | {_condition(right)})"

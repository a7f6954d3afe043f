"""Parsed expressions as short texts with all parentheses, for the tests of precedence."""

from __future__ import annotations

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.parsing.source import parse
from pzjax.frontend_bridge.dump.syntax import Ident


def body(text: str) -> str:
    """Give the tree of an expression, which must parse."""
    program, faults = parse(f"let node f x = {text}", "M")
    assert not faults, faults[0].message
    (function,) = program.declarations
    assert isinstance(function, syntax.Function)
    return show(function.body)


def show(exp: syntax.Exp) -> str:
    """Give an expression as `(operator operand ..)`."""
    match exp:
        case syntax.Const(value=value):
            return str(getattr(value, "value", "()"))
        case syntax.Var(name=name) | syntax.Last(name=name):
            text = name.source if isinstance(name, Ident) else name.name
            return f"last {text}" if isinstance(exp, syntax.Last) else text
        case syntax.Tuple(items=items):
            return _form(",", *items)
        case syntax.Apply(function=function, arguments=arguments):
            return _form(show(function), *arguments)
        case syntax.Constr(constructor=constructor, arguments=arguments):
            return _form(constructor.name, *arguments)
        case syntax.Pre(exp=inner) | syntax.Test(exp=inner) | syntax.Atomic(exp=inner):
            return _form(type(exp).__name__.lower(), inner)
        case syntax.Fby(first=first, next=then):
            return _form("fby", first, then)
        case syntax.Arrow(first=first, next=then):
            return _form("->", first, then)
        case syntax.If(condition=condition, then=then, otherwise=otherwise):
            return _form("if", condition, then, otherwise)
        case syntax.Seq(first=first, then=then):
            return _form(";", first, then)
        case syntax.ArrayGet(array=array, index=index):
            return _form("get", array, index)
        case syntax.RecordGet(record=record, label=label):
            return f"{show(record)}.{label.name}"
        case syntax.MatchExp(exp=scrutinee, handlers=handlers):
            return _form("match", scrutinee, *(value for _, value in handlers))
        case syntax.Let(body=inner):
            return _form("let", inner)
    return type(exp).__name__


def _form(head: str, *parts: syntax.Exp) -> str:
    return "(" + " ".join([head, *(show(part) for part in parts)]) + ")"

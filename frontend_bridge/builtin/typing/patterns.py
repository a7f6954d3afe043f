"""Types of patterns, constants and constructors: a scoped pattern comes in, its type goes out."""

from __future__ import annotations

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.typing.context import Context
from pzjax.frontend_bridge.builtin.typing.unification import (
    BOOL,
    FLOAT,
    INT,
    UNIT,
    Meta,
    Product,
    Ty,
    con,
    instantiate,
)
from pzjax.frontend_bridge.dump.syntax import (
    Bool,
    Char,
    Float,
    Immediate,
    Int,
    LongName,
    Span,
    String,
    Unit,
)


class PatternTyper:
    """Types patterns; the class that extends this one types expressions."""

    def __init__(self, context: Context) -> None:
        """Fill the tables of `context`."""
        self.context = context

    def pattern(self, pattern: syntax.Pattern) -> Ty:
        """The type of a pattern, whose variables are declared."""
        ty = self._pattern(pattern)
        self.context.types[pattern.number] = ty
        return ty

    def expect_pattern(self, pattern: syntax.Pattern, expected: Ty) -> None:
        """Type a pattern that must have a type."""
        self.context.unify(self.pattern(pattern), expected, pattern.at, "this pattern")

    def _pattern(self, pattern: syntax.Pattern) -> Ty:
        match pattern:
            case syntax.WildPat():
                return Meta()
            case syntax.VarPat(name=name):
                return self.context.locals[name].type
            case syntax.ConstPat(value=value):
                return constant_type(value)
            case syntax.ConstrPat(constructor=constructor, arguments=arguments):
                types, result = self.constructor(constructor, len(arguments), pattern.at)
                for argument, ty in zip(arguments, types, strict=True):
                    self.expect_pattern(argument, ty)
                return result
            case syntax.TuplePat(items=items):
                return Product(tuple(self.pattern(item) for item in items))
            case syntax.RecordPat(fields=fields):
                record: Ty = Meta()
                for label, item in fields:
                    ty, of = self.context.label(label)
                    self.context.unify(of, record, pattern.at, f"the label `{label.name}`")
                    self.expect_pattern(item, ty)
                return record
            case syntax.AliasPat(pattern=inner, name=name):
                ty = self.pattern(inner)
                self.context.unify(self.context.locals[name].type, ty, pattern.at)
                return ty
            case syntax.OrPat(left=left, right=right):
                ty = self.pattern(left)
                self.expect_pattern(right, ty)
                return ty
            case syntax.TypedPat(pattern=inner, type=type_):
                ty = instantiate(type_.type, {})
                self.expect_pattern(inner, ty)
                return ty

    def total(self, pattern: syntax.Pattern) -> None:
        """Refuse a pattern that does not match all values."""
        if self.context.coverage.is_total(pattern):
            return
        missing = self.context.coverage.missing([pattern])
        message = f"this pattern does not match all values: {missing} is left out"
        raise self.context.fault(pattern.at, message, "use a `match` with several cases")

    def constructor(self, name: LongName, given: int, at: Span) -> tuple[tuple[Ty, ...], Ty]:
        """The types of the arguments of a constructor, of which so many are given, and that of its value."""
        types, result = self.context.constructor(name)
        if len(types) != given:
            message = f"the constructor {name.name} takes {len(types)} argument(s), not {given}"
            raise self.context.fault(at, message)
        return types, result


def constant_type(value: Immediate) -> Ty:
    """The type of a constant."""
    match value:
        case Int():
            return INT
        case Float():
            return FLOAT
        case Bool():
            return BOOL
        case Char():
            return con("char")
        case String():
            return con("string")
        case Unit():
            return UNIT
    raise AssertionError(f"no constant of the source: {value}")

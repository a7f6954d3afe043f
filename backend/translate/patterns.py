"""Object code patterns to muF patterns."""

from __future__ import annotations

from pzjax.backend.errors import TranslationError
from pzjax.backend.muf import syntax as muf
from pzjax.backend.translate.resolve import REMEDY
from pzjax.backend.translate.scope import FALSE, Scope
from pzjax.frontend_bridge.dump import syntax as obc


def translate_pattern(
    scope: Scope, pattern: obc.Pattern, at: obc.Span | None = None
) -> muf.Pattern:
    """The muF pattern, its variables bound in the scope; both sides of an or-pattern share
    theirs.
    """

    def variable(name: obc.Ident) -> muf.Name:
        known = scope.values.get(name)
        if isinstance(known, muf.Var):
            return known.name
        fresh = scope.name(name.source, at)
        scope.values[name] = muf.Var(fresh)
        return fresh

    match pattern:
        case obc.WildPat():
            return muf.PWild()
        case obc.VarPat(name, type_) if type_ == scope.absent:
            scope.values[name] = FALSE
            return muf.PWild()
        case obc.VarPat(name, type_):
            return muf.PVar(variable(name), type_)
        case obc.TuplePat(items):
            return muf.PTuple(tuple(translate_pattern(scope, item, at) for item in items))
        case obc.ConstPat(value):
            return muf.PConst(value)
        case obc.ConstrPat(constructor, arguments):
            parts = tuple(translate_pattern(scope, argument, at) for argument in arguments)
            return muf.PConstr(constructor, parts)
        case obc.RecordPat(fields):
            return muf.PRecord(
                tuple((label, translate_pattern(scope, item, at)) for label, item in fields)
            )
        case obc.AliasPat(inner, name):
            whole = variable(name)
            return muf.PAlias(translate_pattern(scope, inner, at), whole)
        case obc.OrPat(left, right):
            return muf.POr(translate_pattern(scope, left, at), translate_pattern(scope, right, at))
        case obc.TypedPat(inner, _):
            return translate_pattern(scope, inner, at)


def strip(pattern: obc.Pattern) -> obc.Pattern:
    """The pattern without the type constraints around it."""
    while isinstance(pattern, obc.TypedPat):
        pattern = pattern.pattern
    return pattern


def check_parts(pattern: obc.Pattern, value: muf.Exp, at: obc.Span | None) -> None:
    """Checks that tuples that are written out have as many parts as a pattern of theirs.

    Raises:
        TranslationError: one has not, which no front end makes.
    """
    match pattern, value:
        case obc.TypedPat(inner) | obc.AliasPat(inner), _:
            check_parts(inner, value, at)
        case obc.OrPat(left, right), _:
            check_parts(left, value, at)
            check_parts(right, value, at)
        case obc.TuplePat(items), muf.Tuple(parts):
            if len(items) != len(parts):
                problem = f"a pattern has {len(items)} parts, and its value {len(parts)}"
                raise TranslationError(f"{problem}; {REMEDY}", at)
            for item, part in zip(items, parts, strict=True):
                check_parts(item, part, at)

"""Types of declarations: a scoped declaration comes in, its signature goes into the interface."""

from __future__ import annotations

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.defined import variables
from pzjax.frontend_bridge.builtin.interface import ConstructorInfo, LabelInfo, ValueInfo
from pzjax.frontend_bridge.builtin.typing.context import WITH_MEMORY, Context, Sort, facts_of
from pzjax.frontend_bridge.builtin.typing.definitions import in_order
from pzjax.frontend_bridge.builtin.typing.equations import EquationTyper
from pzjax.frontend_bridge.builtin.typing.unification import Fun, Ty, Zonker, names_in_sizes
from pzjax.frontend_bridge.dump.syntax import (
    Ident,
    Kind,
    LongName,
    Type,
    TypeArrow,
    TypeName,
    TypeVar,
)
from pzjax.frontend_bridge.dump.types import TYPES, type_variables


def type_function(function: syntax.Function, context: Context) -> tuple[ValueInfo, Ty]:
    """Infer the type of a function."""
    context.facts = facts_of(function)
    context.inside = None
    typer = EquationTyper(context)
    last = len(function.parameters) - 1
    types: list[Ty] = []
    for position, parameter in enumerate(function.parameters):
        sort = Sort.STATIC
        if position == last and function.kind is not Kind.STATIC:
            sort = Sort.STATE if function.kind in WITH_MEMORY else Sort.VALUE
        for name, _ in variables(parameter):
            context.declare(name, sort)
        types.append(typer.pattern(parameter))
        typer.total(parameter)
    ty = typer.exp(function.body, function.kind)
    for position in range(last, -1, -1):
        kind = function.kind if position == last else Kind.STATIC
        size = _size_name(function.parameters[position])
        mentioned = names_in_sizes(ty)
        ty = Fun(kind, types[position], ty, size if size in mentioned else None)
    _check_sizes(function, ty, context)
    return ValueInfo(function.kind, Zonker(letters=True).zonk(ty)), ty


def _size_name(parameter: syntax.Pattern) -> Ident | None:
    match parameter:
        case syntax.VarPat(name=name):
            return name
        case syntax.TypedPat(pattern=inner):
            return _size_name(inner)
    return None


def _check_sizes(function: syntax.Function, ty: Ty, context: Context) -> None:
    for name in in_order(names_in_sizes(ty)):
        message = f"the size `{name.source}` must be a static parameter before those that use it"
        raise context.fault(function.at, message, "a size is a parameter of its own")


def type_constant(constant: syntax.Constant, context: Context) -> tuple[ValueInfo, Ty]:
    """Infer the type of a constant."""
    context.facts = facts_of(constant)
    context.inside = None
    kind = Kind.STATIC if constant.static else Kind.ANYDISCRETE
    with context.within("a constant"):
        ty = EquationTyper(context).exp(constant.exp, kind)
    if not _is_value(constant.exp):
        context.weak[constant.name] = ty
    info = ValueInfo(Kind.STATIC if constant.static else Kind.ANY, Zonker(letters=True).zonk(ty))
    return info, ty


def _is_value(exp: syntax.Exp) -> bool:
    """Whether the type of a constant may be general."""
    match exp:
        case syntax.Const() | syntax.Var():
            return True
        case syntax.Constr(arguments=items) | syntax.Tuple(items=items):
            return all(_is_value(item) for item in items)
        case syntax.Record(fields=fields):
            return all(_is_value(item) for _, item in fields)
        case syntax.RecordGet(record=inner) | syntax.Typed(exp=inner):
            return _is_value(inner)
    return False


def type_value(value: syntax.Value) -> ValueInfo:
    """The signature of a value of an interface."""
    type_ = _rename(value.type.type, {})
    return ValueInfo(_kind_of(type_), type_)


def _kind_of(type_: Type) -> Kind:
    kind = Kind.ANY
    while isinstance(type_, TypeArrow):
        kind, type_ = type_.kind, type_.result
    return kind


def _rename(type_: Type, names: dict[str, TypeVar]) -> Type:
    """The type with its variables named "a", "b", ... in their order."""

    def change(part: Type) -> TypeVar | None:
        if not isinstance(part, TypeVar):
            return None
        count = len(names)
        letter = chr(ord("a") + count % 26)
        return names.setdefault(
            part.name, TypeVar(letter if count < 26 else f"{letter}{count // 26}")
        )

    return TYPES.rewritten(type_, change)


def declare_type(
    declaration: syntax.TypeDeclaration, module: str, context: Context
) -> tuple[dict[str, ConstructorInfo], dict[str, LabelInfo]]:
    """The constructors and labels of a type declaration."""
    parameters = tuple(TypeVar(name) for name in declaration.parameters)
    result = TypeName(LongName(module, declaration.name), parameters)
    for used in _written_types(declaration.body):
        for name in sorted(type_variables(used.type)):
            if name not in declaration.parameters:
                message = f"the type variable '{name} is not a parameter of this type"
                raise context.fault(used.at, message)
    match declaration.body:
        case syntax.Variant(constructors=constructors):
            found = {
                name.name: ConstructorInfo(tuple(a.type for a in arguments), result)
                for name, arguments in constructors
            }
            return found, {}
        case syntax.RecordFields(fields=fields):
            return {}, {label.name: LabelInfo(t.type, result) for label, t in fields}
    return {}, {}


def _written_types(body: syntax.TypeBody) -> list[syntax.TypeExp]:
    match body:
        case syntax.Abstract():
            return []
        case syntax.Abbreviation(type=type_):
            return [type_]
        case syntax.Variant(constructors=constructors):
            return [t for _, arguments in constructors for t in arguments]
        case syntax.RecordFields(fields=fields):
            return [t for _, t in fields]

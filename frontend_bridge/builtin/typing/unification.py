"""Types while they are inferred: types with unknown parts are made equal, or are not.

An unknown type is a `Meta`, which is linked to what it turns out to be. Known parts are the same as
in types of object code, which these become in the end (`Zonker`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

from pzjax.frontend_bridge.builtin import syntax
from pzjax.frontend_bridge.builtin.interface import STDLIB, Interface
from pzjax.frontend_bridge.dump.syntax import (
    Ident,
    Kind,
    LongName,
    Size,
    SizeConst,
    SizeGlobal,
    SizeName,
    SizeOp,
    Type,
    TypeArray,
    TypeArrow,
    TypeName,
    TypeProduct,
    TypeVar,
)
from pzjax.frontend_bridge.dump.trees import Trees
from pzjax.frontend_bridge.dump.types import SIZES


@dataclass(slots=True, eq=False)
class Meta:
    """A type that is not known yet, or the link to what it is, which is no part of it."""

    link: Ty | None = field(default=None, init=False)


@dataclass(frozen=True, slots=True, eq=False)
class Con:
    """A named type with its arguments."""

    name: LongName
    arguments: tuple[Ty, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Product:
    """A tuple."""

    items: tuple[Ty, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Fun:
    """An arrow; sizes in `result` may mention `name`, the argument."""

    kind: Kind
    argument: Ty
    result: Ty
    name: Ident | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Vector:
    """An array."""

    cell: Ty
    size: Size


Ty = Meta | Con | Product | Fun | Vector

_TYPES = Trees(*get_args(Ty))


class Mismatch(Exception):
    """Two types cannot be made equal."""


def con(name: str, *arguments: Ty) -> Con:
    """A type of Stdlib."""
    return Con(LongName(STDLIB, name), arguments)


INT, BOOL, FLOAT, UNIT = con("int"), con("bool"), con("float"), con("unit")
ZERO = con("zero")


def head(ty: Ty) -> Ty:
    """The type without links at its head; long chains of links are made short."""
    if not isinstance(ty, Meta) or ty.link is None:
        return ty
    end: Ty = ty
    while isinstance(end, Meta) and end.link is not None:
        end = end.link
    while isinstance(ty, Meta) and ty.link is not None:
        ty.link, ty = end, ty.link
    return end


# --- sizes --------------------------------------------------------------------------------------


def plus(left: Size, right: Size) -> Size:
    """A sum, simplified as the language says: 0 + s, s + 0 and (s - 1) + 1 are s."""
    if left == SizeConst(0):
        return right
    if right == SizeConst(0):
        return left
    if right == SizeConst(1):
        match left:
            case SizeOp(op="minus", left=inner, right=SizeConst(value=1)):
                return inner
    return SizeOp("plus", left, right)


def minus(left: Size, right: Size) -> Size:
    """A difference, where s - 0 is s."""
    return left if right == SizeConst(0) else SizeOp("minus", left, right)


def substitute_size(size: Size, name: Ident, by: Size) -> Size:
    """The size with another size in place of a name."""
    match size:
        case SizeName(name=found):
            return by if found == name else size
        case SizeOp(op=op, left=left, right=right):
            make = plus if op == "plus" else minus
            return make(substitute_size(left, name, by), substitute_size(right, name, by))
        case SizeConst() | SizeGlobal():
            return size


def size_names(size: Size) -> set[Ident]:
    """The local names in a size."""
    return {part.name for part in SIZES.all(size) if isinstance(part, SizeName)}


def substitute(ty: Ty, name: Ident, by: Size) -> Ty:
    """The type with a size in place of a name."""
    ty = head(ty)
    if isinstance(ty, Vector):
        return Vector(substitute(ty.cell, name, by), substitute_size(ty.size, name, by))
    return _TYPES.mapped(ty, lambda part: substitute(part, name, by))


def names_in_sizes(ty: Ty) -> set[Ident]:
    """The local names that the sizes of a type mention and that the type does not bind."""
    ty = head(ty)
    match ty:
        case Fun(argument=argument, result=result, name=bound):
            return names_in_sizes(argument) | (names_in_sizes(result) - {bound})
        case Vector(cell=cell, size=size):
            return names_in_sizes(cell) | size_names(size)
    return {name for part in _TYPES.parts(ty) for name in names_in_sizes(part)}


# --- unification --------------------------------------------------------------------------------


class Unifier:
    """Makes types equal; knows the abbreviations of all modules."""

    def __init__(self, modules: Mapping[str, Interface]) -> None:
        """`modules` are those that types may come from."""
        self._modules = modules

    def unify(self, left: Ty, right: Ty) -> None:
        """Make two types equal, or raise Mismatch."""
        left, right = head(left), head(right)
        if left is right:
            return
        if isinstance(left, Meta):
            self._link(left, right)
            return
        if isinstance(right, Meta):
            self._link(right, left)
            return
        match left, right:
            case Con(), Con():
                self._unify_named(left, right)
            case Product(items=a), Product(items=b) if len(a) == len(b):
                for one, other in zip(a, b, strict=True):
                    self.unify(one, other)
            case Fun(), Fun() if left.kind is right.kind:
                self.unify(left.argument, right.argument)
                result = right.result
                if left.name and right.name:
                    result = substitute(result, right.name, SizeName(left.name))
                self.unify(left.result, result)
            case Vector(), Vector() if left.size == right.size:
                self.unify(left.cell, right.cell)
            case _:
                raise Mismatch

    def _link(self, meta: Meta, ty: Ty) -> None:
        if _occurs(meta, ty):
            raise Mismatch
        meta.link = ty

    def _unify_named(self, left: Con, right: Con) -> None:
        if left.name == right.name:
            for one, other in zip(left.arguments, right.arguments, strict=True):
                self.unify(one, other)
            return
        if (expanded := self._expand(left)) is not None:
            self.unify(expanded, right)
        elif (expanded := self._expand(right)) is not None:
            self.unify(left, expanded)
        else:
            raise Mismatch

    def _expand(self, ty: Con) -> Ty | None:
        module = self._modules.get(str(ty.name.module))
        declaration = module.types.get(ty.name.name) if module else None
        if declaration is None or not isinstance(declaration.body, syntax.Abbreviation):
            return None
        parameters = dict(zip(declaration.parameters, ty.arguments, strict=True))
        return instantiate(declaration.body.type.type, parameters)


def _occurs(meta: Meta, ty: Ty) -> bool:
    ty = head(ty)
    return ty is meta or any(_occurs(meta, part) for part in _TYPES.parts(ty))


# --- from and to types of object code -----------------------------------------------------------


def instantiate(type_: Type, parameters: dict[str, Ty]) -> Ty:
    """The type with `parameters` for its variables; those that are missing are added, unknown."""
    match type_:
        case TypeVar(name=name):
            if name not in parameters:
                parameters[name] = Meta()
            return parameters[name]
        case TypeName(name=name, arguments=arguments):
            return Con(name, tuple(instantiate(a, parameters) for a in arguments))
        case TypeProduct(items=items):
            return Product(tuple(instantiate(item, parameters) for item in items))
        case TypeArrow(kind=kind, argument=argument, result=result, name=bound):
            ty = instantiate(argument, parameters)
            return Fun(kind, ty, instantiate(result, parameters), bound)
        case TypeArray(cell=cell, size=size):
            return Vector(instantiate(cell, parameters), size)


class Zonker:
    """Turns types into types of object code, with one name for each unknown type."""

    def __init__(self, letters: bool) -> None:
        """Names are "a", "b", ... or "1", "2", ..., in the order in which they are met."""
        self._letters = letters
        self._names: dict[Meta, TypeVar] = {}
        self._known: dict[Ty, Type] = {}  # the types must not change while this is in use

    def zonk(self, ty: Ty) -> Type:
        """The type as one of object code."""
        ty = head(ty)
        found = self._known.get(ty)
        if found is None:
            found = self._known[ty] = self._zonk(ty)
        return found

    def _zonk(self, ty: Ty) -> Type:
        match ty:
            case Meta():
                if ty not in self._names:
                    self._names[ty] = TypeVar(self._name(len(self._names)))
                return self._names[ty]
            case Con(name=name, arguments=arguments):
                return TypeName(name, tuple(self.zonk(a) for a in arguments))
            case Product(items=items):
                return TypeProduct(tuple(self.zonk(item) for item in items))
            case Fun(kind=kind, argument=argument, result=result, name=bound):
                type_ = self.zonk(argument)
                return TypeArrow(kind, type_, self.zonk(result), bound)
            case Vector(cell=cell, size=size):
                return TypeArray(self.zonk(cell), size)

    def _name(self, count: int) -> str:
        if not self._letters:
            return str(count + 1)
        letter = chr(ord("a") + count % 26)
        return letter if count < 26 else f"{letter}{count // 26}"

"""What a program's other modules do: the name of a module comes in, effects of its values and its types go out.

A module is known by its dump, whose code is followed, or by its Python file, in which a function that draws is
marked by `rt.draws`, as generated code does it, and any other does not draw. What a function in Python prints is
not seen: it is taken to print, so that calls of it are neither dropped nor moved.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pzjax.backend.codegen.names import public
from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.syntax import Effects, Refusal, Refused, Space
from pzjax.backend.passes.effects import PURE, UNKNOWN, module_effects
from pzjax.backend.python_types import variants_in
from pzjax.backend.stdlib_facts import LIBRARY, MISSING
from pzjax.backend.translate.resolve import nodes
from pzjax.backend.translate.totality import Variant, variants_of
from pzjax.frontend_bridge.dump import syntax as obc
from pzjax.frontend_bridge.dump.syntax import LongName

MARK = "draws"
"""What marks a function of a Python file that draws: the decorator `rt.draws`."""

SUFFIXES = (".sexp", ".py")
"""The files that a module is known by where there is no front end, best first."""


@dataclass(frozen=True)
class Known:
    """What is known of other modules.

    Attributes:
        effects: what functions and machines do that a module mentions.
        refused: why names stand for nothing.
        variants: the types with constructors.
    """

    effects: Mapping[LongName, Effects] = field(default_factory=dict)
    refused: Refused = field(default_factory=dict)
    variants: tuple[Variant, ...] = ()


@dataclass(frozen=True)
class Summary:
    """What one module tells of itself.

    Attributes:
        effects: what its functions and machines do, by their names there.
        refused: what it has left out.
        variants: the types with constructors that it declares, by their names there.
    """

    effects: Mapping[str, Effects] = field(default_factory=dict)
    refused: tuple[Refusal, ...] = ()
    variants: tuple[Variant, ...] = ()


class Others:
    """The other modules of a program.

    Attributes:
        find: the file of a module, by its name; None where it is not at hand.
        translate: the simplified muF of a file that is not Python.
        files: the files that were read so far.
    """

    def __init__(
        self, find: Callable[[str], Path | None], translate: Callable[[Path], muf.Module]
    ) -> None:
        """Nothing is looked for yet."""
        self.find = find
        self.translate = translate
        self.files: dict[Path, Summary] = {}

    def of(self, module: obc.Module) -> Known:
        """What is known of the other modules that a module needs: of one that is not at hand, nothing."""
        effects: dict[LongName, Effects] = {}
        refused: dict[tuple[Space, LongName], str] = {}
        variants: list[Variant] = []
        for needed in sorted({*module.needs} - LIBRARY - MISSING):
            path = self.find(needed)
            if path is None:
                continue
            told = self.summary(path)
            variants += (
                tuple((LongName(needed, name.name), size) for name, size in one)
                for one in told.variants
            )
            for one in told.refused:
                refused[one.space, LongName(needed, one.name)] = one.message
            for name in sorted(mentioned(module, needed)):
                own = public(name) if path.suffix == ".py" else name
                if own in told.effects:
                    effects[LongName(needed, name)] = told.effects[own]
        return Known(effects, refused, tuple(variants))

    def summary(self, path: Path) -> Summary:
        """What the module in a file tells of itself."""
        if path not in self.files:
            self.files[path] = (
                Summary()
            )  # a module that needs itself, which no compiler makes, knows nothing
            if path.suffix == ".py":
                self.files[path] = of_python(path)
            else:
                made = self.translate(path)
                types = [one for one in made.declarations if isinstance(one, muf.Types)]
                variants = variants_of(it for one in types for it in one.types)
                self.files[path] = Summary(of_module(made), made.refused, tuple(variants))
        return self.files[path]


def mentioned(module: obc.Module, needed: str) -> set[str]:
    """The values of another module that a module mentions."""
    return {
        node.name.name
        for node in nodes(module.declarations)
        if isinstance(node, obc.Global) and node.name.module == needed
    }


def beside(folders: Iterable[Path]) -> Callable[[str], Path | None]:
    """Finds modules by their dumps and Python files in folders, best first."""
    places = tuple(folders)

    def find(module: str) -> Path | None:
        stem = module[:1].lower() + module[1:]
        paths = (folder / f"{stem}{suffix}" for folder in places for suffix in SUFFIXES)
        return next((path for path in paths if path.is_file()), None)

    return find


# --- dumps --------------------------------------------------------------------------------------


def of_module(module: muf.Module) -> dict[str, Effects]:
    """The effects of the values that a module gives to others; a machine draws where one within it does."""
    known = module_effects(module)
    found: dict[LongName, Effects] = dict(module.others)
    for declaration in module.declarations:
        if isinstance(declaration, muf.Types):
            continue
        name = LongName(None, declaration.name)
        effects = known[name]
        if isinstance(declaration, muf.Machine):
            draws = effects.random or declaration.key
            draws |= any(_draws(one.machine, found) for one in declaration.instances)
            effects = Effects(draws, io=True)
        found[name] = effects
    return {name.name: effects for name, effects in found.items() if name.module is None}


def _draws(machine: muf.Exp, found: Mapping[LongName, Effects]) -> bool:
    """Tells whether the machine of an instance may draw, also in the machines that it is given."""
    match machine:
        case muf.Global(name):
            return found.get(name, UNKNOWN).random
        case muf.Call(function, arguments):
            return _draws(function, found) or any(
                found.get(argument.name, PURE).random
                for argument in arguments
                if isinstance(argument, muf.Global)
            )
    return True


# --- Python -------------------------------------------------------------------------------------


def of_python(path: Path) -> Summary:
    """What a Python file tells of its functions and types, without being run; of what else it has, nothing is known."""
    text = _Text.read(path)
    if text is None:
        return Summary()
    sure = MARK not in text.words and not any(
        MARK in other.words for other in _imported(text, path, {path})
    )
    found = {}
    for name, marked in text.functions.items():
        found[name] = Effects(random=marked, io=True)
    for name in text.others if sure else ():
        found.setdefault(name, Effects(io=True))
    return Summary(found, variants=text.variants)


@dataclass(frozen=True)
class _Text:
    """What is seen in a Python file.

    Attributes:
        functions: the functions, and whether they are marked.
        others: what else has a name.
        imports: the modules without a point in their name that it imports.
        words: all words that it uses.
        variants: the types with constructors.
    """

    functions: dict[str, bool] = field(default_factory=dict)
    others: set[str] = field(default_factory=set)
    imports: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    variants: tuple[Variant, ...] = ()

    @staticmethod
    def read(path: Path) -> _Text | None:
        try:
            tree = ast.parse(path.read_bytes(), str(path))
        except (OSError, SyntaxError, ValueError):  # who imports it tells what is wrong
            return None
        text = _Text(variants=tuple(variants_in(tree)))
        for node in ast.walk(tree):
            match node:
                case ast.Name(word) | ast.Attribute(attr=word) | ast.alias(word):
                    text.words.add(word)
            match node:
                case ast.Import(names):
                    text.imports.update(alias.name for alias in names)
                case ast.ImportFrom(str(module)):
                    text.imports.add(module)
        for statement in tree.body:
            match statement:
                case ast.FunctionDef(name=name, decorator_list=marks):
                    text.functions[name] = any(_mentions(mark) for mark in marks)
                case ast.Import(names) | ast.ImportFrom(names=names):
                    text.others.update(alias.asname or alias.name for alias in names)
                case ast.Assign(targets):
                    for target in targets:
                        for node in ast.walk(target):
                            if isinstance(node, ast.Name):
                                text.others.add(node.id)
        for name in text.others:  # one that has two meanings is not that function for sure
            text.functions.pop(name, None)
        return text


def _imported(text: _Text, path: Path, seen: set[Path]) -> Iterator[_Text]:
    """The Python files beside a file that it imports, and those that these import."""
    for name in text.imports:
        other = path.with_name(f"{name}.py")
        if "." in name or other in seen or (found := _Text.read(other)) is None:
            continue
        seen.add(other)
        yield found
        yield from _imported(found, other, seen)


def _mentions(mark: ast.expr) -> bool:
    """Tells whether a decorator is the mark, or may be."""
    return any(
        (isinstance(node, ast.Name) and node.id == MARK)
        or (isinstance(node, ast.Attribute) and node.attr == MARK)
        for node in ast.walk(mark)
    )

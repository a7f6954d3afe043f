"""What the grammar of a dump is made of; the reader and the printer follow it.

A `Leaf` is read and written at once. A `Form` is one list: a tag, parts, and what they make.
A `Choice` is a rule of the grammar: forms told apart by their tags.

In: nothing. Out: the classes with which `pzjax.frontend_bridge.dump.grammar` writes its table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from pzjax.frontend_bridge.dump.sexp import Integer, List, Node, Writer, describe, shorten, tag
from pzjax.frontend_bridge.dump.syntax import Ident


class Mismatch(Exception):
    """A node that the grammar does not expect; the reader adds where it is."""

    def __init__(self, node: Node, message: str) -> None:
        """Blame `node`."""
        super().__init__(message)
        self.node = node
        self.message = message


def expected(what: str, node: Node) -> Mismatch:
    """Make the error of a node that is not what it should be."""
    return Mismatch(node, f"expected {what}, found {describe(node)}")


Names = dict[int, Ident]
"""The local identifiers read so far by number: a number has one name."""


class Leaf:
    """A value that is read and written at once: an atom, or a short list of atoms."""

    def __init__(
        self,
        name: str,
        read: Callable[[Node, Names], Any],
        write: Callable[[Writer, Any], None],
        starts: Callable[[Node], bool] = lambda node: True,
    ) -> None:
        """Make a leaf; `starts` tells a node that may be one, where it is optional."""
        self.name = name
        self.read = read
        self.write = write
        self.starts = starts


class Part:
    """A place in a form: one value, or several (a tuple), or one that may be missing.

    `sign` is "", "?", "*" or "+" as in FORMAT.md; `absent` stands for a missing value. A part of
    several values is the last of its form.
    """

    def __init__(self, syntax: Syntax, sign: str = "", absent: object = None) -> None:
        """Make a part."""
        self.syntax = syntax
        self.sign = sign
        self.absent = absent
        self.several = sign in ("*", "+")

    @property
    def name(self) -> str:
        """The part in the notation of FORMAT.md."""
        return self.syntax.name + self.sign


Values = tuple[Any, ...]


class Form:
    """One list: `build` makes a value of the values of its parts, `split` gives them back.

    `word` is its tag. A list without one is a pair or the like. A bare form is its only part,
    without parentheses of its own. `lines` is for the printer: one line an item.
    """

    def __init__(
        self,
        word: str | None,
        parts: tuple[Part, ...],
        build: Callable[..., Any],
        split: Callable[[Any], Values],
        *,
        bare: bool = False,
        lines: bool = False,
    ) -> None:
        """Make a form."""
        self.word = word
        self.parts = parts
        self.build = build
        self.split = split
        self.bare = bare
        self.lines = lines
        self.starts_at = 0 if word is None else 1  # its first part among the items of the list
        self.ends_in_tuple = any(part.several for part in parts)
        words = [part.name for part in parts]
        self.name: str = f"({' '.join(words if word is None else [word, *words])})"

    def starts(self, node: Node) -> bool:
        """Tell whether `node` has the tag of this form."""
        return tag(node) == self.word

    def select(self, node: Node) -> Form:
        """Give this form if `node` has its tag."""
        if type(node) is List and tag(node) == self.word:
            return self
        raise expected(self.name, node)

    def choose(self, value: object) -> Form:
        """Give this form, whatever the value."""
        return self


class Choice:
    """A rule of the grammar: forms by their tags, and for the printer by their classes."""

    def __init__(self, name: str, title: str) -> None:
        """Make a rule without forms: they come later, since rules refer to each other.

        `name` is that of FORMAT.md, `title` is for messages.
        """
        self.name = name
        self.title = title
        self.forms: dict[str, Form] = {}
        self._integer: Form | None = None
        self._writers: dict[type, list[tuple[Form, dict[str, object]]]] = {}

    def add(self, word: str, cls: type, /, **parts: Part | Syntax | Fixed) -> None:
        """Add the form of a class: its fields, in their order."""
        if list(parts) != [field.name for field in fields(cls)]:
            raise TypeError(f"the parts of ({word} ...) are not the fields of {cls.__name__}")
        fixed = {name: part.value for name, part in parts.items() if isinstance(part, Fixed)}
        listed = {name: part for name, part in parts.items() if not isinstance(part, Fixed)}
        holes = [(at, fixed[name]) for at, name in enumerate(parts) if name in fixed]

        def build(*values: Any) -> Any:
            complete = list(values)
            for at, value in holes:
                complete.insert(at, value)
            return cls(*complete)

        def split(value: Any) -> Values:
            return tuple([getattr(value, name) for name in listed])

        places = tuple(part if isinstance(part, Part) else Part(part) for part in listed.values())
        form = Form(word, places, build if holes else cls, split)
        self._register(form, cls, fixed)

    def add_form(self, form: Form, cls: type) -> None:
        """Add a form whose parts are not the fields of its class."""
        assert form.word is not None
        self._register(form, cls, {})

    def _register(self, form: Form, cls: type, fixed: dict[str, object]) -> None:
        assert form.word is not None
        self.forms[form.word] = form
        self._writers.setdefault(cls, []).append((form, fixed))

    def include(self, other: Choice) -> None:
        """Add the forms of another rule."""
        self.forms.update(other.forms)
        self._writers.update(other._writers)

    def wrap(self, other: Leaf | Choice, cls: type) -> None:
        """Let `cls`, of one field, stand in the dump as that field: a rule or an integer."""
        (field,) = fields(cls)
        parts = (Part(other),)
        form = Form(None, parts, cls, lambda value: (getattr(value, field.name),), bare=True)
        self._writers[cls] = [(form, {})]
        if isinstance(other, Choice):
            self.forms.update(dict.fromkeys(other.forms, form))
        else:
            self._integer = form

    def starts(self, node: Node) -> bool:
        """Tell whether `node` has a tag of this rule."""
        return tag(node) in self.forms

    def select(self, node: Node) -> Form:
        """Give the form of `node`."""
        if type(node) is Integer and self._integer:
            return self._integer
        word = tag(node)
        if word is None:
            raise expected(self.title, node)
        if form := self.forms.get(word):
            return form
        raise Mismatch(node, f"unknown tag {shorten(word)}, expected {self.title}")

    def choose(self, value: object) -> Form:
        """Give the form that writes `value`."""
        for form, fixed in self._writers.get(type(value), ()):
            if all(getattr(value, name) == constant for name, constant in fixed.items()):
                return form
        raise ValueError(f"{type(value).__name__} is not {self.title}")


class Fixed:
    """A field that the tag decides."""

    def __init__(self, value: object) -> None:
        """Fix a field."""
        self.value = value


Syntax = Leaf | Form | Choice

# --- short names for the table ------------------------------------------------------------------


def maybe(syntax: Syntax, absent: object = None) -> Part:
    """Make a part that may be missing."""
    return Part(syntax, "?", absent)


def many(syntax: Syntax) -> Part:
    """Make a part of any number of values."""
    return Part(syntax, "*")


def some(syntax: Syntax) -> Part:
    """Make a part of at least one value."""
    return Part(syntax, "+")


def clause(word: str, content: Part | Syntax, *, lines: bool = False) -> Form:
    """Make a list that stands for the only value in it."""
    part = content if isinstance(content, Part) else Part(content)
    return Form(word, (part,), lambda value: value, lambda value: (value,), lines=lines)


def group(*contents: Syntax, word: str | None = None) -> Form:
    """Make a list that stands for a tuple."""
    parts = tuple(Part(content) for content in contents)
    return Form(word, parts, lambda *values: values, lambda values: values)

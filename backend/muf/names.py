"""How the readable form shows the names of a declaration: as in the source where that is clear,
else `name.12`.

In: a declaration. Out: its `Names`: the spelling of each name, and what the text itself doesn't
tell about them. Variables and fields of the state are apart, since a field is always read as
`state.x`.
"""

from __future__ import annotations

from collections.abc import Iterable

from pzjax.backend.muf import syntax as muf
from pzjax.backend.muf.lexical import low
from pzjax.backend.muf.walk import parts
from pzjax.frontend_bridge.dump.syntax import Span


class Names:
    """The spelling of the names of one declaration."""

    def __init__(self, declaration: muf.Decl) -> None:
        """The names of a declaration."""
        self._variables = _Family("")
        self._fields = _Family("state.")
        self._declaration(declaration)

    def variable(self, name: muf.Name) -> str:
        """How a variable is shown."""
        return self._variables.spell(name)

    def field(self, name: muf.Name) -> str:
        """How a memory or an instance is shown."""
        return self._fields.spell(name)

    def is_variable(self, source: str) -> bool:
        """Whether a variable has this name in the source."""
        return source in self._variables.numbers

    def listed(self) -> list[str]:
        """The numbers and the positions that the text doesn't show."""
        return self._variables.listed() + self._fields.listed()

    # --- finding the names, in the order of the text --------------------------------------------

    def _declaration(self, declaration: muf.Decl) -> None:
        match declaration:
            case muf.Types():
                pass
            case muf.Value(_, _, body):
                self._block(body)
            case muf.Function(_, _, parameters, body):
                self._patterns(parameters)
                self._block(body)
            case muf.Machine(parameters=parameters, memories=memories, instances=instances):
                self._patterns(parameters)
                for memory in memories:
                    self._fields.add(memory.name, binds=True)
                    self._exps((*memory.size, memory.init))
                for instance in instances:
                    self._fields.add(instance.name, binds=True)
                    self._exps((*instance.size, instance.machine))
                for method in declaration.methods:
                    self._method(method)

    def _method(self, method: muf.Method) -> None:
        self._patterns((method.parameter,))
        self._block(muf.Block(method.bindings, method.output))
        if method.weight is not None:
            self._exp(method.weight)
        for name, value in method.updates:
            self._fields.add(name)
            self._exp(value)

    def _patterns(self, patterns: Iterable[muf.Pattern]) -> None:
        for pattern in patterns:
            match pattern:
                case muf.PWild() | muf.PConst():
                    pass
                case muf.PVar(name):
                    self._variables.add(name, binds=True)
                case muf.PTuple(items) | muf.PConstr(_, items):
                    self._patterns(items)
                case muf.PRecord(fields):
                    self._patterns(item for _, item in fields)
                case muf.PAlias(inner, name):
                    self._patterns((inner,))
                    self._variables.add(name, binds=True)
                case muf.POr(left, right):
                    self._patterns((left, right))

    def _block(self, block: muf.Block) -> None:
        for bind in block.bindings:
            self._patterns((bind.pattern,))
            self._exp(bind.exp)
        self._exp(block.result)

    def _exps(self, exps: Iterable[muf.Exp | muf.Block]) -> None:
        for exp in exps:
            if isinstance(exp, muf.Block):
                self._block(exp)
            else:
                self._exp(exp)

    def _exp(self, exp: muf.Exp) -> None:
        match exp:
            case muf.Var(name):
                self._variables.add(name)
            case muf.Field(name):
                self._fields.add(name)
            case muf.Step(name) | muf.Flow(name) | muf.Reset(name) | muf.Fresh(name):
                self._fields.add(name)
                self._exps(parts(exp))
            case muf.Match(subject, cases):
                self._exp(subject)
                for pattern, block in cases:
                    self._patterns((pattern,))
                    self._block(block)
            case muf.For(index, first, last, _, carried, body):
                self._variables.add(index, binds=True)
                self._exps((first, last))
                self._carried(carried)
                self._block(body)
            case muf.While(carried, condition, body):
                self._carried(carried)
                self._exps((condition, body))
            case _:
                self._exps(parts(exp))

    def _carried(self, carried: tuple[tuple[muf.PVar, muf.Exp], ...]) -> None:
        for variable, value in carried:
            self._patterns((variable,))
            self._exp(value)


class _Family:
    """Names, in the order of the text.

    Attributes:
        prefix: what stands before them in the list of names.
        numbers: the numbers that go with each source name.
        binds: whether each name is made at the place where it first stands.
    """

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.numbers: dict[str, set[int]] = {}
        self.binds: dict[muf.Name, bool] = {}

    def add(self, name: muf.Name, binds: bool = False) -> None:
        self.numbers.setdefault(name.source, set()).add(name.number)
        self.binds.setdefault(name, binds)

    def is_clear(self, name: muf.Name) -> bool:
        return len(self.numbers[name.source]) == 1

    def spell(self, name: muf.Name) -> str:
        return low(name.source) if self.is_clear(name) else _numbered(name)

    def listed(self) -> list[str]:
        # A reader gives the number 0 to a name that is made without one.
        return [
            f"{self.prefix}{_numbered(name)}{'' if name.at is None else ' ' + span(name.at)}"
            for name, binds in self.binds.items()
            if name.at is not None or (self.is_clear(name) and (name.number != 0 or not binds))
        ]


def _numbered(name: muf.Name) -> str:
    return f"{low(name.source)}.{name.number}"


def span(at: Span) -> str:
    """A position in the source."""
    return f"@{at.line}:{at.column}-{at.end_line}:{at.end_column}"

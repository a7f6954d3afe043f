"""Columns of lines: the words of a source come in one by one, the column of each that starts a line goes out.

Constructs that are open are frames on a stack. A word that goes on with a construct or ends it takes the stack back to
it, and stands under it. The start of an expression or an equation on a line of its own stands two columns in; what
goes on with it, two columns behind its start. Nothing but a closing parenthesis closes what is before an open one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from pzjax.frontend_bridge.builtin.formatting.spacing import OPERATORS
from pzjax.frontend_bridge.builtin.formatting.words import VALUES, Word

STEP = 2
"""How far a construct stands in from the one around it."""

BAR = 4
"""How far a case stands in from its bar."""


class Open(Enum):
    """What is open."""

    DECLARATION = auto()
    PARENTHESIS = auto()
    LET = auto()
    BODY = auto()  # behind the `in` of a let
    LOCAL = auto()
    EQUATIONS = auto()  # behind `rec`
    EQUATION = auto()
    DO = auto()
    IF = auto()
    BARS = auto()  # match, automaton, present, and the resets of `der`
    CASE = auto()
    TRANSITIONS = auto()  # until, unless
    RESET = auto()
    FORALL = auto()


@dataclass
class Frame:
    """A construct that is open.

    Attributes:
        open: what it is.
        column: where the words stand that go on with it or end it.
        inner: where its parts start, if on lines of their own.
        word: the kind of the word that opened it.
        waits: whether the word that its parts follow is still to come: `then`, `->`, `do`, `with`.
        start: where its part starts, if on a line of its own.
    """

    open: Open
    column: int
    inner: int
    word: str = ""
    waits: bool = False
    start: int | None = None


Belongs = Callable[[Frame], bool]

_ALWAYS_DECLARE = frozenset(["open", "type", "val"])
_DECLARE = _ALWAYS_DECLARE | {
    "let", "node", "hybrid", "proba", "fun", "discrete", "atomic", "static", "exception", "external",
}  # fmt: skip
_EQUATIONS_FOLLOW = frozenset(["rec", "and", "do", "reset"])
_STARTERS = _EQUATIONS_FOLLOW | {
    "=", "->", "+=", "(", "[", "[|", "{", ",", ";", "in", "then", "else", "where", "with", "until", "unless", "|",
    "continue", "init", "every", "initialize", "match", "let",
}  # fmt: skip
"""What a part starts behind."""

_ENDS_OF_DO = frozenset(["done", "until", "unless", "in"])
_OPENING = {")": "(", "]": "[", "|]": "[|", "}": "{"}
_HOLDS_SEQUENCES = frozenset(
    [Open.PARENTHESIS, Open.BODY, Open.DECLARATION, Open.CASE, Open.DO, Open.LET, Open.EQUATION, Open.FORALL]
)  # fmt: skip


def _one_of(*wanted: Open) -> Belongs:
    return lambda frame: frame.open in wanted


def _takes_then(frame: Frame) -> bool:
    return frame.open is Open.TRANSITIONS or (frame.open is Open.IF and frame.waits)


def _takes_else(frame: Frame) -> bool:
    return (
        frame.open is Open.TRANSITIONS
        or (frame.open is Open.IF and not frame.waits and frame.word == "if")
        or (frame.open is Open.BARS and frame.word == "present")
    )


_BELONGS: dict[str, Belongs] = {
    "in": _one_of(Open.LET, Open.LOCAL, Open.DO, Open.FORALL),
    "where": _one_of(Open.DECLARATION),
    "and": _one_of(Open.EQUATIONS, Open.DO, Open.LET, Open.RESET, Open.DECLARATION),
    "then": _takes_then,
    "continue": _one_of(Open.TRANSITIONS),
    "else": _takes_else,
    "|": _one_of(Open.BARS, Open.PARENTHESIS, Open.DECLARATION),
    "until": _one_of(Open.DO),
    "unless": _one_of(Open.DO),
    "done": _one_of(Open.DO),
    "end": _one_of(Open.BARS),
    "every": _one_of(Open.RESET),
    "initialize": _one_of(Open.FORALL),
    "with": lambda frame: frame.open is Open.BARS and frame.waits,
    "->": lambda frame: frame.open is Open.CASE and frame.waits,
    "do": lambda frame: frame.open is Open.FORALL and frame.waits,
    ",": lambda frame: frame.open in _HOLDS_SEQUENCES,
    ";": lambda frame: frame.open in _HOLDS_SEQUENCES,
}
"""What a word goes on with or ends."""


class Indentation:
    """The columns of lines, from word to word."""

    def __init__(self) -> None:
        """Nothing is open."""
        self._stack = [Frame(Open.DECLARATION, 0, STEP)]
        self._before: Word | None = None
        self._line = 0  # the column of the line
        self._inside = 0  # how far what its end opens stands in
        self._on_line = 0  # how many words are on it
        self._equation: int | None = None  # where what an equation follows stands, if one follows

    def column(self, word: Word) -> int:
        """Closes what a word ends; where the word stands if it starts a line."""
        kind = word.kind
        if self._declares(kind):
            self._stack = [Frame(Open.DECLARATION, 0, STEP, kind)]
            return 0
        if kind in _OPENING:
            self._back(lambda frame: frame.word == _OPENING[kind])
            return self._top.column
        if kind in _BELONGS and self._back(_BELONGS[kind]):
            if kind in ("until", "unless"):
                self._stack.pop()
                self._back(_one_of(Open.CASE))
            aligned = self._aligned(kind)
            if aligned is not None:
                return aligned
        return self._free(kind)

    def placed(self, word: Word, column: int, *, starts_line: bool, ends_line: bool) -> None:
        """Takes note of where a word stands, and of what it opens.

        Args:
            word: the word, which `column` has seen.
            column: where it stands.
            starts_line: whether it is the first on its line.
            ends_line: whether the next word is on another line.
        """
        if starts_line:
            self._line, self._on_line = column, 0
            self._inside = {"|": BAR, "and": BAR + STEP, "rec": BAR + STEP}.get(word.kind, STEP)
        if self._before is not None and self._before.kind in _STARTERS - {";", "and"}:
            self._top.start = column if starts_line else None
        if self._equation is not None and word.kind not in _ENDS_OF_DO:
            self._push(Open.EQUATION, column, self._equation + STEP - column, word=word.kind)
        self._equation = None
        self._open(word, column, ends_line)
        self._before = word
        self._on_line += 1

    @property
    def _top(self) -> Frame:
        return self._stack[-1]

    def _push(
        self, open: Open, column: int, inner: int = STEP, *, word: str = "", waits: bool = False
    ) -> None:
        self._stack.append(Frame(open, column, column + inner, word, waits))

    def _back(self, belongs: Belongs) -> bool:
        """Takes the stack back to the innermost frame that fits, if there is one within the parenthesis."""
        for place in range(len(self._stack) - 1, -1, -1):
            if belongs(self._stack[place]):
                del self._stack[place + 1 :]
                return True
            if self._stack[place].open is Open.PARENTHESIS:
                return False
        return False

    def _declares(self, kind: str) -> bool:
        """Whether a word starts a declaration."""
        if kind in _ALWAYS_DECLARE or self._before is None or self._before.kind == ";;":
            return kind in _DECLARE
        return kind in _DECLARE and self._before.kind in VALUES

    def _aligned(self, kind: str) -> int | None:
        """Where a word stands that goes on with the innermost construct."""
        top = self._top
        match kind, top.open:
            case ("then", Open.TRANSITIONS) | ("continue", _) | ("in", Open.FORALL):
                return top.column + STEP
            case ("until" | "unless", _):
                return top.inner
            case ("where", _) | ("|", Open.DECLARATION):
                return STEP
            case ("|", Open.PARENTHESIS):
                return top.inner
            case ("->" | "," | ";", _):
                return None
            case ("and", Open.DO | Open.RESET) if top.start is not None:
                return top.start
        return top.column

    def _free(self, kind: str) -> int:
        """Where a word stands that starts an expression or an equation, or goes on with one."""
        top = self._top
        if self._before is not None and self._before.kind == ";":
            return top.inner if top.start is None else top.start
        if self._before is None or self._before.kind in _STARTERS:
            return top.inner
        if kind == "init":
            automata = [
                one for one in self._stack if one.open is Open.BARS and one.word == "automaton"
            ]
            if automata and top.word != "der":
                return automata[-1].column
        if kind in OPERATORS and (top.start is not None or top.open is Open.PARENTHESIS):
            return top.inner if top.start is None else top.start
        around = next(one for one in reversed(self._stack) if one.open is not Open.PARENTHESIS)
        return around.inner if around.start is None else around.start + STEP

    def _open(self, word: Word, column: int, ends_line: bool) -> None:
        """Opens what a word opens, and closes what it ends."""
        kind, top = word.kind, self._top
        match kind:
            case "(" | "[" | "[|" | "{":
                if ends_line:
                    at = self._line + (BAR - STEP if self._inside == BAR else 0)
                    self._push(Open.PARENTHESIS, at, word=kind)
                else:
                    inside = len(kind) + (kind in ("{", "[|"))
                    self._push(Open.PARENTHESIS, column, inside, word=kind)
            case ")" | "]" | "|]" | "}":
                if top.open is Open.PARENTHESIS and len(self._stack) > 1:
                    self._stack.pop()
            case "let" if not self._is_declaration(kind):
                self._push(Open.LET, column if self._is_anchor else top.inner, word=kind)
            case "rec":
                of_let = self._before is not None and self._before.kind == "let"
                self._push(
                    Open.EQUATIONS, top.column if of_let and top.open is Open.LET else column
                )
                self._equation = column
            case "and" if top.open in (Open.EQUATIONS, Open.DO, Open.RESET):
                self._equation = column
            case "local":
                self._push(Open.LOCAL, column if self._is_anchor else top.inner)
            case "in":
                self._enter(top)
            case "do" | "initialize":
                if top.open is Open.FORALL:
                    top.waits = False
                    column = top.column
                elif ends_line:
                    column = self._hanging()
                self._push(Open.DO, column)
                self._equation = column if kind == "do" else None
            case "done":
                if top.open is Open.DO:
                    self._stack.pop()
                if self._top.open is Open.FORALL:
                    self._stack.pop()
            case "if":
                nested = self._before is not None and self._before.kind == "else"
                at = top.column if nested and top.open is Open.IF and self._on_line else column
                self._push(Open.IF, at, word=kind, waits=True)
            case "then":
                top.waits = False
            case "else":
                if top.open is Open.IF:
                    top.word = kind
                elif top.open is Open.BARS:
                    self._push(Open.CASE, top.column)
            case "match" | "automaton" | "present":
                self._push(Open.BARS, self._anchor(column), word=kind, waits=kind == "match")
                if kind == "present":
                    self._push(Open.CASE, self._top.column, waits=True)
            case "with":
                if top.open is Open.BARS:
                    top.waits = False
                    self._push(Open.CASE, top.column, waits=True)
            case "|":
                if top.open is Open.BARS:
                    if top.start is None:
                        top.column = top.start = column  # the others stand under the first
                    self._push(Open.CASE, top.column, BAR, waits=True)
            case "->":
                if top.open is Open.CASE:
                    top.waits = False
            case "until" | "unless":
                self._push(Open.TRANSITIONS, top.inner if self._on_line else column, word=kind)
            case "reset":
                self._reset(column)
            case "every":
                if top.open is Open.RESET:
                    self._stack.pop()
            case "end":
                if top.open is Open.BARS:
                    self._stack.pop()
            case "forall":
                self._push(Open.FORALL, self._anchor(column), word=kind, waits=True)

    def _is_declaration(self, kind: str) -> bool:
        """Whether the word that was just placed started the declaration that is open."""
        return len(self._stack) == 1 and self._declares(kind)

    def _enter(self, top: Frame) -> None:
        """Goes on behind `in`."""
        if top.open is Open.DO:
            self._stack.pop()
            top = self._top  # the transition, or `local x do .. in e`
        if top.open in (Open.LET, Open.LOCAL):
            self._stack.pop()
            self._push(Open.BODY, top.column, 0)

    def _anchor(self, column: int) -> int:
        """Where the bars of a construct stand that begins at a column."""
        if self._is_anchor:
            return column
        return self._top.inner if self._top.open is Open.CASE else self._line + STEP

    @property
    def _is_anchor(self) -> bool:
        """Whether others stand under the word that is being placed: behind it there is no more than a keyword."""
        before = self._before.kind if self._before is not None else ""
        leads = self._on_line == 1 and before in _EQUATIONS_FOLLOW
        return not self._on_line or leads or before == "("

    def _hanging(self) -> int:
        """Where a `do` stands, as it were, that ends a line."""
        for one in reversed(self._stack):
            if one.open is Open.PARENTHESIS and one.inner > self._line + self._inside:
                return one.inner
        return self._line + self._inside - STEP

    def _reset(self, column: int) -> None:
        """Opens the resets of a derivative, or equations that are reset."""
        equation = next((one for one in reversed(self._stack) if one.open is Open.EQUATION), None)
        if equation is not None and equation.word == "der":
            self._push(Open.BARS, equation.column + STEP, word="der")
            self._push(Open.CASE, self._top.column, waits=True)
        else:
            self._push(Open.RESET, self._anchor(column))
            self._equation = column

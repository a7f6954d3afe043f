"""S-expressions: the lexical level of a dump.

In: the bytes of a dump. Out: a `Document`, the tree of its nodes, each with its place in the file;
or one `DumpError`. The other way, a `Writer` turns symbols, strings and integers into text.

Strings with escapes are read and quoted by the library `sexpdata`. The rest of that library is not
used: it keeps no positions, calls itself once a level, and gives `t`, `nil`, `nan` and `1_000`
meanings that a dump does not have. Nothing here calls itself, so a list may be as deep as it likes.
"""

from __future__ import annotations

import re

from sexpdata import Parser, String  # type: ignore[import-untyped]

MAX_DEPTH = 500_000
"""Deeper lists are refused: no program makes them, and those of garbage fill the memory."""


class DumpError(Exception):
    """A damaged dump. Lines and columns count from 1; `message` is one line."""

    def __init__(self, file: str, line: int, col: int, message: str) -> None:
        """Make the error of `file` at `line` and `col`."""
        super().__init__(file, line, col, message)
        self.file = file
        self.line = line
        self.col = col
        self.message = message

    def __str__(self) -> str:
        """Give the error in the form that editors know."""
        return f"{self.file}:{self.line}:{self.col}: error: {self.message}"


# --- nodes --------------------------------------------------------------------------------------


class Symbol:
    """A word of the grammar."""

    __slots__ = __match_args__ = ("offset", "text")

    def __init__(self, offset: int, text: str) -> None:
        """Make a node that starts at `offset` in the text."""
        self.offset = offset
        self.text = text


class Text:
    """A string, without its quotes and the escapes of the S-expression."""

    __slots__ = __match_args__ = ("offset", "text")

    def __init__(self, offset: int, text: str) -> None:
        """Make a node that starts at `offset` in the text."""
        self.offset = offset
        self.text = text


class Integer:
    """A decimal integer."""

    __slots__ = __match_args__ = ("offset", "value")

    def __init__(self, offset: int, value: int) -> None:
        """Make a node that starts at `offset` in the text."""
        self.offset = offset
        self.value = value


class List:
    """Nodes in parentheses; `offset` is that of the opening one."""

    __slots__ = __match_args__ = ("offset", "items")

    def __init__(self, offset: int, items: list[Node]) -> None:
        """Make a node that starts at `offset` in the text."""
        self.offset = offset
        self.items = items


Node = Symbol | Text | Integer | List


def tag(node: Node) -> str | None:
    """Give the symbol that a list starts with."""
    if type(node) is List and node.items:
        head = node.items[0]
        if type(head) is Symbol:
            return head.text
    return None


def describe(node: Node) -> str:
    """Name a node in a message: short, on one line, in ASCII."""
    match node:
        case Symbol(text=text):
            return f"the symbol {shorten(text)}"
        case Text(text=text):
            return f'the string "{shorten(text)}"'
        case Integer(value=value):
            return f"the integer {shorten(str(value))}"
        case List(items=[]):
            return "an empty list"
        case List(items=[Symbol(text=text), *_]):
            return f"({shorten(text)} ...)"
    return "a list without a tag"


def shorten(text: str, width: int = 40) -> str:
    """Cut a text that a message quotes."""
    return text if len(text) <= width else text[: width - 3] + "..."


class Document:
    """A dump as a tree, with its text: that is where the lines and columns come from."""

    def __init__(self, file: str, text: str, root: List) -> None:
        """Make the document of `file`."""
        self.file = file
        self.text = text
        self.root = root

    def error(self, offset: int, message: str) -> DumpError:
        """Make the error at `offset` in the text."""
        return _error(self.file, self.text, offset, message)


def _error(file: str, text: str, offset: int, message: str) -> DumpError:
    line = text.count("\n", 0, offset) + 1
    start = text.rfind("\n", 0, offset) + 1
    return DumpError(file, line, offset - start + 1, message)


# --- reading ------------------------------------------------------------------------------------

_OPEN, _CLOSE, _PLAIN, _ESCAPED, _SYMBOL, _INTEGER, _BAD = range(1, 8)
_TOKEN = re.compile(
    r"""[ \t\n]*+ (?:
          (\()
        | (\))
        | "([ !\#-\[\]-~]*+)"                         # a string without escapes
        | ("(?: [ !\#-\[\]-~]++ | \\["\\] )*+")       # a string with some
        | ([a-z][a-z0-9-]*+) (?![^ \t\n()"])
        | (-?[0-9]++) (?![^ \t\n()"])
        | (.) )""",
    re.VERBOSE | re.DOTALL,
)
_STRING_PREFIX = re.compile(r'"(?:[ !#-\[\]-~]++|\\["\\])*+')
_BAD_ATOM = re.compile(r'[^ \t\n()"]{1,60}')
_NOT_TEXT = re.compile(rb"[\x00\x80-\xff]")
_BLANKS = " \t\n"


def parse(data: bytes, file: str) -> Document:
    """Read a dump; `file` is the name that errors give it."""
    if bad := _NOT_TEXT.search(data):
        message = f"this is not a dump: found byte 0x{bad[0].hex()}, expected ASCII text"
        raise _error(file, data.decode("latin-1"), bad.start(), message)
    text = data.decode("ascii").rstrip(_BLANKS)
    if not text:
        raise DumpError(file, 1, 1, "the dump is empty")
    return Document(file, text, _parse_list(text, file))


def _parse_list(text: str, file: str) -> List:
    """Read the text, one list. The lists still open, but for the innermost, are on a stack."""
    strings = Parser(text)
    tokens = _TOKEN.finditer(text)
    stack: list[List] = []
    current = List(0, [])  # holds the outermost list
    items = current.items
    for token in tokens:
        kind = token.lastindex
        assert kind is not None
        offset = token.start(kind)
        if kind == _OPEN:
            stack.append(current)
            current = List(offset, [])
            items.append(current)
            items = current.items
            if len(stack) > MAX_DEPTH:
                raise _error(file, text, offset, f"more than {MAX_DEPTH} lists in one another")
        elif not stack:
            message = (
                "this parenthesis closes nothing"
                if kind == _CLOSE
                else "this is not a dump: expected an opening parenthesis"
            )
            raise _error(file, text, offset, message)
        elif kind == _CLOSE:
            closed, current = current, stack.pop()
            items = current.items
            if not stack:
                _expect_end(next(tokens, None), text, file)
                return closed
        elif kind == _SYMBOL:
            items.append(Symbol(offset, token[_SYMBOL]))
        elif kind == _PLAIN:
            items.append(Text(offset - 1, token[_PLAIN]))
        elif kind == _INTEGER:
            items.append(Integer(offset, _integer(token[_INTEGER], offset, text, file)))
        elif kind == _ESCAPED:
            items.append(Text(offset, strings.parse_str(offset)[1]))
        else:
            raise _error(file, text, offset, _bad_token(text, offset))
    missing = f"{len(stack)} missing at the end: the dump is cut short"
    raise _error(file, text, current.offset, f"this parenthesis is not closed; {missing}")


def _expect_end(token: re.Match[str] | None, text: str, file: str) -> None:
    if token is not None:
        assert token.lastindex is not None
        message = (
            "this parenthesis closes nothing"
            if token.lastindex == _CLOSE
            else "text after the end of the dump"
        )
        raise _error(file, text, token.start(token.lastindex), message)


def _integer(digits: str, offset: int, text: str, file: str) -> int:
    try:
        return int(digits)
    except ValueError:  # Python's own limit
        message = f"an integer of {len(digits)} digits is too long"
        raise _error(file, text, offset, message) from None


def _bad_token(text: str, offset: int) -> str:
    """Say what is wrong with the text at `offset`, which no token matches."""
    if string := _STRING_PREFIX.match(text, offset):
        stop = string.end()
        if stop == len(text):
            return "this string is not closed: the dump is cut short"
        if text[stop] == "\\":
            return "a backslash in a string, expected one before a backslash or a quote only"
        return f"a string has the control character 0x{ord(text[stop]):02x}, or is not closed"
    atom = _BAD_ATOM.match(text, offset)
    assert atom is not None
    found = ascii(shorten(atom[0]))
    return f"{found} is neither a symbol (lower-case letters, digits, -) nor an integer"


# --- writing ------------------------------------------------------------------------------------

MARGIN = 100
"""A list that would go beyond this column is broken into lines."""

DEEPEST_INDENT = 60
"""Lines start at this column at most."""


class _Piece:
    """An atom (`items` is None) or a list; `text` is all of it, if that fits on a line."""

    __slots__ = ("items", "lines", "text", "width")

    def __init__(
        self, text: str, width: int, items: list[_Piece] | None = None, lines: bool = False
    ) -> None:
        self.text = text
        self.width = width
        self.items = items
        self.lines = lines

    def is_plain(self) -> bool:
        """Tell whether this is an atom or a list of atoms."""
        return self.items is None or all(item.items is None for item in self.items)


class Writer:
    """Takes an S-expression from left to right and gives its text."""

    def __init__(self) -> None:
        """Start with nothing written."""
        self._items: list[_Piece] = []
        self._open: list[tuple[list[_Piece], bool]] = []  # the lists around `_items`

    def open(self, *, lines: bool = False) -> None:
        """Open a list; `lines` puts each of its items on a line, but for its tag."""
        self._open.append((self._items, lines))
        self._items = []

    def close(self) -> None:
        """Close the innermost list."""
        items = self._items
        self._items, lines = self._open.pop()
        width = sum(item.width for item in items) + max(len(items) - 1, 0) + 2
        text = f"({' '.join(item.text for item in items)})" if width <= MARGIN else ""
        self._items.append(_Piece(text, width, items, lines))

    def symbol(self, text: str) -> None:
        """Write a word of the grammar."""
        self._items.append(_Piece(text, len(text)))

    def string(self, text: str) -> None:
        """Write a string; its characters are printable ASCII."""
        self.symbol(f'"{String.quote(text)}"')

    def integer(self, value: int) -> None:
        """Write an integer."""
        self.symbol(str(value))

    def text(self) -> str:
        """Give the one list that was written, as `zelus-dump` lays it out.

        A list that fits on what is left of its line stays on it; another one is broken, one item a
        line. Its first items stay on its first line while they are plain and while there is room.
        """
        (root,) = self._items
        written: list[str] = []
        pending: list[str | tuple[int, _Piece]] = ["\n", (0, root)]
        while pending:
            task = pending.pop()
            if isinstance(task, str):
                written.append(task)
                continue
            column, piece = task
            if piece.lines and piece.items:
                first, indent = 1, column + 1
            elif piece.items and column + piece.width > MARGIN:
                first = _first_line(piece.items, MARGIN - column)
                indent = min(column + 2, DEEPEST_INDENT)
            else:
                written.append(piece.text)
                continue
            written.append("(" + " ".join(item.text for item in piece.items[:first]))
            pending.append(")")
            for item in reversed(piece.items[first:]):
                pending += [(indent, item), "\n" + " " * indent]
        return "".join(written)


def _first_line(items: list[_Piece], room: int) -> int:
    """Count the items of a broken list that stay on its first line."""
    for count, item in enumerate(items):
        if item.width > room or not item.is_plain():
            return count
        room -= item.width + 1
    return len(items)

"""Python syntax trees to lines of text no longer than `WIDTH` where they can be broken.

In: the trees that the other modules here make. Out: text that `ruff format` leaves as it is, without a call of it:
double quotes; what is too long goes on several lines, an argument a line and a comma after each.
"""

from __future__ import annotations

import ast
import unicodedata
from collections.abc import Iterator, Sequence

from pzjax.backend.quoting import literal

WIDTH = 100
STEP = "    "

_OPERATORS: dict[type[ast.AST], tuple[str, int]] = {
    ast.Eq: ("==", 1), ast.NotEq: ("!=", 1), ast.Lt: ("<", 1), ast.Gt: (">", 1), ast.LtE: ("<=", 1), ast.GtE: (">=", 1),
    ast.BitOr: ("|", 2), ast.BitXor: ("^", 3), ast.BitAnd: ("&", 4),
    ast.Add: ("+", 5), ast.Sub: ("-", 5), ast.Mult: ("*", 6), ast.Div: ("/", 6),
    ast.USub: ("-", 7), ast.Invert: ("~", 7),
}  # fmt: skip
"""The operators and how strongly they bind."""

_ATOM = 8


def statement(node: ast.stmt, indent: str, comment: str = "") -> list[str]:
    """The lines of a simple statement.

    Args:
        node: the statement.
        indent: what stands before each line.
        comment: what is told behind the first line, or before it, if that is long.
    """
    match node:
        case ast.Assign([target], value):
            head = f"{_target(target, value, indent)} = "
        case ast.Return(ast.expr() as value):
            head = "return "
        case ast.Expr(value):
            head = ""
        case _:
            raise NotImplementedError(f"the statement {node}")
    first = indent + head
    column = width(first[first.rfind("\n") + 1 :])
    whole = _bare(value)
    if column + width(whole) <= WIDTH:
        return _commented(first + whole, comment)
    if comment and column + 1 + len(comment) <= WIDTH and _operation(value) is not None:
        return _commented(first + _in_parentheses(value, indent), comment)
    if _operation(value) is not None and _keeps_parentheses(value):
        return _commented(first + _in_parentheses(value, indent), comment)
    # For a comment behind a unary operator a formatter would add parentheses, to hold it.
    return _commented(
        first + _outermost(value, indent, column), comment, before=isinstance(value, ast.UnaryOp)
    )


def _target(target: ast.expr, value: ast.expr, indent: str) -> str:
    """The left side of an assignment, an item a line where it leaves no room for the start of the value."""
    text = _bare(target)
    opening = "" if _operation(value) is not None else flat(value).split("(")[0]
    if len(indent) + width(f"{text} = {opening}(") <= WIDTH:
        return text
    return expression(target, indent, WIDTH)


def _commented(text: str, comment: str, *, before: bool = False) -> list[str]:
    lines = text.split("\n")
    if not comment:
        return lines
    if before or width(lines[0]) + len(comment) > WIDTH:
        indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
        return [indent + comment.lstrip(), *lines]
    return [lines[0] + comment, *lines[1:]]


def width(text: str) -> int:
    """The columns of a text: some characters take two, some none."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))


def _bare(node: ast.expr) -> str:
    """The text of an expression, a tuple without the parentheses around it."""
    text = flat(node)
    return text[1:-1] if isinstance(node, ast.Tuple) and len(node.elts) > 1 else text


# --- on one line --------------------------------------------------------------------------------


def flat(node: ast.expr) -> str:
    """The text of an expression on one line."""
    match node:
        case ast.Name(name):
            return name
        case ast.Constant(value):
            return _constant(value)
        case ast.Attribute(value, name):
            return f"{_flat_in(value, _ATOM)}.{name}"
        case ast.Subscript(value, index):
            return f"{_flat_in(value, _ATOM)}[{flat(index)}]"
        case ast.Call(function, arguments, keywords):
            items = [
                *map(flat, arguments),
                *(f"{word.arg}={flat(word.value)}" for word in keywords),
            ]
            return f"{_flat_in(function, _ATOM)}({', '.join(items)})"
        case ast.Tuple([item]):
            return f"({flat(item)},)"
        case ast.Tuple(items):
            return f"({', '.join(map(flat, items))})"
        case ast.List(items):
            return f"[{', '.join(map(flat, items))}]"
        case ast.Dict(keys, values):
            entries = (f"{flat(key)}: {flat(value)}" for key, value in _entries(keys, values))
            return f"{{{', '.join(entries)}}}"
        case ast.Lambda(arguments, body):
            return f"{_lambda(arguments)}{flat(body)}"
        case ast.UnaryOp(operator, operand):
            sign, strength = _OPERATORS[type(operator)]
            return sign + _flat_in(operand, strength)
    operation = _operation(node)
    if operation is None:
        raise NotImplementedError(f"the expression {node}")
    left, sign, right, strength = operation
    return f"{_flat_in(left, _least_left(node, strength))} {sign} {_flat_in(right, strength + 1)}"


def _flat_in(node: ast.expr, strength: int) -> str:
    """The text of an operand: in parentheses if it binds less than `strength`."""
    return f"({flat(node)})" if _strength(node) < strength else flat(node)


def _operation(node: ast.expr) -> tuple[ast.expr, str, ast.expr, int] | None:
    """Left side, operator, right side and strength of an operation on two values."""
    match node:
        case ast.BinOp(left, operator, right) | ast.Compare(left, [operator], [right]):
            sign, strength = _OPERATORS[type(operator)]
            return left, sign, right, strength
    return None


def _least_left(node: ast.expr, strength: int) -> int:
    """How strongly a left side must bind to need no parentheses: comparisons make no chains."""
    return strength + isinstance(node, ast.Compare)


def _strength(node: ast.expr) -> int:
    match node:
        case ast.Lambda():
            return 0
        case ast.UnaryOp(operator):
            return _OPERATORS[type(operator)][1]
        case ast.Constant(int() | float() as number) if not isinstance(number, bool):
            return _OPERATORS[ast.USub][1] if flat(node).startswith("-") else _ATOM
    operation = _operation(node)
    return _ATOM if operation is None else operation[3]


def _lambda(arguments: ast.arguments) -> str:
    names = ", ".join(argument.arg for argument in arguments.args)
    return f"lambda {names}: " if names else "lambda: "


def _entries(
    keys: Sequence[ast.expr | None], values: Sequence[ast.expr]
) -> list[tuple[ast.expr, ast.expr]]:
    return [(key, value) for key, value in zip(keys, values, strict=True) if key is not None]


def _constant(value: object) -> str:
    match value:
        case str() | bytes():
            return literal(value)
        case float():
            return repr(value).replace("e+", "e")
    return repr(value)


# --- on several lines ---------------------------------------------------------------------------


def expression(node: ast.expr, indent: str, column: int, tail: int = 0) -> str:
    """The text of an expression that starts at `column`, with `tail` characters behind it; its further lines are
    indented from `indent`.
    """
    text = flat(node)
    if column + width(text) + tail <= WIDTH:
        return text
    if _operation(node) is not None:
        return _in_parentheses(node, indent)
    return _outermost(node, indent, column, tail)


def _outermost(node: ast.expr, indent: str, column: int, tail: int = 0) -> str:
    """The text of an expression that is too long, opened at its outermost parentheses."""
    deeper = indent + STEP
    match node:
        case ast.Call(function, arguments, keywords) if arguments or keywords:
            items = [_item("", argument, deeper) for argument in arguments]
            items += [_item(f"{word.arg}=", word.value, deeper) for word in keywords]
            head = _operand(function, _ATOM, indent, column, 1) + "("
            return _broken(head, items, ")", indent)
        case ast.Tuple(items_) if items_:
            return _broken("(", [_item("", item, deeper) for item in items_], ")", indent)
        case ast.List(items_) if items_:
            return _broken("[", [_item("", item, deeper) for item in items_], "]", indent)
        case ast.Dict(keys, values) if keys:
            entries = _entries(keys, values)
            items = [_item(flat(key) + ": ", value, deeper) for key, value in entries]
            return _broken("{", items, "}", indent)
        case ast.Lambda(arguments, body):
            head = _lambda(arguments)
            if isinstance(body, ast.Lambda | ast.UnaryOp | ast.Attribute):
                return head + _in_parentheses(body, indent)
            return head + expression(body, indent, column + len(head), tail)
        case ast.Attribute(value, name):
            return f"{_operand(value, _ATOM, indent, column, len(name) + 1 + tail)}.{name}"
        case ast.Subscript(value, index):
            end = f"[{flat(index)}]"
            return _operand(value, _ATOM, indent, column, len(end) + tail) + end
        case ast.UnaryOp(operator, operand):
            sign, strength = _OPERATORS[type(operator)]
            return sign + _operand(operand, strength, indent, column + 1, tail)
    operation = _operation(node)
    if operation is None:
        return flat(node)
    left, sign, right, strength = operation
    opening = len(f" {sign} ") + width(_flat_in(right, strength + 1).split("(")[0]) + 1
    before = _operand(left, _least_left(node, strength), indent, column, opening) + f" {sign} "
    line = before.rsplit("\n", 1)[-1]
    start = width(line) if "\n" in before else column + width(line)
    return before + _operand(right, strength + 1, indent, start, tail)


def _operand(node: ast.expr, least: int, indent: str, column: int, tail: int) -> str:
    """The text of an operand, in parentheses if it binds less than `least`."""
    if _strength(node) >= least:
        return expression(node, indent, column, tail)
    if column + width(flat(node)) + 2 + tail <= WIDTH:
        return f"({flat(node)})"
    return _in_parentheses(node, indent)


def _in_parentheses(node: ast.expr, indent: str) -> str:
    """An operation in parentheses, an operand a line; something else in parentheses."""
    deeper = indent + STEP
    if _operation(node) is None or width(deeper + flat(node)) <= WIDTH:
        return f"(\n{deeper}{expression(node, deeper, len(deeper))}\n{indent})"
    lines = "".join(f"\n{deeper}{line}" for line in _operand_lines(node, deeper))
    return f"({lines}\n{indent})"


def _operand_lines(node: ast.expr, indent: str) -> Iterator[str]:
    """An operation, an operand a line; an operand that is an operation is broken likewise where it is too long."""
    for sign, part, least in _operands(node):
        nested = _operation(part) is not None and _strength(part) >= least
        if nested and width(indent + sign + flat(part)) > WIDTH:
            first, *others = _operand_lines(part, indent)
            yield sign + first
            yield from others
        else:
            yield sign + _operand(part, least, indent, len(indent + sign), 0)


def _operands(node: ast.expr) -> list[tuple[str, ast.expr, int]]:
    """The operands of a chain of operators that bind alike: the operator before each, and how strongly it must bind."""
    operation = _operation(node)
    assert operation is not None
    left, sign, right, strength = operation
    last = f"{sign} ", right, strength + 1
    inner = _operation(left)
    if inner is not None and inner[3] == strength and isinstance(node, ast.BinOp):
        return [*_operands(left), last]
    return [("", left, _least_left(node, strength)), last]


def _keeps_parentheses(node: ast.expr) -> bool:
    """Whether a formatter keeps the parentheses around an operation: not where there is one operator, with something in
    parentheses first or last that can be opened.
    """
    parts = _operands(node)
    if len(parts) > 2:
        return True
    (_, left, least_left), (_, right, least_right) = parts
    while (operation := _operation(left)) is not None and _strength(left) >= least_left:
        left, least_left = operation[0], _least_left(left, operation[3])
    while _strength(right) >= least_right:
        if (operation := _operation(right)) is not None:
            right, least_right = operation[2], operation[3] + 1
        elif isinstance(right, ast.UnaryOp):
            right, least_right = right.operand, _strength(right)
        else:
            break
    ends = isinstance(right, ast.Call) and bool(right.args or right.keywords)
    return not (ends or _opens(left, least_left) or _opens(right, least_right))


def _opens(node: ast.expr, least: int) -> bool:
    """Whether an operand stands in parentheses of its own with something inside."""
    match node:
        case ast.Tuple(items) | ast.List(items):
            return bool(items)
    return _strength(node) < least


def _item(head: str, node: ast.expr, indent: str) -> str:
    return head + expression(node, indent, width(indent + head), 1)


def _broken(head: str, items: list[str], tail: str, indent: str) -> str:
    inner = "".join(f"{indent}{STEP}{item},\n" for item in items)
    return f"{head}\n{inner}{indent}{tail}"

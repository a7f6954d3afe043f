"""Python syntax trees to lines of text no longer than `WIDTH` where they can be broken.

`ast.unparse` writes an expression on one line. Here a call, a tuple or a function that is too
long goes on several lines, an argument a line, as a formatter would do.
"""

from __future__ import annotations

import ast

WIDTH = 96
STEP = "    "


def statement(node: ast.stmt, indent: str) -> list[str]:
    """The lines of a simple statement."""
    match node:
        case ast.Assign([target], value):
            return _lines(f"{_bare(target)} = ", value, indent)
        case ast.Return(ast.expr() as value):
            return _lines("return ", value, indent)
        case ast.Expr(value):
            return _lines("", value, indent)
    return [indent + line for line in ast.unparse(node).splitlines()]


def _bare(node: ast.expr) -> str:
    """The text of an expression, a tuple without the parentheses around it."""
    flat = ast.unparse(node)
    return flat[1:-1] if isinstance(node, ast.Tuple) and len(node.elts) > 1 else flat


def _lines(head: str, value: ast.expr, indent: str) -> list[str]:
    flat = _bare(value)
    if len(indent + head + flat) <= WIDTH:
        return [indent + head + flat]
    return (indent + head + expression(value, indent, len(indent + head))).splitlines()


def expression(node: ast.expr, indent: str, column: int) -> str:
    """The text of an expression that starts at `column`; its further lines are indented from
    `indent`.
    """
    flat = ast.unparse(node)
    if column + len(flat) <= WIDTH:
        return flat
    match node:
        case ast.Call(function, arguments, keywords) if arguments or keywords:
            deeper = indent + STEP
            items = [expression(argument, deeper, len(deeper)) for argument in arguments]
            items += [
                f"{word.arg}=" + expression(word.value, deeper, len(f"{deeper}{word.arg}="))
                for word in keywords
            ]
            return _broken(expression(function, indent, column) + "(", items, ")", indent)
        case ast.Tuple(items_) if items_:
            deeper = indent + STEP
            return _broken(
                "(", [expression(item, deeper, len(deeper)) for item in items_], ")", indent
            )
        case ast.Dict(keys, values):
            deeper = indent + STEP
            entries = []
            for key, value in zip(keys, values, strict=True):
                assert key is not None
                head = ast.unparse(key) + ": "
                entries.append(head + expression(value, deeper, len(deeper + head)))
            return _broken("{", entries, "}", indent)
        case ast.Lambda(arguments, body):
            head = ast.unparse(ast.Lambda(arguments, ast.Constant(0)))[:-1]
            return head + expression(body, indent, column + len(head))
        case ast.BinOp():
            deeper = indent + STEP
            parts = [expression(part, deeper, len(deeper)) for part in (node.left, node.right)]
            operator = ast.unparse(ast.BinOp(ast.Name("a"), node.op, ast.Name("b")))[1:-1].strip()
            left, right = (
                _grouped(part, text)
                for part, text in zip((node.left, node.right), parts, strict=True)
            )
            return f"(\n{deeper}{left}\n{deeper}{operator} {right}\n{indent})"
    return flat


def _grouped(node: ast.expr, text: str) -> str:
    compound = isinstance(node, ast.BinOp | ast.Compare | ast.BoolOp | ast.Lambda | ast.IfExp)
    return f"({text})" if compound and not text.startswith("(\n") else text


def _broken(head: str, items: list[str], tail: str, indent: str) -> str:
    inner = "".join(f"{indent}{STEP}{item},\n" for item in items)
    return f"{head}\n{inner}{indent}{tail}"

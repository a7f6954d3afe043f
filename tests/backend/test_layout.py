"""Generated modules are laid out as `ruff format` has it, no line is too long, and text in them is what it was."""

from __future__ import annotations

import ast
import random
import subprocess
import sys
from pathlib import Path

import pytest
from dumps import DUMPS, simplified
from pzjax.backend.codegen.layout import WIDTH, flat, statement
from pzjax.backend.compile import printed
from pzjax.backend.quoting import docstring, literal

EXAMPLES = [name for name in DUMPS if name.startswith("examples")]
OTHERS = [name for name in DUMPS if name not in EXAMPLES]


def formatted(text: str) -> str:
    """The text as `ruff format` has it."""
    command = [sys.executable, "-m", "ruff", "format", "--isolated", f"--line-length={WIDTH}", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def check(names: list[str], folder: Path) -> None:
    """Formats the modules of dumps, and compares."""
    texts = {f"m{count}.py": printed(simplified(name)) for count, name in enumerate(names)}
    for file, text in texts.items():
        (folder / file).write_text(text)
    command = [sys.executable, "-m", "ruff", "format", "--isolated", f"--line-length={WIDTH}"]
    subprocess.run([*command, "--quiet", str(folder)], check=True)
    for name, (file, text) in zip(names, texts.items(), strict=True):
        assert (folder / file).read_text() == text, name
        for line in text.splitlines():
            assert len(line) <= WIDTH or '": "' in line, (name, line)


def test_a_formatter_changes_nothing(tmp_path: Path) -> None:
    check([*EXAMPLES, *OTHERS[::30]], tmp_path)


@pytest.mark.slow
def test_a_formatter_changes_nothing_of_all_dumps(tmp_path: Path) -> None:
    check(OTHERS, tmp_path)


class Expressions:
    """Random expressions, deep and wide, of the forms that generated code has."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def name(self) -> ast.expr:
        length = self.random.choice([1, 3, 6, 10, 20, 30])
        return ast.Name("v" + "".join(self.random.choices("abcdefgh", k=length)))

    def leaf(self) -> ast.expr:
        text = "".join(self.random.choices("ab\"'\\\n é日", k=self.random.randrange(12)))
        constant = self.random.choice([1, 2.5, -3, 1e20, 1e-7, -2.0, True, text, text.encode()])
        return self.random.choice([*[self.name()] * 3, ast.Constant(constant)])

    def several(self, depth: int, least: int = 0) -> list[ast.expr]:
        return [self.exp(depth) for _ in range(self.random.randrange(least, 4))]

    def call(self, depth: int) -> ast.Call:
        words = [ast.keyword("kw", self.exp(depth)) for _ in range(self.random.randrange(2))]
        return ast.Call(ast.Attribute(self.name(), "foo"), self.several(depth), words)

    def operand(self, depth: int) -> ast.expr:
        while isinstance(made := self.exp(depth), ast.Lambda | ast.Tuple):
            pass
        return made

    def exp(self, depth: int) -> ast.expr:
        if depth <= 0 or self.random.random() < 0.12:
            return self.leaf()
        depth -= 1
        signs = [ast.Add, ast.Sub, ast.Mult, ast.Div, ast.BitAnd, ast.BitOr, ast.BitXor]
        match self.random.randrange(12):
            case 0 | 1 | 2 | 3:
                return self.call(depth)
            case 4 | 5 | 6:
                sign = self.random.choice(signs)()
                return ast.BinOp(self.operand(depth), sign, self.operand(depth))
            case 7:
                sides = self.operand(depth), self.operand(depth)
                return ast.Compare(sides[0], [self.random.choice([ast.Eq, ast.Lt])()], [sides[1]])
            case 8:
                return ast.Tuple(self.several(depth))
            case 9:
                return ast.UnaryOp(ast.USub(), self.operand(depth))
            case 10:
                arguments = ast.arguments([], [ast.arg("x")], None, [], [], None, [])
                return ast.Lambda(arguments, self.exp(depth))
        return ast.Subscript(self.call(depth), ast.Constant(0))

    def statement(self) -> ast.stmt:
        value = self.exp(self.random.choice([2, 3, 4, 5]))
        if self.random.random() < 0.5:
            return ast.Return(value)
        return ast.Assign([self.name()], value, lineno=0)


def test_statements_are_laid_out_as_by_a_formatter_and_mean_the_same() -> None:
    source = Expressions(seed=5)
    texts = []
    for count in range(400):
        node = source.statement()
        comment = "  # line 12" * (count % 2)
        lines = statement(node, "    ", comment)
        texts.append("\n".join(["def f():", *lines]))
        plain = ast.parse(f"def f():\n    {ast.unparse(node)}")
        assert ast.dump(ast.parse(texts[-1])) == ast.dump(plain)
    after = formatted("\n\n\n".join(texts) + "\n")
    assert after.rstrip().split("\n\n\n") == texts


def test_text_is_what_it_was_and_stays_under_a_formatter() -> None:
    source = random.Random(3)
    for _ in range(300):
        text = "".join(source.choices("ab\"'\\\n\0\t é日\ud800\u2028{", k=source.randrange(60)))
        assert ast.literal_eval(literal(text)) == text
        shown = ast.literal_eval(docstring(text * 3))
        assert shown == "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text * 3)
        wrapped = ast.literal_eval(docstring(text * 3, "    ", 30))
        assert "".join(wrapped.split()) == "".join(shown.split())
    words = ['say "this" or ', "it's ", "\\ ", '"' * 4 + " ", "plain "]
    for _ in range(50):
        text = "x " + "".join(source.choices(words, k=source.randrange(1, 12))) + "y"
        more = "\n  ".join(["", *source.choices(words, k=9)]) * source.randrange(2)
        module = f"class a:\n    {docstring(text, '    ', 60, more)}\n\n    b = {literal(text)}\n"
        assert formatted(module) == module


def test_a_constant_needs_no_more_than_a_literal() -> None:
    assert [flat(ast.Constant(value)) for value in ("a", 'a"', b"\xff'", 1e300, -2)] == [
        '"a"', "'a\"'", 'b"\\xff\'"', "1e300", "-2",
    ]  # fmt: skip

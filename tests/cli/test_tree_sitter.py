"""The grammar for tree-sitter: it is generated and compiled, and takes what the front end takes.

The generator is the command `tree-sitter`, of npm's tree-sitter-cli or of cargo; its output is in no commit.
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pzjax.frontend_bridge.builtin.errors import Phase
from pzjax.frontend_bridge.builtin.parsing.source import parse

ROOT = Path(__file__).parents[2]
GRAMMAR = ROOT / "editors" / "tree-sitter-zelus"
CORPUS = sorted((GRAMMAR / "test" / "corpus").glob("*.txt"))
QUERIES = sorted((GRAMMAR / "queries").glob("*.scm"))
FOLDERS = [ROOT / "examples", ROOT / "stdlib", ROOT / "tests"]
PROGRAMS = sorted(
    path
    for folder in FOLDERS
    for path in folder.rglob("*.zl[si]")
    if "build" not in path.relative_to(folder).parts
)

OUT_OF_PLACE = {"b58_no_lambda.zls", "hb32_on_as_operator.zls", "hb33_bare_disc_condition.zls"}
"""Wrong programs that are right if a keyword is a name: tree-sitter takes it for one where it can be none."""

COMPILER = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
MISSING = [
    what
    for what, found in (
        ("the command tree-sitter", shutil.which("tree-sitter")),
        ("node", shutil.which("node")),
        ("a compiler of C", COMPILER),
        ("PyPI's tree_sitter", importlib.util.find_spec("tree_sitter")),
    )
    if not found
]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


@pytest.fixture(scope="module")
def language(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The language, as its generated parser has it."""
    import tree_sitter

    folder = tmp_path_factory.mktemp("zelus") / GRAMMAR.name
    shutil.copytree(GRAMMAR, folder)
    subprocess.run(["tree-sitter", "generate"], cwd=folder, check=True)
    command = [str(COMPILER), "-O0", "-shared", "-fPIC", "-Isrc"]
    command += ["src/parser.c", "src/scanner.c", "-o", "zelus.so"]
    subprocess.run(command, cwd=folder, check=True)
    made = ctypes.CDLL(str(folder / "zelus.so")).tree_sitter_zelus
    made.restype = ctypes.c_void_p
    capsule = ctypes.pythonapi.PyCapsule_New
    capsule.restype, capsule.argtypes = (
        ctypes.py_object,
        [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p],
    )
    return tree_sitter.Language(capsule(made(), b"tree_sitter.Language", None))


def tree(language: Any, text: bytes) -> Any:
    import tree_sitter

    return tree_sitter.Parser(language).parse(text).root_node


def test_programs_are_right_or_wrong_as_the_front_end_says(language: Any) -> None:
    assert len(PROGRAMS) > 500
    wrong = 0
    for path in PROGRAMS:
        text = path.read_bytes()
        faults = parse(text.decode("latin-1"), path.stem, interface=path.suffix == ".zli")[1]
        refused = any(fault.phase in (Phase.LEXER, Phase.PARSER) for fault in faults)
        if path.name in OUT_OF_PLACE:
            assert refused, path
            continue
        assert tree(language, text).has_error == refused, path
        wrong += refused
    assert wrong >= 10


def cases(path: Path) -> list[tuple[str, str, str]]:
    """The name, the text and the tree of each case of a file of tree-sitter."""
    parts = re.split(r"^=+\n(.*)\n=+\n", path.read_text(), flags=re.MULTILINE)[1:]
    return [
        (name, *body.split("\n---\n", 1))
        for name, body in zip(parts[::2], parts[1::2], strict=True)
    ]


def spaced(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{path.stem}: {name}")
        for path in CORPUS
        for name, text, expected in cases(path)
    ],
)
def test_trees(language: Any, text: str, expected: str) -> None:
    found = str(tree(language, text.encode()))
    assert spaced(re.sub(r"\w+: ", "", found)) == spaced(expected)


def shape(node: Any) -> Any:
    """What a tree says, without parentheses that only group."""
    while node.type == "parenthesized":
        (node,) = node.named_children
    if not node.children:
        return node.text
    return [node.type, *map(shape, node.children)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0 fby n + 1", "(0 fby n) + 1"),
        ("pre x + 1", "(pre x) + 1"),
        ("pre a fby b", "(pre a) fby b"),
        ("-a fby b", "-(a fby b)"),
        ("1 -> pre n + m -> 3", "1 -> (((pre n) + m) -> 3)"),
        ("a -> b, c", "(a -> b), c"),
        ("if c then a else b, d", "if c then a else (b, d)"),
        ("if c then a else b -> d", "if c then a else (b -> d)"),
        ("if c then a; b else d; e", "(if c then (a; b) else d); e"),
        ("match x with 0 -> a | _ -> b; c", "(match x with 0 -> a | _ -> b); c"),
        ("a, b fby c, d", "a, (b fby c), d"),
        ("not a or b && c & d", "(not a) or ((b && c) & d)"),
        ("a + 1 :: l", "a + (1 :: l)"),
        ("f -1 x", "f - (1 x)"),
        ("a = b = c", "(a = b) = c"),
        ("a ** b ** c", "(a ** b) ** c"),
        ("a ^ b ^ c", "a ^ (b ^ c)"),
        ("a - b + c * d mod e", "(a - b) + ((c * d) mod e)"),
        ("let x = 1 in x; y", "let x = 1 in (x; y)"),
        ("match x with a -> match y with b -> 1 | c -> 2", "match x with a -> (match y with b -> 1 | c -> 2)"),
        ("reset a + b every c or d", "reset (a + b) every (c or d)"),
        ("- f x", "- (f x)"),
        ("!f x", "!(f x)"),
    ],
)  # fmt: skip
def test_what_binds_tighter(language: Any, written: str, meant: str) -> None:
    def body(text: str) -> Any:
        (declaration,) = tree(language, f"let node f (x) = {text}".encode()).children
        assert not declaration.has_error, text
        return shape(declaration.child_by_field_name("body"))

    assert body(written) == body(meant)


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_queries_are_of_this_grammar(language: Any, path: Path) -> None:
    import tree_sitter

    query = tree_sitter.Query(language, path.read_text())
    found = tree_sitter.QueryCursor(query).captures(
        tree(language, (ROOT / "examples" / "coin" / "coin.zls").read_bytes())
    )
    assert found


def test_colours(language: Any) -> None:
    import tree_sitter

    text = b"(* a (* b *) *) let node f x = Low where rec automaton Low -> do y = x +. 1. until z then Low"
    query = tree_sitter.Query(language, (GRAMMAR / "queries" / "highlights.scm").read_text())
    found = tree_sitter.QueryCursor(query).captures(tree(language, text))
    seen = {name: {node.text.decode() for node in nodes} for name, nodes in found.items()}
    assert seen["comment"] == {"(* a (* b *) *)"}
    assert seen["function"] == {"f"}
    assert seen["variable.parameter"] == {"x"}
    assert seen["label"] == {"Low"}
    assert seen["operator"] == {"=", "+.", "->"}
    assert {"let", "where", "rec", "do"} <= seen["keyword"]

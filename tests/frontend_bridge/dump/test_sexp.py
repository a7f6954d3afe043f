"""The lexical level of a dump: nodes, their places, faults, and the way back to text."""

import pytest
from pzjax.frontend_bridge.dump.sexp import (
    MAX_DEPTH,
    DumpError,
    Integer,
    List,
    Node,
    Symbol,
    Text,
    Writer,
    describe,
    parse,
)


def plain(node: Node) -> object:
    """A node without its place: symbols and strings as pairs."""
    match node:
        case Symbol(text=text):
            return ("symbol", text)
        case Text(text=text):
            return ("string", text)
        case Integer(value=value):
            return value
        case List(items=items):
            return [plain(item) for item in items]


def fault(data: bytes) -> DumpError:
    with pytest.raises(DumpError) as caught:
        parse(data, "x.dump")
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("()", []),
        (" \t\n(a)\n ", [("symbol", "a")]),
        ("(a-1(b)c)", [("symbol", "a-1"), [("symbol", "b")], ("symbol", "c")]),
        ("(t nil nan inf true)", [("symbol", w) for w in ("t", "nil", "nan", "inf", "true")]),
        ("(0 -7 007)", [0, -7, 7]),
        (f"({10**40} {-(10**40)})", [10**40, -(10**40)]),
        ('("" "a b" "(;\'|#[{")', [("string", ""), ("string", "a b"), ("string", "(;'|#[{")]),
        (r'("\"" "\\" "\\n\\x41")', [("string", '"'), ("string", "\\"), ("string", r"\n\x41")]),
        ('("a""b"c)', [("string", "a"), ("string", "b"), ("symbol", "c")]),
    ],
)
def test_nodes(text: str, expected: object) -> None:
    assert plain(parse(text.encode(), "x.dump").root) == expected


def test_every_node_has_a_place() -> None:
    document = parse(b'(a\n  ("s"\n"\\\\"\t12))', "x.dump")
    inner = document.root.items[1]
    assert isinstance(inner, List)
    nodes = [document.root, document.root.items[0], inner, *inner.items]
    errors = [document.error(node.offset, "here") for node in nodes]
    places = [(error.line, error.col) for error in errors]
    assert places == [(1, 1), (1, 2), (2, 3), (2, 4), (3, 1), (3, 6)]
    assert str(errors[0]) == "x.dump:1:1: error: here"


@pytest.mark.parametrize(
    ("data", "place", "message"),
    [
        (b"", (1, 1), "the dump is empty"),
        (b" \n\t\n", (1, 1), "the dump is empty"),
        (b"(a\n\x00)", (2, 1), "found byte 0x00"),
        (b'("\xc3\xa9")', (1, 3), "found byte 0xc3"),
        (b"\xff\xfe(\x00", (1, 1), "found byte 0xff"),
        (b"a", (1, 1), "expected an opening parenthesis"),
        (b"(a\n (b\n  (c)", (2, 2), "is not closed; 2 missing at the end"),
        (b"(", (1, 1), "is not closed; 1 missing at the end"),
        (b"(a))", (1, 4), "closes nothing"),
        (b"\n)", (2, 1), "closes nothing"),
        (b"(a)\n(b)", (2, 1), "text after the end"),
        (b"(a) x", (1, 5), "text after the end"),
        (b'(a "b)', (1, 4), "string is not closed"),
        (b'(a "b\\', (1, 4), "backslash in a string"),
        (b'(a "b\nc")', (1, 4), "control character 0x0a"),
        (b'(a "b\x7fc")', (1, 4), "control character 0x7f"),
        (b'(a "b\\n")', (1, 4), "backslash in a string"),
        (b"(1_000)", (1, 2), "'1_000' is neither a symbol"),
        (b"(1.5)", (1, 2), "'1.5' is neither"),
        (b"(Abc)", (1, 2), "'Abc' is neither"),
        (b"(a 'b)", (1, 4), '"\'b" is neither'),
        (b"(a ; b\n)", (1, 4), "';' is neither"),
        (b"(a \r\n)", (1, 4), "'\\r' is neither"),
        (b"(a\\", (1, 2), "'a\\\\' is neither"),
        (b"(" + b"9" * 5000 + b")", (1, 2), "an integer of 5000 digits is too long"),
    ],
)
def test_faults(data: bytes, place: tuple[int, int], message: str) -> None:
    error = fault(data)
    assert (error.line, error.col) == place
    assert message in error.message


MEGABYTES = 10_000_000


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"(" * MEGABYTES, id="open"),
        pytest.param(b")" * MEGABYTES, id="close"),
        pytest.param(b" " * MEGABYTES, id="blank"),
        pytest.param(b"(" + b"a" * MEGABYTES + b"?)", id="atom"),
        pytest.param(b"(" + b"1" * MEGABYTES, id="digits"),
        pytest.param(b"(" + b"\\" * MEGABYTES, id="backslashes"),
        pytest.param(b'("' + b'\\"' * (MEGABYTES // 2), id="string"),
        pytest.param(b"(a)" * (MEGABYTES // 3), id="lists"),
        pytest.param(bytes(range(256)) * (MEGABYTES // 256), id="bytes"),
    ],
)
def test_ten_megabytes_of_garbage_are_one_error(data: bytes) -> None:
    assert len(str(fault(data))) < 200


def test_depth_is_only_bounded_by_memory() -> None:
    depth = 100_000
    node: Node = parse(b"(" * depth + b")" * depth, "x.dump").root
    for _ in range(depth - 1):
        assert isinstance(node, List)
        (node,) = node.items
    assert describe(node) == "an empty list"
    assert fault(b"(" * (MAX_DEPTH + 1)).col == MAX_DEPTH + 1


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("(x)", "the symbol x"),
        ('("x")', 'the string "x"'),
        ("(12)", "the integer 12"),
        ("((tag 1))", "(tag ...)"),
        ('(("x" 1))', "a list without a tag"),
        ("(" + "x" * 99 + ")", "the symbol " + "x" * 37 + "..."),
    ],
)
def test_descriptions(text: str, description: str) -> None:
    assert describe(parse(text.encode(), "x.dump").root.items[0]) == description


def test_writer_breaks_long_lists() -> None:
    writer = Writer()
    writer.open()
    writer.symbol("seq")
    writer.open()
    writer.string('a"b\\c')
    writer.integer(-3)
    writer.close()
    for word in ("x", "y"):
        writer.open()
        writer.open()
        writer.symbol(word * 60)
        writer.close()
        writer.close()
    writer.close()
    assert writer.text().splitlines() == [
        r'(seq ("a\"b\\c" -3)',
        f"  (({'x' * 60}))",
        f"  (({'y' * 60})))",
    ]

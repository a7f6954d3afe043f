"""The words of Zelus, where they differ from what one may expect."""

import pytest
from pzjax.frontend_bridge.builtin.errors import Places
from pzjax.frontend_bridge.builtin.parsing.lexer import tokens


def words(text: str) -> list[tuple[str, object]]:
    """Give the kinds and values of the tokens, without the last."""
    found, faults = tokens(text, Places(text))
    assert not faults
    return [(token.kind, token.value) for token in found[:-1]]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("_x", ["_", "LIDENT"]),
        ("x''", ["LIDENT"]),
        ("A__b", ["LIDENT"]),
        ("Foo_", ["LIDENT"]),
        ("Foo_bar'", ["UIDENT"]),
        ("0..3", ["FLOAT", ".", "INT"]),
        ("1e3", ["FLOAT"]),
        ("1.->x", ["FLOAT", "->", "LIDENT"]),
        ("a!=b", ["LIDENT", "PREFIX", "LIDENT"]),
        ("a==b", ["LIDENT", "==", "LIDENT"]),
        ("a=-1", ["LIDENT", "INFIX0", "INT"]),
        ("x-A->y", ["LIDENT", "-A->", "LIDENT"]),
        ("x -AD-> y ~D~> z", ["LIDENT", "-AD->", "LIDENT", "~D~>", "LIDENT"]),
        ("a ** b *. c", ["LIDENT", "INFIX4", "LIDENT", "INFIX3", "LIDENT"]),
        (
            "a lsl b mod c lor d",
            ["LIDENT", "INFIX4", "LIDENT", "INFIX3", "LIDENT", "INFIX2", "LIDENT"],
        ),
        ("x += 1", ["LIDENT", "+=", "INT"]),
        ("[|a|]", ["[|", "LIDENT", "|]"]),
        ("'a list", ["QUOTE", "LIDENT", "LIDENT"]),
        ("'a'", ["CHAR"]),
        ("?x", ["?", "LIDENT"]),
        ('(* "*)" (* nested *) *) x', ["LIDENT"]),
        ("not when begin sample", ["LIDENT"] * 4),
    ],
)
def test_the_kinds_of_tokens(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in words(text)] == kinds


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0x1F", 31),
        ("0b101", 5),
        ("4611686018427387903", 4611686018427387903),
        ("0x7FFFFFFFFFFFFFFF", -1),
        ("4611686018427387903", 2**62 - 1),
        (r"'\n'", 10),
        (r"'\065'", 65),
        (r'"a\"b\\\n"', b'a"b\\\n'),
        (r'"\' \q \9"', rb"\' \q \9"),
        (r"'\''", 39),
        ('"a\\\n   b"', b"ab"),
    ],
)
def test_the_values_of_constants(text: str, value: object) -> None:
    assert words(text)[0][1] == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x # y", "unexpected character '#'"),
        ("(* (* *)", "this comment is never closed"),
        ('(* " *)', "this string in a comment is never closed"),
        ('"abc', "this string is never closed"),
        (r"'\999'", r"\999 is not a character"),
        ("4611686018427387904", "this integer has more than 63 bits"),
        ("x -4611686018427387904", "this integer has more than 63 bits"),
        ("-4611686018427387905", "this integer has more than 63 bits"),
        ("0xFFFFFFFFFFFFFFFF", "this integer has more than 63 bits"),
        ("9" * 5000, "this integer has more than 63 bits"),
    ],
)
def test_what_is_no_token(text: str, message: str) -> None:
    _, faults = tokens(text, Places(text))
    assert [fault.message for fault in faults] == [message]

"""Strings of any bytes as text in a file."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pzjax.cli.escapes import escaped, unescaped

PIECES = st.sampled_from(
    [b"\0", b"\xff", "␛".encode(), b"00", b"FF", b"E2", b"a", "é".encode(), b"\xe2"]
)


@settings(derandomize=True, deadline=None)
@given(st.lists(PIECES | st.binary(max_size=4)).map(b"".join))
@example("␛00".encode())
def test_any_bytes_become_text_and_come_back(content: bytes) -> None:
    text = escaped(content.decode("utf-8", "surrogateescape"))
    assert "\0" not in text
    text.encode()  # is UTF-8
    assert unescaped(text) == content


def test_usual_text_stays_as_it_is() -> None:
    for text in ("", "a b\n", "é 😀", "␛", "␛0", "␛ff", "␛␛"):
        assert (escaped(text), unescaped(text)) == (text, text.encode())
    assert escaped("a\0\udcff␛00") == "a␛00␛FF␛E2␛90␛9B00"
    with pytest.raises(ValueError, match=re.escape("surrogates")):
        unescaped("\ud800")

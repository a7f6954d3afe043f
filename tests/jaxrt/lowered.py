"""What a program asks of XLA: the operations in the text that JAX lowers it to, for any platform."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import jax

OPERATION = re.compile(r"(?<!#)\b(?:stablehlo|chlo)\.(\w+)")
CALL = re.compile(r"\bcall @(\w+)")
CASE = re.compile(r'(%\w+)(?::\d+)? = "stablehlo\.case"\((%\w+)\)')
SCATTER = re.compile(r'"stablehlo\.scatter"\(.*\n.*\n(.*)\n')
CONSTANT = re.compile(r"(%\w+) = stablehlo\.constant")


class Lowered:
    """A program for a platform.

    Attributes:
        text: all of it.
    """

    def __init__(self, function: Callable[..., Any], *arguments: Any, platform: str) -> None:
        """Lowers a function for arguments of the given forms."""
        traced = jax.jit(function).trace(*arguments)
        self.text = traced.lower(lowering_platforms=(platform,)).as_text()
        parts = re.split(r"(?m)^  func\.func (?:public|private) @(\w+)", self.text)
        self._functions = dict(zip(parts[1::2], parts[2::2], strict=True))

    def main(self) -> str:
        """The text of the function itself, with those that it calls after it."""
        return self._whole(self._functions["main"])

    def loop(self) -> str:
        """The body of the last loop of the function that is in no other, with what it calls after it."""
        main, place, body = self._functions["main"], 0, ""
        while (place := main.find("stablehlo.while", place)) >= 0:
            place = main.index("} do {", place) + 5
            body = _block(main, place)
            place += len(body)
        return self._whole(body)

    def _whole(self, text: str) -> str:
        calls = CALL.findall(text)
        return "".join([text, *(self._whole(self._functions[name]) for name in calls)])


def _block(text: str, start: int) -> str:
    """The text from an opening brace to the one that closes it."""
    depth = 0
    for place in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if not depth:
            return text[start:place]
    raise ValueError("a brace is not closed")


def operations(text: str) -> Counter[str]:
    """How often each operation is in a text."""
    return Counter(OPERATION.findall(text))


def passes(text: str) -> int:
    """How many operations need a pass of their own over the particles, or more than one."""
    count = operations(text)
    kinds = ("reduce", "reduce_window", "scan", "scatter", "gather", "dynamic_gather", "sort")
    return sum(count[kind] for kind in kinds)


def combined(text: str) -> set[str]:
    """How the scatters of a text combine what comes to one place."""
    return {operations(part[:2000]).most_common(1)[0][0] for part in SCATTER.findall(text)}


def conditionals(text: str) -> list[str]:
    """The conditionals that are left when the platform is known: all but those on constants."""
    known = set(CONSTANT.findall(text))
    found = re.findall(r"stablehlo\.if", text)
    for result, index in CASE.findall(text):
        if index in known:
            known.add(result)
        else:
            found.append(index)
    return found

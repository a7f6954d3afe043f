"""What ProbZelus's own engines would hold: of graphs whose course is known, and of programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from programs import rt
from pzjax import load
from pzjax.jaxrt.symbolic.delayed import Action, Step, Verdict, verdict
from pzjax.jaxrt.symbolic.explain import explained
from pzjax.jaxrt.symbolic.following import followed

FILE = Path(__file__).with_name("delayed.zls")
GROWS = None


def chain(*later: Action, also: tuple[str, ...] = ()) -> list[Step]:
    """A variable of which each is sampled given the one before; what holds the first one beside."""
    first = Step(
        {}, (Action("sample", made=(0,), place="here"),), dict.fromkeys(("x", *also), (0,))
    )
    before = {"x": (0,)} | dict.fromkeys(also, (9,))
    after = {"x": (1,)} | dict.fromkeys(also, (9,))
    step = Step(before, (Action("sample", (0,), (1,), place="here"), *later), after)
    return [first, step]


SEEN = Action("observe", (1,))


@pytest.mark.parametrize(
    ("steps", "streaming", "naive"),
    [
        # Each is seen: its parent is let go.
        (chain(SEEN), 1, GROWS),
        # None is: the last one keeps the law that it has given the one before.
        (chain(), GROWS, GROWS),
        # Each is evaluated: it is a number.
        (chain(Action("evaluate", (1,))), 0, 0),
        # The first one is kept, and points to what comes after.
        (chain(SEEN, also=("first",)), GROWS, GROWS),
        # What it is a parameter of has no law: it is drawn.
        (chain(Action("observe", (1,), related=False)), 0, 0),
    ],
)
def test_a_chain_is_kept_as_in_the_papers(
    steps: list[Step], streaming: int | None, naive: int | None
) -> None:
    # The first step alone leaves a variable that nothing has used.
    assert verdict(steps, streaming=True).most == (streaming if streaming is None else 1)
    assert verdict(steps, streaming=False).most == (naive if naive is None else 1)
    for one, most in ((True, streaming), (False, naive)):
        if most is None:
            assert verdict(steps, streaming=one).places == ("here",)


def test_a_chain_that_is_seen_in_a_branch_grows_while_it_is_not() -> None:
    found = verdict(chain(Action("observe", (1,), sure=False)), streaming=True)
    assert found == Verdict(None, "x", ("here",), only_if=True)


def test_another_chain_below_a_variable_is_drawn_first() -> None:
    first = Step({}, (Action("sample", made=(0,)),), {"a": (0,)})
    later = (Action("sample", (0,), (1,)), Action("observe", (1,)))
    steps = [first, Step({"a": (0,)}, later, {"a": (0,)})]
    for streaming in (True, False):
        assert verdict(steps, streaming=streaming).most == 2


@pytest.fixture(scope="module")
def programs() -> Any:
    return load(FILE)


PROGRAMS: dict[str, tuple[Any, int | None, int | None]] = {
    "kalman": (0.0, 1, GROWS),
    "unseen": (0.0, GROWS, GROWS),
    "coin": (True, 1, 1),
    "gtree": (0.0, 2, 2),
    "hold": (0.0, GROWS, GROWS),
    "late": (0.0, 2, GROWS),
    "rare": ((True, 0.0), GROWS, GROWS),
    "shifted": (0.0, 1, GROWS),
    "evaluated": (0.0, 0, 0),
}
"""For each program an input, and what the streaming engine and the naive one would hold."""


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs_are_told_what_probzelus_would_hold(programs: Any, name: str) -> None:
    like, *wanted = PROGRAMS[name]
    steps = followed(getattr(programs, name), (rt.as_key(0), like))
    found = [verdict(steps, streaming=streaming) for streaming in (True, False)]
    assert [one.most for one in found] == wanted
    assert found[0].only_if is (name == "rare")


def test_a_value_that_a_branch_chooses_is_not_told(programs: Any) -> None:
    assert followed(programs.chosen, (rt.as_key(0), (True, 0.0))) == []


def test_the_report_names_the_chain_with_its_lines(programs: Any) -> None:
    (report,) = map(str, explained(programs.main))
    assert "in ProbZelus's Infer_ds_streaming it holds 1 variable at most" in report
    assert (
        "in ProbZelus's Infer_ds_naive it holds ever more: pre_x (line 6) keeps what is sampled at line 6 "
        "at each instant" in report
    )

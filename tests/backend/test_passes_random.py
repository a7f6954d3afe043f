"""The passes keep the meaning: a random module gives the same outputs and prints the same after each of them."""

from __future__ import annotations

from random import Random

import muf_random
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from muf_interpreter import outputs
from muf_text.parser import parse_module
from pzjax.backend.muf.printer import print_module
from pzjax.backend.passes.pipeline import PASSES, simplify

STEPS = 5
# A seed is all there is to shrink; what a failure needs is in its notes.
seeds = st.integers(0, 1 << 32).map(Random)
plain = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@settings(plain, max_examples=40)
@given(random=seeds)
def test_every_pass_keeps_the_meaning(random: Random) -> None:
    module, type_ = muf_random.module(random)
    inputs = [muf_random.constant(random, type_) for _ in range(STEPS)]
    expected = outputs(module, "main", inputs)
    for name, run in PASSES:
        note(f"before {name}: {print_module(module)}")
        module = run(module)
        assert outputs(module, "main", inputs) == expected, name


@settings(plain, max_examples=12)
@given(random=seeds)
def test_random_modules_are_read_back(random: Random) -> None:
    module, _ = muf_random.module(random)
    for form in (module, simplify(module)):
        assert repr(parse_module(print_module(form))) == repr(form)
